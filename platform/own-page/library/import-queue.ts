/**
 * Texts on their way into the library, one after the other: read, understood, and kept where nothing about them is open. What needs the
 * reader waits here, and what was refused says why; neither stops the others.
 */
import type { Correction, Corrections } from '../../../engine/library/correction.ts';
import type { ReadText } from '../../../engine/library/read-text.ts';
import type { TextToKeep } from '../../library/library.ts';
import { nextTurn } from '../../shared/next-turn.ts';
import { withCorrection } from './corrections-history.ts';
import {
  batchOf,
  type FileProblem,
  isFull,
  type OpenText,
  problemOf,
  type QueueItem,
  type QueueState,
  type QueueWorld,
  UNDECIDED,
} from './queue-item.ts';

export function createQueue(world: QueueWorld) {
  const { rest = nextTurn } = world;
  let items: QueueItem[] = [];
  /** The files of those that wait, by item. */
  const files = new Map<number, Blob>();
  let isPaused = false;
  let working: Promise<void> | null = null;
  let failure: unknown = null;
  let stop = new AbortController();
  let lastId = 0;
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const itemOf = (id: number): QueueItem | undefined => items.find((item) => item.id === id);
  const make = (name: string, rest: Partial<QueueItem>): QueueItem => ({
    id: (lastId += 1),
    name,
    state: 'waiting',
    problem: null,
    file: null,
    open: null,
    keptAs: null,
    isAlone: false,
    ...rest,
  });
  const change = (item: QueueItem, changes: Partial<QueueItem>): void => {
    Object.assign(item, changes);
    tell();
  };

  /** Understand what was read, and put it where it belongs. */
  const take = async (item: QueueItem, read: ReadText, file: Blob | null, corrections: Corrections): Promise<void> => {
    const same = await world.library.sameAs(read);
    if (same?.by === 'bytes' || (same !== null && !item.isAlone)) {
      return change(item, { state: 'same', keptAs: same.id, open: null, file: null });
    }
    const understood = await world.understand(read, corrections);
    const isSettled = understood.isSettled && !item.isAlone;
    const open = { read, corrections, understood };
    change(item, { state: isSettled ? 'ready' : 'needs-you', open, problem: null, file, keptAs: same?.id ?? null });
  };

  /** One that could be read by another encoding is not refused yet. */
  const refuse = (item: QueueItem, problem: FileProblem, file: Blob | null): void => {
    const name = problem.name || item.name;
    const isOpen = file !== null && name === item.name && problem.readings.length > 0;
    change(item, { name, state: isOpen ? 'needs-you' : 'refused', problem, open: null, file: isOpen ? file : null });
  };

  const readItem = async (item: QueueItem, signal: AbortSignal): Promise<void> => {
    const blob = files.get(item.id)!;
    change(item, { state: 'reading' });
    let target: QueueItem | null = item;
    let last = item;
    try {
      for await (const outcome of world.read({ name: item.name, blob }, { encoding: null, signal })) {
        if (signal.aborted) return;
        if (target === null) {
          // One file that holds many: they come after each other, and none of them is alone.
          if (item.isAlone) {
            item.isAlone = false;
            if (item.open?.understood.isSettled) item.state = 'ready';
          }
          target = make('', { isAlone: false });
          items.splice(items.indexOf(last) + 1, 0, target);
        }
        last = target;
        if ('problem' in outcome) {
          refuse(target, outcome.problem, blob);
        } else {
          const file = target === item && outcome.text.name === item.name ? blob : null;
          target.name = outcome.text.name;
          await take(target, outcome.text, file, []);
        }
        target = null;
        await rest();
        if (batchIsFull()) await keepReady(signal);
      }
      if (target === item) {
        change(item, { state: 'refused', problem: problemOf(item.name, 'no-text') });
      }
    } catch (error) {
      if (signal.aborted) return;
      console.error('yuanhua:', error);
      change(target ?? last, { state: 'refused', problem: problemOf(item.name, 'failed') });
    } finally {
      files.delete(item.id);
    }
  };

  const ready = (): QueueItem[] => batchOf(items);
  const batchIsFull = (): boolean => isFull(ready());

  const keepItems = async (
    batch: readonly QueueItem[],
    signal: AbortSignal,
    collection = world.collection(),
  ): Promise<void> => {
    const texts = batch.map(({ open }): TextToKeep => {
      const { read, corrections, understood } = open!;
      return { read, corrections, transcript: understood.transcript, collection };
    });
    for (const item of batch) item.state = 'keeping';
    tell();
    try {
      const outcomes = await world.library.keep(texts, { signal, onProgress: () => {} });
      batch.forEach((item, index) => {
        const kept = outcomes[index]!;
        Object.assign(item, { state: kept.outcome, keptAs: kept.id, open: null, file: null });
      });
      failure = null;
    } catch (error) {
      for (const item of batch) item.state = signal.aborted ? 'left-out' : 'ready';
      if (!signal.aborted) throw error;
    } finally {
      tell();
    }
  };
  const keepReady = async (signal: AbortSignal): Promise<void> => {
    const batch = ready();
    if (batch.length > 0) await keepItems(batch, signal);
  };

  const work = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      if (isPaused) return;
      const next = items.find(({ state }) => state === 'waiting');
      if (next !== undefined) await readItem(next, signal);
      else if (ready().length > 0) await keepReady(signal);
      else return;
    }
  };
  const start = (): void => {
    if (working !== null || isPaused) return;
    const { signal } = stop;
    working = work(signal)
      .catch((error: unknown) => {
        // A full disk, a database that is gone: the others would fail as well.
        failure = error;
        isPaused = true;
      })
      .finally(() => {
        working = null;
        tell();
        if (!isPaused && items.some(({ state }) => state === 'waiting' || state === 'ready')) start();
      });
    tell();
  };

  return {
    state: (): QueueState => ({ items: [...items], isPaused, isWorking: working !== null, failure }),
    listen(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    /** @returns the item of a single file, which is to be looked at */
    addFiles(added: readonly { name: string; blob: Blob }[]): void {
      const isAlone = added.length === 1 && items.every(({ state }) => !UNDECIDED.has(state));
      for (const { name, blob } of added) {
        const item = make(name, { isAlone });
        files.set(item.id, blob);
        items.push(item);
      }
      tell();
      start();
    },

    /** What was pasted, or a page. @returns its item */
    async addText(read: ReadText): Promise<number> {
      const item = make(read.name, { state: 'reading', isAlone: true });
      items.push(item);
      tell();
      await take(item, read, null, []);
      return item.id;
    },

    /** Read a text again by another encoding. What was corrected stood at other places. */
    async readAgain(id: number, encoding: string): Promise<void> {
      const item = itemOf(id);
      const file = item?.file;
      if (item === undefined || !file) return;
      const { signal } = stop;
      for await (const outcome of world.read({ name: item.name, blob: file }, { encoding, signal })) {
        if ('text' in outcome) await take(item, outcome.text, file, []);
        else refuse(item, outcome.problem, file);
        return;
      }
    },

    /** What the reader changed in a text that waits. It is kept only when the reader says so. */
    async correct(id: number, corrections: Corrections): Promise<void> {
      const item = itemOf(id);
      if (!item?.open) return;
      const understood = await world.understand(item.open.read, corrections);
      change(item, { open: { ...item.open, corrections, understood } });
    },

    /** State something of each of many, by which they can be kept. */
    async settle(ids: readonly number[], statedOf: (open: OpenText) => readonly Correction[]): Promise<void> {
      for (const id of ids) {
        const item = itemOf(id);
        if (!item?.open || item.state !== 'needs-you') continue;
        const corrections = statedOf(item.open).reduce<Corrections>(withCorrection, item.open.corrections);
        const understood = await world.understand(item.open.read, corrections);
        const open = { ...item.open, corrections, understood };
        change(item, { open, state: understood.isSettled ? 'ready' : 'needs-you', isAlone: false });
        await rest();
      }
      start();
    },

    /**
     * Keep one that was looked at.
     * @param collection where it goes, in place of where new texts go
     * @throws what the library throws
     */
    async keep(id: number, collection?: string): Promise<void> {
      const item = itemOf(id);
      if (!item?.open) return;
      await keepItems([item], stop.signal, collection).catch((error: unknown) => {
        item.state = 'needs-you';
        throw error;
      });
    },

    leaveOut(ids: readonly number[]): void {
      for (const id of ids) {
        const item = itemOf(id);
        if (item?.state === 'needs-you') Object.assign(item, { state: 'left-out', open: null, file: null });
      }
      tell();
    },

    pause(): void {
      isPaused = true;
      tell();
    },
    resume(): void {
      isPaused = false;
      failure = null;
      start();
    },
    /** What is not kept by now is left out; what waits for the reader stays. */
    async cancel(): Promise<void> {
      stop.abort();
      stop = new AbortController();
      for (const item of items) {
        if (item.state === 'keeping' || !UNDECIDED.has(item.state)) continue;
        Object.assign(item, { state: 'left-out', open: null, file: null });
        files.delete(item.id);
      }
      isPaused = false;
      failure = null;
      tell();
      await working;
      tell();
    },
    /** Take what is done from the list. */
    clear(): void {
      items = items.filter(({ state }) => UNDECIDED.has(state) || state === 'needs-you');
      tell();
    },
  };
}

export type ImportQueue = ReturnType<typeof createQueue>;
