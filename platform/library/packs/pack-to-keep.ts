/** A pack on its way into the library: what is handed over, what the reader was told of it, and what became of it. */
import type { CheckedPack } from '../../../engine/pack/check-pack.ts';
import type { KeepProgress } from '../keep-progress.ts';
import type { LibraryStanding } from './standing.ts';

export interface PackToKeep {
  pack: CheckedPack;
  /** The file as it came. It is kept as well: to be handed on in the same bytes, and to come back to. */
  file: Uint8Array<ArrayBuffer>;
}

export interface KeepPackOptions {
  /** What the reader was told before they said yes. Where it is not so any more, nothing is kept. */
  seen: LibraryStanding;
  /** Whether the reader lets web pages be shown its words. It counts only where the pack allows it. */
  inPages: boolean;
  signal: AbortSignal;
  onProgress: (progress: KeepProgress) => void;
}

/** What became of its texts. */
export interface PackOutcomes {
  /** That were not there. */
  added: number;
  /** That were there with other words or other facts. */
  changed: number;
  /** That stayed as they were. */
  same: number;
  /** That the revision before had and this one has not. */
  gone: number;
}
