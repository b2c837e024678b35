/** Narrowing a search down: what can be chosen among its hits, and how many each choice would leave. */
import type { Voice } from '../record/record.ts';

/** Whose words a reader may want to see alone. */
export const KINDS = ['official', 'questions', 'others'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * By what hits are narrowed down: the event, and its year; whose words; the speaker's name; of the exchange in which a passage stands, the
 * reporter's outlet, the country that the outlet's name holds, and what the question names.
 */
export const FACETS = ['event', 'year', 'kind', 'speaker', 'outlet', 'country', 'topic'] as const;
export type FacetName = (typeof FACETS)[number];

/** What was chosen; null where no choice was made. */
export type Filter = Record<FacetName, string | null>;

export const NO_FILTER: Filter = {
  event: null,
  year: null,
  kind: null,
  speaker: null,
  outlet: null,
  country: null,
  topic: null,
};

/** A choice, and how many hits it would leave beside the other choices. */
export type FilterChoice = [value: string, count: number];
export type Facets = Record<FacetName, FilterChoice[]>;

/** What a hit has of each facet. */
export type FacetValues = Record<FacetName, readonly string[]>;

export function kindOf(voice: Voice): Kind {
  if (voice === 'answer' || voice === 'reported') return 'official';
  return voice === 'question' ? 'questions' : 'others';
}

/** Of each facet so many choices are told; more than anyone looks through. */
export const MAX_CHOICES = 200;

export interface Narrowed<T> {
  left: T[];
  facets: Facets;
  /** The choices that were kept to. */
  filter: Filter;
}

/**
 * Narrow hits down. A choice that none of them meets is passed over: the words typed have changed since it was made.
 * @param valuesOf the same object for hits of the same values, as far as that is known: these are counted together
 * @param countOf how many a hit stands for
 */
export function narrow<T>(
  all: readonly T[],
  valuesOf: (hit: T) => FacetValues,
  asked: Filter,
  countOf: (hit: T) => number = () => 1,
): Narrowed<T> {
  const counted = new Map<FacetValues, { count: number; missed: readonly FacetName[] }>();
  const own = all.map((hit) => {
    const values = valuesOf(hit);
    const known = counted.get(values);
    if (known === undefined) counted.set(values, { count: countOf(hit), missed: NONE_MISSED });
    else known.count += countOf(hit);
    return values;
  });
  const filter = { ...NO_FILTER };
  for (const name of FACETS) {
    const choice = asked[name];
    if (choice === null || ![...counted.keys()].some((values) => values[name].includes(choice))) continue;
    filter[name] = choice;
    for (const [values, one] of counted) if (!values[name].includes(choice)) one.missed = [...one.missed, name];
  }
  const facets = Object.fromEntries(
    FACETS.map((name): [FacetName, FilterChoice[]] => {
      const counts = new Map<string, number>();
      for (const [values, { count, missed }] of counted) {
        const added = missed.every((other) => other === name) ? count : 0;
        for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + added);
      }
      return [name, firstOf([...counts].sort(ORDERS[name] ?? mostFirst), filter[name])];
    }),
  ) as Facets;
  const left = all.filter((_, at) => counted.get(own[at]!)?.missed.length === 0);
  return { left, facets, filter };
}

/** Whether a hit of these values would be left. */
export function meetsAll(values: FacetValues, asked: Filter): boolean {
  return FACETS.every((name) => asked[name] === null || values[name].includes(asked[name]));
}

/** The facets in which a hit does not meet the choice: one of none is left, one of a single one counts for that facet's own choices. */
const NONE_MISSED: readonly FacetName[] = [];

/** The choices of one facet of several searches, each counted in all of them. */
export function mergeChoices(name: FacetName, all: readonly FilterChoice[][], chosen: string | null): FilterChoice[] {
  const counts = new Map<string, number>();
  for (const [value, count] of all.flat()) counts.set(value, (counts.get(value) ?? 0) + count);
  return firstOf([...counts].sort(ORDERS[name] ?? mostFirst), chosen);
}

/** The first choices, and the one that was made. */
function firstOf(choices: FilterChoice[], chosen: string | null): FilterChoice[] {
  return choices.filter(([value], at) => at < MAX_CHOICES || value === chosen);
}

function mostFirst([a, many]: FilterChoice, [b, more]: FilterChoice): number {
  return more - many || (a < b ? -1 : 1);
}

const ORDERS: Partial<Record<FacetName, (a: FilterChoice, b: FilterChoice) => number>> = {
  // An event's id begins with its date: newest first.
  event: ([a], [b]) => (a < b ? 1 : -1),
  year: ([a], [b]) => (a < b ? 1 : -1),
  kind: ([a], [b]) => KINDS.indexOf(a as Kind) - KINDS.indexOf(b as Kind),
};
