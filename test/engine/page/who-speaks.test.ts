import { describe, expect, it } from 'vitest';
import { draftsOf } from './drafts-of.ts';

const SPOKE = '王毅说，中国愿意同各方对话。';

describe('somebody else begins to speak, and nothing of his is given to the official', () => {
  it.each<[string, [string], string[]]>([
    ['a spokesman', [`${SPOKE}教育局发言人则表示，新校舍明年春天动工。`], ['indirect 发言人 新校舍明年春天动工。']],
    [
      'one without a name, and then “that one”',
      [`${SPOKE}一名不具名的港口调度员告诉记者，三号码头昨夜已经停工。该调度员补充说，停工与天气没有关系。`],
      [
        'indirect 一名不具名的港口调度员 三号码头昨夜已经停工。',
        'indirect 一名不具名的港口调度员 停工与天气没有关系。',
      ],
    ],
    [
      '“that one” of whom nothing is known',
      [`${SPOKE}该负责人强调，下一班船要等到后天清晨。`],
      ['indirect 负责人 下一班船要等到后天清晨。'],
    ],
    [
      'a body that publishes something',
      [`${SPOKE}商会傍晚发新闻稿，呼吁政府延长补贴期限。`],
      ['indirect 商会 政府延长补贴期限。'],
    ],
    [
      'another foreign minister',
      [`${SPOKE}外交部長陳冠廷在臺南受訪表示，友邦關係十分穩固。`],
      ['indirect 陳冠廷 友邦關係十分穩固。'],
    ],
    [
      'a minister whose name begins like no Chinese one',
      [`${SPOKE}财长阿都拉曼会后指出，明年的预算案月底提呈。`],
      ['indirect 阿都拉曼 明年的预算案月底提呈。'],
    ],
    ['the mother of somebody', [`${SPOKE}守门员的母亲说，孩子从小就怕打雷。`], ['indirect 母亲 孩子从小就怕打雷。']],
    [
      'one whose stance is told before his words',
      ['红十字会对此表示感谢，希望物资尽快运抵灾区。'],
      ['indirect 红十字会 希望物资尽快运抵灾区。'],
    ],
    [
      'whom another cites',
      ['路透社援引一位能源官员的话称，管道修复还要三个星期。'],
      ['indirect 官员 管道修复还要三个星期。'],
    ],
  ])('%s', (_, parts, expected) => {
    const drafts = draftsOf(parts);
    expect(drafts.filter((draft) => !draft.includes('王毅'))).toEqual(expected);
    expect(drafts.filter((draft) => draft.includes('王毅')).length).toBe(parts[0].startsWith('王毅') ? 1 : 0);
  });

  it('knows whom “he” means where the sentence before only spoke of him', () => {
    expect(draftsOf([`${SPOKE}冰岛外长古德松教授的态度较为谨慎。他谈到，北极航道不应成为角力场。`])[1]).toBe(
      'indirect 古德松 北极航道不应成为角力场。',
    );
    expect(draftsOf([`${SPOKE}主帅奥利维拉赛后没有离开。他表示，下半场的判罚毁了比赛。`])[1]).toBe(
      'indirect 奥利维拉 下半场的判罚毁了比赛。',
    );
  });
});

describe('adverbs, topics and texts are no speakers', () => {
  it.each<[string, string, string[]]>([
    [
      'an adverb before a verb',
      '王毅批评，对岸领导人竟然声称“岛屿归属”已成定论，完全不顾历史。',
      ['embedded - 岛屿归属', 'indirect 王毅 对岸领导人竟然声称“岛屿归属”已成定论，完全不顾历史。'],
    ],
    [
      'another adverb',
      '王毅透露，当地学者私下坦承“局势恐怕还会拖上好几年”。',
      ['embedded - 局势恐怕还会拖上好几年', 'indirect 王毅 当地学者私下坦承“局势恐怕还会拖上好几年”。'],
    ],
    [
      'what is spoken of',
      '王毅说，中国愿意同各方对话。气候方面，他还说，减排的承诺一定会兑现。',
      ['indirect 王毅 中国愿意同各方对话。', 'indirect 王毅 减排的承诺一定会兑现。'],
    ],
    [
      'by whom it is told',
      '王毅出席了论坛。据他介绍，两国贸易额五年翻了一番。',
      ['indirect 王毅 两国贸易额五年翻了一番。'],
    ],
    ['a press release', '渔业署深夜发布新闻稿，批评邻国渔船越界捕捞。', ['indirect 渔业署 邻国渔船越界捕捞。']],
    ['the tone of his voice', '王毅的态度格外坚决，直言这种做法害人害己。', ['indirect 王毅 这种做法害人害己。']],
    ['a place that begins like a verb', '3月9日上午，云州代表团举行开放日，代表们逐一发言。', []],
    [
      'an outlet’s name in marks',
      '香港「南島週報」記者問，明年的航班會否恢復。',
      ['embedded - 南島週報', 'indirect 記者 明年的航班會否恢復。'],
    ],
  ])('%s', (_, text, expected) => {
    expect(draftsOf([text])).toEqual(expected);
  });
});

