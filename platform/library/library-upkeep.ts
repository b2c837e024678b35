/** What is left behind in a library's storage: removed texts, files that no manifest names, and the notes of imports that were broken off. */
import { allTexts, readManifest } from '../../engine/index/segments/manifest.ts';
import { sweep } from '../../engine/index/segments/upkeep.ts';
import type { LibraryStorage } from './library-storage.ts';
import { stagedNameOf } from './lost-manifest.ts';
import { forgetPacks } from './packs/pack-changes.ts';
import type { Running } from './running.ts';

/** Keys of what was removed, by whether that can still be undone. @param since ms since 1970: what was removed before is gone */
export async function removedTexts(
  storage: LibraryStorage,
  since: number,
): Promise<{ undoable: Set<string>; gone: string[] }> {
  const { removed } = await readManifest(storage);
  const rows = await storage.rows(removed);
  const isUndoable = (_key: string, at: number): boolean => (rows[at]?.removedAt ?? since) > since;
  return { undoable: new Set(removed.filter(isUndoable)), gone: removed.filter((key, at) => !isUndoable(key, at)) };
}

/** Take away what nobody can see: the words of texts that are gone, and whatever no manifest names. */
export async function takeAway(storage: LibraryStorage, running: Running, since: number): Promise<void> {
  await forgetPacks(storage, since);
  const { generation } = await readManifest(storage);
  const { gone } = await removedTexts(storage, since);
  if (gone.length > 0) await storage.remove({ segments: [], texts: gone }, generation);
  await sweep(storage, async () => {
    const ids = await running.ids();
    return (name) => ids.has(stagedNameOf(name));
  });
}

/** Names of what imports that no longer run have not brought to an end. Told once. */
export async function brokenOff(storage: LibraryStorage, running: Running): Promise<string[]> {
  const alive = await running.ids();
  const notes = (await storage.notes()).filter(({ id }) => !alive.has(id));
  if (notes.length === 0) return [];
  const done = new Set(allTexts(await readManifest(storage)).map(({ key }) => stagedNameOf(key)));
  const rows = await storage.allRows();
  const names: string[] = [];
  for (const { id, first } of notes) {
    const own = rows.filter(([key]) => stagedNameOf(key) === id).map(([, { text }]) => text.name);
    // Of two windows that are opened at once, one tells.
    if ((await storage.takeNote(id)) && !done.has(id)) names.push(...new Set([first, ...own]));
  }
  return names;
}
