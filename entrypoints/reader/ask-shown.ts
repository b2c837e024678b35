import type { OfSource } from '../../engine/record/answer.ts';
import type { OfficialRecord, Transcript } from '../../engine/record/record.ts';
import type { SourcedContents } from '../../engine/source/merge-search.ts';
import type { Ask } from '../../platform/shared/ask.ts';

/** A text, with all texts of its event; or, where none is named or the record does not have it, what there is to open. */
export type ReaderShows = { texts: OfficialRecord & OfSource; transcript: Transcript } | { contents: SourcedContents };

/** @throws KnownFailure */
export async function askShown(ask: Ask, id: string | null): Promise<ReaderShows> {
  const texts = id === null ? null : await ask('eventTexts', { transcript: id });
  const transcript = texts?.transcripts.find((each) => each.id === id);
  return texts && transcript
    ? { texts, transcript }
    : { contents: await ask('contents', { after: null, isRecord: false }) };
}
