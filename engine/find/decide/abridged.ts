/** Quotes that mark their omissions: every piece must stand in one turn, in order. */
import { neighbours } from '../../record/neighbours.ts';
import type { Range } from '../../record/record.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Corpus } from '../../index/corpus.ts';
import { type Draft, draftOf } from './drafts.ts';
import { slotAt } from '../compare/places.ts';
import type { Query } from '../query/query.ts';
import type { Stream } from '../../index/streams.ts';
import { exactPlaces, nearPlaces } from '../compare/whole.ts';

/** Places tried for the longest piece. */
const ANCHORS = 6;

/** @returns best first; empty when some piece is missing everywhere */
export function abridgedDrafts(corpus: Corpus, query: Query): Draft[] {
  const segments = segmentsOf(query);
  if (segments.length < 2) return [];
  const anchor = segments.reduce((best, each) => (size(each) > size(best) ? each : best));
  const near = size(anchor) >= query.ways.lengths.altered ? nearPlaces(corpus, query, anchor) : [];
  const places = [...exactPlaces(corpus, query, anchor), ...near.filter(({ wording }) => wording !== 'verbatim')];
  const drafts: Draft[] = [];
  for (const place of places.filter(({ wording }) => wording !== 'none' && wording !== 'similar').slice(0, ANCHORS)) {
    const parts = around(query, segments, anchor, place);
    const wording = parts && !query.ways.hidesDenial(parts) ? wordingOfParts(query, parts) : null;
    if (parts && wording) drafts.push(draftOf(place.stream.transcript, wording, parts));
  }
  const rank = ({ wording }: Draft) => (wording === 'abridged' ? 0 : 1);
  drafts.sort((a, b) => rank(a) - rank(b) || b.similarity - a.similarity);
  // One a transcript: the first is its best.
  return drafts.filter(({ transcript }, at) => drafts.findIndex((each) => each.transcript === transcript) === at);
}

/**
 * Pieces between marks of omission that stand in different turns, or in another order: each where it is found.
 * @returns empty where some piece is found nowhere, or all of them in one turn and in order
 */
export function scatteredDrafts(corpus: Corpus, query: Query): Draft[] {
  const segments = segmentsOf(query);
  const { marked, altered } = query.ways.lengths;
  if (segments.length < 2 || segments.some((segment) => size(segment) < marked)) return [];
  const found = segments.map((segment) => {
    const exact = exactPlaces(corpus, query, segment);
    const near = exact.length === 0 && size(segment) >= altered ? nearPlaces(corpus, query, segment) : [];
    return [...exact, ...near.filter(({ wording }) => wording === 'near')];
  });
  const drafts = corpus.transcripts.flatMap((transcript): Draft[] => {
    const parts = found.flatMap((places) => places.find(({ stream }) => stream.transcript === transcript) ?? []);
    if (parts.length < segments.length || query.ways.hidesDenial(parts)) return [];
    return query.ways.haveWeight(corpus, query, parts) ? [draftOf(transcript, 'spliced', parts)] : [];
  });
  return drafts.sort((a, b) => b.similarity - a.similarity);
}

function size([start, end]: Range): number {
  return end - start;
}

function segmentsOf({ gaps, side: { text } }: Query): Range[] {
  const cuts = [0, ...gaps.filter((gap) => gap < text.length), text.length];
  return neighbours(cuts);
}

/** The other pieces, in order, in the turn where the longest one stands. */
function around(query: Query, segments: Range[], anchor: Range, place: Comparison): Comparison[] | null {
  const { stream } = place;
  const [turnStart, turnEnd] = turnSpan(stream, place.record);
  const at = segments.indexOf(anchor);
  const parts: Comparison[] = [place];
  let from = place.record[1];
  for (const segment of segments.slice(at + 1)) {
    const part = pieceWithin(query, segment, stream, [from, turnEnd]);
    if (part === null) return null;
    parts.push(part);
    from = part.record[1];
  }
  let to = place.record[0];
  for (const segment of segments.slice(0, at).reverse()) {
    const part = pieceWithin(query, segment, stream, [turnStart, to]);
    if (part === null) return null;
    parts.unshift(part);
    to = part.record[0];
  }
  return parts;
}

function turnSpan(stream: Stream, record: Range): Range {
  const { turn } = slotAt(stream, record[0]);
  const own = stream.slots.filter((slot) => slot.turn === turn);
  return [Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))];
}

/** A piece of fewer than eight characters must stand unchanged. */
function pieceWithin(query: Query, segment: Range, stream: Stream, window: Range): Comparison | null {
  if (window[1] <= window[0]) return null;
  const text = query.side.text.slice(segment[0], segment[1]);
  const exact = stream.text.slice(window[0], window[1]).indexOf(text);
  if (exact >= 0) return query.ways.exactly(query, segment, stream, window[0] + exact);
  const part = query.ways.compareWithin(query, segment, stream, window);
  const few =
    size(segment) < query.ways.lengths.altered
      ? part.wording === 'near'
      : part.wording !== 'similar' && part.wording !== 'none';
  return few ? part : null;
}

/** All pieces near: abridged. Some piece altered: so is the quote, when all together stay within its bounds. */
function wordingOfParts({ ways }: Query, parts: Comparison[]): 'abridged' | 'altered' | null {
  if (parts.every(({ wording }) => wording === 'verbatim' || wording === 'near')) return 'abridged';
  const length = parts.reduce((sum, { quote }) => sum + size(quote), 0);
  const longer = parts.reduce((sum, { quote, record }) => sum + Math.max(size(quote), size(record)), 0);
  const together = ways.wordingOf(
    parts.flatMap(({ deltas }) => deltas),
    length,
    longer,
  );
  return together === 'near' ? 'abridged' : together === 'altered' ? 'altered' : null;
}
