/**
 * What is asked of elements that may be the page's, by the prototypes' own methods.
 *
 * In Chromium a form's fields stand in front of the form's own methods, for our scripts too: with `<input name="contains">` in it,
 * `form.contains` is that field, and whatever calls it throws.
 */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

export function isFitting(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function isInside(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function allInside(element: Element): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, '*')];
}

export function isInDocument(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node);
}

export function rootAround(node: Node): Node {
  return Node.prototype.getRootNode.call(node);
}

/** Whether the reader writes in it. */
export function isWritable(element: HTMLElement): boolean {
  return Reflect.get(HTMLElement.prototype, 'isContentEditable', element);
}

export function putInto(home: Element, element: Element): void {
  Node.prototype.appendChild.call(home, element);
}

export function giveFocus(element: HTMLElement): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}
