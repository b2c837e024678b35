/** Search by words, for the toolbar popup, the address bar and the reader. */
import type { PassageGroup, PassageStore, StoredPassage } from '../index/passage-store.ts';
import type { Form, Range, Voice } from '../record/record.ts';
import { excerptOf } from './excerpt.ts';
import { valuesIn } from './facet-values.ts';
import { createFiltersTyped, type FilterOffer } from './filters-typed.ts';
import { createFindApart } from './find-apart.ts';
import type { Apart } from './relaxed.ts';
import { FACETS, type Facets, type Filter, meetsAll, narrow, NO_FILTER } from './filter.ts';
import {
  APART,
  bestFirst,
  findPassages,
  type FoundPassage,
  type FoundPassages,
  joinEditions,
  look,
  type NamesOf,
  NOTHING,
  type PassageQuery,
  type ReadFirst,
} from './find-passages.ts';
import type { OutletNames } from '../text/names.ts';
import type { Person } from '../text/person.ts';
import { namesOfOutlets } from './names-typed.ts';
import { parseQuery, type SearchQuery } from './typed.ts';
import { splitPhrases } from '../text/split-phrases.ts';

export interface SearchHit {
  transcript: string;
  /** The passage's id. */
  paragraph: string;
  date: string | null;
  title: string;
  publisher: string | null;
  form: Form;
  speaker: string | null;
  voice: Voice;
  outlet: string | null;
  /** The outlet's name is what was typed. */
  named: boolean;
  /** 0: the words run on as typed; 1: all in one sentence; 2: all in the paragraph. */
  quality: number;
  /** An excerpt of the record's own text. */
  excerpt: string;
  /** Whether the paragraph goes on before and after the excerpt. */
  cut: [before: boolean, after: boolean];
  /** Where the words typed stand in `excerpt`, UTF-16 units. */
  marks: Range[];
  /** Other published texts of the event that have the same sentence with the words, by transcript id. */
  alsoIn: readonly string[];
}

export interface SearchFound {
  /** The best, as many as were asked for. */
  hits: SearchHit[];
  /** How many there are, as narrowed down. */
  total: number;
  /** Of words that stand in very many passages not each was read: there may be fewer. */
  atMost: boolean;
  /** Whether `total` and `facets` are of all that there are; else of the newest. */
  isCounted: boolean;
  facets: Facets;
  /** The choices that were kept to. */
  filter: Filter;
  /** Names and years among the words, by which the rest could be narrowed down. */
  offers: FilterOffer[];
  /** What a timeline of this query counts: the phrases between its commas, or its words. As typed. */
  phrases: string[];
  /** Where the words stand nowhere as they were typed: what the hits have instead, or where each stands by itself. */
  apart: Apart | null;
  /**
   * Why there is nothing: the query holds no word to find, is longer than any passage, or is in another language than the record and
   * stands nowhere in it.
   */
  problem: 'no-words' | 'too-long' | 'other-language' | null;
}

export interface SearchOptions {
  limit: number;
  filter?: Filter;
  /** Passages that hold any of the phrases between commas will do. */
  any?: boolean;
  /** Answer when the best are known: of a word that stands in thousands of texts the older ones are not counted. */
  soon?: boolean;
}

/** Rejects only where the store does. */
export type Search = (query: string, options: SearchOptions) => Promise<SearchFound>;

/** Longer than any paragraph's sentence; what is longer is a quotation, to be looked up as one. */
export const MAX_QUERY = 1000;

/**
 * Make the search over a store.
 * @param outlets under which names reporters' outlets are found; those that the texts print are known without
 * @param people by which names speakers are known besides those in the texts
 */
