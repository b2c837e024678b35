/** What can be known of a library whose manifest cannot be read: the texts lie beside it, each with a row of its own. */
import { readManifest } from '../../engine/index/segments/manifest.ts';
import { DamagedIndex, type Manifest, type PlacedText } from '../../engine/index/segments/storage.ts';
import { idOf } from '../../engine/index/segments/build/place-texts.ts';
import { MAIN, MAIN_COLLECTION } from '../../engine/record/collection.ts';
import { changeManifest, FOLD_VERSION, liveTexts } from '../../engine/index/segments/manifest.ts';
import type { LibraryRow, LibraryStorage } from './library-storage.ts';
import { packsInNotes } from './packs/pack-note.ts';

/** The name under which an import wrote a text or a segment. */
export function stagedNameOf(name: string): string {
  const at = name.lastIndexOf('@');
  return at < 0 ? name.split('.')[0]! : name.slice(at + 1);
}

/** So that an index can be built from it: it can be read, and names no text that is not there. */
export async function mendManifest(storage: LibraryStorage): Promise<void> {
  try {
    await readManifest(storage);
  } catch (error) {
    if (!(error instanceof DamagedIndex)) throw error;
    await storage.replace(await manifestOfRows(storage));
  }
  const known = new Set((await storage.names()).texts);
  await changeManifest(storage, async (manifest) => {
    const lost = liveTexts(manifest).filter(({ key }) => !known.has(key));
    if (lost.length === 0) return null;
    return { ...manifest, removed: [...manifest.removed, ...lost.map(({ key }) => key)] };
  });
}

/**
 * All texts that were not removed and are of no import that was broken off, in the order in which they came: those of packs in theirs, the
 * others in `main`. There nothing is shown in pages.
 */
async function manifestOfRows(storage: LibraryStorage): Promise<Manifest> {
  const broken = new Set((await storage.notes()).map(({ id }) => id));
  const packs = await packsInNotes(storage, (name) => broken.has(stagedNameOf(name)));
  // A text of a pack that is there no more, or of an earlier revision, is nobody's own.
  const collectionOf = ({ packed }: LibraryRow): string | null =>
    packed === undefined ? MAIN : (packs.find(({ marks }) => marks.has(packed.mark))?.collection.id ?? null);
  const rows = (await storage.allRows())
    .filter(([key, row]) => row.removedAt === null && !broken.has(stagedNameOf(key)) && collectionOf(row) !== null)
    .sort(([a], [b]) => (stagedNameOf(a) < stagedNameOf(b) ? -1 : 1));
  // Of several that have an id the last one: it has replaced the others.
  const last = new Map(rows.map(([key, row]) => [idOf(key), { key, row }]));
  const recent = [...last.values()].map(({ key, row }, place): PlacedText => {
    return { key, place, characters: 0, collection: collectionOf(row)! };
  });
  // One that was removed a short time ago still lies there, with none of its texts.
  const there = new Set(recent.map(({ collection }) => collection));
  return {
    format: 1,
    generation: (await storage.generation()) + 1,
    fold: FOLD_VERSION,
    next: recent.length,
    segments: [],
    recent,
    removed: [],
    collections: [MAIN_COLLECTION, ...packs.flatMap(({ collection }) => (there.has(collection.id) ? collection : []))],
    packKeys: Object.fromEntries(packs.map(({ collection: { pack } }) => [pack!.id, pack!.key])),
  };
}
