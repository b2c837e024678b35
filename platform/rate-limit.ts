/**
 * How often a web page's script may ask. A gesture takes up to four messages, and no hand makes ten a second; a page that has taken over
 * its renderer could send thousands, each of which would have the record searched.
 */
const BURST = 80;
const PER_SECOND = 40;
/** Of tabs that are long closed, nothing is kept. */
const MAX_TABS = 200;

interface Bucket {
  left: number;
  at: number;
}

/**
 * A bucket of messages for each tab, which fills again with time.
 * @param now milliseconds of a clock that nobody sets
 * @returns whether the tab may ask once more
 */
export function createRateLimit(now: () => number = () => performance.now()): (tab: number) => boolean {
  const buckets = new Map<number, Bucket>();
  return (tab) => {
    const at = now();
    const before = buckets.get(tab) ?? { left: BURST, at };
    const left = Math.min(BURST, before.left + ((at - before.at) / 1000) * PER_SECOND);
    const may = left >= 1;
    // The tab that asked last stands last.
    buckets.delete(tab);
    buckets.set(tab, { left: may ? left - 1 : left, at });
    if (buckets.size > MAX_TABS) buckets.delete(buckets.keys().next().value!);
    return may;
  };
}
