import type { Host } from '../../platform/in-page/host.ts';
import { listen } from '../../platform/in-page/listen.ts';
import type { ClickGuard } from './click-guard.ts';
import { giveBackSelection, type PriorFocus, rememberFocus, selectedInside } from './focus.ts';

interface Heard {
  /** The page covers the panel: a click on it does nothing. */
  onCovered: () => void;
  /** A press on the panel's own text, which may begin a selection. */
  onPress: () => void;
  /** What a click changes is drawn, and not yet seen. */
  onClicked: () => void;
  /** Words are selected inside the panel, or no longer. */
  onSelected: (words: string) => void;
}

/** The browser does by itself what a press on these is for. */
const BY_THE_BROWSER = '[href],:disabled';

/**
 * Presses and clicks in the panel: refused where they may not be meant for it, and without taking the page's focus or selection.
 * @param selected the page's own selection, to be put back
 * @returns what takes those that were kept from the page at the window; `on`: the element that they are on
 */
export function watchClicks(
  { root }: Host,
  guard: ClickGuard,
  selected: () => Range | null,
  { onCovered, onPress, onClicked, onSelected }: Heard,
  signal: AbortSignal,
): (event: Event, on: Element | null) => void {
  const isMeant = (event: Event, on: Element | null): boolean => {
    const verdict = guard.judge(event);
    // Closing does no harm, and is the way out where a page's own effects look like a cover.
    if (verdict === 'accepted' || on?.closest('.close')) return true;
    event.preventDefault();
    if (verdict === 'covered') onCovered();
    return false;
  };
  /** What stands in for a click that was stopped on its way here. */
  let standIn: Event | null = null;
  /** The button on which the last press went down: a page that scrolls has another one come up under it. */
  let pressed: Element | null = null;
  /** The same of a double click's first press: what it unfolds may bring another button under the second. */
  let first: Element | null = null;
  const onClick = (event: Event): void => {
    if (!isMeant(event, elementOf(event))) event.stopImmediatePropagation();
  };
  const click = (event: UIEvent, on: Element | null): void => {
    if (on === null || !isMeant(event, on)) return;
    const button = buttonOf(on);
    const isOther = (event.detail > 0 && button !== pressed) || (event.detail > 1 && button !== first);
    if (isOther) return event.preventDefault();
    if (on.closest(BY_THE_BROWSER)) return;
    standIn = new MouseEvent('click', { bubbles: true, cancelable: true });
    on.dispatchEvent(standIn);
    // Firefox lets a page see it, and send it again.
    standIn = null;
    // After Preact's own, which draws what is unfolded.
    queueMicrotask(onClicked);
  };
  // A press on a button leaves the page its focus and its selection; one on text may begin a selection.
  let before: PriorFocus | null = null;
  const onDown = (event: Event, on: Element | null): void => {
    before = root.activeElement === null ? rememberFocus() : null;
    pressed = on && buttonOf(on);
    if (event instanceof UIEvent && event.detail < 2) first = pressed;
    if (on?.closest('button, .bar, .corner')) event.preventDefault();
    else onPress();
  };
  const onUp = (): void => {
    // Closed by this click: by now the selection may be the reader's next.
    if (signal.aborted) return;
    before?.giveBack(root);
    const words = selectedInside(root);
    if (words === '' && document.getSelection()?.isCollapsed) giveBackSelection(selected());
    onSelected(words);
  };
  const take = (event: Event, on: Element | null): void => {
    if (event.type === 'click') click(event as UIEvent, on);
    else if (event.type === 'mousedown') onDown(event, on);
    // A click into an old selection takes it away only once its events are through.
    else if (event.type === 'mouseup') setTimeout(onUp);
  };
  listen(root, ['click'], onClick, { capture: true, signal, stopsMadeUp: (event) => event !== standIn });
  // Where the script of every page is an older one, which does not hear of it.
  listen(root, ['mousedown'], (event) => onDown(event, elementOf(event)), { signal });
  return take;
}

const buttonOf = (element: Element): Element | null => element.closest('button, [href]');
const elementOf = ({ target }: Event): Element | null => (target instanceof Element ? target : null);

/** What an event in the panel is on, seen from the window: the element under the pointer, or for a key the one that has the focus. */
export function elementUnder(root: ShadowRoot, event: Event): Element | null {
  if (!(event instanceof MouseEvent)) return null;
  const isByKey = event.type === 'click' && event.detail === 0;
  return (isByKey && root.activeElement) || root.elementFromPoint(event.clientX, event.clientY);
}
