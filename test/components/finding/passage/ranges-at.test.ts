import { expect, it } from 'vitest';
import { rangesAt } from '../../../../components/finding/passage/ranges-at.ts';
import type { Answer } from '../../../../engine/record/answer.ts';

const place = (paragraph: string, start: number) => ({ paragraph, ranges: [[start, start + 5]] });
const answer = {
  matches: [
    {
      readings: [place('a#a1.1', 10)],
      pieces: [place('a#a1.2', 20)],
      places: [place('a#a1.1', 70), place('a#a1.3', 30)],
    },
    { readings: [place('b#a1.1', 40)], pieces: [], places: [] },
  ],
} as unknown as Answer;

it.each([
  ['a reading', 'a#a1.1', [[10, 15]]],
  ['a piece of it in another paragraph', 'a#a1.2', [[20, 25]]],
  ['another place of a phrase', 'a#a1.3', [[30, 35]]],
  ['another event', 'b#a1.1', [[40, 45]]],
  ['nothing, where nothing was found', 'c#a1.1', []],
])('marks %s', (_, paragraph, ranges) => {
  expect(rangesAt(answer, paragraph)).toEqual(ranges);
});
