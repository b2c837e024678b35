/**
 * Where a library's texts and the index of their pairs of characters are kept: a database of the browser, a folder, or memory in tests.
 *
 * Nothing that was written is ever changed. What counts is what the manifest names; it is swapped in one step after all it names
 * is there, so whoever is stopped half-way leaves only what nobody sees, and what the next `sweep` takes away.
 */
import type { Collection } from '../../record/collection.ts';
import type { Alignment, Emendation, Transcript } from '../../record/record.ts';

/** A text as it is kept. */
export interface KeptText {
  transcript: Transcript;
  emendations: Emendation[];
  /** With texts of its event that were there before it. */
  alignment: Alignment[];
}

/** A text that the manifest names. */
export interface PlacedText {
  /** Its transcript's id and the import that brought it: `2017-03-08.scio@k3f9`. A corrected text is another one. */
  key: string;
  /** Texts are in the order in which they came; a corrected one stands where it stood. */
  place: number;
  /** Folded characters. */
  characters: number;
  /** Id of the collection that it is in. */
  collection: string;
}

/** A segment that the manifest names. */
export interface NamedSegment {
  name: string;
  bytes: number;
  /** Of its end, which has those of all its pages. */
  checksum: number;
  /** In the order of the segment. With them it can be built again when it is damaged. */
  texts: PlacedText[];
}

export interface Manifest {
  format: 1;
  /** One more with every change. */
  generation: number;
  /** `FOLD_VERSION` of whoever built the segments: by another folding nothing would be found. */
  fold: number;
  /** The place of the next text. */
  next: number;
  segments: NamedSegment[];
  /** Texts in no segment yet: their part of the index is built anew by whoever opens it. */
  recent: PlacedText[];
  /** Keys of texts that were removed, as long as a segment or `recent` has them. */
  removed: string[];
  /** With `main` always among them. */
  collections: Collection[];
  /** By which packs of a name were signed, those that were removed too: another key is told. By pack, null for one that was not signed. */
  packKeys?: Record<string, string | null>;
}

export interface IndexStorage {
  /** As it was swapped in; null before the first. */
  manifest(): Promise<unknown>;
  /** That of the manifest, without reading it; 0 before the first. */
  generation(): Promise<number>;
  /** All or nothing. @returns false, having changed nothing, where the manifest is no longer of the generation `before` (0: none) */
  swap(before: number, manifest: Manifest): Promise<boolean>;
  /** Of a segment. Rejects where it is not there, or is shorter. */
  read(name: string, start: number, end: number): Promise<Uint8Array>;
  /** So many bytes are read in the time that a reading takes by itself, however short: what lies nearer to each other is read at once. 0 unless said. */
  readCost?: number;
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Lets others have their turn, amid long work; nobody waits for one unless said. */
  rest?: () => Promise<void>;
  /** UTF-8 → text, by whoever does it quicker than the engine, which a browser does many times over. */
  decode?: (bytes: Uint8Array) => string;
  /** In their order; null for those that are not there. */
  texts(keys: readonly string[]): Promise<(KeptText | null)[]>;
  writeTexts(texts: readonly (readonly [key: string, text: KeptText])[]): Promise<void>;
  /** All that is there, named by the manifest or not. */
  names(): Promise<{ segments: string[]; texts: string[] }>;
  /** @returns false, having removed nothing, where the manifest is no longer of this generation: it may name them now */
  remove(names: { segments: readonly string[]; texts: readonly string[] }, generation: number): Promise<boolean>;
}

/** A part of the index cannot be believed. Nothing is lost: it can be built again from the texts. */
export class DamagedIndex extends Error {
  /** Name of the segment; null for the manifest. */
  readonly segment: string | null;

  constructor(segment: string | null, what: string) {
    super(`${segment ?? 'manifest'}: ${what}`);
    this.name = 'DamagedIndex';
    this.segment = segment;
  }
}

/** A text that the manifest names is not in the storage. */
export class LostText extends Error {
  readonly key: string;

  constructor(key: string) {
    super(key);
    this.name = 'LostText';
    this.key = key;
  }
}

export async function textsOf(storage: IndexStorage, keys: readonly string[]): Promise<KeptText[]> {
  const texts = await storage.texts(keys);
  return keys.map((key, at) => {
    const text = texts[at] ?? null;
    if (text === null) throw new LostText(key);
    return text;
  });
}
