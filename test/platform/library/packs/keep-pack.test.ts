/** A pack in the reader's library: taken in whole, replaced by a newer revision, taken back. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { packSource } from '../../../../engine/record/collection.ts';
import type { PackHead, TextToPack } from '../../../../engine/pack/write-pack.ts';
import { alignWithinInSteps } from '../../../../engine/library/one-event.ts';
import { createNames } from '../../../../engine/text/names.ts';
import type { OwnLibrary } from '../../../../platform/library/create-library.ts';
import { openLibrary } from '../../../../platform/library/open-library.ts';
import type { PackOutcomes, PackToKeep } from '../../../../platform/library/packs/pack-to-keep.ts';
import { standingOf } from '../../../../platform/library/packs/standing.ts';
import { readPack } from '../../../../platform/pack/read-pack.ts';
import { aTextToKeep } from '../../../support/library/library-texts.ts';
import { aPack, aText, HEAD, ID, SOURCE } from '../../../support/pack/a-pack.ts';

const NAMES = createNames([], []);
const PACK = packSource(HEAD.id);
const disk = { estimate: async () => ({ usage: 0, quota: 1e9 }), persist: async () => true };
const goesOn = (): { signal: AbortSignal; onProgress: () => void } => ({
  signal: new AbortController().signal,
  onProgress: () => undefined,
});

let library: OwnLibrary;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  const stored = new Map<string, unknown>();
  const mark = {
    get: async (key: string) => ({ [key]: stored.get(key) }),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
  };
  const events = {
    recordTexts: async () => [],
    align: (...texts: Parameters<typeof alignWithinInSteps> extends [...infer Given, infer _Names] ? Given : never) =>
      alignWithinInSteps(...texts, NAMES),
  };
  library = openLibrary({ mark, events, disk });
});

async function sound(head: Partial<PackHead> = {}, texts: TextToPack[] = [aText()]): Promise<PackToKeep> {
  const file = await aPack({ head, texts });
  const outcome = await readPack(file);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return { pack: outcome.pack, file };
}

async function take(pack: PackToKeep, inPages = false): Promise<PackOutcomes> {
  return library.keepPack(pack, { ...goesOn(), seen: await library.packStanding(pack.pack.manifest), inPages });
}

const pack = async () => (await library.collections()).find(({ id }) => id === PACK);
const packed = async () => (await library.texts()).filter(({ collection }) => collection === PACK);

/** As long as anything in it is to be known again. */
const LONG = Array.from(
  { length: 12 },
  (_, at) => `记者：第${at + 1}号码头的吊机呢？\n林岚：第${at + 1}号的吊机要在第${at * 7 + 3}周之前装好，一天不晚。`,
).join('\n');

