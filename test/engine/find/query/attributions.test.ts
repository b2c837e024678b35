import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../../data/known-names.ts';
import { createAttributions } from '../../../../engine/find/query/attributions.ts';

const attributions = createAttributions(NAMES);
const found = (text: string) => attributions.in(text).map(({ range, to }) => [text.slice(...range), to]);

describe('who says it', () => {
  it.each([
    ['王毅说，和平可能迟到', '王毅说，', '王毅'],
    ['和平可能迟到，王毅说，正义不应缺席', '，王毅说，', '王毅'],
    [
      '中国外交部长王毅7日在北京举行的记者会上表示，和平可能迟到',
      '中国外交部长王毅7日在北京举行的记者会上表示，',
      '王毅',
    ],
    ['毛宁：和平可能迟到', '毛宁：', '毛宁'],
    ['美国国务卿布林肯指出，和平可能迟到', '美国国务卿布林肯指出，', '布林肯'],
    ['“和平可能迟到”，王毅8日告诉记者，“正义不应缺席”', '王毅8日告诉记者，', '王毅'],
  ])('%s', (text, words, to) => {
    const all = found(text);
    expect(all).toHaveLength(1);
    expect(all[0]![1]).toBe(to);
    expect(words).toContain((all[0]![0] as string).replaceAll(/[，：“”]/gu, ''));
  });

  it.each([
    '拥核不会安全，动武就是出路',
    '伊核协议只是一张废纸的王毅说',
    '我们认为各方都应该重信守诺',
    '中国将 no longer 继续做',
    '事实已经说明，对抗没有出路',
  ])('nobody in %s: it is text, and is compared', (text) => {
    expect(found(text)).toEqual([]);
  });
});
