/**
 * Folded paragraphs as they are shipped, since folding is most of what a cold start would cost.
 *
 * Nearly every unit follows the one before it by one character of the source. So a paragraph is its text, and the runs in which that
 * holds: four numbers for the unit with which each begins.
 */
import { itemAt } from '../record/items.ts';
import { NO_BREAK } from '../text/breaks.ts';
import type { FoldedTexts, FoldedPart } from './parts.ts';

/** For each run: units since the last run's begin, offset against where the last unit ended, width in the source, break before. */
type Runs = number[];
type PackedPart = [text: string, runs: Runs];

export interface PackedTexts {
  printed: PackedPart[];
  /** Numbers of damaged paragraphs, with their emended texts. */
  emended: [index: number, part: PackedPart][];
}

export function packTexts({ printed, emended }: FoldedTexts): PackedTexts {
  return {
    printed: printed.map(pack),
    emended: emended.flatMap((part, index) => (part === null ? [] : [[index, pack(part)] as [number, PackedPart]])),
  };
}

export function unpackTexts({ printed, emended }: PackedTexts): FoldedTexts {
  const texts: FoldedTexts = { printed: printed.map(unpack), emended: printed.map(() => null) };
  for (const [index, part] of emended) texts.emended[index] = unpack(part);
  return texts;
}

function pack({ text, starts, ends, breaks }: FoldedPart): PackedPart {
  const runs: Runs = [];
  let begun = 0;
  let ended = 0;
  for (const [at, start] of starts.subarray(0, text.length).entries()) {
    const end = itemAt(ends, at);
    const width = end - start;
    const pause = itemAt(breaks, at);
    // Units of one run are one character wide each, so only the first of a run may be wider or narrower.
    if (at === 0 || start !== ended || width !== 1 || pause !== NO_BREAK) {
      runs.push(at - begun, start - ended, width, pause);
      begun = at;
    }
    ended = end;
  }
  return [text, runs];
}

function unpack([text, runs]: PackedPart): FoldedPart {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const breaks = new Uint8Array(text.length + 1);
  let unit = 0;
  let ended = 0;
  // By index, four numbers a run: to take each run as a list of its own costs a cold start twice the time.
  for (let run = 0; run < runs.length; run += 4) {
    unit += runs[run]!;
    const next = run + 4 < runs.length ? unit + runs[run + 4]! : text.length;
    let start = ended + runs[run + 1]!;
    ended = start + runs[run + 2]!;
    breaks[unit] = runs[run + 3]!;
    starts[unit] = start;
    ends[unit] = ended;
    for (let at = unit + 1; at < next; at += 1) {
      start = ended;
      ended += 1;
      starts[at] = start;
      ends[at] = ended;
    }
  }
  return { text, starts, ends, breaks };
}
