/** Which of the wordings of DESIGN §4 holds, and in which events. */
import type { Match } from '../answer.ts';
import type { Range } from '../record.ts';
import { abridgedDrafts } from './abridged.ts';
import { SENTENCE } from './breaks.ts';
import { matchOf, VOICES, WORDINGS } from './build-match.ts';
import { type Comparison, SHORTEST_ALTERED } from './compare.ts';
import type { Corpus } from './corpus.ts';
import { type Draft, draftOf } from './drafts.ts';
import { patchworkDrafts } from './patchwork.ts';
import { mainSlot } from './places.ts';
import type { Query } from './query.ts';
import { exactPlaces, nearPlaces, samePlace } from './whole.ts';

/** The matches of one reading of a quote, in no order. */
export function decide(corpus: Corpus, query: Query): Match[] {
  const whole: Range = [0, query.side.text.length];
  const found = exactPlaces(corpus, query, whole);
  if (whole[1] >= SHORTEST_ALTERED) {
    for (const each of nearPlaces(corpus, query, whole)) {
      if (each.wording !== 'none' && !found.some((other) => samePlace(other, each))) found.push(each);
    }
  }
  const wording = found.reduce((best, each) => Math.min(best, WORDINGS.indexOf(each.wording)), WORDINGS.length);
  const { transcripts } = corpus.record;
  if (wording <= WORDINGS.indexOf('near') || whole[1] < SHORTEST_ALTERED) return wholeMatches(corpus, query, found);
  const abridged = query.gaps.length > 0 ? abridgedDrafts(corpus, query) : [];
  if (abridged.length > 0) {
    return [...Map.groupBy(abridged, ({ transcript }) => transcript.event).values()].map((drafts) =>
      matchOf(query, transcripts, drafts, []),
    );
  }
  const altered = wording === WORDINGS.indexOf('altered');
  if (!altered || found.some(dropsSentence) || hasForeignEnd(found)) {
    const patchwork = patchworkDrafts(corpus, query);
    const asSplice = patchwork[0]?.[0]?.wording === 'spliced';
    if (patchwork.length > 0 && (!altered || asSplice || hasForeignEnd(found))) {
      return patchwork.map((drafts) => matchOf(query, transcripts, drafts, []));
    }
  }
  return wholeMatches(corpus, query, found);
}

/** Whole sentences of the record are left out between two parts of the quote, without a mark. */
function dropsSentence({ deltas, stream }: Comparison): boolean {
  return deltas.some(
    ({ a, b }) =>
      a[1] - a[0] <= 2 &&
      b[1] - b[0] >= SHORTEST_ALTERED &&
      stream.breaks.subarray(b[0], b[1] + 1).some((each) => each >= SENTENCE),
  );
}

/** A fifth of the quote or more, at its beginning or end, has no counterpart at the place where the rest stands. */
function hasForeignEnd(found: readonly Comparison[]): boolean {
  return found.some(({ quote, deltas }) => {
    const length = quote[1] - quote[0];
    return deltas.some(
      ({ a }) =>
        a[1] - a[0] >= Math.max(SHORTEST_ALTERED, 0.15 * length) && (a[0] - quote[0] < 3 || quote[1] - a[1] < 3),
    );
  });
}

function wholeMatches(corpus: Corpus, query: Query, found: readonly Comparison[]): Match[] {
  const events = Map.groupBy(found, ({ stream }) => stream.transcript.event);
  return [...events.values()].map((here) => {
    const transcripts = Map.groupBy(here, ({ stream }) => stream.transcript);
    const drafts: Draft[] = [...transcripts.values()].map((own) => {
      const best = own.toSorted(bestFirst)[0]!;
      return draftOf(best.wording, [best]);
    });
    const wording = here.toSorted(bestFirst)[0]!.wording;
    return matchOf(
      query,
      corpus.record.transcripts,
      drafts,
      here.filter((each) => each.wording === wording),
    );
  });
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
