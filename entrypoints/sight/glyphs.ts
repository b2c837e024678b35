import { boxAt } from '../../platform/in-page/character-box.ts';
import type { WordsPiece } from '../../platform/in-page/handover.ts';
import { elementAround } from '../../platform/in-page/host.ts';
import { type CharacterBox, turn } from './cells.ts';
import { boxAround, styleOf } from './styles.ts';

/** A character of what was read. */
export interface Glyph {
  node: Text;
  /** A letter, a digit or a Chinese character: white space and marks may be drawn as nothing. */
  isWord: boolean;
  isHan: boolean;
  isDigit: boolean;
  /** In the window; null where it is not drawn. */
  box: DOMRect | null;
  /** The same, turned as the text is written. */
  cell: CharacterBox | null;
  /** Nothing was left out between it and the one before. */
  followsOn: boolean;
}

/** A quotation is looked at character by character; of more, so many are spread over it, and the ends of every piece. */
const LOOKED_AT = 400;

const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{Nd}/u;
const HAN = /\p{Script=Han}/u;

export function glyphsOf(pieces: readonly WordsPiece[]): Glyph[] {
  const total = pieces.reduce((sum, [, from, until]) => sum + until - from, 0);
  const step = Math.ceil(total / LOOKED_AT);
  const stretch = document.createRange();
  return pieces.flatMap(([node, from, until]) => {
    const writing = styleOf(elementAround(node) ?? document.documentElement).writingMode;
    const glyphs: Glyph[] = [];
    let at = from;
    let next = from;
    for (const character of node.data.slice(from, until)) {
      const end = at + character.length;
      if (at >= next || end === until) {
        const box = boxAt(node, at, end, stretch);
        const isHan = HAN.test(character);
        glyphs.push({
          node,
          isWord: isHan || WORD.test(character),
          isHan,
          isDigit: DIGIT.test(character),
          box,
          cell: box && turn(box, writing),
          followsOn: step === 1,
        });
        next = at + step;
      }
      at = end;
    }
    // The end of one piece and the start of the next one are always looked at.
    if (glyphs[0]) glyphs[0].followsOn = true;
    return glyphs;
  });
}

/** The elements that the words stand right in. @param around by which an element is found, with a box unless said */
export function ownersOf(glyphs: readonly Glyph[], around = boxAround): Set<Element> {
  const nodes = new Set(glyphs.map(({ node }) => node));
  return new Set([...nodes].flatMap((node) => around(node) ?? []));
}
