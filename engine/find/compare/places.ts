/** From units of a stream back to the source: ranges, paragraphs, turns, the record's own characters. */
import type { Place } from '../../record/answer.ts';
import type { Paragraph, Range, Voice } from '../../record/record.ts';
import { spanInSource } from '../../text/fold.ts';
import type { Slot, Stream } from '../../index/streams.ts';

/** A paragraph of a text by its number. To ask for one that the text does not have is a mistake, and is told as one. */
export function slotNumbered({ slots, transcript }: Stream, number: number | undefined): Slot {
  const slot = number === undefined ? undefined : slots[number];
  if (slot === undefined) throw new RangeError(`${transcript.id} has no paragraph ${number}`);
  return slot;
}

export function slotAt(stream: Stream, unit: number): Slot {
  return slotNumbered(stream, stream.slotOf[Math.max(0, Math.min(unit, stream.text.length - 1))]);
}

/** Source ranges of `[start, end)` units: one a paragraph, more where a paragraph's source is broken. */
export function sourceRanges(stream: Stream, [start, end]: Range): Range[] {
  const ranges: Range[] = [];
  for (let at = start; at < end;) {
    const slot = slotAt(stream, at);
    const last = Math.min(end, slot.end) - 1;
    ranges.push(...cut(slot.paragraph, ...spanInSource(stream, [at, last + 1])));
    at = Math.max(last, at) + 1;
  }
  return ranges;
}

/**
 * Where to find a stretch in the source. What an emendation supplies stands nowhere, so the damaged place is named, from which it was lost.
 */
export function foundAt(stream: Stream, record: Range): Range[] {
  const ranges = sourceRanges(stream, record);
  if (ranges.length > 0) return ranges;
  const lost = stream.damage.find(({ start, end }) => start < record[1] && record[0] < end);
  return lost ? sourceRanges(stream, [lost.start, lost.end]) : [];
}

/** The parts of a paragraph's source between two source offsets. */
function cut({ ranges }: Paragraph, from: number, to: number): Range[] {
  // Most paragraphs are in one piece.
  if (ranges.length === 1) return from < to ? [[from, to]] : [];
  return ranges
    .map(([start, end]): Range => [Math.max(start, from), Math.min(end, to)])
    .filter(([start, end]) => start < end);
}

/**
 * The record's own characters at source ranges inside the paragraphs of a stream.
 * @param near where they are likely to stand
 */
export function sourceText(stream: Stream, ranges: readonly Range[], near?: Slot): string {
  return ranges.map((range) => (near && sliceOf(near.paragraph, range)) ?? sliceSource(stream, range)).join('');
}

function sliceSource({ slots }: Stream, range: Range): string {
  for (const { paragraph } of slots) {
    const slice = sliceOf(paragraph, range);
    if (slice !== null) return slice;
  }
  return '';
}

/** null where the paragraph does not hold all of the range in one piece. */
function sliceOf({ text, ranges }: Paragraph, [from, to]: Range): string | null {
  let at = 0;
  for (const [start, end] of ranges) {
    if (from >= start && to <= end) return text.slice(at + from - start, at + to - start);
    at += end - start;
  }
  return null;
}

/** The paragraph that holds most of a stretch. */
export function mainSlot(stream: Stream, [start, end]: Range): Slot {
  let best = slotAt(stream, start);
  let most = 0;
  for (let at = start; at < end;) {
    const slot = slotAt(stream, at);
    const length = Math.min(end, slot.end) - at;
    if (length > most) [best, most] = [slot, length];
    at += Math.max(1, length);
  }
  return best;
}

/** Whose words a stretch is: of those that speak most of it. */
export function voiceOf(stream: Stream, range: Range): Voice {
  return mainSlot(stream, range).turn.voice;
}

export function placeOf(stream: Stream, range: Range, ranges = foundAt(stream, range)): Place {
  const slot = mainSlot(stream, range);
  return { transcript: stream.transcript.id, paragraph: slot.paragraph.id, ranges, voice: slot.turn.voice };
}

/** The marks between a unit and the one before it, in its own paragraph. */
export function marksBefore(stream: Stream, unit: number): string {
  const { paragraph, start } = slotAt(stream, unit);
  const before = unit > start ? stream.ends[unit - 1] : undefined;
  const from = before ?? paragraph.ranges[0]?.[0] ?? 0;
  return cut(paragraph, from, stream.starts[unit] ?? from)
    .map((range) => sliceOf(paragraph, range) ?? '')
    .join('');
}
