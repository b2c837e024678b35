import type { Delta } from '../../diff/edits.ts';
import type { WholeWording } from '../../diff/wording-of.ts';
import type { Stream } from '../../index/streams.ts';
import type { Range } from '../../record/record.ts';

/** One stretch of a quote beside one stretch of the record. */
export interface Comparison {
  stream: Stream;
  /** Units of the quote, and of the stream. */
  quote: Range;
  record: Range;
  deltas: Delta[];
  similarity: number;
  wording: WholeWording;
}
