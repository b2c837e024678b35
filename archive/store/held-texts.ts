/** Texts as the finder works on them, by event: read from the database when they are not held, or were written anew since. */
import { itemAt, valueAt } from '../../engine/record/items.ts';
import type { OfficialRecord } from '../../engine/record/record.ts';
import { createBounded } from '../../engine/index/segments/bounded.ts';
import { foldKept } from '../../engine/index/segments/fold-kept.ts';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import type { StoredEvent, StoredText } from '../../engine/index/store.ts';
import type { Asking, Shard } from '../database/shard.ts';
import { askShards, nobody, noteLost } from './ask-shards.ts';
import { ALL_TEXTS, BODIES, EVENTS_OF_DAY, EVENTS_OF_TEXTS, TEXTS_OF_EVENTS } from './questions.ts';

/** A text that was read. */
interface HeldText {
  kept: KeptText;
  stored: StoredText;
}

interface TextAt {
  event: string;
  transcript: string;
  number: number;
  version: number;
}

export interface ArchiveTexts {
  /** @param ids null for all, in the order of the archive */
  events(asking: Asking, ids: readonly string[] | null): Promise<StoredEvent[]>;
  /** Of which events some texts are. */
  eventIdsOf(asking: Asking, transcripts: readonly string[]): Promise<string[]>;
  /** The events of some texts. */
  eventsOf(asking: Asking, transcripts: readonly string[]): Promise<StoredEvent[]>;
  /** The events of a day: the newest with their texts, of the others their ids. */
  eventsOfDay(asking: Asking, date: string, most: number): Promise<{ read: StoredEvent[]; others: string[] }>;
  /** All that is kept of the event of a text, or of all events; without texts where the archive does not have it. */
  record(asking: Asking, transcript: string | null): Promise<OfficialRecord>;
}

/** @param characters folded, that are held: some twenty bytes each */
export function holdTexts(shards: readonly Shard[], characters: number): ArchiveTexts {
  const held = createBounded<string, HeldText>(characters, ({ stored }) => stored.printed.text.length);

  async function load(asking: Asking, shard: Shard, texts: readonly TextAt[]): Promise<HeldText[] | null> {
    const keyOf = ({ number, version }: TextAt): string => `${shard.number} ${number} ${version}`;
    const byKey = new Map(texts.map((text) => [keyOf(text), text]));
    const read = held.get([...byKey.keys()], async (missing) => {
      const numbers = missing.map((key) => valueAt(byKey, key).number);
      // Other requests may wait for the same texts: they are read to the end, whoever goes away.
      const rows = await shard.read<{ number: number; body: string }>(nobody(), BODIES, [numbers]);
      const bodies = new Map(rows.map(({ number, body }) => [number, body]));
      return numbers.map((number) => {
        const kept = JSON.parse(valueAt(bodies, number)) as KeptText;
        return { kept, stored: foldKept(kept) };
      });
    });
    try {
      return await read;
    } catch (error) {
      noteLost(shards, asking, shard, error);
      return null;
    }
  }

  async function loaded(
    asking: Asking,
    ids: readonly string[] | null,
  ): Promise<{ event: string; texts: HeldText[]; at: number }[]> {
    const question = ids === null ? ALL_TEXTS : TEXTS_OF_EVENTS;
    const found = await askShards<TextAt>(shards, asking, question, ids === null ? [] : [ids]);
    const events = await Promise.all(
      found.map(async ({ shard, rows }) => {
        const texts = await load(asking, shard, rows);
        if (texts === null) return [];
        const own = new Map<string, { event: string; texts: HeldText[]; at: number }>();
        for (const [at, { event }] of rows.entries()) {
          const known = own.get(event) ?? { event, texts: [], at: itemAt(rows, at).number };
          own.set(event, known);
          known.texts.push(itemAt(texts, at));
        }
        return [...own.values()];
      }),
    );
    const all = events.flat();
    if (ids === null) return all.sort((a, b) => a.at - b.at);
    const byId = new Map(all.map((each) => [each.event, each]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async function eventIdsOf(asking: Asking, transcripts: readonly string[]): Promise<string[]> {
    const found = await askShards<{ event: string }>(shards, asking, EVENTS_OF_TEXTS, [transcripts]);
    return found.flatMap(({ rows }) => rows.map(({ event }) => event));
  }

  const events = async (asking: Asking, ids: readonly string[] | null): Promise<StoredEvent[]> =>
    (await loaded(asking, ids)).map(({ event, texts }) => {
      return { event, texts: texts.map(({ stored }) => stored), alignment: alignmentIn(texts) };
    });

  return {
    events,
    eventIdsOf,
    async eventsOfDay(asking, date, most) {
      const found = await askShards<{ event: string }>(shards, asking, EVENTS_OF_DAY, [date]);
      const ids = found.flatMap(({ rows }) => rows.map(({ event }) => event));
      return { read: await events(asking, ids.slice(0, most)), others: ids.slice(most) };
    },
    eventsOf: async (asking, transcripts) => events(asking, await eventIdsOf(asking, transcripts)),
    async record(asking, transcript) {
      const events = await loaded(asking, transcript === null ? null : await eventIdsOf(asking, [transcript]));
      const texts = events.flatMap((event) => event.texts);
      return {
        transcripts: texts.map(({ kept }) => kept.transcript),
        emendations: texts.flatMap(({ kept }) => kept.emendations),
        alignment: alignmentIn(texts),
      };
    },
  };
}

/** With texts that are there: another may have been taken away. */
function alignmentIn(texts: readonly HeldText[]): KeptText['alignment'] {
  const known = new Set(texts.map(({ kept }) => kept.transcript.id));
  return texts.flatMap(({ kept }) => kept.alignment).filter(({ a, b }) => known.has(a) && known.has(b));
}