describe('what tells of speaking, and gives no words', () => {
  it.each([
    '部长回答了媒体的提问，会议室里座无虚席。',
    '王毅说完，转身离开了会议室的大厅。',
    '王毅没有评论，随后快步走进了会议室。',
    '王毅的回应，让在座的人都松了一口气。',
    '王毅未加说明，随后的会谈也没有公开。',
    '王毅表示遗憾。随后双方握手道别离开会场。',
  ])('%s', (text) => {
    expect(draftsOf([text])).toEqual([]);
  });

  it('reads on where words follow a stance', () => {
    expect(draftsOf(['王毅表示遗憾，但强调谈判的渠道仍然畅通。'])).toEqual(['indirect 王毅 谈判的渠道仍然畅通。']);
    expect(draftsOf(['王毅没有评论外界传闻，只说会谈的气氛相当良好。'])).toEqual([
      'indirect 王毅 会谈的气氛相当良好。',
    ]);
  });
});

describe('verbs of speech that news are fond of', () => {
  it.each([
    ['镇长韩启年当场表态：“桥在汛期之前一定修好。”', 'direct 韩启年 桥在汛期之前一定修好。'],
    ['韩启年澄清，桥面的裂缝早在去年就有。', 'indirect 韩启年 桥面的裂缝早在去年就有。'],
    ['韩启年提醒，汛期的水位比往年都要高。', 'indirect 韩启年 汛期的水位比往年都要高。'],
    ['一位老船工在木板上写下“桥通了记得喊我回来”。', 'direct 一位老船工 桥通了记得喊我回来'],
    ['韩启年只丢下一句“图纸我看过三遍才签字”。', 'direct 韩启年 图纸我看过三遍才签字'],
    ['在韩启年看来，桥比路更能留住年轻人。', 'indirect 韩启年 桥比路更能留住年轻人。'],
  ])('%s', (text, expected) => {
    expect(draftsOf([text])).toEqual([expected]);
  });
});

describe('who is spoken to or spoken of in the words before a quotation did not say it', () => {
  const WORDS = '外交官的公文包里，装的不应该是文件，而应该是一双走路的鞋。';
  const HEAD = '2024年3月7日，外交部长王毅回答中外记者提问。';
  const speakerOf = (lead: string): string => {
    const drafts = draftsOf([HEAD, lead.replace('X', WORDS)]).filter((draft) => draft.includes(WORDS));
    return drafts.map((draft) => draft.split(' ').slice(0, 2).join(' ')).join(', ');
  };

  it.each([
    ['拉夫罗夫对王毅说：“X”', '拉夫罗夫'],
    ['俄罗斯外长拉夫罗夫在会见王毅时表示：“X”', '拉夫罗夫'],
    ['韩国外长赵兑烈向王毅表示：“X”', '赵兑烈'],
    ['布林肯当着王毅的面说：“X”', '布林肯'],
    ['布林肯致电王毅表示：“X”', '布林肯'],
    ['布林肯写信给王毅说：“X”', '布林肯'],
    ['普京对来访的中国外长王毅说：“X”', '普京'],
    ['普京会见到访的王毅时说：“X”', '普京'],
    ['秦刚接替王毅后表示：“X”', '秦刚'],
    ['特朗普批评王毅说：“X”', '特朗普'],
    ['王毅听取记者提问：“X”', '记者'],
    ['王毅夫表示：“X”', '王毅夫'],
    ['王毅然说：“X”', '王毅然'],
    ['小王毅说：“X”', '小王毅'],
    ['王毅莹说：“X”', '王毅莹'],
    ['有人冒充王毅说：“X”', '有人'],
    ['喜剧演员模仿王毅说：“X”', '喜剧演员'],
    ['王毅办公室说：“X”', '王毅办公室'],
    ['王毅扮演者说：“X”', '王毅扮演者'],
    ['歌手王毅说：“X”', '歌手王毅'],
    ['清华大学教授王毅表示：“X”', '教授王毅'],
    ['王毅点头，翻译说：“X”', '翻译'],
    ['王毅讲话的同声传译说：“X”', '传译'],
    ['王毅会见拉夫罗夫。对方表示：“X”', '对方'],
    ['王毅会见的外宾说：“X”', '外宾'],
    ['王毅一行抵达，团员之一说：“X”', '之一'],
    ['包括王毅在内的外长们听到古特雷斯说：“X”', '古特雷斯'],
  ])('%s: by %s', (lead, speaker) => {
    expect(speakerOf(lead)).toBe(`direct ${speaker}`);
  });

  it.each([
    '王毅从未说过：“X”',
    '王毅否认曾说“X”',
    '王毅并未表示：“X”',
    '不是王毅说的：“X”',
    '王毅說不出“X”',
    '王毅本应说：“X”',
    '如果王毅说“X”，那就不同了。',
    '王毅可能会说：“X”',
    '假如王毅在场，他会说：“X”',
    '王毅否认自己说过：“X”',
    '王毅似乎在说：“X”',
    '王毅本来想说：“X”',
    '我希望王毅说：“X”',
    '视频由人工智能生成，视频中王毅说：“X”',
    '在电影里，王毅说：“X”',
    '王毅身后的牌子上写着：“X”',
    '王毅收到的信中写道：“X”',
    '王毅出席的会议通过的宣言称：“X”',
    '王毅被记者问到：“X”',
    '王毅对面的外长说：“X”',
    '以王毅为原型的角色说：“X”',
    '王毅听一位农民说：“X”',
    '王毅转交的信里写道：“X”',
    '王毅或许会这样回答：“X”',
    '王毅读了孔子的话：“X”',
    '王毅没有说“X”，他只说会研究。',
    '王毅从没明确说过“X”，他说的是别的话。',
    '王毅并未表示：“X”，王毅说明了理由。',
  ])('%s: by nobody', (lead) => {
    expect(speakerOf(lead)).toBe('embedded -');
  });

  it.each([
    '王毅：“X”',
    '外交部长王毅说：“X”',
    '王毅对记者说：“X”',
    '王毅向布林肯指出：“X”',
    '王毅当天会见布林肯时说：“X”',
    '王毅同拉夫罗夫会谈后说：“X”',
    '王毅批评布林肯说：“X”',
    '王毅笑说：“X”',
    '王毅这样一句话：“X”',
    '王毅会后说：“X”',
    '王毅会上表示：“X”',
    '王毅会谈时指出：“X”',
    '王毅会见基辛格时说：“X”',
    '王毅会同各方商定后说：“X”',
    '王毅听到这个问题笑着说：“X”',
    '王毅评价这段关系时说：“X”',
    '王毅有没有讲过“X”？',
    '王毅结合自己的经历说：“X”',
    '王毅在文章中写道：“X”',
    '王毅部长说：“X”',
    '王毅被问及两国关系时说：“X”',
    '在视频中，王毅说：“X”',
    '没有人比王毅说得更清楚，王毅说：“X”',
    '对于特朗普的说法，王毅说：“X”',
  ])('%s: by the official', (lead) => {
    expect(speakerOf(lead)).toBe('direct 王毅');
  });
});

