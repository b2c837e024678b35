/**
 * The reader's library in the browser: IndexedDB, where the index is kept in Blobs, of which any stretch can be read without the rest.
 *
 * What an import brings is written in transactions of its own and counts only when the last one has put the manifest that names it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import type { ReadText } from '../../engine/library/read-text.ts';
import type { ImportNote, LibraryRow, LibraryStorage } from './library-storage.ts';
import { nextTurn } from '../shared/next-turn.ts';
import { whole } from '../shared/storage/whole-change.ts';

export const DATABASE = 'yuanhua-library';
const SCHEMA_VERSION = 1;

interface StoredRow extends LibraryRow {
  /** Two that are searched by, where an index can have them. */
  sha256: string;
}

interface LibrarySchema extends DBSchema {
  /** By key, as all that is of a text. */
  texts: { key: string; value: KeptText };
  rows: { key: string; value: StoredRow; indexes: { sha256: string; words: string } };
  sources: { key: string; value: ReadText };
  /** By name. */
  segments: { key: string; value: Blob };
  manifest: { key: typeof ROW; value: unknown };
  /** Of the manifest, to be asked without reading all of it. Put with it. */
  generation: { key: typeof ROW; value: number };
  notes: { key: string; value: ImportNote };
  about: { key: 'birth'; value: string };
}

const ROW = 'library';
/** A segment is handed over in pieces: what is copied at once holds up whoever looks at the page. */
const PIECE = 1 << 22;
/** Rows of a list that are read at once, for the same reason: a thousand take some 5 ms. */
const ROWS_AT_ONCE = 1000;
/** To read a stretch of a Blob takes half a millisecond, however short, and a megabyte 1.5 ms more. */
const READ_COST = 200_000;
/** Asked of the browser: a finished write is on the disk. */
const STRICT = { durability: 'strict' } as const;

