/** A collection of the reader's own as a pack, taken in elsewhere, and given out again. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { NAMES } from '../../../../data/known-names.ts';
import type { Correction } from '../../../../engine/library/correction.ts';
import { alignWithinInSteps } from '../../../../engine/library/one-event.ts';
import { understand } from '../../../../engine/library/understand.ts';
import { unpackText } from '../../../../engine/pack/text-of-pack.ts';
import { type Collection, MAIN_COLLECTION, packSource } from '../../../../engine/record/collection.ts';
import type { OwnLibrary } from '../../../../platform/library/create-library.ts';
import { readExport } from '../../../../platform/library/export/read-export.ts';
import { openLibrary } from '../../../../platform/library/open-library.ts';
import { makeKey } from '../../../../platform/pack/keys.ts';
import { makePack, type MadePack } from '../../../../platform/pack/make-pack.ts';
import { readPack } from '../../../../platform/pack/read-pack.ts';
import { aRead } from '../../../support/a-library.ts';
import { HEAD } from '../../../support/pack/a-pack.ts';

const PRESS: Collection = { ...MAIN_COLLECTION, id: 'press', name: '记者会' };
const goesOn = () => ({ signal: new AbortController().signal, onProgress: () => undefined });

function aWindow(): OwnLibrary {
  globalThis.indexedDB = new IDBFactory();
  const stored = new Map<string, unknown>();
  const mark = {
    get: async (key: string) => ({ [key]: stored.get(key) }),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
  };
  const align = (
    ...[text, others]: [Parameters<typeof alignWithinInSteps>[0], Parameters<typeof alignWithinInSteps>[1]]
  ) => alignWithinInSteps(text, others, NAMES);
  const disk = { estimate: async () => ({}), persist: async () => true };
  return openLibrary({ mark, events: { recordTexts: async () => [], align }, disk, names: NAMES });
}

const SOURCES = [
  '某部发言人林岚答记者问\n\n2019年4月5日\n\n问：请问码头何时完工？\n\n林岚：明年三月完工，一天不晚。𠮷\n',
  '2020年5月6日\n\n记者：吊机呢？\n林岚：吊机在第三周之前装好，一台不少，一天不晚。\n',
  '高远：没有日期的话，也要一个字一个字地核对。\n',
  `Question: ${'When will the quay be finished, and who pays for the cranes? '.repeat(3)}\nLin Lan: ${'The quay will be finished in March next year, and not a day later. '.repeat(9)}\n`,
];
const CORRECTIONS: Correction[][] = [
  [{ kind: 'fact', fact: 'office', value: '局长' }],
  [
    { kind: 'fact', fact: 'event', value: '港口 发布会' },
    { kind: 'fact', fact: 'address', value: 'file:///home/lin/吊机.txt' },
    { kind: 'speaker', at: 20, speaker: '高远' },
  ],
  [{ kind: 'fact', fact: 'date', value: null }],
  [
    { kind: 'fact', fact: 'date', value: '2021-02-03' },
    { kind: 'pair', text: '2021-02-03.chinese', english: [10, 70], chinese: [4, 19], words: 7 },
    { kind: 'pair', text: '2021-02-03.chinese', english: [72, 130], chinese: null, words: null },
  ],
];
/** What they say of the sentences of a translation. */
const PAIRS = CORRECTIONS[3]!.slice(1).map(({ kind: _kind, ...pair }) => pair);

async function filled(): Promise<OwnLibrary> {
  const library = aWindow();
  await library.putCollection(PRESS);
  const texts = SOURCES.map((source, at) => {
    const name = `第${at + 1}份.txt`;
    const read = { ...aRead(source, { name }), sha256: String(at).repeat(64) };
    const { transcript } = understand(read, NAMES, CORRECTIONS[at]!);
    return { read, corrections: CORRECTIONS[at]!, transcript, collection: 'press' };
  });
  await library.keep(texts, goesOn());
  return library;
}

