/**
 * What a difference between quote and record means: nothing much, a changed word, or a changed number, negation or name.
 *
 * A difference is first grown to the whole numbers, names and words of `lexicon.ts` that it touches, on both sides: 800 for 600 is one
 * change of a number, not of the digit 8.
 */
import type { EditKind, EditType } from '../record/answer.ts';
import type { Range } from '../record/record.ts';
import type { Difference } from './align.ts';
import { grow } from './grow.ts';
import { judge } from './judge.ts';
import { namesWithin, type Side } from './side.ts';
import { plainText } from './form-differences.ts';

export interface Delta {
  /** In the quote, and in the record: units of the two folded texts. */
  a: Range;
  b: Range;
  kind: EditKind;
  type: EditType;
  /** Characters that it counts for: those of its longer side; none for an equal number. */
  size: number;
  /** Of these, those that are no function words. */
  weight: number;
  /** One name stands in another's place: often the same formula about another country. */
  swapped: boolean;
  /** A word of content was changed, put in or left out: more than another form of the same words. */
  isContent: boolean;
}

/** @param differences in the order of the text, positions in `a.text` and `b.text` */
export function deltasOf(a: Side, b: Side, differences: readonly Difference[]): Delta[] {
  const deltas = grow(a, b, differences).map((region): Delta => {
    const plainA = plainText(a.text.slice(region.a[0], region.a[1]));
    const plainB = plainText(b.text.slice(region.b[0], region.b[1]));
    const { kind, type, size, swapped = false, isContent = false } = judge(a, b, region, plainA, plainB);
    const weight = type === 'masked' ? 0 : Math.min(size, Math.max(plainA.length, plainB.length));
    return { a: region.a, b: region.b, kind, type, size, weight, swapped, isContent };
  });
  return exchanged(a, b, deltas);
}

/** Two words that changed places say something else: 推崇马汉 … 信奉郑和. */
function exchanged(a: Side, b: Side, deltas: Delta[]): Delta[] {
  if (deltas.length < 2) return deltas;
  return exchangedNames(a, b, exchangedWords(a, b, deltas));
}

function exchangedWords(a: Side, b: Side, deltas: Delta[]): Delta[] {
  const words = deltas.filter(({ isContent, a: inA, b: inB }) => isContent && inA[0] < inA[1] && inB[0] < inB[1]);
  if (words.length < 2) return deltas;
  const changes = words.map((each) => ({ each, own: a.text.slice(...each.a), other: b.text.slice(...each.b) }));
  const times = new Map<string, number>();
  for (const { own, other } of changes) times.set(`${own}\n${other}`, (times.get(`${own}\n${other}`) ?? 0) + 1);
  const twins = new Set<Delta>();
  for (const { each, own, other } of changes) {
    const back = times.get(`${other}\n${own}`) ?? 0;
    if (back > (own === other ? 1 : 0)) twins.add(each);
  }
  return twins.size === 0 ? deltas : deltas.map((each) => (twins.has(each) ? { ...each, kind: 'protected' } : each));
}

/** A name in another's place is of another matter where the sentence has it nowhere; here it stands where that one stood: 从内罗毕到蒙巴萨. */
function exchangedNames(a: Side, b: Side, deltas: Delta[]): Delta[] {
  const swaps = deltas.filter(({ swapped }) => swapped);
  if (swaps.length === 0) return deltas;
  const named = deltas.map(({ a: inA, b: inB }) => ({ own: namesWithin(a, inA), other: namesWithin(b, inB) }));
  const elsewhere = (at: number, names: string[], side: 'own' | 'other'): boolean =>
    names.every((name) => named.some((each, place) => place !== at && each[side].includes(name)));
  return deltas.map((each, at) => {
    const { own, other } = named[at]!;
    if (!each.swapped || !elsewhere(at, own, 'other') || !elsewhere(at, other, 'own')) return each;
    return { ...each, type: 'name-order', swapped: false };
  });
}
