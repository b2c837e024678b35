/** From the printed text of a transcript to the same place in its emended text. */
import type { Range } from '../../record/record.ts';
import { alignWhole } from '../../diff/align.ts';
import { spanInSource } from '../../text/fold.ts';
import type { Stream } from '../../index/streams.ts';
import type { Comparison } from './comparison.ts';
import { slotNumbered } from './places.ts';

/** Whether the print is damaged at a stretch or next to it. */
export function touchesDamage({ damage }: Stream, [from, to]: Range): boolean {
  return damage.some(({ start, end }) => start < to + BESIDE && from - BESIDE < end);
}

/**
 * Whether a quote may have the emended reading of a damaged place: it differs there from the print, and has the characters that were mended
 * with the two before or the two after them. Any other quote is no nearer to the emended text, and need not be aligned with it.
 * @param quote all of it, folded @param asPrinted the quote beside the printed text
 */
export function mayBeEmended(quote: string, { stream, record, deltas }: Comparison, emended: Stream): boolean {
  return stream.damage.some((place) => {
    if (place.start >= record[1] + BESIDE || record[0] - BESIDE >= place.end) return false;
    const here = deltas.filter(({ b }) => b[0] < place.end + BESIDE && place.start - BESIDE < b[1]);
    const [first, last] = [here[0], here.at(-1)];
    if (first === undefined || last === undefined) return false;
    const words = quote.slice(Math.max(0, first.a[0] - BESIDE), last.a[1] + BESIDE);
    return signsOf(stream, emended, place).some((sign) => words.includes(sign));
  });
}

const BESIDE = 8;
const CONTEXT = 2;

type DamagedPlace = Stream['damage'][number];

const known = new WeakMap<DamagedPlace, string[]>();

/** What a quote has that follows the emended reading of a damaged place. */
function signsOf(printed: Stream, emended: Stream, place: DamagedPlace): string[] {
  const { start, end } = place;
  const signs =
    known.get(place) ??
    signsBetween(printed.text.slice(start, end), emended.text, mapped(printed, emended, [start, end]));
  known.set(place, signs);
  return signs;
}

function signsBetween(printed: string, text: string, [from, to]: Range): string[] {
  return alignWhole(printed, text.slice(from, to)).flatMap(({ b }) => [
    text.slice(Math.max(0, from + b[0] - CONTEXT), from + b[1]),
    text.slice(from + b[0], from + b[1] + CONTEXT),
  ]);
}

/** The units of the emended text that stand for units of the printed one. */
export function mapped(printed: Stream, emended: Stream, [start, end]: Range): Range {
  const from = unitIn(printed, emended, start);
  const to = end > start ? unitIn(printed, emended, end - 1) + 1 : from;
  return [from, Math.max(from, to)];
}

/** Both texts have the same paragraphs, and inside one they differ by a few characters only. */
function unitIn(printed: Stream, emended: Stream, unit: number): number {
  const inside = Math.min(unit, printed.text.length - 1);
  const number = printed.slotOf[inside];
  const own = slotNumbered(printed, number);
  const other = slotNumbered(emended, number);
  const [source] = spanInSource(printed, [inside, inside + 1]);
  const spanOf = (at: number): Range => spanInSource(emended, [at, at + 1]);
  let at = Math.min(other.start + unit - own.start, other.end - 1);
  while (at > other.start && spanOf(at)[0] > source) at -= 1;
  while (at + 1 < other.end && spanOf(at)[1] <= source) at += 1;
  return at;
}
