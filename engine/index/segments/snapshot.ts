/** A library of one generation: its segments one after the other, and which text each of their units is of. */
import { itemAt } from '../../record/items.ts';
import { FOLD_VERSION, liveTexts, readManifest } from './manifest.ts';
import type { Segment } from './read-segment.ts';
import { DamagedIndex, type IndexStorage, type Manifest, type PlacedText } from './storage.ts';
import type { TextRow } from './text-row.ts';
import { inMemory, openSegment } from './write-segments.ts';

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
  return { manifest, ...placedIn(manifest, [...opened, ...recent], () => true) };
}

/** What is left of a snapshot when only some of its texts are asked: the others are as if they were removed. */
export function narrowed({ manifest, segments }: Snapshot, isAsked: (text: PlacedText) => boolean): Snapshot {
  return {
    manifest,
    ...placedIn(
      manifest,
      segments.map(({ segment }) => segment),
      isAsked,
    ),
  };
}

function placedIn(
  manifest: Manifest,
  all: readonly Segment[],
  isAsked: (text: PlacedText) => boolean,
): Omit<Snapshot, 'manifest'> {
  const asked = liveTexts(manifest).filter(isAsked);
  const places = new Map(asked.map(({ key, place }) => [key, place]));
  const total = all.reduce((sum, { rows }) => sum + rows.reduce((units, row) => units + row.units.length, 0), 0);
  const textOf: (LiveText | null)[] = [];
  const firstSlot = new Uint32Array(total);
  const segments: PlacedSegment[] = [];
  const live: { text: LiveText; place: number }[] = [];
  for (const segment of all) {
    segments.push({ segment, firstUnit: textOf.length });
    for (const row of segment.rows) {
      const firstUnit = textOf.length;
      let paragraphs = 0;
      const text: LiveText = { row, segment, firstUnit, firstPassage: 0, paragraphs: 0 };
      const place = places.get(row.key);
      for (const count of row.units) {
        firstSlot[textOf.length] = paragraphs;
        textOf.push(place === undefined ? null : text);
        paragraphs += count;
      }
      text.paragraphs = paragraphs;
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
