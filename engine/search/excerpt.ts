/** The part of a paragraph that is shown for a search: around the words that were found, from the beginning of a sentence if one is near. */
import type { Range } from '../record/record.ts';

export interface Excerpt {
  /** In the paragraph's text. */
  range: Range;
  /** Where the words stand, in the paragraph's text. */
  marks: Range[];
}

/** As much as fits into three lines of the popup. */
const USUAL = 76;
/** Words that stand far apart are shown together up to here. */
const LONGEST = 180;
/** So far back a sentence's beginning is looked for. */
const LEAD = 24;
const SENTENCE_END = /[。！？!?；;]/;

/**
 * Choose what is shown.
 * @param found for each word, its places in `text`, in order and not empty
 */
export function excerptOf(text: string, found: readonly (readonly Range[])[]): Excerpt {
  const [start, end] = closest(found);
  const from = beginning(text, start, Math.max(LEAD, Math.floor((USUAL - (end - start)) / 2)));
  const to = wholeCharacter(text, Math.min(text.length, Math.max(from + USUAL, Math.min(end, from + LONGEST))));
  const marks = merge(found.flat().filter(([a, b]) => a >= from && b <= to));
  return { range: [from, to], marks };
}

/** The shortest stretch that holds a place of every word. */
export function closest(found: readonly (readonly Range[])[]): Range {
  const places = found.flatMap((ranges, word) => ranges.map((range) => ({ word, range })));
  places.sort((a, b) => a.range[0] - b.range[0]);
  const inside = new Map<number, Range>();
  let best: Range | null = null;
  for (const { word, range } of places) {
    inside.set(word, range);
    if (inside.size < found.length) continue;
    // The last place of each word up to here: nothing shorter ends here.
    const start = Math.min(...[...inside.values()].map(([from]) => from));
    const end = Math.max(...[...inside.values()].map(([, to]) => to));
    if (best === null || end - start < best[1] - best[0]) best = [start, end];
  }
  return best ?? [0, 0];
}

function beginning(text: string, start: number, lead: number): number {
  if (start <= lead) return 0;
  for (let at = start; at > start - lead; at -= 1) {
    if (SENTENCE_END.test(text.charAt(at - 1))) return afterClosing(text, at, start);
  }
  // No sentence begins here: a comma is the next best place, then a few characters before the word.
  for (let at = start - lead; at < start; at += 1) {
    if (/[，,、：:]/.test(text.charAt(at - 1))) return afterClosing(text, at, start);
  }
  return wholeCharacter(text, start - LEAD / 2);
}

/** A closing quotation mark belongs to the sentence before. */
function afterClosing(text: string, at: number, start: number): number {
  let after = at;
  while (after < start && /[”’"'」』）)\s]/.test(text.charAt(after))) after += 1;
  return after;
}

/** Not between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code < 0xe000 ? at - 1 : at;
}

/** Overlapping and touching ranges as one. */
export function merge(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
