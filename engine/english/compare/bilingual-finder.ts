/**
 * Quotes in Chinese are compared with Chinese texts, those in English with English ones, and never across: where a store has nothing in
 * English, an English quote is answered as it always was.
 */
import { answerOf, createFinder, find, type Finder, type QuoteLanguage } from '../../find/finder.ts';
import type { EnglishTexts, Store } from '../../index/store.ts';
import { WORDINGS } from '../../record/ranks.ts';
import type { Answer, Cleaned } from '../../record/answer.ts';
import type { Range } from '../../record/record.ts';
import type { KnownNames } from '../../text/names.ts';
import { makeRoomForCodes } from './codes.ts';
import { englishReadings, whyUncheckedEnglish } from './english-query.ts';
import { gatherEnglish } from './gather-english.ts';

/** @param clock milliseconds, of any beginning @param names whom the texts of the store are known to name, and who answers in them */
export function createBilingualFinder(store: Store, clock: () => number, names: KnownNames): Finder {
  const chinese = createFinder(store, clock, names);
  const readings = englishReadings(names);
  const inEnglish = async (
    english: EnglishTexts,
    quote: string,
    length: number,
    isOfEvent: boolean,
  ): Promise<Answer> => {
    makeRoomForCodes();
    const language: QuoteLanguage = {
      readings,
      gather: (query) => gatherEnglish(store, english, query),
      whyUnchecked: whyUncheckedEnglish,
    };
    const found = await find(language, quote, Math.max(length, quote.length), isOfEvent);
    return answerOf(english.coverage, found);
  };
  return {
    async lookUp(quote, length = quote.length, options = {}) {
      const language = languageOf(quote);
      const english = language === 'zh' ? null : await store.english();
      if (english === null) return chinese.lookUp(quote, length, options);
      const start = clock();
      const { isOfEvent = false } = options;
      if (language === 'en') {
        const answer = await inEnglish(english, quote, length, isOfEvent);
        const closest = options.closest === true ? (await chinese.lookUp(quote, length, options)).closest : null;
        return { ...answer, closest, ms: clock() - start };
      }
      const parts = partsOf(quote);
      const inChinese = await chinese.lookUp(blanked(quote, parts.english), length, options);
      const translated = await inEnglish(english, blanked(quote, parts.chinese), length, isOfEvent);
      return { ...together(quote, parts, inChinese, translated), ms: clock() - start };
    },
  };
}

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

interface Parts {
  chinese: Range[];
  english: Range[];
}

/** Fewer words amid Chinese are a name or a term in it. */
const TERM = 3;

/** The stretches of a quote in each of two languages. */
function partsOf(quote: string): Parts {
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

function blanked(quote: string, ranges: readonly Range[]): string {
  let text = quote;
  for (const [from, to] of ranges) text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  return text;
}

/** Part by part. The part that differs more from its text comes first: a finding must not hide the other. */
function together(quote: string, parts: Parts, inChinese: Answer, inEnglish: Answer): Answer {
  const { closest, coverage } = inChinese;
  const unfound = (answer: Answer, own: readonly Range[]): Cleaned[] =>
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
