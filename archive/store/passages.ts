/** Passages of an archive, found by its pairs of characters; texts are read of those alone that are shown, or must be looked at to be sure. */
import { itemAt, valueAt } from '../../engine/record/items.ts';
import type { Form } from '../../engine/record/record.ts';
import type { HeldWords, PassageFacts, PassageStore, TextSize, Word } from '../../engine/index/passage-store.ts';
import { foldedOf, stands } from '../../engine/index/passage-words.ts';
import type { TextFacts } from '../../engine/index/segments/build/text-row.ts';
import { counterpartsIn, passageFacts } from '../../engine/index/segments/passage-facts.ts';
import type { Stream } from '../../engine/index/streams.ts';
import type { Asking, Shard } from '../database/shard.ts';
import { askShards } from './ask-shards.ts';
import type { ArchiveTexts } from './held-texts.ts';
import { pairKeys, pairsFrom } from './pair-key.ts';
import { FACTS_OF_TEXTS, HOLDING, HOLDING_CHARACTER, NAMES_IN_TEXTS, SIZES, TEXTS_ASKED_BY } from './questions.ts';

/** Of words that stand everywhere, the passages of the newest events. */
export const MOST_PASSAGES = 5000;
/** So many texts are read to say which of their passages have the words. */
const MOST_READ = 24;
/** Texts that are read together until one has what is looked for, and how many at the most. */
const BATCH = 8;
const MOST_LOOKED = 200;
/** A text has fewer paragraphs. */
const MOST_SLOTS = 65_536;

export interface PassageRow {
  event: string;
  transcript: string;
  text: number;
  slot: number;
}

/** Some passages of each text, by their numbers in it. */
type SlotsByText = ReadonlyMap<string, readonly number[]>;

export function passagesIn(shards: readonly Shard[], asking: Asking, held: ArchiveTexts): PassageStore {
  const streamsOf = async (transcripts: Iterable<string>): Promise<Map<string, Stream>> => {
    const events = await held.eventsOf(asking, [...transcripts]);
    const printed = events.flatMap(({ texts }) => texts.map((text) => text.printed));
    return new Map(printed.map((stream) => [stream.transcript.id, stream]));
  };
  const having = async (slots: SlotsByText, words: readonly Word[]): Promise<SlotsByText> => {
    const streams = await streamsOf(slots.keys());
    const found = [...slots].map(([transcript, own]): [string, number[]] => {
      const stream = streams.get(transcript);
      if (stream === undefined) return [transcript, []];
      const has = (number: number): boolean => {
        const passage = { stream, slot: itemAt(stream.slots, number) };
        return words.every((word) => stands(passage, word));
      };
      return [transcript, own.filter(has)];
    });
    return new Map(found.filter(([, own]) => own.length > 0));
  };
  const isStanding = async (text: string): Promise<boolean> => {
    const rows = await holding(shards, asking, [text]);
    if (text.length <= 2) return rows.length > 0;
    const slots = [...slotsOf(rows)].slice(0, MOST_LOOKED);
    for (let at = 0; at < slots.length; at += BATCH) {
      if ((await having(new Map(slots.slice(at, at + BATCH)), [{ text, acrossEnds: true }])).size > 0) return true;
    }
    return false;
  };
  return {
    async names() {
      const found = await askShards<{ speakers: string[]; outlets: string[] }>(shards, asking, NAMES_IN_TEXTS, []);
      const all = found.flatMap(({ rows }) => rows);
      return {
        speakers: [...new Set(all.flatMap(({ speakers }) => speakers))],
        outlets: [...new Set(all.flatMap(({ outlets }) => outlets))],
      };
    },
    async holding(words): Promise<HeldWords> {
      const slots = slotsOf(
        await holding(
          shards,
          asking,
          words.map(({ text }) => text),
        ),
      );
      if (slots.size > MOST_READ) return { passages: await factsOf(shards, asking, slots), more: [], sure: false };
      return { passages: await factsOf(shards, asking, await having(slots, words)), more: [], sure: true };
    },
    async askedBy(outlet) {
      const texts = await askShards<{ transcript: string }>(shards, asking, TEXTS_ASKED_BY, [outlet]);
      const ids = texts.flatMap(({ rows }) => rows.map(({ transcript }) => transcript));
      const facts = await factsOf(shards, asking, new Map(ids.map((id) => [id, null])));
      return { passages: facts.filter((each) => each.opens && each.outlet === outlet) };
    },
    standing: (texts) => Promise.all(texts.map(isStanding)),
    async passages(of) {
      const streams = await streamsOf(new Set(of.map(({ transcript }) => transcript)));
      return of.map((facts) => {
        const stream = valueAt(streams, facts.transcript);
        const slot = itemAt(stream.slots, facts.slot);
        const { transcript, turn, paragraph } = slot;
        return { facts, transcript, turn, paragraph, folded: foldedOf({ stream, slot }) };
      });
    },
    async transcripts(ids) {
      const streams = await streamsOf(ids);
      return ids.flatMap((id) => streams.get(id)?.transcript ?? []);
    },
    async sizes() {
      const found = await askShards<TextSize>(shards, asking, SIZES, []);
      return found.flatMap(({ rows }) => rows);
    },
  };
}

