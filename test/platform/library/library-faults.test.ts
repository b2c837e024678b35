/** What must hold when the page, the worker or the browser is killed at any moment, the disk is full, or the database is not what it was. */
import 'fake-indexeddb/auto';
import { NO_EVENTS } from '../../../platform/library/events-of.ts';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSegmentStore } from '../../../engine/index/segments/segment-store.ts';
import { createNames } from '../../../engine/text/names.ts';
import { foldText } from '../../../engine/text/fold.ts';
import type { TextToPack, PackHead } from '../../../engine/pack/write-pack.ts';
import { type Collection, filesOfPacks } from '../../../engine/record/collection.ts';
import type { PackToKeep } from '../../../platform/library/packs/pack-to-keep.ts';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { aPack, aText } from '../../support/pack/a-pack.ts';
import { openBrowserStorage } from '../../../platform/library/browser-storage.ts';
import { createLibrary, type OwnLibrary } from '../../../platform/library/create-library.ts';
import { foldedHash } from '../../../platform/library/folded-hash.ts';
import type { LibraryStorage } from '../../../platform/library/library-storage.ts';
import { randomFrom } from '../../../tools/fuzz.ts';
import { textsToKeep } from '../../support/library/library-texts.ts';

const SIZES = { recent: 700, atOnce: 1500, segments: 3, removed: 0.2 };
const options = { signal: new AbortController().signal, onProgress: () => undefined };
const present = textsToKeep(5);
const more = textsToKeep(4, 11);
const MOMENTS = 200;
const PACK_MOMENTS = 100;

let stored: Map<string, unknown>;
let names = 0;
beforeEach(() => {
  stored = new Map();
});

const WRITES = [
  'swap',
  'replace',
  'write',
  'writeTexts',
  'stage',
  'remove',
  'changeRows',
  'putNote',
  'takeNote',
] as const;

/** Counts what it writes; from one write on nothing is written any more. */
class Death {
  writes = 0;
  at = Infinity;

  before(): void {
    this.writes += 1;
    if (this.writes >= this.at) throw new Error('killed');
  }

  over(storage: LibraryStorage): LibraryStorage {
    const mortal = WRITES.map((name) => {
      const write = storage[name] as (...given: unknown[]) => Promise<unknown>;
      const dying = async (...given: unknown[]): Promise<unknown> => {
        this.before();
        return write(...given);
      };
      return [name, dying];
    });
    return { ...storage, ...(Object.fromEntries(mortal) as Partial<LibraryStorage>) };
  }
}

/** As of one page: whoever is killed holds no locks at the next start. */
function openWith(death = new Death()): OwnLibrary {
  const running = new Set<string>();
  return createLibrary({
    events: NO_EVENTS,
    open: async (onClosed) => death.over(await openBrowserStorage(onClosed)),
    running: {
      async during(id, work) {
        running.add(id);
        try {
          return await work();
        } finally {
          running.delete(id);
        }
      },
      ids: async () => running,
    },
    mark: {
      get: async (key) => ({ [key]: stored.get(key) }),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) stored.set(key, value);
      },
    },
    wordsOf: foldedHash,
    names: createNames([], []),
    readOnly: false,
    now: () => 1_000_000,
    newName: () => String((names += 1)).padStart(9, '0'),
    estimate: async () => ({ used: null, quota: null }),
    sizes: SIZES,
  });
}

const TITLE = [{ kind: 'fact', fact: 'title', value: '改题' }] as const;

/** What was there before the change of a pack. */
async function beforePack(name: string, library: OwnLibrary): Promise<void> {
  if (name === 'a pack that is taken in') return;
  await take(library, firstPack);
  if (name === 'what undoes the removal of a pack') await library.removeCollection(HARBOUR);
}

async function begin(death: Death): Promise<{ library: OwnLibrary; ids: string[] }> {
  globalThis.indexedDB = new IDBFactory();
  const library = openWith(death);
  const outcomes = await library.keep(present, options);
  await library.settled();
  return { library, ids: outcomes.map(({ id }) => id) };
}

/** What a reader sees: ids in their order, titles of what was corrected, and that each is found by its own words. */
async function seen(library: OwnLibrary): Promise<string[]> {
  const storage = await openBrowserStorage(() => undefined);
  const store = await openSegmentStore(storage);
  const texts = await library.texts();
  for (const { id } of texts) {
    const { read } = (await library.source(id))!;
    const text = foldText(read.source).text.slice(0, 40);
    expect((await store.propose([{ text, limit: 4 }]))[0]![0]!.transcript).toBe(id);
  }
  storage.close();
  return texts.map(({ id, corrected, collection }) => `${id} ${corrected} ${collection}`);
}

