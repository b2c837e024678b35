/** The paragraphs of a transcript, folded: as printed, and with emended readings in place of damaged ones. */
import { type Folded, foldText } from '../text/fold.ts';
import { itemAt } from '../record/items.ts';
import type { OfficialRecord, Paragraph, Range, Transcript } from '../record/record.ts';
import { alignWhole } from '../diff/align.ts';
import { breaksOf } from '../text/breaks.ts';

/** One paragraph; `starts` and `ends` are offsets in the source. */
export interface FoldedPart extends Folded {
  /** The break before each unit; the first is set by who joins the parts. */
  breaks: Uint8Array;
}

export interface FoldedTexts {
  printed: FoldedPart[];
  /** null where the print is sound. */
  emended: (FoldedPart | null)[];
}

export function foldTranscript(record: OfficialRecord, transcript: Transcript): FoldedTexts {
  const readable = record.emendations.flatMap(({ transcript: id, range, emended }) =>
    id === transcript.id && emended !== null ? [{ range, emended }] : [],
  );
  const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs);
  return {
    printed: paragraphs.map(foldPrinted),
    emended: paragraphs.map((paragraph) => {
      const own = readable.filter(({ range }) =>
        paragraph.ranges.some(([start, end]) => start < range[1] && range[0] < end),
      );
      return own.length === 0 ? null : foldEmended(paragraph, own);
    }),
  };
}

/** The source offset of each character of a paragraph. */
export function sourceOffsets(paragraph: Paragraph): Uint32Array {
  const offsets = new Uint32Array(paragraph.text.length);
  let at = 0;
  for (const [start, end] of paragraph.ranges)
    for (let source = start; source < end; source += 1) offsets[at++] = source;
  return offsets;
}

function foldPrinted(paragraph: Paragraph): FoldedPart {
  const folded = foldText(paragraph.text);
  const breaks = breaksOf(folded, paragraph.text);
  const [only, ...more] = paragraph.ranges;
  if (only !== undefined && more.length === 0) {
    // Nearly all paragraphs stand in one range, and a library folds its texts whenever it is asked.
    const { text, starts, ends } = folded;
    for (let at = 0; at < text.length; at += 1) {
      starts[at]! += only[0];
      ends[at]! += only[0];
    }
    return { text, breaks, starts, ends };
  }
  const offsets = sourceOffsets(paragraph);
  return {
    text: folded.text,
    breaks,
    starts: folded.starts.map((at) => itemAt(offsets, at)),
    ends: folded.ends.map((at) => itemAt(offsets, at - 1) + 1),
  };
}

/** A reading in place of what is printed in a range of the source. */
interface EmendedReading {
  range: Range;
  emended: string;
}

function foldEmended(paragraph: Paragraph, readings: readonly EmendedReading[]): FoldedPart {
  let { text } = paragraph;
  /** For each character of `text`: the source characters it stands for. */
  let from = [...sourceOffsets(paragraph)];
  let to = from.map((offset) => offset + 1);
  for (const { range, emended } of readings) {
    const first = from.findIndex((offset) => offset >= range[0]);
    let last = first;
    while ((from[last] ?? Infinity) < range[1]) last += 1;
    if (last === first) continue;
    const printed = text.slice(first, last);
    const placed = placeEmended(printed, emended).map(([a, b]): Range => {
      const start = from[first + a] ?? itemAt(to, last - 1);
      return [start, b > a ? itemAt(to, first + b - 1) : start];
    });
    const newFrom = placed.map(([start]) => start);
    const newTo = placed.map(([, end]) => end);
    text = text.slice(0, first) + emended + text.slice(last);
    from = [...from.slice(0, first), ...newFrom, ...from.slice(last)];
    to = [...to.slice(0, first), ...newTo, ...to.slice(last)];
  }
  const folded = foldText(text);
  return {
    text: folded.text,
    breaks: breaksOf(folded, text),
    starts: folded.starts.map((at) => itemAt(from, at)),
    ends: folded.ends.map((at) => itemAt(to, at - 1)),
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
