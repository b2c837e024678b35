/** Times of captions on the paragraphs that were made of them. */
import type { Range, Turn } from '../record/record.ts';
import type { SpokenTime } from './read-text.ts';

export interface SpokenSpan {
  startMs: number;
  endMs: number;
}

/** Finds when a stretch of the source was spoken; null where no time is known of it. */
export type SpokenFinder = (range: Range) => SpokenSpan | null;

export function createSpokenFinder(times: readonly SpokenTime[]): SpokenFinder {
  const sorted = times.toSorted((a, b) => a.range[0] - b.range[0]);
  return (range) => {
    let startMs = Infinity;
    let endMs = -Infinity;
    for (let at = firstIn(sorted, range); at < sorted.length && sorted[at]!.range[0] < range[1]; at += 1) {
      startMs = Math.min(startMs, sorted[at]!.startMs);
      endMs = Math.max(endMs, sorted[at]!.endMs);
    }
    return startMs <= endMs ? { startMs, endMs } : null;
  };
}

/** Turns with the times of their paragraphs. */
export function withTimes(turns: Turn[], times: readonly SpokenTime[]): Turn[] {
  if (times.length === 0) return turns;
  const find = createSpokenFinder(times);
  return turns.map((turn) => ({
    ...turn,
    paragraphs: turn.paragraphs.map((paragraph) => {
      const spans = paragraph.ranges.flatMap((range) => find(range) ?? []);
      if (spans.length === 0) return paragraph;
      const startMs = spans.reduce((least, span) => Math.min(least, span.startMs), Infinity);
      return { ...paragraph, time: { startMs, endMs: spans.reduce((most, span) => Math.max(most, span.endMs), 0) } };
    }),
  }));
}

/** The first time that does not end before the range. */
function firstIn(times: readonly SpokenTime[], [start]: Range): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.range[1] <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
