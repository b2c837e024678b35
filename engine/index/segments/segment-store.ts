/**
 * A store over an index on disk: DESIGN §8's propose and hand out, §9's library.
 *
 * It is of one generation. What has changed since is seen by whoever opens it again, and gets with it what this one has read.
 */
import { bigramsOf } from '../grams.ts';
import type { Collection } from '../../record/collection.ts';
import { coverageOf } from '../../record/coverage-of.ts';
import type { OfficialRecord } from '../../record/record.ts';
import type { PassageStore } from '../passage-store.ts';
import type { AskedStretch, Proposal, Store } from '../store.ts';
import { englishAmong } from '../english-texts.ts';
import { type HeldTexts, holdTexts, loadTexts } from './loaded-texts.ts';
import { createPairs } from './pairs.ts';
import { idOf } from './build/place-texts.ts';
import { createProposals } from './propose-units.ts';
import { passagesIn } from './segment-passages.ts';
import { rarityIn } from './segment-rarity.ts';
import { narrowed, openSnapshot, type Snapshot, unitAt } from './snapshot.ts';
import type { IndexStorage } from './storage.ts';

export interface SegmentStore extends Store, PassageStore {
  readonly generation: number;
  readonly collections: readonly Collection[];
  /** Texts, all of them or those that are asked. */
  readonly size: number;
  /** Hold whole segments, the smallest first, as long as they have no more bytes together; the others are read by pages. */
  load(mostBytes: number): Promise<void>;
  /** Open what the storage has now, of all collections. @returns itself where that has not changed */
  reopen(): Promise<SegmentStore>;
  /** The same of some texts alone: it knows nothing of the others. @returns itself where all of them are asked */
  only(isAsked: (id: string, collection: string) => boolean): SegmentStore;
  /** Events from the newest on, by their ids. */
  eventIds(): readonly string[];
  /** Texts of some events as they are read, with what is known of them. */
  record(events: readonly string[]): Promise<OfficialRecord>;
}

const noRest = async (): Promise<void> => undefined;

/** @throws {DamagedIndex} where it must be built again */
export async function openSegmentStore(storage: IndexStorage): Promise<SegmentStore> {
  return storeOf(storage, await openSnapshot(storage, null), holdTexts());
}

function storeOf(storage: IndexStorage, snapshot: Snapshot, held: HeldTexts): SegmentStore {
  const { manifest, segments, texts, events, textOf } = snapshot;
  const pairs = createPairs(snapshot);
  const proposeUnits = createProposals(textOf.length);
  const loaded = loadTexts(storage, snapshot, held);
  const coverage = coverageOf(texts.map(({ row }) => row));
  const english = englishAmong(texts.map(({ row }) => row));
  const speakers = new Set(texts.map(({ row }) => row.speaker ?? ''));
  const allOf = (unit: number): Proposal[] => {
    const { text, first, count } = unitAt(snapshot, unit);
    const { event, transcript } = text.row;
    return Array.from({ length: count }, (_, at) => ({ event, transcript, slot: first + at }));
  };
  const proposedFor = async ({ text, limit }: AskedStretch, stretches: number): Promise<Proposal[]> => {
    if (limit === null) return Array.from(await pairs.holding(text), allOf).flat();
    const places = await pairs.places(bigramsOf(text));
    const units = proposeUnits(places, text, stretches).slice(0, limit).map(allOf);
    // Which of a unit's paragraphs it is, only the text can tell. The first stands for it; where there is room, the others follow.
    return [...units.flatMap((all) => all.slice(0, 1)), ...units.flatMap((all) => all.slice(1))].slice(0, limit);
  };
  const store: SegmentStore = {
    ...passagesIn(snapshot, pairs, loaded, storage.rest ?? noRest),
    generation: manifest.generation,
    collections: manifest.collections,
    size: texts.length,
    coverage: async () => coverage,
    english: async () => english,
    speakers: async () => speakers,
    propose: (stretches) => Promise.all(stretches.map((stretch) => proposedFor(stretch, stretches.length))),
    rarity: (text) => rarityIn(snapshot, pairs, text),
    events: (ids) => loaded.events(ids ?? [...events.keys()]),
    proposeNow: null,
    async load(mostBytes) {
      let left = mostBytes;
      const bySize = segments.map(({ segment }) => segment.sections).sort((a, b) => a.size - b.size);
      for (const sections of bySize) {
        left -= sections.size;
        if (left < 0) return;
        await sections.load();
      }
    },
    async reopen() {
      const now = await openSnapshot(storage, snapshot);
      return now.manifest.generation === manifest.generation ? store : storeOf(storage, now, held);
    },
    only(isAsked) {
      const some = narrowed(snapshot, ({ key, collection }) => isAsked(idOf(key), collection));
      // Often all of them are asked: of a large library two are not worked out.
      return some === snapshot ? store : storeOf(storage, some, held);
    },
    record: (ids) => loaded.record(ids),
    eventIds: () => [...events.keys()].sort((a, b) => (a < b ? 1 : -1)),
  };
  return store;
}
