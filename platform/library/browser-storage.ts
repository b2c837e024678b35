/**
 * The reader's library in the browser: IndexedDB, where the index is kept in Blobs, of which any stretch can be read without the rest.
 *
 * What an import brings is written in transactions of its own and counts only when the last one has put the manifest that names it.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { IndexStorage, KeptText, Manifest } from '../../engine/index/segments/storage.ts';

const DATABASE = 'yuanhua-library';
const SCHEMA_VERSION = 1;

interface LibrarySchema extends DBSchema {
  /** By key. */
  texts: { key: string; value: KeptText };
  /** By name. */
  segments: { key: string; value: Blob };
  /** One row. */
  manifest: { key: typeof ROW; value: Manifest };
}

const ROW = 'library';

export interface BrowserStorage extends IndexStorage {
  close(): void;
}

/** @param onClosed the browser has closed the database, or another version of the extension wants it: what follows rejects */
export async function openBrowserStorage(onClosed: () => void): Promise<BrowserStorage> {
  const database = await openDB<LibrarySchema>(DATABASE, SCHEMA_VERSION, {
    upgrade(created) {
      created.createObjectStore('texts');
      created.createObjectStore('segments');
      created.createObjectStore('manifest');
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  return storageIn(database);
}

function storageIn(database: IDBPDatabase<LibrarySchema>): BrowserStorage {
  /** A Blob is a handle: its bytes stay on the disk. */
  const blobs = new Map<string, Blob>();
  return {
    async manifest() {
      return (await database.get('manifest', ROW)) ?? null;
    },
    async swap(before, manifest) {
      const change = database.transaction('manifest', 'readwrite', { durability: 'strict' });
      // Both in one transaction: of two that change the same generation the second sees what the first has put.
      const now = await change.store.get(ROW);
      const isSame = (now?.generation ?? 0) === before;
      if (isSame) await change.store.put(manifest, ROW);
      await change.done;
      return isSame;
    },
    async read(name, start, end) {
      const blob = blobs.get(name) ?? (await database.get('segments', name));
      if (blob === undefined) throw new Error(`no segment ${name}`);
      blobs.set(name, blob);
      return new Uint8Array(await blob.slice(start, end).arrayBuffer());
    },
    async write(name, bytes) {
      const change = database.transaction('segments', 'readwrite', { durability: 'strict' });
      await Promise.all([change.store.put(new Blob([new Uint8Array(bytes)]), name), change.done]);
    },
    async texts(keys) {
      const { store } = database.transaction('texts');
      return Promise.all(keys.map(async (key) => (await store.get(key)) ?? null));
    },
    async writeTexts(texts) {
      const change = database.transaction('texts', 'readwrite');
      await Promise.all([...texts.map(([key, text]) => change.store.put(text, key)), change.done]);
    },
    async names() {
      const both = database.transaction(['segments', 'texts']);
      const [segments, texts] = await Promise.all([
        both.objectStore('segments').getAllKeys(),
        both.objectStore('texts').getAllKeys(),
      ]);
      return { segments, texts };
    },
    async remove({ segments, texts }) {
      const change = database.transaction(['segments', 'texts'], 'readwrite');
      await Promise.all([
        ...segments.map((name) => change.objectStore('segments').delete(name)),
        ...texts.map((key) => change.objectStore('texts').delete(key)),
        change.done,
      ]);
      for (const name of segments) blobs.delete(name);
    },
    close: () => database.close(),
  };
}
