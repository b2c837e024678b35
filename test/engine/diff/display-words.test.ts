import { expect, it } from 'vitest';
import { toWords } from '../../../engine/diff/display-words.ts';
import type { Delta } from '../../../engine/diff/edits.ts';

function plain(a: [number, number], b: [number, number]): Delta {
  return { a, b, kind: 'plain', type: 'word', size: 1, weight: 1, swapped: false, isContent: false };
}

it('grows a difference to the word that it cuts, on both sides', () => {
  const [quote, record] = ['共同打造快捷通道', '共同打造快捷通路'];
  const [shown] = toWords([plain([7, 8], [7, 8])], quote, record);
  expect([quote.slice(...shown!.a), record.slice(...shown!.b)]).toEqual(['通道', '通路']);
});

it('never grows over the next difference', () => {
  const deltas = [plain([0, 1], [0, 1]), plain([1, 2], [1, 2])];
  expect(toWords(deltas, '通道畅通', '网络畅通')).toEqual(deltas.map(({ a, b }) => ({ a, b })));
});

it('leaves protected differences as they were grown before', () => {
  const [shown] = toWords([{ ...plain([1, 2], [1, 2]), kind: 'protected' }], '通道', '通路');
  expect(shown).toEqual({ a: [1, 2], b: [1, 2] });
});

it('grows by no more than two characters on a side', () => {
  const [quote, record] = ['风雨同x', '风雨同舟'];
  expect([...new Intl.Segmenter('zh', { granularity: 'word' }).segment(record)]).toHaveLength(1);
  expect(toWords([plain([3, 4], [3, 4])], quote, record)).toEqual([{ a: [3, 4], b: [3, 4] }]);
});

it('leaves a text with very many differences alone', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => plain([at * 4 + 3, at * 4 + 4], [at * 4 + 3, at * 4 + 4]));
  const shown = (count: number) => toWords(many(count), '快捷通道'.repeat(count), '快捷通路'.repeat(count))[0];
  expect([shown(30), shown(31)]).toEqual([
    { a: [2, 4], b: [2, 4] },
    { a: [3, 4], b: [3, 4] },
  ]);
});
