/** A selection in two languages, compared part by part: by one store that has both, or by several sources. */
import type { Answer, Cleaned } from '../../record/answer.ts';
import { WORDINGS } from '../../record/ranks.ts';
import type { Range } from '../../record/record.ts';

/** Fewer characters, or words, beside a text in the other language are a name or a term in it. */
const FEWEST_HAN = 8;
const FEWEST_WORDS = 6;

/** In what a quote is written: `both` where there is enough of each to be compared. */
export function languageOf(quote: string): 'zh' | 'en' | 'both' {
  if (!/[A-Za-z]/.test(quote)) return 'zh';
  const letters = quote.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const han = quote.match(/\p{Script=Han}/gu)?.length ?? 0;
  // An English word has about five letters, a Chinese word two characters.
  if (han < letters / 5 && han < FEWEST_HAN) return 'en';
  const words = quote.match(/(?<![\p{L}\p{N}])\p{Script=Latin}+/gu)?.length ?? 0;
  if (words < FEWEST_WORDS) return 'zh';
  return han < FEWEST_HAN ? 'en' : 'both';
}

export interface LanguageParts {
  chinese: Range[];
  english: Range[];
}

/** Fewer words amid Chinese are a name or a term in it. */
const TERM = 3;

/** The stretches of a quote in each of two languages. */
export function partsOf(quote: string): LanguageParts {
  const english: Range[] = [];
  // From one Chinese character to the next.
  for (const { 0: stretch, index } of quote.matchAll(/[^\p{Script=Han}\u{3000}-\u{303f}\u{ff01}-\u{ff65}]+/gu)) {
    const words = stretch.match(/(?<![\p{L}\p{N}])\p{Script=Latin}+/gu)?.length ?? 0;
    if (words > TERM) english.push([index, index + stretch.length]);
  }
  const edges = [0, ...english.flat(), quote.length];
  const chinese: Range[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2)
    if (edges[at]! < edges[at + 1]!) chinese.push([edges[at]!, edges[at + 1]!]);
  return { chinese, english };
}

export function blanked(quote: string, ranges: readonly Range[]): string {
  let text = quote;
  for (const [from, to] of ranges) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  return text;
}

/**
 * Part by part. The part that differs more from its text comes first: a finding must not hide the other.
 * @param inChinese what is found of the Chinese part alone, as `inEnglish` of the other
 */
export function together<A extends Answer>(quote: string, parts: LanguageParts, inChinese: A, inEnglish: A): A {
  const { closest, coverage } = inChinese;
  const unfound = (answer: A, own: readonly Range[]): Cleaned[] =>
    answer.matches.length > 0 ? answer.cleaned : own.map((range): Cleaned => ({ kind: 'around', range }));
  const cleaned = [...unfound(inChinese, parts.chinese), ...unfound(inEnglish, parts.english)];
  const [first, second] =
    WORDINGS.indexOf(inEnglish.wording) > WORDINGS.indexOf(inChinese.wording) && inEnglish.matches.length > 0
      ? [inEnglish, inChinese]
      : [inChinese, inEnglish];
  const leading = first.matches.length > 0 ? first : second;
  return {
    ...(leading.matches.length > 0 ? leading : inChinese),
    query: quote,
    matches: [...first.matches, ...second.matches],
    cleaned: leading.matches.length > 0 ? cleaned.sort((a, b) => a.range[0] - b.range[0]) : inChinese.cleaned,
    closest,
    coverage,
  };
}

/** Of an answer about a selection in two languages what is told of one of them. */
export function partOf(answer: Answer, language: 'zh' | 'en', parts: LanguageParts): Answer {
  const own = language === 'en' ? parts.english : parts.chinese;
  const isOwn = ([from, to]: Range): boolean => own.some(([start, end]) => from < end && start < to);
  const matches = answer.matches.filter(
    ({ readings }) => (languageOf(readings[0]?.text ?? '') === 'en') === (language === 'en'),
  );
  const isUnchecked = answer.wording === 'unchecked';
  return {
    ...answer,
    matches,
    wording: matches[0]?.wording ?? (isUnchecked ? 'unchecked' : 'none'),
    cleaned: answer.cleaned.filter(({ range }) => isOwn(range)),
  };
}
