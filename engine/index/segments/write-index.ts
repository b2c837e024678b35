/** What changes a library: texts come and go, segments are merged, the index is built again. Each change is there whole, or not at all. */
import type { Collection } from '../../record/collection.ts';
import { createSegmentBuilder } from './build/build-segment.ts';
import { changeManifest, FOLD_VERSION, liveTexts, readManifest } from './manifest.ts';
import { mergeSegments } from './build/merge-segments.ts';
import { idOf, placing, type StagedText } from './build/place-texts.ts';
import type { Segment } from './read-segment.ts';
import { inOneGo, type RunSteps } from '../../record/stepwise.ts';
import type { IndexStorage, KeptText, Manifest, NamedSegment, PlacedText } from './storage.ts';
import {
  inMemory,
  type IndexSizes,
  openSegment,
  type RebuildOptions,
  rebuiltSegments,
  SIZES,
  writeSegment,
} from './build/write-segments.ts';

/** Tells whoever works that it is to stop; an `AbortSignal` fits. */
export interface Stopping {
  readonly aborted: boolean;
}

export interface WriteOptions {
  stopping?: Stopping;
  sizes?: IndexSizes;
  /** Keys of removed texts that are carried along, so that their removal can be undone. */
  undoable?: ReadonlySet<string>;
  /** How long work is done; without it in one go. */
  run?: RunSteps;
}

const GOES_ON: Stopping = { aborted: false };
const NONE: ReadonlySet<string> = new Set();

export interface AddOptions extends WriteOptions {
  /** The collection of a text by its transcript's id; null: that of the text which it replaces, or `main`. */
  collectionOf?: (id: string) => string | null;
  /** Asked last, when the manifest is known to which they are added: ids of those that are not to be, since it has them by another name. */
  leaveOut?: (manifest: Manifest) => Promise<ReadonlySet<string>>;
  /** That are put beside those that are there, where none has their ids. Asked last, too. */
  collections?: () => Collection[];
  /** What else is changed in the same step, though no text be added. It may throw: then nothing is. */
  finish?: (manifest: Manifest, before: Manifest) => Manifest;
}

/**
 * Add texts, all of them or, where this is stopped or fails, none. One that has the id of a text of the library replaces it.
 * @param staged a name for this import that no other has had: all it writes is under this name
 */
export async function addTexts(
  storage: IndexStorage,
  texts: AsyncIterable<KeptText> | Iterable<KeptText>,
  staged: string,
  options: AddOptions = {},
): Promise<Manifest> {
  const { stopping = GOES_ON, sizes = SIZES, undoable = NONE, run = inOneGo } = options;
  const { collectionOf = () => null, leaveOut = async () => NONE, collections = () => [], finish } = options;
  const ids = new Set<string>();
  const segments: { named: Omit<NamedSegment, 'texts'>; texts: StagedText[] }[] = [];
  let builder = createSegmentBuilder();
  let own: StagedText[] = [];
  const flush = async (): Promise<void> => {
    const sealed = await run(builder.seal());
    segments.push({ named: await writeSegment(storage, `${staged}.${segments.length}`, sealed), texts: own });
    builder = createSegmentBuilder();
    own = [];
  };
  for await (const text of texts) {
    if (stopping.aborted) throw new StoppedImport();
    const { id } = text.transcript;
    if (ids.has(id)) throw new Error(`${id} twice in one import`);
    ids.add(id);
    const key = `${id}@${staged}`;
    await storage.writeTexts([[key, text]]);
    const before = builder.characters;
    await run(builder.add(key, text));
    own.push({ key, id, characters: builder.characters - before, collection: collectionOf(id) });
    if (builder.characters >= sizes.atOnce) await flush();
  }
  if (own.length > 0 && (builder.characters > sizes.recent || segments.length > 0)) await flush();
  return changeManifest(storage, async (before) => {
    if (stopping.aborted) throw new StoppedImport();
    const manifest = withCollections(before, collections());
    const out = await leaveOut(manifest);
    if (out.size === ids.size && finish === undefined) return null;
    const placed = placing(manifest, out);
    const added = segments.map(({ named, texts: all }) => ({ ...named, texts: all.map(placed.place) }));
    const recent = own.filter(({ id }) => !out.has(id)).map(placed.place);
    const grown: Manifest = {
      ...manifest,
      segments: [...manifest.segments, ...added],
      recent: [...manifest.recent, ...recent],
      removed: [...manifest.removed, ...placed.replaced],
      next: placed.next,
    };
    const after = finish?.(grown, before) ?? grown;
    if (charactersOf(after.recent) <= sizes.recent) return after;
    return settle(storage, after, `${staged}.recent${manifest.generation}`, { sizes, undoable, run });
  });
}

function withCollections(manifest: Manifest, more: readonly Collection[]): Manifest {
  const known = new Set(manifest.collections.map(({ id }) => id));
  return { ...manifest, collections: [...manifest.collections, ...more.filter(({ id }) => !known.has(id))] };
}

/** The import was stopped, and nothing of it is in the library. */
export class StoppedImport extends Error {
  override name = 'StoppedImport';
}

function charactersOf(texts: readonly PlacedText[]): number {
  return texts.reduce((sum, { characters }) => sum + characters, 0);
}

