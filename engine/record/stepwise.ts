/**
 * Long work in steps of a few milliseconds. The engine says only where it can pause; when it does, and who has a turn meanwhile, is for
 * whoever runs it.
 */
export type Stepwise<T> = Generator<void, T, void>;

/** Runs stepwise work to its end. */
export type RunSteps = <T>(work: Stepwise<T>) => Promise<T>;

/** Without a pause: where nobody else waits for a turn. */
export function atOnce<T>(work: Generator<unknown, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** The same for who waits for it. */
export const inOneGo: RunSteps = async (work) => atOnce(work);

/** Nothing but a place where others may have a turn. */
export function* pause(): Stepwise<void> {
  yield;
}

/** So many lines are read between two places to pause: a few milliseconds. */
const LINES = 32;
/** So many are read one by one: rules that nobody has needed before are compiled meanwhile, which takes as long as a thousand lines. */
const FIRST = 8;

/** What is made of each item, with places to pause. */
export function* withPauses<T, R>(items: readonly T[], each: (item: T, index: number) => R): Stepwise<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    if (index <= FIRST || index % LINES === 0) yield;
    results.push(each(item, index));
  }
  return results;
}
