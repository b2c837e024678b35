/** How English is compared: word by word. */
import type { LanguageWays } from '../../find/compare/ways.ts';
import { withRest } from '../../find/compare/compare-rest.ts';
import type { Query } from '../../find/query/query.ts';
import { compareWords, exactlyWords } from './compare-words.ts';
import { havePiecesWeight, isQuotedPiece, isRecognisableIn, likeWords } from './weigh-words.ts';
import { hidesDenial, wordFlags } from './word-flags.ts';
import { wordTier } from './word-tier.ts';
import { WORD_LENGTHS, wordingOfWords } from './wording-of-words.ts';

export const ENGLISH: LanguageWays<Query> = {
  lengths: WORD_LENGTHS,
  compareWithin: compareWords,
  exactly: exactlyWords,
  // A word is whole, and so is a number.
  withCutWords: (_, comparison) => comparison,
  wordingOf: wordingOfWords,
  // What stands at the edges is settled where words are compared.
  carriedOn: (_, comparison) => comparison,
  withRest,
  gramFor: (length) => (length < 200 ? 2 : 3),
  isRecognisable: isRecognisableIn,
  isQuotation: isQuotedPiece,
  haveWeight: havePiecesWeight,
  hidesDenial,
  likenesses: likeWords,
  tierOf: wordTier,
  shownDeltas: (_, { deltas }) => deltas.map(({ a, b }) => ({ a, b })),
  flagsOf: wordFlags,
};
