/** Where characters are drawn, in the layout viewport. */

/** The boxes of a range that take up room. */
export function boxesOf(range: Range): DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/**
 * The box of a stretch of one text node, of its first line where it has several; null where it is not drawn.
 * @param stretch any range that nobody needs: browsers keep those that were made up to date
 */
export function boxAt(node: Text, from: number, until: number, stretch = document.createRange()): DOMRect | null {
  stretch.setStart(node, from);
  stretch.setEnd(node, Math.min(until, node.length));
  return boxesOf(stretch)[0] ?? null;
}

/** The box of the first or last character: the boxes of a whole long selection are dear. */
export function edgeBox(range: Range, atStart: boolean): DOMRect | null {
  const node = atStart ? range.startContainer : range.endContainer;
  const offset = atStart ? range.startOffset : Math.max(0, range.endOffset - 1);
  if (!(node instanceof Text) || !node.isConnected || range.collapsed) return null;
  return boxAt(node, offset, offset + 1);
}
