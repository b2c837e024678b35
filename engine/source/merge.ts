/**
 * What several sources answered, as one answer. Pure: the answers alone decide, in the order of the sources.
 *
 * Of two sources no text is taken for the same, whatever it is called: nothing that one of them has is left out for what another has.
 */
import type { Answer, Coverage, NearPassage, SourcedAnswer, SourcedMatch, SourceState } from '../record/answer.ts';
import { WORDINGS } from '../record/ranks.ts';
import { languageOf, partOf, partsOf, together } from '../english/compare/mixed.ts';
import { compareMatches } from '../find/choose.ts';
import { inOrder } from '../find/finder.ts';
import { concordanceOf } from '../find/tell/concordance.ts';
import type { Whereabouts } from '../search/locate.ts';
import type { PhraseCount, Timeline, TimelineEvent } from '../search/timeline.ts';
import { firstAnswer, type SourceAnswer } from './ask-sources.ts';

/** A selection in two languages is told part by part, whichever sources have them: what one has word for word must not hide the other part. */
export function mergeAnswers(parts: readonly SourceAnswer<Answer>[], sources: SourceState[]): SourcedAnswer {
  const { query } = firstAnswer(parts).value;
  if (languageOf(query) !== 'both') return mergeParts(parts, sources);
  const stretches = partsOf(query);
  const of = (language: 'zh' | 'en'): SourcedAnswer =>
    mergeParts(
      parts.map(({ id, value }) => ({ id, value: partOf(value, language, stretches) })),
      sources,
    );
  return together(query, stretches, of('zh'), of('en'));
}

function mergeParts(parts: readonly SourceAnswer<Answer>[], sources: SourceState[]): SourcedAnswer {
  const named = parts.flatMap(({ id, value }) => value.matches.map((match) => nameSource(match, id)));
  const byEvent = Map.groupBy(named, ({ event }) => event);
  const matches = inOrder([...byEvent.values()].flatMap(joinMatches)) as SourcedMatch[];
  const [best] = matches;
  // Each source may have read the quote in its own way; the one that is told first is told as it was read there.
  // A source that has nothing in the quote's language could not compare it, and its texts were not looked through.
  const checked = parts.filter(({ value }) => value.wording !== 'unchecked');
  const leading = parts.find(({ id }) => id === best?.source) ?? firstAnswer(checked.length > 0 ? checked : parts);
  const all = parts.map(({ value }) => value);
  const unchecked = checked.length === 0;
  return {
    ...leading.value,
    ms: Math.max(...all.map(({ ms }) => ms)),
    wording: best?.wording ?? (unchecked ? 'unchecked' : 'none'),
    reason: unchecked ? leading.value.reason : null,
    matches,
    closest: mergeClosest(all.map(({ closest }) => closest)),
    closestShown: best === undefined && all.some(({ closestShown }) => closestShown),
    concordance: all.some(({ concordance }) => concordance !== null) ? concordanceOf(true, matches) : null,
    coverage: mergeCoverage((unchecked ? parts : checked).map(({ value }) => value.coverage)),
    sources,
  };
}

/** How near a passage is, sources do not tell: the first of each, then the second, as many as of one. */
function mergeClosest(parts: readonly (NearPassage[] | null)[]): NearPassage[] | null {
  const told = parts.filter((part) => part !== null);
  if (told.length === 0) return null;
  const most = Math.max(...told.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, at) => told.flatMap((part) => part[at] ?? [])).flat();
  return inTurn.slice(0, most);
}

function nameSource(match: Answer['matches'][number], source: string): SourcedMatch {
  return { ...match, source, readings: match.readings.map((reading) => ({ ...reading, source })) };
}

/** The matches of one event: equal ones of several sources are one, the better of them with the readings of the others. */
function joinMatches(matches: SourcedMatch[]): SourcedMatch[] {
  const joined: SourcedMatch[] = [];
  for (const match of matches.toSorted(compareMatches)) {
    const better = joined.find((other) => areEqual(other, match));
    if (better === undefined) joined.push(match);
    else joined[joined.indexOf(better)] = withReadings(better, match);
  }
  return joined;
}

const WHOLE: readonly string[] = ['verbatim', 'near', 'altered'];

