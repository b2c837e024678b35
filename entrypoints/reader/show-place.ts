/** Bring a passage into view, and keep it there while what surrounds it is still being laid out. */

/** What comes into view is laid out only then and moves what stands below it; by then all has come to rest. */
const SETTLED_FRAMES = 12;

/** Ends the bringing into view that is under way: only the last one counts, and none against the reader's own hand. */
let current = new AbortController();

/**
 * @param place id of the element: `a14`, `a14.2`
 * @param focus so that the keyboard and a screen reader go on from there; not while a search box is typed in
 */
export function showPlace(place: string, focus = true): void {
  const element = document.getElementById(place);
  if (element === null) return;
  current.abort();
  current = new AbortController();
  const { signal } = current;
  // A turn is seen from its beginning; so is a paragraph that does not fit into the window.
  const whole = place.includes('.') && element.offsetHeight < window.innerHeight * 0.7;
  const scroll = (): void => element.scrollIntoView({ block: whole ? 'center' : 'start' });
  scroll();
  if (focus) element.focus({ preventScroll: true });
  if (document.querySelector('.long') === null) return;
  const ownEnd = current;
  let frames = 0;
  const settle = (): void => {
    if (signal.aborted) return;
    // Not before: the key that led here is still on its way up to the window.
    if (frames === 0)
      for (const hand of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
        window.addEventListener(hand, () => ownEnd.abort(), { signal, passive: true });
    scroll();
    frames += 1;
    if (frames < SETTLED_FRAMES) requestAnimationFrame(settle);
    else ownEnd.abort();
  };
  requestAnimationFrame(settle);
}

/** Alt and an arrow go from turn to turn; single letters stay free for the reader's own tools. */
export function throughTurns(event: KeyboardEvent): void {
  if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const turns = [...document.querySelectorAll<HTMLElement>('.turn[id]')];
  const next = turns[turnAt(turns) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  showPlace(next.id);
}

/** Index of the turn that has the focus; where none has, of the last that begins above the middle of what is seen. */
function turnAt(turns: readonly HTMLElement[]): number {
  const focused = document.activeElement?.closest('.turn') ?? null;
  // A stretch of a long turn has no id of its own; it belongs to the last turn before it that has one.
  if (focused !== null) return turns.findLastIndex((turn) => turn === focused || isBefore(turn, focused));
  return lastAbove(turns, window.innerHeight / 2);
}

function isBefore(turn: Node, other: Node): boolean {
  return (turn.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Index of the last of elements, in order of the page, that begins above a line; -1 where none does. */
export function lastAbove(elements: readonly Element[], line: number): number {
  let [low, high] = [0, elements.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginsAbove(elements[middle]!, line)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** To ask for an element out of sight would lay its whole block out: the block's own box says enough of most. */
function beginsAbove(element: Element, line: number): boolean {
  const block = element.closest('.block')?.getBoundingClientRect();
  if (block !== undefined && (block.bottom < line || block.top >= line)) return block.bottom < line;
  return element.getBoundingClientRect().top < line;
}
