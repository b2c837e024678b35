import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { alignWhole } from '../../../engine/diff/align.ts';
import { deltasOf } from '../../../engine/diff/edits.ts';
import { sideOf } from '../../../engine/diff/side.ts';
import { foldText } from '../../../engine/text/fold.ts';

/** The kinds of difference between two sentences, as `kind type quote→record`. */
function edits(quote: string, record: string): string[] {
  const a = sideOf(foldText(quote).text, NAMES);
  const b = sideOf(foldText(record).text, NAMES);
  return deltasOf(a, b, alignWhole(a.text, b.text)).map(
    ({ kind, type, a: [s, e], b: [t, f] }) => `${kind} ${type} ${a.text.slice(s, e)}→${b.text.slice(t, f)}`,
  );
}

describe('protected edits', () => {
  it.each([
    ['a number, whole', '资金支持800亿美元', '资金支持600亿美元', 'protected number 800亿→600亿'],
    ['a number in a part of its digits', '造成5万人伤亡', '造成15万人伤亡', 'protected number 5万→15万'],
    ['a number in words', '三个重要特征', '四个重要特征', 'protected number 三→四'],
    ['a negation left out', '中国追求独善其身', '中国不追求独善其身', 'protected negation →不'],
    ['a negation put in', '我们不乐见改善', '我们乐见改善', 'protected negation 不→'],
    ['a negation left out of a word', '可或缺的一方', '不可或缺的一方', 'protected negation →不'],
    ['a modal', '各国可以遵守宪章', '各国必须遵守宪章', 'protected modality 可以→必须'],
    ['a modal left out', '中国推动和谈', '中国愿推动和谈', 'protected modality →愿'],
    ['a country', '乌克兰问题的由来', '巴勒斯坦问题的由来', 'protected name 乌克兰→巴勒斯坦'],
    ['a country in one character', '对中俄关系充满信心', '对中拉关系充满信心', 'protected name 俄→拉'],
    ['the order of names', '俄中关系成熟稳定', '中俄关系成熟稳定', 'protected name-order 俄中→中俄'],
    ['a person', '普京总统的讲话', '特朗普总统的讲话', 'protected name 普京→特朗普'],
    ['a direction', '中方一贯反对谈判', '中方一贯支持谈判', 'protected direction 反对→支持'],
    ['a direction in one character', '和平就晚一天到来', '和平就早一天到来', 'protected direction 晚→早'],
    ['a direction in words that share nothing', '清单不断缩短', '清单不断延长', 'protected direction 缩短→延长'],
    ['a word that holds the characters of a name', '支持发达国家', '支持发展中国家', 'protected direction 达→展中'],
    ['a superlative left out', '大的公共产品', '最大的公共产品', 'protected scope →最'],
    ['a scope', '个别国家有此主张', '所有国家有此主张', 'protected scope 个别→所有'],
  ])('%s', (_, quote, record, expected) => {
    expect(edits(quote, record)).toEqual([expected]);
  });
});

describe('minor edits', () => {
  it.each([
    ['function words', '进行重要通话', '进行了重要的通话'],
    ['我们 dropped', '始终主张改革', '我们始终主张改革'],
    ['你 and 您', '感谢你的提问', '感谢您的提问'],
    ['和 and 与', '和平与发展', '和平和发展'],
    ['应 and 应当', '双方应相向而行', '双方应当相向而行'],
    ['equal numbers in another form', '百分之五十的资金', '50%的资金'],
    ['a fraction in digits', '贡献了1/3的增长', '贡献了三分之一的增长'],
    ['a fraction in one character', '贡献了½的增长', '贡献了二分之一的增长'],
    ['日 and 号 with the same number', '三月八号举行', '3月8日举行'],
  ])('%s', (_, quote, record) => {
    const found = edits(quote, record);
    expect(found.length).toBeGreaterThan(0);
    for (const edit of found) expect(edit).toMatch(/^minor /);
  });
});

describe('plain edits', () => {
  it.each([
    ['another word', '共同打造通道', '共同打造网络'],
    ['a title that shortens the name', '习主席提出倡议', '习近平主席提出倡议'],
    ['不 in 不断 is no negation', '发展合作', '不断发展合作'],
    ['一 as an article is no number', '是重要节点', '是一个重要节点'],
    ['非 in 中非 is a name, in 非常 nothing', '关系良好', '关系非常良好'],
    ['将 that means 把', '将停火作为首要任务', '把停火作为首要任务'],
    ['两国 and 双方', '两国贸易额增长', '双方贸易额增长'],
    ['一带一路 holds no number', '推进一带一路', '推动一带一路'],
    ['愿意 for 愿', '中国愿意推动和谈', '中国愿推动和谈'],
    ['决不 for 绝不', '我们决不允许分裂', '我们绝不允许分裂'],
  ])('%s', (_, quote, record) => {
    const found = edits(quote, record);
    expect(found.length).toBeGreaterThan(0);
    for (const edit of found) expect(edit).toMatch(/^plain /);
  });
});

describe('words that changed places', () => {
  it.each([
    [
      'two names, each told as one that changed places',
      '内罗毕港口以及铁路通往蒙巴萨',
      '蒙巴萨港口以及铁路通往内罗毕',
      ['protected name-order 内罗毕→蒙巴萨', 'protected name-order 蒙巴萨→内罗毕'],
    ],
    [
      'two names of another sentence, which are swapped',
      '曼谷与日本的港口以及铁路通往越南',
      '曼谷与朝鲜的港口以及铁路通往韩国',
      ['protected name 日本→朝鲜', 'protected name 越南→韩国'],
    ],
    [
      'two words that are no names',
      '拉长问题的清单，缩短合作的清单',
      '拉长合作的清单，缩短问题的清单',
      ['protected word 问题→合作', 'protected word 合作→问题'],
    ],
  ])('%s', (_, quote, record, expected) => {
    expect(edits(quote, record)).toEqual(expected);
  });
});

describe('one name in two forms', () => {
  it.each([
    ['希望沙特阿拉伯王国和伊朗协商', '希望沙特和伊朗协商', ['minor name 沙特阿拉伯王国→沙特']],
    ['朝鲜民主主义人民共和国不顾反对', '朝鲜不顾反对', ['minor name 朝鲜民主主义人民共和国→朝鲜']],
    ['大韩民国不顾反对', '朝鲜不顾反对', ['protected name 大韩民国→朝鲜']],
    ['作为安全理事会成员', '作为安理会成员', ['minor name 安全理事会→安理会']],
  ])('%s', (quote, record, expected) => {
    expect(edits(quote, record)).toEqual(expected);
  });
});
