import { describe, expect, it } from 'vitest';
import { draftsOf, type Part } from './drafts-of.ts';

describe('direct speech', () => {
  it.each<[string, Part[], string[]]>([
    ['before', ['王毅说：“中国愿意对话。”'], ['direct 王毅 中国愿意对话。']],
    ['run in', ['他指「必須停止干預」。'], ['embedded - 必須停止干預']],
    ['behind', ['“中国愿意对话”，王毅说。'], ['direct 王毅 中国愿意对话']],
    [
      'behind, by a name nobody knows',
      ['『鏡頭關掉以後他才皺眉』，江孟修說。'],
      ['direct 江孟修 鏡頭關掉以後他才皺眉'],
    ],
    ['between', ['“中国愿意，”王毅说，“一直对话。”'], ['direct 王毅 中国愿意，|一直对话。']],
    ['two in turn', ['王毅说：“第一句话。”“第二句话。”'], ['direct 王毅 第一句话。', 'direct 王毅 第二句话。']],
    ['over blocks', ['王毅说：“第一段。', '“第二段。”'], ['direct 王毅 第一段。|第二段。']],
    ['led in', ['王毅表示：', { text: '中国愿意对话。', role: 'quotation' }], ['direct 王毅 中国愿意对话。']],
    ['a line below', [{ text: '中国愿意对话。', role: 'quotation' }, '—— 王毅'], ['direct 王毅 中国愿意对话。']],
    ['a cell', [{ text: '王毅\t中国愿意对话。', role: 'row' }], ['direct 王毅 中国愿意对话。']],
    ['drawn marks', [{ text: '王毅说：中国愿意对话。', quoted: [[4, 11]] }], ['direct 王毅 中国愿意对话。']],
    ['a slogan', ['街上挂着“中国愿意对话”的横幅。'], ['embedded - 中国愿意对话']],
    ['he who spoke', ['王毅出席会议。他说：“中国愿意对话。”'], ['direct 王毅 中国愿意对话。']],
    ['empty marks', ['“”，王毅说。“中国愿意对话”，他说。'], ['direct 王毅 中国愿意对话']],
    ['mostly marked', ['王毅说，各方“应当立即停火并且坐下来谈判”。'], ['direct 王毅 应当立即停火并且坐下来谈判']],
  ])('%s', (_, parts, expected) => {
    expect(draftsOf(parts)).toEqual(expected);
  });
});

describe('indirect speech', () => {
  it.each<[string, Part[], string[]]>([
    [
      'to the end of its block',
      ['王毅说，中国愿意对话。我们反对战争。', '这里的天气很好。'],
      ['indirect 王毅 中国愿意对话。', 'indirect 王毅 我们反对战争。'],
    ],
    [
      'until another speaks',
      ['王毅说，中国愿意对话。普京说，俄方也愿意。'],
      ['indirect 王毅 中国愿意对话。', 'indirect 普京 俄方也愿意。'],
    ],
    ['one a sentence', ['王毅说，中国愿意对话，并强调反对战争。'], ['indirect 王毅 中国愿意对话，并强调反对战争。']],
    [
      'a clause behind a quotation',
      ['王毅说：“中国愿意对话”，并强调反对战争。'],
      ['direct 王毅 中国愿意对话', 'indirect 王毅 反对战争。'],
    ],
    ['not what is told of the event', ['王毅说，中国愿意对话。记者会持续了90分钟。'], ['indirect 王毅 中国愿意对话。']],
    ['second hand', ['王毅说，特朗普表示愿意对话。'], ['indirect 特朗普 愿意对话。']],
  ])('%s', (_, parts, expected) => {
    expect(draftsOf(parts)).toEqual(expected);
  });

  it('goes on over paragraphs that name nobody on an event’s page alone', () => {
    const parts = ['王毅说，中国愿意对话。', '中方反对战争。', '普京说，俄方也愿意。', '这里的天气很好。'];
    expect(draftsOf(parts, { isOfEvent: true })).toEqual([
      'indirect 王毅 中国愿意对话。',
      'indirect 王毅 中方反对战争。',
      'indirect 普京 俄方也愿意。',
    ]);
    expect(draftsOf(parts)).not.toContain('indirect 王毅 中方反对战争。');
  });
});

describe('labels and headlines', () => {
  it('takes a labelled paragraph, and in a transcript what follows it', () => {
    expect(
      draftsOf(['路透社记者：请问部长先生怎么看？', '王毅：中国愿意对话。', '我们反对战争。', '记者：谢谢部长先生。']),
    ).toEqual([
      'transcript 路透社记者 请问部长先生怎么看？',
      'transcript 王毅 中国愿意对话。',
      'transcript 王毅 我们反对战争。',
      'transcript 记者 谢谢部长先生。',
    ]);
    expect(draftsOf(['来源：某某网', '编辑：王小明', '王毅出席了会议。'])).toEqual([]);
  });

  it('parts a headline', () => {
    expect(draftsOf([{ text: '王毅：中国愿意对话 各方停火！反对战争', role: 'heading' }])).toEqual([
      'headline 王毅 中国愿意对话',
      'headline 王毅 各方停火',
      'headline 王毅 反对战争',
    ]);
  });
});
