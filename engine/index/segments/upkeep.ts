/** What keeps a library clean and sound; nothing of what the manifest names is changed. */
import { filesOfPacks } from '../../record/collection.ts';
import { allTexts, readManifest } from './manifest.ts';
import { DamagedIndex, type IndexStorage } from './storage.ts';
import { openSegment } from './build/write-segments.ts';

/**
 * Take away what no manifest names: what a broken import left, what was merged, texts that are gone.
 * @param staging tells of a name whether an import that still runs has it; it is under its import's
 */
export async function sweep(
  storage: IndexStorage,
  staging: () => Promise<(name: string) => boolean> | ((name: string) => boolean),
): Promise<void> {
  // In this order: whoever wrote these names still runs after the manifest was read, or has changed it since, or never will.
  const { segments, texts } = await storage.names();
  const manifest = await readManifest(storage);
  const isStaged = await staging();
  const named = new Set([
    ...manifest.segments.map(({ name }) => name),
    ...filesOfPacks(manifest.collections),
    ...allTexts(manifest).map(({ key }) => key),
  ]);
  const isWaste = (name: string): boolean => !named.has(name) && !isStaged(name);
  const waste = { segments: segments.filter(isWaste), texts: texts.filter(isWaste) };
  if (waste.segments.length + waste.texts.length > 0) await storage.remove(waste, manifest.generation);
}

/** Which segments are not as they were written; all of each is read. */
export async function damagedSegments(storage: IndexStorage): Promise<string[]> {
  const { segments } = await readManifest(storage);
  const damaged: string[] = [];
  for (const segment of segments) {
    try {
      await (await openSegment(storage, segment)).sections.check();
    } catch (error) {
      if (!(error instanceof DamagedIndex)) throw error;
      damaged.push(segment.name);
    }
  }
  return damaged;
}
