/** Cut a paragraph where anything begins or ends that is to be seen in it. */
import type { Paragraph, Range } from '../../engine/record/record.ts';

/** Something that is to be seen in a stretch of the source. */
export interface Layer {
  kind: string;
  /** In the source. */
  range: Range;
}

export interface MarkedStretch {
  text: string;
  /** Where it begins in the source. */
  start: number;
  kinds: string[];
  /** The source is broken here: the next stretch stands elsewhere in it. */
  breakAfter: boolean;
}

/** The paragraph's text in stretches, each with the kinds of the layers that cover it. */
export function layParagraph(paragraph: Paragraph, layers: readonly Layer[]): MarkedStretch[] {
  const stretches: MarkedStretch[] = [];
  let offset = 0;
  paragraph.ranges.forEach(([start, end], index) => {
    const here = layers.filter(({ range }) => range[0] < end && range[1] > start);
    const cuts = [...new Set([start, end, ...here.flatMap(({ range }) => range)])]
      .filter((at) => at >= start && at <= end)
      .sort((a, b) => a - b);
    for (let at = 0; at + 1 < cuts.length; at += 1) {
      const [from, to] = [cuts[at]!, cuts[at + 1]!];
      stretches.push({
        text: paragraph.text.slice(offset + from - start, offset + to - start),
        start: from,
        kinds: [...new Set(here.filter(({ range }) => range[0] <= from && range[1] >= to).map(({ kind }) => kind))],
        breakAfter: to === end && index + 1 < paragraph.ranges.length,
      });
    }
    offset += end - start;
  });
  return stretches;
}

/** Where a range of the paragraph's text stands in the source: several where the source is broken inside it. */
export function sourceRanges(paragraph: Paragraph, [from, to]: Range): Range[] {
  const found: Range[] = [];
  let offset = 0;
  for (const [start, end] of paragraph.ranges) {
    const [a, b] = [Math.max(from - offset, 0), Math.min(to - offset, end - start)];
    if (a < b) found.push([start + a, start + b]);
    offset += end - start;
  }
  return found;
}
