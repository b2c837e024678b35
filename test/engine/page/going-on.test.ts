import { describe, expect, it } from 'vitest';
import { draftsOf } from './drafts-of.ts';

const SPOKE = '王毅说，中国愿意同各方对话。';

describe('an outlet’s own sentences end what somebody says', () => {
  it.each([
    '值得注意的是，王毅始终没有提到制裁名单。',
    '这和两年前的表态如出一辙，显然经过推敲。',
    '至于签约的地点，在场的人都没有说起。',
    '王毅的语速明显比平时快，手里一直握着笔。',
    '现场一名摄影师差点从梯子上摔下来。',
    '类似的话在去年冬天的论坛上也有人讲过。',
    '这番话让前排的几位使节频频点头称是。',
    '本报翻查资料，双方的谈判前后历时六年。',
    '会场外的广场上挂着两国的国旗和彩灯。',
  ])('%s', (sentence) => {
    expect(draftsOf([`${SPOKE}${sentence}`])).toEqual(['indirect 王毅 中国愿意同各方对话。']);
    expect(draftsOf([SPOKE, sentence], { isOfEvent: true })).toEqual(['indirect 王毅 中国愿意同各方对话。']);
  });

  it('goes on with what may well be said', () => {
    expect(draftsOf([`${SPOKE}我们主张把分歧放到桌面上谈。`])[1]).toBe('indirect 王毅 我们主张把分歧放到桌面上谈。');
  });

  it('asks the record for what is carried over from a block before, unless it speaks for its own side', () => {
    const after = (sentence: string): string[] => draftsOf([SPOKE, sentence], { isOfEvent: true }).slice(1);
    expect(after('北极的冰层一年比一年薄，航道一年比一年长。')).toEqual([
      '+indirect 王毅 北极的冰层一年比一年薄，航道一年比一年长。',
    ]);
    expect(after('中方还将为岛国培训三百名气象员。')).toEqual(['indirect 王毅 中方还将为岛国培训三百名气象员。']);
  });
});

describe('sentences of an event’s page that nobody is said to have said', () => {
  const tentative = (...parts: string[]): string[] =>
    draftsOf(parts, { isOfEvent: true, withTentative: true }).filter((draft) => draft.startsWith('?'));

  it.each([
    ['a word in marks', '“海上丝路”的货运量连续三年保持两位数增长。', '? - '],
    ['between marks', '所谓「中間線」從來就沒有存在過，這是常識。', '? - '],
    ['no marks', '货运的价格连续三年保持稳定，码头也没有拥堵。', '? - '],
  ])('%s', (_, sentence) => {
    expect(tentative('普京说，俄方也愿意坐下来谈。', sentence)).toEqual([`?indirect - ${sentence}`]);
  });

  it('takes a sentence behind a quotation with its own stop for one of its own, and of whoever spoke', () => {
    expect(tentative('王毅强调：“谁都没有赢。”对抗只会让双方付出更大的代价，也让世界失去耐心。')).toEqual([
      '?indirect 王毅 对抗只会让双方付出更大的代价，也让世界失去耐心。',
    ]);
  });

  it('leaves out what is mostly in marks', () => {
    expect(tentative('普京说，俄方也愿意坐下来谈。', '屏幕上是“让世界听见不同的声音”几个字。')).toEqual([]);
  });

  it('compares nothing of other pages', () => {
    expect(draftsOf(['货运的价格连续三年保持稳定，码头也没有拥堵。'], { withTentative: true })).toEqual([]);
  });
});

describe('marks within what is said without marks', () => {
  it.each<[string, string, string[]]>([
    [
      'less than half of it',
      '王毅认为，那份报告“与事实相去甚远”，双方应当重新核对数据再下结论。',
      ['embedded - 与事实相去甚远', 'indirect 王毅 那份报告“与事实相去甚远”，双方应当重新核对数据再下结论。'],
    ],
    [
      'behind the mark, more',
      '韩启年回应称，有关说法「完全是憑空捏造出來的故事」，公司的帳目經得起任何人檢查。',
      [
        'embedded - 完全是憑空捏造出來的故事',
        'indirect 韩启年 有关说法「完全是憑空捏造出來的故事」，公司的帳目經得起任何人檢查。',
      ],
    ],
    ['the greater part', '王毅说，各方“应当立即停火并且坐下来谈判”。', ['direct 王毅 应当立即停火并且坐下来谈判']],
    [
      'a word',
      '王毅说，与其讲“输赢”，不如讲共同的将来。',
      ['embedded - 输赢', 'indirect 王毅 与其讲“输赢”，不如讲共同的将来。'],
    ],
    [
      'a name before a title',
      '研究机构“远洋智库”主任梁世安指出，航道的归属并不重要。',
      ['embedded - 远洋智库', 'indirect 梁世安 航道的归属并不重要。'],
    ],
    [
      'a label’s own quotation',
      '王毅又说：“门一直是开着的。”他接着说，去年有三百多人从这里回家。',
      ['direct 王毅 门一直是开着的。', 'indirect 王毅 去年有三百多人从这里回家。'],
    ],
  ])('%s', (_, text, expected) => {
    expect(draftsOf([text])).toEqual(expected);
  });
});

describe('marks that are never closed, or opened anew', () => {
  it.each<[string, string[], string[]]>([
    [
      'ends with its block where another quotation follows further down',
      ['王毅说：“冰面上的路要大家一起走。', '前排有人鼓掌。', '“冰上丝路”', '王毅说，航道属于全人类。'],
      ['direct 王毅 冰面上的路要大家一起走。', 'embedded - 冰上丝路', 'indirect 王毅 航道属于全人类。'],
    ],
    [
      'goes on over a paragraph with a word in marks',
      ['王毅说：“冰面上的路要大家一起走。', '我们提了“三个一起”：一起修，一起守，一起用。', '谁也别想独占。”'],
      [
        'embedded - 三个一起',
        'direct 王毅 冰面上的路要大家一起走。|我们提了“三个一起”：一起修，一起守，一起用。|谁也别想独占。',
      ],
    ],
    [
      'ends where somebody else begins',
      ['王毅说：“冰面上的路要大家一起走。', '普京说：「航道向所有的船开放。」'],
      ['direct 王毅 冰面上的路要大家一起走。', 'direct 普京 航道向所有的船开放。'],
    ],
    [
      'opened anew in the next block',
      ['王毅说：“冰面上的路要大家一起走。', '“航道属于全人类。”'],
      ['direct 王毅 冰面上的路要大家一起走。|航道属于全人类。'],
    ],
    [
      'no block opens it anew that begins with a word in marks',
      ['王毅说：“冰面上的路要大家一起走。', '“北方航道”是今年的热词。'],
      ['direct 王毅 冰面上的路要大家一起走。', 'embedded - 北方航道'],
    ],
    [
      'by two speakers in turn',
      ['王毅说：“冰面上的路要大家一起走。', '拉夫罗夫说：“航道向所有的船开放。'],
      ['direct 王毅 冰面上的路要大家一起走。', 'direct 拉夫罗夫 航道向所有的船开放。'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(draftsOf(parts).toSorted()).toEqual(expected.toSorted());
  });
});
