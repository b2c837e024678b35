import { describe, expect, it } from 'vitest';
import { type CharacterBox, isInOrder, isNext, isSetOff, turn } from '../../../entrypoints/sight/cells.ts';

/** A character of ten pixels, in a column and a line of a page. */
const at = (column: number, line: number): CharacterBox => ({
  left: column * 10,
  top: line * 14,
  right: column * 10 + 10,
  bottom: line * 14 + 12,
});

describe('the order of characters', () => {
  it.each([
    ['along a line', [at(0, 0), at(1, 0), at(2, 0)], true],
    ['to the next line', [at(5, 0), at(0, 1), at(1, 1)], true],
    ['to the top of the next column', [at(0, 0), at(0, 1), at(4, 0), at(4, 1)], true],
    [
      'from a large first letter to the lines beside it',
      [{ left: 0, top: 0, right: 30, bottom: 40 }, at(3, 0), at(3, 1), at(3, 2), at(0, 3)],
      true,
    ],
    ['backwards in a line', [at(1, 0), at(0, 0)], false],
    ['to a line above', [at(0, 1), at(0, 0)], false],
    ['to the end of a line that was left before', [at(0, 0), at(1, 0), at(0, 1), at(2, 0)], false],
    ['to a character that is drawn over the last one', [at(0, 0), at(0, 0)], false],
  ])('%s', (_, cells, isText) => expect(isInOrder(cells)).toBe(isText));
});

it.each(['vertical-rl', 'vertical-lr', 'sideways-rl', 'sideways-lr'])('%s is read as its lines run', (writing) => {
  const line = writing.endsWith('rl') ? -1 : 1;
  const letter = writing === 'sideways-lr' ? -1 : 1;
  const cells = [at(50, 50), at(50, 50 + letter), at(50 + 2 * line, 40)].map((cell) => turn(cell, writing));
  expect(isInOrder(cells)).toBe(true);
  expect(isInOrder(cells.toReversed())).toBe(false);
});

it('holds two characters for neighbours where no third one has room between them', () => {
  expect([1, 1.5, 2].map((column) => isNext(at(0, 0), at(column, 0)))).toEqual([true, true, false]);
  expect(isNext(at(0, 0), at(1, 1))).toBe(false);
});

describe('digits that follow each other', () => {
  const raised = (box: CharacterBox, by: number): CharacterBox => ({
    ...box,
    top: box.top - by,
    bottom: box.bottom - by,
  });

  it.each<[string, CharacterBox, boolean]>([
    ['are one number beside each other', at(1, 0), false],
    ['are one number over two lines', at(0, 1), false],
    ['are a power', raised({ ...at(1, 0), top: 4 }, 4), true],
    ['are raised without being smaller', raised(at(1, 0), 4), true],
    ['are an index', raised(at(1, 0), -4), true],
    ['stand below each other', at(1, 1), true],
  ])('%s', (_, digit, isOther) => {
    expect(isSetOff(digit, digit.left === 0 ? at(9, 0) : at(0, 0))).toBe(isOther);
  });
});
