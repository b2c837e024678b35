import { boxAt } from '../../platform/in-page/character-box.ts';
import { handover, type WordsPiece } from '../../platform/in-page/handover.ts';
import { listen } from '../../platform/in-page/listen.ts';
import { heightOf, isInOrder, isSetOff } from './cells.ts';
import { gatherElements, type PageElements } from './elements.ts';
import { drawnIn } from './flat-tree.ts';
import { type Glyph, glyphsOf, ownersOf } from './glyphs.ts';
import { hasHole, hasMore, nodesIn } from './look-between.ts';
import { lookFor, type Sight } from './look-for.ts';
import { isLaidUnder } from './look-over.ts';
import { forgetStyles, isColourless, isHighlighted, styleOf } from './styles.ts';
import { isUsuallyDrawn } from './usually-drawn.ts';

/** While nothing tells of a change, how the words are drawn, and what could lie over them, is looked at by parts, one at a look. */
const PARTS = 3;

/**
 * @param ours our own element, which may lie over the words
 * @param signal the end of all looking
 * @returns whether words stand on the screen as they were read: none hidden amid the others, nothing more between them, in this
 *   order, and with nothing over them. Not judged are fonts, colours and pictures.
 */
export async function startLooking(
  ours: Element,
  signal: AbortSignal,
): Promise<(pieces: readonly WordsPiece[]) => boolean> {
  listen(signal, ['abort'], forgetStyles);
  const page = await gatherElements(signal);
  let place = '';
  let part = 0;
  let wasAsRead = false;
  const look = (pieces: readonly WordsPiece[]): boolean => {
    const range = rangeOf(pieces);
    if (range === null) return false;
    const { x, y, width, height } = range.getBoundingClientRect();
    const before = place;
    place = [x, y, width, height, innerWidth, innerHeight].join();
    part = (part + 1) % PARTS;
    const isCalm = !page.isChanged() && wasAsRead && place === before;
    // Of a part alone it cannot be told what is no harm.
    return (
      (isCalm && isAsRead(pieces, range, { ours, page, isDue: (at) => at % PARTS === part })) ||
      isAsRead(pieces, range, { ours, page, isDue: () => true })
    );
  };
  return (pieces) => {
    try {
      wasAsRead = look(pieces);
    } catch {
      // A page can hide an element's own properties behind fields of their names: what cannot be looked at is not known.
      wasAsRead = false;
    }
    return wasAsRead;
  };
}

function rangeOf(pieces: readonly WordsPiece[]): Range | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first[0], first[1]);
  range.setEnd(last[0], last[2]);
  return range;
}

interface Look {
  ours: Element;
  page: PageElements;
  /** Which elements and which characters, one after the other, are looked at, and for what lies over them. */
  isDue: (at: number) => boolean;
}

function isAsRead(pieces: readonly WordsPiece[], range: Range, { ours, page, isDue }: Look): boolean {
  const glyphs = glyphsOf(pieces).filter(({ isWord, box }) => isWord || box !== null);
  const cells = glyphs.flatMap(({ cell }) => cell ?? []);
  const heights = cells.map(heightOf).sort((a, b) => a - b);
  const height = heights[Math.floor(heights.length / 2)];
  if (height === undefined || isPartlyColourless(glyphs)) return false;
  const owners = new Set([...ownersOf(glyphs, drawnIn), ...spacesIn(range)]);
  if (!isUsuallyDrawn(owners, ours, isDue) || isHighlighted(range, handover().reader?.names ?? [])) return false;
  const look = lookFor({ common: range.commonAncestorContainer, height, ours });
  const sights = glyphs.flatMap((glyph, at) => (glyph.isWord && look(glyph, isDue(at))) || []);
  if (isHiddenAmid(sights) || !isInOrder(cells) || isOtherNumber(glyphs)) return false;
  if (hasHole(range, glyphs) || hasMore(range, glyphs)) return false;
  return !isLaidUnder(
    glyphs,
    ours,
    page.list().filter((_, at) => isDue(at)),
  );
}

/** The elements of white space amid the words that takes up room: no word that was read, it has lines drawn through it as words have. */
function spacesIn(range: Range): Element[] {
  return Array.from(nodesIn(range)).flatMap((node) => {
    const isSpace = node instanceof Text && /^\s+$/.test(node.data) && boxAt(node, 0, node.length) !== null;
    return (isSpace && drawnIn(node)) || [];
  });
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

/** Digits that follow each other, and are drawn as something else than one number. */
function isOtherNumber(glyphs: readonly Glyph[]): boolean {
  return glyphs.some(({ isDigit, followsOn, cell }, at) => {
    const before = glyphs[at - 1];
    return isDigit && followsOn && before?.isDigit === true && cell && before.cell && isSetOff(cell, before.cell);
  });
}

/** Text without a colour lies over pictures of it, or is drawn by its shadow; some of it amid other text is hidden. */
function isPartlyColourless(glyphs: readonly Glyph[]): boolean {
  return (
    new Set([...ownersOf(glyphs, drawnIn)].map((owner) => isColourless(owner) && styleOf(owner).textShadow)).size > 1
  );
}
