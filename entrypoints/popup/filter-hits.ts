import type { Voice } from '../../engine/record.ts';
import type { SearchHit } from '../../engine/search.ts';

/** Whose words a reader may want to see alone. */
export const KINDS = ['official', 'questions', 'others'] as const;
export type Kind = (typeof KINDS)[number];

/** null: no choice made. */
export interface Filter {
  /** A day, as the hits have it; '' for a text that proves none. */
  date: string | null;
  kind: Kind | null;
}

export const NO_FILTER: Filter = { date: null, kind: null };

export interface Filtered {
  hits: SearchHit[];
  /** How many each choice would leave, the other choice kept; newest first. */
  dates: [date: string, count: number][];
  kinds: [kind: Kind, count: number][];
}

export function kindOf(voice: Voice): Kind {
  if (voice === 'answer' || voice === 'reported') return 'official';
  return voice === 'question' ? 'questions' : 'others';
}

/** Narrow hits down. A choice that none of them meets is passed over: the words typed have changed since it was made. */
export function filterHits(hits: readonly SearchHit[], { date, kind }: Filter): Filtered {
  const kept = {
    date: hits.some((hit) => dateOf(hit) === date) ? date : null,
    kind: hits.some(({ voice }) => kindOf(voice) === kind) ? kind : null,
  };
  const ofDate = (hit: SearchHit) => kept.date === null || dateOf(hit) === kept.date;
  const ofKind = ({ voice }: SearchHit) => kept.kind === null || kindOf(voice) === kept.kind;
  const dates = Map.groupBy(hits, dateOf);
  const kinds = Map.groupBy(hits, ({ voice }) => kindOf(voice));
  return {
    hits: hits.filter((hit) => ofDate(hit) && ofKind(hit)),
    dates: [...dates].map(([each, own]): [string, number] => [each, own.filter(ofKind).length]).sort(newestFirst),
    kinds: KINDS.flatMap((each) => {
      const own = kinds.get(each);
      return own === undefined ? [] : [[each, own.filter(ofDate).length] as [Kind, number]];
    }),
  };
}

function dateOf({ date }: SearchHit): string {
  return date ?? '';
}

function newestFirst([a]: [string, number], [b]: [string, number]): number {
  return a < b ? 1 : -1;
}
