/** What several sources found of words typed, and what they hold, as one. */
import type { OfSource, SourceState } from '../record/answer.ts';
import { FACETS, type Facets, mergeChoices, NO_FILTER } from '../search/filter.ts';
import type { Apart } from '../search/find-apart.ts';
import type { SearchFound, SearchHit } from '../search/search.ts';
import { groupsBy } from '../record/groups.ts';
import { VOICES } from '../record/ranks.ts';
import { firstAnswer, type SourceAnswer } from './ask-sources.ts';
import type { ContentsPage, EventContents, SourceContents, TextContents } from './contents.ts';
import { mergeCoverage } from './merge.ts';

const NO_FACETS = Object.fromEntries(FACETS.map((name) => [name, []])) as unknown as Facets;

export interface SourcedFound extends SearchFound {
  hits: (SearchHit & OfSource)[];
  sources: SourceState[];
}

export function mergeSearches(
  all: readonly SourceAnswer<SearchFound>[],
  sources: SourceState[],
  limit: number,
): SourcedFound {
  // Where one source has the words as they were typed, what another has of them apart is no answer.
  const hasAsTyped = all.some(({ value: { total, apart } }) => total > 0 && apart === null);
  const filter = { ...NO_FILTER };
  for (const name of FACETS)
    filter[name] = all.find(({ value }) => value.filter[name] !== null)?.value.filter[name] ?? null;
  const told = all.map(({ id, value }): SourceAnswer<SearchFound> => {
    // A choice that nothing of a source meets was passed over there; all that it found is then left out here.
    const isMet = FACETS.every((name) => filter[name] === value.filter[name]);
    return {
      id,
      value:
        isMet && !(hasAsTyped && value.apart !== null) ? value : { ...value, hits: [], total: 0, facets: NO_FACETS },
    };
  });
  const hits = told.toReversed().flatMap(({ id, value }) => value.hits.map((hit) => ({ ...hit, source: id })));
  const problems = all.map(({ value }) => value.problem);
  return {
    hits: hits.sort(bestFirst).slice(0, limit),
    total: told.reduce((sum, { value }) => sum + value.total, 0),
    atMost: told.some(({ value }) => value.atMost),
    facets: mergeFacets(told, filter),
    filter,
    phrases: firstAnswer(all).value.phrases,
    apart: hasAsTyped ? null : mergeApart(all.flatMap(({ value }) => value.apart ?? [])),
    problem: problems.includes(null) ? null : (problems[0] ?? null),
    sources,
  };
}

function mergeFacets(all: readonly SourceAnswer<SearchFound>[], filter: SearchFound['filter']): Facets {
  const merged = FACETS.map((name) => {
    const choices = all.map(({ value }) => value.facets[name]);
    return [name, mergeChoices(name, choices, filter[name])];
  });
  return Object.fromEntries(merged) as Facets;
}

/** The parts in which what was typed stands most; sources that split it otherwise are not told. */
function mergeApart(all: readonly Apart[]): Apart | null {
  const [first] = all;
  if (first === undefined) return null;
  const same = all.filter(
    ({ words }) => words.map(({ text }) => text).join(' ') === first.words.map(({ text }) => text).join(' '),
  );
  return {
    speakers: [...new Set(same.flatMap(({ speakers }) => speakers))],
    words: first.words.map(({ text }, at) => ({
      text,
      total: same.flatMap(({ words }) => words[at] ?? []).reduce((sum, { total }) => sum + total, 0),
    })),
  };
}

/** As within one source: best first, then newest, then by whose words they are. */
function bestFirst(a: SearchHit, b: SearchHit): number {
  return (
    a.quality - b.quality ||
    (b.date ?? '').localeCompare(a.date ?? '') ||
    VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice)
  );
}

interface SourcedEvent extends EventContents {
  texts: (TextContents & OfSource)[];
}

export interface SourcedContents extends SourceContents {
  events: SourcedEvent[];
  sources: SourceState[];
}

/** @param page as every source was asked */
export function mergeContents(
  all: readonly SourceAnswer<SourceContents>[],
  sources: SourceState[],
  { limit }: ContentsPage,
): SourcedContents {
  const named = all.flatMap(({ id, value }) =>
    value.events.map((event) => ({ ...event, texts: event.texts.map((text) => ({ ...text, source: id })) })),
  );
  const byEvent = [...groupsBy(named, ({ event }) => event)].sort(([a], [b]) => (a < b ? 1 : -1));
  const listed = byEvent.slice(0, limit);
  const isMore = byEvent.length > limit || all.some(({ value }) => value.next !== null);
  return {
    coverage: mergeCoverage(all.map(({ value }) => value.coverage)),
    events: listed.map(([, same]) => ({
      ...same[0],
      texts: same.flatMap(({ texts }) => texts),
      questions: same.reduce(
        (most, { questions }) => (questions.length > most.length ? questions : most),
        same[0].questions,
      ),
      aligned: same.flatMap(({ aligned }) => aligned),
    })),
    next: isMore ? (listed.at(-1)?.[0] ?? null) : null,
    sources,
  };
}
