/** A text on its way into the library: how far it is, what is wrong with it, and which of them are kept together. */
import type { Corrections } from '../../../engine/library/correction.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import type { Understood } from '../../../engine/library/understood.ts';
import type { Library } from '../../library/library.ts';
import type { ReadProblem } from '../../library/read/read-problem.ts';

/** `ready`: it can be kept, and will be. `left-out`: the reader wanted it no more. */
export type ItemState =
  | 'waiting'
  | 'reading'
  | 'needs-you'
  | 'ready'
  | 'keeping'
  | 'kept'
  | 'replaced'
  | 'same'
  | 'refused'
  | 'left-out';

/** Why a file, or a part of one, is no text. */
export type FileProblem = Pick<ReadProblem, 'name' | 'where' | 'value' | 'size' | 'limit' | 'total' | 'readings'> & {
  code: ReadProblem['code'] | 'failed';
};

export type ReadOutcome = { text: ReadText } | { problem: FileProblem };

/** A text with what is known of it until it is kept. */
export interface OpenText {
  read: ReadText;
  corrections: Corrections;
  understood: Understood;
}

export interface QueueItem {
  id: number;
  name: string;
  state: ItemState;
  problem: FileProblem | null;
  /** To be read by another encoding; null for what was no file of its own. */
  file: Blob | null;
  /** null before it is read, and after it has left the queue: thousands of texts would fill the memory. */
  open: OpenText | null;
  /** In the library. */
  keptAs: string | null;
  /** It came alone: the reader looks at it before it is kept, whatever is known of it. */
  isAlone: boolean;
}

export interface QueueWorld {
  read: (
    file: { name: string; blob: Blob },
    options: { encoding: string | null; signal: AbortSignal },
  ) => AsyncIterable<ReadOutcome>;
  understand: (read: ReadText, corrections: Corrections) => Promise<Understood>;
  library: Pick<Library, 'keep' | 'sameAs'>;
  /** Where new texts go. */
  collection: () => string;
  /** Let the page draw, and hear what is pressed. */
  rest?: () => Promise<void>;
}

export interface QueueState {
  items: readonly QueueItem[];
  isPaused: boolean;
  isWorking: boolean;
  /** Why nothing could be kept: a full disk. What waits is kept by going on. */
  failure: unknown;
}

/**
 * Kept together: a transaction for each would take far longer, one for all would lose all. Of usual texts so many are a segment of the index
 * by themselves; of fewer the index would be built once to be dropped, and again with those of the next batch.
 */
const BATCH_TEXTS = 100;
const BATCH_CHARACTERS = 1_000_000;

export const UNDECIDED: ReadonlySet<ItemState> = new Set(['waiting', 'reading', 'ready', 'keeping']);

/** Those that are kept next: in their order, as many as go together. */
export function batchOf(items: readonly QueueItem[]): QueueItem[] {
  const batch: QueueItem[] = [];
  for (const item of items) {
    if (item.state !== 'ready') continue;
    batch.push(item);
    if (isFull(batch)) break;
  }
  return batch;
}

export function isFull(batch: readonly QueueItem[]): boolean {
  const characters = batch.reduce((sum, { open }) => sum + open!.read.source.length, 0);
  return batch.length >= BATCH_TEXTS || characters >= BATCH_CHARACTERS;
}

export function problemOf(name: string, code: FileProblem['code']): FileProblem {
  return { name, code, where: null, value: null, size: null, limit: null, total: 1, readings: [] };
}
