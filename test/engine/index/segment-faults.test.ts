/** What must hold when whoever writes the index is killed, or the disk changes a byte. */
import { describe, expect, it } from 'vitest';
import { openSegmentStore } from '../../../engine/index/segments/segment-store.ts';
import { DamagedIndex, type KeptText, LostText, type Manifest } from '../../../engine/index/segments/storage.ts';
import { damagedSegments, sweep } from '../../../engine/index/segments/upkeep.ts';
import {
  addTexts,
  mergeIndex,
  rebuildIndex,
  removeTexts,
  restoreTexts,
  StoppedImport,
} from '../../../engine/index/segments/write-index.ts';
import { foldText } from '../../../engine/text/fold.ts';
import { randomFrom } from '../../../tools/fuzz.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { manyTexts } from '../../support/many-texts.ts';
import { keptTexts, MemoryStorage } from '../../support/library/memory-storage.ts';

const SMALL = { recent: 300, atOnce: 1200, segments: 3, removed: 0.2 };
const texts = keptTexts(manyTexts(24, 6));
const none = (): boolean => false;

function copyOf(storage: MemoryStorage): MemoryStorage {
  const copy = new MemoryStorage();
  for (const [name, bytes] of storage.segments) copy.segments.set(name, bytes.slice());
  for (const [key, text] of storage.kept) copy.kept.set(key, text);
  copy.stored = storage.stored;
  return copy;
}

/** Ids of the texts that the library has; each of them is found by its own words, and by none of the others'. */
async function standingIn(storage: MemoryStorage): Promise<string[]> {
  const store = await openSegmentStore(storage);
  const ids = (await store.sizes()).map(({ transcript }) => transcript);
  for (const { transcript } of texts) {
    const own = foldText(transcript.turns[0]!.paragraphs[1]!.text).text.slice(0, 30);
    const found = (await store.holding([{ text: own, acrossEnds: true }])).passages.map((each) => each.transcript);
    expect(found).toEqual(ids.includes(transcript.id) ? [transcript.id] : []);
  }
  expect((await store.events(null)).flatMap((event) => event.texts).length).toBe(ids.length);
  return ids;
}

const idsOf = (some: readonly KeptText[]): string[] => some.map(({ transcript }) => transcript.id);

/** A library of 16 texts in several segments, two of which were removed. */
async function library(): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  await addTexts(storage, texts.slice(0, 6), 'a', { sizes: SMALL });
  await addTexts(storage, texts.slice(6, 15), 'b', { sizes: SMALL });
  await addTexts(storage, texts.slice(15, 16), 'c', { sizes: SMALL });
  await removeTexts(storage, idsOf(texts.slice(0, 2)));
  return storage;
}

const BEFORE = idsOf(texts.slice(2, 16));

const CHANGES: [name: string, change: (storage: MemoryStorage) => Promise<unknown>, after: string[]][] = [
  ['an import', (storage) => addTexts(storage, texts.slice(16), 'd', { sizes: SMALL }), idsOf(texts.slice(2))],
  [
    'one more text',
    (storage) => addTexts(storage, texts.slice(16, 17), 'd', { sizes: SMALL }),
    idsOf(texts.slice(2, 17)),
  ],
  ['a removal', (storage) => removeTexts(storage, idsOf(texts.slice(2, 9))), idsOf(texts.slice(9, 16))],
  ['what undoes it', (storage) => restoreTexts(storage, idsOf(texts.slice(0, 2))), idsOf(texts.slice(0, 16))],
  ['a merge', (storage) => mergeIndex(storage, 'm', { sizes: SMALL }), BEFORE],
  ['a rebuild', (storage) => rebuildIndex(storage, 'r', { sizes: SMALL }), BEFORE],
  ['a sweep', (storage) => sweep(storage, () => none), BEFORE],
];

