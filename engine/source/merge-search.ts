/** What several sources found of words typed, and what they hold, as one. */
import type { OfSource, SourceState } from '../record/answer.ts';
import { FACETS, type Facets, mergeChoices, NO_FILTER } from '../search/filter.ts';
import type { Apart } from '../search/relaxed.ts';
import type { SearchFound, SearchHit } from '../search/search.ts';
import { groupsBy } from '../record/groups.ts';
import { VOICES } from '../record/ranks.ts';
import { firstAnswer, type SourceAnswer } from './ask-sources.ts';
import type { Transcript } from '../record/record.ts';
import {
  type ContentsPage,
  type EventContents,
  type SourceContents,
  type TextContents,
  withQuestions,
} from './contents.ts';
import { mergeCoverage } from './merge.ts';
import { pairsByWords, questionsOf } from './questions-of.ts';

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
  // Of words of which no passage of any has all, the most.
  const most = Math.max(0, ...all.map(({ value: { apart } }) => apart?.most ?? 0));
  const told = all.map(({ id, value }): SourceAnswer<SearchFound> => {
    // A choice that nothing of a source meets was passed over there; all that it found is then left out here.
    const isMet = FACETS.every((name) => filter[name] === value.filter[name]);
    const isLess = value.apart !== null && (hasAsTyped || value.apart.most < most);
    return { id, value: isMet && !isLess ? value : { ...value, hits: [], total: 0, facets: NO_FACETS } };
  });
  const hits = told.toReversed().flatMap(({ id, value }) => value.hits.map((hit) => ({ ...hit, source: id })));
  const problems = all.map(({ value }) => value.problem);
  return {
    hits: hits.sort(bestFirst).slice(0, limit),
    total: told.reduce((sum, { value }) => sum + value.total, 0),
    atMost: told.some(({ value }) => value.atMost),
    isCounted: told.every(({ value }) => value.isCounted),
    facets: mergeFacets(told, filter),
    filter,
    offers: mergeOffers(all.map(({ value }) => value.offers)),
    phrases: firstAnswer(all).value.phrases,
    apart: hasAsTyped
      ? null
      : mergeApart(
          all.flatMap(({ value }) => value.apart ?? []),
          most,
        ),
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

/** Each once, in the order of the first source that has it. */
function mergeOffers(all: readonly SearchFound['offers'][]): SearchFound['offers'] {
  return [...new Map(all.flat().map((offer) => [`${offer.facet} ${offer.value}`, offer])).values()];
}

/** The parts in which what was typed stands most; sources that split it otherwise are not told. */
function mergeApart(all: readonly Apart[], most: number): Apart | null {
  const leading = all.filter((apart) => apart.most === most);
  const [first] = leading;
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
    most,
    without: first.without.filter((word) => leading.every(({ without }) => without.includes(word))),
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
    events: listed.map(([, same]) => mergeEvent(same)),
    next: isMore ? (listed.at(-1)?.[0] ?? null) : null,
    sources,
  };
}

/** Which questions a text has is known beside the texts of its own source alone; see `questionsAcross`. */
function mergeEvent(same: readonly [SourcedEvent, ...SourcedEvent[]]): SourcedEvent {
  const most = same.reduce((one, other) => (other.questions.length > one.questions.length ? other : one));
  return {
    ...same[0],
    texts: same.flatMap((each) => (each === most ? each.texts : each.texts.map((text) => ({ ...text, has: null })))),
    questions: most.questions,
    aligned: same.flatMap(({ aligned }) => aligned),
  };
}

/**
 * Contents in which the texts of several sources are laid beside each other by what is asked and answered in them.
 * @param read the texts of such events, by their sources
 */
export function questionsAcross(
  contents: SourcedContents,
  read: readonly SourceAnswer<Transcript[]>[],
): SourcedContents {
  const found = new Map(read.flatMap(({ id, value }) => value.map((text) => [`${id} ${text.id}`, text] as const)));
  return {
    ...contents,
    events: contents.events.map((event) => {
      if (new Set(event.texts.map(({ source }) => source)).size < 2) return event;
      const texts = event.texts.flatMap(({ id, source }) => found.get(`${source} ${id}`) ?? []);
      // One that went meanwhile.
      if (texts.length < event.texts.length) return event;
      return { ...event, ...withQuestions(event.texts, questionsOf(texts, pairsByWords)) };
    }),
  };
}
