/** Signs that change a number, or strike words out, are told beside the finding; those that pages write in the same words are not. */
import { describe, expect, it } from 'vitest';
import { ask, firstMatch } from '../support/finder.ts';

const told = async (quote: string): Promise<string[]> => {
  const { query, cleaned, matches } = await ask(quote);
  const signs = cleaned.filter(({ kind }) => kind === 'contradicting-gloss').map(({ range }) => query.slice(...range));
  const isFlagged = matches.length > 0 && matches.every(({ flags }) => flags.includes('contradicting-gloss'));
  expect(isFlagged, 'flagged as well').toBe(matches.length > 0 && signs.length > 0);
  return signs;
};

const trade = (sum: string) => `去年，双方贸易额达到创纪录的${sum}，提前完成2000亿美元的目标`;

describe('is told', () => {
  it.each([
    ['a minus sign', trade('−2400亿美元'), '−'],
    ['a minus sign of keyboards', '去年双方贸易额达到（-2400亿美元），提前完成2000亿美元的目标', '-'],
    ['not equal', trade('≠2400亿美元'), '≠'],
    ['less', trade('<2400亿美元'), '<'],
    ['at least', '外交部和驻外使领馆处置了≥10万起领保案件', '≥'],
    ['about', trade('~2400亿美元'), '~'],
    ['more or less', '出境人次已经超过±1.2亿，而且连续6年年增1000万人次', '±'],
    ['money of another country', trade('2400亿¥美元'), '¥'],
    ['the same before the sum', trade('€2400亿美元'), '€'],
    ['letters struck through', '不支持“台\u0336湾\u0336独\u0336立\u0336”，并表示美国乐见中国发展富裕', '\u0336'],
    ['letters struck through aslant', trade('2\u03384\u03380\u03380\u0338亿美元'), '\u0338'],
    ['letters under a ban', '不\u20e0支持“台湾独立”，并表示美国乐见中国发展富裕', '\u20e0'],
  ])('%s', async (_, quote, sign) => {
    expect(await told(quote)).toEqual([sign]);
  });
});

describe('is text, and makes the quotation another one', () => {
  it.each([
    ['times', '出境人次已经超过1.2亿，而且连续6年年增10×00万人次', '×'],
    ['divided', trade('24÷00亿美元'), '÷'],
    ['a colon in a sum', trade('24:00亿美元'), ':'],
    ['a hyphen in a sum', trade('24-00亿美元'), '-'],
    ['a cross amid the words', '不❌支持“台湾独立”，并表示美国乐见中国发展富裕', '❌'],
    ['a ban amid the words', '并表示美国乐见🚫中国发展富裕，不寻求打压遏制中国发展', '🚫'],
  ])('%s', async (_, quote, sign) => {
    const { wording, readings } = await firstMatch(quote);
    expect(wording).toBe('altered');
    const changed = readings[0]!.edits.filter(({ kind }) => kind === 'protected');
    expect(changed.map((edit) => edit.quote).join()).toContain(sign);
  });
});

describe('is not told', () => {
  it.each([
    ['the record’s own words', trade('2400亿美元')],
    ['a range of months', '3-5月，双方贸易额达到创纪录的2400亿美元'],
    ['a range of sums', trade('2-3亿美元')],
    ['a range of numbers', '双方贸易额增长100~200，提前完成2000亿美元的目标'],
    ['a time', '2024年3月7日10:30，王毅说双方贸易额达到创纪录的2400亿美元'],
    ['a day', '2024-03-07 去年，双方贸易额达到创纪录的2400亿美元'],
    ['a day before a unit of time', '（2024-03-07日）去年，双方贸易额达到创纪录的2400亿美元'],
    ['a share', '同比增长7.9%，双方贸易额达到创纪录的2400亿美元'],
    ['a bullet before words', '- 去年，双方贸易额达到创纪录的2400亿美元'],
    ['a bullet before a number', '去年\n-2000亿美元的目标提前完成\n- 双方贸易额达到创纪录的2400亿美元'],
    ['a dash', '双方贸易额达到创纪录的——2400亿美元'],
    ['one dash', '双方贸易额达到创纪录的—2400亿美元'],
    ['a hyphen after a comma', '去年-，双方贸易额达到创纪录的2400亿美元'],
    ['a name with a number', '歼-20，双方贸易额达到创纪录的2400亿美元'],
    ['dollars before dollars', trade('$2400亿美元')],
    ['a cross before the whole', '❌ 不支持“台湾独立”，并表示美国乐见中国发展富裕'],
    ['an arrow', '不支持“台湾独立”→并表示美国乐见中国发展富裕'],
    ['a colon before a number', '双方贸易额：2400亿美元，提前完成2000亿美元的目标'],
    ['accents', '王毅在Café说，不支持“台湾独立”，并表示美国乐见中国发展富裕'],
  ])('%s', async (_, quote) => {
    expect(await told(quote)).toEqual([]);
  });
});
