/** Segments of texts that the storage has: opened, written, or made for once. */
import { itemAt } from '../../../record/items.ts';
import { buildSegment, createSegmentBuilder } from './build-segment.ts';
import type { SegmentReading, SealedSegment } from '../pages.ts';
import { Segment } from '../read-segment.ts';
import { inOneGo, type RunSteps } from '../../../record/stepwise.ts';
import { type IndexStorage, type KeptText, type NamedSegment, type PlacedText, textsOf } from '../storage.ts';

/** How large the parts of an index become. */
export interface IndexSizes {
  /** Characters of texts in no segment: whoever opens the index reads and indexes them first. */
  recent: number;
  /** Characters of a segment that is built at once: sixteen bytes are held for each. */
  atOnce: number;
  /** Segments: each is asked for every pair of a quote. */
  segments: number;
  /** Share of a segment that may be of removed texts before it is written anew without them. */
  removed: number;
}

export const SIZES: IndexSizes = { recent: 100_000, atOnce: 2_000_000, segments: 8, removed: 0.2 };

export interface RebuildOptions {
  sizes?: IndexSizes;
  /** How long work is done; without it in one go. */
  run?: RunSteps;
  onShare?: (share: number) => void;
}

/** Texts that are read together. */
const BATCH = 32;

export async function writeSegment(
  storage: IndexStorage,
  name: string,
  { bytes, checksum }: SealedSegment,
): Promise<Omit<NamedSegment, 'texts'>> {
  await storage.write(name, bytes);
  return { name, bytes: bytes.length, checksum };
}

/** Segments of texts that are read from the storage. */
export async function rebuiltSegments(
  storage: IndexStorage,
  texts: readonly PlacedText[],
  name: string,
  { sizes = SIZES, run = inOneGo, onShare = () => undefined }: RebuildOptions,
): Promise<NamedSegment[]> {
  const segments: NamedSegment[] = [];
  let builder = createSegmentBuilder();
  let own: PlacedText[] = [];
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH);
    for (const [placed, text] of await readTexts(storage, batch)) {
      await run(builder.add(placed.key, text));
      own.push(placed);
    }
    onShare(Math.min(at + BATCH, texts.length) / texts.length);
    if (builder.characters < sizes.atOnce && at + BATCH < texts.length) continue;
    const sealed = await run(builder.seal());
    segments.push({ ...(await writeSegment(storage, `${name}.${segments.length}`, sealed)), texts: own });
    builder = createSegmentBuilder();
    own = [];
  }
  return segments;
}

export function openSegment(storage: IndexStorage, segment: NamedSegment): Promise<Segment> {
  const read: SegmentReading['read'] = (start, end) => storage.read(segment.name, start, end);
  return Segment.open(segment, { read, readCost: storage.readCost ?? 0 }, storage.decode);
}

/** Segments of some texts that are written nowhere. */
export async function inMemory(
  storage: IndexStorage,
  texts: readonly PlacedText[],
  run: RunSteps = inOneGo,
): Promise<Segment[]> {
  const segments: Segment[] = [];
  for (const batch of batchesOf(texts, SIZES.atOnce)) {
    const read = await readTexts(storage, batch);
    const { bytes, checksum } = await run(buildSegment(read.map(([{ key }, text]) => [key, text])));
    const named = { name: 'memory', bytes: bytes.length, checksum, texts: [] };
    const reading: SegmentReading = { read: async (start, end) => bytes.subarray(start, end), readCost: 0 };
    segments.push(await Segment.open(named, reading, storage.decode));
  }
  return segments;
}

/** Texts in a row, each time until there are so many characters. */
function* batchesOf(texts: readonly PlacedText[], characters: number): Generator<PlacedText[]> {
  let batch: PlacedText[] = [];
  let sum = 0;
  for (const text of texts) {
    batch.push(text);
    sum += text.characters;
    if (sum < characters) continue;
    yield batch;
    batch = [];
    sum = 0;
  }
  if (batch.length > 0) yield batch;
}

async function readTexts(
  storage: IndexStorage,
  placed: readonly PlacedText[],
): Promise<[placed: PlacedText, text: KeptText][]> {
  const read = await textsOf(
    storage,
    placed.map(({ key }) => key),
  );
  return placed.map((each, at) => [each, itemAt(read, at)]);
}