describe('a pack', () => {
  it('is a collection of its own, with texts under names that are of their words', async () => {
    const outcomes = await take(await sound());
    expect(outcomes).toEqual({ added: 1, changed: 0, same: 0, gone: 0 });
    expect(await pack()).toMatchObject({
      name: HEAD.title,
      on: true,
      inPages: false,
      pack: { revision: 1, before: null },
    });
    const [text] = await packed();
    expect(text!.id).toMatch(/^2024-05-01\.[0-9a-f]{10}$/);
    expect(text).toMatchObject({ title: HEAD.title, speaker: '林岚', corrected: 1 });
  });

  it('stands beside the same words of the reader’s own, which stay theirs', async () => {
    const own = aTextToKeep({ lines: SOURCE.split('\n'), date: '2024-05-01' });
    await library.keep([own], goesOn());
    await take(await sound());
    await library.keep([own], goesOn());
    expect((await library.texts()).map(({ collection }) => collection)).toEqual(['main', PACK]);
    expect(new Set((await library.texts()).map(({ id }) => id)).size).toBe(2);
  });

  it('is shown in pages where it allows that and the reader says so, and not by one of the two alone', async () => {
    await take(await sound({ inPages: false }), true);
    expect((await pack())!.inPages).toBe(false);
    await library.putCollection({ ...(await pack())!, inPages: true });
    expect((await pack())!.inPages).toBe(false);
    await take(await sound({ inPages: true, revision: 2 }), false);
    expect((await pack())!.inPages).toBe(false);
    await library.putCollection({ ...(await pack())!, inPages: true, name: '别的' });
    expect(await pack()).toMatchObject({ inPages: true, name: HEAD.title });
  });

  it('has its texts as they are: none is corrected, moved away, removed alone, or put into it', async () => {
    await take(await sound());
    const { id } = (await packed())[0]!;
    const own = aTextToKeep({ collection: PACK });
    await library.keep([own], goesOn());
    const [mine] = (await library.texts()).filter(({ collection }) => collection === 'main');
    await expect(library.correct(id, own.transcript, [])).rejects.toMatchObject({ failure: 'not-allowed' });
    await library.move([id], 'main');
    await library.move([mine!.id], PACK);
    await library.remove([id]);
    expect((await library.texts()).map(({ collection }) => collection)).toEqual([PACK, 'main']);
  });

  it('that is stopped leaves nothing', async () => {
    const stopping = new AbortController();
    const onProgress = (): void => stopping.abort(new Error('stopped'));
    const texts = [aText(), aText({ id: '2024-05-02.text', source: LONG, record: null })];
    const toKeep = await sound({}, texts);
    const seen = await library.packStanding(toKeep.pack.manifest);
    const keeping = library.keepPack(toKeep, { seen, inPages: false, signal: stopping.signal, onProgress });
    await expect(keeping).rejects.toThrow('stopped');
    expect([await pack(), await library.texts(), await library.unfinished()]).toEqual([undefined, [], []]);
  });

  it('is handed out in the bytes in which it came', async () => {
    const toKeep = await sound();
    await take(toKeep);
    const { texts, packs } = await library.usage();
    expect([texts, packs]).toEqual([1, toKeep.file.length]);
    const file = await library.packFile(PACK, 'present');
    expect(new Uint8Array(await file!.arrayBuffer())).toEqual(toKeep.file);
    expect(await library.packFile(PACK, 'before')).toBeNull();
  });

  it('is removed with all its texts, and is back when that is undone', async () => {
    await take(await sound());
    const before = await library.texts();
    await library.removeCollection(PACK);
    expect([await pack(), await library.texts()]).toEqual([undefined, []]);
    await library.restorePack(PACK);
    expect([(await pack())?.name, await library.texts()]).toEqual([HEAD.title, before]);
  });
});

describe('a newer revision', () => {
  const OTHER = aText({ id: '2024-05-02.text', event: '2024-05-02', date: '2024-05-02', source: LONG, record: null });

  it('replaces the older one; what is the same stays as it lies, and there is one step back', async () => {
    const first = await sound({}, [aText(), OTHER]);
    await take(first);
    const [same] = await packed();
    const lengths = (await packed()).map(({ characters }) => characters);
    const mended = `${LONG}\n又及。`;
    const second = await sound({ revision: 2 }, [aText(), { ...OTHER, source: mended }]);
    expect(await take(second)).toEqual({ added: 0, changed: 1, same: 1, gone: 0 });
    expect((await pack())!.pack).toMatchObject({ revision: 2, before: { revision: 1 } });
    expect((await packed()).map(({ id }) => id)).toContain(same!.id);
    const file = new Uint8Array(await (await library.packFile(PACK, 'before'))!.arrayBuffer());
    expect(file).toEqual(first.file);
    await take(first);
    expect((await pack())!.pack).toMatchObject({ revision: 1, before: { revision: 2 } });
    expect((await packed()).map(({ characters }) => characters)).toEqual(lengths);
  });

  it('keeps the name of a text that has the same name in the pack', async () => {
    await take(await sound({}, [OTHER]));
    const [before] = await packed();
    await take(await sound({ revision: 2 }, [{ ...OTHER, source: `${LONG}\n又及。` }]));
    expect((await packed()).map(({ id }) => id)).toEqual([before!.id]);
  });

  it('leads from a text that went to the one that has nearly its words, and from each paragraph to its place', async () => {
    await take(await sound({}, [OTHER]));
    const [before] = await packed();
    const source = `记者：先问一句，航道何时疏浚？\n林岚：下个月就开工。\n${LONG}`;
    const renamed = aText({ ...OTHER.facts, id: '2024-05-02.b', source, record: null });
    expect(await take(await sound({ revision: 2 }, [renamed]))).toEqual({ added: 1, changed: 0, same: 0, gone: 1 });
    const [now] = await packed();
    const { redirects } = (await pack())!.pack!;
    expect(redirects[before!.id]).toBe(now!.id);
    // A question stands before all others now.
    expect(redirects[`${before!.id}#a1.1`]).toBe(`${now!.id}#a2.1`);
  });

  it('is not kept where the library has changed since the reader looked', async () => {
    const first = await sound();
    const second = await sound({ revision: 2 });
    const seen = await library.packStanding(second.pack.manifest);
    await take(first);
    const keeping = library.keepPack(second, { ...goesOn(), seen, inPages: false });
    await expect(keeping).rejects.toMatchObject({ failure: 'pack-changed' });
    expect((await pack())!.pack!.revision).toBe(1);
  });
});

