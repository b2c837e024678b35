/** How Chinese is compared: character by character. */
import { toWords } from '../diff/display-words.ts';
import { SHORTEST_ALTERED, SHORTEST_SIMILAR, wordingOf } from '../diff/wording-of.ts';
import { tierOf } from '../text/tier.ts';
import { compareWithin, exactly } from './compare/compare.ts';
import { withRest } from './compare/compare-rest.ts';
import { withCutWords } from './compare/cut.ts';
import { carriedOn } from './compare/edges.ts';
import type { LanguageWays } from './compare/ways.ts';
import { haveWeight, isQuotation, isRecognisable } from './decide/evidence.ts';
import { likenesses } from './decide/likeness.ts';
import type { Query } from './query/query.ts';
import { flagsOf } from './tell/flags.ts';

export const CHINESE: LanguageWays<Query> = {
  lengths: { altered: SHORTEST_ALTERED, similar: SHORTEST_SIMILAR, piece: 8, marked: Infinity, overlap: 4, toPause: 2 },
  compareWithin,
  exactly: (_, quote, stream, at) => exactly(stream, quote, at),
  withCutWords,
  wordingOf,
  carriedOn,
  withRest,
  // In a long quote short grams join everything with everything.
  gramFor: (length) => (length < 120 ? 3 : length < 600 ? 4 : 5),
  isRecognisable: (_, query, comparison) => isRecognisable(query, comparison),
  isQuotation,
  haveWeight,
  // It is told with the finding.
  hidesDenial: () => false,
  likenesses: (corpus, query, isOfEvent) => likenesses(corpus, query, isOfEvent).map(({ comparison }) => comparison),
  tierOf,
  shownDeltas: ({ side }, { stream, deltas }) => toWords(deltas, side.text, stream.text),
  flagsOf,
};
