/** How boxes of characters stand to each other. Geometry alone: touches no page. */

/** Where a character is drawn, turned so that its line runs to the right and the next one stands below. */
export interface CharacterBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A wider hole in a line has room for a character that was not read; of the height of a character's box, which is more than its width. */
const HOLE = 0.65;
/** A character stands behind another one from so much of its width on: fonts draw some over each other. */
const STEP = 0.2;

/** @param writing as `writing-mode` computes it */
export function turn({ left, top, right, bottom }: CharacterBox, writing: string): CharacterBox {
  switch (writing) {
    case 'vertical-rl':
    case 'sideways-rl':
      return { left: top, top: -right, right: bottom, bottom: -left };
    case 'vertical-lr':
      return { left: top, top: left, right: bottom, bottom: right };
    case 'sideways-lr':
      return { left: -bottom, top: left, right: -top, bottom: right };
    default:
      return { left, top, right, bottom };
  }
}

export function middleOf({ left, top, right, bottom }: CharacterBox): [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2];
}

export const heightOf = ({ top, bottom }: CharacterBox): number => bottom - top;

/** On one line: they have half of the lower one's height in common. */
export function isBeside(a: CharacterBox, b: CharacterBox): boolean {
  const common = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return common >= Math.min(heightOf(a), heightOf(b)) / 2;
}

/** Nothing could stand between them in their line. */
export function isNext(a: CharacterBox, b: CharacterBox): boolean {
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return isBeside(a, b) && gap < HOLE * Math.min(heightOf(a), heightOf(b));
}

/** Digits of one number are as high as each other, and stand on one line. */
const LEAST_ALIKE = 0.85;
const MOST_RAISED = 0.15;

/** Whether a digit is drawn apart from the one before: as a power, an index, a part of a fraction. At the end of a line a number goes on in the next. */
export function isSetOff(digit: CharacterBox, before: CharacterBox): boolean {
  if (!isBeside(before, digit) && digit.right <= before.left) return false;
  const [low, high] = [heightOf(digit), heightOf(before)].toSorted((a, b) => a - b) as [number, number];
  const raised = Math.abs(middleOf(digit)[1] - middleOf(before)[1]);
  return low < LEAST_ALIKE * high || raised > MOST_RAISED * high;
}

/** Whether text goes on from one to the other: along the line, below, or at the top of the next column. */
export function isOnward(from: CharacterBox, to: CharacterBox): boolean {
  const [[x, y], [nextX, nextY]] = [middleOf(from), middleOf(to)];
  const isBelow = y + Math.min(heightOf(from), heightOf(to)) / 2 <= nextY;
  return isBelow || nextX - x >= STEP * Math.min(from.right - from.left, to.right - to.left);
}

/**
 * Whether characters, in the order of the text, are seen in that order. After a step up to a new column nothing read before may
 * stand right before it: that is no column but the end of an earlier line.
 */
export function isInOrder(cells: readonly CharacterBox[]): boolean {
  return cells.every((cell, at) => {
    const before = cells[at - 1];
    if (before === undefined) return true;
    if (!isOnward(before, cell)) return false;
    const isUp = cell.bottom <= before.top;
    return !isUp || !cells.slice(0, at).some((earlier) => earlier.right <= cell.right && isNext(earlier, cell));
  });
}
