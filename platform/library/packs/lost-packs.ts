/** Packs of a library whose manifest cannot be read: each lies beside the index as the file that came, and says which texts are its own. */
import { PackRefused } from '../../../engine/pack/fault.ts';
import { MANIFEST, type PackManifest } from '../../../engine/pack/shapes.ts';
import type { Collection } from '../../../engine/record/collection.ts';
import { openArchive } from '../../pack/strict-archive.ts';
import type { LibraryStorage } from '../library-storage.ts';
import { contentsOf, markOf, packCollection } from './pack-collection.ts';

export interface LostPack {
  collection: Collection;
  /** By which its texts are known: see `LibraryRow.packed`. */
  marks: ReadonlySet<string>;
}

const ENDING = '.pack';

/** Of each pack the revision that was taken in last. Which one was before, and whether it was removed, was in the manifest alone. */
export async function packsInFiles(
  storage: Pick<LibraryStorage, 'names' | 'file'>,
  isBroken: (file: string) => boolean,
): Promise<LostPack[]> {
  const { segments } = await storage.names();
  const found = new Map<string, LostPack>();
  // Later ones are behind earlier ones.
  for (const name of segments.filter((each) => each.endsWith(ENDING) && !isBroken(each)).toSorted()) {
    const bytes = await storage.file(name);
    const manifest = bytes === null ? null : await manifestIn(bytes);
    if (bytes === null || manifest === null) continue;
    const file = { name, bytes: bytes.length };
    // Whether web pages may be shown its words, the reader has to say again.
    const place = { file, contents: await contentsOf(manifest), inPages: false, present: null, redirects: {} };
    const marks = new Set(await Promise.all(manifest.texts.map(markOf)));
    found.set(manifest.id, { collection: packCollection(manifest, place), marks });
  }
  return [...found.values()];
}

/** It was checked when it came; the archive's own sums say whether it is still the same. null: it is not. */
async function manifestIn(bytes: Uint8Array<ArrayBuffer>): Promise<PackManifest | null> {
  try {
    return JSON.parse(new TextDecoder().decode(await openArchive(bytes).read(MANIFEST))) as PackManifest;
  } catch (error) {
    if (error instanceof PackRefused || error instanceof SyntaxError) return null;
    throw error;
  }
}
