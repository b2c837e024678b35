import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../engine/text/numbers.ts';

const values = (text: string) => numbersIn(text).map(({ value }) => value);

describe('numbers by value', () => {
  it.each([
    ['3', '三'],
    ['1.7万', '17000'],
    ['50%', '百分之五十'],
    ['四成以上', '40%以上'],
    ['2017', '二〇一七'],
    ['14亿', '十四亿'],
    ['805', '八百零五'],
    ['2', '两'],
    ['三分之一', '3分之1'],
    ['1.5亿', '一点五亿'],
    ['100', '一百'],
  ])('%s is %s', (a, b) => {
    expect(values(a)).toHaveLength(1);
    expect(values(a)).toEqual(values(b));
  });

  it.each([
    ['800', '600'],
    ['5万', '15万'],
    ['50%', '50'],
    ['三分之一', '三分之二'],
  ])('%s is not %s', (a, b) => {
    expect(values(a)).not.toEqual(values(b));
  });

  it('reads 成 as a tenth only where it is none of a longer word', () => {
    expect(values('二十国成员')).toEqual(['20']);
    expect(values('合二成为一')).toEqual(['2', '1']);
  });

  it.each(['一带一路', '三心二意', '千万不要', '一些国家', '万一', '一道努力', '独一无二', '一成不变'])(
    '%s holds no number',
    (word) => {
      expect(values(word)).toEqual([]);
    },
  );
});
