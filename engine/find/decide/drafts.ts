/** What one transcript has of a quote, before it is put into words for the reader. */
import type { Wording } from '../../record/answer.ts';
import type { Transcript } from '../../record/record.ts';
import type { Comparison } from '../compare/comparison.ts';
import { covered } from '../compare/pieces.ts';

export interface Draft {
  transcript: Transcript;
  wording: Wording;
  /** In the order of the quote; one for a quote that stands whole. */
  parts: Comparison[];
  /** 1 − edits / longer side, over all parts. */
  similarity: number;
}

/** @param parts all of them in `transcript` */
export function draftOf(transcript: Transcript, wording: Wording, parts: Comparison[]): Draft {
  let total = 0;
  let alike = 0;
  for (const { quote, record, similarity } of parts) {
    const length = Math.max(quote[1] - quote[0], record[1] - record[0], 1);
    total += length;
    alike += similarity * length;
  }
  return { transcript, wording, parts, similarity: alike / total };
}

/** Share of a quote of `length` units that a draft covers. */
export function coverage({ parts }: Draft, length: number): number {
  return covered(parts.map(({ quote }) => quote)) / length;
}
