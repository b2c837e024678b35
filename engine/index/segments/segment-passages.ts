/** Passages of a library, found by its index; texts are read of those alone that are shown, or must be looked at to be sure. */
import { itemAt, valueAt } from '../../record/items.ts';
import type { HeldWords, PassageFacts, PassageGroup, PassageStore, StoredPassage, Word } from '../passage-store.ts';
import { foldedOf, stands } from '../passage-words.ts';
import { createBounded } from './bounded.ts';
import type { LoadedTexts } from './loaded-texts.ts';
import { inAll, type PairLookup } from './pairs.ts';
import { counterpartsIn, passagesOfText, type TextPassages } from './passage-facts.ts';
import { type LiveText, type Snapshot, unitAt } from './snapshot.ts';
import type { TextFacts, TextRow } from './build/text-row.ts';
import type { Range } from '../../record/record.ts';

/** Turns whose facts are held, and texts. */
const HELD = 50_000;
/** So many texts are read to say which of their passages have the words. */
const MOST_READ = 24;
/** Passages of the newest texts that are told one by one. */
const MOST_LISTED = 300;
/** Texts that are read together until one has what is looked for. */
const BATCH = 8;
/** Texts whose passages are counted between two turns of others: some milliseconds. */
const TURN = 64;

/** @param rest lets others have their turn: to count a common word in thousands of texts takes long */
export function passagesIn(
  snapshot: Snapshot,
  pairs: PairLookup,
  loaded: LoadedTexts,
  rest: () => Promise<void>,
): PassageStore {
  const { texts, byId } = snapshot;
  const factsOf = factsIn(snapshot);
  let names: Awaited<ReturnType<PassageStore['names']>> | null = null;
  const factsAt = async (slots: SlotsByText): Promise<PassageFacts[]> => {
    const all = await Promise.all(
      [...slots].map(async ([text, own]) => {
        const { at } = await factsOf(text);
        return own.map(at);
      }),
    );
    return all.flat().sort(byOrder);
  };
  return {
    async names() {
      const everybody = (of: (row: TextRow) => readonly string[]) => [...new Set(texts.flatMap(({ row }) => of(row)))];
      return (names ??= { speakers: everybody((row) => row.speakers), outlets: everybody((row) => row.outlets) });
    },
    async holding(words, isNewest = false): Promise<HeldWords> {
      const lists = await Promise.all(words.map(({ text }) => pairs.holding(text)));
      const runs = runsOf(snapshot, inAll(lists));
      if (runs.size <= MOST_READ)
        return { passages: await factsAt(await having(loaded, slotsOf(runs), words)), more: [], sure: true };
      const { newest, older } = newestOf(runs);
      const passages = await factsAt(slotsOf(newest));
      if (isNewest) return { passages, more: [], sure: false, ...(older.length > 0 && { isNewest }) };
      const more: PassageGroup[] = [];
      for (let at = 0; at < older.length; at += TURN) {
        await rest();
        const batch = older.slice(at, at + TURN).map(async ([text, own]) => (await factsOf(text)).byTurn(own));
        more.push(...(await Promise.all(batch)).flat());
      }
      return { passages, more, sure: false };
    },
    async askedBy(outlet, isNewest = false) {
      const asking = texts.filter(({ row }) => row.outlets.includes(outlet));
      if (isNewest) asking.sort(compareText);
      const asked: PassageFacts[] = [];
      let at = 0;
      const most = isNewest ? MOST_LISTED : Infinity;
      for (; at < asking.length && asked.length < most; at += TURN) {
        if (!isNewest) await rest();
        const facts = await Promise.all(asking.slice(at, at + TURN).map((text) => factsOf(text)));
        for (const { count, at: passageAt } of facts) {
          for (let slot = 0; slot < count; slot += 1) {
            const each = passageAt(slot);
            if (each.opens && each.outlet === outlet) asked.push(each);
          }
        }
      }
      return { passages: asked.sort(byOrder), ...(at < asking.length && { isNewest: true }) };
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

/** Runs of passages of each text, half-open, in their order. */
type RunsByText = Map<LiveText, Range[]>;

/** The passages of some units. */
function runsOf(snapshot: Snapshot, units: Uint32Array): RunsByText {
  const runs: RunsByText = new Map();
  let last: LiveText | null = null;
  let own: Range[] = [];
  for (const unit of units) {
    const { text, first, count } = unitAt(snapshot, unit);
    if (text !== last) {
      own = [];
      runs.set(text, own);
      last = text;
    }
    own.push([first, first + count]);
  }
  return runs;
}

function slotsOf(runs: Iterable<[LiveText, readonly Range[]]>): Map<LiveText, number[]> {
  return new Map(
    Array.from(runs, ([text, own]) => [
      text,
      own.flatMap(([from, to]) => Array.from({ length: to - from }, (_, by) => from + by)),
    ]),
  );
}

/** The newest texts, of so many passages that a reader looks through no more, and the others. */
function newestOf(runs: RunsByText): { newest: [LiveText, Range[]][]; older: [LiveText, Range[]][] } {
  const ordered = [...runs].sort(([a], [b]) => compareText(a, b));
  let passages = 0;
  let at = 0;
  for (; at < ordered.length && passages < MOST_LISTED; at += 1) {
    for (const [from, to] of itemAt(ordered, at)[1]) passages += to - from;
  }
  return { newest: ordered.slice(0, at), older: ordered.slice(at) };
}

function byOrder(a: PassageFacts, b: PassageFacts): number {
  return a.order - b.order;
}

function compareText({ row: a }: LiveText, { row: b }: LiveText): number {
  const [day, other] = [a.date ?? '', b.date ?? ''];
  if (day !== other) return day > other ? -1 : 1;
  return a.event === b.event ? 0 : a.event > b.event ? -1 : 1;
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
  const slots = [...slotsOf(runsOf(snapshot, units))];
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
