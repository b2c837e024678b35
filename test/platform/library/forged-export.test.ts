/** An export may come from anybody: what it says of itself makes no text another's, shows none in pages and changes none that is here. */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAIN_COLLECTION } from '../../../engine/record/collection.ts';
import type { OwnLibrary } from '../../../platform/library/create-library.ts';
import { openLibrary } from '../../../platform/library/open-library.ts';
import { forgedExport } from '../../support/library/forged-export.ts';
import { aTextToKeep } from '../../support/library/library-texts.ts';

const options = { signal: new AbortController().signal, onProgress: () => undefined };
const disk = { estimate: async () => ({}), persist: async () => true };
const SHOWN = { ...MAIN_COLLECTION, id: 'gov', name: '外交部', inPages: true };
const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex');

let library: OwnLibrary;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  library = openLibrary({ mark: { get: async () => ({}), set: async () => undefined }, disk });
});

const shownIn = async (): Promise<string[]> => {
  const shown = new Set((await library.collections()).filter(({ inPages }) => inPages).map(({ id }) => id));
  return (await library.texts()).filter(({ collection }) => shown.has(collection)).map(({ title }) => title);
};

describe('the names of an export’s texts', () => {
  it('are of its words, whatever the file calls them, and so are its hashes', async () => {
    const lines = ['没有人说过这句话。'];
    const known = hashOf('别的话。');
    const ids = ['2017-03-08.xinhua', `2017-03-08.${known.slice(0, 10)}`, '2017-03-08.0123456789'];
    for (const id of ids) {
      globalThis.indexedDB = new IDBFactory();
      library = openLibrary({ mark: { get: async () => ({}), set: async () => undefined }, disk });
      const [outcome] = await library.importAll(forgedExport([{ id, lines, sha256: known }]), options);
      const named = `2017-03-08.${hashOf(lines[0]!).slice(0, 10)}`;
      expect(outcome).toMatchObject({ outcome: 'kept', id: named });
      // It may be of an event of the record: it says so, and is no text of the record for that.
      expect(await library.texts()).toMatchObject([{ id: named, event: '2017-03-08', sha256: hashOf(lines[0]!) }]);
      expect((await library.source(named))?.read.sha256).toBe(hashOf(lines[0]!));
    }
  });

  it('stay where the words prove them, and a text without a day is its own event under the new one', async () => {
    const words = '谁也没有催促。';
    const id = `2020-01-01.${hashOf(words).slice(0, 12)}`;
    const undated = { date: null, event: '2019-04-05.scio' };
    await library.importAll(
      forgedExport([
        { id, lines: [words] },
        { id: '2019-04-05.scio', lines: ['没有日子的话。'], facts: undated },
      ]),
      options,
    );
    const own = `undated.${hashOf('没有日子的话。').slice(0, 10)}`;
    expect((await library.texts()).map((text) => [text.id, text.event])).toEqual([
      [id, '2020-01-01'],
      [own, own],
    ]);
  });
});

