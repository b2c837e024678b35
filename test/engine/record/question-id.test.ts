import { expect, it } from 'vitest';
import { questionIdOf } from '../../../engine/record/question-id.ts';

it.each([
  ['2024-03-07.xinhua#a5', '2024-03-07.xinhua#q5'],
  ['2024-03-07.xinhua#a15-2', '2024-03-07.xinhua#q15'],
  // An opening statement answers nobody.
  ['2024-03-07.xinhua#a0', '2024-03-07.xinhua#a0'],
  ['2024-03-07.xinhua#a0-2', '2024-03-07.xinhua#a0-2'],
  ['2024-03-07.xinhua#q5', '2024-03-07.xinhua#q5'],
  ['2024-03-07.xinhua#h1', '2024-03-07.xinhua#h1'],
])('%s answers %s', (turn, question) => {
  expect(questionIdOf(turn)).toBe(question);
});
