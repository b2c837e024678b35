/** Several sources asked at once. One that fails, takes too long or is switched off is named; the others' answers do not wait for it. */
import type { SourceState } from '../record/answer.ts';
import type { Source, Waiting } from './source.ts';

export interface AskedSource {
  source: Source;
  /** Why it is not asked; null where it is. */
  off: string | null;
  /** It is waited for no longer; null: however long it takes. */
  limitMs: number | null;
}

/** One source's answer. */
export interface SourceAnswer<T> {
  id: string;
  value: T;
}

export interface SourceAnswers<T> {
  /** In the order of the sources. */
  answers: SourceAnswer<T>[];
  /** Of every source, in their order. */
  sources: SourceState[];
}

export interface AskOptions {
  wait: (ms: number) => Promise<void>;
  /** A failure's code, for who reads the answer. */
  reasonOf: (error: unknown) => string;
}

const LATE = Symbol('late');

/** @throws what the first source threw, where none answered and one failed: there is nothing to tell */
export async function askSources<T>(
  asked: readonly AskedSource[],
  ask: (source: Source, signal: Waiting) => Promise<T>,
  { wait, reasonOf }: AskOptions,
): Promise<SourceAnswers<T>> {
  const failures: unknown[] = [];
  const told = await Promise.all(
    asked.map(async ({ source, off, limitMs }): Promise<{ state: SourceState; answer: SourceAnswer<T>[] }> => {
      const { id } = source;
      const without = (state: SourceState['state'], reason: string | null) => ({
        state: { id, state, reason },
        answer: [],
      });
      if (off !== null) return without('off', off);
      const signal = { aborted: false };
      try {
        const answer = ask(source, signal);
        const value = await (limitMs === null ? answer : Promise.race([answer, wait(limitMs).then(() => LATE)]));
        if (typeof value === 'symbol') {
          signal.aborted = true;
          // It may fail yet; nobody listens.
          answer.catch(() => {});
          return without('late', null);
        }
        return { state: { id, state: 'answered', reason: null }, answer: [{ id, value }] };
      } catch (error) {
        failures.push(error);
        return without('failed', reasonOf(error));
      }
    }),
  );
  const answers = told.flatMap(({ answer }) => answer);
  if (answers.length === 0 && failures.length > 0) throw failures[0];
  return { answers, sources: told.map(({ state }) => state) };
}
