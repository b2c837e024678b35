/** What of a library lies where in the browser's storage, as far as it can be known without reading every text. */
import { liveTexts, readManifest } from '../../engine/index/segments/manifest.ts';
import type { IndexStorage } from '../../engine/index/segments/storage.ts';

export interface LibrarySize {
  texts: number;
  /** Bytes of its index. */
  index: number;
  /** Bytes of packs' files: as they came, and of the revision before. */
  packs: number;
}

export async function sizeOfLibrary(storage: IndexStorage): Promise<LibrarySize> {
  const manifest = await readManifest(storage);
  const live = liveTexts(manifest);
  const files = manifest.collections.flatMap(({ pack }) => (pack === undefined ? [] : [pack.file, pack.before?.file]));
  return {
    texts: live.length,
    index: manifest.segments.reduce((sum, { bytes }) => sum + bytes, 0),
    packs: files.reduce((sum, file) => sum + (file?.bytes ?? 0), 0),
  };
}
