import { sourceRanges } from '../../../components/search/lay-paragraph.ts';
import type { Paragraph, Range, Transcript } from '../../../engine/record/record.ts';
import type { WordPatterns } from '../../../engine/search/word-pattern.ts';

/** A place where a word that is looked for stands. */
export interface FoundPlace {
  paragraph: string;
  /** In the source. */
  ranges: Range[];
}

/** UTF-16 units that are gone through before the page may do something else. */
const STEP = 400_000;

/**
 * Where in a transcript all words stand in one paragraph, and none that must not.
 * @param patterns see `engine/search/word-pattern.ts`: the tables by which texts are folded stay in the background
 */
export async function findPlaces({ turns }: Pick<Transcript, 'turns'>, patterns: WordPatterns): Promise<FoundPlace[]> {
  const words = patterns.words.map((source) => new RegExp(source, 'giu'));
  const without = patterns.without.map((source) => new RegExp(source, 'iu'));
  const places: FoundPlace[] = [];
  if (words.length === 0) return places;
  let length = 0;
  for (const { paragraphs } of turns) {
    for (const paragraph of paragraphs) {
      if (!without.some((word) => word.test(paragraph.text))) places.push(...placesIn(paragraph, words));
      length += paragraph.text.length;
      if (length < STEP) continue;
      length = 0;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return places;
}

function placesIn(paragraph: Paragraph, words: readonly RegExp[]): FoundPlace[] {
  const found: Range[] = [];
  for (const word of words) {
    const before = found.length;
    for (const { index, 0: run } of paragraph.text.matchAll(word)) found.push([index, index + run.length]);
    if (found.length === before) return [];
  }
  return apart(found).map((range) => ({ paragraph: paragraph.id, ranges: sourceRanges(paragraph, range) }));
}

/** In order; what overlaps, as one. */
function apart(ranges: Range[]): Range[] {
  const out: [number, number][] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}
