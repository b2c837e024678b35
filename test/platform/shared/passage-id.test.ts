import { expect, it } from 'vitest';
import { isPassageId } from '../../../platform/shared/passage-id.ts';

it('knows the ids of turns and paragraphs', () => {
  expect(
    ['2017-03-08.scio#a14.2', '2024-03-07.special#q1', '2026-03-08.digest#s6.1', '2017-03-08.scio#a5-2.1'].every(
      isPassageId,
    ),
  ).toBe(true);
  expect(['', '#a1', '2017-03-08.scio', '2017-03-08.scio#', 'x#a1.2.3', 'x#a1\n'].some(isPassageId)).toBe(false);
});
