import { expect, it } from 'vitest';
import { isStatement, lengthOf } from '../../../engine/page/draft/statement-length.ts';

it.each([
  ['和平仍有希望', false],
  ['和平仍有希望，谢谢', true],
  ['peace still has a chance', false],
  ['and peace still has a chance', true],
])('is a statement from eight characters or six English words on: %s', (text, is) =>
  expect(isStatement(text)).toBe(is),
);

it('counts nine English words as the characters from which words are compared otherwise than exactly', () => {
  const words = 'we will never allow it to be taken away from us again';
  expect(lengthOf(words.split(' ').slice(0, 8).join(' '), '')).toBeLessThan(13);
  expect(lengthOf(words.split(' ').slice(0, 9).join(' '), '')).toBeGreaterThanOrEqual(13);
  expect(lengthOf('拥核不会安全，动武不是出路', '拥核不会安全动武不是出路')).toBe(12);
});