describe.each(CHANGES)('%s', (_name, change, after) => {
  it('that is killed at any write leaves the library as it was or as it was to be', async () => {
    const whole = await library();
    const writesBefore = whole.writes;
    await change(whole);
    const writes = whole.writes - writesBefore;
    expect(await standingIn(whole)).toEqual(after);
    for (let dieAt = 1; dieAt <= writes; dieAt += 1) {
      const storage = copyOf(await library());
      storage.dieAt = dieAt;
      await expect(change(storage)).rejects.toThrow('killed');
      storage.dieAt = Infinity;
      expect(await standingIn(storage)).toEqual(BEFORE);
      // The next one goes through, and takes away what was left.
      await sweep(storage, () => none);
      expect(await standingIn(storage)).toEqual(BEFORE);
      await change(storage);
      await sweep(storage, () => none);
      expect(await standingIn(storage)).toEqual(after);
      const manifest = (await storage.manifest()) as Manifest;
      expect(storage.segments.size).toBe(manifest.segments.length);
    }
  });
});

describe('an index', () => {
  it('names a segment of which any byte has changed, refuses it, and is built again from the texts', async () => {
    const whole = await library();
    const { segments } = (await whole.manifest()) as Manifest;
    expect(segments.length).toBeGreaterThan(2);
    const { name, bytes } = segments[1]!;
    for (let at = 0; at < bytes; at += Math.ceil(bytes / 97)) {
      const storage = copyOf(whole);
      storage.segments.get(name)![at]! ^= 1 + (at % 255);
      expect(await damagedSegments(storage)).toEqual([name]);
      await rebuildIndex(storage, 'r', { sizes: SMALL });
      expect(await damagedSegments(storage)).toEqual([]);
      expect(await standingIn(storage)).toEqual(BEFORE);
    }
  });

  it('answers nothing from pages that have changed', async () => {
    const storage = await library();
    const { segments } = (await storage.manifest()) as Manifest;
    const quote = foldText(texts[3]!.transcript.turns[0]!.paragraphs[1]!.text).text.slice(0, 40);
    const store = await openSegmentStore(storage);
    const loaded = await openSegmentStore(storage);
    const bytes = storage.segments.get(segments[0]!.name)!;
    bytes[bytes.length >> 1]! ^= 4;
    await expect(store.propose([{ text: quote, limit: 48 }])).rejects.toThrow(DamagedIndex);
    // Held whole it is checked page by page, when they are needed.
    await loaded.load(Infinity);
    await expect(loaded.propose([{ text: quote, limit: 48 }])).rejects.toThrow(DamagedIndex);
    bytes[bytes.length >> 1]! ^= 4;
    expect((await store.propose([{ text: quote, limit: 48 }]))[0]![0]!.transcript).toBe(texts[3]!.transcript.id);
  });

  it('of few bytes is read whole when it is opened, and still believes no page unseen', async () => {
    const storage = await library();
    storage.readCost = 1e5;
    const { segments } = (await storage.manifest()) as Manifest;
    const quote = foldText(texts[3]!.transcript.turns[0]!.paragraphs[1]!.text).text.slice(0, 40);
    storage.reads = 0;
    const store = await openSegmentStore(storage);
    expect((await store.propose([{ text: quote, limit: 48 }]))[0]![0]!.transcript).toBe(texts[3]!.transcript.id);
    expect(storage.reads).toBe(segments.length);
    const bytes = storage.segments.get(segments[0]!.name)!;
    bytes[bytes.length >> 1]! ^= 4;
    // The page that is opened first, or one that is asked for later.
    const asked = async () => (await openSegmentStore(storage)).propose([{ text: quote, limit: 48 }]);
    await expect(asked()).rejects.toThrow(DamagedIndex);
    bytes[bytes.length >> 1]! ^= 4;
    bytes[bytes.length - 1]! ^= 4;
    await expect(openSegmentStore(storage)).rejects.toThrow(DamagedIndex);
  });

  it('that is shorter than it was, or gone, is no empty one', async () => {
    const storage = await library();
    const { name } = ((await storage.manifest()) as Manifest).segments[0]!;
    storage.segments.set(name, storage.segments.get(name)!.slice(0, -9));
    await expect(openSegmentStore(storage)).rejects.toThrow(DamagedIndex);
    storage.segments.delete(name);
    await expect(openSegmentStore(storage)).rejects.toThrow(name);
  });

  it('built with another folding is refused until it is built again', async () => {
    const storage = await library();
    storage.stored = JSON.stringify({ ...((await storage.manifest()) as Manifest), fold: 0 });
    await expect(openSegmentStore(storage)).rejects.toThrow('built with folding 0');
    await rebuildIndex(storage, 'r');
    expect(await standingIn(storage)).toEqual(BEFORE);
  });

  it.each(['{}', '[]', '7', '{"format":2}', '{"format":1,"generation":-1}'])(
    'whose manifest is %s is refused',
    async (stored) => {
      const storage = await library();
      storage.stored = stored;
      await expect(openSegmentStore(storage)).rejects.toThrow(DamagedIndex);
      await expect(sweep(storage, () => none)).rejects.toThrow(DamagedIndex);
      expect(storage.kept.size).toBe(16);
    },
  );

  it('names a text that is lost', async () => {
    const storage = await library();
    const key = [...storage.kept.keys()].find((each) => each.startsWith(texts[4]!.transcript.id))!;
    storage.kept.delete(key);
    const store = await openSegmentStore(storage);
    await expect(store.events([texts[4]!.transcript.event])).rejects.toThrow(new LostText(key));
  });
});

