import { describe, expect, it } from 'vitest';
import { draftsOf } from './drafts-of.ts';

describe('headlines', () => {
  it.each<[string, string[]]>([
    [
      '教育部：校舍年底前全部加固 环保部：河水已经变清',
      ['headline 教育部 校舍年底前全部加固', 'headline 环保部 河水已经变清'],
    ],
    ['王毅談極地 陸委會：航道不是誰家的後院', ['headline 陸委會 航道不是誰家的後院']],
    [
      '普京：航道向所有的船开放 王毅：冰面上的路一起走',
      ['headline 普京 航道向所有的船开放', 'headline 王毅 冰面上的路一起走'],
    ],
    ['王毅：冰面上的路一起走！谁也别想独占', ['headline 王毅 冰面上的路一起走', 'headline 王毅 谁也别想独占']],
    ['港務局：三號碼頭明日復工', ['headline 港務局 三號碼頭明日復工']],
    ['直播：外长记者会今天上午举行', []],
    ['观点：小国为什么也能有大外交', []],
    ['王毅出席记者会并回答提问', []],
    ['王毅九十分鐘：左轉還是右轉？', []],
  ])('%s', (text, expected) => {
    expect(draftsOf([{ text, role: 'heading' }])).toEqual(expected);
  });

  it('parts a list whose lines are broken, and no wrapped paragraph', () => {
    expect(draftsOf(['其他消息\n港務局：三號碼頭明日復工\n颱風明晚登陸'])).toEqual([
      'headline 港務局 三號碼頭明日復工',
    ]);
    expect(draftsOf(['王毅说，冰面上的路要一起走，\n谁也别想独占航道。'])).toEqual([
      'indirect 王毅 冰面上的路要一起走',
      'indirect 王毅 谁也别想独占航道。',
    ]);
  });

  it('takes a line of a body with its colon, and no byline', () => {
    expect(draftsOf(['农会：今年的柚子不会涨价太多'])).toEqual(['headline 农会 今年的柚子不会涨价太多']);
    expect(draftsOf(['责任编辑：林小满　校对：周立', '地点：梅地亚中心二楼多功能厅', '时间：今天上午十时整'])).toEqual(
      [],
    );
  });

  it('reads on behind “more”', () => {
    expect(draftsOf(['更多：普京：航道向所有的船开放'])).toHaveLength(1);
  });
});
