import { boxAt } from '../../platform/in-page/character-box.ts';
import type { PageQuote, WordsPiece } from '../../platform/in-page/handover.ts';
import { elementAround } from '../../platform/in-page/host.ts';

/** So many characters, spread evenly over a quote, are looked for on the screen. */
const LOOKED_AT = 16;
/** Nobody reads a smaller character, in pixels of the window. */
const LEAST_SIDE = 5;

const HAN = /\p{Script=Han}/gu;
/** Of other languages. */
const WORDS = /[\p{L}\p{N}]/gu;

/**
 * Whether a reader sees the words: of the characters that are looked for and lie in the window, half at least are drawn large
 * enough, on top; null where none of them lies there. Colours are not judged: viewers of documents lay transparent text over their
 * pictures.
 */
export function isSeen({ pieces, han }: PageQuote): boolean | null {
  const characters = pieces.flatMap((piece) => charactersIn(piece, han > 0 ? HAN : WORDS));
  let inView = 0;
  let seen = 0;
  for (let look = 0; look < LOOKED_AT; look += 1) {
    const at = characters[Math.round((look * (characters.length - 1)) / (LOOKED_AT - 1))];
    const box = at && boxAt(...at);
    if (!box) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
    inView += 1;
    if (Math.min(box.width, box.height) >= LEAST_SIDE && isOnTop(at[0], x, y)) seen += 1;
  }
  return inView > 0 ? seen * 2 >= inView : null;
}

function charactersIn([node, from, until]: WordsPiece, kind: RegExp): WordsPiece[] {
  return [...node.data.slice(from, until).matchAll(kind)].map(({ 0: { length }, index }) => [
    node,
    from + index,
    from + index + length,
  ]);
}

/** Whether what a pointer meets there is the text itself. */
function isOnTop(text: Text, x: number, y: number): boolean {
  let element = elementAround(text);
  // Has no box of its own.
  while (element !== null && getComputedStyle(element).display === 'contents') element = elementAround(element);
  const root = text.getRootNode() as Document | ShadowRoot;
  return Node.prototype.contains.call(element, root.elementFromPoint(x, y));
}
