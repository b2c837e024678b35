import { useEffect, useState } from 'preact/hooks';

/** So many are drawn at once: more than a panel shows, and fewer than a task of 50 ms. */
const FIRST = 40;
const STEP = 100;

/**
 * How many entries of a long list are drawn by now: it grows step by step until all are there, so that the browser's own search and a screen
 * reader find every one, and no step blocks the page.
 * @param key another list begins anew
 */
export function useGrowing(total: number, key: string): number {
  const [drawn, setDrawn] = useState({ key, count: FIRST });
  const count = drawn.key === key ? drawn.count : FIRST;
  useEffect(() => {
    if (count >= total) return undefined;
    const timer = setTimeout(() => setDrawn({ key, count: count + STEP }));
    return () => clearTimeout(timer);
  }, [key, count, total]);
  return Math.min(total, count);
}