it('words that the official wants somebody else to take back are not his', () => {
  const words = '外交官的公文包里，装的不应该是文件，而应该是一双走路的鞋。';
  const head = '2024年3月7日，外交部长王毅回答中外记者提问。';
  const drafts = draftsOf([head, `王毅要求布林肯收回这句话：“${words}”`]);
  expect(drafts).toContain(`embedded - ${words}`);
  expect(drafts).not.toContain(`direct 王毅 ${words}`);
});

it.each([
  'The spokesman for Wang Yi said: “X”',
  '“X” said a spokesman for Wang Yi.',
  'A reporter travelling with Wang Yi said: “X”',
])('%s: by somebody else', (lead) => {
  const words = 'We will never allow outsiders to build their bases on our shores again.';
  const head = 'On March 7, 2024, Foreign Minister Wang Yi took questions from Chinese and foreign journalists.';
  const drafts = draftsOf([head, lead.replace('X', words)]).filter((draft) => draft.includes('shores'));
  expect(drafts.length).toBeGreaterThan(0);
  for (const draft of drafts) expect(draft).not.toMatch(/^\S+ (?:王毅|Wang Yi) /u);
});

it.each(['Wang Yi was told: “X”', 'Wang Yi was later warned, “X”'])('%s: not by him', (lead) => {
  const words = 'We will never allow outsiders to build their bases on our shores again.';
  const head = 'On March 7, 2024, Foreign Minister Wang Yi took questions from Chinese and foreign journalists.';
  const drafts = draftsOf([head, lead.replace('X', words)]).filter((draft) => draft.includes('shores'));
  expect(drafts).toEqual([`embedded - ${words}`]);
});

describe('what leads in as somebody else’s', () => {
  it.each([
    '坐在王毅对面的外长说',
    '王毅对面的外长说',
    '王毅转交的信里写道',
    '以王毅为原型的角色说',
    '王毅否认自己说过',
    '王毅会怎么说',
  ])('is nobody’s, where the official spoke just before: %s', (lead) => {
    const drafts = draftsOf([
      SPOKE,
      `“前一句话已经说完了，没有什么要补充。”王毅说。`,
      `${lead}：“新的桥梁明年五月通车，一共九座。”`,
    ]);
    expect(drafts.filter((draft) => draft.includes('桥梁'))).toEqual(['embedded - 新的桥梁明年五月通车，一共九座。']);
  });
});
