/** Texts of a library that were read, as the finder and the search work on them. */
import { itemAt } from '../../record/items.ts';
import type { OfficialRecord, Transcript } from '../../record/record.ts';
import type { StoredEvent, StoredText } from '../store.ts';
import { type Bounded, createBounded } from './bounded.ts';
import { foldKept } from './fold-kept.ts';
import type { LiveText, Snapshot } from './snapshot.ts';
import { type IndexStorage, type KeptText, textsOf } from './storage.ts';

/** Folded characters of texts that are held: some thirty bytes each. */
const HELD = 400_000;

/** A text, folded. */
interface LoadedText {
  kept: KeptText;
  stored: StoredText;
}

export interface LoadedTexts {
  stored(texts: readonly LiveText[]): Promise<StoredText[]>;
  /** Texts that belong together; events that are not there are left out. */
  events(ids: readonly string[]): Promise<StoredEvent[]>;
  transcripts(texts: readonly LiveText[]): Promise<Transcript[]>;
  /** All that is kept of some events, as it is read. */
  record(events: readonly string[]): Promise<OfficialRecord>;
}

/** By key: a text under a key never changes, so that stores of several generations, or of some of the texts, share them. */
export type HeldTexts = Bounded<string, LoadedText>;

export function holdTexts(): HeldTexts {
  return createBounded<string, LoadedText>(HELD, ({ stored }) => stored.printed.text.length);
}

export function loadTexts(storage: IndexStorage, { events, byId }: Snapshot, held: HeldTexts): LoadedTexts {
  const load = (texts: readonly LiveText[]): Promise<LoadedText[]> =>
    held.get(
      texts.map(({ row }) => row.key),
      async (missing) => (await textsOf(storage, missing)).map((kept) => ({ kept, stored: foldKept(kept) })),
    );
  return {
    stored: async (texts) => (await load(texts)).map(({ stored }) => stored),
    async events(ids) {
      const own = ids.flatMap((id) => {
        const texts = events.get(id);
        return texts === undefined ? [] : [{ event: id, texts }];
      });
      // In one question to the disk.
      const loaded = await load(own.flatMap(({ texts }) => texts));
      let at = 0;
      return own.map(({ event, texts }): StoredEvent => {
        const these = loaded.slice(at, at + texts.length);
        at += texts.length;
        const alignment = these
          .flatMap(({ kept }) => kept.alignment)
          .filter(({ a, b }) => [a, b].every((transcript) => byId.get(transcript)?.row.event === event));
        return { event, texts: these.map(({ stored }) => stored), alignment };
      });
    },
    transcripts: async (texts) => (await kept(texts)).map(({ transcript }) => transcript),
    async record(ids) {
      const own = ids.flatMap((id) => events.get(id) ?? []);
      const all = await kept(own);
      const known = new Set(own.map(({ row }) => row.transcript));
      return {
        transcripts: all.map(({ transcript }) => transcript),
        emendations: all.flatMap(({ emendations }) => emendations),
        alignment: all.flatMap(({ alignment }) => alignment).filter(({ a, b }) => known.has(a) && known.has(b)),
      };
    },
  };

  /** As they were kept; those that are not held folded are not folded for it. */
  async function kept(texts: readonly LiveText[]): Promise<KeptText[]> {
    const known = await Promise.all(texts.map(async ({ row }) => held.held(row.key)));
    const missing = texts.filter((_, at) => known[at] === null);
    const read = await textsOf(
      storage,
      missing.map(({ row }) => row.key),
    );
    let next = 0;
    return known.map((text) => text?.kept ?? itemAt(read, next++));
  }
}
