/** What a library keeps beside its index: each text as it came, what the list says of it, and which imports are going on. */
import type { IndexStorage, KeptText, Manifest } from '../../engine/index/segments/storage.ts';
import type { Corrections } from '../../engine/library/correction.ts';
import type { ReadText } from '../../engine/library/read-text.ts';
import type { LibraryText } from './library.ts';

/** A text in the list, under its key as the manifest has it. Never changed but for `alsoAt` and `removedAt`. */
export interface LibraryRow {
  /** Its collection is the manifest's. */
  text: Omit<LibraryText, 'collection'>;
  corrections: Corrections;
  /** By which the same words are known; null where it has none. */
  words: string | null;
  /** When it was removed, ms since 1970. It may have come back since: whether it is there, the manifest says. */
  removedAt: number | null;
  /** Of a text of a pack: its name there, and a hash of all that the pack says of it. */
  packed?: { id: string; mark: string };
}

/** All that is kept of a text. It counts as soon as the manifest names its key. */
export interface TextToStage {
  key: string;
  kept: KeptText;
  row: LibraryRow;
  read: ReadText;
}

/** An import that has begun. It is put before the first text and taken away behind the last step, or by whoever tells of the break. */
export interface ImportNote {
  /** What it writes is named by this: keys end with `@` and it. */
  id: string;
  /** Name of its first text. */
  first: string;
}

export interface LibraryStorage extends IndexStorage {
  stage(texts: readonly TextToStage[]): Promise<void>;
  /** In their order; null for those that are not there. */
  rows(keys: readonly string[]): Promise<(LibraryRow | null)[]>;
  /** All rows whose keys the storage has, whether the manifest names them or not. */
  allRows(): Promise<[key: string, row: LibraryRow][]>;
  /** Keys of rows with these bytes, or these words. */
  keysWith(by: 'sha256' | 'words', value: string): Promise<string[]>;
  /** Of rows that are there; others stay away. All or nothing. */
  changeRows(keys: readonly string[], change: (row: LibraryRow) => LibraryRow): Promise<void>;
  source(key: string): Promise<ReadText | null>;
  /** A whole file beside the index: a pack, as it came. null: it is not there. */
  file(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  notes(): Promise<ImportNote[]>;
  putNote(note: ImportNote): Promise<void>;
  /** @returns whether it was there: of two that take it, one has it */
  takeNote(id: string): Promise<boolean>;
  /** Put a manifest in the place of one that cannot be read. */
  replace(manifest: Manifest): Promise<void>;
  /** Names this database: one with another name is not the one that was there before. */
  birth(): Promise<string>;
  close(): void;
}
