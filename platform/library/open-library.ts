/** The reader's library in this browser. */
import { createNames, type KnownNames } from '../../engine/text/names.ts';
import type { Area } from '../shared/storage/area.ts';
import { KnownFailure } from '../shared/protocol.ts';
import { DATABASE, openBrowserStorage } from './browser-storage.ts';
import { byTurns } from './by-turns.ts';
import { createLibrary, type OwnLibrary } from './create-library.ts';
import type { LibraryStorage } from './library-storage.ts';
import { foldedHash } from './folded-hash.ts';
import { type EventWorld, NO_EVENTS } from './events-of.ts';
import { hadTexts } from './loss-mark.ts';
import { runningByLocks } from './running.ts';

interface OpenWorld {
  /** Outside of the database: there it is noted that there is one. `browser.storage.local` */
  mark: Area;
  /** Needed by who keeps texts. */
  events?: EventWorld;
  /** Needed by who takes packs in. */
  names?: KnownNames;
  /** In a private window: nothing is written. */
  readOnly?: boolean;
  disk?: Pick<StorageManager, 'estimate' | 'persist'>;
  locks?: LockManager;
}

/** Nothing is opened before it is asked for something. */
export function openLibrary({
  mark,
  events = NO_EVENTS,
  names = createNames([], []),
  readOnly = false,
  disk = navigator.storage,
  locks = navigator.locks,
}: OpenWorld): OwnLibrary {
  const library = createLibrary({
    open: openBrowserStorage,
    running: runningByLocks(locks),
    mark,
    wordsOf: foldedHash,
    run: byTurns(),
    names,
    events,
    readOnly,
    now: () => Date.now(),
    // Later ones are behind earlier ones, as long as the clock goes forward; each is its own.
    newName: () => Date.now().toString(36).padStart(9, '0') + crypto.randomUUID().replaceAll('-', ''),
    estimate: async () => {
      const { usage = null, quota = null } = await disk.estimate();
      return { used: usage, quota };
    },
  });
  return {
    ...library,
    keep(texts, options) {
      // So that the browser does not take it away when the disk is full. Where it says no, the export is what saves the texts.
      void disk.persist();
      return library.keep(texts, options);
    },
  };
}

/**
 * Its storage alone, for who only asks: where there is none, none is made.
 * @returns null where there never was one, or nothing of it is left
 * @throws KnownFailure `library-gone` where there were texts
 */
export async function openLibraryIfThere(mark: Area, onClosed: () => void): Promise<LibraryStorage | null> {
  const isThere = await namesDatabase().catch(() => false);
  if (isThere) return openBrowserStorage(onClosed);
  // Browsers without any database, or that were told to keep nothing, say so to readers who have kept something.
  if (await hadTexts(mark)) throw new KnownFailure('library-gone');
  return null;
}

async function namesDatabase(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
}
