/** A page can do nothing meanwhile, so no slice is longer. */
const SLICE_MS = 20;
/** The clock is asked once for so many steps. */
const STEPS = 32;

export interface Slices {
  /** Whether the slice is over; to be asked at each step. */
  isDue(): boolean;
  /** Let the page go on for a moment. */
  take(): Promise<void>;
}

interface Scheduler {
  yield?: () => Promise<void>;
}

export function createSlices(now = () => performance.now(), rest = giveWay): Slices {
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

/** Not by a timer where there is another way: in a tab behind others timers come once a second. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
