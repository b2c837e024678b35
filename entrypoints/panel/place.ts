/** Where the panel stands. Pure geometry, in CSS pixels of the layout viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}
/** What the reader chose by hand; null where it is ours to choose. */
export interface KeptPlacement {
  isPinned: boolean;
  spot: { left: number; top: number } | null;
  size: Size | null;
}
export const UNKEPT: KeptPlacement = { isPinned: false, spot: null, size: null };
export type PanelSide = 'below' | 'above' | 'right' | 'left' | 'docked';
export interface PanelPlace {
  left: number;
  top: number;
  /** As it was asked for, or what room there is beside the text. */
  width: number;
  maxHeight: number;
  side: PanelSide;
}

/** Between panel and words, and between panel and the viewport's edge. */
const GAP = 10;
const MARGIN = 8;
/** Lower than this a panel is docked instead: finding, what differs and what can be done need as much. */
const MIN_HEIGHT = 140;
/** With this much room a panel stands shortened above or below: beside the words it covers what is read next to them. */
const GOOD_HEIGHT = 320;
/** So much room beside the text's column is enough for a panel that is as high as it likes: it covers nothing that is read. */
const SIDE_WIDTH = 300;

/**
 * Place a panel beside words, never over them while there is room for `MIN_HEIGHT` anywhere.
 *
 * @param words boxes of the selection's lines
 * @param view the visual viewport: what is seen when the reader has zoomed in
 * @param size the panel as it would like to be
 * @param last the side on which it stood: kept while it fits, so that it does not jump while the page scrolls
 * @param column the block of text in which the words stand: beside it a panel covers nothing; null where that is not known
 */
export function place(
  words: readonly Box[],
  view: Box,
  size: Size,
  last: PanelSide | null = null,
  column: Box | null = null,
): PanelPlace {
  const around = join(words.filter((box) => overlaps(box, view)));
  if (around === null) {
    // Never seen, it has to be seen; else it goes out of sight with the words, and comes back with them.
    if (last === null || last === 'docked') return dock(view, size);
    return beside(join(words) ?? view, view, size, last, false);
  }
  const room = roomAround(around, view);
  const fits: Record<Exclude<PanelSide, 'docked'>, boolean> = {
    below: room.below >= size.height,
    above: room.above >= size.height,
    right: room.right >= size.width,
    left: room.left >= size.width,
  };
  const margin = column && marginOf(column, around, view, size);
  const roomier = room.below >= room.above ? 'below' : 'above';
  const short = { ...size, height: Math.min(size.height, room[roomier]) };
  // What was chosen before stays chosen while it can, so that the panel does not jump from side to side.
  if (last !== null && last !== 'docked') {
    if (margin?.side === last) return beside(margin.from, view, margin.size, last, true);
    if (fits[last]) return beside(around, view, size, last, true);
    if (last === roomier && room[last] >= MIN_HEIGHT) return beside(around, view, short, last, true);
  }
  for (const side of ['below', 'above'] as const) if (fits[side]) return beside(around, view, size, side, true);
  if (margin !== null) return beside(margin.from, view, margin.size, margin.side, true);
  if (room[roomier] >= GOOD_HEIGHT) return beside(around, view, short, roomier, true);
  for (const side of ['right', 'left'] as const) if (fits[side]) return beside(around, view, size, side, true);
  return room[roomier] >= MIN_HEIGHT ? beside(around, view, short, roomier, true) : dock(view, size);
}

function roomAround(box: Box, view: Box): Record<Exclude<PanelSide, 'docked'>, number> {
  return {
    below: view.bottom - MARGIN - (box.bottom + GAP),
    above: box.top - GAP - (view.top + MARGIN),
    right: view.right - MARGIN - (box.right + GAP),
    left: box.left - GAP - (view.left + MARGIN),
  };
}

/** The margin beside a column of text: on the right if there is room, else the wider one; null where both are too narrow. */
function marginOf(
  column: Box,
  words: Box,
  view: Box,
  size: Size,
): { from: Box; side: 'right' | 'left'; size: Size } | null {
  // At the height of the words, which may be in the middle of a long column, or hang out of it.
  const from = { ...words, left: Math.min(column.left, words.left), right: Math.max(column.right, words.right) };
  const room = roomAround(from, view);
  const side = room.right >= Math.min(room.left, size.width) ? 'right' : 'left';
  const width = Math.min(size.width, room[side]);
  return width < Math.min(SIDE_WIDTH, size.width) ? null : { from, side, size: { ...size, width } };
}

/** At the viewport's lower right corner, for words that leave no room or have no place. */
export function dock(view: Box, size: Size): PanelPlace {
  const all = view.bottom - view.top - 2 * MARGIN;
  const maxHeight = Math.min(size.height, all, Math.max(MIN_HEIGHT, (view.bottom - view.top) / 2));
  return {
    width: size.width,
    left: Math.max(view.left + MARGIN, view.right - MARGIN - size.width),
    top: Math.max(view.top + MARGIN, view.bottom - MARGIN - maxHeight),
    maxHeight,
    side: 'docked',
  };
}

/** Where the reader dragged it, as far as that is still inside what is seen. */
export function keepAt({ left, top }: { left: number; top: number }, view: Box, size: Size): PanelPlace {
  const maxHeight = Math.min(size.height, view.bottom - view.top - 2 * MARGIN);
  return {
    left: within(left, view.left + MARGIN, view.right - MARGIN - size.width),
    top: within(top, view.top + MARGIN, view.bottom - MARGIN - maxHeight),
    width: size.width,
    maxHeight,
    side: 'docked',
  };
}

/** Smaller than this nothing can be read, larger than what is seen nothing can be reached. */
const LEAST: Size = { width: 280, height: 180 };

export function clampSize({ width, height }: Size, view: Box): Size {
  return {
    width: within(width, LEAST.width, view.right - view.left - 2 * MARGIN),
    height: within(height, LEAST.height, view.bottom - view.top - 2 * MARGIN),
  };
}

function beside(words: Box, view: Box, size: Size, side: Exclude<PanelSide, 'docked'>, clamp: boolean): PanelPlace {
  const { width, height } = size;
  const left = { below: words.left, above: words.left, right: words.right + GAP, left: words.left - GAP - width }[side];
  const top = { below: words.bottom + GAP, above: words.top - GAP - height, right: words.top, left: words.top }[side];
  const maxHeight = Math.min(height, view.bottom - view.top - 2 * MARGIN);
  return {
    left: within(left, view.left + MARGIN, view.right - MARGIN - width),
    top: clamp ? within(top, view.top + MARGIN, view.bottom - MARGIN - maxHeight) : top,
    width,
    maxHeight,
    side,
  };
}

function within(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}

function overlaps(a: Box, b: Box): boolean {
  return a.bottom > b.top && a.top < b.bottom && a.right > b.left && a.left < b.right;
}

function join(boxes: readonly Box[]): Box | null {
  const [first, ...others] = boxes;
  if (first === undefined) return null;
  let { left, top, right, bottom } = first;
  for (const box of others) {
    [left, top] = [Math.min(left, box.left), Math.min(top, box.top)];
    [right, bottom] = [Math.max(right, box.right), Math.max(bottom, box.bottom)];
  }
  return { left, top, right, bottom };
}
