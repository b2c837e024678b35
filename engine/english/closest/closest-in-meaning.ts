/**
 * The passages that come closest in meaning to a Chinese quotation, whether or not it has characters in common with them: two words that a
 * dictionary gives the same English for mean much the same. Where to look, and never a finding.
 */
import type { Answer, NearPassage } from '../../record/answer.ts';
import type { Transcript } from '../../record/record.ts';
import type { KnownNames } from '../../text/names.ts';
import { createFindGlossed, type GlossTable } from '../gloss/glosses.ts';
import { createFindRelated } from '../gloss/related-keys.ts';
import { quoteWords } from './quote-words.ts';
import { createRankInMeaning } from './rank-in-meaning.ts';

/** @returns best first, three at most; none where nothing is near */
export type FindInMeaning = (quote: string) => NearPassage[];

/** Puts the passages nearest in meaning in the place of those nearest in words, where the reader asked for them; other answers are left as they are. */
export type AddInMeaning = (answer: Answer) => Answer;

/**
 * @param transcripts read once, which takes a moment
 * @param ofRecord the words of the transcripts
 * @param others other words that a quotation may have
 */
export function createFindInMeaning(
  transcripts: readonly Transcript[],
  ofRecord: GlossTable,
  others: GlossTable,
  { people }: Pick<KnownNames, 'people'>,
): FindInMeaning {
  const all = { ...others, ...ofRecord };
  const findGlossed = createFindGlossed(all);
  const rank = createRankInMeaning(transcripts, createFindGlossed(ofRecord), createFindRelated(all));
  const quiet = new Set(people.filter(({ answers }) => answers).flatMap(({ hans }) => hans));
  return (quote) => rank(quoteWords(quote, findGlossed, quiet)).map((passage) => ({ ...passage, words: [] }));
}

/** @param clock milliseconds, of any beginning */
export function createAddInMeaning(find: FindInMeaning, clock: () => number): AddInMeaning {
  return (answer) => {
    if (answer.closest === null || answer.reason !== null) return answer;
    const start = clock();
    const closest = find(answer.query.slice(...answer.compared));
    return { ...answer, closest, ms: answer.ms + clock() - start };
  };
}
