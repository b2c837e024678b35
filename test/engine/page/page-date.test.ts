import { describe, expect, it } from 'vitest';
import { dayInAddress, daysIn, readDay, sessionsIn } from '../../../engine/page/days.ts';
import { dateOf } from '../../../engine/page/page-date.ts';
import type { WrittenDate } from '../../../engine/page/page-text.ts';

describe('a date as a page writes it', () => {
  it.each<[string, string | null]>([
    ['2017-03-08', '2017-03-08'],
    ['2017-03-08T23:30:00+08:00', '2017-03-08'],
    ['2026-03-07T23:30:00Z', '2026-03-08'],
    ['2026-03-07T23:30:00.000Z', '2026-03-08'],
    ['2026-03-08T09:00:00', '2026-03-08'],
    ['2017年3月8日 15:20', '2017-03-08'],
    ['二〇一七年三月八日', '2017-03-08'],
    ['民國113年3月7日', '2024-03-07'],
    ['20240307120000', '2024-03-07'],
    ['Wed, 08 Mar 2017 20:00:00 GMT', '2017-03-09'],
    ['2017-02-30', null],
    ['昨天', null],
    ['', null],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it.each<[string, string | null]>([
    ['http://x.cn/20260308/a.html', '2026-03-08'],
    ['http://x.cn/2017-03/08/c_1.htm', '2017-03-08'],
    ['http://x.cn/a/t20170308_1.html', '2017-03-08'],
    ['http://x.cn/2017/0308/c1.html', '2017-03-08'],
    ['http://x.cn/2017/3/8/a', '2017-03-08'],
    ['http://20170308.cn/a.html', null],
    ['http://x.cn/c_1120590492.htm', null],
  ])('%s', (address, day) => {
    expect(dayInAddress(address)?.day ?? null).toBe(day);
  });
});

describe('days in words', () => {
  it.each<[string, string | null, string[]]>([
    ['2017年3月8日', null, ['2017-03-08']],
    ['3月8日', '2017-03-10', ['2017-03-08']],
    ['3月8日', null, []],
    ['12月30日', '2018-01-02', ['2017-12-30']],
    ['8日上午', '2017-03-09', ['2017-03-08']],
    ['28日', '2017-03-02', ['2017-02-28']],
    ['今天，昨日', '2017-03-01', ['2017-03-01', '2017-02-28']],
    ['去年9月3日', '2017-03-01', ['2016-09-03']],
    ['3月8日至10日', '2017-03-10', ['2017-03-10']],
    ['18日子', '2017-03-10', []],
  ])('%s on %s', (text, today, days) => {
    expect(daysIn(text, today).map(({ day }) => day)).toEqual(days);
  });

  it('counts sessions', () => {
    expect(sessionsIn('十二届全国人大五次会议').map(({ year }) => year)).toEqual([2017]);
    expect(sessionsIn('第十四届全国人民代表大会第四次会议').map(({ year }) => year)).toEqual([2026]);
    expect(sessionsIn('十四届三中全会、十二届全国人大九次会议')).toEqual([]);
  });
});

describe('the day of a page', () => {
  const dateIn = (dates: [WrittenDate['from'], string][], address = '', texts: string[] = []) => {
    const blocks = texts.map((text) => ({ text, role: 'text' as const, quoted: [], frame: 0 }));
    const { day, state } = dateOf({ address, dates: dates.map(([from, text]) => ({ from, text })), blocks });
    return [day, state];
  };
  it.each<[string, [string | null, string], [WrittenDate['from'], string][], string?, string[]?]>([
    ['nothing', [null, 'unknown'], []],
    ['one source', ['2017-03-08', 'probable'], [['meta', '2017-03-08']]],
    [
      'meta and time are one',
      ['2017-03-08', 'probable'],
      [
        ['meta', '2017-03-08'],
        ['time', '2017-03-08'],
      ],
    ],
    ['two agree', ['2017-03-08', 'sure'], [['meta', '2017-03-08']], 'http://x.cn/20170308/a'],
    [
      'a day apart',
      ['2017-03-08', 'sure'],
      [
        ['json-ld', '2017-03-08'],
        ['meta', '2017-03-09'],
      ],
    ],
    ['two contradict', [null, 'unknown'], [['meta', '2017-03-08']], 'http://x.cn/20170320/a'],
    ['a dateline', ['2017-03-08', 'sure'], [['meta', '2017-03-08']], '', ['某社北京3月8日电 今天']],
    [
      'a reprint',
      ['2017-03-08', 'sure'],
      [['meta', '2017-03-20']],
      'http://x.cn/20170308/a',
      ['某社北京3月8日电 今天'],
    ],
    [
      'a dateline that contradicts',
      [null, 'unknown'],
      [
        ['meta', '2017-03-08'],
        ['json-ld', '2017-03-08'],
      ],
      '',
      ['某社北京3月20日电'],
    ],
    [
      'a third that is earlier',
      [null, 'unknown'],
      [
        ['meta', '2017-03-08'],
        ['json-ld', '2017-03-08'],
      ],
      'http://x.cn/20170101/a',
    ],
    ['a byline alone', ['2017-03-08', 'probable'], [], '', ['2017-03-08 10:00 来源：某报']],
    ['when it was changed', [null, 'unknown'], [['modified', '2017-03-08']]],
    [
      'times that contradict each other',
      [null, 'unknown'],
      [
        ['time', '2017-03-08'],
        ['time', '2017-01-01'],
      ],
    ],
  ])('%s', (_, expected, dates, address, texts) => {
    expect(dateIn(dates, address, texts)).toEqual(expected);
  });
});
