/** What one transcript has of a quote, before it is put into words for the reader. */
import type { Wording } from '../../record/answer.ts';
import type { Transcript } from '../../record/record.ts';
import type { Comparison } from '../compare/compare.ts';
import { covered } from '../compare/pieces.ts';

export interface Draft {
  transcript: Transcript;
  wording: Wording;
  /** In the order of the quote; one for a quote that stands whole. */
  parts: Comparison[];
  /** 1 − edits / longer side, over all parts. */
  similarity: number;
}

export function draftOf(wording: Wording, parts: Comparison[]): Draft {
  const lengths = parts.map(({ quote, record }) => Math.max(quote[1] - quote[0], record[1] - record[0], 1));
  const total = lengths.reduce((sum, each) => sum + each, 0);
  const alike = parts.reduce((sum, { similarity }, at) => sum + similarity * lengths[at]!, 0);
  return { transcript: parts[0]!.stream.transcript, wording, parts, similarity: alike / total };
}

/** Share of a quote of `length` units that a draft covers. */
export function coverage({ parts }: Draft, length: number): number {
  return covered(parts.map(({ quote }) => quote)) / length;
}
