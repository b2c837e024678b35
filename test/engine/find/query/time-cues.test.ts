import { describe, expect, it } from 'vitest';
import { timeCues } from '../../../../engine/find/query/time-cues.ts';

const without = (text: string): string =>
  timeCues(text)
    .toReversed()
    .reduce((left, [start, end]) => left.slice(0, start) + left.slice(end), text)
    .replace(/\s+/gu, '');

describe('times between the words', () => {
  it.each([
    ['on one line', '00:12:31 避罪没有天堂 00:12:35 劫波渡尽'],
    ['of minutes and seconds', '12:31 避罪没有天堂 12:35 劫波渡尽'],
    ['one alone, with its hours', '避罪没有天堂 01:12:35 劫波渡尽'],
    ['with parts of a second', '[03:15.20]避罪没有天堂[03:18.75]劫波渡尽'],
    ['in marks of WebVTT', '<00:00:01.500>避罪没有天堂<00:00:02.100>劫波渡尽'],
    [
      'with an arrow and a number',
      '1 00:00:01,000 --> 00:00:04,200 避罪没有天堂 2 00:00:04,200 --> 00:00:06,800 劫波渡尽',
    ],
    ['with another arrow', '00:12 → 00:15 避罪没有天堂 00:15 → 00:19 劫波渡尽'],
    ['without a space', '00:01:05避罪没有天堂00:01:08劫波渡尽'],
    ['of a live report', '15:32 避罪没有天堂。15:34 劫波渡尽'],
    ['with full-width colons', '10：05　避罪没有天堂。10：06　劫波渡尽'],
    ['on lines, one of them within a phrase', '12:31\n避罪没有\n12:33\n天堂到\n12:36\n劫波渡尽'],
  ])('%s', (_, text) => {
    expect(without(text).replace(/[\p{P}到]/gu, '')).toBe('避罪没有天堂劫波渡尽');
  });

  it.each([
    ['a time of day', '我们上午9:30在这里见面，下午15:00结束'],
    ['a time of day between spaces', '我们将于上午 9:30 在这里见面'],
    ['from one time to another', '会议从 9:30 开到 11:45 结束'],
    ['a ratio', '比例从10:90变为90:10，双方伤亡比例达到30:1'],
    ['a score', '以 2:10 的比分输了，又以 3:15 的比分输了'],
    ['times that go back', '先是 15:32 到场，其实 9:30 已经开始'],
    ['the hour of a day', '5月12日14:28:04，大地震动'],
    ['a time alone', '15:00，中方阐明了立场'],
  ])('leaves %s', (_, text) => {
    expect(timeCues(text)).toEqual([]);
  });
});
