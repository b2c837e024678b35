/**
 * A transcript as one folded text, from its first paragraph to its last.
 *
 * Quotes run across paragraphs and turns, so they are aligned with the whole text; the paragraph of each character is kept. Every
 * transcript whose print is damaged somewhere has a second text, with the emended readings in place of the printed ones: a quote is
 * compared with both.
 */
import { itemAt } from '../record/items.ts';
import type { Emendation, OfficialRecord, Paragraph, Transcript, Turn } from '../record/record.ts';
import { type Places, placesOf } from '../diff/blocks.ts';
import { PARAGRAPH, TURN } from '../text/breaks.ts';
import type { FoldedTexts, FoldedPart } from './parts.ts';

export interface Slot {
  transcript: Transcript;
  turn: Turn;
  paragraph: Paragraph;
  /** Its units in the stream. */
  start: number;
  end: number;
}

export interface Stream {
  transcript: Transcript;
  emended: boolean;
  text: string;
  /** Source range of each folded unit. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** The break before each unit; one more at the end. */
  breaks: Uint8Array;
  /** Index into `slots` for each unit. */
  slotOf: Uint16Array;
  slots: Slot[];
  /** Where the grams of `text` stand, by their size; filled when first needed. */
  grams: Map<number, Places>;
  /** Where the print is damaged, in units. */
  damage: { emendation: Emendation; start: number; end: number }[];
}

export function gramPlaces({ text, grams }: Stream, size: number): Places {
  const known = grams.get(size) ?? placesOf(text, size);
  grams.set(size, known);
  return known;
}

/**
 * The two texts of a transcript; the second is null where nothing is damaged.
 * @param texts its paragraphs, folded
 */
export function streamsOf(
  record: OfficialRecord,
  transcript: Transcript,
  { printed, emended }: FoldedTexts,
): [printed: Stream, emended: Stream | null] {
  const emendations = record.emendations.filter((each) => each.transcript === transcript.id);
  const asPrinted = build(transcript, printed, emendations, false);
  if (emended.every((part) => part === null)) return [asPrinted, null];
  const parts = emended.map((part, index) => part ?? itemAt(printed, index));
  return [asPrinted, build(transcript, parts, emendations, true)];
}

/** @param parts the transcript's paragraphs, folded, in order */
function build(transcript: Transcript, parts: readonly FoldedPart[], all: Emendation[], emended: boolean): Stream {
  const slots: Slot[] = [];
  let length = 0;
  for (const turn of transcript.turns) {
    for (const [index, paragraph] of turn.paragraphs.entries()) {
      const part = itemAt(parts, slots.length);
      part.breaks[0] = index === 0 ? TURN : PARAGRAPH;
      slots.push({ transcript, turn, paragraph, start: length, end: length + part.text.length });
      length += part.text.length;
    }
  }
  const stream: Stream = {
    transcript,
    emended,
    text: parts.map(({ text }) => text).join(''),
    starts: new Uint32Array(length),
    ends: new Uint32Array(length),
    breaks: new Uint8Array(length + 1),
    slotOf: new Uint16Array(length),
    slots,
    grams: new Map(),
    damage: [],
  };
  for (const [index, part] of parts.entries()) {
    const { start, end } = itemAt(slots, index);
    stream.starts.set(part.starts, start);
    stream.ends.set(part.ends, start);
    stream.breaks.set(part.breaks.subarray(0, part.text.length), start);
    stream.slotOf.fill(index, start, end);
  }
  stream.breaks[length] = TURN;
  stream.damage = all.flatMap((emendation) => unitsOf(stream, emendation));
  return stream;
}

/** A damaged place in units of the stream; none when it lies outside the paragraphs. */
function unitsOf(stream: Stream, emendation: Emendation): Stream['damage'] {
  const [from, to] = emendation.range;
  let start = -1;
  let end = -1;
  for (const slot of stream.slots) {
    if (!slot.paragraph.ranges.some(([a, b]) => a < to && from < b)) continue;
    for (let at = slot.start; at < slot.end; at += 1) {
      if (itemAt(stream.starts, at) < to && itemAt(stream.ends, at) > from) {
        if (start < 0) start = at;
        end = at + 1;
      }
    }
  }
  return start < 0 ? [] : [{ emendation, start, end }];
}
