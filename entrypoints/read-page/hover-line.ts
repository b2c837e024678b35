import hostCss from '../../assets/styles/in-page/host.css?inline';
import lineCss from '../../assets/styles/in-page/hover-line.css?inline';
import { attachHost, type Host, undoZoom } from '../../platform/in-page/host.ts';

export interface HoverLine {
  /** @param near in the page @param at in the window */
  show(words: string, near: Node, at: { x: number; y: number }): void;
  hide(): void;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const GAP = 16;

/** One short line beside a mark, in our closed root, which is in the page while the line is shown and no longer. */
export function createHoverLine(): HoverLine {
  let host: Host | null = null;
  let watch: MutationObserver | null = null;
  const hide = (): void => {
    watch?.disconnect();
    host?.element.remove();
    host = null;
  };
  return {
    show(words, near, at) {
      hide();
      host = attachHost(near, hostCss + lineCss);
      if (host === null) return;
      const line = document.createElementNS(XHTML, 'p');
      line.textContent = words;
      host.layer.append(line);
      place(line, at);
      // Firefox lets a page into closed roots: what it changes there is not said by us.
      watch = new MutationObserver(hide);
      watch.observe(host.root, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    hide,
  };
}

function place(line: HTMLElement, { x, y }: { x: number; y: number }): void {
  undoZoom(line);
  const { offsetWidth: width, offsetHeight: height } = line;
  const below = y + GAP;
  const top = below + height <= innerHeight ? below : y - GAP - height;
  line.style.left = `${Math.max(0, Math.min(x, document.documentElement.clientWidth - width))}px`;
  line.style.top = `${Math.max(0, top)}px`;
}
