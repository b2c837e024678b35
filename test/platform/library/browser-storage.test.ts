/** The library's index in IndexedDB: it is all there, or as it was, whoever is killed and whoever else writes. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openSegmentStore } from '../../../engine/index/segments/segment-store.ts';
import { sweep } from '../../../engine/index/segments/upkeep.ts';
import { addTexts, mergeIndex, removeTexts } from '../../../engine/index/segments/write-index.ts';
import { openBrowserStorage } from '../../../platform/library/browser-storage.ts';
import type { LibraryStorage } from '../../../platform/library/library-storage.ts';
import { foldText } from '../../../engine/text/fold.ts';
import { manyTexts } from '../../support/many-texts.ts';
import { keptTexts } from '../../support/library/memory-storage.ts';
import { aTextToKeep } from '../../support/library/library-texts.ts';
import { rowOf } from '../../../platform/library/keep-texts.ts';

const SMALL = { recent: 300, atOnce: 1200, segments: 3, removed: 0.2 };
const texts = keptTexts(manyTexts(20, 6));
const ids = texts.map(({ transcript }) => transcript.id);
const none = (): boolean => false;
const noChange = (): void => undefined;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function standingIn(storage: LibraryStorage): Promise<string[]> {
  return (await (await openSegmentStore(storage)).sizes()).map(({ transcript }) => transcript);
}

describe('a library in the browser', () => {
  it('is there when it is opened again, and answers from stretches of its Blobs', async () => {
    const storage = await openBrowserStorage(noChange);
    await addTexts(storage, texts, 'a', { sizes: SMALL });
    storage.close();
    const again = await openBrowserStorage(noChange);
    const store = await openSegmentStore(again);
    for (const { transcript } of texts) {
      const text = foldText(transcript.turns[0]!.paragraphs[0]!.text).text.slice(0, 40);
      expect((await store.propose([{ text, limit: 4 }]))[0]![0]!.transcript).toBe(transcript.id);
    }
    expect(await store.transcripts(ids)).toEqual(texts.map(({ transcript }) => transcript));
  });

  it('has the rows of all its texts, however many they are', async () => {
    const storage = await openBrowserStorage(noChange);
    const { read, transcript } = aTextToKeep({ lines: ['一句话。'] });
    const row = rowOf({ read, transcript, corrections: [], collection: 'main' }, null, 0);
    for (const count of [0, 1, 999, 1000, 1001, 2500]) {
      const have = (await storage.allRows()).length;
      const fresh = Array.from({ length: count - have }, (_, at) => `${have + at}`.padStart(5, '0'));
      await storage.stage(fresh.map((key) => ({ key, kept: texts[0]!, row, read })));
      expect((await storage.allRows()).map(([key]) => Number(key))).toEqual(
        Array.from({ length: count }, (_, at) => at),
      );
    }
  });

  it('keeps what two windows bring at once', async () => {
    const [one, other] = [await openBrowserStorage(noChange), await openBrowserStorage(noChange)];
    await Promise.all([
      addTexts(one, texts.slice(0, 9), 'a', { sizes: SMALL }),
      addTexts(other, texts.slice(9), 'b', { sizes: SMALL }),
      removeTexts(one, ids.slice(0, 1)),
    ]);
    expect((await standingIn(one)).filter((id) => id !== ids[0]).toSorted()).toEqual(ids.slice(1));
  });

  it('that was full at any write is as it was before', async () => {
    const storage = await openBrowserStorage(noChange);
    await addTexts(storage, texts.slice(0, 10), 'a', { sizes: SMALL });
    const { put } = IDBObjectStore.prototype as {
      put: (this: IDBObjectStore, ...row: unknown[]) => IDBRequest<IDBValidKey>;
    };
    for (let failing = 1, isThrough = false; !isThrough; failing += 1) {
      let writes = 0;
      IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...row: unknown[]) {
        writes += 1;
        if (writes === failing) throw new DOMException('full', 'QuotaExceededError');
        return put.call(this, ...row);
      } as typeof IDBObjectStore.prototype.put;
      try {
        await addTexts(storage, texts.slice(10), `b${failing}`, { sizes: SMALL });
        isThrough = true;
      } catch (error) {
        expect(error).toMatchObject({ name: 'QuotaExceededError' });
      } finally {
        IDBObjectStore.prototype.put = put as typeof IDBObjectStore.prototype.put;
      }
      // Ten texts, their segments, and the manifest.
      expect(isThrough).toBe(failing > writes);
      expect(await standingIn(storage)).toEqual(isThrough ? ids : ids.slice(0, 10));
      await sweep(storage, () => none);
      expect((await storage.names()).texts).toHaveLength(isThrough ? 20 : 10);
    }
  });

  it('forgets what was merged', async () => {
    const storage = await openBrowserStorage(noChange);
    await addTexts(storage, texts, 'a', { sizes: SMALL });
    const { segments } = await mergeIndex(storage, 'm', { sizes: SMALL });
    await sweep(storage, () => none);
    expect((await storage.names()).segments.toSorted()).toEqual(segments.map(({ name }) => name).toSorted());
    expect(await standingIn(storage)).toHaveLength(20);
  });

  it('gives way to another version, and says so', async () => {
    const onClosed = vi.fn<() => void>();
    const storage = await openBrowserStorage(onClosed);
    const next = indexedDB.open('yuanhua-library', 2);
    await new Promise((resolve) => next.addEventListener('success', resolve));
    expect(onClosed).toHaveBeenCalledOnce();
    await expect(storage.manifest()).rejects.toThrow();
    next.result.close();
    await expect(openBrowserStorage(noChange)).rejects.toThrow(/version/iu);
  });
});