/**
 * Paragraphs that hold all pairs of some folded texts, of a single character that character; of the newest events first, which are those that
 * are told where there are too many.
 */
export async function holding(
  shards: readonly Shard[],
  asking: Asking,
  texts: readonly string[],
): Promise<PassageRow[]> {
  const pairs = [...new Set(texts.filter((text) => text.length > 1).flatMap(pairKeys))];
  const characters = [...new Set(texts.filter((text) => text.length === 1))];
  const lists = await Promise.all([
    ...(pairs.length > 0 ? [askShards<PassageRow>(shards, asking, HOLDING, [pairs, MOST_PASSAGES])] : []),
    ...characters.map((character) =>
      askShards<PassageRow>(shards, asking, HOLDING_CHARACTER, [...pairsFrom(character), MOST_PASSAGES]),
    ),
  ]);
  const [first, ...others] = lists.map((list) => list.flatMap(({ rows }) => rows));
  if (first === undefined) return [];
  const keyOf = ({ transcript, slot }: PassageRow): string => `${transcript} ${slot}`;
  return others.reduce((left, list) => {
    const known = new Set(list.map(keyOf));
    return left.filter((row) => known.has(keyOf(row)));
  }, first);
}

function slotsOf(rows: readonly PassageRow[]): Map<string, number[]> {
  const slots = new Map<string, number[]>();
  for (const { transcript, slot } of rows) {
    const own = slots.get(transcript);
    if (own) own.push(slot);
    else slots.set(transcript, [slot]);
  }
  return slots;
}

interface FactsRow {
  event: string;
  transcript: string;
  number: number;
  date: string | null;
  form: Form;
  facts: string;
}

/** @param slots null for all passages of a text */
async function factsOf(
  shards: readonly Shard[],
  asking: Asking,
  slots: ReadonlyMap<string, readonly number[] | null>,
): Promise<PassageFacts[]> {
  if (slots.size === 0) return [];
  const found = await askShards<FactsRow>(shards, asking, FACTS_OF_TEXTS, [[...slots.keys()]]);
  const all = found.flatMap(({ shard, rows }) => {
    const known = rows.map((row) => ({ row, facts: JSON.parse(row.facts) as TextFacts }));
    const byEvent = Map.groupBy(known, ({ row }) => row.event);
    const counterparts = new Map(
      [...byEvent].map(([event, own]) => [event, counterpartsIn(own.map(({ facts }) => facts))]),
    );
    return known.flatMap(({ row, facts }) => {
      const own = slots.get(row.transcript);
      if (own === undefined) return [];
      // Shards by turns: each counts its own texts.
      const first = (row.number * shards.length + shard.number) * MOST_SLOTS;
      const made = passageFacts(row, first, facts, valueAt(counterparts, row.event));
      return own === null ? made : own.map((slot) => itemAt(made, slot));
    });
  });
  return all.sort((a, b) => a.order - b.order);
}
