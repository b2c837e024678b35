/** In each direction: a patch of a few characters cannot lie between them. */
export const POINTS = 12;
/** Of the box's edge, whose corners are round. */
const INSET = 12;

/** Whether a press would find us everywhere in the box, as far as it is in sight. Not asked: what lets presses through. */
export function isOnTop(box: Element, host: Element): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const around = host.getRootNode() as Document | ShadowRoot;
  const along = (start: number, length: number, step: number) =>
    start + INSET + ((length - 2 * INSET) * step) / (POINTS - 1);
  for (let at = 0; at < POINTS * POINTS; at += 1) {
    const x = along(left, width, at % POINTS);
    const y = along(top, height, Math.floor(at / POINTS));
    const isInView = x >= 0 && y >= 0 && x < clientWidth && y < clientHeight;
    if (isInView && around.elementFromPoint(x, y) !== host) return false;
  }
  return true;
}
