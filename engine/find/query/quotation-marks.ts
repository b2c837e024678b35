/** Quotation marks in a selection: those round the whole, and what stands outside those in it. */
import type { Range } from '../../record/record.ts';
import { lettersIn } from '../../text/letters.ts';

const PAIRS: Record<string, string> = { '“': '”', '「': '」', '『': '』', '〝': '〞', '‘': '’', '"': '"', '«': '»' };

/** Looked for with a pattern: most selections have none. */
const OPENING = new RegExp(`[${Object.keys(PAIRS).join('')}]`, 'gu');

function isOpening(character: string): boolean {
  return PAIRS[character] !== undefined;
}
function isClosing(character: string): boolean {
  return Object.values(PAIRS).includes(character);
}

/** Nobody quotes a quotation in so many marks: a text of nothing else must not take long. */
const MOST_MARKS = 32;

/** Quotation marks that enclose the whole, and those whose other half was not selected. */
export function outerQuotes(text: string): Range[] {
  const outer: Range[] = [];
  let start = 0;
  let end = text.length;
  const trim = () => {
    while (start < end && /\s/u.test(text.charAt(start))) start += 1;
    while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  };
  for (trim(); start < end && outer.length < MOST_MARKS; trim()) {
    const opens = isOpening(text.charAt(start));
    const closes = isClosing(text.charAt(end - 1));
    const partner = opens ? partnerOf(text, start, end) : -1;
    if (opens && closes && partner === end - 1) {
      outer.push([start, start + 1], [end - 1, end]);
      start += 1;
      end -= 1;
    } else if (opens && partner < 0) {
      outer.push([start, start + 1]);
      start += 1;
    } else if (closes && !hasOpening(text, start, end - 1)) {
      outer.push([end - 1, end]);
      end -= 1;
    } else break;
  }
  return outer;
}

/** Share of the letters and characters that must stand inside quotation marks for the rest to be set aside: DESIGN §4 calls less `partial`. */
const INSIDE = 0.8;

/** Words of another script outside the marks of a quotation in Chinese: Lin said “…” is needed. Inside, they are part of it. */
export function otherScript(text: string): Range[] {
  const outside = outsideMarks(text);
  if (outside === null || outside.some(([start, end]) => /\p{Script=Han}/u.test(text.slice(start, end)))) return [];
  return outside.filter(([start, end]) => /\p{Script=Latin}/u.test(text.slice(start, end)));
}

/** What stands outside the quotation marks of a selection that is a quotation but for a few words: 如何理解“…”. */
export function aroundQuotations(text: string): Range[] {
  const outside = outsideMarks(text);
  if (outside === null) return [];
  const beyond = outside.reduce((sum, [start, end]) => sum + lettersIn(text.slice(start, end)), 0);
  const all = lettersIn(text);
  return all - beyond >= INSIDE * all ? outside : [];
}

/** What no pair of quotation marks encloses; null where there is none. */
function outsideMarks(text: string): Range[] | null {
  const outside: Range[] = [];
  let done = 0;
  let open = 0;
  for (const { index } of text.matchAll(OPENING)) {
    if (index < done) continue;
    const end = partnerOf(text, index, text.length);
    if (end < 0) {
      open += 1;
      if (open >= MOST_MARKS) break;
      continue;
    }
    outside.push([done, index]);
    done = end + 1;
  }
  if (outside.length === 0) return null;
  outside.push([done, text.length]);
  return outside;
}

/** Where the mark opened at `at` is closed; −1 when it is not. Some pages open with the closing mark, which is not mended. */
function partnerOf(text: string, at: number, end: number): number {
  const open = text.charAt(at);
  const close = PAIRS[open];
  let depth = 0;
  for (let index = at + 1; index < end; index += 1) {
    if (text[index] === close) {
      if (depth === 0) return index;
      depth -= 1;
    } else if (text[index] === open) depth += 1;
  }
  return -1;
}

function hasOpening(text: string, start: number, at: number): boolean {
  const close = text.charAt(at);
  const open = Object.keys(PAIRS).find((each) => PAIRS[each] === close);
  let depth = 0;
  for (let index = at - 1; index >= start; index -= 1) {
    if (text[index] === open) {
      if (depth === 0) return true;
      depth -= 1;
    } else if (text[index] === close) depth += 1;
  }
  return false;
}
