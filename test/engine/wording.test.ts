import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../engine/diff/wording-of.ts';
import type { Delta } from '../../engine/diff/edits.ts';
import { ask, firstMatch, readingIn } from '../support/finder.ts';

function delta(kind: Delta['kind'], size: number, more: Partial<Delta> = {}): Delta {
  return {
    a: [0, size],
    b: [0, size],
    kind,
    type: 'word',
    size,
    weight: size,
    swapped: false,
    isContent: false,
    ...more,
  };
}

describe('the bounds of near, altered and similar', () => {
  it.each([
    [12, [delta('plain', 1)], 'altered'],
    [12, [delta('minor', 1)], 'near'],
    [40, [delta('plain', 1, { isContent: true })], 'altered'],
    [12, [delta('plain', 2)], 'altered'],
    [13, [delta('plain', 2)], 'near'],
    [40, [delta('plain', 2)], 'near'],
    [40, [delta('plain', 3)], 'altered'],
    [60, [delta('plain', 3)], 'near'],
    [60, [delta('plain', 4)], 'altered'],
    [20, [delta('plain', 1), delta('minor', 3)], 'near'],
    [20, [delta('plain', 1), delta('minor', 4)], 'altered'],
    [60, [delta('protected', 1)], 'altered'],
    [20, [delta('plain', 6)], 'altered'],
    [20, [delta('plain', 7)], 'similar'],
    [20, [delta('plain', 10)], 'similar'],
    [20, [delta('plain', 11)], 'none'],
    [12, [delta('plain', 6)], 'none'],
    [20, [delta('protected', 3, { type: 'name', swapped: true })], 'altered'],
    [20, [delta('protected', 4, { type: 'name', swapped: true })], 'similar'],
    [7, [delta('plain', 1)], 'none'],
  ] as const)('%i characters with %j: %s', (length, deltas, wording) => {
    expect(wordingOf(deltas, length, length)).toBe(wording);
  });

  it('does not count an equal number in another form', () => {
    expect(wordingOf([delta('minor', 0)], 20, 20)).toBe('near');
  });
});

