/** The lines of a PDF's pages put together to paragraphs: in a PDF stands where each piece of text is drawn, and nothing of what it is part of. */

/** As pdf.js gives it, in units of the page, from its lower left corner. */
export interface PdfPiece {
  str: string;
  /** The last two are where it begins. */
  transform: readonly number[];
  width: number;
  height: number;
  hasEOL: boolean;
}

export interface PdfPage {
  pieces: readonly PdfPiece[];
  height: number;
}

interface PrintedLine {
  text: string;
  left: number;
  right: number;
  /** Of its base. */
  y: number;
  size: number;
  /** Near the upper or the lower edge. */
  isAtEdge: boolean;
}

/** In heights of the type: as far as letters of one word stand from each other, and a step between columns. */
const [WORD_GAP, WIDE_GAP, SAME_LINE] = [0.2, 1.5, 0.5];
const [INDENT, SHORT, APART, OTHER_SIZE] = [1.2, 2, 2.2, 1.15];
const EDGE = 0.09;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;
const PAGE_NUMBER = /^[-–—·\s]{0,4}(?:第\s?)?\d{1,4}(?:\s?[页頁])?[-–—·\s]{0,4}$/u;

export function paragraphsIn(pages: readonly PdfPage[]): string[] {
  const printed = withoutHeads(pages.map(linesIn));
  const paragraphs: string[] = [];
  let last: { line: PrintedLine; margin: Margin } | null = null;
  for (const lines of printed) {
    const margin = marginOf(lines);
    for (const [at, line] of lines.entries()) {
      if (last === null || isNew(line, margin, last, at === 0)) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = joined(paragraphs.at(-1)!, line.text);
      last = { line, margin };
    }
  }
  return paragraphs;
}

function linesIn({ pieces, height }: PdfPage): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: PrintedLine | null = null;
  for (const { str, transform, width, height: size, hasEOL } of pieces) {
    const [left = 0, y = 0] = transform.slice(4);
    if (str.trim() !== '') {
      if (open !== null && Math.abs(open.y - y) > SAME_LINE * Math.max(open.size, size)) open = null;
      if (open === null) {
        open = { text: '', left, right: left, y, size, isAtEdge: y < EDGE * height || y > (1 - EDGE) * height };
        lines.push(open);
      }
      open.text += between(open, str, left, size) + str;
      open.right = Math.max(open.right, left + width);
      open.size = Math.max(open.size, size);
    }
    if (hasEOL) open = null;
  }
  for (const line of lines) line.text = line.text.trim();
  return lines;
}

function between({ text, right, size }: PrintedLine, next: string, left: number, nextSize: number): string {
  if (text === '' || text.endsWith(' ') || next.startsWith(' ')) return '';
  const gap = (left - right) / Math.max(size, nextSize, 1);
  if (gap > WIDE_GAP) return '\t';
  return gap > WORD_GAP && !(HAN.test(text.at(-1)!) && HAN.test(next[0]!)) ? ' ' : '';
}

/** Page numbers, and what is printed above or below the text of most pages. */
function withoutHeads(pages: PrintedLine[][]): PrintedLine[][] {
  const seen = new Map<string, number>();
  const keyOf = ({ text }: PrintedLine): string => text.replaceAll(/\d+/gu, '#');
  for (const lines of pages)
    for (const key of new Set(lines.filter(({ isAtEdge }) => isAtEdge).map(keyOf)))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const most = Math.max(2, pages.length / 2);
  return pages.map((lines) =>
    lines.filter((line) => !line.isAtEdge || (!PAGE_NUMBER.test(line.text) && (seen.get(keyOf(line)) ?? 0) <= most)),
  );
}

interface Margin {
  left: number;
  right: number;
}

/** Where most lines begin, and where the longest end. */
function marginOf(lines: readonly PrintedLine[]): Margin {
  const lefts = Map.groupBy(lines, ({ left }) => Math.round(left));
  const [left = 0] = [...lefts].toSorted((a, b) => b[1].length - a[1].length || a[0] - b[0])[0] ?? [];
  return { left, right: Math.max(...lines.map(({ right }) => right)) };
}

function isNew(
  line: PrintedLine,
  margin: Margin,
  last: { line: PrintedLine; margin: Margin },
  isFirst: boolean,
): boolean {
  const { size } = line;
  if (Math.max(size, last.line.size) > OTHER_SIZE * Math.min(size, last.line.size)) return true;
  if (line.left - margin.left > INDENT * size) return true;
  if (last.margin.right - last.line.right > SHORT * size) return true;
  // From one page to the next the text goes on below the other's edge.
  return !isFirst && last.line.y - line.y > APART * size;
}

function joined(before: string, after: string): string {
  if (HAN.test(before.at(-1)!) || HAN.test(after[0]!)) return before + after;
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) ? before.slice(0, -1) + after : `${before} ${after}`;
}
