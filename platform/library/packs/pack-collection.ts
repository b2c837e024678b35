/** The collection that a pack is in the library, by its manifest. */
import type { PackManifest, PackText } from '../../../engine/pack/shapes.ts';
import { type Collection, type PackFile, packSource } from '../../../engine/record/collection.ts';
import { hashOfWords } from '../text-id.ts';

export interface PackPlace {
  file: PackFile;
  /** Of its manifest. */
  contents: string;
  /** Whether the reader lets web pages be shown its words. It counts only where the pack allows it. */
  inPages: boolean;
  /** The collection of the revision that it replaces; null: none is there. */
  present: Collection | null;
  redirects: Record<string, string>;
  hasNames: boolean;
}

export function packCollection(
  manifest: PackManifest,
  { file, contents, inPages, present, redirects, hasNames }: PackPlace,
): Collection {
  const { id, revision, title, about, makers, key, licence, languages, made, from, newer } = manifest;
  const last = present?.pack ?? null;
  return {
    id: packSource(id),
    name: title,
    language: languages.length === 1 ? languages[0]! : null,
    licence,
    origin: from,
    on: present?.on ?? true,
    inPages: manifest.inPages && inPages,
    pack: {
      id,
      revision,
      title,
      about,
      makers,
      key,
      licence,
      languages,
      made,
      from,
      newer,
      inPages: manifest.inPages,
      file,
      contents,
      before: last === null ? null : { revision: last.revision, file: last.file },
      removedAt: null,
      redirects,
      ...(hasNames && { hasNames }),
    },
  };
}

/** By which two packs of one revision are told apart. */
export function contentsOf(manifest: PackManifest): Promise<string> {
  return hashOfWords(JSON.stringify(manifest));
}

/** Of all that a pack says of a text, its words and its record by their hashes. */
export function markOf(facts: PackText): Promise<string> {
  return hashOfWords(JSON.stringify(facts));
}
