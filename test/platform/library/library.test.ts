/** The reader's library over IndexedDB: what is kept is whole, and what is not is told. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAIN_COLLECTION } from '../../../engine/record/collection.ts';
import { openBrowserStorage } from '../../../platform/library/browser-storage.ts';
import type { OwnLibrary } from '../../../platform/library/create-library.ts';
import { NO_EVENTS } from '../../../platform/library/events-of.ts';
import { openLibrary as openIn } from '../../../platform/library/open-library.ts';
import type { TextToKeep } from '../../../platform/library/library.ts';
import { isPassageId } from '../../../platform/shared/passage-id.ts';
import { aTextToKeep, textsToKeep } from '../../support/library/library-texts.ts';

const stored = new Map<string, unknown>();
const mark = {
  get: async (key: string) => ({ [key]: stored.get(key) }),
  set: async (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
  },
};
const disk = { estimate: async () => ({ usage: 5000, quota: 1e9 }), persist: async () => true };
const openLibrary = ({ readOnly = false } = {}): OwnLibrary => openIn({ mark, readOnly, disk });
const options = { signal: new AbortController().signal, onProgress: () => undefined };
const PRESS = { ...MAIN_COLLECTION, id: 'press', name: '记者会', inPages: true };

let library: OwnLibrary;

/** As after a start of the browser: whoever held a lock is gone. */
const withoutHeld = {
  request: (_name: string, work: () => unknown) => work(),
  query: async () => ({ held: [] }),
} as unknown as LockManager;

async function textsStored(): Promise<number> {
  const storage = await openBrowserStorage(() => undefined);
  const { texts } = await storage.names();
  storage.close();
  return texts.length;
}

const eventsIn = async (of = library): Promise<string[]> => (await of.texts()).map(({ event }) => event).sort();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  stored.clear();
  library = openLibrary();
});

const idsIn = async (of = library): Promise<string[]> => (await of.texts()).map(({ id }) => id);

async function keptOf(texts: TextToKeep[]): Promise<string[]> {
  return (await library.keep(texts, options)).map(({ id }) => id);
}

describe('collections', () => {
  it('are asked in the order that the reader gave them; one that is not named stays behind', async () => {
    for (const id of ['a', 'b']) await library.putCollection({ ...PRESS, id });
    await library.orderCollections(['b', 'main']);
    await library.putCollection({ ...PRESS, id: 'c' });
    expect((await library.collections()).map(({ id }) => id)).toEqual(['b', 'main', 'a', 'c']);
  });
});

describe('a text that is kept', () => {
  it('has an id of its day and its bytes, which passages of it begin with, and is listed with what is known of it', async () => {
    const text = aTextToKeep({ lines: ['渔港的冷库换上了双层的玻璃。', '谁也没有催促。'] });
    const [outcome] = await library.keep([text], options);
    const id = `2024-03-07.${text.read.sha256.slice(0, 10)}`;
    expect(outcome).toEqual({ name: '讲话.txt', outcome: 'kept', id });
    const [listed] = await library.texts();
    expect(listed).toMatchObject({
      id,
      collection: 'main',
      name: '讲话.txt',
      paragraphs: 2,
      characters: 21,
      corrected: 0,
    });
    expect(isPassageId(`${id}#a1.2`)).toBe(true);
    expect(await library.source(id)).toEqual({ read: text.read, corrections: [] });
    expect(await library.state()).toBe('whole');
  });

  it('without a day is undated, and keeps its name when a day is put in', async () => {
    const text = aTextToKeep({ date: null });
    const [id] = await keptOf([text]);
    expect(id).toMatch(/^undated\.[0-9a-f]{10}$/);
    const corrections = [{ kind: 'fact', fact: 'date', value: '2024-03-08' }] as const;
    await library.correct(id!, { ...text.transcript, date: '2024-03-08' }, corrections);
    expect(await library.texts()).toEqual([expect.objectContaining({ id, date: '2024-03-08', corrected: 1 })]);
    expect((await library.source(id!))?.corrections).toEqual(corrections);
  });

  it('is not kept twice: by its bytes, or by its words in other bytes, whose address is noted', async () => {
    const [id] = await keptOf([aTextToKeep()]);
    const again = aTextToKeep({ name: '另存.txt' });
    const elsewhere = aTextToKeep({ lines: ['多极化，应当是平等有序的！'], address: 'https://example.org/1' });
    expect(await library.keep([again, elsewhere, elsewhere], options)).toEqual([
      { name: '另存.txt', outcome: 'same', id },
      { name: '讲话.txt', outcome: 'same', id },
      { name: '讲话.txt', outcome: 'same', id },
    ]);
    expect((await library.texts()).map(({ alsoAt }) => alsoAt)).toEqual([['https://example.org/1']]);
    expect(await library.sameAs(elsewhere.read)).toEqual({ id, by: 'words' });
    expect(await library.sameAs(again.read)).toEqual({ id, by: 'bytes' });
    expect(await library.sameAs(aTextToKeep({ lines: ['别的话。'] }).read)).toBeNull();
  });

  it('again with corrections of its own replaces it; without, those that are there stay', async () => {
    const text = aTextToKeep();
    const [id] = await keptOf([text]);
    const corrections = [{ kind: 'fact', fact: 'title', value: '讲话' }] as const;
    const corrected = { ...text, corrections, transcript: { ...text.transcript, title: '讲话' } };
    expect(await library.keep([corrected], options)).toMatchObject([{ outcome: 'replaced', id }]);
    expect(await library.keep([text], options)).toMatchObject([{ outcome: 'same', id }]);
    expect(await library.texts()).toMatchObject([{ id, title: '讲话', corrected: 1 }]);
  });
});

