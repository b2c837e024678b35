/**
 * Put text on the clipboard from inside a page. Needs a click.
 *
 * Pages without TLS and frames that may not use it have no clipboard interface. There the old command is used, with our
 * text put into its event: the page's selection stays as it is, unlike with the usual hidden text field.
 * @returns whether it was copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  let done = false;
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  // Chromium runs the command without a selection only where somebody wants `beforecopy`.
  addEventListener('beforecopy', (event) => event.preventDefault(), options);
  addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
      done = event.clipboardData !== null;
    },
    options,
  );
  // Deprecated, and the only way on pages without the clipboard interface.
  // oxlint-disable-next-line typescript/no-deprecated
  const ran = document.execCommand('copy');
  stop.abort();
  return ran && done;
}
