import { describe, expect, it } from 'vitest';
import { doubledRadicals, FURNITURE, lineNumbers, repeatedLines } from '../../../../engine/find/query/furniture.ts';

/** Kinds that a pattern finds in a text, each once, with what is left of the text without them. */
function without(text: string): { kinds: string[]; left: string } {
  const kinds = new Set<string>();
  let left = text;
  for (const [kind, pattern] of FURNITURE) {
    left = left.replace(pattern, () => {
      kinds.add(kind);
      return '';
    });
  }
  return { kinds: [...kinds], left: left.replace(/\s+/gu, '') };
}

describe('what pages and programs leave among the words', () => {
  it.each([
    ['a colour of a terminal', 'markup', '\u{1b}[31m避罪没有天堂\u{1b}[0m', '避罪没有天堂'],
    ['a link of a wiki', 'markup', '[[外交部|避罪]]没有天堂', '避罪没有天堂'],
    ['times of subtitles', 'subtitle', '12\n00:01:02,000 --> 00:01:04,500\n避罪没有天堂', '避罪没有天堂'],
    ['times of lyrics', 'subtitle', '[01:02.30]避罪没有天堂', '避罪没有天堂'],
    ['the head of a message', 'time', '张三 2024/3/7 10:20\n避罪没有天堂', '避罪没有天堂'],
    ['the hour of a live report', 'time', '10:32 避罪没有天堂', '避罪没有天堂'],
    ['a caption', 'caption', '避罪没有天堂\n资料图：会场外景。某某 摄\n劫波渡尽', '避罪没有天堂劫波渡尽'],
    ['a caption on the line of the words', 'caption', '避罪没有天堂。图为会场。新华社记者 某某 摄', '避罪没有天堂。'],
    ['an advertisement', 'advertisement', '避罪没有天堂\n广告\n劫波渡尽', '避罪没有天堂劫波渡尽'],
    ['a way to the rest', 'footer', '避罪没有天堂\n点击查看全文', '避罪没有天堂'],
    ['an editor', 'footer', '避罪没有天堂\n责任编辑：某某', '避罪没有天堂'],
    ['where it was taken from', 'forwarded', '避罪没有天堂\n—— 转自某某公众号', '避罪没有天堂'],
    ['the head of a printed page', 'page-head', '人民日报 2024年3月8日 星期五 第3版\n避罪没有天堂', '避罪没有天堂'],
    ['a section and a site', 'site', '要闻 | 避罪没有天堂_某某网', '避罪没有天堂'],
    ['a tag of a network', 'hashtag', '避罪没有天堂[话题]', '避罪没有天堂'],
  ])('%s', (_, kind, text, left) => {
    expect(without(text)).toEqual({ kinds: [kind], left });
  });

  it.each([
    '中国将以正确义利观，同非洲国家加强团结合作。',
    '图什么？就图一个公道。',
    '广告说得再好，也不如事实。',
    '2024年3月7日，中方阐明了立场。',
    '时间：属于进步的力量，来源于人民，永远如此。',
    '第3版方案，中方不接受。',
    '转折点在于，双方坐到了一起。',
  ])('leaves what is said: %s', (text) => {
    expect(without(text)).toEqual({ kinds: [], left: text });
  });
});

describe('numbers of lines', () => {
  it.each([
    [
      'that count on',
      '1 避罪没有天堂\n2 劫波渡尽',
      [
        [0, 2],
        [9, 11],
      ],
    ],
    [
      'by fives',
      '5 避罪没有天堂\n10 劫波渡尽',
      [
        [0, 2],
        [9, 12],
      ],
    ],
    ['not a lone number', '1 避罪没有天堂', []],
    ['not numbers that go down', '9 避罪没有天堂\n3 劫波渡尽', []],
    ['not numbers without a step', '2 避罪没有天堂\n9 劫波渡尽\n11 兄弟在', []],
  ])('%s', (_, text, ranges) => {
    expect(lineNumbers(text)).toEqual(ranges);
  });
});

describe('lines of rolling captions', () => {
  it('repeat the end of the line before', () => {
    const text = '避罪没有天堂\n没有天堂，劫波渡尽';
    expect(repeatedLines(text).map(([from, to]) => text.slice(from, to))).toEqual(['没有天堂']);
  });

  it('do not repeat it by three characters', () => {
    expect(repeatedLines('劫波有天堂\n有天堂的人')).toEqual([]);
  });
});

describe('characters of a font that bold print gives twice', () => {
  it.each([
    [
      '⼿手⾜足之情',
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['⻓长江', [[0, 1]]],
    ['手手相牵', []],
    ['⼿足之情', []],
  ])('%s', (text, ranges) => {
    expect(doubledRadicals(text)).toEqual(ranges);
  });
});
