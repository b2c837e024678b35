/** A pack that is there: taken away, had back within the hour, and handed out as it came. */
import { allTexts, changeManifest, liveTexts, readManifest } from '../../../engine/index/segments/manifest.ts';
import type { Manifest } from '../../../engine/index/segments/storage.ts';
import type { Collection, KeptPack } from '../../../engine/record/collection.ts';
import type { LibraryStorage } from '../library-storage.ts';

/** Collection and texts go in one step, and stay where they lie for as long as that can be undone. */
export async function removePack(storage: LibraryStorage, id: string, now: number): Promise<void> {
  const before = await readManifest(storage);
  const keys = liveTexts(before)
    .filter(({ collection }) => collection === id)
    .map(({ key }) => key);
  // Before they are gone: what has no time is not to be undone.
  await storage.changeRows(keys, (row) => ({ ...row, removedAt: now }));
  await changeManifest(storage, async (manifest) => {
    const own = liveTexts(manifest).filter(({ collection }) => collection === id);
    return {
      ...withPack(manifest, id, (pack) => ({ ...pack, removedAt: now })),
      removed: [...manifest.removed, ...own.map(({ key }) => key)],
    };
  });
}

/** @param undoable keys of texts whose removal can still be undone */
export async function restorePack(storage: LibraryStorage, id: string, undoable: ReadonlySet<string>): Promise<void> {
  await changeManifest(storage, async (manifest) => {
    const pack = packIn(manifest, id);
    if (pack === null || pack.removedAt === null) return null;
    // Those that went with the pack: what a newer revision left out went before, and has no time.
    const rows = await storage.rows(manifest.removed);
    const isBack = (key: string, at: number): boolean => undoable.has(key) && rows[at]?.removedAt === pack.removedAt;
    const own = new Set(textsOf(manifest, id));
    return {
      ...withPack(manifest, id, (each) => ({ ...each, removedAt: null })),
      removed: manifest.removed.filter((key, at) => !(own.has(key) && isBack(key, at))),
    };
  });
}

/** Packs that were removed and cannot be had back any more are forgotten; by which key they were signed is not. */
export async function forgetPacks(storage: LibraryStorage, since: number): Promise<void> {
  const isOver = ({ pack }: Collection): boolean =>
    pack !== undefined && pack.removedAt !== null && pack.removedAt <= since;
  if (!(await readManifest(storage)).collections.some(isOver)) return;
  await changeManifest(storage, async (manifest) => ({
    ...manifest,
    collections: manifest.collections.filter((each) => !isOver(each)),
  }));
}

export async function packFile(storage: LibraryStorage, id: string, which: 'present' | 'before'): Promise<Blob | null> {
  const pack = packIn(await readManifest(storage), id);
  const file = which === 'present' ? pack?.file : pack?.before?.file;
  if (file === undefined) return null;
  const bytes = await storage.read(file.name, 0, file.bytes);
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

/** What a reader changes of a collection: a pack stays what its makers say, and is shown in pages only where they allow it. */
export function changedCollection(present: Collection | undefined, { pack: _pack, ...given }: Collection): Collection {
  // Whoever names it anew says nothing of how it was packed.
  if (present?.pack === undefined)
    return present?.lastPack === undefined ? given : { lastPack: present.lastPack, ...given };
  return { ...present, on: given.on, inPages: given.inPages && present.pack.inPages };
}

function packIn({ collections }: Manifest, id: string): KeptPack | null {
  return collections.find((each) => each.id === id)?.pack ?? null;
}

function withPack(manifest: Manifest, id: string, change: (pack: KeptPack) => KeptPack): Manifest {
  const collections = manifest.collections.map((each) =>
    each.id === id && each.pack !== undefined ? { ...each, pack: change(each.pack) } : each,
  );
  return { ...manifest, collections };
}

function textsOf(manifest: Manifest, id: string): string[] {
  return allTexts(manifest)
    .filter(({ collection }) => collection === id)
    .map(({ key }) => key);
}
