import { useEffect, useState } from 'preact/hooks';
import { type Asked, useLatest } from '../../../components/controls/use-latest.ts';
import type { SourcedFound } from '../../../engine/source/merge-search.ts';

/** Nobody has typed for so long: a common word of a large library is not counted at every key. */
const REST_MS = 250;

/** What all that there are count to. */
type Counts = Pick<SourcedFound, 'total' | 'facets'>;

/**
 * What was found: the best at once, and how many there are when nobody types any more.
 * @param ask `soon`: what is older need not be counted; null: nothing is to be asked
 * @param query what is asked, by which its counts are known again
 * @param limit how many are shown of them
 */
export function useFound(
  ask: ((soon: boolean) => Promise<SourcedFound>) | null,
  query: string,
  limit: number,
): Asked<SourcedFound> {
  const first = useLatest(ask && (async () => ({ query, found: await ask(true) })), `${limit} ${query}`);
  const [known, setKnown] = useState<{ query: string; counts: Counts } | null>(null);
  const counts = known?.query === query ? known.counts : null;
  const isToCount = ask !== null && !first.waiting && first.value?.found.isCounted === false && counts === null;
  useEffect(() => {
    if (!isToCount) return undefined;
    let overtaken = false;
    const timer = setTimeout(() => {
      ask(false).then(
        ({ total, facets }) => {
          if (!overtaken) setKnown({ query, counts: { total, facets } });
        },
        // What was found stands there; it is not counted.
        () => undefined,
      );
    }, REST_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the way to ask is the same for one query
  }, [isToCount, query]);
  if (first.value === null) return { ...first, value: null };
  const { found } = first.value;
  const isCounted = counts !== null && first.value.query === query && !found.isCounted;
  return { ...first, value: isCounted ? { ...found, ...counts, isCounted } : found };
}
