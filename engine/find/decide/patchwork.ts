/** Quotes in pieces that mark no omission: stitched together, or holding one quotation among other text. */
import type { Range } from '../../record/record.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Corpus } from '../../index/corpus.ts';
import { coverage, type Draft, draftOf } from './drafts.ts';
import { covered, covering, isClose, piecesOf, shared } from '../compare/pieces.ts';
import type { Query } from '../query/query.ts';
import { exactPlaces, nearPlaces } from '../compare/whole.ts';

/** Shares of the quote; DESIGN §4. */
const SPLICED = 0.8;
const REST = 0.2;
/** More pieces than a selection of 10,000 characters has sentences worth telling apart. */
const MAX_PIECES = 60;
/** So many pieces are looked for again in every transcript. */
const FEW = 6;
/** Two pieces are of the same words when they share so much of the quote. */
const SAME = 0.9;

/** @returns the drafts of the events that hold the pieces, grouped by event, the largest share first; empty when it is no patchwork */
export function patchworkDrafts(corpus: Corpus, query: Query): Draft[][] {
  const length = query.side.text.length;
  const found = piecesOf(corpus, query, [0, length]);
  const near = covering(query, found).slice(0, MAX_PIECES);
  if (near.length === 0) return [];
  const pieces = near.length <= FEW ? query.ways.withRest(query, near) : near;
  const share = covered(pieces.map(({ quote }) => quote)) / length;
  const spliced = pieces.length >= 2 && share >= SPLICED;
  const strong = near.flatMap((piece, at) =>
    size(piece.quote) >= query.ways.lengths.similar && query.ways.isQuotation(corpus, query, piece)
      ? pieces.slice(at, at + 1)
      : [],
  );
  const partial = strong.length > 0 && 1 - share >= REST;
  const taken = spliced && query.ways.haveWeight(corpus, query, pieces) ? pieces : partial ? strong : [];
  const places = taken.map((piece) =>
    isClose(query, piece) ? everywhere(corpus, query, piece, found, taken.length <= FEW) : [piece],
  );
  return byEvent(query, places, taken === pieces ? 'spliced' : 'partial');
}

function size([start, end]: Range): number {
  return end - start;
}

/** Each piece in every transcript that has it; then events are taken, those that hold most first, until every piece has one. */
function byEvent(query: Query, places: Comparison[][], wording: 'spliced' | 'partial'): Draft[][] {
  const length = query.side.text.length;
  const events = Map.groupBy(places.flat(), ({ stream }) => stream.transcript.event);
  const candidates = [...events.values()]
    .map((found) => {
      const transcripts = Map.groupBy(found, ({ stream }) => stream.transcript);
      const drafts = [...transcripts]
        .map(([transcript, own]) => draftOf(transcript, wording, onePlaceEach(query, own)))
        .sort((a, b) => coverage(b, length) - coverage(a, length) || b.similarity - a.similarity);
      return { drafts, most: Math.max(...drafts.map((draft) => coverage(draft, length))) };
    })
    .sort((a, b) => b.most - a.most);
  const taken: Draft[][] = [];
  const done: Range[] = [];
  for (const { drafts } of candidates) {
    const own = drafts.flatMap(({ parts }) => parts.map(({ quote }) => quote));
    if (covered([...done, ...own]) < covered(done) + query.ways.lengths.piece) continue;
    done.push(...own);
    taken.push(drafts);
  }
  return taken;
}

/** The piece where it was found, and where the other transcripts have it. */
function everywhere(
  corpus: Corpus,
  query: Query,
  piece: Comparison,
  found: readonly Comparison[],
  few: boolean,
): Comparison[] {
  // In a long selection the pieces that were found on the way must do.
  const exact = few ? exactPlaces(corpus, query, piece.quote) : [];
  const again = few
    ? [...exact, ...nearPlaces(corpus, query, piece.quote, exact).filter((each) => isClose(query, each))]
    : [];
  const alike = found.filter(({ quote }) => shared(quote, piece.quote) >= SAME * size(piece.quote));
  const all = [...again, piece, ...(few ? [] : alike)];
  return all.filter((each, at) => all.findIndex((other) => sameSpot(other, each)) === at);
}

function sameSpot(a: Comparison, b: Comparison): boolean {
  return a.stream.transcript === b.stream.transcript && a.quote[0] === b.quote[0] && spanOf(a) === spanOf(b);
}

function spanOf({ stream, record }: Comparison): number {
  return stream.starts[record[0]] ?? 0;
}

/** Of several places for one piece, the one nearest to the other pieces. */
function onePlaceEach({ ways: { lengths } }: Query, found: Comparison[]): Comparison[] {
  const groups = [...Map.groupBy(found, ({ quote }) => quote[0])].sort(([a], [b]) => a - b);
  const parts: Comparison[] = [];
  for (const [, group] of groups) {
    const last = parts.at(-1);
    const distance = (each: Comparison) => (last ? Math.abs(each.record[0] - last.record[1]) : 0);
    const isBetter = (a: Comparison, b: Comparison) => (rank(a) - rank(b) || distance(a) - distance(b)) < 0;
    parts.push(group.reduce((best, each) => (isBetter(each, best) ? each : best)));
  }
  return parts.filter(
    (part, at) => !parts.slice(0, at).some(({ quote }) => shared(quote, part.quote) > lengths.overlap),
  );
}

function rank({ wording }: Comparison): number {
  return wording === 'verbatim' ? 0 : 1;
}
