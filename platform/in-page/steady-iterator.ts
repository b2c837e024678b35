/** The nodes of a document or a shadow root, one after the other, while its page changes it. */
import { parentOf } from './host.ts';

const SHOWN = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;

/**
 * By an iterator, which browsers set right when a page takes away the node it stands at: a walker would be left outside with it. Where
 * several children go at once, as with `textContent`, Chromium sets it to one that goes as well; then it goes on at the nearest element
 * around that is still there.
 */
export class SteadyIterator {
  readonly #root: Node;
  #iterator: NodeIterator;
  /** The node it stood at when the page was given its turn, and all around it. */
  #around: Node[] = [];

  constructor(root: Document | ShadowRoot) {
    this.#root = root;
    this.#iterator = iterate(root);
  }

  /** The next element or text; null where there is no further one. */
  next(): Node | null {
    if (this.#around.length > 0) this.#findBack();
    return this.#iterator.nextNode();
  }

  /** To be told before the page has its turn. */
  pause(): void {
    this.#around = [];
    for (let at: Node | null = this.#iterator.referenceNode; at !== null && at !== this.#root; at = parentOf(at))
      this.#around.push(at);
  }

  #findBack(): void {
    const around = this.#around;
    this.#around = [];
    const isThere = (node: Node): boolean => Node.prototype.contains.call(this.#root, node);
    if (isThere(this.#iterator.referenceNode)) return;
    this.#iterator = iterate(this.#root);
    const until = around.find(isThere);
    // Where nothing of it is left, all comes again.
    if (until === undefined) return;
    let node: Node | null;
    do node = this.#iterator.nextNode();
    while (node !== null && node !== until);
  }
}

function iterate(root: Node): NodeIterator {
  return Document.prototype.createNodeIterator.call(document, root, SHOWN);
}
