/**
 * What a difference between quote and record means: nothing much, a changed word, or a changed number, negation or name.
 *
 * A difference is first grown to the whole numbers, names and words of `lexicon.ts` that it touches, on both sides: 800 for 600 is one
 * change of a number, not of the digit 8.
 */
import type { EditKind, EditType } from '../record/answer.ts';
import type { Range } from '../record/record.ts';
import type { Difference } from './align.ts';
import { type Lexeme, lexemesIn } from '../text/lexicon.ts';
import { type KnownNames, TITLES } from '../text/names.ts';
import { MASK, mayStandFor, UNNAMED } from '../text/masked.ts';
import { numbersIn } from '../text/numbers.ts';
import { OPPOSITE_CHARACTERS, OPPOSITES } from '../text/opposites.ts';
import { WordIndex } from '../text/word-list.ts';
import { areForms, isDoubled, isMisread, isSlight, plainText } from './slight.ts';

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

/** A folded text with the words in it that must be compared whole. */
export interface Side {
  text: string;
  words: Lexeme[];
  /** Its bold print gives characters twice: ⽴立. */
  isPrintedTwice: boolean;
}

export function sideOf(text: string, names: KnownNames, isPrintedTwice = false): Side {
  return { text, words: wordsOf(text, names), isPrintedTwice };
}

/** Numbers, names and protected words, in order. */
export function wordsOf(text: string, known: KnownNames): Lexeme[] {
  const numbers = numbersIn(text).map(({ start, end, value }) => ({ start, end, value, type: 'number' as const }));
  const names = known.in(text);
  // 非 is Africa in 对非 and 中非.
  const lexemes = lexemesIn(text).filter(
    (word) => !names.some((name) => name.start < word.end && word.start < name.end),
  );
  return [...numbers, ...names, ...lexemes].sort((x, y) => x.start - y.start);
}

interface Region {
  a: [number, number];
  b: [number, number];
  size: number;
}

/** @param differences in the order of the text, positions in `a.text` and `b.text` */
export function deltasOf(a: Side, b: Side, differences: readonly Difference[]): Delta[] {
  const deltas = grow(a, b, differences).map((region): Delta => {
    const judged = { swapped: false, isContent: false, ...judge(a, b, region) };
    const bare = Math.max(
      plainText(a.text.slice(region.a[0], region.a[1])).length,
      plainText(b.text.slice(region.b[0], region.b[1])).length,
    );
    return { ...region, ...judged, weight: judged.type === 'masked' ? 0 : Math.min(judged.size, bare) };
  });
  return exchanged(a, b, deltas);
}

/** Two words that changed places say something else: 推崇马汉 … 信奉郑和. */
function exchanged(a: Side, b: Side, deltas: Delta[]): Delta[] {
  const words = deltas.filter(({ isContent, a: inA, b: inB }) => isContent && inA[0] < inA[1] && inB[0] < inB[1]);
  const twins = words.filter((one) =>
    words.some(
      (other) =>
        other !== one &&
        a.text.slice(...one.a) === b.text.slice(...other.b) &&
        b.text.slice(...one.b) === a.text.slice(...other.a),
    ),
  );
  if (twins.length === 0) return deltas;
  return deltas.map((each) => (twins.includes(each) ? { ...each, kind: 'protected', type: 'name-order' } : each));
}

function grow(a: Side, b: Side, differences: readonly Difference[]): Region[] {
  let regions: Region[] = differences.map((each) => ({
    a: [each.a[0], each.a[1]],
    b: [each.b[0], each.b[1]],
    size: each.size ?? Math.max(each.a[1] - each.a[0], each.b[1] - each.b[0]),
  }));
  for (let changed = true; changed;) {
    changed = false;
    for (const [at, region] of regions.entries()) {
      const inA = reach(a.words, region.a);
      const inB = reach(b.words, region.b);
      const left = Math.max(region.a[0] - inA[0], region.b[0] - inB[0]);
      const right = Math.max(inA[1] - region.a[1], inB[1] - region.b[1]);
      if (left === 0 && right === 0) continue;
      // Both sides grow by the characters that they have in common; beyond them stands the next difference, and is taken in whole.
      const [before, after] = [regions[at - 1], regions[at + 1]];
      const [startA, startB] = grown([region.a[0], region.b[0]], -left, before && [before.a[1], before.b[1]]);
      const [endA, endB] = grown([region.a[1], region.b[1]], right, after && [after.a[0], after.b[0]]);
      region.a = [Math.max(0, startA), Math.min(a.text.length, endA)];
      region.b = [Math.max(0, startB), Math.min(b.text.length, endB)];
      changed = true;
    }
    regions = merged(regions);
  }
  return regions;
}

