/** Work in slices, so that the page goes on meanwhile. */
import { nextTurn } from '../../platform/shared/next-turn.ts';

/** A page can do nothing meanwhile, so no slice is longer: half of the time that a drawn frame stands. */
const SLICE_MS = 8;
/** The clock is asked once for so many steps. */
const STEPS = 32;

export interface Slices {
  /** Whether the slice is over; to be asked at each step. */
  isDue(): boolean;
  /** Let the page go on for a moment. */
  take(): Promise<void>;
}

export function createSlices(now = () => performance.now(), rest = nextTurn): Slices {
  let until = now() + SLICE_MS;
  let steps = 0;
  return {
    isDue: () => (steps = (steps + 1) % STEPS) === 0 && now() >= until,
    async take() {
      await rest();
      until = now() + SLICE_MS;
    },
  };
}
