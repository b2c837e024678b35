/** The record as the finder works on it: folded texts, and the index that proposes paragraphs. */
import type { Coverage } from '../record/answer.ts';
import { type GramIndex, loadIndex } from './gram-index.ts';
import type { IndexDump } from './index-dump.ts';
import type { OfficialRecord } from '../record/record.ts';
import { unpackTexts } from './packed.ts';
import { type Stream, streamsOf } from './streams.ts';

export interface Corpus {
  record: OfficialRecord;
  index: GramIndex;
  /** As printed, one a transcript, in the record's order. */
  printed: Stream[];
  /** With emended readings; null where nothing is damaged. */
  emended: (Stream | null)[];
  /** For each number of the index: transcript and slot. */
  paragraphs: { transcript: number; slot: number }[];
  coverage: Coverage;
}

export function openCorpus(record: OfficialRecord, { grams, texts }: IndexDump): Corpus {
  const pairs = record.transcripts.map((transcript, index) =>
    streamsOf(record, transcript, unpackTexts(texts[index]!)),
  );
  const printed = pairs.map(([stream]) => stream);
  const dates = record.transcripts.map(({ date }) => date).filter((date) => date !== null);
  return {
    record,
    index: loadIndex(grams),
    printed,
    emended: pairs.map(([, stream]) => stream),
    paragraphs: printed.flatMap((stream, transcript) => stream.slots.map((_, slot) => ({ transcript, slot }))),
    coverage: {
      events: new Set(record.transcripts.map(({ event }) => event)).size,
      transcripts: record.transcripts.length,
      from: dates.toSorted()[0] ?? null,
      to: dates.toSorted().at(-1) ?? null,
    },
  };
}

/** Slots by transcript of the paragraphs that the index proposed. */
export function slotsByTranscript(corpus: Corpus, proposed: readonly number[]): Map<number, number[]> {
  const slots = new Map<number, number[]>();
  for (const id of proposed) {
    const { transcript, slot } = corpus.paragraphs[id]!;
    slots.set(transcript, [...(slots.get(transcript) ?? []), slot]);
  }
  return slots;
}
