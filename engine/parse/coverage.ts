/** The promise of the parser: nothing is dropped, and nothing is told twice. */
import type { Range, Transcript } from '../record/record.ts';

export interface CoverageFault {
  kind: 'uncovered' | 'covered-twice' | 'out-of-bounds';
  range: Range;
}

/** Where paragraphs, labels and furniture together do not cover every non-blank character exactly once. */
export function findCoverageFaults(
  source: string,
  transcript: Pick<Transcript, 'turns' | 'furniture'>,
): CoverageFault[] {
  const ranges: Range[] = [];
  for (const { labelRanges, paragraphs } of transcript.turns) {
    ranges.push(...labelRanges);
    for (const paragraph of paragraphs) ranges.push(...paragraph.ranges);
  }
  for (const furniture of transcript.furniture) for (const range of furniture.ranges) ranges.push(range);
  ranges.sort((a, b) => a[0] - b[0]);
  const faults: CoverageFault[] = [];
  let reached = 0;
  const checkGap = (end: number): void => {
    const gap = source.slice(reached, end);
    if (gap.trim() !== '') faults.push({ kind: 'uncovered', range: [reached, end] });
  };
  for (const [start, end] of ranges) {
    if (start < 0 || end > source.length || start >= end) faults.push({ kind: 'out-of-bounds', range: [start, end] });
    else if (start < reached) faults.push({ kind: 'covered-twice', range: [start, Math.min(end, reached)] });
    else checkGap(start);
    reached = Math.max(reached, end);
  }
  checkGap(source.length);
  return faults;
}
