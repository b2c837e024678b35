import { expect, it } from 'vitest';
import { isDoubleNegation, lexemesIn } from '../../../engine/text/lexicon.ts';

const found = (text: string) => lexemesIn(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

it.each([
  ['不能不说', ['negation 不能不']],
  ['没有不散的', ['negation 没有不']],
  ['是否会发生', ['question-word 是否']],
  ['有什么资格', ['question-word 什么']],
  ['去年一年', ['time 去年']],
  ['他们会来', ['person 他们']],
  ['某些国家', ['scope 某些']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expect.arrayContaining(expected));
});

it.each(['不断', '他国', '这么', '区别', '将军'])('%s only holds the characters of such a word', (text) => {
  expect(found(text)).toEqual([]);
});

it('tells a double negation from a single one', () => {
  const valueOf = (text: string) => lexemesIn(text)[0]!.value;
  expect(isDoubleNegation(valueOf('不得不'))).toBe(true);
  expect(isDoubleNegation(valueOf('不能'))).toBe(false);
});

it('gives one value to words that say the same', () => {
  const valueOf = (text: string) => lexemesIn(text)[0]!.value;
  expect(valueOf('不得不')).toBe(valueOf('不能不'));
  expect(valueOf('为何')).toBe(valueOf('为什么'));
  expect(valueOf('去年')).not.toBe(valueOf('今年'));
});
