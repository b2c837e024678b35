/** What one difference means, by the words that lie in it. */
import type { EditKind, EditType } from '../record/answer.ts';
import type { Range } from '../record/record.ts';
import type { Lexeme } from '../text/lexicon.ts';
import { MASK, mayStandFor, UNNAMED } from '../text/folding/masked.ts';
import { TITLES } from '../text/names.ts';
import type { Region } from './grow.ts';
import { type Side, within } from './side.ts';
import { areForms, isDoubled, isMisread, isSlight, plainText } from './form-differences.ts';
import { isTurned } from './turned.ts';

/** As the fields of `Delta`. */
interface Judgement {
  kind: EditKind;
  type: EditType;
  size: number;
  swapped?: boolean;
  isContent?: boolean;
}

/** A sign amid figures where the record has all of them: 6●00 is not 600 with a figure hidden. */
const HIDES_NOTHING = new RegExp(`\\d${MASK}+\\d`, 'u');

/** @param plainA the quote's characters there, without function words @param plainB the record's */
export function judge(a: Side, b: Side, region: Region, plainA: string, plainB: string): Judgement {
  const { size } = region;
  const inA = within(a.words, region.a);
  const inB = within(b.words, region.b);
  const textA = a.text.slice(region.a[0], region.a[1]);
  const textB = b.text.slice(region.b[0], region.b[1]);
  if (HIDES_NOTHING.test(textA) && textA.replaceAll(MASK, '') === textB)
    return { kind: 'protected', type: 'number', size };
  if (mayStandFor(textA, textB) || (UNNAMED.test(textA) && inB.some(({ type }) => type === 'name')))
    return { kind: 'plain', type: 'masked', size: textA.replaceAll(MASK, '') === textB ? 0 : size };
  // A lone 不 twice denies what it affirms, unless all of the print is double.
  if (isDoubled({ text: a.text, start: region.a[0], end: region.a[1] }, textB, a.isPrintedTwice)) {
    if (a.isPrintedTwice) return { kind: 'minor', type: 'word', size: 0 };
    if (!isLoneNegation(textA, textB)) return { kind: 'plain', type: 'word', size };
  }
  if (isLoneNegation(textA, textB) || isLoneNegation(textB, textA))
    return { kind: 'protected', type: 'negation', size };
  if (plainA !== plainB && areForms(textA, textB)) return { kind: 'plain', type: 'word', size };
  // A protected word that is read or typed wrong, and is no other protected word: 己经 for 已经.
  if (inA.length === 0 && isMisread(textA, textB)) return { kind: 'plain', type: 'word', size };
  const guarded = inA.length + inB.length > 0 ? judgeWords(a, b, region, inA, inB, textA, textB) : null;
  if (guarded !== null) return guarded;
  if (isTurned(a, b, region)) return { kind: 'protected', type: 'direction', size };
  if (plainA === plainB) return { kind: 'minor', type: 'function-word', size };
  if (textA && textB && TITLES.test(b.text.slice(region.b[1], region.b[1] + 4)) && plainB.length > 1) {
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
  return other === '' && text.length === 1 && '不没未无非¬'.includes(text);
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
  if (numbersA.length > 0 && without(a, region.a, inA, 'number') === without(b, region.b, inB, 'number')) {
    return { kind: 'minor', type: 'equal-number', size: 0 };
  }
  const namesA = values(inA, 'name');
  const namesB = values(inB, 'name');
  if (namesA.join() !== namesB.join()) {
    const reordered = namesA.toSorted().join() === namesB.toSorted().join();
    const swapped = namesA.length > 0 && namesB.length > 0 && !reordered;
    return { kind: 'protected', type: reordered ? 'name-order' : 'name', size, swapped };
  }
  // 沙特阿拉伯王国 is 沙特.
  if (namesA.length > 0 && without(a, region.a, inA, 'name') === without(b, region.b, inB, 'name'))
    return { kind: 'minor', type: 'name', size: 0 };
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
  const [only, ...more] = numbers;
  const isAlone = more.length === 0 && !others.some(({ type }) => type === 'number');
  const written = only !== undefined && isAlone ? side.text.slice(only.start, only.end) : '';
  if (written === '一' || (written === '两' && other.includes('双'))) return [];
  return numbers.map(({ value }) => value);
}

/** A range without its numbers or its names, and with interchangeable words made the same: 3月8日 and 三月八号. */
function without(side: Side, [start, end]: Range, words: readonly Lexeme[], type: 'number' | 'name'): string {
  let text = '';
  let at = start;
  for (const word of words) {
    if (word.type !== type) continue;
    text += `${side.text.slice(at, word.start)}#`;
    at = word.end;
  }
  return plainText(text + side.text.slice(at, end));
}
