/** Collections of the library: made and renamed, put in order, removed; and texts moved from one to another. Each is one change of the manifest. */
import { idOf } from '../../engine/index/segments/build/place-texts.ts';
import { changeManifest, readManifest } from '../../engine/index/segments/manifest.ts';
import type { Manifest, PlacedText } from '../../engine/index/segments/storage.ts';
import { type Collection, MAIN } from '../../engine/record/collection.ts';
import { packsIn } from './keep-texts.ts';
import type { LibraryStorage } from './library-storage.ts';
import { changedCollection, removePack } from './packs/pack-changes.ts';

export async function putCollection(storage: LibraryStorage, collection: Collection): Promise<void> {
  await changeManifest(storage, async (manifest) => {
    const present = manifest.collections.find(({ id }) => id === collection.id);
    const changed = changedCollection(present, collection);
    const collections =
      present === undefined
        ? [...manifest.collections, changed]
        : manifest.collections.map((each) => (each === present ? changed : each));
    return { ...manifest, collections };
  });
}

export async function orderCollections(storage: LibraryStorage, ids: readonly string[]): Promise<void> {
  const place = new Map(ids.map((id, at) => [id, at]));
  const placeOf = ({ id }: Collection): number => place.get(id) ?? ids.length;
  await changeManifest(storage, async (manifest) => ({
    ...manifest,
    collections: manifest.collections.toSorted((a, b) => placeOf(a) - placeOf(b)),
  }));
}

/** @param now ms since 1970 */
export async function removeCollection(storage: LibraryStorage, id: string, now: number): Promise<void> {
  if (id === MAIN) throw new Error('main stays');
  if (packsIn(await readManifest(storage)).has(id)) return removePack(storage, id, now);
  await changeManifest(storage, async (manifest) => ({
    ...inCollection(manifest, MAIN, ({ collection }) => collection === id),
    collections: manifest.collections.filter((each) => each.id !== id),
  }));
}

/** Texts of packs stay, and nothing is put among them. @param ids of texts */
export async function moveTexts(storage: LibraryStorage, ids: readonly string[], collection: string): Promise<void> {
  const chosen = new Set(ids);
  await changeManifest(storage, async (manifest) => {
    const packs = packsIn(manifest);
    if (packs.has(collection) || !manifest.collections.some(({ id }) => id === collection)) return null;
    return inCollection(manifest, collection, (text) => chosen.has(idOf(text.key)) && !packs.has(text.collection));
  });
}

function inCollection(manifest: Manifest, collection: string, isMoved: (text: PlacedText) => boolean): Manifest {
  const moved = (text: PlacedText): PlacedText => (isMoved(text) ? { ...text, collection } : text);
  return {
    ...manifest,
    segments: manifest.segments.map((segment) => ({ ...segment, texts: segment.texts.map(moved) })),
    recent: manifest.recent.map(moved),
  };
}
