import { pageRuntime } from '../../platform/in-page/page-browser.ts';
import { handover, type HeardEvent } from '../../platform/in-page/handover.ts';
import { rootsOf, selectedRange } from '../../platform/in-page/selected-range.ts';

/** A reader's gestures, and what comes of them; then what else happens to something of ours, or is copied out of it. */
const TYPES =
  'keydown,keypress,keyup,pointerdown,mouseup,selectionchange,mousedown,pointerup,click,selectstart,copy,beforecopy'.split(
    ',',
  );
/** Of these. */
const GESTURES = 6;
/** What is selected so long after the hand let go is the page's doing. */
const DONE_MS = 500;
const TRIES = 5;
/** So many events of one hand are kept. */
const MOST = 50;

/**
 * Stand first at the window, before a page's own listeners; nothing else. What does something with a selection is thirty times
 * as much code and is brought by the first one that the reader makes: most pages, and nearly all frames, never see one.
 */
export function hearReader(): void {
  // The same listener is never added twice: the first one's, wherever this script was brought again.
  (handover().listen ??= listen)();
}

function listen(): void {
  rewritten.observe(document, { childList: true });
  TYPES.forEach((type) => addEventListener(type, hear, true));
}

/**
 * `document.open()` takes all listeners from the window, and the root element from the document. Of that alone it is told: nothing of a
 * page at rest, nor of what changes inside the root.
 */
const rewritten = new MutationObserver(listen);

/**
 * A page can measure how long this takes, so it notes what can be known only now and leaves the rest for after the event: no
 * layout or style is read, and nothing is asked of the browser.
 */
function hear(event: Event): void {
  // What a page makes up is not trusted, and does nothing.
  if (!event.isTrusted) return;
  const shared = handover();
  const { type } = event;
  if (TYPES.indexOf(type) >= GESTURES) return shared.onOther?.(event);
  const target = event.target as Element;
  // A way through closed roots is not told, and any other begins at the target.
  const path = target.shadowRoot ? event.composedPath() : [target];
  const heard: HeardEvent = [event, path, selectedRange(rootsOf(path))];
  if (shared.onEvent) return shared.onEvent(...heard);
  const early = (shared.early ??= []);
  if (type === 'selectionchange') {
    if (isSelecting(early)) void bringWatch(early[0]);
    return;
  }
  // A hand begins anew; what Shift began goes on while it is held.
  const isOn = type === 'keydown' ? (event as KeyboardEvent).shiftKey : type !== 'pointerdown';
  if (!isOn || early.length > MOST) early.length = 0;
  early.push(heard);
}

/** Whether something is selected, by a hand that is at it. What is selected in a shadow root does not show from outside. */
function isSelecting(early: HeardEvent[]): boolean | undefined {
  const [event, path] = early.at(-1) ?? [];
  const isDone = event?.type.endsWith('up') && performance.now() - event.timeStamp > DONE_MS;
  return path && !isDone && (getSelection()?.isCollapsed === false || path.length > 1);
}

/** The press that last had it brought. Where a page cannot have it, its selections do not ask all the time. */
let asked: HeardEvent | undefined;

async function bringWatch(press: HeardEvent | undefined): Promise<void> {
  if (asked === press) return;
  asked = press;
  const runtime = pageRuntime();
  // Updated or removed under an open page: not a word.
  if (runtime === null) return;
  // A background worker that dies in the middle does not answer, and is started by the next message.
  for (let left = TRIES; left > 0 && !handover().onEvent; left -= 1) {
    await runtime.sendMessage({ type: 'loadWatch', ask: null }).catch(() => null);
  }
}
