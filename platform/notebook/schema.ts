/** The notebook's database, version by version. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { NotebookEntry } from './entry.ts';

export const DATABASE = 'yuanhua-notebook';

/** An entry as it is stored. */
export interface NotebookRow extends NotebookEntry {
  /** Raised by every change of what stands in it, so that two windows do not overwrite each other's. */
  revision: number;
  /** When it was deleted, ISO 8601; it can be brought back for a while. null: it is there. */
  deletedAt: string | null;
  /** Its place among the entries of its page, where the reader has put them in order; null: behind those that have one, as it was kept. */
  rank: number | null;
}

export interface NotebookSchema extends DBSchema {
  /** By the day of deletion stand those alone that were deleted: null has no place in an index. */
  entries: { key: string; value: NotebookRow; indexes: { deletedAt: string } };
  /** `birth` names this database: one with another name is not the one that was there before. */
  about: { key: 'birth'; value: string };
}

export type Database = IDBPDatabase<NotebookSchema>;
type Upgrade = IDBPTransaction<NotebookSchema, StoreNames<NotebookSchema>[], 'versionchange'>;

/**
 * What each version changed: the step at index n brings a database from version n to n + 1. A step that was released is never
 * changed again, and each has a test.
 */
const STEPS: ((database: Database, transaction: Upgrade, birth: string) => Promise<void>)[] = [
  async (database) => {
    database.createObjectStore('entries', { keyPath: 'id' });
  },
  // To know a purge by, and to part the changes of two windows.
  async (database, transaction, birth) => {
    await database.createObjectStore('about').put(birth, 'birth');
    let cursor = await transaction.objectStore('entries').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, revision: 1, deletedAt: null });
      cursor = await cursor.continue();
    }
  },
  // How a text is called that does not print its paper's name; and to find what was deleted without reading all that was not.
  async (_database, transaction) => {
    const entries = transaction.objectStore('entries');
    entries.createIndex('deletedAt', 'deletedAt');
    let cursor = await entries.openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, sourceLine: null, pageHead: null });
      cursor = await cursor.continue();
    }
  },
  // Where each piece of the words stands, and what came from a file. Of older entries neither was noted: they may be either.
  async (_database, transaction) => {
    let cursor = await transaction.objectStore('entries').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, pieces: null, origin: null, checked: null });
      cursor = await cursor.continue();
    }
  },
  // What of the quote was not compared. Of older entries that was not noted.
  async (_database, transaction) => {
    let cursor = await transaction.objectStore('entries').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, setAside: null });
      cursor = await cursor.continue();
    }
  },
  // To whom the page gives the words, and whether they stood in marks. Of older entries that was not noted.
  async (_database, transaction) => {
    let cursor = await transaction.objectStore('entries').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, givenTo: null, said: null });
      cursor = await cursor.continue();
    }
  },
  // Whose text the words are from. Of older entries that was not noted: they were kept when there was the record alone.
  async (_database, transaction) => {
    let cursor = await transaction.objectStore('entries').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, source: cursor.value.source ?? null });
      cursor = await cursor.continue();
    }
  },
  // The differences, what stands around the words, and what the reader makes of it. Of older entries nothing of that was noted.
  async (_database, transaction) => {
    const none = { before: null, after: null, edits: null, passage: null, question: null, questionBy: null };
    let cursor = await transaction.objectStore('entries').openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, ...none, others: null, verdict: null, rank: null });
      cursor = await cursor.continue();
    }
  },
  // Whether the text is whole, a part or a digest, by which it has its short name. Of older entries that was not noted.
  async (_database, transaction) => {
    let cursor = await transaction.objectStore('entries').openCursor();
    while (cursor) {
      const others = cursor.value.others?.map((other) => ({ ...other, form: other.form ?? null })) ?? null;
      await cursor.update({ ...cursor.value, form: cursor.value.form ?? null, others });
      cursor = await cursor.continue();
    }
  },
];

export const SCHEMA_VERSION = STEPS.length;

export async function migrate(database: Database, from: number, transaction: Upgrade, birth: string): Promise<void> {
  for (const step of STEPS.slice(from)) await step(database, transaction, birth);
}