describe('two that write at once', () => {
  it('lose neither what the one brings nor what the other takes away', async () => {
    const storage = await library();
    await Promise.all([
      addTexts(storage, texts.slice(16, 20), 'x', { sizes: SMALL }),
      addTexts(storage, texts.slice(20), 'y', { sizes: SMALL }),
      removeTexts(storage, idsOf(texts.slice(2, 4))),
      mergeIndex(storage, 'm', { sizes: SMALL }),
      mergeIndex(storage, 'n', { sizes: SMALL }),
    ]);
    expect((await standingIn(storage)).toSorted()).toEqual(idsOf(texts.slice(4)));
    await sweep(storage, () => none);
    expect((await standingIn(storage)).toSorted()).toEqual(idsOf(texts.slice(4)));
  });

  it('do not sweep away what the other has staged', async () => {
    const storage = await library();
    const slow = async function* slow(): AsyncGenerator<KeptText> {
      for (const text of texts.slice(16)) {
        yield text;
        await sweep(storage, () => (name) => name.endsWith('@x') || name.startsWith('x.'));
      }
    };
    await addTexts(storage, slow(), 'x', { sizes: SMALL });
    expect(await standingIn(storage)).toEqual(idsOf(texts.slice(2)));
  });
});

describe('an import', () => {
  it('that is stopped leaves nothing that counts', async () => {
    const storage = await library();
    const stopping = { aborted: false };
    const stopped = function* stopped(): Generator<KeptText> {
      yield* texts.slice(16, 20);
      stopping.aborted = true;
      yield* texts.slice(20);
    };
    await expect(addTexts(storage, stopped(), 'x', { stopping, sizes: SMALL })).rejects.toThrow(StoppedImport);
    await sweep(storage, () => none);
    expect(await standingIn(storage)).toEqual(BEFORE);
    expect(storage.kept.size).toBe(16);
  });

  it('is not believed when it brings one id twice', async () => {
    const storage = await library();
    await expect(addTexts(storage, [texts[20]!, texts[20]!], 'x')).rejects.toThrow('twice');
    expect(await standingIn(storage)).toEqual(BEFORE);
  });

  it('of a corrected text puts it where it stood, and answers with its new words alone', async () => {
    const storage = await library();
    const text = structuredClone(texts[5]!);
    text.transcript.turns[0]!.paragraphs[0]!.text = '改过的话，只有这一段才有。';
    await addTexts(storage, [text], 'x', { sizes: SMALL });
    const store = await openSegmentStore(storage);
    expect((await store.sizes()).map(({ transcript }) => transcript)).toEqual(BEFORE);
    const [event] = await store.events([text.transcript.event]);
    expect(event!.texts.map(({ printed }) => printed.transcript)).toEqual([text.transcript]);
    const old = foldText(texts[5]!.transcript.turns[0]!.paragraphs[0]!.text).text.slice(0, 30);
    expect((await store.holding([{ text: old, acrossEnds: true }])).passages).toEqual([]);
    // The old words do not come back.
    await restoreTexts(storage, [text.transcript.id]);
    expect((await (await store.reopen()).holding([{ text: old, acrossEnds: true }])).passages).toEqual([]);
  });
});