describe('an import', () => {
  it('that is stopped leaves nothing, and nothing to tell', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const onProgress = ({ texts, ofTexts }: { texts: number; ofTexts: number }): void => {
      seen.push(texts);
      expect(ofTexts).toBe(9);
      if (texts === 4) stop.abort();
    };
    await expect(library.keep(textsToKeep(9), { signal: stop.signal, onProgress })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(await idsIn()).toEqual([]);
    expect(await library.unfinished()).toEqual([]);
  });

  it('that the browser broke off is told once, and counts for nothing', async () => {
    const ids = await keptOf(textsToKeep(2));
    const broken = openLibrary();
    const texts = textsToKeep(5, 11);
    await new Promise<void>((resolve) => {
      const hanging = async function* hanging(): AsyncGenerator<TextToKeep> {
        yield* texts.slice(0, 3);
        resolve();
        await new Promise(() => undefined);
      };
      void broken.keep(hanging(), options);
    });
    // It still runs: it is nobody's waste, and not told.
    expect(await library.unfinished()).toEqual([]);
    await library.settled();
    expect(await textsStored()).toBe(5);
    // Another start of the browser, which has no locks.
    const next = openIn({ mark, disk, locks: withoutHeld });
    expect(await next.unfinished()).toEqual(['1.txt', '2.txt', '3.txt']);
    await next.settled();
    expect(await next.unfinished()).toEqual([]);
    expect(await textsStored()).toBe(2);
    expect(await idsIn(next)).toEqual(ids);
  });

  it('of two windows at once keeps the same texts once', async () => {
    const other = openLibrary();
    const texts = textsToKeep(6);
    const outcomes = await Promise.all([library.keep(texts, options), other.keep(texts.toReversed(), options)]);
    expect(await idsIn()).toHaveLength(6);
    expect(new Set(outcomes.flat().map(({ id }) => id)).size).toBe(6);
    expect(outcomes.flat().filter(({ outcome }) => outcome === 'kept')).toHaveLength(6);
    await Promise.all([library.settled(), other.settled()]);
    expect(await library.state()).toBe('whole');
  });
});

describe('collections', () => {
  it('hold what was put into them, and what is in one that goes is in the first again', async () => {
    await library.putCollection(PRESS);
    const [a, b] = textsToKeep(2);
    const [first, second] = await keptOf([a!, { ...b!, collection: 'press' }]);
    await library.move([first!], 'press');
    expect((await library.texts()).map(({ collection }) => collection)).toEqual(['press', 'press']);
    await library.putCollection({ ...PRESS, name: '发布会', on: false });
    expect(await library.collections()).toEqual([MAIN_COLLECTION, { ...PRESS, name: '发布会', on: false }]);
    await library.correct(second!, b!.transcript, [{ kind: 'split', at: 3 }]);
    expect((await library.texts())[1]).toMatchObject({ collection: 'press', corrected: 1 });
    await library.removeCollection('press');
    expect(await library.collections()).toEqual([MAIN_COLLECTION]);
    expect((await library.texts()).map(({ collection }) => collection)).toEqual(['main', 'main']);
  });
});

describe('what is removed', () => {
  it('comes back where it stood, and is gone for good after an hour', async () => {
    const ids = await keptOf(textsToKeep(3));
    await library.remove([ids[1]!]);
    expect(await idsIn()).toEqual([ids[0], ids[2]]);
    await library.settled();
    await library.restore([ids[1]!]);
    expect(await idsIn()).toEqual(ids);
    await library.remove([ids[1]!]);
    await library.settled();
    expect(await library.source(ids[1]!)).toBeNull();
    expect((await keptOf(textsToKeep(3)))[1]).toBe(ids[1]);
    expect(await idsIn()).toEqual([ids[0], ids[2], ids[1]]);
  });
});

