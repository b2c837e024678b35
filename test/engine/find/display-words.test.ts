import { expect, it } from 'vitest';
import { toWords } from '../../../engine/find/display-words.ts';
import type { Delta } from '../../../engine/find/edits.ts';

function plain(a: [number, number], b: [number, number]): Delta {
  return { a, b, kind: 'plain', type: 'word', size: 1, weight: 1, swapped: false };
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
  const [shown] = toWords([{ ...plain([0, 1], [0, 1]), kind: 'protected' }], '俄方', '拉方');
  expect(shown).toEqual({ a: [0, 1], b: [0, 1] });
});
