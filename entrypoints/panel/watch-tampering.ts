import { options } from 'preact';
import { listen } from '../../platform/in-page/listen.ts';

/**
 * Notice that the page changes what the panel shows.
 *
 * Firefox names what lies in a closed root to a page's listeners (`originalTarget` and its like), in its selection and to
 * `window.find()`; with one node a page has them all. That cannot be kept from it, so whatever is not our own change ends the panel:
 * changed nodes before they are painted, and what no observer tells of, such as styles and animations, within a tenth of a second.
 */
export interface Untouched {
  /** Make a change of our own, at once. In `make`, no event may be sent to the page. */
  change(make: () => void): void;
}

/** At most. */
const LOOK_MS = 120;

/** @param onTouched somebody else changed something in the root; called once */
export function watchUntouched(root: ShadowRoot, onTouched: () => void, signal: AbortSignal): Untouched {
  const styles = stylesOf(root);
  const judge = (isOther: boolean): void => {
    if (isOther && !signal.aborted) onTouched();
  };
  const observer = new MutationObserver(() => judge(true));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const change = (make: () => void): void => {
    judge(observer.takeRecords().length > 0);
    // Closed by it, or before what was to be drawn later.
    if (signal.aborted) return;
    try {
      make();
    } finally {
      observer.takeRecords();
    }
  };
  const look = (): void => judge(isTouched(root, styles));
  let timer: ReturnType<typeof setTimeout>;
  let frame = 0;
  // Between two frames and, after most callbacks of the page's, right before one: what it changes for the painting alone is seen too.
  const later = (): void => {
    timer = setTimeout(() => {
      look();
      if (signal.aborted) return;
      frame = requestAnimationFrame(() => {
        look();
        if (!signal.aborted) later();
      });
      // A page that knew when would change it back for that moment.
    }, LOOK_MS * Math.random());
  };
  later();
  // What a component draws anew by itself, it draws later.
  options.debounceRendering = (draw) => queueMicrotask(() => change(draw));
  listen(signal, ['abort'], () => {
    delete options.debounceRendering;
    observer.disconnect();
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  });
  return { change };
}

/** By what no observer tells of. What cannot even be read was not ours. */
function isTouched(root: ShadowRoot, styles: string): boolean {
  try {
    return stylesOf(root) !== styles || hasAnimations(root) || hasShadows(root) || root.fullscreenElement !== null;
  } catch {
    return true;
  }
}

/** All rules that hold in the root. */
function stylesOf({ styleSheets, adoptedStyleSheets }: ShadowRoot): string {
  return [...styleSheets, ...adoptedStyleSheets]
    .map(({ disabled, media, cssRules }) =>
      [disabled, media.mediaText, ...Array.from(cssRules, (rule) => rule.cssText)].join('\n'),
    )
    .join('\n');
}

/** Of ours, one breathes while words are looked up. */
function hasAnimations(root: ShadowRoot): boolean {
  return root.getAnimations().some(({ effect }) => {
    const { target = null } = effect instanceof KeyframeEffect ? effect : {};
    return target?.matches('.loading > span') !== true;
  });
}

/** A root that is attached to one of our elements is drawn in place of our words. Content scripts of Firefox are told of it. */
function hasShadows(root: ShadowRoot): boolean {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return [...root.querySelectorAll<Opened>('*')].some(({ openOrClosedShadowRoot }) => openOrClosedShadowRoot);
}
