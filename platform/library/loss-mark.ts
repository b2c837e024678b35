/** A mark outside the library's database, by which it is noticed that the browser has deleted it. As the notebook has one. */
import type { Area } from '../shared/storage-area.ts';

const KEY = 'libraryMark';

interface Mark {
  /** Names the database. */
  birth: string;
  texts: number;
}

async function readMark(area: Area): Promise<Mark | null> {
  const stored = (await area.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return null;
  const { birth, texts } = stored as Record<string, unknown>;
  return typeof birth === 'string' && typeof texts === 'number' ? { birth, texts } : null;
}

/** Whether there were texts in a database that is there no more. Told until the next change of the one that is there. */
export async function isLost(area: Area, birth: string): Promise<boolean> {
  const mark = await readMark(area);
  return mark !== null && mark.birth !== birth && mark.texts > 0;
}

export async function markTexts(area: Area, birth: string, texts: number): Promise<void> {
  await area.set({ [KEY]: { birth, texts } satisfies Mark });
}
