/** Texts of a library that were read, as the finder and the search work on them. */
import { itemAt } from '../../record/items.ts';
import type { OfficialRecord, Paragraph, Transcript, Turn } from '../../record/record.ts';
import type { PassageAt } from '../passage-words.ts';
import type { StoredEvent, StoredText } from '../store.ts';
import { type Bounded, createBounded } from './bounded.ts';
import { foldKept } from './fold-kept.ts';
import type { LiveText, Snapshot } from './snapshot.ts';
import { type IndexStorage, type KeptText, textsOf } from './storage.ts';

/** Folded characters of texts that are held: some thirty bytes each. */
const HELD = 400_000;

/** A text, folded when that is first needed. */
interface LoadedText {
  kept: KeptText;
  stored: () => StoredText;
  /** One of its paragraphs: a search shows one or two of a text, and the others are not folded for it. */
  passage: PassageOf;
}

/** @param slot index of the paragraph among those of its text */
type PassageOf = (slot: number) => PassageAt;

export interface LoadedTexts {
  /** What hands out their paragraphs, one for each text. */
  passages(texts: readonly LiveText[]): Promise<PassageOf[]>;
  /** Texts that belong together; events that are not there are left out. */
  events(ids: readonly string[]): Promise<StoredEvent[]>;
  transcripts(texts: readonly LiveText[]): Promise<Transcript[]>;
  /** All that is kept of some events, as it is read. */
  record(events: readonly string[]): Promise<OfficialRecord>;
}

/** By key: a text under a key never changes, so that stores of several generations, or of some of the texts, share them. */
export type HeldTexts = Bounded<string, LoadedText>;

export function holdTexts(): HeldTexts {
  return createBounded<string, LoadedText>(HELD, ({ kept }) => {
    const paragraphs = kept.transcript.turns.flatMap((turn) => turn.paragraphs);
    return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  });
}

function loadedText(kept: KeptText): LoadedText {
  const { transcript } = kept;
  let stored: StoredText | null = null;
  let paragraphs: { turn: Turn; paragraph: Paragraph }[] | null = null;
  return {
    kept,
    stored: () => (stored ??= foldKept(kept)),
    passage(slot) {
      if (stored !== null) return { stream: stored.printed, slot: itemAt(stored.printed.slots, slot) };
      paragraphs ??= transcript.turns.flatMap((turn) => turn.paragraphs.map((paragraph) => ({ turn, paragraph })));
      const { turn, paragraph } = itemAt(paragraphs, slot);
      const alone = { ...transcript, turns: [{ ...turn, paragraphs: [paragraph] }] };
      const { printed: stream } = foldKept({ transcript: alone, emendations: [], alignment: [] });
      return { stream, slot: { ...itemAt(stream.slots, 0), transcript, turn } };
    },
  };
}

export function loadTexts(storage: IndexStorage, { events, byId }: Snapshot, held: HeldTexts): LoadedTexts {
  const load = (texts: readonly LiveText[]): Promise<LoadedText[]> =>
    held.get(
      texts.map(({ row }) => row.key),
      async (missing) => (await textsOf(storage, missing)).map(loadedText),
    );
  return {
    passages: async (texts) => (await load(texts)).map(({ passage }) => passage),
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
        return { event, texts: these.map(({ stored }) => stored()), alignment };
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
