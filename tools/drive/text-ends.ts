export interface Point {
  x: number;
  y: number;
}

/**
 * Where a mouse goes down and up to select the text of an element, or the first place of `part` in it.
 *
 * Runs in the page, so it may use nothing from outside itself. Points are of the frame's own viewport, and so is
 * `origin`, the element's corner. Null where the text is not there.
 * @param target the element, or a selector
 */
export function endsOfText(
  target: Element | string,
  part: string | null,
): { from: Point; to: Point; origin: Point; framed: boolean } | null {
  const element = typeof target === 'string' ? document.querySelector(target) : target;
  if (element === null) return null;
  const page = element.ownerDocument;
  const walker = page.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) nodes.push(walker.currentNode as Text);
  const whole = nodes.map((node) => node.data).join('');
  const wanted = part ?? whole.trim();
  const start = whole.indexOf(wanted);
  if (wanted === '' || start < 0) return null;
  /** The box of the one character at an offset of the joined text. */
  const boxAt = (offset: number): DOMRect => {
    let left = offset;
    for (const node of nodes) {
      if (left < node.length) {
        const range = page.createRange();
        range.setStart(node, left);
        range.setEnd(node, left + 1);
        return range.getBoundingClientRect();
      }
      left -= node.length;
    }
    throw new Error('an offset past the end of the text');
  };
  element.scrollIntoView({ block: 'center' });
  const first = boxAt(start);
  const last = boxAt(start + wanted.length - 1);
  const { x, y } = element.getBoundingClientRect();
  return {
    from: { x: first.left + 1, y: first.top + first.height / 2 },
    to: { x: last.right - 1, y: last.top + last.height / 2 },
    origin: { x, y },
    framed: window !== top,
  };
}
