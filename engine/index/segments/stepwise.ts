/**
 * Long work in steps of a few milliseconds. The engine says only where it can pause; when it does, and who has a turn meanwhile, is for
 * whoever runs it.
 */
export type Stepwise<T> = Generator<void, T, void>;

/** Runs stepwise work to its end. */
export type RunSteps = <T>(work: Stepwise<T>) => Promise<T>;

/** Without a pause: where nobody else waits for a turn. */
export const inOneGo: RunSteps = async (work) => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};

/** Nothing but a place where others may have a turn. */
export function* pause(): Stepwise<void> {
  yield;
}