async function made(
  library: OwnLibrary,
  {
    collection = 'press',
    without = [] as string[],
    ...more
  }: Partial<Parameters<typeof makePack>[0]> & { collection?: string; without?: string[] } = {},
): Promise<MadePack> {
  const texts = (await library.texts()).filter((text) => text.collection === collection && !without.includes(text.id));
  const chosen = new Set(texts.map(({ id }) => id));
  const outcome = await makePack({
    head: HEAD,
    last: null,
    texts: library.textsToPack({ collection, texts: chosen, rights: '各归其主' }),
    key: null,
    ofTexts: chosen.size,
    between: async () => undefined,
    ...goesOn(),
    ...more,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.pack;
}

const bytesOf = async ({ file }: { file: Blob }) => new Uint8Array(await file.arrayBuffer());

async function taken(library: OwnLibrary, { file }: MadePack): Promise<void> {
  const bytes = await bytesOf({ file });
  const outcome = await readPack(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  const seen = await library.packStanding(outcome.pack.manifest);
  await library.keepPack({ pack: outcome.pack, file: bytes }, { ...goesOn(), seen, inPages: false });
}

let own: OwnLibrary;
beforeEach(async () => {
  own = await filled();
});

describe('a collection', () => {
  it('is the same file whenever it is packed, signed or not', async () => {
    expect(await bytesOf(await made(own))).toEqual(await bytesOf(await made(own)));
    const key = await makeKey();
    expect(await bytesOf(await made(own, { key }))).toEqual(await bytesOf(await made(own, { key })));
  });

  it('has its texts, their facts and what the reader corrected', async () => {
    const outcome = await readPack(await bytesOf(await made(own)));
    if (!outcome.ok) throw new Error('unsound');
    const { texts, languages } = outcome.pack.manifest;
    expect(languages).toEqual(['en', 'zh']);
    expect(texts.map(({ date, event, address }) => [date, event, address])).toEqual([
      [null, expect.stringMatching(/^undated\./), null],
      ['2019-04-05', '2019-04-05', null],
      // What the reader wrote there is for this machine alone.
      ['2020-05-06', '2020-05-06', null],
      ['2021-02-03', '2021-02-03', null],
    ]);
    const records = [];
    for await (const { record } of outcome.pack.texts()) records.push(record!);
    expect(records.map(({ corrections }) => corrections)).toEqual([2, 0, 1, 3].map((at) => CORRECTIONS[at]));
    expect(records[2]!.turns.find(({ voice }) => voice === 'answer')?.speaker).toBe('高远');
  });

  it('has what was said of the sentences of a translation, also in the library’s own export', async () => {
    const outcome = await readPack(await bytesOf(await made(own)));
    if (!outcome.ok) throw new Error('unsound');
    const unpacked = [];
    for await (const text of outcome.pack.texts()) unpacked.push(unpackText(text, NAMES).transcript.pairs);
    expect(unpacked).toEqual([undefined, undefined, undefined, PAIRS]);
    const exported = [];
    const backup = await own.exportAll(() => undefined);
    for await (const { transcript } of readExport(backup, () => undefined)) exported.push(transcript.pairs);
    expect(exported).toEqual([undefined, undefined, undefined, PAIRS]);
  });

  it('comes out of an empty library in the bytes in which it went in: as it came, and written anew', async () => {
    const first = await made(own);
    const before = await own.texts();
    own.close();
    const other = aWindow();
    await taken(other, first);
    const file = await other.packFile(packSource(HEAD.id), 'present');
    expect(await bytesOf({ file: file! })).toEqual(await bytesOf(first));
    const texts = await other.texts();
    expect(texts.map(({ id }) => id).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
    expect(await bytesOf(await made(other, { collection: packSource(HEAD.id) }))).toEqual(await bytesOf(first));
  });

  it('is of the next revision where something has changed, and the same file of the same day where nothing has', async () => {
    const first = await made(own);
    const later = { ...HEAD, made: '2030-01-01' };
    const same = await made(own, { last: first, head: later });
    expect([same.isSame, same.revision, same.made]).toEqual([true, 1, HEAD.made]);
    expect(await bytesOf(same)).toEqual(await bytesOf(first));
    const [{ id } = { id: '' }] = await own.texts();
    const next = await made(own, { last: first, head: later, without: [id] });
    expect([next.isSame, next.revision, next.made]).toEqual([false, 2, '2030-01-01']);
    const outcome = await readPack(await bytesOf(next));
    expect(outcome.ok && outcome.pack.manifest.texts.length).toBe(3);
    expect((await made(own, { last: first, head: { ...later, revision: 9, title: '另一个' } })).revision).toBe(9);
  });

  it('that is stopped is no file, and one that no check lets through is told by its faults', async () => {
    const stopping = new AbortController();
    stopping.abort(new Error('stopped'));
    await expect(made(own, { signal: stopping.signal })).rejects.toThrow('stopped');
    await expect(made(own, { head: { ...HEAD, title: '' } })).rejects.toThrow('/title');
  });

  it('remembers how it was packed when it is named anew, and in the library’s own export', async () => {
    const { revision, made: day, contents } = await made(own);
    const { id, title, about, makers, licence, from } = HEAD;
    const lastPack = { id, revision, title, about, makers, licence, made: day, from, rights: '各归其主', contents };
    await own.putCollection({ ...PRESS, lastPack });
    await own.putCollection({ ...PRESS, name: '别的' });
    const press = async (of: OwnLibrary) => (await of.collections()).find((each) => each.id === 'press');
    expect(await press(own)).toMatchObject({ name: '别的', lastPack });
    const backup = await own.exportAll(() => undefined);
    own.close();
    const other = aWindow();
    await other.importAll(backup, goesOn());
    expect((await press(other))?.lastPack).toEqual(lastPack);
  });
});