/** @param onClosed the browser has closed the database, or another version of the extension wants it: what follows rejects */
export async function openBrowserStorage(onClosed: () => void): Promise<LibraryStorage> {
  const database = await openDB<LibrarySchema>(DATABASE, SCHEMA_VERSION, {
    async upgrade(created) {
      created.createObjectStore('texts');
      const rows = created.createObjectStore('rows');
      rows.createIndex('sha256', 'sha256');
      rows.createIndex('words', 'words');
      created.createObjectStore('sources');
      created.createObjectStore('segments');
      created.createObjectStore('manifest');
      created.createObjectStore('generation');
      created.createObjectStore('notes', { keyPath: 'id' });
      await created.createObjectStore('about').put(crypto.randomUUID(), 'birth');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  return storageIn(database);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function storageIn(database: IDBPDatabase<LibrarySchema>): LibraryStorage {
  /** A Blob is a handle: its bytes stay on the disk. */
  const blobs = new Map<string, Blob>();
  return {
    manifest: async () => (await database.get('manifest', ROW)) ?? null,
    generation: async () => (await database.get('generation', ROW)) ?? 0,
    swap(before, manifest) {
      const change = database.transaction(['manifest', 'generation'], 'readwrite', STRICT);
      const generations = change.objectStore('generation');
      return whole(change, async () => {
        // Both in one transaction: of two that change the same generation the second sees what the first has put.
        const isSame = ((await generations.get(ROW)) ?? 0) === before;
        if (!isSame) return false;
        await change.objectStore('manifest').put(manifest, ROW);
        await generations.put(manifest.generation, ROW);
        return true;
      });
    },
    async replace(manifest) {
      const change = database.transaction(['manifest', 'generation'], 'readwrite', STRICT);
      await whole(change, async () => {
        await change.objectStore('manifest').put(manifest, ROW);
        await change.objectStore('generation').put(manifest.generation, ROW);
      });
    },
    async read(name, start, end) {
      const blob = blobs.get(name) ?? (await database.get('segments', name));
      if (blob === undefined) throw new Error(`no segment ${name}`);
      blobs.set(name, blob);
      return new Uint8Array(await blob.slice(start, end).arrayBuffer());
    },
    readCost: READ_COST,
    rest: nextTurn,
    decode: (bytes) => decoder.decode(bytes),
    async write(name, bytes) {
      const pieces: Blob[] = [];
      for (let at = 0; at < bytes.length; at += PIECE) {
        if (at > 0) await nextTurn();
        pieces.push(new Blob([bytes.subarray(at, at + PIECE) as Uint8Array<ArrayBuffer>]));
      }
      const change = database.transaction('segments', 'readwrite', STRICT);
      await whole(change, () => change.store.put(new Blob(pieces), name));
    },
    async texts(keys) {
      const { store } = database.transaction('texts');
      return Promise.all(keys.map(async (key) => (await store.get(key)) ?? null));
    },
    async writeTexts(texts) {
      const change = database.transaction('texts', 'readwrite');
      await whole(change, async () => {
        for (const [key, text] of texts) await change.store.put(text, key);
      });
    },
    async stage(texts) {
      const change = database.transaction(['texts', 'rows', 'sources'], 'readwrite');
      const [kept, rows, sources] = [
        change.objectStore('texts'),
        change.objectStore('rows'),
        change.objectStore('sources'),
      ];
      await whole(change, async () => {
        for (const text of texts) {
          await kept.put(text.kept, text.key);
          await rows.put({ ...text.row, sha256: text.row.text.sha256 }, text.key);
          await sources.put(text.read, text.key);
        }
      });
    },
    async names() {
      const both = database.transaction(['segments', 'texts']);
      const [segments, texts] = await Promise.all([
        both.objectStore('segments').getAllKeys(),
        both.objectStore('texts').getAllKeys(),
      ]);
      return { segments, texts };
    },
    async remove({ segments, texts }, generation) {
      const stores = ['generation', 'segments', 'texts', 'rows', 'sources'] as const;
      const change = database.transaction(stores, 'readwrite');
      const isDone = await whole(change, async () => {
        if (((await change.objectStore('generation').get(ROW)) ?? 0) !== generation) return false;
        await Promise.all([
          ...segments.map((name) => change.objectStore('segments').delete(name)),
          ...texts.flatMap((key) =>
            (['texts', 'rows', 'sources'] as const).map((store) => change.objectStore(store).delete(key)),
          ),
        ]);
        return true;
      });
      if (isDone) for (const name of segments) blobs.delete(name);
      return isDone;
    },
    async rows(keys) {
      const { store } = database.transaction('rows');
      return Promise.all(keys.map(async (key) => (await store.get(key)) ?? null));
    },
    async allRows() {
      const { store } = database.transaction('rows');
      const all: [key: string, row: LibraryRow][] = [];
      for (let range: IDBKeyRange | null = null; ;) {
        const [keys, rows]: [string[], StoredRow[]] = await Promise.all([
          store.getAllKeys(range, ROWS_AT_ONCE),
          store.getAll(range, ROWS_AT_ONCE),
        ]);
        for (const [at, key] of keys.entries()) all.push([key, rows[at]!]);
        if (keys.length < ROWS_AT_ONCE) return all;
        range = IDBKeyRange.lowerBound(keys.at(-1)!, true);
      }
    },
    keysWith: (by, value) => database.getAllKeysFromIndex('rows', by, value),
    async changeRows(keys, changed) {
      const change = database.transaction('rows', 'readwrite', STRICT);
      await whole(change, async () => {
        for (const key of keys) {
          const row = await change.store.get(key);
          if (row) await change.store.put({ ...changed(row), sha256: row.sha256 }, key);
        }
      });
    },
    source: async (key) => (await database.get('sources', key)) ?? null,
    async file(name) {
      const blob = await database.get('segments', name);
      return blob === undefined ? null : new Uint8Array(await blob.arrayBuffer());
    },
    notes: () => database.getAll('notes'),
    async putNote(note) {
      await database.put('notes', note);
    },
    takeNote(id) {
      const change = database.transaction('notes', 'readwrite');
      return whole(change, async () => {
        const isThere = (await change.store.getKey(id)) !== undefined;
        if (isThere) await change.store.delete(id);
        return isThere;
      });
    },
    birth: async () => (await database.get('about', 'birth')) ?? '',
    close: () => database.close(),
  };
}
