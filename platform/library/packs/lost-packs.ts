/**
 * What is known of a pack besides the manifest of the library: beside its file lies what its collection is, and which texts are its own. Where the
 * manifest cannot be read, a pack is found by it.
 */
import { type Collection, NOTE, noteOf } from '../../../engine/record/collection.ts';
import type { LibraryStorage } from '../library-storage.ts';

export interface LostPack {
  collection: Collection;
  /** By which its texts are known: see `LibraryRow.packed`. */
  marks: ReadonlySet<string>;
}

/** Put beside the pack's file, under a name that stays as long as that does. */
export async function noteCollection(
  storage: Pick<LibraryStorage, 'write'>,
  collection: Collection,
  marks: readonly string[],
): Promise<void> {
  const { pack } = collection;
  if (pack === undefined) throw new Error(`${collection.id} is no pack`);
  // Whether web pages may be shown its words, the reader has to say again.
  const noted = JSON.stringify({ collection: { ...collection, inPages: false }, marks });
  await storage.write(noteOf(pack.file), new TextEncoder().encode(noted));
}

/** Of each pack the revision that was taken in last. What the reader has switched since was in the manifest alone. */
export async function packsInNotes(
  storage: Pick<LibraryStorage, 'names' | 'file'>,
  isBroken: (file: string) => boolean,
): Promise<LostPack[]> {
  const { segments } = await storage.names();
  const there = new Set(segments);
  const found = new Map<string, LostPack>();
  // Later ones are behind earlier ones.
  for (const name of segments.filter((each) => each.endsWith(NOTE) && !isBroken(each)).toSorted()) {
    const pack = noteIn(await storage.file(name));
    const file = pack?.collection.pack?.file.name;
    if (pack !== null && file !== undefined && there.has(file)) found.set(pack.collection.id, pack);
  }
  return [...found.values()];
}

/** null: it is damaged, or gone. */
function noteIn(bytes: Uint8Array | null): LostPack | null {
  try {
    const { collection, marks } = JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as {
      collection: Collection;
      marks: string[];
    };
    return { collection, marks: new Set(marks) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
