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
  maxHeight: number;
  side: PanelSide;
}

/** Between panel and words, and between panel and the viewport's edge. */
const GAP = 10;
const MARGIN = 8;
/** Lower than this a panel is docked instead: the finding and two lines of the passage need as much. */
const MIN_HEIGHT = 170;
/** With this much room a panel stands shortened above or below: beside the words it covers what is read next to them. */
const GOOD_HEIGHT = 320;

/**
 * Place a panel beside words, never over them while there is room for `MIN_HEIGHT` anywhere.
 *
 * @param words boxes of the selection's lines
 * @param view the visual viewport: what is seen when the reader has zoomed in
 * @param size the panel as it would like to be
 * @param last the side on which it stood: kept while it fits, so that it does not jump while the page scrolls
 */
export function place(words: readonly Box[], view: Box, size: Size, last: PanelSide | null = null): PanelPlace {
  const around = join(words.filter((box) => overlaps(box, view)));
  if (around === null) {
    // Never seen, it has to be seen; else it goes out of sight with the words, and comes back with them.
    if (last === null || last === 'docked') return dock(view, size);
    return beside(join(words) ?? view, view, size, last, false);
  }
  const room = {
    below: view.bottom - MARGIN - (around.bottom + GAP),
    above: around.top - GAP - (view.top + MARGIN),
    right: view.right - MARGIN - (around.right + GAP),
    left: around.left - GAP - (view.left + MARGIN),
  };
  const fits: Record<Exclude<PanelSide, 'docked'>, boolean> = {
    below: room.below >= size.height,
    above: room.above >= size.height,
    right: room.right >= size.width,
    left: room.left >= size.width,
  };
  const roomier = room.below >= room.above ? 'below' : 'above';
  const short = { ...size, height: Math.min(size.height, room[roomier]) };
  // What was chosen before stays chosen while it can, so that the panel does not jump from side to side.
  if (last !== null && last !== 'docked') {
    if (fits[last]) return beside(around, view, size, last, true);
    if (last === roomier && room[last] >= MIN_HEIGHT) return beside(around, view, short, last, true);
  }
  for (const side of ['below', 'above'] as const) if (fits[side]) return beside(around, view, size, side, true);
  if (room[roomier] >= GOOD_HEIGHT) return beside(around, view, short, roomier, true);
  for (const side of ['right', 'left'] as const) if (fits[side]) return beside(around, view, size, side, true);
  return room[roomier] >= MIN_HEIGHT ? beside(around, view, short, roomier, true) : dock(view, size);
}

/** At the viewport's lower right corner, for words that leave no room or have no place. */
export function dock(view: Box, size: Size): PanelPlace {
  const maxHeight = Math.min(size.height, Math.max(MIN_HEIGHT, (view.bottom - view.top) / 2));
  return {
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