/**
 * Where an edge of a region comes to lie. @param edge in both texts @param by units, below nought to the left @param limit where the next
 * difference in that direction ends or begins; a region that reaches it in one text reaches it in both
 */
function grown([a, b]: Range, by: number, limit: Range | undefined): Range {
  const room = limit === undefined ? Infinity : Math.min(Math.abs(a - limit[0]), Math.abs(b - limit[1]));
  return limit === undefined || Math.abs(by) < room ? [a + by, b + by] : limit;
}

/** How far the words that a range touches extend; an empty range touches a word only from inside. */
function reach(words: readonly Lexeme[], [start, end]: Range): Range {
  let [from, to] = [start, end];
  for (let index = firstFrom(words, start - LONGEST_WORD); index < words.length; index += 1) {
    const word = words[index]!;
    if (word.start >= Math.max(end, start + 1)) break;
    if (word.end <= start || word.start >= end) {
      if (!(start === end && word.start < start && word.end > start)) continue;
    }
    from = Math.min(from, word.start);
    to = Math.max(to, word.end);
  }
  return [from, to];
}

/** No number, name or protected word is longer. */
const LONGEST_WORD = 24;

/** Index of the first word that begins at `at` or later. */
function firstFrom(words: readonly Lexeme[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that lie within a range. */
function within(words: readonly Lexeme[], [start, end]: Range): Lexeme[] {
  const inside: Lexeme[] = [];
  for (let index = firstFrom(words, start); index < words.length && words[index]!.start < end; index += 1) {
    if (words[index]!.end <= end) inside.push(words[index]!);
  }
  return inside;
}

function merged(regions: Region[]): Region[] {
  const out: Region[] = [];
  for (const region of regions) {
    const last = out.at(-1);
    if (last && (last.a[1] > region.a[0] || last.b[1] > region.b[0] || touching(last, region))) {
      last.a = [Math.min(last.a[0], region.a[0]), Math.max(last.a[1], region.a[1])];
      last.b = [Math.min(last.b[0], region.b[0]), Math.max(last.b[1], region.b[1])];
      last.size += region.size;
    } else out.push(region);
  }
  return out;
}

function touching(last: Region, next: Region): boolean {
  return last.a[1] === next.a[0] && last.b[1] === next.b[0];
}

type Judgement = Pick<Delta, 'kind' | 'type' | 'size'> & { swapped?: boolean; isContent?: boolean };

function judge(a: Side, b: Side, region: Region): Judgement {
  const { size } = region;
  const inA = within(a.words, region.a);
  const inB = within(b.words, region.b);
  const textA = a.text.slice(region.a[0], region.a[1]);
  const textB = b.text.slice(region.b[0], region.b[1]);
  if (mayStandFor(textA, textB) || (UNNAMED.test(textA) && inB.some(({ type }) => type === 'name')))
    return { kind: 'plain', type: 'masked', size: textA.replaceAll(MASK, '') === textB ? 0 : size };
  // A lone 不 twice denies what it affirms, unless all of the print is double.
  if (isDoubled({ text: a.text, start: region.a[0], end: region.a[1] }, textB, a.isPrintedTwice)) {
    if (a.isPrintedTwice) return { kind: 'minor', type: 'word', size: 0 };
    if (!isLoneNegation(textA, textB)) return { kind: 'plain', type: 'word', size };
  }
  if (isLoneNegation(textA, textB) || isLoneNegation(textB, textA))
    return { kind: 'protected', type: 'negation', size };
  if (plainText(textA) !== plainText(textB) && areForms(textA, textB)) return { kind: 'plain', type: 'word', size };
  // A protected word that is read or typed wrong, and is no other protected word: 己经 for 已经.
  if (inA.length === 0 && isMisread(textA, textB)) return { kind: 'plain', type: 'word', size };
  const guarded = inA.length + inB.length > 0 ? judgeWords(a, b, region, inA, inB, textA, textB) : null;
  if (guarded !== null) return guarded;
  if (isTurned(a, b, region)) return { kind: 'protected', type: 'direction', size };
  if (plainText(textA) === plainText(textB)) return { kind: 'minor', type: 'function-word', size };
  if (textA && textB && TITLES.test(b.text.slice(region.b[1], region.b[1] + 4)) && plainText(textB).length > 1) {
    return { kind: 'protected', type: 'name', size };
  }
  const isContent = !isSlight(
    { text: a.text, start: region.a[0], end: region.a[1] },
    { text: b.text, start: region.b[0], end: region.b[1] },
  );
  return { kind: 'plain', type: 'word', size, isContent };
}

/** One character that denies, on one side only: 可或缺 for 不可或缺, though the whole word denies nothing. */
function isLoneNegation(text: string, other: string): boolean {
  return other === '' && text.length === 1 && '不没未无非'.includes(text);
}

/** What the numbers, names and protected words that lie in a difference make of it; null when they leave it open. */
function judgeWords(
  a: Side,
  b: Side,
  region: Region,
  inA: readonly Lexeme[],
  inB: readonly Lexeme[],
  textA: string,
  textB: string,
): Judgement | null {
  const { size } = region;
  const numbersA = numeric(a, inA, inB, textB);
  const numbersB = numeric(b, inB, inA, textA);
  if (numbersA.join() !== numbersB.join()) return { kind: 'protected', type: 'number', size };
  if (numbersA.length > 0 && without(a, region.a, inA) === without(b, region.b, inB)) {
    return { kind: 'minor', type: 'equal-number', size: 0 };
  }
  const namesA = values(inA, 'name');
  const namesB = values(inB, 'name');
  if (namesA.join() !== namesB.join()) {
    const reordered = namesA.toSorted().join() === namesB.toSorted().join();
    const swapped = namesA.length > 0 && namesB.length > 0;
    return { kind: 'protected', type: reordered ? 'name-order' : 'name', size, swapped };
  }
  for (const type of GUARDED) {
    const [own, other] = [values(inA, type), values(inB, type)];
    // 将 before what is done to something is 把, and no future; 正 is 正在, and 正确 is not.
    const counted = (words: string[], text: string) =>
      words.filter((value) => !(value === '将' && text.includes('把')) && !(value === '正在' && text.includes('正')));
    if (counted(own, textB).toSorted().join() !== counted(other, textA).toSorted().join())
      return { kind: 'protected', type, size };
  }
  const [personsA, personsB] = [values(inA, 'person'), values(inB, 'person')];
  // Who is left out goes without saying in Chinese; who is exchanged does not.
  if (personsA.length > 0 && personsB.length > 0 && personsA.join() !== personsB.join())
    return { kind: 'protected', type: 'person', size };
  return null;
}

/** Kinds of words of which each counts, in the order in which they are told. */
const GUARDED = ['negation', 'modality', 'question-word', 'scope', 'time'] as const;

function values(words: readonly Lexeme[], type: EditType): string[] {
  return words.filter((word) => word.type === type).map(({ value }) => value);
}

/**
 * The numbers that count. 一 before a measure word is often an article (是一个重要节点, 是重要节点), so a lone 一 counts only where the
 * other side has a number too; and 两国 are as many as 双方.
 */
function numeric(side: Side, words: readonly Lexeme[], others: readonly Lexeme[], other: string): string[] {
  const numbers = words.filter(({ type }) => type === 'number');
  const alone = numbers.length === 1 && !others.some(({ type }) => type === 'number');
  const written = alone ? side.text.slice(numbers[0]!.start, numbers[0]!.end) : '';
  if (written === '一' || (written === '两' && other.includes('双'))) return [];
  return numbers.map(({ value }) => value);
}

/** A range without its numbers, and with interchangeable words made the same: 3月8日 and 三月八号. */
function without(side: Side, [start, end]: Range, words: readonly Lexeme[]): string {
  let text = '';
  let at = start;
  for (const word of words) {
    if (word.type !== 'number') continue;
    text += `${side.text.slice(at, word.start)}#`;
    at = word.end;
  }
  return plainText(text + side.text.slice(at, end));
}

/** Whether the quote says the opposite. */
function isTurned(a: Side, b: Side, region: Region): boolean {
  if (region.a[0] === region.a[1] || region.b[0] === region.b[1]) return false;
  const textA = a.text.slice(region.a[0], region.a[1]);
  const textB = b.text.slice(region.b[0], region.b[1]);
  // 延长, 缩短: words of one build say the opposite when one character of the one does.
  if (textA.length === textB.length && textA.length <= LONGEST_TURNED) {
    if (Array.from(textA).some((one, at) => isOpposite(one, textB[at]!))) return true;
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
