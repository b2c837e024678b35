import { parentOf } from '../../platform/in-page/host.ts';
import { handover } from '../../platform/in-page/handover.ts';

/**
 * Which clicks count.
 *
 * A page can lay things over the panel, make it transparent, or move it under a pointer that is about to click. So a
 * click counts only when the reader made it and when the panel has been in sight, and in its place, for half a second.
 */
/** `early`: the panel was not yet there, or not here, long enough to be meant. */
export type ClickVerdict = 'accepted' | 'untrusted' | 'early' | 'covered';

export interface ClickGuard {
  judge(event: Event): ClickVerdict;
  /** The panel came up, or jumped. */
  moved(): void;
  stop(): void;
}

const STEADY_MS = 500;
/** Less, because the observer reports a tenth of a second late and after the panel has faded in. */
const SEEN_MS = 250;
/** Chromium's second version of the observer sees what lies over an element; no other browser has it. */
interface ObserverOptions extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}
type Entry = IntersectionObserverEntry & { isVisible?: boolean };
const LEAST_OPACITY = 0.6;

export function guardClicks(box: HTMLElement, host: HTMLElement, now = () => performance.now()): ClickGuard {
  let steadySince = now();
  /** null: this browser does not say. */
  let visibleSince: number | null = null;
  const observer = new IntersectionObserver(
    (entries) => {
      const last: Entry | undefined = entries.at(-1);
      if (last?.isVisible === undefined) return;
      visibleSince = last.isVisible ? Math.min(visibleSince ?? Infinity, now()) : Infinity;
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.25, 0.5, 0.75, 1] } as ObserverOptions,
  );
  observer.observe(box);
  return {
    judge(event) {
      if (!event.isTrusted) return 'untrusted';
      if (now() - steadySince < STEADY_MS) return 'early';
      try {
        const isSeen = visibleSince === null ? isInSight(box, host) : now() - visibleSince >= SEEN_MS;
        return isSeen ? 'accepted' : 'covered';
      } catch {
        return 'covered'; // A click that cannot be judged does not count.
      }
    },
    moved() {
      steadySince = now();
    },
    stop: () => observer.disconnect(),
  };
}

/** For browsers that do not say: nothing on top that takes presses, and nothing around made transparent. */
function isInSight(box: HTMLElement, host: HTMLElement): boolean {
  for (let element: Node | null = host; element instanceof Element; element = parentOf(element)) {
    const { opacity, visibility } = getComputedStyle(element);
    if (Number(opacity) < LEAST_OPACITY || visibility !== 'visible') return false;
  }
  return handover().looking?.isOnTop(box, host) ?? false;
}
