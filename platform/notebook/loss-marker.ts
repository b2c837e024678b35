/**
 * A mark outside the notebook's database, by which it is noticed that the browser has deleted it.
 *
 * Browsers clear IndexedDB when the disk is full, or when a reader clears site data; extension storage stays.
 */
import type { Area } from '../shared/storage/area.ts';

/** What was lost. */
export interface Loss {
  count: number;
  /** When the last entry known of was written, ISO 8601. */
  lastAt: string;
}

interface Mark {
  birth: string;
  count: number;
  lastAt: string;
  /** A loss that the reader was not told of yet, or has not put aside. */
  loss: Loss | null;
}

const KEY = 'notebookMark';

function parseMark(value: unknown): Mark | null {
  if (typeof value !== 'object' || value === null) return null;
  const { birth, count, lastAt, loss } = value as Record<string, unknown>;
  if (typeof birth !== 'string' || typeof count !== 'number' || typeof lastAt !== 'string') return null;
  return { birth, count, lastAt, loss: parseLoss(loss) };
}

function parseLoss(value: unknown): Loss | null {
  if (typeof value !== 'object' || value === null) return null;
  const { count, lastAt } = value as Record<string, unknown>;
  return typeof count === 'number' && typeof lastAt === 'string' ? { count, lastAt } : null;
}

/**
 * Compare the mark with the database that was found, and renew it.
 * @param birth names the database
 * @returns what was lost; null when nothing was, or nothing is known
 */
export async function checkMark(area: Area, birth: string, count: number, now: string): Promise<Loss | null> {
  const mark = parseMark((await area.get(KEY))[KEY]);
  const isOther = mark !== null && mark.birth !== birth && mark.count > 0;
  const loss = isOther ? { count: mark.count, lastAt: mark.lastAt } : (mark?.loss ?? null);
  await area.set({ [KEY]: { birth, count, lastAt: now, loss } satisfies Mark });
  return loss;
}

/** The reader has read of the loss. */
export async function forgetLoss(area: Area): Promise<void> {
  const mark = parseMark((await area.get(KEY))[KEY]);
  if (mark !== null) await area.set({ [KEY]: { ...mark, loss: null } satisfies Mark });
}
