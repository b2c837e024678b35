/** Passages of a library, found by its index; texts are read of those alone that are shown, or must be looked at to be sure. */
import { itemAt, valueAt } from '../../record/items.ts';
import type { HeldWords, PassageFacts, PassageStore, StoredPassage, Word } from '../passage-store.ts';
import { foldedOf, stands } from '../passage-words.ts';
import { createBounded } from './bounded.ts';
import type { LoadedTexts } from './loaded-texts.ts';
import { inAll, type PairLookup } from './pairs.ts';
import { counterpartsIn, passagesOfText, type TextPassages } from './passage-facts.ts';
import { type LiveText, type Snapshot, unitAt } from './snapshot.ts';
import type { TextFacts } from './build/text-row.ts';

/** Turns whose facts are held, and texts. */
const HELD = 50_000;
/** So many texts are read to say which of their passages have the words. */
const MOST_READ = 24;
/** Texts that are read together until one has what is looked for. */
const BATCH = 8;

export function passagesIn(snapshot: Snapshot, pairs: PairLookup, loaded: LoadedTexts): PassageStore {
  const { texts, byId } = snapshot;
  const factsOf = factsIn(snapshot);
  const factsAt = async (slots: SlotsByText): Promise<PassageFacts[]> => {
    const all = await Promise.all(
      [...slots].map(async ([text, own]) => {
        const { at } = await factsOf(text);
        return own.map(at);
      }),
    );
    return all.flat().sort((a, b) => a.order - b.order);
  };
  return {
    async names() {
      const speakers = new Set(texts.flatMap(({ row }) => row.speakers));
      return { speakers: [...speakers], outlets: [...new Set(texts.flatMap(({ row }) => row.outlets))] };
    },
    async holding(words): Promise<HeldWords> {
      const lists = await Promise.all(words.map(({ text }) => pairs.holding(text)));
      const slots = slotsOf(snapshot, inAll(lists));
      if (slots.size > MOST_READ) return { passages: await factsAt(slots), sure: false };
      return { passages: await factsAt(await having(loaded, slots, words)), sure: true };
    },
    async askedBy(outlet) {
      const asking = texts.filter(({ row }) => row.outlets.includes(outlet));
      const facts = await Promise.all(asking.map((text) => factsOf(text)));
      return facts
        .flatMap(({ count, at }) => Array.from({ length: count }, (_, slot) => at(slot)))
        .filter((each) => each.opens && each.outlet === outlet);
    },
    standing: (asked) => Promise.all(asked.map((text) => isStanding(snapshot, pairs, loaded, text))),
    async passages(of): Promise<StoredPassage[]> {
      const own = [...new Set(of.map(({ transcript }) => valueAt(byId, transcript)))];
      const passages = await loaded.passages(own);
      const byText = new Map(own.map(({ row }, at) => [row.transcript, itemAt(passages, at)]));
      return of.map((facts) => {
        const passage = valueAt(byText, facts.transcript)(facts.slot);
        const { transcript, turn, paragraph } = passage.slot;
        return { facts, transcript, turn, paragraph, folded: foldedOf(passage) };
      });
    },
    transcripts: (ids) => loaded.transcripts(ids.flatMap((id) => byId.get(id) ?? [])),
    sizes: async () =>
      texts.map(({ row: { transcript, event, date, title, characters } }) => {
        return { transcript, event, date, title, characters };
      }),
  };
}

/** Some passages of each text, by their numbers in it. */
type SlotsByText = ReadonlyMap<LiveText, readonly number[]>;

/** The passages of some units. */
function slotsOf(snapshot: Snapshot, units: Uint32Array): Map<LiveText, number[]> {
  const slots = new Map<LiveText, number[]>();
  for (const unit of units) {
    const { text, first, count } = unitAt(snapshot, unit);
    const own = slots.get(text) ?? [];
    slots.set(text, own);
    for (let at = 0; at < count; at += 1) own.push(first + at);
  }
  return slots;
}

/** Those of some passages that have all of the words. */
async function having(
  loaded: LoadedTexts,
  slots: SlotsByText,
  words: readonly Word[],
): Promise<Map<LiveText, number[]>> {
  const passages = await loaded.passages([...slots.keys()]);
  const found = [...slots].map(([text, own], at): [LiveText, number[]] => {
    const passageAt = itemAt(passages, at);
    const has = (slot: number): boolean => {
      const passage = passageAt(slot);
      return words.every((word) => stands(passage, word));
    };
    return [text, own.filter(has)];
  });
  return new Map(found.filter(([, own]) => own.length > 0));
}

/** Whether a folded text stands anywhere. */
async function isStanding(snapshot: Snapshot, pairs: PairLookup, loaded: LoadedTexts, text: string): Promise<boolean> {
  const units = await pairs.holding(text);
  if (text.length <= 2) return units.length > 0;
  const slots = [...slotsOf(snapshot, units)];
  for (let at = 0; at < slots.length; at += BATCH) {
    const batch = new Map(slots.slice(at, at + BATCH));
    if ((await having(loaded, batch, [{ text, acrossEnds: true }])).size > 0) return true;
  }
  return false;
}

/** What is known of the passages of a text, in their order. */
function factsIn({ events }: Snapshot): (text: LiveText) => Promise<TextPassages> {
  const held = createBounded<LiveText, TextPassages>(HELD, ({ turns }) => turns + 1);
  const read = async (text: LiveText): Promise<TextPassages> => {
    // Which of its paragraphs stand in other texts of the event, a text that came later knows.
    const together = await Promise.all(
      valueAt(events, text.row.event).map(async (each): Promise<[LiveText, TextFacts]> => [
        each,
        await each.segment.factsOf(each.row),
      ]),
    );
    const facts = new Map(together);
    return passagesOfText(text.row, text.firstPassage, valueAt(facts, text), counterpartsIn([...facts.values()]));
  };
  return async (text) => itemAt(await held.get([text], (missing) => Promise.all(missing.map(read))), 0);
}
