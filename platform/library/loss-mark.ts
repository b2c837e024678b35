/** A mark outside the library's database, by which it is noticed that the browser has deleted it. As the notebook has one. */
import { type Collection, nameOfPack } from '../../engine/record/collection.ts';
import { PACK_NAMES } from '../shared/library/pack-names.ts';
import type { Area } from '../shared/storage/area.ts';

/** Where it lies. It changes with every change of the library, by which the background hears of them. */
export const LIBRARY_MARK = 'libraryMark';

interface Mark {
  /** Names the database. */
  birth: string;
  texts: number;
  generation: number;
}

async function readMark(area: Area): Promise<Mark | null> {
  const stored = (await area.get(LIBRARY_MARK))[LIBRARY_MARK];
  if (typeof stored !== 'object' || stored === null) return null;
  const { birth, texts, generation } = stored as Record<string, unknown>;
  const isWhole = typeof birth === 'string' && typeof texts === 'number' && typeof generation === 'number';
  return isWhole ? { birth, texts, generation } : null;
}

/** Whether there were texts when the library was changed last. */
export async function hadTexts(area: Area): Promise<boolean> {
  return ((await readMark(area))?.texts ?? 0) > 0;
}

/** Whether there were texts in a database that is there no more. Told until the next change of the one that is there. */
export async function isLost(area: Area, birth: string): Promise<boolean> {
  const mark = await readMark(area);
  return mark !== null && mark.birth !== birth && mark.texts > 0;
}

/** @param collections whose packs' names are put beside it, for who tells of a pack and cannot ask the database */
export async function markTexts(
  area: Area,
  { birth, texts, generation }: Mark,
  collections: readonly Collection[],
): Promise<void> {
  const names = collections.flatMap(({ id, pack }) => (pack === undefined ? [] : [[id, nameOfPack(pack)] as const]));
  const mark: Mark = { birth, texts, generation };
  await area.set({ [LIBRARY_MARK]: mark, [PACK_NAMES]: Object.fromEntries(names) });
}
