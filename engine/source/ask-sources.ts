/** Several sources asked at once. One that fails, takes too long or is switched off is named; the others' answers do not wait for it. */
import type { SourceState } from '../record/answer.ts';
import type { Source, Waiting } from './source.ts';

export interface AskedSource {
  source: Source;
  /** For one that comes and goes: `absent` it is neither asked nor named, as a library in which nothing was put. Else it is there. */
  presence?: () => Promise<'there' | 'off' | 'absent'>;
  /** Why it is not asked; null where it is. */
  off: string | null;
  /** It is waited for no longer; null: however long it takes. */
  limitMs: number | null;
  /** What it is called by those who made it; told with its state. */
  name?: string;
  /** Told before those of a higher one; 0 unless said. */
  place?: number;
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

/** Of the source that is told first. @throws where none answered: there is nothing to tell */
export function firstAnswer<T>([first]: readonly SourceAnswer<T>[]): SourceAnswer<T> {
  if (first === undefined) throw new Error('No source answered.');
  return first;
}

const LATE = Symbol('late');

interface Told<T> {
  /** null: the source is not there. */
  state: SourceState | null;
  answer: SourceAnswer<T>[];
  failure: { error: unknown } | null;
  place: number;
}

/**
 * @param later more sources, which the others' work does not wait for
 * @throws what the first source threw, where none answered and one failed: there is nothing to tell
 */
export async function askSources<T>(
  asked: readonly AskedSource[],
  ask: (source: Source, signal: Waiting) => Promise<T>,
  { wait, reasonOf }: AskOptions,
  later: Promise<readonly AskedSource[]> | null = null,
): Promise<SourceAnswers<T>> {
  const askAll = (all: readonly AskedSource[]): Promise<Told<T>[]> =>
    Promise.all(all.map(async (each) => ({ ...(await askOne(each)), place: each.place ?? 0 })));
  const askOne = async ({ source, presence, off, limitMs, name }: AskedSource): Promise<Omit<Told<T>, 'place'>> => {
    const id = source.id;
    const named = { id, ...(name !== undefined && { name }) };
    const without = (state: SourceState['state'], reason: string | null) => ({
      state: { ...named, state, reason },
      answer: [],
      failure: null,
    });
    if (off !== null) return without('off', off);
    const signal = { aborted: false };
    try {
      const answer = askIfThere(presence, () => ask(source, signal));
      const value = await (limitMs === null ? answer : Promise.race([answer, wait(limitMs).then(() => LATE)]));
      if (typeof value === 'symbol') {
        signal.aborted = true;
        // It may fail yet; nobody listens.
        answer.catch(() => {});
        return without('late', null);
      }
      if (value === 'absent') return { state: null, answer: [], failure: null };
      if (value === 'off') return without('off', null);
      return {
        state: { ...named, state: 'answered', reason: null },
        answer: [{ id, value: value.told }],
        failure: null,
      };
    } catch (error) {
      return { ...without('failed', reasonOf(error)), failure: { error } };
    }
  };
  const all = await Promise.all([askAll(asked), (async () => askAll((await later) ?? []))()]);
  const told = all.flat().sort((a, b) => a.place - b.place);
  const answers = told.flatMap(({ answer }) => answer);
  const failed = told.find(({ failure }) => failure !== null);
  if (answers.length === 0 && failed) throw failed.failure!.error;
  return { answers, sources: told.flatMap(({ state }) => state ?? []) };
}

async function askIfThere<T>(
  presence: AskedSource['presence'],
  ask: () => Promise<T>,
): Promise<{ told: T } | 'off' | 'absent'> {
  const known = (await presence?.()) ?? 'there';
  return known === 'there' ? { told: await ask() } : known;
}
