/** The page's focus: remembered when the panel opens, given back when it closes. */
export interface PriorFocus {
  giveBack(root: ShadowRoot): void;
}

export function rememberFocus(): PriorFocus {
  const before = document.activeElement;
  return {
    giveBack(root) {
      if (!(root.activeElement instanceof HTMLElement)) return;
      root.activeElement.blur();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
  };
}

const STOPS = 'button:not(:disabled), summary, [href]';

/** Tab goes round inside the panel. */
export function keepFocusInside(box: HTMLElement, root: ShadowRoot, event: KeyboardEvent): void {
  const stops = [...box.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const at = stops.findIndex((stop) => stop === root.activeElement);
  const next = event.shiftKey ? at - 1 : at + 1;
  // From the box itself backwards is to the last, too.
  const stop = stops.at(next < 0 ? -1 : next % stops.length);
  event.preventDefault();
  stop?.focus();
}
