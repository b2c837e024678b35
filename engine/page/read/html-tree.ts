/** A tree of HTML, as far as a page is read from it. */

/** A node of a tree of HTML: as parse5 gives it, and as a document in a browser is copied. */
export interface HtmlNode {
  /** `#text` for text. */
  nodeName: string;
  parentNode?: HtmlNode | null;
  childNodes?: HtmlNode[];
  /** Of text. */
  value?: string;
  /** Of an element, in small letters. */
  tagName?: string;
  attrs?: { name: string; value: string }[];
}
export type HtmlElement = HtmlNode & Required<Pick<HtmlNode, 'tagName' | 'attrs'>>;

const UNSEEN = new Set(
  'head script style noscript template textarea input select option button svg math iframe object embed audio video canvas rt rp datalist dialog map'.split(
    ' ',
  ),
);

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.tagName !== undefined;
}

export function attribute(element: HtmlElement, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

export function isHidden(element: HtmlElement): boolean {
  if (UNSEEN.has(element.tagName) || attribute(element, 'hidden') !== null) return true;
  const style = attribute(element, 'style') ?? '';
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/iu.test(style);
}

export function childrenOf(node: HtmlNode): HtmlNode[] {
  return node.childNodes ?? [];
}

export function* allOf(node: HtmlNode): Generator<HtmlElement> {
  const waiting: HtmlNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isElement(next)) yield next;
    // In the order of the page, and without a stack that a deep or a wide page could fill.
    for (const child of childrenOf(next).toReversed()) waiting.push(child);
  }
}

export function plainText(node: HtmlNode): string {
  const parts: string[] = [];
  const waiting: HtmlNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.nodeName === '#text') parts.push(next.value ?? '');
    for (const child of childrenOf(next).toReversed()) waiting.push(child);
  }
  return parts.join('');
}
