/**
 * A library in a folder: each text, its row, its source and each segment is a file of its own, and a manifest names those that count. It is exchanged by
 * renaming, which is done or not done, whoever is killed.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptText, Manifest } from '../../engine/index/segments/storage.ts';
import type { ReadText } from '../../engine/library/read-text.ts';
import type { ImportNote, LibraryRow, LibraryStorage } from '../../platform/library/library-storage.ts';
import type { Running } from '../../platform/library/running.ts';

const PARTS = ['texts', 'rows', 'sources', 'segments', 'notes', 'running'] as const;
type Part = (typeof PARTS)[number];

/** Another process that changes the manifest is done within milliseconds. */
const LOCK_WAIT_MS = 5;

export interface FolderStorage extends LibraryStorage {
  running: Running;
}

export async function openFolder(folder: string): Promise<FolderStorage> {
  for (const part of PARTS) await mkdir(join(folder, part), { recursive: true });
  const pathOf = (part: Part, name: string): string => {
    // A name is made by us, and never a way out of the folder.
    if (!/^[\w.@-]+$/.test(name)) throw new Error(`no name: ${name}`);
    return join(folder, part, name);
  };
  const manifestPath = join(folder, 'manifest.json');
  const birthPath = join(folder, 'birth');
  const known = new Map<string, { sha256: string; words: string | null }>();
  let seen = '';

  /** Written beside it, on the disk, and then put in its place. */
  const put = async (path: string, content: string | Uint8Array): Promise<void> => {
    const beside = `${path}.${process.pid}-${randomUUID()}.part`;
    const file = await open(beside, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  };
  const readJson = async (path: string): Promise<unknown> => {
    const text = await orNull(readFile(path, 'utf8'));
    return text === null ? null : JSON.parse(text);
  };
  const names = async (part: Part): Promise<string[]> =>
    (await readdir(join(folder, part))).filter((name) => !name.endsWith('.part'));
  const manifest = async (): Promise<unknown> => {
    try {
      return await readJson(manifestPath);
    } catch {
      // Damaged: what it is, whoever reads it says.
      return {};
    }
  };
  const generation = async (): Promise<number> => ((await manifest()) as Manifest | null)?.generation ?? 0;
  const row = async (key: string): Promise<LibraryRow | null> =>
    (await readJson(pathOf('rows', key))) as LibraryRow | null;

  /** Rows of others are read when the manifest has changed: only what it names counts. */
  const learnRows = async (): Promise<void> => {
    const about = await orNull(stat(manifestPath));
    const state = about === null ? 'none' : `${about.mtimeMs} ${about.ino}`;
    if (state === seen) return;
    for (const key of await names('rows')) {
      const read = known.has(key) ? null : await row(key);
      if (read !== null) known.set(key, { sha256: read.text.sha256, words: read.words });
    }
    seen = state;
  };

  return {
    manifest,
    generation,
    swap: (before, next) =>
      locked(join(folder, 'lock'), async () => {
        if ((await generation()) !== before) return false;
        await put(manifestPath, JSON.stringify(next));
        return true;
      }),
    replace: (next) => locked(join(folder, 'lock'), () => put(manifestPath, JSON.stringify(next))),
    async file(name) {
      const bytes = await orNull(readFile(pathOf('segments', name)));
      return bytes === null ? null : new Uint8Array(bytes);
    },
    async read(name, start, end) {
      const file = await open(pathOf('segments', name));
      try {
        const bytes = new Uint8Array(end - start);
        const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
        return bytes.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
    write: (name, bytes) => put(pathOf('segments', name), bytes),
    texts: (keys) => Promise.all(keys.map(async (key) => (await readJson(pathOf('texts', key))) as KeptText | null)),
    async writeTexts(texts) {
      for (const [key, text] of texts) await put(pathOf('texts', key), JSON.stringify(text));
    },
    async stage(texts) {
      for (const { key, kept, row: own, read } of texts) {
        await put(pathOf('sources', key), JSON.stringify(read));
        await put(pathOf('rows', key), JSON.stringify(own));
        // The last of the three: by it a text is swept.
        await put(pathOf('texts', key), JSON.stringify(kept));
        known.set(key, { sha256: own.text.sha256, words: own.words });
      }
    },
    async names() {
      const [segments, texts, rows, sources] = await Promise.all([
        names('segments'),
        names('texts'),
        names('rows'),
        names('sources'),
      ]);
      return { segments, texts: [...new Set([...texts, ...rows, ...sources])] };
    },
    remove: ({ segments, texts }, of) =>
      locked(join(folder, 'lock'), async () => {
        if ((await generation()) !== of) return false;
        for (const name of segments) await rm(pathOf('segments', name), { force: true });
        for (const key of texts) {
          for (const part of ['texts', 'rows', 'sources'] as const) await rm(pathOf(part, key), { force: true });
          known.delete(key);
        }
        return true;
      }),
    rows: (keys) => Promise.all(keys.map(row)),
    async allRows() {
      const all: [string, LibraryRow][] = [];
      for (const key of await names('rows')) {
        const read = await row(key);
        if (read !== null) all.push([key, read]);
      }
      return all;
    },
    async keysWith(by, value) {
      await learnRows();
      return [...known].filter(([, each]) => each[by] === value).map(([key]) => key);
    },
    async changeRows(keys, changed) {
      for (const key of keys) {
        const before = await row(key);
        if (before !== null) await put(pathOf('rows', key), JSON.stringify(changed(before)));
      }
    },
    source: async (key) => (await readJson(pathOf('sources', key))) as ReadText | null,
    async notes() {
      const all = await Promise.all((await names('notes')).map((name) => readJson(pathOf('notes', name))));
      return all.filter((note) => note !== null) as ImportNote[];
    },
    putNote: (note) => put(pathOf('notes', note.id), JSON.stringify(note)),
    takeNote: async (id) => (await orNull(rm(pathOf('notes', id)).then(() => true))) ?? false,
    async birth() {
      const written = await orNull(readFile(birthPath, 'utf8'));
      if (written !== null) return written;
      // Of two that begin it at once the first one's counts.
      await orNull(writeFile(birthPath, randomUUID(), { flag: 'wx' }), 'EEXIST');
      return readFile(birthPath, 'utf8');
    },
    close: () => undefined,
    running: {
      async during(id, work) {
        await put(pathOf('running', id), String(process.pid));
        try {
          return await work();
        } finally {
          await rm(pathOf('running', id), { force: true });
        }
      },
      async ids() {
        const alive = new Set<string>();
        for (const id of await names('running')) {
          if (isAlive(Number(await orNull(readFile(pathOf('running', id), 'utf8'))))) alive.add(id);
          else await rm(pathOf('running', id), { force: true });
        }
        return alive;
      },
    },
  };
}

/** One process at a time; a lock of one that has died is broken. */
async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    const made = await orNull(
      writeFile(path, String(process.pid), { flag: 'wx' }).then(() => true),
      'EEXIST',
    );
    if (made) break;
    const owner = Number(await orNull(readFile(path, 'utf8')));
    if (owner > 0 && !isAlive(owner)) await rm(path, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, LOCK_WAIT_MS));
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch (error) {
    // It is there, and another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** null where something is not there. */
async function orNull<T>(reading: Promise<T>, code = 'ENOENT'): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return null;
    throw error;
  }
}
