/** Captions made while somebody speaks show what they had already above what is new. Every word is kept once. */
import type { Cue } from './cue.ts';

/** So near one caption follows another that it takes its place. */
const NEAR_MS = 200;
/** Fewer characters may have been said twice. */
const LEAST = 5;
/** From this share of captions on the file rolls, and what looks like a repetition is one of the captions. */
const ROLLING = 0.2;

export interface Unrolled {
  cues: Cue[];
  /** Lines that were shown again. */
  removed: number;
}

export function unroll(cues: readonly Cue[]): Unrolled {
  const pairs = cues.slice(1).map((cue, at) => isNext(cues[at]!, cue) && repeats(cues[at]!.lines, cue.lines));
  const isRolling = pairs.filter(Boolean).length > ROLLING * pairs.length;
  let removed = 0;
  let shown: Cue | null = null;
  const kept = cues.flatMap((cue) => {
    const before = shown;
    shown = cue;
    if (before === null || !isNext(before, cue)) return [cue];
    const lines = withoutShown(before.lines, cue.lines, isRolling);
    if (lines.join('\n') !== cue.lines.join('\n')) removed += 1;
    return lines.length === 0 ? [] : [{ ...cue, lines }];
  });
  return { cues: kept, removed };
}

function isNext(before: Cue, cue: Cue): boolean {
  return before.speaker === cue.speaker && cue.startMs - before.endMs <= NEAR_MS;
}

function repeats(before: readonly string[], lines: readonly string[]): boolean {
  return overlapOf(before, lines) > 0 || lines[0]!.startsWith(before.at(-1)!);
}

/** How many lines at the beginning stood at the end of what was shown before. */
function overlapOf(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count -= 1) {
    if (before.slice(-count).every((line, at) => line === lines[at])) return count;
  }
  return 0;
}

function withoutShown(before: readonly string[], lines: readonly string[], isRolling: boolean): string[] {
  const overlap = overlapOf(before, lines);
  const same = lines.slice(0, overlap).join('').length;
  const rest = overlap > 0 && (isRolling || same >= LEAST) ? lines.slice(overlap) : [...lines];
  // A line that grows: 我们认为 → 我们认为中国.
  const last = before.at(-1)!;
  const [first = '', ...more] = rest;
  if (rest.length === lines.length && first.startsWith(last) && (isRolling || last.length >= LEAST)) {
    const grown = first.slice(last.length).trim();
    return grown === '' ? more : [grown, ...more];
  }
  return rest;
}
