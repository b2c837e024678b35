import type { HtmlNode } from '../../../engine/page/read/read-tree.ts';

/** A document that is shown nowhere, as the engine reads one: nothing of it runs or loads. */
export function treeOf(html: string): HtmlNode {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const root: HtmlNode = { nodeName: '#document', parentNode: null, childNodes: [] };
  const waiting: [node: Node, parent: HtmlNode][] = [[document.documentElement, root]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, parentNode] = next;
    if (node.nodeType === Node.TEXT_NODE) {
      parentNode.childNodes!.push({ nodeName: '#text', parentNode, value: node.nodeValue ?? '' });
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const { localName, attributes } = node as Element;
      const element: HtmlNode = {
        nodeName: localName,
        parentNode,
        childNodes: [],
        tagName: localName,
        attrs: [...attributes].map(({ name, value }) => ({ name, value })),
      };
      parentNode.childNodes!.push(element);
      waiting.push(...[...node.childNodes].toReversed().map((child): [Node, HtmlNode] => [child, element]));
    }
  }
  return root;
}
