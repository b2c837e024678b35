/**
 * Quotations compared in threads of their own: to compare takes more of a processor than all else that the service does, and would leave the
 * others idle. Each thread has its own connections and its own texts in memory; tokens, rates and counts stay with the service.
 */
import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { KnownNames } from '../../engine/text/names.ts';
import { type Asking, Shard, type ShardAddress, type ShardLimits } from '../database/shard.ts';
import { openArchive } from '../store/open-archive.ts';
import { type ArchiveAnswer, type Answering, createAnswering, type LookUpAsked } from './answering.ts';
import { Refusal, refusalOf, type RefusalCode } from './refusal.ts';

/** One processor is left for all else. Each holds texts of its own: on a large machine, more services are the better way. */
export const THREADS = Math.max(1, Math.min(4, availableParallelism() - 1));

interface ThreadData {
  shards: { address: ShardAddress; limits: ShardLimits }[];
}
type ToThread = { id: number; asked: LookUpAsked; lost: number[] } | { id: number; gone: true };
type FromThread = { id: number; lost: number[] } & (
  | { answer: ArchiveAnswer }
  | { refused: { code: RefusalCode; message: string } }
);

export interface Threads extends Pick<Answering, 'lookUp'> {
  close(): Promise<void>;
}

interface Waiting {
  asking: Asking;
  done: (answer: ArchiveAnswer) => void;
  fail: (error: unknown) => void;
}

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

/** @param entry the module that a thread runs: it calls `serveThread` */
export function startThreads(entry: URL, shards: readonly Shard[], count: number): Threads {
  const data: ThreadData = { shards: shards.map(({ address, limits }) => ({ address, limits })) };
  let last = 0;
  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(entry, { workerData: data }), waiting: new Map() };
    thread.worker.on('message', (told: FromThread) => {
      const own = thread.waiting.get(told.id);
      thread.waiting.delete(told.id);
      if (own === undefined) return;
      for (const lost of told.lost) own.asking.lost.add(lost);
      if ('answer' in told) own.done(told.answer);
      else own.fail(new Refusal(told.refused.code, told.refused.message));
    });
    // What ends it comes as an error first, and is told to who waits.
    thread.worker.on('error', (error) => {
      for (const { fail } of thread.waiting.values()) fail(error);
      thread.waiting.clear();
    });
    thread.worker.once('exit', () => {
      threads.delete(thread);
      for (const { fail } of thread.waiting.values()) fail(new Refusal('unexpected', 'something went wrong here'));
    });
    return thread;
  };
  const threads = new Set<Thread>();
  /** One that ended is started again when somebody asks, and not over and over. */
  const fill = (): void => {
    while (threads.size < count) threads.add(start());
  };
  fill();
  return {
    lookUp(asking, asked) {
      const { signal } = asking;
      fill();
      const thread = [...threads].reduce((least, each) => (each.waiting.size < least.waiting.size ? each : least));
      const id = (last += 1);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
      const tell = (message: ToThread): void => thread.worker.postMessage(message);
      return new Promise<ArchiveAnswer>((done, fail) => {
        if (signal.aborted) return fail(signal.reason as Error);
        const leave = (): void => {
          thread.waiting.delete(id);
          tell({ id, gone: true });
          fail(signal.reason as Error);
        };
        signal.addEventListener('abort', leave, { once: true });
        const end =
          <T>(how: (with_: T) => void) =>
          (told: T): void => {
            signal.removeEventListener('abort', leave);
            how(told);
          };
        thread.waiting.set(id, { asking, done: end(done), fail: end(fail) });
        tell({ id, asked, lost: [...asking.lost] });
      });
    },
    async close() {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}

/** What a thread does: it answers until it is ended. */
export function serveThread(names: KnownNames): void {
  const { shards } = workerData as ThreadData;
  const archive = openArchive(shards.map(({ address, limits }, number) => new Shard(number, address, limits)));
  const { lookUp } = createAnswering(archive, names);
  const asked = new Map<number, AbortController>();
  const answer = async (id: number, own: LookUpAsked, asking: Asking): Promise<FromThread> => {
    try {
      const found = await lookUp(asking, own);
      return { id, lost: [...asking.lost], answer: found };
    } catch (error) {
      const { code, message } = refusalOf(error);
      return { id, lost: [...asking.lost], refused: { code, message } };
    }
  };
  parentPort!.on('message', (message: ToThread) => {
    const { id } = message;
    if ('gone' in message) return asked.get(id)?.abort(new DOMException('gone', 'AbortError'));
    const gone = new AbortController();
    asked.set(id, gone);
    void answer(id, message.asked, { signal: gone.signal, lost: new Set(message.lost) }).then((told) => {
      asked.delete(id);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
      parentPort!.postMessage(told);
    });
  });
}