describe('a merge', () => {
  it('leaves no more segments than are asked for one by one, whatever comes', async () => {
    const storage = new MemoryStorage();
    for (const [at, text] of texts.entries()) {
      await addTexts(storage, [text], `t${at}`, { sizes: SMALL });
      const { segments } = await mergeIndex(storage, `m${at}`, { sizes: SMALL });
      expect(segments.length).toBeLessThanOrEqual(SMALL.segments);
    }
    await sweep(storage, () => none);
    expect(await standingIn(storage)).toEqual(idsOf(texts));
  });

  it('makes of several segments what building them as one makes', async () => {
    const sizes = { ...SMALL, recent: 0, segments: 1 };
    const [merged, whole] = [new MemoryStorage(), new MemoryStorage()];
    await addTexts(merged, texts, 'a', { sizes: { ...sizes, atOnce: 700 } });
    expect(merged.segments.size).toBeGreaterThan(5);
    await addTexts(whole, texts, 'a', { sizes: { ...sizes, atOnce: Infinity } });
    const { segments } = await mergeIndex(merged, 'm', { sizes });
    const [one] = ((await whole.manifest()) as Manifest).segments;
    expect(segments).toEqual([{ ...one, name: segments[0]!.name }]);
    expect(merged.segments.get(segments[0]!.name)).toEqual(whole.segments.get(one!.name));
  });
});

describe('a store', () => {
  it('reads for a quote a small part of the index, and that once', async () => {
    const storage = new MemoryStorage();
    const random = randomFrom(40);
    const someHan = (length: number): string =>
      Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(2000 * random() ** 3))).join('');
    const many = keptTexts(
      aRecord(
        ...Array.from({ length: 900 }, (_, at) => {
          const id = `${1000 + at}-01-01.made`;
          const paragraphs = Array.from({ length: 10 }, () => someHan(200));
          return aTranscript({ id, turns: [aTurn({ transcript: id, paragraphs })] });
        }),
      ),
    );
    await addTexts(storage, many, 'a', { sizes: { ...SMALL, atOnce: 1_000_000 } });
    const { segments } = await mergeIndex(storage, 'm');
    const total = segments.reduce((sum, { bytes }) => sum + bytes, 0);
    const quoteFrom = (at: number): string =>
      foldText(many[at]!.transcript.turns[0]!.paragraphs[1]!.text).text.slice(0, 40);
    storage.bytesRead = 0;
    storage.textsRead = 0;
    const store = await openSegmentStore(storage);
    const [found] = await store.propose([{ text: quoteFrom(8), limit: 48 }]);
    expect(found![0]!.transcript).toBe(many[8]!.transcript.id);
    const asked = storage.bytesRead;
    expect(asked).toBeLessThan(total / 3);
    await store.propose([{ text: quoteFrom(8), limit: 48 }]);
    await store.rarity(quoteFrom(8));
    expect(storage.bytesRead).toBe(asked);
    await store.load(total);
    const loaded = storage.bytesRead;
    await store.propose([{ text: quoteFrom(9), limit: 48 }]);
    expect([storage.bytesRead, storage.textsRead]).toEqual([loaded, 0]);
  });

  it('that is opened again reads only what is new', async () => {
    const storage = await library();
    const store = await openSegmentStore(storage);
    storage.bytesRead = 0;
    expect(await store.reopen()).toBe(store);
    expect(storage.bytesRead).toBe(0);
    await addTexts(storage, texts.slice(16, 17), 'x', { sizes: { ...SMALL, recent: 5000 } });
    const next = await store.reopen();
    expect(storage.bytesRead).toBe(0);
    expect((await next.sizes()).length).toBe(BEFORE.length + 1);
    expect((await store.sizes()).length).toBe(BEFORE.length);
  });
});
