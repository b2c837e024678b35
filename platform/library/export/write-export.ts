/**
 * The whole library as one file: a line of JSON for what it is, then one for each text, as it came and as it was understood.
 *
 * A paragraph has its places in the source and not its words: these stand in the source, and so cannot be others than it has.
 */
import { readManifest, liveTexts } from '../../../engine/index/segments/manifest.ts';
import type { KeptText } from '../../../engine/index/segments/storage.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import { transcriptFacts } from '../../../engine/record/transcript-facts.ts';
import type { LibraryRow, LibraryStorage } from '../library-storage.ts';

export const EXPORT_KIND = 'yuanhua-library';
export const EXPORT_FORMAT = 1;

/** Texts that are read and written together. */
const BATCH = 16;

export async function writeExport(storage: LibraryStorage, onProgress: (share: number) => void): Promise<Blob> {
  const manifest = await readManifest(storage);
  const live = liveTexts(manifest);
  const { collections } = manifest;
  // Parts may lie on the disk: the whole need not be in memory.
  const parts = [new Blob([line({ kind: EXPORT_KIND, format: EXPORT_FORMAT, texts: live.length, collections })])];
  for (let at = 0; at < live.length; at += BATCH) {
    const batch = live.slice(at, at + BATCH);
    const keys = batch.map(({ key }) => key);
    const [kept, rows, sources] = await Promise.all([
      storage.texts(keys),
      storage.rows(keys),
      Promise.all(keys.map((key) => storage.source(key))),
    ]);
    const lines = batch.map(({ collection }, index) => {
      const [text, row, read] = [kept[index], rows[index], sources[index]];
      // What is lost cannot be saved, and must not keep the rest from it.
      return text && row && read ? line(exported(text, row, read, collection)) : '';
    });
    parts.push(new Blob(lines));
    onProgress(Math.min(at + BATCH, live.length) / live.length);
  }
  return new Blob(parts, { type: 'application/x-ndjson' });
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

function exported({ transcript }: KeptText, { text, corrections }: LibraryRow, read: ReadText, collection: string) {
  return {
    collection,
    addedAt: text.addedAt,
    alsoAt: text.alsoAt,
    facts: transcriptFacts(transcript),
    corrections,
    turns: transcript.turns.map((turn) => ({
      ...turn,
      paragraphs: turn.paragraphs.map(({ id, ranges }) => ({ id, ranges })),
    })),
    furniture: transcript.furniture,
    read,
  };
}
