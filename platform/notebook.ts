/**
 * The notebook: findings that were kept, in IndexedDB.
 *
 * Our pages write it themselves; each change is one transaction, so a page that dies leaves all of it or nothing. Other windows
 * hear of a change and read again.
 */
import { type IDBPTransaction, openDB } from 'idb';
import { FIELDS, type NotebookEntry } from './notebook-entry.ts';
import { checkMark, forgetLoss, type Loss } from './notebook-mark.ts';
import { type Database, DATABASE, migrate, type NotebookSchema, type Row, SCHEMA_VERSION } from './notebook-schema.ts';

/** Why the notebook cannot be read or written. Each has a sentence in the locale files under `notebook.failure`. */
export type NotebookWhy = 'full' | 'gone' | 'newer';

export class NotebookFailure extends Error {
  readonly why: NotebookWhy;
  constructor(why: NotebookWhy, cause: unknown) {
    super(why, { cause });
    this.name = 'NotebookFailure';
    this.why = why;
  }
}

export interface Imported {
  added: number;
  /** Those that were there already, word for word. */
  same: number;
  /** Those that were there with other words: both are kept. */
  both: number;
}

export interface Contents {
  /** Newest first. */
  rows: Row[];
  /** What the browser has deleted; null when it did not. */
  loss: Loss | null;
}

export interface Notebook {
  read(): Promise<Contents>;
  keep(entry: NotebookEntry): Promise<void>;
  /** @returns the row as it is now: with `note`, or with another window's when the note was changed there since `revision` */
  saveNote(id: string, note: string, revision: number): Promise<{ saved: boolean; row: Row | null }>;
  remove(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** All of them or none. */
  add(entries: readonly NotebookEntry[]): Promise<Imported>;
  forgetLoss(): Promise<void>;
  /** Hear of changes, this window's too. @returns the way to stop hearing */
  onChange(tell: () => void): () => void;
  close(): void;
}

type Writing = IDBPTransaction<NotebookSchema, ['entries'], 'readwrite'>;

/** Deleted entries can be brought back for so long. */
const UNDO_MS = 24 * 60 * 60 * 1000;
/** Asked of the browser: a finished write is on the disk. */
const STRICT = { durability: 'strict' } as const;

interface World {
  mark: Parameters<typeof checkMark>[0];
  now?: () => string;
  newName?: () => string;
}

export function openNotebook({
  mark,
  now = () => new Date().toISOString(),
  newName = () => crypto.randomUUID(),
}: World): Notebook {
  const listeners = new Set<() => void>();
  const channel = new BroadcastChannel(DATABASE);
  const tellHere = (): void => {
    for (const tell of listeners) tell();
  };
  channel.addEventListener('message', tellHere);
  let opened: Promise<Database> | null = null;
  let loss: Loss | null = null;
  /** The browser took the database away: what is there next time is another one. */
  const lose = (): void => {
    opened = null;
    tellHere();
  };

  async function open(): Promise<Database> {
    const database = await openDB<NotebookSchema>(DATABASE, SCHEMA_VERSION, {
      // A step that fails aborts the upgrade, and the opening fails with it.
      upgrade: (database, from, _to, transaction) => void migrate(database, from, transaction, newName()),
      // A newer Yuanhua in another window, or the browser, wants the database for itself.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        lose();
      },
      terminated: lose,
    });
    await sweep(database, new Date(Date.parse(now()) - UNDO_MS).toISOString());
    loss = await renewMark(database);
    return database;
  }

  async function renewMark(database: Database): Promise<Loss | null> {
    const birth = (await database.get('about', 'birth')) ?? '';
    return checkMark(mark, birth, await database.count('entries'), now());
  }

