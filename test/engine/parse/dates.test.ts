import { describe, expect, it } from 'vitest';
import { proveDate, readNumber } from '../../../engine/parse/dates.ts';

function prove(...texts: [text: string, about: 'event' | 'page'][]): ReturnType<typeof proveDate> {
  let source = '';
  const dated = texts.map(([text, about]) => {
    const start = source.length;
    source += `${text}\n`;
    return { range: [start, start + text.length] as const, about };
  });
  return proveDate(source, dated, () => 1);
}

describe('the day of an event', () => {
  it.each([
    ['2024年3月7日，外交部举行记者会。', '2024-03-07'],
    ['二〇二四年三月七日，外交部舉行記者會。', '2024-03-07'],
    ['3月8日上午，十二届全国人大五次会议举行记者会。', '2017-03-08'],
    ['3月7日，十四屆全國人大二次會議舉行記者會。', '2024-03-07'],
    ['3月10日，全国政协十四届三次会议举行记者会。', '2025-03-10'],
    ['Press Conference on March 7, 2024', '2024-03-07'],
    ['113年3月7日上午，外交部舉行記者會。', '2024-03-07'],
    ['民國99年3月7日，外交部舉行記者會。', '2010-03-07'],
    ['Remarks, 7 March 2024', '2024-03-07'],
    ['3月8日，外交部举行记者会。', null],
    ['十四届全国人大二次会议举行记者会。', null],
    ['2023年2月29日，外交部举行记者会。', null],
    ['2024年2月29日，外交部举行记者会。', '2024-02-29'],
  ])('%s: %s', (text, date) => {
    expect(prove([text, 'event']).date).toBe(date);
  });

  it('may take its year from the page, a page’s day is not the event’s', () => {
    expect(prove(['3月7日，外交部举行记者会。', 'event'], ['2024年3月8日 星期五', 'page']).date).toBe('2024-03-07');
    expect(prove(['12月31日，外交部举行记者会。', 'event'], ['url: http://a.cn/2025-01/02/c.htm', 'page']).date).toBe(
      '2024-12-31',
    );
    expect(prove(['2024年3月8日 星期五', 'page'])).toMatchObject({
      date: null,
      evidence: ['年份:“2024年3月8日”(第1行)'],
    });
  });

  it('cites the words on which it rests', () => {
    expect(prove(['3月8日，十四届全国人大四次会议举行记者会。', 'event']).evidence).toEqual([
      '月日:“3月8日”(第1行)',
      '届次:“十四届全国人大四次会议”(第1行),即2026年(2013+5×(14−12)+(4−1))',
    ]);
  });
});

describe('a numeral', () => {
  it.each([
    ['7', 7],
    ['１２', 12],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿八', 28],
    ['三十一', 31],
    ['二〇二四', 2024],
  ])('%s is %d', (text, value) => expect(readNumber(text)).toBe(value));
});
