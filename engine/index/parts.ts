/** The paragraphs of a transcript, folded: as printed, and with emended readings in place of damaged ones. */
import { type Folded, foldText } from '../text/fold.ts';
import type { Emendation, OfficialRecord, Paragraph, Range, Transcript } from '../record/record.ts';
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
  const readable = record.emendations.filter((each) => each.transcript === transcript.id && each.emended !== null);
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
function sourceOffsets(paragraph: Paragraph): Uint32Array {
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
    starts: folded.starts.map((at) => offsets[at]!),
    ends: folded.ends.map((at) => offsets[at - 1]! + 1),
  };
}

function foldEmended(paragraph: Paragraph, emendations: Emendation[]): FoldedPart {
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
