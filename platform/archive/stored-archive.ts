/** Which archive the reader has connected to, and the token for it: on this machine, in the browser's storage of the extension. */
import type { Area } from '../shared/storage/area.ts';
import { parseArchiveAddress } from './archive-address.ts';
import type { ArchiveAccess } from './ask-archive.ts';

export interface StoredArchive extends ArchiveAccess {
  /** As it calls itself. */
  name: string;
}

const KEY = 'archive';
/** As a header may have it. */
const TOKEN = /^[\w-]{1,200}$/u;

export function isToken(typed: string): boolean {
  return TOKEN.test(typed);
}

/** null where there is none. */
export async function readArchive(area: Pick<Area, 'get'>): Promise<StoredArchive | null> {
  const stored = ((await area.get(KEY))[KEY] ?? {}) as Partial<Record<keyof StoredArchive, unknown>>;
  const { origin, token, name } = stored;
  if (typeof origin !== 'string' || parseArchiveAddress(origin) !== origin) return null;
  if (typeof token !== 'string' || !isToken(token)) return null;
  return { origin, token, name: typeof name === 'string' ? name : '' };
}

export async function writeArchive(area: Pick<Area, 'set'>, archive: StoredArchive): Promise<void> {
  await area.set({ [KEY]: archive });
}

export async function forgetArchive(area: { remove: (key: string) => Promise<void> }): Promise<void> {
  await area.remove(KEY);
}