describe('an export', () => {
  it('taken into an empty library makes the same one', async () => {
    await library.putCollection(PRESS);
    const texts = textsToKeep(5).map((text, at) => ({ ...text, collection: at === 2 ? 'press' : 'main' }));
    const ids = await keptOf(texts);
    await library.correct(ids[3]!, { ...texts[3]!.transcript, title: '改题' }, [
      { kind: 'fact', fact: 'title', value: '改题' },
    ]);
    const [whole, collections, file] = [
      await library.texts(),
      await library.collections(),
      await library.exportAll(() => undefined),
    ];
    library.close();
    globalThis.indexedDB = new IDBFactory();
    const other = openLibrary();
    expect(await other.state()).toBe('lost');
    expect((await other.importAll(file, options)).map(({ id }) => id)).toEqual(ids);
    expect(await other.texts()).toEqual(whole);
    // What web pages may show, no file says.
    expect(await other.collections()).toEqual(collections.map((each) => ({ ...each, inPages: false })));
    await other.putCollection(PRESS);
    expect(await other.source(ids[3]!)).toEqual({
      read: texts[3]!.read,
      corrections: [{ kind: 'fact', fact: 'title', value: '改题' }],
    });
    expect(await (await other.exportAll(() => undefined)).text()).toBe(await file.text());
    expect(await other.state()).toBe('whole');
    expect((await other.importAll(file, options)).every(({ outcome }) => outcome === 'same')).toBe(true);
  });

  it('that lost a line, a bracket or its end is refused, and nothing of it kept', async () => {
    await keptOf(textsToKeep(3));
    const text = await (await library.exportAll(() => undefined)).text();
    const lines = text.split('\n');
    globalThis.indexedDB = new IDBFactory();
    const other = openLibrary();
    const damaged = [
      lines.slice(0, 3).join('\n'),
      text.slice(0, -9),
      text.replace('"turns":[', '"turns":[{},'),
      text.replace('"paragraphs":[{', '"paragraphs":[{"id":"x","ranges":[[0,1]]},{'),
      text.replaceAll('"ranges":[[0,', '"ranges":[[99999,'),
      lines.slice(1).join('\n'),
      '',
      '[]',
      'null',
    ];
    for (const each of damaged) {
      await expect(other.importAll(new Blob([each]), options), each.slice(0, 80)).rejects.toMatchObject({
        failure: 'import-not-ours',
      });
      expect(await idsIn(other)).toEqual([]);
    }
    expect(await other.unfinished()).toEqual([]);
  });
});

it('a private window reads and writes nothing', async () => {
  const ids = await keptOf(textsToKeep(2));
  const quiet = openLibrary({ readOnly: true });
  expect(await idsIn(quiet)).toEqual(ids);
  await expect(quiet.keep(textsToKeep(1, 11), options)).rejects.toMatchObject({ failure: 'not-allowed' });
  await expect(quiet.remove(ids)).rejects.toMatchObject({ failure: 'not-allowed' });
  expect(await idsIn()).toEqual(ids);
});

describe('the event of a text', () => {
  const LINES = Array.from(
    { length: 40 },
    (_, at) => `第${at}句说的是港口、粮仓和第${at * 7}号码头的事，谁也没有提起别的。`,
  );
  const record = (lines: string[]) => aTextToKeep({ lines }).transcript;

  it('is that of a text of its day with the same words, else another one of that day', async () => {
    const own = { ...record(LINES), id: '2024-03-07.paper', event: '2024-03-07' };
    const recordTexts = async (date: string) => (date === '2024-03-07' ? [own] : []);
    library = openIn({ mark, disk, events: { ...NO_EVENTS, recordTexts } });
    await keptOf([
      aTextToKeep({ lines: [...LINES, '还有一句。'] }),
      aTextToKeep({ lines: ['发言人谈的是另一件事，一个字也不一样。'] }),
    ]);
    expect(await eventsIn()).toEqual(['2024-03-07', '2024-03-07-2']);
    await keptOf([aTextToKeep({ lines: ['第三场会说的又是别的事情，与前两场都没有关系。'] })]);
    expect(await eventsIn()).toEqual(['2024-03-07', '2024-03-07-2', '2024-03-07-3']);
  });

  it('is its own where it has no day', async () => {
    const undated = (line: string): TextToKeep => {
      const text = aTextToKeep({ lines: [line] });
      return { ...text, transcript: { ...text.transcript, date: null, event: 'undated' } };
    };
    const ids = await keptOf([undated('没有日期的第一份，说了一些话。'), undated('没有日期的第二份，说了另一些话。')]);
    expect(await eventsIn()).toEqual([...ids].sort());
  });

  it('is what the reader states, and follows the day that is corrected', async () => {
    const OTHER = ['第二份是另一场会上的话，没有一个词相同。'];
    const [, second] = await keptOf([
      aTextToKeep({ lines: ['第一份的话，与第二份的不同。'] }),
      aTextToKeep({ lines: OTHER }),
    ]);
    const { transcript } = aTextToKeep({ lines: OTHER });
    await library.correct(second!, { ...transcript, event: 'x' }, [{ kind: 'fact', fact: 'event', value: 'x' }]);
    expect(await eventsIn()).toEqual(['2024-03-07', 'x']);
    await library.correct(second!, { ...transcript, date: '2019-01-01', event: '2019-01-01' }, []);
    expect(await eventsIn()).toEqual(['2019-01-01', '2024-03-07']);
  });
});
