/**
 * Text with every number as one character that stands for its value, so that 6000余条 and 六千余条 are aligned as the same.
 */
import type { Range } from '../record/record.ts';
import type { AlignedStretch, Difference } from './align.ts';
import { type Side, within } from './side.ts';

export interface ByValue {
  text: string;
  /** Where each character of `text` begins in the side's text; one more for the end. */
  at: Uint32Array;
}

/** Values have characters of the private use area, given out as they are met in one comparison. */
const FIRST = 0xe000;
export type Codes = Map<string, string>;

function codeOf(codes: Codes, value: string): string {
  const code = codes.get(value) ?? String.fromCharCode(FIRST + codes.size);
  codes.set(value, code);
  return code;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Names that one stretch has in full and another short, by what they stand for: 沙特阿拉伯 and 沙特, 二十国集团 and G20. Other words for the same (中方
 * for 中国, 中欧 for both) are of another sentence as often as of this one.
 */
export function namesInTwoForms(a: Side, inA: Range, b: Side, inB: Range): ReadonlySet<string> {
  const forms = new Map<string, string>();
  for (const { type, value, start, end } of within(a.words, inA))
    if (type === 'name') forms.set(value, a.text.slice(start, end));
  if (forms.size === 0) return NO_NAMES;
  const found = within(b.words, inB).filter(({ type, value, start, end }) => {
    const form = type === 'name' ? forms.get(value) : undefined;
    const length = end - start;
    return form !== undefined && form.length !== length && Math.min(form.length, length) > 1;
  });
  return found.length === 0 ? NO_NAMES : new Set(found.map(({ value }) => value));
}

/** @param names that are one character as well */
export function byValue({ text, words }: Side, [start, end]: Range, codes: Codes, names = NO_NAMES): ByValue {
  let out = '';
  const at = new Uint32Array(end - start + 1);
  let length = 0;
  let done = start;
  const copyTo = (to: number) => {
    if (to <= done) return;
    out += text.slice(done, to);
    for (; done < to; done += 1) at[length++] = done;
  };
  for (const word of words) {
    if (word.start < start || word.end > end || word.start < done) continue;
    const isName = word.type === 'name' && names.has(word.value);
    if (word.type !== 'number' && !isName) continue;
    copyTo(word.start);
    out += codeOf(codes, isName ? `name ${word.value}` : word.value);
    at[length++] = word.start;
    done = word.end;
  }
  copyTo(end);
  at[length] = end;
  return { text: out, at };
}

/** Where units of a text by value stand in the text itself. */
export function spelledRange({ at }: ByValue, [from, to]: Range): Range {
  // One place more than there are units: all that is compared has two.
  return [at[from]!, at[to]!];
}

/** Differences of two texts by value as differences of the texts themselves, with the numbers that are equal but written otherwise. */
export function spelledOut(
  a: Side,
  inA: ByValue,
  b: Side,
  inB: ByValue,
  { b: record, differences }: AlignedStretch,
): Difference[] {
  const out: Difference[] = [];
  let atB = record[0];
  let atA = 0;
  const matched = (untilA: number) => {
    for (; atA < untilA; atA += 1, atB += 1) {
      // Only a number has a character of its own; every other stands for itself.
      if (inA.text.charCodeAt(atA) < FIRST) continue;
      const here = spelledRange(inA, [atA, atA + 1]);
      const there = spelledRange(inB, [atB, atB + 1]);
      if (a.text.slice(...here) !== b.text.slice(...there)) out.push({ a: here, b: there, size: 0 });
    }
  };
  for (const each of differences) {
    matched(each.a[0]);
    const size = Math.max(each.a[1] - each.a[0], each.b[1] - each.b[0]);
    out.push(trimmed(a.text, b.text, { a: spelledRange(inA, each.a), b: spelledRange(inB, each.b), size }));
    atA = each.a[1];
    atB = each.b[1];
  }
  matched(inA.text.length);
  return out;
}

/** A number on one side only (一祥 for 一样) was no character in common; in the texts it is. */
function trimmed(textA: string, textB: string, { a, b, size = 0 }: Difference): Difference {
  let start = 0;
  while (a[0] + start < a[1] && b[0] + start < b[1] && textA[a[0] + start] === textB[b[0] + start]) start += 1;
  let end = 0;
  while (a[1] - end > a[0] + start && b[1] - end > b[0] + start && textA[a[1] - end - 1] === textB[b[1] - end - 1])
    end += 1;
  if (start + end === 0) return { a, b, size };
  const cut: Difference = { a: [a[0] + start, a[1] - end], b: [b[0] + start, b[1] - end] };
  return { ...cut, size: Math.min(size, Math.max(cut.a[1] - cut.a[0], cut.b[1] - cut.b[0])) };
}
