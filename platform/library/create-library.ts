/** The reader's library over a storage: what each of its changes writes, and in which order, so that none is ever seen by half. */
import { type Collection, presentCollections } from '../../engine/record/collection.ts';
import { liveTexts, readManifest } from '../../engine/index/segments/manifest.ts';
import type { PlacedText } from '../../engine/index/segments/storage.ts';
import { idOf } from '../../engine/index/segments/build/place-texts.ts';
import type { RunSteps } from '../../engine/record/stepwise.ts';
import { damagedSegments } from '../../engine/index/segments/upkeep.ts';
import {
  mergeIndex,
  rebuildIndex,
  removeTexts,
  restoreTexts,
  StoppedImport,
} from '../../engine/index/segments/write-index.ts';
import type { IndexSizes } from '../../engine/index/segments/build/write-segments.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import { KnownFailure } from '../shared/protocol.ts';
import type { Area } from '../shared/storage/area.ts';
import { moveTexts, orderCollections, putCollection, removeCollection } from './collection-changes.ts';
import { correctText } from './correct-text.ts';
import { readExport } from './export/read-export.ts';
import { writeExport } from './export/write-export.ts';
import type { EventWorld, KnownTexts } from './events-of.ts';
import { type KeepOptions, keepTexts, mayBeThere, ownTexts, sameText, type WordsOf } from './keep-texts.ts';
import type { KeptOutcome, Library, LibraryText, LibraryUsage } from './library.ts';
import type { LibraryStorage } from './library-storage.ts';
import { isLost, markTexts } from './loss-mark.ts';
import { libraryFailure, nameOfError } from './library-failures.ts';
import { sizeOfLibrary } from './library-size.ts';
import { brokenOff, removedTexts, takeAway } from './library-upkeep.ts';
import { mendManifest } from './lost-manifest.ts';
import { keepPack } from './packs/keep-pack.ts';
import { packFile, restorePack } from './packs/pack-changes.ts';
import { contentsOf } from './packs/pack-collection.ts';
import { standingOf } from './packs/standing.ts';
import { textsToPack } from './packs/texts-to-pack.ts';
import type { Running } from './running.ts';
import { hashOfWords } from './text-id.ts';

/** A removal can be undone for so long. */
const UNDO_MS = 60 * 60 * 1000;

export interface LibraryWorld {
  /** @param onClosed it cannot be used any more: the next question opens it again */
  open: (onClosed: () => void) => Promise<LibraryStorage>;
  running: Running;
  /** Outside of the database, where it is noted that there is one. */
  mark: Area;
  wordsOf: WordsOf;
  /** For texts of packs that say of no word whose it is. */
  names: KnownNames;
  events: EventWorld;
  /** Private windows read, and write nothing. */
  readOnly: boolean;
  now: () => number;
  /** Of letters and digits alone; later ones are behind earlier ones. */
  newName: () => string;
  estimate: () => Promise<Pick<LibraryUsage, 'used' | 'quota'>>;
  sizes?: IndexSizes;
  /** How long work is done; without it in one go. */
  run?: RunSteps;
}

export interface OwnLibrary extends Library {
  /** Waits for the upkeep that goes on behind a change. */
  settled(): Promise<void>;
}

