/** Whether a difference turns what is said into its opposite. */
import type { Range } from '../record/record.ts';
import { OPPOSITE_CHARACTERS, OPPOSITES } from '../text/opposites.ts';
import { WordIndex } from '../text/word-list.ts';
import type { Region } from './grow.ts';
import type { Side } from './side.ts';

/** Whether the quote says the opposite. */
export function isTurned(a: Side, b: Side, region: Region): boolean {
  if (region.a[0] === region.a[1] || region.b[0] === region.b[1]) return false;
  const textA = a.text.slice(region.a[0], region.a[1]);
  const textB = b.text.slice(region.b[0], region.b[1]);
  // 延长, 缩短: words of one build say the opposite when one character of the one does.
  if (textA.length === textB.length && textA.length <= LONGEST_TURNED) {
    if (Array.from(textA).some((one, at) => isOpposite(one, textB.charAt(at)))) return true;
  }
  const aroundA = around(a.text, region.a);
  const aroundB = around(b.text, region.b);
  for (let at = 0; at + 2 <= aroundA.length; at += 1) {
    if (!TURNING.mayBegin(aroundA, at)) continue;
    for (const length of [2, 3]) {
      const word = aroundA.slice(at, at + length);
      for (const opposite of OPPOSITES.get(word) ?? []) {
        if (aroundB.includes(opposite) && turned(a, b, region, word, opposite)) return true;
      }
    }
  }
  return false;
}

const TURNING = new WordIndex(OPPOSITES.keys());

/** A longer stretch that was changed holds characters of many words. */
const LONGEST_TURNED = 2;

function isOpposite(one: string, other: string): boolean {
  return one !== other && OPPOSITE_CHARACTERS.some((both) => both.includes(one) && both.includes(other));
}

/** A range with the characters next to it that may belong to a word of it. */
function around(text: string, [start, end]: Range): string {
  return text.slice(Math.max(0, start - 3), end + 3);
}

/** Whether the quote has `x` where the record has its opposite `y`; the difference may be a part of the word. */
function turned(a: Side, b: Side, region: Region, x: string, y: string): boolean {
  return touches(a.text, region.a, x) && touches(b.text, region.b, y) && !touches(b.text, region.b, x);
}

function touches(text: string, [start, end]: Range, word: string): boolean {
  const from = Math.max(0, start - word.length + 1);
  const at = text.slice(from, end + word.length - 1).indexOf(word);
  return at >= 0 && from + at < Math.max(end, start + 1) && from + at + word.length > start;
}
