/**
 * A store over an index on disk: DESIGN §8's propose and hand out, §9's library.
 *
 * It is of one generation. What has changed since is seen by whoever opens it again, and gets with it what this one has read.
 */
import { bigramsOf } from '../grams.ts';
import { coverageOf } from '../../record/coverage-of.ts';
import type { PassageStore } from '../passage-store.ts';
import type { AskedStretch, Proposal, Store } from '../store.ts';
import { loadTexts } from './loaded-texts.ts';
import { createPairs } from './pairs.ts';
import { createProposals } from './propose-units.ts';
import { passagesIn } from './segment-passages.ts';
import { rarityIn } from './segment-rarity.ts';
import { openSnapshot, type Snapshot } from './snapshot.ts';
import type { IndexStorage } from './storage.ts';

export interface SegmentStore extends Store, PassageStore {
  readonly generation: number;
  /** Hold whole segments, the smallest first, as long as they have no more bytes together; the others are read by pages. */
  load(mostBytes: number): Promise<void>;
  /** Open what the storage has now. @returns itself where that has not changed */
  reopen(): Promise<SegmentStore>;
}

/** @throws {DamagedIndex} where it must be built again */
export async function openSegmentStore(storage: IndexStorage): Promise<SegmentStore> {
  return storeOf(storage, await openSnapshot(storage, null));
}

function storeOf(storage: IndexStorage, snapshot: Snapshot): SegmentStore {
  const { manifest, segments, texts, events, textOf, firstSlot } = snapshot;
  const pairs = createPairs(snapshot);
  const proposeUnits = createProposals(textOf.length);
  const loaded = loadTexts(storage, snapshot);
  const coverage = coverageOf(texts.map(({ row }) => row));
  const speakers = new Set(texts.map(({ row }) => row.speaker ?? ''));
  /** @param index of a paragraph among those of its unit */
  const proposalAt = (unit: number, index: number): Proposal => {
    const { event, transcript } = textOf[unit]!.row;
    return { event, transcript, slot: firstSlot[unit]! + index };
  };
  const sizeOf = (unit: number): number => {
    const { row, firstUnit } = textOf[unit]!;
    return row.units[unit - firstUnit]!;
  };
  const allOf = (unit: number): Proposal[] => Array.from({ length: sizeOf(unit) }, (_, at) => proposalAt(unit, at));
  const proposedFor = async ({ text, limit }: AskedStretch, stretches: number): Promise<Proposal[]> => {
    if (limit === null) return Array.from(await pairs.holding(text), allOf).flat();
    const places = await pairs.places(bigramsOf(text));
    const units = proposeUnits(places, text, stretches).slice(0, limit);
    // Which of a unit's paragraphs it is, only the text can tell. The first stands for it; where there is room, the others follow.
    const others = units.flatMap((unit) => allOf(unit).slice(1));
    return [...units.map((unit) => proposalAt(unit, 0)), ...others].slice(0, limit);
  };
  const store: SegmentStore = {
    ...passagesIn(snapshot, pairs, loaded),
    generation: manifest.generation,
    coverage: async () => coverage,
    speakers: async () => speakers,
    propose: (stretches) => Promise.all(stretches.map((stretch) => proposedFor(stretch, stretches.length))),
    rarity: (text) => rarityIn(snapshot, pairs, text),
    async events(ids) {
      return (await Promise.all([...(ids ?? events.keys())].map((id) => loaded.event(id)))).flat();
    },
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
      return now.manifest.generation === manifest.generation ? store : storeOf(storage, now);
    },
  };
  return store;
}
