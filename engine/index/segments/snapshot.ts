/** A library of one generation: its segments one after the other, and which text each of their units is of. */
import { itemAt } from '../../record/items.ts';
import { FOLD_VERSION, liveTexts, readManifest } from './manifest.ts';
import type { Segment } from './read-segment.ts';
import { DamagedIndex, type IndexStorage, type Manifest, type PlacedText } from './storage.ts';
import type { TextRow } from './build/text-row.ts';
import { inMemory, openSegment } from './build/write-segments.ts';

/** A segment among others. */
export interface PlacedSegment {
  segment: Segment;
  /** Units are counted through all segments. */
  firstUnit: number;
}

/** A text that was not removed. */
export interface LiveText {
  row: TextRow;
  segment: Segment;
  firstUnit: number;
  /** The place of its first passage: they are counted through all texts, in the order of the library. */
  firstPassage: number;
  paragraphs: number;
}

export interface Snapshot {
  manifest: Manifest;
  segments: PlacedSegment[];
  /** In the order of the library. */
  texts: LiveText[];
  /** By event, in the order of its first text. */
  events: Map<string, LiveText[]>;
  byId: Map<string, LiveText>;
  /** null for a unit of a text that was removed. */
  textOf: (LiveText | null)[];
  /** The first paragraph of each unit, in its text. */
  firstSlot: Uint32Array;
  paragraphs: number;
}

/** Which paragraphs of which text a unit is of. */
export interface UnitPlace {
  text: LiveText;
  /** The first of them, in its text. */
  first: number;
  count: number;
}

/** @param unit of a text that is there */
export function unitAt({ textOf, firstSlot }: Snapshot, unit: number): UnitPlace {
  const text = textOf[unit];
  if (!text) throw new RangeError(`no text has unit ${unit}`);
  return { text, first: itemAt(firstSlot, unit), count: itemAt(text.row.units, unit - text.firstUnit) };
}

/** @param before of an earlier generation: what it has open is not opened again */
export async function openSnapshot(storage: IndexStorage, before: Snapshot | null): Promise<Snapshot> {
  const manifest = await readManifest(storage);
  if (manifest.fold !== FOLD_VERSION) throw new DamagedIndex(null, `built with folding ${manifest.fold}`);
  const known = new Map(before?.segments.map(({ segment }) => [segment.name, segment]));
  const removed = new Set(manifest.removed);
  const opened = await Promise.all(
    manifest.segments.map(async (named) => known.get(named.name) ?? openSegment(storage, named)),
  );
  const recent = await inMemory(
    storage,
    manifest.recent.filter(({ key }) => !removed.has(key)),
  );
  return { manifest, ...placedIn(liveTexts(manifest), [...opened, ...recent]) };
}

/**
 * What is left of a snapshot when only some of its texts are asked: the others are as if they were removed.
 * @returns itself where all are asked
 */
export function narrowed(snapshot: Snapshot, isAsked: (text: PlacedText) => boolean): Snapshot {
  const { manifest, segments, texts } = snapshot;
  const live = liveTexts(manifest);
  const asked = live.filter(isAsked);
  if (asked.length === live.length && texts.length === live.length) return snapshot;
  return {
    manifest,
    ...placedIn(
      asked,
      segments.map(({ segment }) => segment),
    ),
  };
}

/** Where the units of a segment's texts begin: worked out once, since a segment is kept when the library is opened again. */
interface SegmentUnits {
  /** The first paragraph of each unit, in its text. */
  firstSlot: Uint32Array;
  /** By row. */
  paragraphs: Uint32Array;
}

const worked = new WeakMap<Segment, SegmentUnits>();

function unitsOf(segment: Segment): SegmentUnits {
  const known = worked.get(segment);
  if (known !== undefined) return known;
  const { rows } = segment;
  const firstSlot = new Uint32Array(rows.reduce((sum, { units }) => sum + units.length, 0));
  const paragraphs = new Uint32Array(rows.length);
  let unit = 0;
  for (const [index, row] of rows.entries()) {
    let slot = 0;
    for (const count of row.units) {
      firstSlot[unit++] = slot;
      slot += count;
    }
    paragraphs[index] = slot;
  }
  const made = { firstSlot, paragraphs };
  worked.set(segment, made);
  return made;
}

function placedIn(asked: readonly PlacedText[], all: readonly Segment[]): Omit<Snapshot, 'manifest'> {
  const places = new Map(asked.map(({ key, place }) => [key, place]));
  const total = all.reduce((sum, segment) => sum + unitsOf(segment).firstSlot.length, 0);
  // Filled text by text: a large library has some hundred thousand units, and is opened again after each change.
  // oxlint-disable-next-line unicorn/no-new-array -- of so many items `Array.from` takes ten times as long
  const textOf = new Array<LiveText | null>(total).fill(null);
  const firstSlot = new Uint32Array(total);
  const segments: PlacedSegment[] = [];
  const live: { text: LiveText; place: number }[] = [];
  let unit = 0;
  for (const segment of all) {
    const own = unitsOf(segment);
    firstSlot.set(own.firstSlot, unit);
    segments.push({ segment, firstUnit: unit });
    for (const [index, row] of segment.rows.entries()) {
      const paragraphs = own.paragraphs[index] ?? 0;
      const text: LiveText = { row, segment, firstUnit: unit, firstPassage: 0, paragraphs };
      const place = places.get(row.key);
      textOf.fill(place === undefined ? null : text, unit, unit + row.units.length);
      unit += row.units.length;
      if (place !== undefined) live.push({ text, place });
    }
  }
  const texts = live.sort((a, b) => a.place - b.place).map(({ text }) => text);
  let paragraphs = 0;
  for (const text of texts) {
    text.firstPassage = paragraphs;
    paragraphs += text.paragraphs;
  }
  return {
    segments,
    texts,
    events: Map.groupBy(texts, ({ row }) => row.event),
    byId: new Map(texts.map((text) => [text.row.transcript, text])),
    textOf,
    firstSlot,
    paragraphs,
  };
}
