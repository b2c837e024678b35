import { boxOf } from '../../platform/in-page/page-element.ts';

/** Smaller ones are there for counting visits. */
const LEAST_SIDE = 20;

/**
 * Whether a reader sees a frame. Of a frame in another site's page only its own size can be known; the page itself is always seen.
 */
export function isFrameSeen(frame: Window): boolean {
  if (frame === frame.top) return true;
  if (frame.innerWidth < LEAST_SIDE || frame.innerHeight < LEAST_SIDE) return false;
  for (let inner = frame; inner !== inner.parent; inner = inner.parent) {
    const element = elementOf(inner);
    if (element === null) return true;
    const isSeen = Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true });
    const { right, bottom } = boxOf(element);
    const { scrollX, scrollY } = inner.parent;
    if (!isSeen || right + scrollX < 0 || bottom + scrollY < 0) return false;
  }
  return true;
}

/** null in another site's page. */
function elementOf(frame: Window): Element | null {
  try {
    return frame.frameElement;
  } catch {
    return null; // Of another site.
  }
}
