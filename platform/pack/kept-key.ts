/**
 * The reader's key that signs packs, as this browser keeps it: it signs, and cannot be read out, not even by our own pages. What can be carried
 * elsewhere is its file, locked with the reader's pass phrase when the key was made.
 */
import { type DBSchema, openDB } from 'idb';
import { fingerprintOf } from './fingerprint.ts';
import { type LockedKey, lockKey, makeKey, sealedKey, type SigningKey, unlockKey } from './keys.ts';

export interface KeptKey extends SigningKey {
  /** The key's file. */
  locked: LockedKey;
}

/** What a page can do with it. */
export interface Keys {
  /** null: there is none. */
  present(): Promise<KeptKey | null>;
  /** A new one, in the place of none. */
  make(passPhrase: string): Promise<KeptKey>;
  /** From its file. @throws KeyRefused */
  bringBack(file: Blob, passPhrase: string): Promise<KeptKey>;
  remove(): Promise<void>;
  /** In words. */
  fingerprint(publicKey: string): Promise<string[]>;
}

const DATABASE = 'yuanhua-keys';
const ROW = 'signing';
/** A key's file has five hundred bytes. */
const MOST_BYTES = 10_000;

interface KeySchema extends DBSchema {
  keys: { key: typeof ROW; value: KeptKey };
}

export function openKeys(): Keys {
  const withStore = async <T>(work: (database: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
    const database = await open();
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  const keep = async (key: SigningKey, locked: LockedKey): Promise<KeptKey> => {
    const kept: KeptKey = { ...(await sealedKey(key)), locked };
    await withStore((database) => database.put('keys', kept, ROW));
    return kept;
  };
  return {
    present: () => withStore(async (database) => (await database.get('keys', ROW)) ?? null),
    async make(passPhrase) {
      const key = await makeKey();
      return keep(key, await lockKey(key, passPhrase));
    },
    async bringBack(file, passPhrase) {
      const read = file.size > MOST_BYTES ? null : jsonIn(await file.text());
      const key = await unlockKey(read, passPhrase);
      return keep(key, read as LockedKey);
    },
    remove: () => withStore((database) => database.delete('keys', ROW)),
    fingerprint: fingerprintOf,
  };
}

/** null: it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function open() {
  return openDB<KeySchema>(DATABASE, 1, {
    upgrade(created) {
      created.createObjectStore('keys');
    },
  });
}
