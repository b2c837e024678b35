/** A text in the reader's library, put there as an import would have left it. */
import type { Page } from '@playwright/test';
import { MAIN_COLLECTION } from '../../../engine/record/collection.ts';
import { FOLD_VERSION } from '../../../engine/index/segments/manifest.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { transcriptFacts } from '../../../engine/record/transcript-facts.ts';
import { withId } from '../../../platform/library/text-id.ts';
import { aTextToKeep } from '../../support/library/library-texts.ts';

/**
 * @param own a page of ours
 * @param understood the text as it is understood, where that is not what its lines say
 * @returns the text's id
 */
export async function putText(own: Page, lines: string[], understood: Transcript | null = null): Promise<string> {
  const date = understood?.date ?? '2021-01-01';
  const id = `${date}.0123456789`;
  const key = `${id}@1`;
  const { read, transcript: parsed, corrections } = aTextToKeep({ lines, date });
  const transcript = withId(understood ?? parsed, id);
  const listed = { name: read.name, format: read.format, addedAt: 1, paragraphs: lines.length, characters: 1 };
  const rows: Record<string, unknown> = {
    texts: { transcript, emendations: [], alignment: [] },
    sources: read,
    rows: {
      text: { ...transcriptFacts(transcript), ...listed, corrected: 0, alsoAt: [] },
      corrections,
      words: null,
      removedAt: null,
      sha256: read.sha256,
    },
  };
  const manifest = {
    format: 1,
    generation: 1,
    fold: FOLD_VERSION,
    next: 1,
    segments: [],
    recent: [{ key, place: 0, characters: 1, collection: 'main' }],
    removed: [],
    collections: [MAIN_COLLECTION],
  };
  await own.evaluate(
    async ({ key, rows, manifest }) => {
      const opening = indexedDB.open('yuanhua-library', 1);
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('upgradeneeded', () => {
          const { result } = opening;
          for (const name of ['texts', 'sources', 'segments', 'manifest', 'generation', 'about']) {
            result.createObjectStore(name);
          }
          result.createObjectStore('notes', { keyPath: 'id' });
          const store = result.createObjectStore('rows');
          for (const index of ['sha256', 'words']) store.createIndex(index, index);
        });
      });
      const change = database.transaction(['manifest', 'generation', ...Object.keys(rows)], 'readwrite');
      for (const [name, row] of Object.entries(rows)) change.objectStore(name).put(row, key);
      change.objectStore('manifest').put(manifest, 'library');
      change.objectStore('generation').put(1, 'library');
      await new Promise((resolve) => change.addEventListener('complete', resolve));
      database.close();
    },
    { key, rows, manifest },
  );
  return id;
}

export async function clearLibrary(own: Page): Promise<void> {
  await own.evaluate(async () => {
    await new Promise((resolve) => {
      const deleting = indexedDB.deleteDatabase('yuanhua-library');
      for (const end of ['success', 'error']) deleting.addEventListener(end, resolve);
    });
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { remove(key: string): Promise<void> } } };
    };
    await chrome.storage.local.remove('libraryMark');
  });
}