describe('collections of an export', () => {
  it('are shown in no page, and none of its texts is put among those that are', async () => {
    await library.putCollection(SHOWN);
    await library.putCollection({ ...MAIN_COLLECTION, inPages: true });
    const texts = [
      { lines: ['甲。'], collection: 'gov' },
      { lines: ['乙。'], collection: 'main' },
      { lines: ['丙。'], collection: 'nowhere' },
      { lines: ['丁。'], collection: 'other' },
      { lines: ['戊。'], collection: 'gov-2' },
    ].map((text) => ({ ...text, id: '2020-01-01.scio' }));
    const told = [SHOWN, { ...SHOWN, id: 'other' }, { ...SHOWN, id: 'other' }, { ...SHOWN, id: 'gov-2' }];
    await library.importAll(forgedExport(texts, told), options);
    expect(await library.texts()).toHaveLength(5);
    expect(await shownIn()).toEqual([]);
    const ids = (await library.collections()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    // Again, with other words: they go where the first went.
    await library.importAll(forgedExport([{ lines: ['己。'], collection: 'gov' }], told), options);
    expect((await library.collections()).map(({ id }) => id)).toEqual(ids);
    expect(await shownIn()).toEqual([]);
  });
});

describe('a text that is here', () => {
  const honest = '我们愿同各方一道作出不懈努力，这是真的原文。';
  const correction = { kind: 'fact', fact: 'title', value: '另一个题目' };

  it('is not replaced by other words under its hash or its name; they are another text', async () => {
    const [kept] = await library.keep([aTextToKeep({ lines: [honest] })], options);
    const before = await library.source(kept!.id);
    const forged = { lines: ['没有人说过这句话。'], sha256: hashOf(honest), corrections: [correction] };
    for (const id of ['2000-01-01.abcdef', kept!.id]) {
      const [outcome] = await library.importAll(forgedExport([{ ...forged, id }]), options);
      expect(outcome!.id).not.toBe(kept!.id);
    }
    expect((await library.texts())[0]).toMatchObject({ id: kept!.id, title: aTextToKeep().transcript.title });
    expect(await library.source(kept!.id)).toEqual(before);
  });

  it('stays as it is understood where an export understands the same words otherwise, and that is told', async () => {
    const [kept] = await library.keep([aTextToKeep({ lines: [honest] })], options);
    const before = [await library.texts(), await library.source(kept!.id)];
    const otherwise: Parameters<typeof forgedExport>[0] = [
      { corrections: [correction] },
      { facts: { speaker: '别人', address: 'https://www.example.org/1' } },
      { facts: { date: '2001-01-01' }, change: ({ read }) => Object.assign(read as object, { name: 'x' }) },
    ];
    for (const each of otherwise) {
      const outcomes = await library.importAll(forgedExport([{ lines: [honest], ...each }]), options);
      expect(outcomes).toMatchObject([{ outcome: 'same', id: kept!.id, isOtherwise: true }]);
      expect([await library.texts(), await library.source(kept!.id)]).toEqual(before);
    }
  });

  it('can still be kept after a file that claimed to be it', async () => {
    await library.importAll(forgedExport([{ lines: ['没有人说过这句话。'], sha256: hashOf(honest) }]), options);
    expect(await library.keep([aTextToKeep({ lines: [honest] })], options)).toMatchObject([{ outcome: 'kept' }]);
  });
});

describe('a small file', () => {
  const words = Array.from({ length: 15_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
    '',
  );
  const ranged = (...ranges: [number, number][][]) => ({
    lines: [words],
    change: ({ turns }: { turns: Record<string, unknown>[] }) => {
      const id = turns[0]!['id'] as string;
      turns[0]!['paragraphs'] = ranges.map((own, at) => ({ id: `${id}.${at + 1}`, ranges: own }));
    },
  });

  it.each([
    ['with one paragraph a thousand times over all of it', ranged(Array.from({ length: 1000 }, () => [0, 15_000]))],
    [
      'with ranges that lap over',
      ranged([
        [0, 9000],
        [8999, 15_000],
      ]),
    ],
    [
      'with ranges that go back',
      ranged([
        [9000, 15_000],
        [0, 9000],
      ]),
    ],
    ['with many paragraphs over the same words', ranged([[0, 15_000]], [[1, 15_000]], [[2, 15_000]])],
    ['without the end of a sentence for long', { lines: [words.repeat(2)] }],
    [
      'with two passages of one name',
      {
        lines: ['甲。', '乙。'],
        change: ({ turns }: { turns: Record<string, unknown>[] }) => {
          const [first, second] = turns[0]!['paragraphs'] as { id: string }[];
          second!.id = first!.id;
        },
      },
    ],
  ])('%s is refused, and nothing of it kept', async (_name, forged) => {
    await expect(library.importAll(forgedExport([forged]), options)).rejects.toMatchObject({
      failure: 'import-not-ours',
    });
    expect(await library.texts()).toEqual([]);
  });
});
