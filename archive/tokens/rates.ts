/** How often each token may ask: a bucket that fills up again evenly. */
export interface Rates {
  /** @returns 0 where it may; else in how many seconds */
  take(name: string, perMinute: number): number;
}

export function createRates(now: () => number = Date.now): Rates {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(name, perMinute) {
      const time = now();
      const before = buckets.get(name) ?? { left: perMinute, at: time };
      const left = Math.min(perMinute, before.left + ((time - before.at) * perMinute) / 60_000);
      const isAllowed = left >= 1;
      buckets.set(name, { left: isAllowed ? left - 1 : left, at: time });
      return isAllowed ? 0 : Math.ceil(((1 - left) * 60) / perMinute);
    },
  };
}
