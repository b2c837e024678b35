/**
 * All that is stored on this machine, by kind, with its size; and the way to be rid of it and to have it back.
 *
 * What is neither a setting nor the notebook nor the log of failures was remembered while reading: whatever remembers something new is
 * counted, shown and deleted with the history without being named here.
 */
import { LIBRARY_MARK } from '../library/loss-mark.ts';
import { FAILURE_LOG } from '../shared/failure-log.ts';
import { PACK_NAMES } from '../shared/library/pack-names.ts';

export const STORED_KINDS = ['settings', 'history', 'failures'] as const;
export type StoredKind = (typeof STORED_KINDS)[number];

type Items = Record<string, unknown>;
/** A whole store: all its keys at once. */
interface Store {
  get(keys: null): Promise<Items>;
  set(items: Items): Promise<void>;
  remove(keys: string[]): Promise<void>;
}
type Both = { local: Items; session: Items };
export interface Areas {
  local: Store;
  session: Store;
}

/** Chosen by the reader, by hand or by a control on the page. */
const SETTINGS: ReadonlySet<string> = new Set(['settings', 'panelSize', 'sidePanelFollows', 'checkSwitches']);
/**
 * By which the notebook and the library notice that they were deleted by the browser, and what packs are called: they go with the notebook and
 * the library.
 */
const MARKS: ReadonlySet<string> = new Set(['notebookMark', LIBRARY_MARK, PACK_NAMES]);

function kindOf(key: string): StoredKind | null {
  if (SETTINGS.has(key)) return 'settings';
  if (MARKS.has(key)) return null;
  return key === FAILURE_LOG ? 'failures' : 'history';
}

async function itemsOf({ local, session }: Areas, kind: StoredKind): Promise<Both> {
  const ofKind = (items: Items): Items =>
    Object.fromEntries(Object.entries(items).filter(([key]) => kindOf(key) === kind));
  return { local: ofKind(await local.get(null)), session: ofKind(await session.get(null)) };
}

/** As the browsers count it: the keys, and the values written as JSON in UTF-8. An empty list is nothing. */
function bytesIn(items: Items): number {
  return Object.entries(items)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(JSON.stringify(value)), 0);
}

export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

export async function sizesOf(areas: Areas): Promise<Record<StoredKind, number>> {
  const sizes = STORED_KINDS.map(async (kind) => {
    const { local, session } = await itemsOf(areas, kind);
    return [kind, bytesIn(local) + bytesIn(session)] as const;
  });
  return Object.fromEntries(await Promise.all(sizes)) as Record<StoredKind, number>;
}

/** Delete one kind. @returns the way to have it back, as long as the page that asks is open */
export async function deleteStored(areas: Areas, kind: StoredKind): Promise<() => Promise<void>> {
  const was = await itemsOf(areas, kind);
  await Promise.all([areas.local.remove(Object.keys(was.local)), areas.session.remove(Object.keys(was.session))]);
  return async () => {
    await Promise.all([areas.local.set(was.local), areas.session.set(was.session)]);
  };
}
