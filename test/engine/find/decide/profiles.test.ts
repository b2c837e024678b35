import { expect, it } from 'vitest';
import { bitOf, GramSet } from '../../../../engine/find/decide/profiles.ts';
import { bigramsOf } from '../../../../engine/index/grams.ts';
import { numbersIn } from '../../../../engine/text/numbers.ts';
import { randomFrom } from '../../../../tools/fuzz.ts';

const random = randomFrom(7);
/** With letters, and characters of two units. */
const SIGNS = [...Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x4e00 + at)), 'a', 'b', '𠀀', '𠀁'];
const textOf = (length: number): string =>
  Array.from({ length }, () => SIGNS[Math.floor(random() * SIGNS.length)]).join('');

/** As the words say it. */
function grams(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...Array.from(text), ...bigramsOf(text)]));
}

it('has every character and bigram of its texts, and no other', () => {
  for (const lengths of [[], [0], [1], [7, 1], [300, 40], [3000]]) {
    const texts = lengths.map(textOf);
    const [set, expected] = [new GramSet(texts), grams(texts)];
    for (const gram of [...expected, ...grams([textOf(2000)])])
      expect(set.has(gram, bitOf(gram)), gram).toBe(expected.has(gram));
  }
});

it('has what its numbers are worth, however they are written', () => {
  const texts = ['非洲国家提供六百亿元', '近50%，三个'];
  const set = new GramSet(texts);
  const has = (gram: string): boolean => set.has(gram, bitOf(gram));
  const values = texts.flatMap((text) => numbersIn(text).map(({ value }) => `#${value}`));
  expect(values.length).toBe(3);
  expect(values.filter((value) => !has(value))).toEqual([]);
  expect(has('#60000000000')).toBe(true);
  expect(['#600', '#50', '#', '#6'].filter(has)).toEqual([]);
});
