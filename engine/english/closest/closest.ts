/**
 * The passages of a Chinese record that come closest to an English quotation: by the English that dictionaries give for their words, by
 * names, and by numbers by value. Where to look, and never a finding.
 */
import type { NearPassage } from '../../record/answer.ts';
import type { Transcript } from '../../record/record.ts';
import type { KnownNames } from '../../text/names.ts';
import type { FindGlossed } from '../gloss/glosses.ts';
import { englishTokens } from '../words/tokens.ts';
import { englishKeys } from './english-keys.ts';
import { metWords } from './met-words.ts';
import { createRankPlaces } from './rank-places.ts';

export interface ClosestPassages {
  /** Best first, three at most; none where no word of the quotation leads anywhere. */
  passages: NearPassage[];
  /** So much of the quotation is met that the first is worth showing where nobody asks, on a page about the official. */
  isNear: boolean;
}

export type FindClosest = (quote: string) => ClosestPassages;

/** Words of which a selection says enough to be shown something by itself. */
const LEAST_WORDS = 6;
/**
 * Of the quotation's weight so much must be met. Tuned on test/gold/english/closest.json, where sentences of other matters reach 0.36 at
 * most and those of the record have 0.45 and more, two of 38 apart.
 */
const NEAR_SHARE = 0.42;
const LEAST_MET = 4;

/** @param transcripts read once, which takes a moment */
export function createFindClosest(
  transcripts: readonly Transcript[],
  findGlossed: FindGlossed,
  { people }: Pick<KnownNames, 'people'>,
): FindClosest {
  const quiet = new Set(
    people.filter(({ answers }) => answers).flatMap(({ english }) => english.toLowerCase().split(' ')),
  );
  const rank = createRankPlaces(transcripts, findGlossed);
  return (quote) => {
    const keys = englishKeys(quote, quiet);
    const { passages, share } = rank(keys.map(({ key, isNumber }) => ({ keys: [{ key, strength: 1 }], isNumber })));
    const words = englishTokens(quote).filter(({ kind }) => kind !== 'sign').length;
    const known = keys.filter(({ key }) => passages[0]?.some((each) => each.keys.has(key))).length;
    return {
      passages: passages.map((sentences) => {
        const { transcript, paragraph } = sentences[0]!;
        const ranges = sentences.flatMap((each) => each.ranges);
        return { transcript, paragraph, ranges, words: metWords(quote, keys, sentences) };
      }),
      isNear: words >= LEAST_WORDS && known >= LEAST_MET && share >= NEAR_SHARE,
    };
  };
}
