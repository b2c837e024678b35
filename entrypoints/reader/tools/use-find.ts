import { useMemo, useState } from 'preact/hooks';
import type { Layer } from '../../../components/search/lay-paragraph.ts';
import { useLatest } from '../../../components/controls/use-latest.ts';
import type { Transcript } from '../../../engine/record/record.ts';
import { findPlaces, type FoundPlace } from './find-places.ts';
import type { ReaderLinks } from '../links.ts';

export interface Find {
  query: string;
  setQuery: (query: string) => void;
  places: readonly FoundPlace[];
  /** Why nothing could be looked for; null where it could. */
  error: unknown;
  /** Index of the place that is shown; -1 where there is none. */
  at: number;
  /** Go on by so many places, round and round. @returns the paragraph to show, null where nothing was found */
  move: (by: number) => string | null;
  /** By paragraph id. */
  layers: ReadonlyMap<string, readonly Layer[]>;
}

const NOTHING: readonly FoundPlace[] = [];

/** The search within one transcript, and where in it one is: as in the popup, all words in one paragraph, in any script. */
export function useFind(transcript: Transcript, patternsOf: ReaderLinks['patternsOf']): Find {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const find = async () => findPlaces(transcript, await patternsOf(query));
  const { value, error } = useLatest(query.trim() === '' ? null : find, query);
  const places = value ?? NOTHING;
  const found = useMemo(() => layersOf(places), [places]);
  const layers = useMemo(() => withCurrent(found, places[at]), [found, places, at]);
  return {
    query,
    setQuery: (query) => {
      setQuery(query);
      setAt(0);
    },
    places,
    error,
    at: places.length === 0 ? -1 : at,
    move: (by) => {
      if (places.length === 0) return null;
      const next = (at + by + places.length) % places.length;
      setAt(next);
      return places[next]!.paragraph;
    },
    layers,
  };
}

function layersOf(places: readonly FoundPlace[]): Map<string, Layer[]> {
  const layers = new Map<string, Layer[]>();
  for (const { paragraph, ranges } of places) {
    const own = layers.get(paragraph) ?? [];
    own.push(...ranges.map((range) => ({ kind: 'found', range })));
    layers.set(paragraph, own);
  }
  return layers;
}

/** Of thousands of paragraphs only the one that is shown, and the one before, are drawn anew. */
function withCurrent(
  found: ReadonlyMap<string, readonly Layer[]>,
  current: FoundPlace | undefined,
): ReadonlyMap<string, readonly Layer[]> {
  if (current === undefined) return found;
  const marked = current.ranges.map((range) => ({ kind: 'current', range }));
  return new Map(found).set(current.paragraph, [...(found.get(current.paragraph) ?? []), ...marked]);
}
