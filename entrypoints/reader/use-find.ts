import { useMemo, useState } from 'preact/hooks';
import type { Layer } from '../../components/lay-paragraph.ts';
import { useLatest } from '../../components/use-latest.ts';
import type { Transcript } from '../../engine/record.ts';
import type { Place } from './find-places.ts';

export interface Find {
  query: string;
  setQuery: (query: string) => void;
  places: readonly Place[];
  /** Index of the place that is shown; -1 where there is none. */
  at: number;
  /** Go on by so many places, round and round. @returns the paragraph to show, null where nothing was found */
  move: (by: number) => string | null;
  /** By paragraph id. */
  layers: Map<string, Layer[]>;
}

const NOTHING: readonly Place[] = [];

/** The search within one transcript, and where in it one is. */
export function useFind(transcript: Transcript): Find {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  // The folding tables are larger than the page, and wait until something is looked for.
  const find = useMemo(() => {
    let made: Promise<(query: string) => Place[]> | null = null;
    return async (query: string) => {
      made ??= import('./find-places.ts').then(({ placesIn }) => placesIn(transcript));
      return (await made)(query);
    };
  }, [transcript]);
  const places = useLatest(query.trim() === '' ? null : () => find(query), query).value ?? NOTHING;
  const layers = useMemo(() => {
    const layers = new Map<string, Layer[]>();
    places.forEach(({ paragraph, ranges }, index) => {
      const own = layers.get(paragraph) ?? [];
      own.push(...ranges.map((range) => ({ kind: index === at ? 'current' : 'found', range })));
      layers.set(paragraph, own);
    });
    return layers;
  }, [places, at]);
  return {
    query,
    setQuery: (query) => {
      setQuery(query);
      setAt(0);
    },
    places,
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