/** Found whole in both, or in both in the same kind of pieces; the same person's words; of one source no two. */
function areEqual(a: SourcedMatch, b: SourcedMatch): boolean {
  if (a.voice !== b.voice || [a, ...a.readings].some(({ source }) => source === b.source)) return false;
  return a.wording === b.wording || (WHOLE.includes(a.wording) && WHOLE.includes(b.wording));
}

function withReadings(better: SourcedMatch, other: SourcedMatch): SourcedMatch {
  const readings = [...better.readings, ...other.readings];
  return {
    ...better,
    count: Math.max(better.count, other.count),
    readings: readings.sort(
      (a, b) => WORDINGS.indexOf(a.wording) - WORDINGS.indexOf(b.wording) || b.similarity - a.similarity,
    ),
    places: [...better.places, ...other.places],
    missing: [...other.missing, ...better.missing],
  };
}

/** What several sources hold, which is then not said to be the record's. */
export function mergeCoverage(parts: readonly Coverage[]): Coverage {
  const holding = parts.filter(({ transcripts }) => transcripts > 0);
  return { ...sumCoverage(parts), ...(holding.length > 1 && { mixed: true }) };
}

/** Of the parts of one source, or of several. An event that two of them have counts in each: which they are is not told. */
export function sumCoverage(parts: readonly Coverage[]): Coverage {
  const dates = parts.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null);
  return {
    events: parts.reduce((sum, { events }) => sum + events, 0),
    transcripts: parts.reduce((sum, { transcripts }) => sum + transcripts, 0),
    from: dates.toSorted()[0] ?? null,
    to: dates.toSorted().at(-1) ?? null,
  };
}

export interface SourcedCount extends PhraseCount {
  /** Of the text that was counted; null where none has the phrase. */
  source: string | null;
}

export interface SourcedTimelineEvent extends Omit<TimelineEvent, 'counts'> {
  counts: SourcedCount[];
  /** That have a text of it. */
  sources: string[];
}

export interface SourcedTimeline extends Pick<Timeline, 'phrases'> {
  events: SourcedTimelineEvent[];
  /** All that there are: a count says where was not looked. */
  sources: SourceState[];
}

/** Counts of several texts of one event are never added up, wherever the texts are. */
export function mergeTimelines(parts: readonly SourceAnswer<Timeline>[], sources: SourceState[]): SourcedTimeline {
  const byEvent = Map.groupBy(
    parts.flatMap(({ id, value }) => value.events.map((event) => ({ id, event }))),
    ({ event }) => event.event,
  );
  return {
    phrases: parts[0]?.value.phrases ?? [],
    events: [...byEvent.values()].map(mergeEvent).sort((a, b) => (a.event < b.event ? -1 : 1)),
    sources,
  };
}

function mergeEvent(same: { id: string; event: TimelineEvent }[]): SourcedTimelineEvent {
  const all = same.map(({ event }) => event);
  // A source that has the event in another language alone is several times as long, and has none of the phrases.
  const having = all.filter(({ counts }) => counts.some(({ count }) => count > 0));
  const fullest = (having.length > 0 ? having : all).reduce((full, event) =>
    event.characters > full.characters ? event : full,
  );
  const { characters } = fullest;
  const counts = fullest.counts.map((_, at): SourcedCount => {
    const most = same
      .flatMap(({ id, event }) => (event.counts[at] === undefined ? [] : { id, count: event.counts[at] }))
      .reduce((one, other) => (other.count.count > one.count.count ? other : one));
    const { count, transcript } = most.count;
    const per10k = characters === 0 ? 0 : (count * 10_000) / characters;
    return { ...most.count, per10k, source: transcript === null ? null : most.id };
  });
  return {
    ...fullest,
    date: same.find(({ event }) => event.date !== null)?.event.date ?? null,
    texts: same.reduce((sum, { event }) => sum + event.texts, 0),
    counts,
    sources: same.map(({ id }) => id),
  };
}

/** Where each passage is, in the first source that has the text or a part of it: what the first has changed, no other has as it was. */
export function mergeWhereabouts(parts: readonly Whereabouts[][]): Whereabouts[] {
  return (parts[0] ?? []).map(
    (_, at) => parts.flatMap((part) => part[at] ?? []).find(({ state }) => state !== 'gone') ?? { state: 'gone' },
  );
}