it('a pack of the revision that is there, with other content, is told as that', async () => {
  const first = await sound();
  await take(first);
  expect((await library.packStanding(first.pack.manifest)).order).toBe('same');
  const forked = await sound({ about: '改过，版次没有改。' });
  expect((await library.packStanding(forked.pack.manifest)).order).toBe('forked');
});

describe('a key', () => {
  const pack = { id: 'a-pack', revision: 2, title: '一个包', key: 'A' };
  const nothing = { collections: [] };

  it('is new at first, known afterwards, and told where it is another or none', () => {
    const key = (packKeys: Record<string, string | null>, given: string | null = 'A') =>
      standingOf({ ...nothing, packKeys }, { ...pack, key: given }, '').key;
    expect(key({})).toBe('new');
    expect(key({ 'a-pack': 'A' })).toBe('known');
    expect(key({ other: 'A' })).toBe('known');
    expect(key({ 'a-pack': null })).toBe('new');
    expect(key({ 'a-pack': 'B' })).toBe('changed');
    expect(key({ 'a-pack': 'B', other: 'A' })).toBe('changed');
    expect(key({ 'a-pack': 'B' }, null)).toBe('dropped');
    expect(key({}, null)).toBe('none');
    expect(key({ 'a-pack': null }, null)).toBe('none');
    const told = standingOf({ ...nothing, packKeys: { 'a-pack': 'B', other: 'C' } }, pack, '');
    expect(told.keyBefore).toBe('B');
  });

  it('is remembered where its pack was removed', async () => {
    const toKeep = await sound();
    await take(toKeep);
    await library.removeCollection(PACK);
    const { manifest } = toKeep.pack;
    expect(await library.packStanding({ ...manifest, id: HEAD.id, key: null })).toMatchObject({
      order: 'first',
      key: 'none',
    });
  });

  it('aside, a pack that is called as another one is told', async () => {
    const toKeep = await sound();
    await take(toKeep);
    const { manifest } = toKeep.pack;
    for (const mark of ['。', '\u200b', '\u202e', '　', ' ', '\u{e0041}', '\ufe0f']) {
      const other = { ...manifest, ...pack, title: HEAD.title + mark };
      expect((await library.packStanding(other)).namesake, mark).toBe(HEAD.title);
    }
    expect((await library.packStanding({ ...manifest, title: `${HEAD.title}。` })).namesake).toBeNull();
  });
});

it('has the name of a text in the pack for nothing that a record could be asked by', async () => {
  await take(await sound());
  expect((await packed()).map(({ id }) => id)).not.toContain(ID);
});
