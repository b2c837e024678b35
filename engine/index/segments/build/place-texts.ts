/** Where a text that is added stands in the library: in the place of one that it replaces, or behind all others. */
import { MAIN } from '../../../record/collection.ts';
import { liveTexts } from '../manifest.ts';
import type { Manifest, PlacedText } from '../storage.ts';

export interface StagedText {
  key: string;
  id: string;
  characters: number;
  /** null: as `AddOptions` has it. */
  collection: string | null;
}

/** Gives each text its place: that of the text which it replaces, or the next. */
interface Placing {
  place: (text: StagedText) => PlacedText;
  /** Keys of texts that are there no more, and of those of a segment that are left out. */
  replaced: string[];
  next: number;
}

export function placing(manifest: Manifest, out: ReadonlySet<string>): Placing {
  const known = new Map(liveTexts(manifest).map((text) => [idOf(text.key), text]));
  const collections = new Set(manifest.collections.map(({ id }) => id));
  const made: Placing = {
    replaced: [],
    next: manifest.next,
    place({ key, id, characters, collection }) {
      const before = out.has(id) ? undefined : known.get(id);
      if (before !== undefined) made.replaced.push(before.key);
      if (out.has(id)) made.replaced.push(key);
      const chosen = collection ?? before?.collection ?? MAIN;
      return {
        key,
        characters,
        place: before?.place ?? made.next++,
        // It may have been removed meanwhile.
        collection: collections.has(chosen) ? chosen : MAIN,
      };
    },
  };
  return made;
}

/** Of the transcript whose text has a key. */
export function idOf(key: string): string {
  return key.slice(0, key.lastIndexOf('@'));
}
