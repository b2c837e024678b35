/**
 * The rest of a quote in pieces is compared too: a sentence that goes on where a piece ends, and was changed there, is told with its changes.
 *
 * A piece ends where it is no longer near. Its sentence is aligned with what follows in the record; where most of that is the same, the
 * piece is carried on to the end of the sentence, and what was changed in it is an edit. So is the last word or two of a clause.
 */
import type { Range } from '../../record/record.ts';
import { breakAt, CLAUSE, SENTENCE } from '../../text/breaks.ts';
import type { Query } from '../query/query.ts';
import type { Comparison } from './comparison.ts';

/** Share of what is added that must stand in the record. */
const SAME = 0.6;
/** Fewer characters are not worth carrying on for. */
const FEWEST = 4;
/** No sentence is longer. */
const LONGEST = 90;
/** What is left of a clause, on both sides, may be so long where all of it was changed: 成果平平 for 成果斐然. */
const ENDING = 4;

/** @param pieces in the order of the quote, not overlapping @returns the same number of pieces, some of them longer, with changes */
export function withRest(query: Query, pieces: readonly Comparison[]): Comparison[] {
  const out = [...pieces];
  for (const [at, piece] of out.entries()) {
    const from = out[at - 1]?.quote[1] ?? 0;
    const to = out[at + 1]?.quote[0] ?? query.side.text.length;
    const right = carried(query, piece, [piece.quote[0], pauseAfter(query, piece.quote[1], to)]);
    const both = carried(query, right, [pauseBefore(query, right.quote[0], from), right.quote[1]]);
    out[at] = both === piece ? withEnding(query, piece, to) : both;
  }
  return out;
}

/** Where the sentence of the quote ends that goes on at a unit; the unit itself where a sentence begins. */
function pauseAfter({ breaks }: Query, at: number, limit: number): number {
  if (at >= limit) return at;
  let end = at + 1;
  while (end < limit && breakAt(breaks, end) < SENTENCE && end - at < LONGEST) end += 1;
  return end;
}

function pauseBefore({ breaks }: Query, at: number, limit: number): number {
  if (at <= limit) return at;
  let start = at - 1;
  while (start > limit && breakAt(breaks, start) < SENTENCE && at - start < LONGEST) start -= 1;
  return start;
}

/** Carried on to the end of the clause where both have a word or two left of it. */
function withEnding(query: Query, piece: Comparison, limit: number): Comparison {
  const { stream, quote, record } = piece;
  const left = clauseLeft(query.breaks, quote[1], limit);
  const theirs = clauseLeft(stream.breaks, record[1], stream.text.length);
  if (left === 0 || theirs === 0) return piece;
  const whole = query.ways.compareWithin(query, [quote[0], quote[1] + left], stream, [record[0], record[1] + theirs]);
  return whole.wording === 'altered' ? whole : piece;
}

/** Units from here to the pause; 0 where a clause begins here, or the pause is farther than an ending. */
function clauseLeft(breaks: Query['breaks'], at: number, limit: number): number {
  if (at >= limit || breakAt(breaks, at) >= CLAUSE) return 0;
  for (let end = at + 1; end - at <= ENDING; end += 1)
    if (end === limit || breakAt(breaks, end) >= CLAUSE) return end - at;
  return 0;
}

function carried(query: Query, piece: Comparison, quote: Range): Comparison {
  const added = quote[1] - quote[0] - (piece.quote[1] - piece.quote[0]);
  if (added < FEWEST) return piece;
  const { stream, record } = piece;
  const slack = Math.ceil(added * 1.5) + CLAUSE;
  const window: Range = [
    Math.max(0, record[0] - (quote[0] < piece.quote[0] ? slack : 0)),
    Math.min(stream.text.length, record[1] + (quote[1] > piece.quote[1] ? slack : 0)),
  ];
  const whole = query.ways.compareWithin(query, quote, stream, window);
  const changed = whole.deltas
    .filter(({ a }) => a[0] >= piece.quote[1] || a[1] <= piece.quote[0])
    .reduce((sum, { size }) => sum + size, 0);
  return whole.wording === 'altered' && added - changed >= SAME * added ? whole : piece;
}
