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
    ['2024年4月10日印发通告。2024年4月18日，司长回答了记者的提问。', '2024-04-18'],
    ['关于2024年3月1日事故的新闻发布会', null],
    ['《条例》自2024年3月1日起施行', null],
    ['某社北京2024年3月8日电　部长7日举行记者会。', '2024-03-07'],
    ['某社北京2024年3月1日电　部长2月29日举行记者会。', '2024-02-29'],
    ['某社北京2024年1月1日电　部长31日上午在京出席记者会。', '2023-12-31'],
    ['某社北京2024年3月8日电　部长8日在例行记者会上说，工程20日举行合龙仪式。', '2024-03-08'],
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

  it('takes a year from no headline that speaks of one', () => {
    expect(prove(['到2035年基本建成', 'event'], ['5月21日，水利部举行发布会。', 'event'])).toMatchObject({
      date: null,
      dayOnly: { month: 5, day: 21, words: '5月21日' },
    });
    expect(prove(['2024全国两会特刊', 'event'], ['3月7日，外交部举行记者会。', 'event'])).toMatchObject({
      date: '2024-03-07',
    });
  });

  it('is in sentences a day on which something was said', () => {
    const source = '2024年4月10日，国务院印发《条例》。';
    const range = [0, source.length] as const;
    expect(proveDate(source, [{ range, about: 'event', prose: true }], () => 1).date).toBeNull();
  });

  it('is not the day on which the page was put up, which is told apart', () => {
    const source = '发布时间：2024年3月8日';
    const range = [0, source.length] as const;
    expect(proveDate(source, [{ range, about: 'page', published: true }], () => 1)).toMatchObject({
      date: null,
      published: { date: '2024-03-08', words: '2024年3月8日' },
    });
    expect(prove(['2024年3月8日 星期五', 'page']).published).toBeNull();
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
