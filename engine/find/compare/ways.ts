/**
 * How texts of one language are compared. What follows from the comparisons (which passage, which wording, one quotation or several stitched
 * together, what is told) is worked out in the same way for all of them.
 *
 * A unit is a character of Chinese and a word of English.
 */
import type { Flag, Tier, Wording } from '../../record/answer.ts';
import type { Range } from '../../record/record.ts';
import type { Delta } from '../../diff/edits.ts';
import type { WholeWording } from '../../diff/wording-of.ts';
import type { Corpus } from '../../index/corpus.ts';
import type { Stream } from '../../index/streams.ts';
import type { Comparison } from './comparison.ts';

/** In units; DESIGN §3, §4, §12. */
export interface Lengths {
  /** The shortest quote that is compared otherwise than exactly. */
  altered: number;
  /** The shortest that can be called similar, and the shortest piece that counts alone. */
  similar: number;
  /** The shortest piece of a splice. */
  piece: number;
  /** So much two pieces may share: sentences that end alike. */
  overlap: number;
  /** The shortest piece that counts where the quote marks an omission on its inner sides; Infinity: none shorter than `piece` does. */
  marked: number;
  /** So near to a pause a piece ends at it, with a changed end. */
  toPause: number;
}

/** What is shown of a difference: whole words. */
export type ShownDelta = Pick<Delta, 'a' | 'b'>;

/** @template Query how a quote of that language is read */
export interface LanguageWays<Query> {
  lengths: Lengths;
  /** Compare all of the quote's units in `quote` with the best fitting part of `window`. */
  compareWithin(query: Query, quote: Range, stream: Stream, window: Range): Comparison;
  /** The same units on both sides. */
  exactly(query: Query, quote: Range, stream: Stream, at: number): Comparison;
  /** @param comparison of the same units on both sides @returns altered where an edge cuts what must be read whole */
  withCutWords(query: Query, comparison: Comparison): Comparison;
  wordingOf(deltas: readonly Delta[], length: number, longer: number): WholeWording;
  /** With the record's own beginning and ending where the quote's are others. */
  carriedOn(query: Query, comparison: Comparison): Comparison;
  /** @returns the same number of pieces, some of them longer, with changes */
  withRest(query: Query, pieces: readonly Comparison[]): Comparison[];
  /** By what size of gram pieces of a quote of a length are looked for. */
  gramFor(length: number): number;
  /** Whether what an altered quote shares with the record is more than what everybody says. */
  isRecognisable(corpus: Corpus, query: Query, comparison: Comparison): boolean;
  /** Whether a piece amid other text says that this text was quoted. */
  isQuotation(corpus: Corpus, query: Query, piece: Comparison): boolean;
  haveWeight(corpus: Corpus, query: Query, pieces: readonly Comparison[]): boolean;
  /** Whether a marked omission hides nothing but a word that denies, so that the rest says the contrary. */
  hidesDenial(parts: readonly Comparison[]): boolean;
  /** The passages that speak of the same matter, for a quote that was not found. */
  likenesses(corpus: Corpus, query: Query, isOfEvent: boolean): Comparison[];
  tierOf(quote: string, record: string): Tier;
  shownDeltas(query: Query, comparison: Comparison): ShownDelta[];
  flagsOf(query: Query, draft: { wording: Wording; parts: Comparison[] }): Flag[];
}
