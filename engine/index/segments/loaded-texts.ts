/** Texts of a library that were read, as the finder and the search work on them. */
import type { Transcript } from '../../record/record.ts';
import { foldTranscript } from '../parts.ts';
import type { StoredEvent, StoredText } from '../store.ts';
import { streamsOf } from '../streams.ts';
import { createBounded } from './bounded.ts';
import type { LiveText, Snapshot } from './snapshot.ts';
import { type IndexStorage, type KeptText, textsOf } from './storage.ts';

/** Folded characters of texts that are held: some fifteen bytes each. */
const HELD = 1_000_000;

/** A text, folded. */
interface LoadedText {
  kept: KeptText;
  stored: StoredText;
}

export interface LoadedTexts {
  stored(texts: readonly LiveText[]): Promise<StoredText[]>;
  /** Texts that belong together. */
  event(id: string): Promise<StoredEvent[]>;
  transcripts(texts: readonly LiveText[]): Promise<Transcript[]>;
}

export function loadTexts(storage: IndexStorage, { events, byId }: Snapshot): LoadedTexts {
  const held = createBounded<string, LoadedText>(HELD, ({ stored }) => stored.printed.text.length);
  const load = (texts: readonly LiveText[]): Promise<LoadedText[]> =>
    held.get(
      texts.map(({ row }) => row.key),
      async (missing) => (await textsOf(storage, missing)).map(fold),
    );
  return {
    stored: async (texts) => (await load(texts)).map(({ stored }) => stored),
    async event(id) {
      const texts = events.get(id);
      if (texts === undefined) return [];
      const loaded = await load(texts);
      const alignment = loaded
        .flatMap(({ kept }) => kept.alignment)
        .filter(({ a, b }) => [a, b].every((transcript) => byId.get(transcript)?.row.event === id));
      return [{ event: id, texts: loaded.map(({ stored }) => stored), alignment }];
    },
    async transcripts(texts) {
      const kept = await textsOf(
        storage,
        texts.map(({ row }) => row.key),
      );
      return kept.map(({ transcript }) => transcript);
    },
  };
}

function fold(kept: KeptText): LoadedText {
  const { transcript, emendations } = kept;
  const record = { transcripts: [transcript], emendations, alignment: [] };
  const [printed, emended] = streamsOf(record, transcript, foldTranscript(record, transcript));
  return { kept, stored: { printed, emended } };
}
