import type { Host } from '../../platform/in-page/host.ts';
import { listen } from '../../platform/in-page/listen.ts';
import type { ClickGuard } from './click-guard.ts';
import { giveBackSelection, type PriorFocus, rememberFocus, selectedInside } from './focus.ts';

interface Heard {
  /** The page covers the panel: a click on it does nothing. */
  onCovered: () => void;
  /** A press on the panel's own text, which may begin a selection. */
  onPress: () => void;
  /** Words are selected inside the panel, or no longer. */
  onSelected: (words: string) => void;
}

/**
 * Clicks in the panel: refused where they may not be meant for it, and without taking the page's focus or selection.
 * @param selected the page's own selection, to be put back
 */
export function watchClicks(
  { root }: Host,
  guard: ClickGuard,
  selected: Range | null,
  { onCovered, onPress, onSelected }: Heard,
  signal: AbortSignal,
): void {
  const onClick = (event: Event): void => {
    // Closing does no harm, and is the way out where a page's own effects look like a cover.
    const isClose = event.target instanceof Element && event.target.closest('.close') !== null;
    const verdict = guard.judge(event);
    if (verdict === 'accepted' || isClose) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (verdict === 'covered') onCovered();
  };
  // A press on a button leaves the page its focus and its selection; one on text may begin a selection.
  let before: PriorFocus | null = null;
  const onDown = (event: Event): void => {
    before = root.activeElement === null ? rememberFocus() : null;
    if (event.target instanceof Element && event.target.closest('button, summary, .bar, .corner')) {
      event.preventDefault();
    } else onPress();
  };
  const onUp = (): void => {
    // Closed by this click: by now the selection may be the reader's next.
    if (signal.aborted) return;
    before?.giveBack(root);
    const words = selectedInside(root);
    if (words === '' && document.getSelection()?.isCollapsed) giveBackSelection(selected);
    onSelected(words);
  };
  listen(root, ['click'], onClick, { capture: true, signal, stopsMadeUp: true });
  listen(root, ['mousedown'], onDown, { signal });
  // A click into an old selection takes it away only once its events are through.
  listen(root, ['mouseup'], () => setTimeout(onUp), { signal });
}
