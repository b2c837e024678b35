import type { WordsPiece } from '../../platform/in-page/handover.ts';
import { heightOf, isInOrder } from './cells.ts';
import { type Glyph, glyphsOf } from './glyphs.ts';
import { hasHole, hasMore } from './look-between.ts';
import { lookFor, type Sight } from './look-for.ts';
import { isLaidUnder } from './look-over.ts';
import { boxAround, isColourless } from './styles.ts';

/**
 * Whether words stand on the screen as they were read: none hidden amid the others, nothing more between them, in this order, and
 * with nothing over them. Not judged are fonts, colours and pictures.
 *
 * @param ours our own element, which may lie over them
 */
export function isAsRead(pieces: readonly WordsPiece[], ours: Element): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return false;
  try {
    const range = document.createRange();
    range.setStart(first[0], first[1]);
    range.setEnd(last[0], last[2]);
    const glyphs = glyphsOf(pieces).filter(({ isWord, box }) => isWord || box !== null);
    const cells = glyphs.flatMap(({ cell }) => cell ?? []);
    const heights = cells.map(heightOf).sort((a, b) => a - b);
    const height = heights[Math.floor(heights.length / 2)];
    if (height === undefined) return false;
    const look = lookFor({ common: range.commonAncestorContainer, height, ours });
    if (isHiddenAmid(glyphs.filter(({ isWord }) => isWord).map(look)) || isPartlyColourless(glyphs)) return false;
    return isInOrder(cells) && !hasHole(range, glyphs) && !hasMore(range, glyphs) && !isLaidUnder(glyphs, ours);
  } catch {
    // A page can hide an element's own properties behind fields of their names: what cannot be looked at is not known.
    return false;
  }
}

/**
 * What is cut off, or covered, at the start or the end is no harm: what is seen is a part of what was compared. A header that stays
 * in its place covers what comes after words that are scrolled away.
 */
function isHiddenAmid(sights: readonly Sight[]): boolean {
  const isSeen = (sight: Sight) => sight === 'seen';
  const isHidden = (sight: Sight) => sight === 'unseen' || sight === 'covered';
  const [start, end] = [sights.findIndex(isSeen), sights.findLastIndex(isSeen)];
  if (start < 0) return true;
  const ends = [sights.slice(0, start), sights.slice(end + 1).reverse()];
  const isBroken = (outer: readonly Sight[]) => {
    const away = outer.indexOf('away');
    return away >= 0 && outer.slice(away).includes('unseen');
  };
  return sights.slice(start, end).some(isHidden) || ends.some(isBroken);
}

/** Text without a colour lies over pictures of it; some of it amid other text is hidden. */
function isPartlyColourless(glyphs: readonly Glyph[]): boolean {
  const owners = new Set(glyphs.map(({ node }) => boxAround(node)));
  return new Set([...owners].map((owner) => owner !== null && isColourless(owner))).size > 1;
}
