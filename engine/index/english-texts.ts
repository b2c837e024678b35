import { coverageOf } from '../record/coverage-of.ts';
import type { TranscriptFacts } from '../record/record.ts';
import type { EnglishTexts } from './store.ts';

/** What is in English of the texts that a store has; null where nothing is. */
export function englishAmong(
  texts: readonly (Pick<TranscriptFacts, 'event' | 'date'> & Partial<Pick<TranscriptFacts, 'language'>>)[],
): EnglishTexts | null {
  const own = texts.filter(({ language }) => language === 'en');
  if (own.length === 0) return null;
  return { coverage: coverageOf(own), events: [...new Set(own.map(({ event }) => event))] };
}
