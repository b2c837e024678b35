import type { Corrections } from '../../engine/library/correction.ts';
import type { ReadText } from '../../engine/library/read-text.ts';
import type { Understood } from '../../engine/library/understood.ts';
import type { PackChecking, PackOutcome } from '../../engine/pack/check-pack.ts';
import type { PackToKeep } from '../../platform/library/packs/pack-to-keep.ts';
import type { Library } from '../../platform/library/library.ts';
import type { EncodedReading } from '../../platform/library/read/encoding/readings.ts';
import type { Keys } from '../../platform/pack/kept-key.ts';
import type { MadePack, PackMaking } from '../../platform/pack/make-pack.ts';
import type { PackedChoice } from '../../platform/library/packs/packed-choice.ts';
import type { CountedText } from './collections/figures-of.ts';
import type { QueueWorld } from '../../platform/own-page/library/queue-item.ts';

/** All that is wrong with it. */
export type PackRefusal = Extract<PackOutcome, { ok: false }>;

/** A collection on its way out: what leaves, and what is said of it. */
export type PackToMake = PackedChoice & Pick<PackMaking, 'head' | 'last' | 'key' | 'signal' | 'onProgress'>;

/** What the page of the reader's texts does in the world. */
export interface LibraryServices {
  library: Library;
  read: QueueWorld['read'];
  understand: (read: ReadText, corrections: Corrections) => Promise<Understood>;
  /** How a file's first lines read by each encoding, the likeliest first. */
  readings: (file: Blob) => Promise<EncodedReading[]>;
  /** A text as it was pasted. */
  readPasted: (text: string, name: string) => Promise<ReadText>;
  /** In a private window none of this can be done. */
  isPrivate: boolean;
  save: (name: string, file: Blob) => void;
  /** The address of a text in the reader. */
  readerAddress: (id: string) => string;
  /** A page that was taken for the library; null where it is there no longer. */
  takePage: (key: string) => Promise<ReadText | null>;
  /** All texts of the record that ships, to be counted. */
  recordTexts: () => Promise<readonly CountedText[]>;
  /** A pack, checked to its last byte; nothing of it is kept. */
  readPack: (file: Blob, checking: PackChecking) => Promise<{ ok: true; pack: PackToKeep } | PackRefusal>;
  /** A pack's file of a collection. @throws the signal's reason */
  makePack: (asked: PackToMake) => Promise<{ ok: true; pack: MadePack } | PackRefusal>;
  /** That sign packs: the reader's own, and any one in words. */
  keys: Keys;
  /** Ask the browser not to delete what is stored. */
  persist: () => void;
}
