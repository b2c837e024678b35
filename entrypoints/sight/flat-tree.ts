import { parentOf } from '../../platform/in-page/host.ts';

/** Browsers open closed roots to the scripts of extensions. */
export function shadowOf(element: Node): ShadowRoot | null {
  type Opened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  type Opener = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };
  if (!(element instanceof HTMLElement)) return null;
  const { chrome } = globalThis as Opener;
  return (
    chrome?.dom?.openOrClosedShadowRoot(element) ?? (element as Opened).openOrClosedShadowRoot ?? element.shadowRoot
  );
}

/** In which element a node is drawn: what is put into a slot of a shadow root is drawn in the slot, and in all that is around it there. */
export function drawnIn(node: Node): Element | null {
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  if (!(parent instanceof Element)) return null;
  const root = shadowOf(parent);
  if (root === null) return parent;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode() !== null) {
    const slot = walker.currentNode;
    if (slot instanceof HTMLSlotElement && HTMLSlotElement.prototype.assignedNodes.call(slot).includes(node))
      return slot;
  }
  return parent;
}
