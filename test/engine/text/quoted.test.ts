import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../data/known-names.ts';
import { createFindQuoted } from '../../../engine/text/quoted.ts';

const findQuoted = createFindQuoted(NAMES.people);

function quotedIn(text: string): string[] {
  return findQuoted({ id: 'x', text, ranges: [[0, text.length]] }).map(([start, end]) => text.slice(start, end));
}

describe('words of a third person', () => {
  it.each([
    ['习近平主席指出，中美关系希望在人民，基础在民间。我们愿意对话。', '中美关系希望在人民，基础在民间。'],
    ['一位获救的同胞向记者说：“我们一定会获救。”我们义不容辞。', '“我们一定会获救。”'],
    ['习近平主席在讲话中强调，人类只有一个地球。我们同住。', '人类只有一个地球。'],
    ['普京曾经说过，没有俄罗斯的世界没有意义。我们求同存异。', '没有俄罗斯的世界没有意义。'],
    ['某部发言人昨天表示，数据将会公开。我们欢迎。', '数据将会公开。'],
    ['毛泽东同志说过，“中国应当对于人类有较大的贡献”。', '“中国应当对于人类有较大的贡献”'],
    ['拜登总统重申美国不寻求“新冷战”，不寻求改变中国体制。', '美国不寻求“新冷战”，不寻求改变中国体制。'],
    ['去年面貌一新。大家都说办好一个会，提升了一座城。', '办好一个会，提升了一座城。'],
    ['中国人常说“三十而立、四十不惑”，我们希望如此。', '“三十而立、四十不惑”'],
    ['中国古人云:兵者,凶器也,不可不审用。面对战火,我想说。', '兵者,凶器也,不可不审用。'],
  ])('%s', (text, words) => {
    expect(quotedIn(text)).toEqual([words]);
  });

  it.each([
    '我想强调的是，拥核不会安全。',
    '我们始终认为，和平是最好的选择。',
    '习近平主席提出“四个应该”，这是根本遵循。',
    '中方表示，将依法反制。',
    '各国领导人深入沟通，达成共识。',
  ])('are none in: %s', (text) => {
    expect(quotedIn(text)).toEqual([]);
  });

  it('are found in the source of a sentence that the print breaks', () => {
    const source = '他说：“和平\n\n# 要闻\n\n终将到来。”';
    const paragraph = {
      id: 'x',
      text: '他说：“和平终将到来。”',
      ranges: [
        [0, 6],
        [14, 20],
      ] as [number, number][],
    };
    expect(findQuoted(paragraph).map(([start, end]) => source.slice(start, end))).toEqual(['“和平', '终将到来。”']);
  });
});
