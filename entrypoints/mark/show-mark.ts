import markCss from '../../assets/styles/in-page/mark.css?inline';
import { manifestMessage } from '../../platform/in-page/page-browser.ts';
import type { Mark } from '../../platform/in-page/handover.ts';
import { elementAround, type Host, isOn, undoZoom } from '../../platform/in-page/host.ts';
import { keepOurs } from '../../platform/in-page/keep-ours.ts';
import { listen } from '../../platform/in-page/listen.ts';
import type { PageSettings } from '../../platform/shared/page-settings.ts';
import { LENT } from './lent.ts';

const FADE_MS = 4000;
const GAP = 5;
const SVG = 'http://www.w3.org/2000/svg';
/** Corner brackets 「 」, and an exclamation mark. */
const SHAPES = { brackets: 'M5 11V4h6M15 9v7H9', fault: 'M10 4v8m0 2.5V17' };

/** What a mark is drawn for. */
interface MarkRequest {
  /** In the page, beside the words. */
  near: Node;
  side: PageSettings['markSide'];
  /** The character that the mark stands beside, in the layout viewport. Live; null when it is no longer drawn. */
  box: () => DOMRect | null;
  /** The pointer came near: what a click will need can be fetched. */
  onNear: () => void;
  onClick: () => void;
  onGone: () => void;
}

/** Draw the mark beside the end of a selection. @returns null where nothing of ours can be drawn */
export function showMark({ near, side, box, onNear, onClick, onGone }: MarkRequest): Mark | null {
  const host = LENT.attachHost(near, markCss);
  if (host === null) return null;
  const button = draw(host);
  const { writingMode: writing } = getComputedStyle(elementAround(near) ?? document.documentElement);
  const stop = new AbortController();
  const { signal } = stop;
  let fade = setTimeout(remove, FADE_MS);

  function remove(): void {
    if (signal.aborted) return;
    stop.abort();
    giveBack();
    clearTimeout(fade);
    host?.element.remove();
    onGone();
  }
  function follow(): void {
    if (!place(button, box(), side, writing)) remove();
  }

  function take(event: Event): void {
    // The page keeps its focus and its selection.
    if (event.type === 'mousedown') event.preventDefault();
    else if (event.type === 'click') onClick();
  }
  // Where the script of every page is an older one, which does not hear of them.
  listen(button, ['mousedown', 'click'], take);
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
  const mark = { holds: (event: Event) => isOn(host, event), take, fail: () => button.classList.add('failed'), remove };
  const giveBack = keepOurs(mark);
  follow();
  return mark;
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
function place(button: HTMLElement, box: DOMRect | null, side: MarkRequest['side'], writing: string): boolean {
  if (box === null) return false;
  undoZoom(button);
  const size = { width: button.offsetWidth, height: button.offsetHeight };
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  if (box.bottom < 0 || box.top > view.height || box.right < 0 || box.left > view.width) return false;
  const { left, top } = writing.startsWith('vertical')
    ? besideColumn(box, size, view, side, writing)
    : besideLine(box, size, view, side);
  button.style.left = `${Math.max(GAP, Math.min(left, view.width - size.width - GAP))}px`;
  button.style.top = `${Math.max(GAP, Math.min(top, view.height - size.height - GAP))}px`;
  return true;
}

interface Size {
  width: number;
  height: number;
}

function besideLine(box: DOMRect, { width, height }: Size, view: Size, side: MarkRequest['side']) {
  const [edge, row] = side.split('-');
  const above = box.top - GAP - height;
  const below = box.bottom + GAP;
  const wanted = row === 'above' ? above : below;
  const fits = wanted >= 0 && wanted + height <= view.height;
  const top = fits ? wanted : row === 'above' ? below : above;
  return { left: (edge === 'start' ? box.left : box.right) - width / 2, top };
}

/** Before the first character or after the last one, and away from the other columns, which are selected. */
function besideColumn(box: DOMRect, { width, height }: Size, view: Size, side: MarkRequest['side'], writing: string) {
  const isStart = side.startsWith('start');
  const isToRight = isStart === (writing === 'vertical-rl');
  const wanted = isStart ? box.top - GAP - height : box.bottom + GAP;
  const fits = wanted >= 0 && wanted + height <= view.height;
  if (fits) return { left: isToRight ? box.left : box.right - width, top: wanted };
  return { left: isToRight ? box.right + GAP : box.left - GAP - width, top: isStart ? box.top : box.bottom - height };
}
