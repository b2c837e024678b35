/** Changes of the notebook: each is one transaction, with all of it or nothing. */
import type { IDBPTransaction } from 'idb';
import { FIELDS, type NotebookEntry, type Origin, type Field } from './entry.ts';
import type { NotebookSchema, NotebookRow } from './schema.ts';
import { fnv1a } from '../../engine/record/fnv1a.ts';

export interface Imported {
  added: number;
  /** Those that were there already, word for word. */
  same: number;
  /** Those that were there with other words: both are kept. */
  both: number;
}

export type Writing = IDBPTransaction<NotebookSchema, ['entries'], 'readwrite'>;

/** So many rows are handed over before the first of them must be stored: a page that imports draws in between. */
const BATCH = 500;

/** @param tell hears how much is stored, from 0 to 1 */
export async function putAll(
  store: Writing['store'],
  rows: readonly NotebookRow[],
  tell: (share: number) => void = () => {},
): Promise<void> {
  for (const [index, row] of rows.entries()) {
    const put = store.put(row);
    if (index % BATCH > 0) {
      // One that fails ends the transaction, which says why.
      put.catch(() => {});
      continue;
    }
    await put;
    tell(index / rows.length);
  }
}

/**
 * Add entries. What is there is never overwritten: the same id with other words is kept under an id of its own.
 * @param originOf an entry: what a file claims of it is not asked
 * @param tell hears how much is stored, from 0 to 1
 */
export async function addAll(
  store: Writing['store'],
  entries: readonly NotebookEntry[],
  originOf: (entry: NotebookEntry) => Origin | null,
  tell?: (share: number) => void,
): Promise<Imported> {
  // Entries of this import too: two may come to have the same id.
  const ids = new Set(await store.getAllKeys());
  const added = new Map<string, NotebookRow>();
  const rowOf = async (id: string): Promise<NotebookRow | undefined> =>
    added.get(id) ?? (ids.has(id) ? await store.get(id) : undefined);
  const imported: Imported = { added: 0, same: 0, both: 0 };
  for (const entry of entries) {
    const known = await rowOf(entry.id);
    const isKnown = known !== undefined && known.deletedAt === null;
    const id = isKnown && !isSame(known, entry) ? otherId(entry) : entry.id;
    const present = id === entry.id ? known : await rowOf(id);
    if (present?.deletedAt === null) {
      imported.same += 1;
      continue;
    }
    imported[isKnown ? 'both' : 'added'] += 1;
    const origin = originOf(entry);
    added.set(id, {
      ...entry,
      id,
      origin,
      // What a file says of it is not asked: the finder is, whenever the entry is shown.
      setAside: origin === 'kept' ? entry.setAside : null,
      checked: null,
      revision: (present?.revision ?? 0) + 1,
      deletedAt: null,
      rank: null,
    });
  }
  await putAll(store, [...added.values()], tell);
  return imported;
}

function isSame(a: NotebookEntry, b: NotebookEntry): boolean {
  return textOf(a) === textOf(b);
}

const FOUND_OUT: ReadonlySet<Field> = new Set<Field>(['origin', 'checked', 'setAside']);

/** Without what was found out about the entry rather than said in it. */
function textOf(entry: NotebookEntry): string {
  const said = FIELDS.filter((field) => !FOUND_OUT.has(field));
  return JSON.stringify(said.map((field) => entry[field]));
}

/** Made of the words, so that importing a file twice makes no third copy. FNV-1a, 32 bits. */
function otherId(entry: NotebookEntry): string {
  const bytes = new TextEncoder().encode(textOf(entry));
  return `${entry.id.slice(0, 70)}~${fnv1a(bytes).toString(16)}`;
}