/** With the packs that are there, and their files, which are as they came. */
async function seenWithPacks(library: OwnLibrary): Promise<string[]> {
  const packs: string[] = [];
  for (const { id, pack } of await library.collections()) {
    if (pack === undefined) continue;
    const file = await library.packFile(id, 'present');
    const came = pack.revision === 1 ? firstPack : secondPack;
    expect(new Uint8Array(await file!.arrayBuffer())).toEqual(came.file);
    packs.push(`${id} ${pack.revision} ${pack.before?.revision ?? '-'}`);
  }
  return [...packs, ...(await seen(library))];
}

const HARBOUR = 'pack:harbour-2024';

async function sound(head: Partial<PackHead>, texts: TextToPack[]): Promise<PackToKeep> {
  const file = await aPack({ head, texts });
  const outcome = await readPack(file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return { pack: outcome.pack, file };
}

async function take(library: OwnLibrary, pack: PackToKeep): Promise<void> {
  const seen = await library.packStanding(pack.pack.manifest);
  await library.keepPack(pack, { ...options, seen, inPages: false });
}

/** Long enough for an index of its own, each of a day. */
function packedTexts(revision: number): TextToPack[] {
  return [1, 2, 3, 4, 5].map((day) => {
    // Of the second revision one text is new, one gone, one in other words, and the others as they were.
    const own = revision === 2 && day === 5 ? 6 : day;
    const words = `第${own}个码头的工期${revision === 2 && day === 1 ? '改为' : '定为'}明年三月，一天不晚。`.repeat(12);
    return aText({
      id: `2024-05-0${own}.text`,
      event: `2024-05-0${own}`,
      date: `2024-05-0${own}`,
      source: words,
      record: null,
    });
  });
}

const firstPack = await sound({}, packedTexts(1));
const secondPack = await sound({ revision: 2 }, packedTexts(2));

const PACK_CHANGES: typeof CHANGES = [
  ['a pack that is taken in', (library) => take(library, firstPack)],
  ['a newer revision', (library) => take(library, secondPack)],
  ['a removal of a pack', (library) => library.removeCollection(HARBOUR)],
  ['what undoes the removal of a pack', (library) => library.restorePack(HARBOUR)],
];

const CHANGES: [string, (library: OwnLibrary, ids: string[]) => Promise<unknown>][] = [
  ['an import', (library) => library.keep(more, options)],
  ['a correction', (library, ids) => library.correct(ids[1]!, { ...present[1]!.transcript, title: '改题' }, TITLE)],
  ['a removal', (library, ids) => library.remove(ids.slice(0, 3))],
  ['what undoes one', (library, ids) => library.remove(ids.slice(0, 2)).then(() => library.restore(ids.slice(0, 2)))],
  ['a rebuild', (library) => library.rebuild(() => undefined)],
];

describe.each(CHANGES)('%s', (name, change) => {
  it('that is killed at any moment is there whole, or not at all', async () => {
    const random = randomFrom(7);
    const whole = new Death();
    const { library, ids } = await begin(whole);
    const before = await seen(library);
    const first = whole.writes;
    await change(library, ids);
    await library.settled();
    const writes = whole.writes - first;
    const after = await seen(library);
    library.close();
    for (let moment = 0; moment < MOMENTS / CHANGES.length; moment += 1) {
      const death = new Death();
      const begun = await begin(death);
      death.at = death.writes + 1 + Math.floor(random() * writes);
      await change(begun.library, begun.ids).catch(() => undefined);
      await begun.library.settled();
      begun.library.close();
      const next = openWith();
      const told = await next.unfinished();
      await next.settled();
      const now = await seen(next);
      // Of two steps the first may have been made alone; no step is made by half.
      const between = name === 'what undoes one' ? [before.slice(2)] : [];
      expect([before, after, ...between]).toContainEqual(now);
      if (told.length > 0) expect(now).toEqual(before);
      expect(await next.unfinished()).toEqual([]);
      expect(await next.state()).toBe('whole');
      const storage = await openBrowserStorage(() => undefined);
      // Those that can still come back are there too.
      expect((await storage.names()).texts.length).toBeLessThanOrEqual(now.length + 3);
      storage.close();
      next.close();
    }
  });
});

describe.each(PACK_CHANGES)('%s', (name, change) => {
  it('that is killed at any moment is there whole, or not at all', async () => {
    const random = randomFrom(11);
    const whole = new Death();
    const { library, ids } = await begin(whole);
    await beforePack(name, library);
    await library.settled();
    const before = await seenWithPacks(library);
    const first = whole.writes;
    await change(library, ids);
    await library.settled();
    const writes = whole.writes - first;
    const after = await seenWithPacks(library);
    expect(after).not.toEqual(before);
    library.close();
    for (let moment = 0; moment < PACK_MOMENTS / PACK_CHANGES.length; moment += 1) {
      const death = new Death();
      const begun = await begin(death);
      await beforePack(name, begun.library);
      await begun.library.settled();
      death.at = death.writes + 1 + Math.floor(random() * writes);
      await change(begun.library, begun.ids).catch(() => undefined);
      await begun.library.settled();
      begun.library.close();
      const next = openWith();
      const told = await next.unfinished();
      await next.settled();
      const now = await seenWithPacks(next);
      expect([before, after]).toContainEqual(now);
      if (told.length > 0) expect(now).toEqual(before);
      expect(await next.state()).toBe('whole');
      const storage = await openBrowserStorage(() => undefined);
      // Files of packs lie among the segments: those that the manifest names, and no other.
      const { segments } = await storage.names();
      const { collections } = (await storage.manifest()) as { collections: Collection[] };
      expect(segments.filter((each) => each.includes('.pack')).toSorted()).toEqual(
        filesOfPacks(collections).toSorted(),
      );
      storage.close();
      next.close();
    }
  });
});

describe('a disk that is full', () => {
  it('is told as such, and nothing that was kept is lost', async () => {
    const full = new Death();
    const { library } = await begin(full);
    const before = await seen(library);
    full.before = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await expect(library.keep(more, options)).rejects.toMatchObject({ failure: 'storage-full' });
    await library.settled();
    expect(await seen(library)).toEqual(before);
  });
});

describe('a library', () => {
  it('of which one byte of a segment has changed says so, and is whole again when it was rebuilt', async () => {
    const { library } = await begin(new Death());
    const storage = await openBrowserStorage(() => undefined);
    const [name] = (await storage.names()).segments;
    const { segments } = (await storage.manifest()) as { segments: { name: string; bytes: number }[] };
    const { bytes } = segments.find((each) => each.name === name)!;
    const damaged = await storage.read(name!, 0, bytes);
    damaged[bytes >> 1]! ^= 1;
    await storage.write(name!, damaged);
    const again = openWith();
    expect(await again.state()).toBe('damaged');
    await again.rebuild(() => undefined);
    await again.settled();
    expect(await again.state()).toBe('whole');
    expect(await seen(again)).toEqual(await seen(library));
  });

  it('whose manifest cannot be read is found again by its texts, in the first collection', async () => {
    const { library, ids } = await begin(new Death());
    await library.correct(ids[1]!, { ...present[1]!.transcript, title: '改题' }, TITLE);
    await library.remove([ids[4]!]);
    await library.settled();
    const before = await library.texts();
    const storage = await openBrowserStorage(() => undefined);
    await storage.replace({ generation: 99 } as never);
    const again = openWith();
    expect(await again.state()).toBe('damaged');
    await expect(again.texts()).rejects.toMatchObject({ failure: 'library-damaged' });
    await again.rebuild(() => undefined);
    expect(new Set((await again.texts()).map(({ id, title }) => `${id} ${title}`))).toEqual(
      new Set(before.map(({ id, title }) => `${id} ${title}`)),
    );
    await again.settled();
    expect(await again.state()).toBe('whole');
  });

  it('whose manifest cannot be read has its packs again, as they were taken in last, and none of their texts as the reader’s own', async () => {
    const { library } = await begin(new Death());
    await take(library, firstPack);
    await take(library, secondPack);
    await library.settled();
    const before = (await seenWithPacks(library)).toSorted();
    const storage = await openBrowserStorage(() => undefined);
    await storage.replace({ generation: 99 } as never);
    const again = openWith();
    await again.rebuild(() => undefined);
    await again.settled();
    expect((await seenWithPacks(again)).toSorted()).toEqual(before);
    expect((await again.packStanding(secondPack.pack.manifest)).order).toBe('same');
  });

  it('of a newer version is not touched, and says so', async () => {
    await begin(new Death());
    const next = indexedDB.open('yuanhua-library', 2);
    await new Promise((resolve) => next.addEventListener('success', resolve));
    next.result.close();
    const library = openWith();
    expect(await library.state()).toBe('newer');
    await expect(library.texts()).rejects.toMatchObject({ failure: 'library-newer' });
    await expect(library.keep(more, options)).rejects.toMatchObject({ failure: 'library-newer' });
  });

  it('is opened once more where the browser has closed it', async () => {
    const { library, ids } = await begin(new Death());
    expect(await library.texts()).toHaveLength(5);
    const deleting = indexedDB.open('yuanhua-library', 1);
    await new Promise((resolve) => deleting.addEventListener('success', resolve));
    deleting.result.close();
    expect((await library.texts()).map(({ id }) => id)).toEqual(ids);
  });
});
