/** Running heads: lines that stand in the text again and again, at places where no sentence belongs. */
import type { LineSegment } from './segments.ts';

const MAX_LENGTH = 60;
const PAGE = /第?[\d一二三四五六七八九十]{1,3}[\s　]*[版页頁]|星期[一二三四五六日天]|\bpage\b/iu;

/**
 * The segments that are running heads. The first place of a line is its title's, if it stands before the words begin;
 * every other one is a head, however often it comes.
 */
export function findRunningHeads(source: string, segments: LineSegment[], bodyStart: number): Set<LineSegment> {
  const places = new Map<string, [LineSegment, ...LineSegment[]]>();
  let afterBareLabel = false;
  for (const segment of segments) {
    const bareLabel = afterBareLabel;
    afterBareLabel = segment.label !== null && segment.start === segment.end;
    // What follows a label on a line of its own are its words, however often they are said.
    if (segment.label || bareLabel || segment.end - segment.start > MAX_LENGTH) continue;
    const key = keyOf(source.slice(segment.start, segment.end));
    if (key === null || !(segment.line.mark.startsWith('#') || key.length >= 5)) continue;
    const same = places.get(key);
    if (same) same.push(segment);
    else places.set(key, [segment]);
  }
  const heads = new Set<LineSegment>();
  for (const same of places.values()) {
    if (same.length < 2) continue;
    const [first, ...later] = same;
    // A page's own line, with its number and day, is nobody's title even on the first page.
    if (first.start >= bodyStart || PAGE.test(source.slice(first.start, first.end))) heads.add(first);
    for (const segment of later) heads.add(segment);
  }
  return heads;
}

/** Page numbers and weekdays change from page to page; a sentence with a stop is no head. */
function keyOf(text: string): string | null {
  const bare = text.replaceAll(/[\s　*#]+/gu, '');
  if (bare === '' || /[。！？!?；;：:，,…”」]$/u.test(bare)) return null;
  return PAGE.test(bare) ? bare.replaceAll(/\d+|星期[一二三四五六日天]/gu, '0') : bare;
}
