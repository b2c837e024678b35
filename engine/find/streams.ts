/**
 * A transcript as one folded text, from its first paragraph to its last.
 *
 * Quotes run across paragraphs and turns, so they are aligned with the whole text; the paragraph of each character is kept. Every
 * transcript whose print is damaged somewhere has a second text, with the emended readings in place of the printed ones: a quote is
 * compared with both.
 */
import { type Folded, foldText } from '../fold.ts';
import type { Emendation, OfficialRecord, Paragraph, Range, Transcript, Turn } from '../record.ts';
import { alignWhole } from './align.ts';
import { type Hashed, hashesOf } from './blocks.ts';
import { breaksOf, PARAGRAPH, TURN } from './breaks.ts';

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
  /** Of the grams of `text`, by their size; filled when first needed. */
  hashes: Map<number, Int32Array>;
  /** Where the print is damaged, in units. */
  damage: { emendation: Emendation; start: number; end: number }[];
}

interface Part extends Folded {
  breaks: Uint8Array;
}

export function hashed({ text, hashes }: Stream, size: number): Hashed {
  const known = hashes.get(size) ?? hashesOf(text, size);
  hashes.set(size, known);
  return { text, hashes: known };
}

/** The two texts of a transcript; the second is null where nothing is damaged. */
export function streamsOf(record: OfficialRecord, transcript: Transcript): [printed: Stream, emended: Stream | null] {
  const emendations = record.emendations.filter((each) => each.transcript === transcript.id);
  const readable = emendations.filter((each) => each.emended !== null);
  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs);
  const asPrinted = paragraphs.map(foldPrinted);
  const printed = build(transcript, asPrinted, emendations, false);
  if (readable.length === 0) return [printed, null];
  // Folding is most of a cold start, and few paragraphs are damaged: the others are the same in both texts.
  const asEmended = paragraphs.map((paragraph, index) => {
    const own = readable.filter(({ range }) =>
      paragraph.ranges.some(([start, end]) => start < range[1] && range[0] < end),
    );
    return own.length === 0 ? asPrinted[index]! : foldEmended(paragraph, own);
  });
  return [printed, build(transcript, asEmended, emendations, true)];
}

/** @param parts the transcript's paragraphs, folded, in order */
function build(transcript: Transcript, parts: readonly Part[], all: Emendation[], emended: boolean): Stream {
  const slots: Slot[] = [];
  let length = 0;
  for (const turn of transcript.turns) {
    for (const [index, paragraph] of turn.paragraphs.entries()) {
      const part = parts[slots.length]!;
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
    hashes: new Map(),
    damage: [],
  };
  for (const [index, part] of parts.entries()) {
    const { start, end } = slots[index]!;
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
      if (stream.starts[at]! < to && stream.ends[at]! > from) {
        if (start < 0) start = at;
        end = at + 1;
      }
    }
  }
  return start < 0 ? [] : [{ emendation, start, end }];
}

/** The source offset of each character of a paragraph. */
function sourceOffsets(paragraph: Paragraph): Uint32Array {
  const offsets = new Uint32Array(paragraph.text.length);
  let at = 0;
  for (const [start, end] of paragraph.ranges)
    for (let source = start; source < end; source += 1) offsets[at++] = source;
  return offsets;
}

function foldPrinted(paragraph: Paragraph): Part {
  const offsets = sourceOffsets(paragraph);
  const folded = foldText(paragraph.text);
  return {
    text: folded.text,
    breaks: breaksOf(folded, paragraph.text),
    starts: folded.starts.map((at) => offsets[at]!),
    ends: folded.ends.map((at) => offsets[at - 1]! + 1),
  };
}

function foldEmended(paragraph: Paragraph, emendations: Emendation[]): Part {
  let { text } = paragraph;
  /** For each character of `text`: the source characters it stands for. */
  let from = [...sourceOffsets(paragraph)];
  let to = from.map((offset) => offset + 1);
  for (const emendation of emendations) {
    const first = from.findIndex((offset) => offset >= emendation.range[0]);
    if (first < 0 || from[first]! >= emendation.range[1]) continue;
    let last = first;
    while (last < from.length && from[last]! < emendation.range[1]) last += 1;
    const printed = text.slice(first, last);
    const emended = emendation.emended!;
    const placed = placeEmended(printed, emended);
    const newFrom = placed.map(([a]) => from[first + a] ?? to[last - 1]!);
    const newTo = placed.map(([a, b], at) => (b > a ? to[first + b - 1]! : newFrom[at]!));
    text = text.slice(0, first) + emended + text.slice(last);
    from = [...from.slice(0, first), ...newFrom, ...from.slice(last)];
    to = [...to.slice(0, first), ...newTo, ...to.slice(last)];
  }
  const folded = foldText(text);
  return {
    text: folded.text,
    breaks: breaksOf(folded, text),
    starts: folded.starts.map((at) => from[at]!),
    ends: folded.ends.map((at) => to[at - 1]!),
  };
}

/** For each character of the emended reading, the characters of the print it stands for. */
function placeEmended(printed: string, emended: string): Range[] {
  const placed: Range[] = [];
  let printedAt = 0;
  const copy = (until: number) => {
    while (placed.length < until) {
      placed.push([printedAt, printedAt + 1]);
      printedAt += 1;
    }
  };
  for (const { a, b } of alignWhole(emended, printed)) {
    copy(a[0]);
    while (placed.length < a[1]) placed.push(b);
    printedAt = b[1];
  }
  copy(emended.length);
  return placed;
}
