/** What pages of ours can do with the reader's library. All of it runs in the page that asks; the background opens what is there. */
import type { Corrections } from '../../engine/library/correction.ts';
import type { ReadText } from '../../engine/library/read-text.ts';
import type { Collection } from '../../engine/record/collection.ts';
import type { Transcript, TranscriptFacts } from '../../engine/record/record.ts';

import type { PackManifest } from '../../engine/pack/shapes.ts';
import type { TextToPack } from '../../engine/pack/write-pack.ts';
import type { KeepPackOptions, PackOutcomes, PackToKeep } from './packs/pack-to-keep.ts';
import type { KeepProgress } from './keep-progress.ts';
import type { LibraryStanding } from './packs/standing.ts';
import type { LibrarySize } from './library-size.ts';
import type { PackedChoice } from './packs/packed-choice.ts';

export type { KeepProgress } from './keep-progress.ts';
export type { Collection } from '../../engine/record/collection.ts';

/** A text in the list. */
export interface LibraryText extends TranscriptFacts {
  collection: string;
  name: string;
  format: ReadText['format'];
  /** When it was kept, ms since 1970. */
  addedAt: number;
  paragraphs: number;
  characters: number;
  /** How many corrections lie over it. */
  corrected: number;
  /** Other addresses under which the same words were found. */
  alsoAt: string[];
}

/** A text about to be kept. */
export interface TextToKeep {
  read: ReadText;
  corrections: Corrections;
  transcript: Transcript;
  collection: string;
}

/** What became of one of them. */
export type KeptOutcome =
  | { name: string; outcome: 'kept' | 'replaced'; id: string }
  /** The same bytes, or the same words, are there already. `isOtherwise`: an export says something else of them; what is there stays as it is. */
  | { name: string; outcome: 'same'; id: string; isOtherwise?: true };

/** The text as it came, with what was corrected. */
export interface KeptSource {
  read: ReadText;
  corrections: Corrections;
}

export interface LibraryUsage extends LibrarySize {
  /** Of the browser's storage, bytes; null where it does not tell. */
  used: number | null;
  quota: number | null;
}

export type LibraryState = 'whole' | 'damaged' | 'lost' | 'newer';

/** Once it is closed by a newer version or taken away, all of it rejects: KnownFailure `library-newer`, `library-gone`. */
export interface Library {
  state(): Promise<LibraryState>;
  /** What an earlier import left undone: it was stopped by the browser, and nothing of it is here. Told once. */
  unfinished(): Promise<string[]>;
  texts(): Promise<LibraryText[]>;
  collections(): Promise<Collection[]>;
  putCollection(collection: Collection): Promise<void>;
  /** The order in which they are asked and told. Those that are not named stay behind the others. */
  orderCollections(ids: readonly string[]): Promise<void>;
  /** Its texts are moved to `main`; those of a pack go with it. */
  removeCollection(id: string): Promise<void>;
  /** How a pack stands to what is here. */
  packStanding(pack: PackManifest): Promise<LibraryStanding>;
  /**
   * Take a pack in, or put it in the place of another revision: all of it, or nothing where it is stopped or fails.
   * @throws the signal's reason; KnownFailure `pack-changed` where it does not stand as the reader has seen it
   */
  keepPack(pack: PackToKeep, options: KeepPackOptions): Promise<PackOutcomes>;
  /** Undo the removal of a pack: possible for an hour. @param id of its collection */
  restorePack(id: string): Promise<void>;
  /** Texts of a collection as a pack has them, one after the other, as they are now. */
  textsToPack(choice: PackedChoice): AsyncIterable<TextToPack>;
  /** A pack's file as it came, or of the revision before; null where there is none. @param id of its collection */
  packFile(id: string, which: 'present' | 'before'): Promise<Blob | null>;
  /**
   * All of them, or none where it is stopped or fails.
   * @throws the signal's reason where it was stopped; KnownFailure `storage-full`, as whatever writes may
   */
  keep(
    texts: AsyncIterable<TextToKeep> | Iterable<TextToKeep>,
    options: { signal: AbortSignal; onProgress: (progress: KeepProgress) => void },
  ): Promise<KeptOutcome[]>;
  source(id: string): Promise<KeptSource | null>;
  /** Another understanding of a text that is here. @throws KnownFailure `text-gone` */
  correct(id: string, transcript: Transcript, corrections: Corrections): Promise<void>;
  move(ids: readonly string[], collection: string): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Undo a removal: possible for an hour, and longer where nothing else was done since. */
  restore(ids: readonly string[]): Promise<void>;
  usage(): Promise<LibraryUsage>;
  rebuild(onProgress: (share: number) => void): Promise<void>;
  /** Everything, as one file that `readExport` and a person can read. */
  exportAll(onProgress: (share: number) => void): Promise<Blob>;
  /**
   * What an export holds, to be kept again. It may come from anybody: no text that is here is changed by it, and none of its texts is shown in
   * web pages until the reader says so. @throws KnownFailure `import-not-ours`
   */
  importAll(
    file: Blob,
    options: { signal: AbortSignal; onProgress: (progress: KeepProgress) => void },
  ): Promise<KeptOutcome[]>;
  /** Whether two texts say the same: by bytes, or by folded words. Ids of those that are here. */
  sameAs(read: Pick<ReadText, 'sha256' | 'source'>): Promise<{ id: string; by: 'bytes' | 'words' } | null>;
  close(): void;
}
