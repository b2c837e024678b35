import { handover } from './handover.ts';

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

/**
 * Our text is put into the event of the copy, as all that is in it. The script of every page stands at the window before the page's
 * own listeners, so that none of them has the event. Where a page stands before us, as after `document.open()`, what it put in is
 * taken out again; where it keeps the event, nothing of ours was copied, and that is said.
 */
function copyByCommand(text: string): boolean {
  let isOurs = false;
  const shared = handover();
  const { onCopy } = shared;
  shared.onCopy = (event) => {
    // Chromium runs the command without a selection only where somebody wants `beforecopy`.
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== 'copy' || !event.clipboardData) return;
    // Files too, which `clearData` leaves.
    event.clipboardData.items.clear();
    event.clipboardData.setData('text/plain', text);
    isOurs = true;
  };
  // Deprecated, and the only way on pages without the clipboard interface.
  // oxlint-disable-next-line typescript/no-deprecated
  const ran = document.execCommand('copy');
  shared.onCopy = onCopy;
  return ran && isOurs;
}
