/** The lines of a text in Markdown: what is emphasised with a single mark is printed without it, as it is with two everywhere. */
import { type Lines, readLines } from '../../parse/lines.ts';
import type { Range } from '../../record/record.ts';

/** `*重点*` anywhere but beside a figure (3*4), `_so_` between blanks and punctuation alone (a_name). */
const EMPHASIS =
  /(?<![\d*\\])\*(?=[^\s*])[^*\n]{1,400}?(?<=[^\s*\\])\*(?![\d*])|(?<![\p{L}\p{N}_\\])_(?=[^\s_])[^_\n]{1,400}?(?<=[^\s_\\])_(?![\p{L}\p{N}_])/gu;

export function readMarkdownLines(source: string): Lines {
  const { lines, marks } = readLines(source);
  const found = lines.flatMap(({ start, end }): Range[] =>
    [...source.slice(start, end).matchAll(EMPHASIS)].flatMap(({ index, 0: whole }): Range[] => {
      const from = start + index;
      return [
        [from, from + 1],
        [from + whole.length - 1, from + whole.length],
      ];
    }),
  );
  const starts = new Set(found.map(([start]) => start));
  return {
    lines: lines.map((line) => ({
      ...line,
      start: starts.has(line.start) ? line.start + 1 : line.start,
      end: starts.has(line.end - 1) ? line.end - 1 : line.end,
    })),
    marks: [...marks, ...found].sort((a, b) => a[0] - b[0]),
  };
}
