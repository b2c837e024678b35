import { expect, it } from 'vitest';
import { beginningOf } from '../../../components/finding/say/say-event.ts';

it('begins a long question with its first sentence that says something', () => {
  expect(beginningOf('请问非洲的事。')).toBe('请问非洲的事。');
  const question = `谢谢。我是记者。${'问'.repeat(30)}？${'另'.repeat(80)}？`;
  expect(beginningOf(question)).toBe(`谢谢。我是记者。${'问'.repeat(30)}？`);
  expect(beginningOf('问'.repeat(200))).toBe(`${'问'.repeat(80)}……`);
});
