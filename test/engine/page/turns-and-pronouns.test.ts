import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { namesBegunAlike } from '../../../engine/page/namesake.ts';
import { aPageText } from '../../support/a-page-check.ts';
import { draftsOf, type Part } from './drafts-of.ts';

describe('who speaks where nobody is named before the verb', () => {
  it.each<[string, Part[], string[]]>([
    [
      'what joins two deeds is no name',
      [
        '王毅先喝了一口水，然后说：“这符合两国和世界人民的利益。”',
        '话锋一转，又接连三问：“大国的信誉何在？自信何在？”',
      ],
      ['direct 王毅 这符合两国和世界人民的利益。', 'direct 王毅 大国的信誉何在？自信何在？'],
    ],
    [
      'a quotation that is led in, and somebody else in the next sentence',
      [
        '王毅说完了。王毅的另一句話更直接：「台海和平就越有保障。」總統府發言人林聿禪回應說，和平的責任不只由一方定義。',
      ],
      ['direct 王毅 台海和平就越有保障。', 'indirect 林聿禪 和平的責任不只由一方定義。'],
    ],
    [
      'she, on a page on which the official is he',
      ['王毅说，我们反对分裂。他随后离场。', '我想到祖母。她常说：“客人再多也要给孩子留一张椅子。”'],
      ['direct - 客人再多也要给孩子留一张椅子。'],
    ],
    [
      'she, on a page that knows no other',
      ['外长王毅到了会场。', '她说：“客人再多也要给孩子留一张椅子。”'],
      ['direct 王毅 客人再多也要给孩子留一张椅子。'],
    ],
    [
      'a person without a name who does something',
      ['记者问：“部长今年会不会去华盛顿？”工作人员摆摆手：“有消息我们会第一时间发布。”'],
      ['direct 记者 部长今年会不会去华盛顿？', 'direct 工作人员 有消息我们会第一时间发布。'],
    ],
    [
      'a word in marks before whoever speaks',
      ['对于有人提到“双暂停”，发言人耿直重申，这一思路抓住了半岛局势的症结。'],
      ['indirect 耿直 这一思路抓住了半岛局势的症结。'],
    ],
    [
      'words of which somebody speaks',
      ['发言人耿直特别解释“撸起袖子一起干”的英文译法：“大家都听懂了，所以不必再译。”'],
      ['direct 耿直 大家都听懂了，所以不必再译。'],
    ],
    [
      'a country in a cell of a table is nobody',
      [{ text: '韩国\t“引进反导系统显然是一个错误的选择”', role: 'row' }],
      [],
    ],
    [
      'what an article does not say that he said',
      ['根据通讯社的报道，王毅8日还说，东京审判判的是历史公正。报道并未提到他说过“必须重新道歉才能恢复对话”。'],
      ['indirect 王毅 东京审判判的是历史公正。'],
    ],
    [
      'questions that are counted, and a harsh word',
      [
        '教授区卓伦认为，王毅连用四个反问，是讲给国内听众的。',
        '理事长翁志强在场外举牌。他痛批，公司赚钱却三年没有调薪。',
      ],
      ['indirect 区卓伦 王毅连用四个反问，是讲给国内听众的。', 'indirect 翁志强 公司赚钱却三年没有调薪。'],
    ],
    [
      'when and where is no part of a name',
      [
        '菲律宾外交部发言人何塞受询时说，马尼拉欢迎准则框架的第一份草案。',
        '主持人在节目结尾说：“和平不会自己走过来。”',
      ],
      ['indirect 何塞 马尼拉欢迎准则框架的第一份草案。', 'direct 主持人 和平不会自己走过来。'],
    ],
  ])('%s', (_, parts, drafts) => {
    expect(draftsOf(parts).filter((draft) => !/我们反对分裂|说完了|^embedded/u.test(draft))).toEqual(drafts);
  });
});

describe('turns of questions and answers', () => {
  const asked = ['问：货轮遭到尾随，请发言人证实。', '答：情况属实，护航编队已派直升机查看。'];

  it('are of the only one who has a label of his own, where there is one', () => {
    const drafts = draftsOf([
      '丛立群：大家下午好，今天人真多呀。',
      ...asked,
      '丛立群：最后补充一点，下周没有例会。',
      '法新社记者：还有吗？',
    ]);
    expect(drafts).toContain('transcript 丛立群 情况属实，护航编队已派直升机查看。');
    expect(drafts).toContain('transcript 记者 货轮遭到尾随，请发言人证实。');
  });

  it('are of whoever a headline says to have answered, and else of nobody: never of the reporter', () => {
    const answers = (title: string) =>
      draftsOf([{ text: title, role: 'heading' }, ...asked, ...asked]).filter((draft) => draft.includes('情况属实'));
    expect(answers('外交部长王毅答记者问')[0]).toBe('transcript 王毅 情况属实，护航编队已派直升机查看。');
    expect(answers('例行记者会')[0]).toBe('transcript - 情况属实，护航编队已派直升机查看。');
  });

  it('begin with a word in marks', () => {
    expect(draftsOf(['王毅：“一带一路”版权虽属中国，但收益为各国共享。'])).toEqual([
      'transcript 王毅 “一带一路”版权虽属中国，但收益为各国共享。',
    ]);
  });

  it('end with the hour of another entry, and hold no line of the page’s own', () => {
    const turns = [
      '路透社记者提问：和平还有希望吗，部长先生？',
      '王毅：复谈还有机会，和平仍有希望。',
      '路透社记者：谢谢部长先生回答问题。',
    ];
    expect(draftsOf([...turns, '11:02', '现场的大屏幕上打出了几个大字。']).length).toBe(3);
    expect(draftsOf([...turns, '00:25 字幕：本视频由听写软件生成，仅供参考。']).length).toBe(3);
    expect(draftsOf([...turns, '散会前他又看了一眼手里的那张纸条。']).length).toBe(4);
  });
});

it('a heading that names nobody may be the record’s words on a page of an event', () => {
  const heading: Part = { text: '形势不是有所降温而是明显降温', role: 'heading' };
  expect(draftsOf([heading], { isOfEvent: true, withTentative: true })).toEqual([
    '?headline - 形势不是有所降温而是明显降温',
  ]);
  expect(draftsOf([heading], { withTentative: true })).toEqual([]);
});

describe('others whose names begin with the official’s', () => {
  it.each([
    ['a title, and different company', ['人大代表王毅然说，作坊有人。', '王毅然答道：有。'], ['王毅然']],
    ['once only', ['人大代表王毅然说，作坊有人。'], []],
    ['no title and no label', ['王毅飞上海。', '王毅飞往北京。'], []],
    ['adverbs', ['外交部长王毅便说，好。', '外交部长王毅便问：谁？'], []],
  ])('%s', (_, texts, alike) => {
    expect(namesBegunAlike(aPageText(...texts), NAMES)).toEqual(alike);
  });
});
