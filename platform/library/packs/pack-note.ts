/**
 * What is noted of a pack beside its file: what its collection is, and which texts are its own, by which it is found where the library's manifest
 * cannot be read; and whom it names.
 */
import type { PackedTables } from '../../../engine/pack/shapes.ts';
import { type Collection, type KeptPack, NOTE, noteOf } from '../../../engine/record/collection.ts';
import type { LibraryStorage } from '../library-storage.ts';

export interface LostPack {
  collection: Collection;
  /** By which its texts are known: see `LibraryRow.packed`. */
  marks: ReadonlySet<string>;
  names: PackNames | null;
}

/** People and outlets that a pack knows. */
export type PackNames = Pick<PackedTables, 'people' | 'outlets'>;

/** Of so many characters and entries: a file may come from anybody, and all of them are looked for in every text of the pack. */
const [MOST_NAMED, MOST_WRITTEN] = [2000, 400_000];

/** null: it has none, or more than can be looked for. */
export function namesToNote({ people, outlets }: PackNames): PackNames | null {
  const count = people.length + outlets.length;
  const isBearable = count <= MOST_NAMED && JSON.stringify([people, outlets]).length <= MOST_WRITTEN;
  return count > 0 && isBearable ? { people, outlets } : null;
}

/** Put beside the pack's file, under a name that stays as long as that does. */
export async function notePack(
  storage: Pick<LibraryStorage, 'write'>,
  collection: Collection,
  { marks, names }: { marks: readonly string[]; names: PackNames | null },
): Promise<void> {
  const { pack } = collection;
  if (pack === undefined) throw new Error(`${collection.id} is no pack`);
  // Whether web pages may be shown its words, the reader has to say again.
  const noted = JSON.stringify({ collection: { ...collection, inPages: false }, marks, names });
  await storage.write(noteOf(pack.file), new TextEncoder().encode(noted));
}

/** Whom a pack names; null: nobody, or it cannot be read, and its words are judged without. */
export async function namesInNote(
  storage: Pick<LibraryStorage, 'file'>,
  { file, hasNames }: Pick<KeptPack, 'file' | 'hasNames'>,
): Promise<PackNames | null> {
  return hasNames === true ? (noteIn(await storage.file(noteOf(file)))?.names ?? null) : null;
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
    const { collection, marks, names } = JSON.parse(new TextDecoder().decode(bytes ?? undefined)) as {
      collection: Collection;
      marks: string[];
      names: PackNames | null;
    };
    return { collection, marks: new Set(marks), names };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}
