import type { CoverHandlers, CoverWatch } from '../../platform/in-page/handover.ts';
import type { Host } from '../../platform/in-page/host.ts';
import { listen } from '../../platform/in-page/listen.ts';
import { allInside, boxOf, isFitting, isInside } from '../../platform/in-page/page-element.ts';
import { isOnTop } from './on-top.ts';
import { TOP } from './outer-frames.ts';

/** At most. */
const LOOK_MS = 500;
/** Of an element over us, whose own box may be empty. */
const MAX_PARTS = 200;
/** Chromium's second version of the observer sees what lies over an element, even where clicks go through it. */
type Entry = IntersectionObserverEntry & { isVisible?: boolean };
interface ObserverOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}

/**
 * Notice that a page lays something over the panel, or a patch over a word of it.
 *
 * Only what comes into the browser's top layer after us lies over us: popovers, modal dialogs, the full screen. Chromium says when
 * something does. Elsewhere, and in frames, which the pages around may cover for good, it is looked for.
 */
export function watchCover(
  box: HTMLElement,
  { element: host }: Host,
  { onRisen, onBlind }: CoverHandlers,
  signal: AbortSignal,
): CoverWatch {
  /** A check that throws would leave a cover where it is. */
  const safely = (check: () => void): void => {
    try {
      check();
    } catch {
      onBlind();
    }
  };
  let below: Element[] = [];
  const risen = () => inTopLayer(host).filter((element) => !below.includes(element));
  const isOver = (): boolean => {
    const isModal = (element: Element) => isFitting(element, ':modal');
    if (risen().some((element) => isModal(element) || overlaps(element, box))) return true;
    // A modal dialog has all presses, wherever it stands.
    return !inTopLayer(host).some(isModal) && !isOnTop(box, host);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const { isVisible, isIntersecting } = entries.at(-1) as Entry;
      // A popover elsewhere, too, covers us with its backdrop, of which nothing may be seen.
      if (isVisible === false && isIntersecting) safely(() => onRisen(isOver()));
    },
    { trackVisibility: true, delay: 100 } as ObserverOptions,
  );
  const isTold = window.top === window && 'isVisible' in IntersectionObserverEntry.prototype;
  /** It tells of changes alone, at a pace that can be guessed, and looks anew at what it observes anew. */
  const askAgain = (): void => {
    observer.unobserve(box);
    observer.observe(box);
  };
  const look = (): void =>
    safely(() => {
      const over = isOver();
      if (over || risen().length > 0) onRisen(over);
    });
  const raised = (): void =>
    safely(() => {
      below = inTopLayer(host);
      // What it noted before is no longer so.
      observer.takeRecords();
      if (isTold) askAgain();
    });
  const reopened = ({ target }: Event): void => {
    below = below.filter((element) => element !== target);
  };
  let timer: ReturnType<typeof setTimeout>;
  const later = (look: () => void): void => {
    const now = (): void => {
      look();
      if (!signal.aborted) later(look);
    };
    // A page that knew when would be away for that moment.
    timer = setTimeout(now, LOOK_MS * (0.5 + Math.random() / 2));
  };
  raised();
  later(isTold ? askAgain : look);
  listen(window, ['beforetoggle'], reopened, { capture: true, signal });
  listen(window, ['toggle'], look, { capture: true, signal });
  listen(signal, ['abort'], () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return { raised };
}

/** What the page has there; the full screen is modal too. */
function inTopLayer(host: Element): Element[] {
  return [...document.querySelectorAll(TOP)].filter((element) => !isInside(element, host));
}

function overlaps(element: Element, box: Element): boolean {
  const ours = boxOf(box);
  return [element, ...allInside(element)].slice(0, MAX_PARTS).some((part) => {
    const { left, top, right, bottom } = boxOf(part);
    return left < ours.right && right > ours.left && top < ours.bottom && bottom > ours.top;
  });
}
