/**
 * Long work that leaves the page alive: a generator that yields now and then how much is done, from 0 to 1.
 *
 * A worker would be the usual way; our pages' policy makes none, since a worker's address is a script from a text.
 */
export type Steps<T> = Generator<number, T, void>;

/** A page draws in between; what is pressed is heard. */
const SLICE_MS = 40;

/** A part of longer work, whose own share runs from `from` to `to` of the whole. */
export function* part<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

/** Slice by slice. @param tell hears between slices how much is done */
export async function inSlices<T>(
  steps: Steps<T>,
  tell: (share: number) => void,
  { now = () => performance.now(), rest = () => new Promise<void>((wake) => setTimeout(wake)) } = {},
): Promise<T> {
  for (let until = now() + SLICE_MS; ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() < until) continue;
    tell(step.value);
    await rest();
    until = now() + SLICE_MS;
  }
}