  /** Once more on a fresh connection where this one was closed under us. */
  async function run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        opened ??= open();
        return await work(await opened);
      } catch (error) {
        opened = null;
        if (nameOf(error) !== 'InvalidStateError' || attempt > 0) throw failureOf(error);
      }
    }
  }

  async function change<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return run(async (database) => {
      const done = await work(database);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage('changed');
      // The mark counts: a kill before this line leaves it one behind, which is a number in a notice.
      loss = await renewMark(database);
      tellHere();
      return done;
    });
  }

  /** Change rows that are there; those that are not are left out. */
  const changeRows = (ids: readonly string[], changed: (row: Row) => Row) =>
    change(async (database) => {
      const transaction = database.transaction('entries', 'readwrite', STRICT);
      for (const id of ids) {
        const row = await transaction.store.get(id);
        if (row) await transaction.store.put(changed(row));
      }
      await transaction.done;
    });

  return {
    read: () =>
      run(async (database) => {
        const rows = (await database.getAll('entries')).filter(({ deletedAt }) => deletedAt === null);
        return { rows: rows.sort(newestFirst), loss };
      }),
    keep: (entry) =>
      change(async (database) => {
        const row: Row = { ...entry, revision: 1, deletedAt: null };
        await putAll(database.transaction('entries', 'readwrite', STRICT), [row]);
      }),
    saveNote: (id, note, revision) =>
      change(async (database) => {
        const transaction = database.transaction('entries', 'readwrite', STRICT);
        const row = (await transaction.store.get(id)) ?? null;
        const saved = row !== null && row.deletedAt === null && row.revision === revision;
        const next = saved ? { ...row, note, revision: revision + 1 } : row;
        if (saved && next) await transaction.store.put(next);
        await transaction.done;
        return { saved, row: next };
      }),
    remove: (ids) => {
      const deletedAt = now();
      return changeRows(ids, (row) => ({ ...row, deletedAt, revision: row.revision + 1 }));
    },
    restore: (ids) => changeRows(ids, (row) => ({ ...row, deletedAt: null, revision: row.revision + 1 })),
    add: (entries) => change((database) => addAll(database, entries)),
    forgetLoss: async () => {
      loss = null;
      await forgetLoss(mark);
      tellHere();
    },
    onChange(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    close() {
      channel.close();
      listeners.clear();
      void opened?.then((database) => database.close());
      opened = null;
    },
  };
}

/** Import entries. What is there is never overwritten: the same id with other words is kept under an id of its own. */
async function addAll(database: Database, entries: readonly NotebookEntry[]): Promise<Imported> {
  const transaction = database.transaction('entries', 'readwrite', STRICT);
  const rows = await transaction.store.getAll();
  const there = new Map(rows.map((row) => [row.id, row]));
  const imported: Imported = { added: 0, same: 0, both: 0 };
  const added: Row[] = [];
  for (const entry of entries) {
    const known = there.get(entry.id);
    const isKnown = known !== undefined && known.deletedAt === null;
    const id = isKnown && !isSame(known, entry) ? otherId(entry) : entry.id;
    const present = there.get(id);
    if (present?.deletedAt === null) {
      imported.same += 1;
      continue;
    }
    imported[isKnown ? 'both' : 'added'] += 1;
    const row = { ...entry, id, revision: (present?.revision ?? 0) + 1, deletedAt: null };
    there.set(id, row);
    added.push(row);
  }
  await putAll(transaction, added);
  return imported;
}

/** Put rows and finish the transaction: with all of them, or with none. */
async function putAll(transaction: Writing, rows: readonly Row[]): Promise<void> {
  const puts: Promise<unknown>[] = [];
  let refused: unknown = null;
  try {
    for (const row of rows) puts.push(transaction.store.put(row));
  } catch (error) {
    // Left alone, the transaction would end well with the rows before this one.
    refused = error;
    transaction.abort();
  }
  // It fails for a reason; its puts fail because it did.
  const [done] = await Promise.allSettled([transaction.done, ...puts]);
  if (refused !== null) throw refused;
  if (done.status === 'rejected') throw done.reason;
}

/** Away with what was deleted before `until`. */
async function sweep(database: Database, until: string): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite');
  let cursor = await transaction.store.openCursor();
  while (cursor) {
    const { deletedAt } = cursor.value;
    if (deletedAt !== null && deletedAt < until) await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

function newestFirst(a: Row, b: Row): number {
  return a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : a.id < b.id ? -1 : 1;
}

function isSame(a: NotebookEntry, b: NotebookEntry): boolean {
  return textOf(a) === textOf(b);
}

function textOf(entry: NotebookEntry): string {
  return JSON.stringify(FIELDS.map((field) => entry[field]));
}

/** Made of the words, so that importing a file twice makes no third copy. FNV-1a, 32 bits. */
function otherId(entry: NotebookEntry): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(textOf(entry))) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${entry.id.slice(0, 70)}~${(hash >>> 0).toString(16)}`;
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function failureOf(error: unknown): unknown {
  const name = nameOf(error);
  if (name === 'QuotaExceededError') return new NotebookFailure('full', error);
  if (name === 'VersionError') return new NotebookFailure('newer', error);
  // Every other failure of the database itself: switched off in private windows, damaged on the disk, taken away meanwhile.
  return error instanceof DOMException ? new NotebookFailure('gone', error) : error;
}
