/** Which of the wordings of DESIGN §4 holds, and in which events. */
import type { Wording } from '../../record/answer.ts';
import { neighbours } from '../../record/neighbours.ts';
import type { Transcript } from '../../record/record.ts';
import { abridgedDrafts, scatteredDrafts } from './abridged.ts';
import { SENTENCE } from '../../text/breaks.ts';
import { VOICES, WORDINGS } from '../../record/ranks.ts';
import type { Comparison } from '../compare/comparison.ts';
import { byTurns } from '../compare/turns.ts';
import type { Corpus } from '../../index/corpus.ts';
import { type Draft, draftOf } from './drafts.ts';
import { withOthersWords } from './other-texts.ts';
import { patchworkDrafts } from './patchwork.ts';
import { covered } from '../compare/pieces.ts';
import { mainSlot } from '../compare/places.ts';
import type { Query } from '../query/query.ts';

const CLOSE_BUT_FOR_NAMES = 0.7;
/** Share of an altered quote that its pieces must cover to be called stitched together instead. */
const STITCHED = 0.9;

/** What was decided for one event. */
export interface Verdict {
  /** What its transcripts have, one each. */
  drafts: Draft[];
  /** All places of the best wording, for a phrase that recurs. */
  places: Comparison[];
  /** The quote is in pieces of several events. */
  isAcross: boolean;
}

/**
 * One verdict an event, in no order.
 * @param compared the whole quote beside each place that it may come from
 */
export function decide(corpus: Corpus, query: Query, compared: readonly Comparison[]): Verdict[] {
  const found = [...compared];
  const length = query.side.text.length;
  for (const [at, each] of found.entries()) {
    if (each.wording !== 'altered') continue;
    // What the quote leaves out at its edge was paired with something else: 当然，希望 with 我们希望.
    const carried = query.ways.carriedOn(query, each);
    if (carried.wording === 'near') found[at] = carried;
    else if (!query.ways.isRecognisable(corpus, query, each)) found[at] = { ...each, wording: 'similar' };
  }
  const wording = found.reduce((best, each) => Math.min(best, WORDINGS.indexOf(each.wording)), WORDINGS.length);
  if (wording <= WORDINGS.indexOf('near') || length < query.ways.lengths.altered) return wholeVerdicts(query, found);
  const abridged = query.gaps.length > 0 ? abridgedDrafts(corpus, query) : [];
  const marked = abridged.length === 0 && query.gaps.length > 0 ? scatteredDrafts(corpus, query) : abridged;
  if (marked.length > 0) {
    const events = Map.groupBy(marked, ({ transcript }) => transcript.event);
    return [...events.values()].map((drafts) => ({ drafts, places: [], isAcross: false }));
  }
  const best = found.toSorted(bestFirst).slice(0, 1);
  // The same words about another country: similar, however long the words.
  if (best.some(isRenamed)) return wholeVerdicts(query, found);
  const altered = wording === WORDINGS.indexOf('altered');
  if (!altered || best.some((each) => hasLongDelta(query, each))) {
    const patchwork = patchworkDrafts(corpus, query);
    const top = patchwork[0]?.[0];
    const fits = top?.wording === 'spliced' ? isStitched(patchwork, query) : hasForeignEnd(query, best);
    if (top && (!altered || fits)) {
      return patchwork.map((drafts) => ({ drafts, places: [], isAcross: patchwork.length > 1 }));
    }
  }
  return wholeVerdicts(query, found);
}

/** A stretch long enough to be a piece has no counterpart where the rest stands. Names that changed places have theirs. */
function hasLongDelta({ ways }: Query, { deltas }: Comparison): boolean {
  // By its size: a difference of one character in 圣多美和普林西比 reaches over the whole name.
  return deltas.some(
    ({ a, b, size, type }) =>
      type !== 'name-order' && Math.max(size, Math.abs(a[1] - a[0] - b[1] + b[0])) >= ways.lengths.piece,
  );
}