describe('the wordings of DESIGN §4, on the record', () => {
  it('verbatim: the folded quote stands in the folded text', async () => {
    expect((await ask('中菲關係重回正軌，提升的是中菲友好')).wording).toBe('verbatim');
  });

  it('near: no protected edit and few plain ones, said of each reading', async () => {
    expect(
      (await readingIn('特别是上个月,习近平主席同特朗普总统进行了一次重要通话', '2017-03-08.xinhua'))?.wording,
    ).toBe('verbatim');
    expect((await readingIn('特别是上个月,习近平主席同特朗普总统进行了一次重要通话', '2017-03-08.scio'))?.wording).toBe(
      'near',
    );
  });

  it('altered: each edit is listed, protected ones first', async () => {
    const match = await firstMatch('中方宣布的800亿美元资金支持已落实或作出安排近50%');
    expect(match.wording).toBe('altered');
    expect(match.readings[0]!.edits[0]).toMatchObject({
      kind: 'protected',
      type: 'number',
      quote: '800亿',
      record: '600亿',
    });
  });

  it('abridged: the omission is marked, the pieces stand in one turn, in order', async () => {
    const match = await firstMatch('我们的目标就是要打消所有违法分子的幻想……避罪没有天堂');
    expect(match.wording).toBe('abridged');
    expect(match.pieces).toHaveLength(2);
  });

  it('abridged with a changed piece is altered', async () => {
    expect((await ask('我们的目标就是要打消部分违法分子的幻想……避罪没有天堂')).wording).toBe('altered');
  });

  it('spliced: pieces of different turns', async () => {
    const match = await firstMatch(
      '引进“萨德”显然是一个错误的选择,不仅有违为邻之道,而且很可能使韩国陷入更不安全的境地。中美各自选择了不同的制度和发展道路。',
    );
    expect(match.wording).toBe('spliced');
    expect(match.flags).toContain('across-turns');
  });

  it('spliced: two sentences of one turn in another order', async () => {
    const match = await firstMatch(
      '我们奉劝韩国国内某些势力不要再一意孤行,否则结果只能是损人又害己。“萨德”反导系统的监测预警范围远远超出半岛,危害中国战略安全的企图已是路人皆知。',
    );
    expect(match.wording).toBe('spliced');
    expect(match.flags).toContain('reordered');
  });

  it('spliced across events: one match an event, each with its own pieces', async () => {
    const { wording, matches } = await ask(
      '制裁是履行决议,促谈同样也是履行决议。习近平主席提出的“四个应该”是中方推动政治解决乌克兰危机的根本遵循。',
    );
    expect(wording).toBe('spliced');
    expect(matches.map(({ event, pieces }) => [event, pieces.length])).toEqual(
      expect.arrayContaining([
        ['2017-03-08', 1],
        ['2024-03-07', 1],
      ]),
    );
  });

  it.each([0, 400, 4000])('partial: one quotation among %i characters of other text', async (length) => {
    const other = '昨天下午当地小学举行了一场热闹的运动会,学生家长纷纷到场加油。'.repeat(Math.ceil(length / 30) + 1);
    const match = await firstMatch(`${other}这是中国和东盟国家共同努力的成果,是地区之幸,也是世界之福。${other}`);
    expect(match.wording).toBe('partial');
    expect(match.readings[0]!.text).toContain('是地区之幸,也是世界之福');
  });

  it('partial: a stock phrase amid foreign text is no quotation', async () => {
    const { wording } = await ask(
      '昨天下午当地小学举行了热闹的运动会,学生家长推动构建人类命运共同体,纷纷到场为孩子们加油助威。',
    );
    expect(['none', 'similar']).toContain(wording);
  });

  it('similar: the same matter in other words, without a list of differences', async () => {
    const match = await firstMatch('王毅质问日本凭什么以台湾有事为由行使集体自卫权');
    expect(match).toMatchObject({ wording: 'similar', event: '2026-03-08' });
    expect(match.readings[0]!.edits).toEqual([]);
  });

  it('similar: a headline that says most before its colon is compared whole', async () => {
    const { wording, matches } = await ask('王毅概括十八大后中国外交的三大特点：先进、开拓和稳定');
    expect(wording).toBe('similar');
    expect(matches[0]!.event).toBe('2017-03-08');
  });

  it('similar: the same formula about another country is not altered', async () => {
    expect((await ask('我们对中蒙关系的未来满怀期待和信心')).wording).not.toBe('altered');
  });

  it('similar: a long sentence of which only the countries are others is no quotation in part', async () => {
    const quote =
      '巴西天然气进入印度千家万户，印度汽车行驶在巴西大街小巷，充分展现了两国互利合作的强大韧性和广阔前景。';
    expect((await ask(quote)).wording).toBe('similar');
  });

  it('none: one word over and over is like no passage', async () => {
    expect((await ask('中国'.repeat(2000))).wording).toBe('none');
    expect((await ask('和平发展'.repeat(5))).wording).toBe('none');
  });

  it('none: says what the record covers', async () => {
    const { wording, matches, coverage } = await ask('今天的天气预报说明天上午有小雨转多云');
    expect(wording).toBe('none');
    expect(matches).toEqual([]);
    expect(coverage).toEqual({ events: 3, transcripts: 5, from: '2017-03-08', to: '2026-03-08' });
  });

  it('under eight characters: exact or none', async () => {
    expect((await ask('悬崖勒马')).wording).toBe('verbatim');
    expect((await ask('悬崖勒牛')).wording).toBe('none');
  });
});

describe('unchecked, with the reason', () => {
  it.each([
    ['', 'empty'],
    [' \n\u{3000}', 'empty'],
    ['中', 'too-short'],
    ['。，！？……', 'not-text'],
    ['2026', 'not-text'],
    ['The minister said that cooperation will continue', 'other-language'],
    ['これは日本語の文章です', 'other-language'],
    ['\u{d800}', 'not-text'],
  ])('%j: %s', async (quote, reason) => {
    expect(await ask(quote)).toMatchObject({ wording: 'unchecked', reason, matches: [] });
  });

  it.each(['王毅在会见中提到「おもてなし」一词，并指出中日关系的症结所在', '㐂㐃㐄'])('compares %s', async (quote) => {
    expect((await ask(quote)).reason).toBeNull();
  });

  it('too long: more than 50,000 characters, or said to be', async () => {
    expect((await ask('中国外交'.repeat(25_000))).reason).toBe('too-long');
    expect((await ask('中国外交', 60_000)).reason).toBe('too-long');
  });

  it('compares the first 10,000 of 30,000 characters and says so', async () => {
    const { compared, reason } = await ask(`避罪没有天堂。${'某'.repeat(30_000)}`);
    expect(reason).toBeNull();
    expect(compared).toEqual([0, 10_000]);
  });

  it('survives a million combining marks', async () => {
    expect((await ask(`中${'\u{301}'.repeat(1_000_000)}`)).reason).toBe('too-long');
  });

  it('looks a single name up', async () => {
    expect((await ask('蒂勒森')).wording).toBe('verbatim');
  });
});
