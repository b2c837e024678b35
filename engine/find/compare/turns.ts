/** Take a comparison apart where the record's turn changes: words of two people, or of two answers, are not one quotation. */
import { neighbours } from '../../record/neighbours.ts';
import type { Range } from '../../record/record.ts';
import type { Delta } from '../../diff/edits.ts';
import { spanInSource } from '../../text/fold.ts';
import type { Query } from '../query/query.ts';
import type { Comparison } from './comparison.ts';
import { voiceOf } from './places.ts';

/** @returns a part for each turn, in the order of the quote; the comparison itself where all but a word or two is of one turn, or one person */
export function byTurns(query: Query, comparison: Comparison): Comparison[] {
  const borders = bordersIn(comparison);
  if (borders.length === 0) return [comparison];
  const cuts = [comparison.record[0], ...borders, comparison.record[1]];
  const parts = neighbours(cuts).map((range) => partOf(query, comparison, range));
  const lengthOf = ({ quote }: Comparison): number => quote[1] - quote[0];
  const main = parts.reduce((most, part) => (lengthOf(part) > lengthOf(most) ? part : most));
  const told = parts.filter(
    (part) => lengthOf(part) >= (isOfAnother(query, part, main) ? LEAST_OF_ANOTHER : query.ways.lengths.piece),
  );
  return told.length < 2 ? [comparison] : told;
}

/** So few words of somebody else are told: of his own, fewer than a piece has are none. */
const LEAST_OF_ANOTHER = 2;

/** A short heading on a line of its own is copied with what it stands over, and seen to be one. */
function isOfAnother(query: Query, part: Comparison, main: Comparison): boolean {
  const voice = voiceOf(part.stream, part.record);
  if (voice === voiceOf(main.stream, main.record)) return false;
  return voice !== 'heading' || !/^[^\p{L}\p{N}]*\n/u.test(query.raw.slice(spanInSource(query, part.quote)[1]));
}

/** Units of the record at which another turn begins. */
function bordersIn({ stream, record }: Comparison): number[] {
  const { slots, slotOf } = stream;
  const first = slotOf[record[0]] ?? 0;
  const last = slotOf[Math.max(record[0], record[1] - 1)] ?? first;
  return neighbours(slots.slice(first, last + 1))
    .filter(([before, slot]) => slot.turn !== before.turn)
    .map(([, slot]) => slot.start);
}

function partOf({ ways }: Query, comparison: Comparison, whole: Range): Comparison {
  const quote: Range = [quoteUnit(comparison, whole[0]), quoteUnit(comparison, whole[1])];
  const inside = comparison.deltas.filter(({ b }) =>
    b[0] < b[1] ? b[0] < whole[1] && whole[0] < b[1] : b[0] >= whole[0] && b[0] < whole[1],
  );
  // What a turn has before or behind the words, the quote does not reach.
  const [first, last] = [inside[0], inside.at(-1)];
  const head = first !== undefined && first.a[0] === first.a[1] && first.a[0] === quote[0] ? first : null;
  const tail = last !== undefined && last !== head && last.a[0] === last.a[1] && last.a[0] === quote[1] ? last : null;
  const record: Range = [head?.b[1] ?? whole[0], tail?.b[0] ?? whole[1]];
  const deltas = inside.filter((delta) => delta !== head && delta !== tail);
  const length = quote[1] - quote[0];
  const longer = Math.max(length, record[1] - record[0], 1);
  const edits = deltas.reduce((sum, { size }) => sum + size, 0);
  return {
    ...comparison,
    quote,
    record,
    deltas,
    similarity: Math.max(0, 1 - edits / longer),
    wording: ways.wordingOf(deltas, length, longer),
  };
}

/** The unit of the quote that stands where a unit of the record does; within a difference, its end. */
function quoteUnit({ quote, record, deltas }: Comparison, unit: number): number {
  if (unit >= record[1]) return quote[1];
  let before: Delta | undefined;
  for (const delta of deltas) if (delta.b[0] <= unit) before = delta;
  if (before === undefined) return quote[0] + unit - record[0];
  return before.a[1] + Math.max(0, unit - before.b[1]);
}