/** Nearly all of it stands in the record, but not in one place: sentences lie between, or another order, turn or event. */
function isStitched(patchwork: readonly Draft[][], query: Query): boolean {
  const parts = patchwork.flatMap(([draft]) => draft?.parts ?? []);
  if (covered(parts.map(({ quote }) => quote)) < STITCHED * query.side.text.length) return false;
  return neighbours(parts).some(([last, part]) => {
    if (last.stream.transcript !== part.stream.transcript || part.record[0] < last.record[1]) return true;
    return part.stream.breaks.subarray(last.record[1] + 1, part.record[0]).some((each) => each >= SENTENCE);
  });
}

/** Similar only because of the names: otherwise close enough to be called altered. */
function isRenamed({ wording, similarity, deltas }: Comparison): boolean {
  return wording === 'similar' && similarity >= CLOSE_BUT_FOR_NAMES && deltas.some(({ swapped }) => swapped);
}

/** A fifth of the quote or more, at its beginning or end, has no counterpart at the place where the rest stands. */
function hasForeignEnd({ ways: { lengths } }: Query, found: readonly Comparison[]): boolean {
  return found.some(({ quote, deltas }) => {
    const length = quote[1] - quote[0];
    return deltas.some(
      ({ a }) =>
        a[1] - a[0] >= Math.max(lengths.altered, 0.15 * length) && (a[0] - quote[0] < 3 || quote[1] - a[1] < 3),
    );
  });
}

/** The closest passages, for a quote that was not found. @param isOfEvent whether it is told of an event of the record */
export function closest(corpus: Corpus, query: Query, isOfEvent: boolean): Verdict[] {
  return wholeVerdicts(query, query.ways.likenesses(corpus, query, isOfEvent));
}

function wholeVerdicts(query: Query, found: readonly Comparison[]): Verdict[] {
  const events = Map.groupBy(found, ({ stream }) => stream.transcript.event);
  return [...events.values()].map((here) => {
    const transcripts = Map.groupBy(here, transcriptOf);
    const best = withOthersWords(query, [...transcripts.values()].map(bestOf));
    const drafts = best.map((each) => draftByTurns(query, each));
    const { wording } = bestOf(best);
    const alike = here
      .map((each) => best.find((other) => other.stream === each.stream && other.record === each.record) ?? each)
      .filter((each) => each.wording === wording);
    const places = [...Map.groupBy(alike, transcriptOf).values()].flatMap(asPrinted);
    return { drafts, places, isAcross: false };
  });
}

/** What runs on from one turn into another is told turn by turn. */
function draftByTurns(query: Query, comparison: Comparison): Draft {
  if (!BY_TURNS.has(comparison.wording)) return draftOf(comparison.stream.transcript, comparison.wording, [comparison]);
  const parts = byTurns(query, comparison);
  if (parts.length === 1) return draftOf(comparison.stream.transcript, comparison.wording, parts);
  const isWhole = parts.every(({ wording }) => wording === 'verbatim' || wording === 'near');
  return draftOf(comparison.stream.transcript, isWhole ? 'spliced' : 'altered', parts);
}

const BY_TURNS: ReadonlySet<Wording> = new Set<Wording>(['verbatim', 'near', 'altered']);

function transcriptOf({ stream }: Comparison): Transcript {
  return stream.transcript;
}

/** Places are counted as a text prints them; those that only its emended form has, when it prints none. */
function asPrinted(places: Comparison[]): Comparison[] {
  const printed = places.filter(({ stream }) => !stream.emended);
  return printed.length > 0 ? printed : places;
}

/** Of at least one; of equals the first. */
function bestOf(all: readonly Comparison[]): Comparison {
  return all.reduce((best, each) => (bestFirst(each, best) < 0 ? each : best));
}

function bestFirst(a: Comparison, b: Comparison): number {
  return (
    WORDINGS.indexOf(a.wording) - WORDINGS.indexOf(b.wording) ||
    b.similarity - a.similarity ||
    Number(a.stream.emended) - Number(b.stream.emended) ||
    voiceRank(a) - voiceRank(b)
  );
}

function voiceRank({ stream, record }: Comparison): number {
  return VOICES.indexOf(mainSlot(stream, record).turn.voice);
}
