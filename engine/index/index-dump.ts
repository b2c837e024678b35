/** What is made of the record once, when the extension is built, so that the finder is ready at once. */
import { packTexts, type PackedTexts } from './packed.ts';
import { foldTranscript } from './parts.ts';
import { dumpGrams, type GramDump } from './gram-index.ts';
import type { OfficialRecord } from '../record/record.ts';

export interface IndexDump {
  grams: GramDump;
  /** One a transcript, in the record's order. */
  texts: PackedTexts[];
}

export function dumpIndex(record: OfficialRecord): IndexDump {
  return {
    grams: dumpGrams(record),
    texts: record.transcripts.map((transcript) => packTexts(foldTranscript(record, transcript))),
  };
}
