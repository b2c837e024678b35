/** From the printed text of a transcript to the same place in its emended text. */
import type { Range } from '../record.ts';
import type { Stream } from './streams.ts';

/** Whether the print is damaged at a stretch or next to it. */
export function touchesDamage({ damage }: Stream, [from, to]: Range, reach = 8): boolean {
  return damage.some(({ start, end }) => start < to + reach && from - reach < end);
}

/** The units of the emended text that stand for units of the printed one. */
export function mapped(printed: Stream, emended: Stream, [start, end]: Range): Range {
  const from = unitIn(printed, emended, start);
  const to = end > start ? unitIn(printed, emended, end - 1) + 1 : from;
  return [from, Math.max(from, to)];
}

/** Both texts have the same paragraphs, and inside one they differ by a few characters only. */
function unitIn(printed: Stream, emended: Stream, unit: number): number {
  const index = printed.slotOf[Math.min(unit, printed.text.length - 1)]!;
  const own = printed.slots[index]!;
  const other = emended.slots[index]!;
  const source = printed.starts[Math.min(unit, printed.text.length - 1)]!;
  let at = Math.min(other.start + unit - own.start, other.end - 1);
  while (at > other.start && emended.starts[at]! > source) at -= 1;
  while (at + 1 < other.end && emended.ends[at]! <= source) at += 1;
  return at;
}
