import { useMemo, useState } from 'preact/hooks';
import { type Layer, sourceRanges } from '../../components/lay-paragraph.ts';
import { foldText } from '../../engine/fold.ts';
import type { Range, Transcript } from '../../engine/record.ts';
import { findWords } from '../../engine/search.ts';
import { merge } from '../../engine/search-excerpt.ts';
import { parseQuery } from '../../engine/search-query.ts';

interface Place {
  paragraph: string;
  ranges: Range[];
}

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

/** Search within one transcript: as in the popup, all words in one paragraph, in any script. */
export function useFind(transcript: Transcript): Find {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const folded = useMemo(() => {
    let made: { id: string; find: (query: string) => Range[][] }[] | null = null;
    // Folded when something is first looked for: opening a passage does not wait for it.
    return () =>
      (made ??= transcript.turns.flatMap(({ paragraphs }) =>
        paragraphs.map((paragraph) => {
          const text = foldText(paragraph.text);
          return {
            id: paragraph.id,
            find: (query: string) => {
              const places = findWords(text, parseQuery(query)) ?? [];
              return merge(places.flat()).map((place) => sourceRanges(paragraph, place));
            },
          };
        }),
      ));
  }, [transcript]);
  const places = useMemo(() => {
    if (parseQuery(query).words.length === 0) return NOTHING;
    return folded().flatMap(({ id, find }) => find(query).map((ranges) => ({ paragraph: id, ranges })));
  }, [folded, query]);
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
