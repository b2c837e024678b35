/** A source cut at its lines and labels: the pieces that are then told apart and put together again. */
import { trim } from './lines.ts';
import type { Line } from './lines.ts';
import type { Matter } from './matter.ts';
import type { FoundLabel, Label } from './speakers.ts';

export interface LineSegment {
  line: Line;
  label: FoundLabel | null;
  /** The words, behind the label; empty (start = end) behind a label on a line of its own. */
  start: number;
  end: number;
}

/** A segment, and what it is where no label says so. */
export type ReadSegment =
  | (LineSegment & { label: NonNullable<LineSegment['label']>; matter: null })
  | (LineSegment & { label: null; matter: Matter });

/** @param labels In the order of the text, without overlaps. */
export function cutSegments(source: string, lines: Line[], labels: Label[]): LineSegment[] {
  const segments: LineSegment[] = [];
  let next = 0;
  for (const line of lines) {
    let from = line.start;
    let label: Label | null = null;
    for (let found = labels[next]; found && found.start < line.end; found = labels[next]) {
      if (label || source.slice(from, found.start).replaceAll('**', '').trim() !== '')
        segments.push(segment(source, line, label, from, found.start));
      label = found;
      from = found.end;
      next += 1;
    }
    segments.push(segment(source, line, label, from, line.end));
  }
  return segments;
}

function segment(source: string, line: Line, label: Label | null, from: number, to: number): LineSegment {
  const [start, end] = trim(source, from, to);
  return { line, label, start, end };
}
