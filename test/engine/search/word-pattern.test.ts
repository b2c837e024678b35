import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../../engine/text/fold.ts';
import { wordPatterns } from '../../../engine/search/word-pattern.ts';

const finds = (query: string, text: string) => {
  const { words, without } = wordPatterns(query);
  const stands = (source: string) => new RegExp(source, 'iu').test(text);
  return words.every(stands) && !without.some(stands);
};

it.each([
  [true, '多極化', '世界多极化'],
  [true, '多极化', '世界「多極化」'],
  [true, '平等有序', '平等、有序的'],
  [true, 'Nato', '北約(ＮＡＴＯ)'],
  [true, '5.2%', '增长5.2%'],
  [true, '世界 平等', '平等有序的世界'],
  [false, '世界 单极', '平等有序的世界'],
  [false, '多级化', '多极化'],
  [true, '纽西兰', '中国同新西兰'],
  [true, '新西兰', '中國同紐西蘭'],
  [true, '新西兰总理', '紐西蘭 總理'],
  [true, '哈萨克斯坦', '同哈萨克总统'],
  [false, '新西兰', '西兰花'],
  [true, '世界 -单极', '平等有序的世界'],
  [false, '世界 -平等', '平等有序的世界'],
  [false, '世界 -紐西蘭', '新西兰和世界'],
  [true, '中-阿', '中阿合作'],
  [false, '"世界 平等"', '平等有序的世界'],
  [true, '"有序 世界"', '平等有序世界'],
  [true, '世界 ~3 平等', '平等有序的世界'],
  [true, '　', '什么都行'],
  // A plus is a sign that means something: 金砖+.
  [true, '.*?^${}()|[]\\/-', '什么都行'],
  [false, '.*+?^', '什么都行'],
  [true, '金砖+', '探索“金砖+”合作模式'],
])('%s: %s in %s', (found, query, text) => {
  expect(finds(query, text)).toBe(found);
});

it('finds what folding finds, and never fails', () => {
  const text = fc.string({
    unit: fc.constantFrom('多', '極', '极', '化', '發', '髮', '发', ',', '。', ' ', 'a', 'Ａ', '1', '('),
  });
  fc.assert(
    fc.property(text, text, (query, text) => {
      const word = query.replaceAll(/\s/g, '');
      if (foldText(word).text === '') expect(wordPatterns(word)).toEqual({ words: [], without: [] });
      else if (foldText(text).text.includes(foldText(word).text)) {
        // Signs that are no punctuation may not stand between.
        expect(finds(word, text), `${word} in ${text}`).toBe(true);
      }
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
      for (const source of Object.values(wordPatterns(query)).flat())
        expect(() => new RegExp(source, 'iu')).not.toThrow();
    }),
  );
});
