/**
 * The notebook: findings that were kept, in IndexedDB.
 *
 * Our pages write it themselves; each change is one transaction, so a page that dies leaves all of it or nothing. Other windows
 * hear of a change and read again.
 */
import { openDB } from 'idb';
import type { NotebookEntry } from './entry.ts';
import { whole } from '../shared/storage/whole-change.ts';
import { addAll, type Imported, putAll, type Writing } from './write.ts';
import { checkMark, forgetLoss, type Loss } from './loss-marker.ts';
import type { NotebookWhy } from '../shared/failures.ts';
import { type Database, DATABASE, migrate, type NotebookSchema, type NotebookRow, SCHEMA_VERSION } from './schema.ts';

export class NotebookFailure extends Error {
  readonly why: NotebookWhy;
  constructor(why: NotebookWhy, cause: unknown) {
    super(why, { cause });
    this.name = 'NotebookFailure';
    this.why = why;
  }
}

export interface Contents {
  /** Newest first. */
  rows: NotebookRow[];
  /** What the browser has deleted; null when it did not. */
  loss: Loss | null;
}

export interface Notebook {
  read(): Promise<Contents>;
  /** A finding of a lookup in this browser. */
  keep(entry: NotebookEntry): Promise<void>;
  /** Entries that this window still has: those that could not be stored, or were lost. All of them or none. */
  keepAll(entries: readonly NotebookEntry[]): Promise<void>;
  /**
   * Store what the reader has written, in place of what stood there when it was begun.
   * @returns the row as it is now: with `text`, or with another window's where the field was changed there meanwhile
   */
  saveText(
    id: string,
    field: 'note' | 'verdict',
    text: string,
    was: string,
  ): Promise<{ saved: boolean; row: NotebookRow | null }>;
  /** Have entries stand in this order: all those of a page. */
  arrange(ids: readonly string[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  restore(ids: readonly string[]): Promise<void>;
  /** Take entries from a file, all of them or none: they are marked as such, whatever they claim. @param tell hears how much is stored, from 0 to 1 */
  add(entries: readonly NotebookEntry[], tell?: (share: number) => void): Promise<Imported>;
  forgetLoss(): Promise<void>;
  /** Hear of changes, this window's too. @returns the way to stop hearing */
  onChange(tell: () => void): () => void;
  close(): void;
}

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
    const deleted = await database.countFromIndex('entries', 'deletedAt');
    return checkMark(mark, birth, (await database.count('entries')) - deleted, now());
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

  async function write<T>(work: (store: Writing['store']) => Promise<T>): Promise<T> {
    return run(async (database) => {
      const change = database.transaction('entries', 'readwrite', STRICT);
      const done = await whole(change, () => work(change.store));
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      channel.postMessage('changed');
      // The mark counts: a kill before this line leaves it one behind, which is a number in a notice.
      loss = await renewMark(database);
      tellHere();
      return done;
    });
  }

  /** Change rows that are there; those that are not are left out. */
  const changeRows = (ids: readonly string[], changed: (row: NotebookRow) => NotebookRow) =>
    write(async (store) => {
      for (const id of ids) {
        const row = await store.get(id);
        if (row) await store.put(changed(row));
      }
    });

  return {
    read: () =>
      run(async (database) => {
        const rows = (await database.getAll('entries')).filter(({ deletedAt }) => deletedAt === null);
        return { rows: rows.sort(newestFirst), loss };
      }),
    keep: (entry) =>
      write((store) => putAll(store, [{ ...entry, origin: 'kept', revision: 1, deletedAt: null, rank: null }])),
    keepAll: async (entries) => void (await write((store) => addAll(store, entries, ({ origin }) => origin))),
    saveText: (id, field, text, was) =>
      write(async (store) => {
        const row = (await store.get(id)) ?? null;
        const saved = row !== null && row.deletedAt === null && (row[field] ?? '') === was;
        const written = field === 'note' ? { note: text } : { verdict: text === '' ? null : text };
        const next = saved ? { ...row, ...written, revision: row.revision + 1 } : row;
        if (saved && next) await store.put(next);
        return { saved, row: next };
      }),
    arrange: (ids) =>
      write(async (store) => {
        // Where an entry stands is nothing that is said in it: a note that is being written elsewhere is none the older.
        for (const [rank, id] of ids.entries()) {
          const row = await store.get(id);
          if (row) await store.put({ ...row, rank });
        }
      }),
    remove: (ids) => {
      const deletedAt = now();
      return changeRows(ids, (row) => ({ ...row, deletedAt, revision: row.revision + 1 }));
    },
    restore: (ids) => changeRows(ids, (row) => ({ ...row, deletedAt: null, revision: row.revision + 1 })),
    add: (entries, tell) => write((store) => addAll(store, entries, () => 'imported', tell)),
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

/** Away with what was deleted before `until`. */
async function sweep(database: Database, until: string): Promise<void> {
  const transaction = database.transaction('entries', 'readwrite');
  let cursor = await transaction.store.index('deletedAt').openCursor(IDBKeyRange.upperBound(until, true));
  while (cursor) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

function newestFirst(a: NotebookRow, b: NotebookRow): number {
  return a.keptAt < b.keptAt ? 1 : a.keptAt > b.keptAt ? -1 : a.id < b.id ? -1 : 1;
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
