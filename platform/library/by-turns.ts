/** How a page of ours does the library's long work: a worker cannot be had there, and a page that hangs is closed. */
import type { RunSteps } from '../../engine/record/stepwise.ts';
import { nextTurn } from '../shared/next-turn.ts';

/** Beside a step of some milliseconds, now and then one that makes room for twice as much, and what the browser does itself, far from the 50 ms that are felt. */
const SLICE_MS = 16;

interface Turns {
  now?: () => number;
  rest?: () => Promise<void>;
}

/** The slice goes on from one work to the next: much short work in a row is long work too. */
export function byTurns({ now = () => performance.now(), rest = nextTurn }: Turns = {}): RunSteps {
  let until = 0;
  return async (work) => {
    for (;;) {
      if (now() >= until) {
        await rest();
        until = now() + SLICE_MS;
      }
      const step = work.next();
      if (step.done === true) return step.value;
    }
  };
}
