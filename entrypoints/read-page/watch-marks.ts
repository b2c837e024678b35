/** What a reader does with the marks: a line is said beside the one under the pointer, a click leads to it in the list. */
import { boxesOf } from '../../platform/in-page/character-box.ts';
import { listen } from '../../platform/in-page/listen.ts';
import type { Ask } from '../../platform/shared/ask.ts';
import { createHoverLine } from './hover-line.ts';
import type { PageMarks, StandingMark } from './marks.ts';
import { showPanel } from './show-panel.ts';

interface Watched {
  marks: PageMarks;
  roots: readonly ShadowRoot[];
  ask: Ask;
  token: string;
}

/** A pointer that passes by wants nothing. */
const REST_MS = 200;
/** Pages have presses of their own there. */
const ACTIVE =
  'a,button,input,select,textarea,label,summary,video,audio,[role="button"],[role="link"],[contenteditable]';

/** Only while marks stand. */
export function watchMarks({ marks, roots, ask, token }: Watched, signal: AbortSignal): void {
  const line = createHoverLine();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: StandingMark | null = null;

  const hide = (): void => {
    clearTimeout(timer);
    shown = null;
    line.hide();
  };
  const look = (x: number, y: number): void => {
    const mark = markAt(marks, roots, x, y);
    if (mark === shown) return;
    hide();
    const range = mark?.pieces[0]?.range;
    if (mark === null || range === undefined || mark.mark.says === '') return;
    shown = mark;
    line.show(mark.mark.says, range.startContainer, { x, y });
  };
  listen(
    window,
    ['pointermove'],
    ({ clientX, clientY, pointerType, buttons }) => {
      clearTimeout(timer);
      if (pointerType === 'touch' || buttons !== 0) return;
      timer = setTimeout(look, REST_MS, clientX, clientY);
    },
    { capture: true, passive: true, signal },
  );
  listen(window, ['scroll', 'pointerdown', 'keydown', 'blur'], hide, { capture: true, passive: true, signal });
  listen(
    window,
    ['click'],
    ({ clientX, clientY, button, target, detail }) => {
      if (button !== 0 || detail !== 1 || getSelection()?.isCollapsed === false) return;
      if (target instanceof Element && Element.prototype.closest.call(target, ACTIVE) !== null) return;
      const mark = markAt(marks, roots, clientX, clientY);
      if (mark === null) return;
      // In the turn of the reader's click: the side panel opens only then.
      ask('chooseStatement', { token, index: mark.mark.index })
        .then(({ shown }) => (shown ? null : showPanel(mark, ask)))
        .catch(() => undefined);
      marks.choose(mark.mark.index, mark.mark.place);
    },
    { capture: true, passive: true, signal },
  );
  listen(signal, ['abort'], hide);
}

interface CaretPlace {
  offsetNode: Node;
  offset: number;
}
interface Carets {
  caretPositionFromPoint?: (x: number, y: number, options: { shadowRoots: readonly ShadowRoot[] }) => CaretPlace | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function markAt(marks: PageMarks, roots: readonly ShadowRoot[], x: number, y: number): StandingMark | null {
  const carets = Document.prototype as unknown as Carets;
  const place = carets.caretPositionFromPoint?.call(document, x, y, { shadowRoots: roots });
  const old = place === undefined ? carets.caretRangeFromPoint?.call(document, x, y) : null;
  const [node, offset] = place ? [place.offsetNode, place.offset] : [old?.startContainer, old?.startOffset ?? 0];
  const mark = node ? marks.at(node, offset) : null;
  // The nearest character is told for a point beside the text too.
  const isOver = mark?.pieces.some(({ range }) =>
    boxesOf(range).some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom),
  );
  return mark !== null && isOver === true ? mark : null;
}
