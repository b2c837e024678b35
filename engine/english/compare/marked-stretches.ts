/** What stands inside quotation marks and what outside, in English: double marks, or single ones where there are no others. */
import type { Range } from '../../record/record.ts';

export interface QuotedStretch {
  isMarked: boolean;
  /** Without the marks. */
  range: Range;
}

interface Mark {
  at: number;
  opens: boolean;
}

const DOUBLE = /[“”„‟«»"]/gu;
/** A single mark before a word, or behind a stop: an apostrophe is neither. */
const SINGLE =
  /(?<=^|[\s(—–-])['‘](?=[\p{L}\d])|(?<=[.,!?…])['’](?=$|[\s)—–,.;:])|(?<=\p{L})['’](?=[,.;:!?]|\s{0,2}$)/gu;

export function markedStretches(text: string): QuotedStretch[] {
  const double = [...text.matchAll(DOUBLE)].map(({ 0: mark, index }) => ({
    at: index,
    opens: opens(text, index, mark),
  }));
  const marks = double.length > 0 ? double : singleMarks(text);
  if (marks.length === 0) return [{ isMarked: false, range: [0, text.length] }];
  const out: QuotedStretch[] = [];
  // A selection may begin inside.
  let isMarked = marks[0]?.opens === false;
  let from = 0;
  for (const { at, opens: isOpening } of marks) {
    out.push({ isMarked, range: [from, at] });
    from = at + 1;
    isMarked = isOpening;
  }
  out.push({ isMarked, range: [from, text.length] });
  return out.filter(({ range: [start, end] }) => end > start);
}

function opens(text: string, at: number, mark: string): boolean {
  if (/[“„‟«]/u.test(mark)) return true;
  if (/[”»]/u.test(mark)) return false;
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (after === '' || /\s/u.test(after)) return false;
  return before === '' || /[\s([{—–-]/u.test(before);
}

function singleMarks(text: string): Mark[] {
  const marks = [...text.matchAll(SINGLE)].map(({ index }): Mark => ({
    at: index,
    opens: /^$|[\s(—–-]/u.test(text.charAt(index - 1)),
  }));
  // A lone one is an apostrophe: ’tis, the countries’.
  return marks.some((mark) => mark.opens) && marks.some((mark) => !mark.opens) ? marks : [];
}