/** What came last becomes a segment. */
async function settle(
  storage: IndexStorage,
  manifest: Manifest,
  name: string,
  { sizes, undoable, run }: Required<Pick<WriteOptions, 'sizes' | 'undoable' | 'run'>>,
): Promise<Manifest> {
  const gone = new Set(manifest.removed.filter((key) => !undoable.has(key)));
  const texts = manifest.recent.filter(({ key }) => !gone.has(key));
  const segments = await rebuiltSegments(storage, texts, name, { sizes, run });
  return { ...manifest, recent: [], segments: [...manifest.segments, ...segments] };
}

/** Take texts away. Their words stay until the segment is merged: until then this can be undone. @param ids of transcripts */
export function removeTexts(storage: IndexStorage, ids: readonly string[]): Promise<Manifest> {
  const chosen = new Set(ids);
  return changeManifest(storage, async (manifest) => {
    const gone = liveTexts(manifest).filter(({ key }) => chosen.has(idOf(key)));
    if (gone.length === 0) return null;
    return { ...manifest, removed: [...manifest.removed, ...gone.map(({ key }) => key)] };
  });
}

/** Undo a removal. @returns also where a text is gone for good, or another has its id: it stays away */
export function restoreTexts(storage: IndexStorage, ids: readonly string[]): Promise<Manifest> {
  return changeManifest(storage, async (manifest) => {
    const live = new Set(liveTexts(manifest).map(({ key }) => idOf(key)));
    // Of several that had the id the last: the others were replaced.
    const last = new Map(manifest.removed.map((key) => [idOf(key), key]));
    const back = new Set(ids.filter((id) => !live.has(id)).flatMap((id) => last.get(id) ?? []));
    if (back.size === 0) return null;
    return { ...manifest, removed: manifest.removed.filter((key) => !back.has(key)) };
  });
}

/**
 * Merge segments until there are no more than eight, and write those anew of which much was removed.
 * @param name that no other merge has had
 */
export async function mergeIndex(
  storage: IndexStorage,
  name: string,
  { stopping = GOES_ON, sizes = SIZES, undoable = NONE, run = inOneGo }: WriteOptions = {},
): Promise<Manifest> {
  for (let round = 0; ; round += 1) {
    const before = await readManifest(storage);
    const tooMany = before.segments.length - sizes.segments;
    const gone = new Set(before.removed.filter((key) => !undoable.has(key)));
    const chosen = tooMany > 0 ? cheapest(before.segments, tooMany + 1) : wasted(before, gone, sizes.removed);
    if (chosen.length === 0 || stopping.aborted) return before;
    const merged = await mergeThese(storage, chosen, gone, `${name}.${round}`, run);
    await changeManifest(storage, async (manifest) => {
      const names = new Set(manifest.segments.map((segment) => segment.name));
      // Another has merged them meanwhile.
      if (!chosen.every((segment) => names.has(segment.name))) return null;
      // Removed meanwhile, a text stays removed: its key is in the new segment.
      const isChosen = new Set(chosen.map((segment) => segment.name));
      const others = manifest.segments.filter((segment) => !isChosen.has(segment.name));
      return { ...manifest, segments: merged === null ? others : [...others, merged] };
    });
  }
}

/** The smallest, at least so many; and what is no larger than those before it together, so that nothing is merged over and over. */
function cheapest(segments: readonly NamedSegment[], least: number): NamedSegment[] {
  const chosen = new Set<NamedSegment>();
  let sum = 0;
  for (const segment of segments.toSorted((a, b) => a.bytes - b.bytes)) {
    if (chosen.size >= least && segment.bytes > sum) break;
    chosen.add(segment);
    sum += segment.bytes;
  }
  return segments.filter((segment) => chosen.has(segment));
}

/** The first segment of which more than a share is gone. */
function wasted({ segments }: Manifest, gone: ReadonlySet<string>, share: number): NamedSegment[] {
  const isWasted = ({ texts }: NamedSegment): boolean => {
    const own = texts.filter(({ key }) => gone.has(key));
    return own.length > 0 && charactersOf(own) >= share * charactersOf(texts);
  };
  return segments.filter(isWasted).slice(0, 1);
}

async function mergeThese(
  storage: IndexStorage,
  chosen: readonly NamedSegment[],
  gone: ReadonlySet<string>,
  name: string,
  run: RunSteps,
): Promise<NamedSegment | null> {
  const isLive = ({ key }: PlacedText): boolean => !gone.has(key);
  const parts: Segment[] = [];
  for (const segment of chosen) {
    const live = segment.texts.filter(isLive);
    if (live.length === segment.texts.length) parts.push(await openSegment(storage, segment));
    // Of what is left its texts are read: in how many paragraphs a pair stands is written nowhere by text.
    else parts.push(...(await inMemory(storage, live, run)));
  }
  if (parts.length === 0) return null;
  const sealed = await mergeSegments(parts, run);
  return { ...(await writeSegment(storage, name, sealed)), texts: chosen.flatMap(({ texts }) => texts.filter(isLive)) };
}

/**
 * Build the index again from the texts that the manifest names: after damage, or when folding has changed.
 * @param name that no other has had
 */
export function rebuildIndex(
  storage: IndexStorage,
  name: string,
  { sizes = SIZES, run = inOneGo, onShare = () => undefined }: RebuildOptions = {},
): Promise<Manifest> {
  return changeManifest(storage, async (manifest) => {
    const segments = await rebuiltSegments(storage, liveTexts(manifest), `${name}.${manifest.generation}`, {
      sizes,
      run,
      onShare,
    });
    return { ...manifest, fold: FOLD_VERSION, segments, recent: [], removed: [] };
  });
}
