/** Find how a quote stands to the record. */
import type { Answer, Match, UncheckedReason } from './answer.ts';
import { matchOf, VOICES, WORDINGS } from './find/build-match.ts';
import { type Comparison, SHORTEST_ALTERED } from './find/compare.ts';
import { type Corpus, openCorpus } from './find/corpus.ts';
import { type Query, readQuery, whyUnchecked } from './find/query.ts';
import { exactPlaces, nearPlaces, samePlace } from './find/whole.ts';
import type { IndexDump } from './gram-index.ts';
import type { OfficialRecord, Range } from './record.ts';

export interface Finder {
  /**
   * How a quote stands to the record. Never throws.
   * @param length true length of the selection when only its beginning was sent, UTF-16 units
   */
  lookUp(quote: string, length?: number): Answer;
}

/** More matches than this are told only for a phrase that recurs. */
const MAX_MATCHES = 5;

/** @param clock milliseconds, of any beginning */
export function createFinder(record: OfficialRecord, dump: IndexDump, clock: () => number): Finder {
  const corpus = openCorpus(record, dump);
  return {
    lookUp(quote, length = quote.length) {
      const start = clock();
      const query = readQuery(quote);
      const reason = whyUnchecked(query, Math.max(length, quote.length));
      const matches = reason === null ? find(corpus, query) : [];
      return { ...answerOf(corpus, query, reason, matches), ms: clock() - start };
    },
  };
}

function answerOf(corpus: Corpus, query: Query, reason: UncheckedReason | null, matches: Match[]): Answer {
  return {
    query: query.raw,
    ms: 0,
    wording: reason === null ? (matches[0]?.wording ?? 'none') : 'unchecked',
    reason,
    compared: query.compared,
    cleaned: query.cleaned,
    matches,
    coverage: corpus.coverage,
  };
}

function find(corpus: Corpus, query: Query): Match[] {
  const whole: Range = [0, query.side.text.length];
  const found = exactPlaces(corpus, query, whole);
  if (whole[1] >= SHORTEST_ALTERED) {
    for (const each of nearPlaces(corpus, query, whole)) {
      if (!found.some((other) => samePlace(other, each))) found.push(each);
    }
  }
  const events = Map.groupBy(
    found.filter(({ wording }) => wording !== 'none'),
    ({ stream }) => stream.transcript.event,
  );
  const matches = [...events.values()].map((here: Comparison[]) => matchOf(query, corpus.record.transcripts, here));
  matches.sort(inOrder);
  const best = matches[0];
  const kept = best && best.wording !== 'similar' ? matches.filter(({ wording }) => wording !== 'similar') : matches;
  return best?.wording === 'verbatim' ? kept : kept.slice(0, MAX_MATCHES);
}

function inOrder(a: Match, b: Match): number {
  return (
    WORDINGS.indexOf(a.wording) - WORDINGS.indexOf(b.wording) ||
    VOICES.indexOf(a.voice) - VOICES.indexOf(b.voice) ||
    b.similarity - a.similarity ||
    (b.date ?? '').localeCompare(a.date ?? '')
  );
}
