import type { Rate } from '../shared/messages/messages.ts';

/** Of tabs that are long closed, nothing is kept. */
const MAX_TABS = 200;

interface Bucket {
  left: number;
  at: number;
}

/**
 * A bucket for each tab, which fills again with time.
 * @param now milliseconds of a clock that nobody sets
 * @returns whether the tab may ask once more
 */
export function createRateLimit(
  { burst, perSecond }: Rate,
  now: () => number = () => performance.now(),
): (tab: number) => boolean {
  const buckets = new Map<number, Bucket>();
  return (tab) => {
    const at = now();
    const before = buckets.get(tab) ?? { left: burst, at };
    const left = Math.min(burst, before.left + ((at - before.at) / 1000) * perSecond);
    const may = left >= 1;
    // The tab that asked last stands last.
    buckets.delete(tab);
    buckets.set(tab, { left: may ? left - 1 : left, at });
    if (buckets.size > MAX_TABS) buckets.delete(buckets.keys().next().value!);
    return may;
  };
}