export function createSearch(
  store: PassageStore,
  outlets: readonly OutletNames[] = [],
  people: readonly Person[] = [],
): Search {
  const namesOf = namesOfOutlets(outlets);
  const filtersTyped = createFiltersTyped(store, outlets, people);
  const find = (query: PassageQuery, wanted: ReadFirst | null): Promise<FoundPassages> =>
    findPassages(store, namesOf, query, wanted);
  const findApart = createFindApart(store, (query) => find(query, null));
  return async (query, { limit, filter = NO_FILTER, any = false, soon = false }) => {
    const { problem: unread, asked, phrases } = readQuery(query, any);
    let problem: SearchFound['problem'] = unread;
    let apart: Apart | null = null;
    let passages: PassageQuery = { asked, half: false };
    const valuesOf = valuesIn();
    const isFiltered = FACETS.some((name) => filter[name] !== null);
    const wanted = {
      enough: limit,
      meets: isFiltered ? (facts) => meetsAll(valuesOf(facts), filter) : null,
      soon,
    } satisfies ReadFirst;
    let { found, more, atMost, isCounted } = problem === null ? await find(passages, wanted) : NOTHING;
    // The newest have the characters, but not the words.
    if (found.length === 0 && !isCounted)
      ({ found, more, atMost, isCounted } = await find(passages, { ...wanted, soon: false }));
    // 路透 is the beginning of an outlet's name; 人民 is that too, but first of all a word.
    if (found.length === 0 && problem === null) {
      passages = { asked, half: true };
      ({ found, more, atMost, isCounted } = await find(passages, wanted));
    }
    if (found.length === 0 && problem === null) {
      if (isOtherLanguage(query)) problem = 'other-language';
      else ({ found, more, atMost, isCounted, apart, passages } = await findApart(asked));
    }
    const narrowed = narrow<FoundPassage | PassageGroup>(
      [...joinEditions(found.sort(bestFirst)), ...more],
      (one) => valuesOf('like' in one ? one.like : one.facts),
      filter,
      countOf,
    );
    return {
      hits: await hitsOf(store, namesOf, firstOf(narrowed.left, limit), passages),
      total: narrowed.left.reduce((sum, one) => sum + countOf(one), 0),
      atMost,
      isCounted,
      facets: narrowed.facets,
      filter: narrowed.filter,
      // Several phrases between commas are compared, each as it stands.
      offers: unread === null && asked.length === 1 && splitPhrases(query).length < 2 ? await filtersTyped(query) : [],
      phrases,
      apart,
      problem,
    };
  };
}

function countOf(one: FoundPassage | PassageGroup): number {
  return 'like' in one ? one.count : 1;
}

/** One by one as far as they are shown. */
function firstOf(all: readonly (FoundPassage | PassageGroup)[], limit: number): FoundPassage[] {
  const first: FoundPassage[] = [];
  for (const one of all) {
    if (first.length >= limit) break;
    if ('like' in one)
      first.push(...one.passages().map((facts) => ({ facts, quality: APART, named: false, alsoIn: [] })));
    else first.push(one);
  }
  return first.slice(0, limit);
}

/** The words are looked for again in what is shown, to mark them: so nothing is remembered of what is not. */
async function hitsOf(
  store: PassageStore,
  namesOf: NamesOf,
  shown: readonly FoundPassage[],
  { asked, half }: PassageQuery,
): Promise<SearchHit[]> {
  const passages = await store.passages(shown.map(({ facts }) => facts));
  return shown.flatMap((one, at) => {
    const passage = passages[at];
    if (passage === undefined) return [];
    const looked = asked.flatMap((each) => look(passage, namesOf, each, half) ?? []);
    const places = looked.sort((a, b) => a.quality - b.quality).flatMap((each) => each.places);
    return looked.length === 0 ? [] : [hitOf(one, passage, places)];
  });
}

/** The record is in Chinese; what it has of other letters was found. */
function isOtherLanguage(query: string): boolean {
  return !/\p{Script=Han}/u.test(query) && /\p{L}/u.test(query);
}

function readQuery(query: string, any: boolean): Pick<SearchFound, 'problem' | 'phrases'> & { asked: SearchQuery[] } {
  if (query.length > MAX_QUERY) return { problem: 'too-long', phrases: [], asked: [] };
  const parts = splitPhrases(query);
  const whole = parseQuery(query);
  const isList = parts.length > 1;
  const asked = (any && isList ? parts.map((part) => parseQuery(part)) : [whole]).filter(hasWords);
  return {
    problem: asked.length === 0 ? 'no-words' : null,
    phrases: isList ? parts : whole.typed,
    asked,
  };
}

function hasWords({ words }: SearchQuery): boolean {
  return words.length > 0;
}

function hitOf(
  { quality, named, alsoIn }: FoundPassage,
  { transcript, turn, paragraph }: StoredPassage,
  places: Range[][],
): SearchHit {
  const { text } = paragraph;
  const { range, marks } = excerptOf(text, places);
  const [from, to] = range;
  const { id, date, title, publisher, form } = transcript;
  return {
    transcript: id,
    paragraph: paragraph.id,
    date,
    title,
    publisher,
    form,
    speaker: turn.speaker,
    voice: turn.voice,
    outlet: turn.outlet,
    named,
    quality,
    excerpt: text.slice(from, to),
    cut: [from > 0, to < text.length],
    marks: marks.map(([start, end]) => [start - from, end - from] as const),
    alsoIn,
  };
}
