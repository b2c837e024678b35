import { isInDocument, rootAround } from '../../platform/in-page/page-element.ts';

/** Of a larger page no words are looked for. */
const MAX_NODES = 20_000;
/** So many characters at the start of the words, and at their end, stand together in the page's text. */
const EDGE = 4;
/** Between the start and the end there may be readings and notes, which are no part of the words. */
const SPREAD = 2;
/** Of places that begin like the words, and of ends for each. */
const MAX_TRIES = 20;

/**
 * Words that a page has drawn anew: frameworks put the same text into other nodes.
 * @param near where they stood
 * @param isThat whether a range has just these words
 */
export function findAgain(text: string, near: Node, isThat: (range: Range) => boolean): Range | null {
  const words = Array.from(text.replace(/\s/g, ''));
  const around = rootAround(near);
  const root = around instanceof ShadowRoot && isInDocument(around.host) ? around : document;
  const nodes: Text[] = [];
  const starts: number[] = [];
  let all = '';
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode() !== null && nodes.length < MAX_NODES) {
    nodes.push(walker.currentNode as Text);
    starts.push(all.length);
    all += (walker.currentNode as Text).data;
  }
  const placeOf = (offset: number): readonly [Text, number] => {
    const at = starts.findLastIndex((start) => start <= offset);
    return [nodes[at]!, offset - starts[at]!];
  };
  for (const { index } of [...all.matchAll(loosely(words.slice(0, EDGE)))].slice(0, MAX_TRIES)) {
    const rest = all.slice(index, index + SPREAD * text.length + SPREAD ** 9);
    for (const end of [...rest.matchAll(loosely(words.slice(-EDGE)))].slice(0, MAX_TRIES)) {
      const range = document.createRange();
      range.setStart(...placeOf(index));
      const [node, last] = placeOf(index + end.index + end[0].length - 1);
      range.setEnd(node, last + 1);
      if (isThat(range)) return range;
    }
  }
  return null;
}

/** Whatever white space is between the characters. */
function loosely(characters: readonly string[]): RegExp {
  const escaped = characters.map((character) => character.replace(/[$()*+./?[\\\]^{|}]/, '\\$&'));
  return new RegExp(escaped.join('\\s*'), 'gu');
}
