/** The manifest as it comes from the storage, checked; and how it is changed. */
import { type Collection, MAIN, MAIN_COLLECTION } from '../../record/collection.ts';
import { DamagedIndex, type IndexStorage, type Manifest, type NamedSegment, type PlacedText } from './storage.ts';

/**
 * One more whenever folding changes what any text folds to: the index of a library was built with the folding of its day.
 * A test has the hash of what the present one does.
 */
export const FOLD_VERSION = 4;

const EMPTY: Manifest = {
  format: 1,
  generation: 0,
  fold: FOLD_VERSION,
  next: 0,
  segments: [],
  recent: [],
  removed: [],
  collections: [MAIN_COLLECTION],
};

export async function readManifest(storage: IndexStorage): Promise<Manifest> {
  const stored = await storage.manifest();
  return stored === null ? EMPTY : parseManifest(stored);
}

/** @throws {DamagedIndex} */
export function parseManifest(stored: unknown): Manifest {
  if (!isObject(stored) || stored['format'] !== 1) throw new DamagedIndex(null, 'of another format');
  const { generation, fold, next, segments, recent, removed, collections } = stored;
  const isWhole =
    [generation, fold, next].every(isCount) &&
    isListOf(segments, isSegment) &&
    isListOf(recent, isPlaced) &&
    isListOf(removed, (each) => typeof each === 'string') &&
    isListOf(collections, isCollection) &&
    (collections as Collection[]).some(({ id }) => id === MAIN);
  if (!isWhole) throw new DamagedIndex(null, 'not as it was written');
  return stored as unknown as Manifest;
}

function isSegment(value: unknown): value is NamedSegment {
  if (!isObject(value)) return false;
  const { name, bytes, checksum, texts } = value;
  return typeof name === 'string' && isCount(bytes) && isCount(checksum) && isListOf(texts, isPlaced);
}

function isPlaced(value: unknown): value is PlacedText {
  if (!isObject(value)) return false;
  const { key, place, characters, collection } = value;
  return typeof key === 'string' && isCount(place) && isCount(characters) && typeof collection === 'string';
}

function isCollection(value: unknown): value is Collection {
  if (!isObject(value)) return false;
  const { id, name, language, licence, origin, inPages, on, pack } = value;
  const isWord = (word: unknown): boolean => word === null || typeof word === 'string';
  return (
    [id, name].every((word) => typeof word === 'string') &&
    [language, licence, origin].every(isWord) &&
    [inPages, on].every((flag) => typeof flag === 'boolean') &&
    (pack === undefined || (isObject(pack) && isObject(pack['file'])))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isListOf(value: unknown, isOne: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((each) => isOne(each));
}

export function allTexts({ segments, recent }: Manifest): PlacedText[] {
  return [...segments.flatMap(({ texts }) => texts), ...recent];
}

/** In the order of the library. */
export function liveTexts(manifest: Manifest): PlacedText[] {
  const removed = new Set(manifest.removed);
  return allTexts(manifest)
    .filter(({ key }) => !removed.has(key))
    .sort((a, b) => a.place - b.place);
}

/**
 * Change the manifest, whoever else changes it at the same time: what another has swapped in meanwhile is read, and the change made anew.
 * @param change null where nothing is to be changed; what it wrote must lie under names that nobody has used
 */
export async function changeManifest(
  storage: IndexStorage,
  change: (manifest: Manifest) => Promise<Manifest | null>,
): Promise<Manifest> {
  for (;;) {
    const before = await readManifest(storage);
    const changed = await change(before);
    if (changed === null) return before;
    const known = new Set(allTexts(changed).map(({ key }) => key));
    const removed = changed.removed.filter((key) => known.has(key));
    const after = { ...changed, removed, generation: before.generation + 1 };
    if (await storage.swap(before.generation, after)) return after;
  }
}