export function createLibrary(world: LibraryWorld): OwnLibrary {
  const { running, mark, wordsOf, now, newName } = world;
  const ways = { ...(world.sizes && { sizes: world.sizes }), ...(world.run && { run: world.run }) };
  let opened: Promise<LibraryStorage> | null = null;
  const closing = { aborted: false };
  let upkeep: Promise<void> = Promise.resolve();
  const knownTexts: KnownTexts = new Map();

  async function open(): Promise<LibraryStorage> {
    opened ??= world.open(() => (opened = null));
    const opening = opened;
    try {
      const storage = await opening;
      await storage.generation();
      return storage;
    } catch (error) {
      if (opened === opening) opened = null;
      // Closed under us: once more on a fresh connection.
      if (nameOfError(error) !== 'InvalidStateError') throw error;
      return (opened = world.open(() => (opened = null)));
    }
  }

  async function run<T>(work: (storage: LibraryStorage) => Promise<T>): Promise<T> {
    try {
      return await work(await open());
    } catch (error) {
      throw libraryFailure(error);
    }
  }

  /** A change, under a name of its own; what comes behind it is not waited for. */
  function change<T>(work: (storage: LibraryStorage, staged: string) => Promise<T>): Promise<T> {
    if (world.readOnly) return Promise.reject(new KnownFailure('not-allowed'));
    const staged = newName();
    return run(async (storage) => {
      try {
        return await running.during(staged, async () => {
          const done = await work(storage, staged);
          const manifest = await readManifest(storage);
          const { generation, collections } = manifest;
          const texts = liveTexts(manifest).length;
          await markTexts(mark, { birth: await storage.birth(), texts, generation }, collections);
          return done;
        });
      } finally {
        upkeep = upkeep.then(() => keepUp(storage));
      }
    });
  }

  function keep(
    texts: Parameters<typeof keepTexts>[1],
    options: KeepOptions,
    collections: () => Collection[] = () => [],
  ): Promise<KeptOutcome[]> {
    return change(async (storage, staged) => {
      try {
        const { undoable } = await removals(storage);
        const outcomes = await keepTexts(storage, texts, options, {
          wordsOf,
          events: world.events,
          known: knownTexts,
          now,
          staged,
          undoable,
          collections,
          ...ways,
        });
        await storage.takeNote(staged);
        return outcomes;
      } catch (error) {
        // It is told by what is thrown. Where the database is gone the note is gone too, or is told at the next start.
        await storage.takeNote(staged).catch(() => undefined);
        throw error instanceof StoppedImport ? options.signal.reason : error;
      }
    });
  }

  const removals = (storage: LibraryStorage): ReturnType<typeof removedTexts> => removedTexts(storage, now() - UNDO_MS);

  async function keepUp(storage: LibraryStorage): Promise<void> {
    if (closing.aborted) return;
    try {
      const { undoable } = await removals(storage);
      const name = newName();
      const options = { stopping: closing, undoable, ...ways };
      await running.during(name, async () => {
        await mergeIndex(storage, name, options);
        await takeAway(storage, running, now() - UNDO_MS);
      });
    } catch {
      // What counts is kept. The next change tries again, and meanwhile nothing but room is lost.
    }
  }

  const placed = async (storage: LibraryStorage, id: string): Promise<PlacedText | undefined> =>
    liveTexts(await readManifest(storage)).find(({ key }) => idOf(key) === id);

  const library: OwnLibrary = {
    async state() {
      try {
        return await run(async (storage) => {
          const manifest = await readManifest(storage);
          if (liveTexts(manifest).length === 0 && (await isLost(mark, await storage.birth()))) return 'lost';
          const known = new Set((await storage.names()).texts);
          const isWhole =
            liveTexts(manifest).every(({ key }) => known.has(key)) && (await damagedSegments(storage)).length === 0;
          return isWhole ? 'whole' : 'damaged';
        });
      } catch (error) {
        const failure = error instanceof KnownFailure ? error.failure : null;
        if (failure === 'library-newer') return 'newer';
        if (failure === 'library-damaged') return 'damaged';
        if (failure === 'library-gone') return 'lost';
        throw error;
      }
    },
    async unfinished() {
      if (world.readOnly) return [];
      return run(async (storage) => {
        const names = await brokenOff(storage, running);
        upkeep = upkeep.then(() => keepUp(storage));
        return names;
      });
    },
    texts: () =>
      run(async (storage) => {
        const live = liveTexts(await readManifest(storage));
        const rows = new Map(await storage.allRows());
        return live.flatMap(({ key, collection }): LibraryText[] => {
          const row = rows.get(key);
          return row === undefined ? [] : [{ ...row.text, collection }];
        });
      }),
    collections: () => run(async (storage) => presentCollections((await readManifest(storage)).collections)),
    putCollection: (collection) => change((storage) => putCollection(storage, collection)),
    orderCollections: (ids) => change((storage) => orderCollections(storage, ids)),
    removeCollection: (id) => change((storage) => removeCollection(storage, id, now())),
    packStanding: (pack) =>
      run(async (storage) => standingOf(await readManifest(storage), pack, await contentsOf(pack))),
    keepPack: (pack, options) =>
      change(async (storage, staged) => {
        try {
          const { undoable } = await removals(storage);
          const keeping = { names: world.names, wordsOf, events: world.events, now, staged, undoable, ...ways };
          return await keepPack(storage, pack, options, keeping);
        } catch (error) {
          throw error instanceof StoppedImport ? options.signal.reason : error;
        } finally {
          // Where the database is gone the note is gone too, or is told at the next start.
          await storage.takeNote(staged).catch(() => undefined);
        }
      }),
    restorePack: (id) => change(async (storage) => restorePack(storage, id, (await removals(storage)).undoable)),
    packFile: (id, which) => run((storage) => packFile(storage, id, which)),
    textsToPack: (choice) => textsToPack(run, choice),
    keep: (texts, options) => keep(texts, options),
    source: (id) =>
      run(async (storage) => {
        const text = await placed(storage, id);
        if (text === undefined) return null;
        const [[row], read] = await Promise.all([storage.rows([text.key]), storage.source(text.key)]);
        return read === null || !row ? null : { read, corrections: row.corrections };
      }),
    correct: (id, transcript, corrections) =>
      change(async (storage, staged) => {
        const { undoable } = await removals(storage);
        const correcting = { events: world.events, known: knownTexts, staged, undoable, ...ways };
        await correctText(storage, { id, transcript, corrections }, correcting);
      }),
    move: (ids, collection) => change((storage) => moveTexts(storage, ids, collection)),
    remove: (ids) =>
      change(async (storage) => {
        // A text of a pack goes with the pack.
        const present = ownTexts(await readManifest(storage));
        const own = ids.filter((id) => present.has(id));
        const removedAt = now();
        // Before they are gone: what has no time is not to be undone.
        await storage.changeRows(
          own.map((id) => present.get(id)!),
          (row) => ({ ...row, removedAt }),
        );
        await removeTexts(storage, own);
      }),
    restore: (ids) =>
      change(async (storage) => {
        const { undoable } = await removals(storage);
        const back = new Set([...undoable].map(idOf));
        await restoreTexts(
          storage,
          ids.filter((id) => back.has(id)),
        );
      }),
    usage: () => run(async (storage) => ({ ...(await sizeOfLibrary(storage)), ...(await world.estimate()) })),
    rebuild: (onProgress) =>
      change(async (storage, staged) => {
        await mendManifest(storage);
        await rebuildIndex(storage, staged, { onShare: onProgress, ...ways });
      }),
    exportAll: (onProgress) => run((storage) => writeExport(storage, onProgress)),
    importAll(file, options) {
      let collections: Collection[] = [];
      const texts = readExport(file, (told) => (collections = told));
      return keep(texts, options, () => collections);
    },
    sameAs: ({ sha256, source }) =>
      run(async (storage) => {
        const again = { hashes: [sha256, await hashOfWords(source)], words: await wordsOf(source) };
        // Asked of each text that is read: what the library holds is gone through for those alone that may be there.
        return (await mayBeThere(storage, again))
          ? sameText(storage, ownTexts(await readManifest(storage)), again)
          : null;
      }),
    settled: () => upkeep,
    close() {
      closing.aborted = true;
      void opened?.then(
        (storage) => storage.close(),
        () => undefined,
      );
      opened = null;
    },
  };
  return library;
}
