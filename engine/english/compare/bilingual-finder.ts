/**
 * Quotes in Chinese are compared with Chinese texts, those in English with English ones, and never across: where a store has nothing in
 * English, an English quote is answered as it always was.
 */
import { answerOf, createFinder, find, type Finder, type QuoteLanguage } from '../../find/finder.ts';
import type { EnglishTexts, Store } from '../../index/store.ts';
import type { Answer, Cleaned } from '../../record/answer.ts';
import type { KnownNames } from '../../text/names.ts';
import { makeRoomForCodes } from './codes.ts';
import { englishReadings, whyUncheckedEnglish } from './english-query.ts';
import { gatherEnglish } from './gather-english.ts';
import { blanked, languageOf, partsOf, together } from './mixed.ts';

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
      if (english === null) {
        if (language !== 'both') return chinese.lookUp(quote, length, options);
        const parts = partsOf(quote);
        const answer = await chinese.lookUp(blanked(quote, parts.english), length, options);
        const aside = parts.english.map((range): Cleaned => ({ kind: 'around', range }));
        return { ...answer, query: quote, cleaned: [...answer.cleaned, ...aside] };
      }
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
