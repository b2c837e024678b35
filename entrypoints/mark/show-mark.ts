import hostCss from '../../assets/styles/in-page/host.css?inline';
import markCss from '../../assets/styles/in-page/mark.css?inline';
import { manifestMessage } from '../../platform/in-page/page-browser.ts';
import type { Mark, MarkRequest } from '../../platform/in-page/handover.ts';
import { attachHost, type Host, undoZoom } from '../../platform/in-page/host.ts';
import { listen } from '../../platform/in-page/listen.ts';

const FADE_MS = 4000;
const GAP = 5;
const SVG = 'http://www.w3.org/2000/svg';
/** Corner brackets 「 」, and an exclamation mark. */
const SHAPES = { brackets: 'M5 11V4h6M15 9v7H9', fault: 'M10 4v8m0 2.5V17' };

/** Draw the mark beside the end of a selection. @returns null where nothing of ours can be drawn */
export function showMark({ near, side, box, onNear, onClick, onGone }: MarkRequest): Mark | null {
  const host = attachHost(near, hostCss + markCss);
  if (host === null) return null;
  const button = draw(host);
  const stop = new AbortController();
  const { signal } = stop;
  let fade = setTimeout(remove, FADE_MS);

  function remove(): void {
    if (signal.aborted) return;
    stop.abort();
    clearTimeout(fade);
    host?.element.remove();
    onGone();
  }
  function follow(): void {
    if (!place(button, box(), side)) remove();
  }

  // The page keeps its focus and its selection.
  listen(button, ['mousedown'], (event) => event.preventDefault());
  listen(button, ['click'], onClick);
  listen(button, ['pointerenter'], () => {
    clearTimeout(fade);
    onNear();
  });
  listen(button, ['pointerleave'], () => {
    fade = setTimeout(remove, FADE_MS);
  });
  // Only while the mark is there; `scroll` does not bubble, but is heard on the way down.
  listen(window, ['scroll', 'resize'], follow, { capture: true, passive: true, signal });
  listen(window, ['copy'], remove, { capture: true, signal });
  follow();
  return { holds: (event) => event.target === host.element, fail: () => button.classList.add('failed'), remove };
}

function draw({ layer }: Host): HTMLButtonElement {
  const button = document.createElementNS('http://www.w3.org/1999/xhtml', 'button') as HTMLButtonElement;
  button.type = 'button';
  button.dataset['part'] = 'mark';
  // Not a stop on the page's own way of the Tab key: keyboards have the shortcut.
  button.tabIndex = -1;
  button.title = manifestMessage('manifest_action');
  button.ariaLabel = button.title;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  for (const [name, shape] of Object.entries(SHAPES)) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', shape);
    svg.append(path);
  }
  button.append(svg);
  layer.append(button);
  return button;
}

/** @returns false when the end of the selection is out of sight */
function place(button: HTMLElement, box: DOMRect | null, side: MarkRequest['side']): boolean {
  const [edge, row] = side.split('-');
  if (box === null) return false;
  undoZoom(button);
  const { offsetWidth: width, offsetHeight: height } = button;
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  if (box.bottom < 0 || box.top > view.height || box.right < 0 || box.left > view.width) return false;
  const above = box.top - GAP - height;
  const below = box.bottom + GAP;
  const wanted = row === 'above' ? above : below;
  const fits = wanted >= 0 && wanted + height <= view.height;
  const top = fits ? wanted : row === 'above' ? below : above;
  const left = edge === 'start' ? box.left - width / 2 : box.right - width / 2;
  button.style.left = `${Math.max(GAP, Math.min(left, view.width - width - GAP))}px`;
  button.style.top = `${Math.max(GAP, Math.min(top, view.height - height - GAP))}px`;
  return true;
}
