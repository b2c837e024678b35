import { describe, expect, it } from 'vitest';
import { fuzz } from '../../../tools/fuzz.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { ask, finderOf, firstMatch, readingIn, realFinder, realSources } from '../../support/finder.ts';

describe('whose words', () => {
  it("a reporter's question is the reporter's, with the outlet", async () => {
    const match = await firstMatch('西方主导的时代已经终结');
    expect(match.voice).toBe('question');
    expect(match.question?.outlet).toBeTruthy();
  });

  it('words in a heading and in the answer are the answer’s, and the heading is mentioned', async () => {
    const match = await firstMatch('拳头硬不等于道理硬');
    expect(match.voice).toBe('reported');
    expect(match.flags).toContain('also-in-heading');
  });

  it('a heading alone is the editor’s', async () => {
    expect((await firstMatch('王毅还回应了这些热点话题')).voice).toBe('heading');
  });

  it('the question that was asked stands beside the answer', async () => {
    expect((await firstMatch('避罪没有天堂')).question?.text).toContain('天网行动');
  });
});

describe('damaged print', () => {
  it('a quote with the right reading is near, and told of the damage', async () => {
    const reading = (await readingIn('为国内发展营造了有利外部环境和战略支撑', '2017-03-08.xinhua'))!;
    expect(reading.wording).toBe('near');
    expect(reading.damage?.printed).toContain(' and ');
  });

  it('a quote with the damaged reading is told so', async () => {
    const reading = (await readingIn('以及总计1200多名来自世界各国', '2017-03-08.xinhua'))!;
    expect(reading.wording).toBe('verbatim');
    expect(reading.damage?.emended).toContain('总共');
  });
});

describe('a passage that the print lost', () => {
  const quote = '一个强大的欧洲符合中国的长远利益';

  it('is shown at the damaged place, with what is printed there', async () => {
    const reading = (await readingIn(quote, '2024-03-07.xinhua'))!;
    expect(reading.damage?.emended).toContain(quote);
    expect(reading.text).toBe(reading.damage?.printed);
  });

  it('is counted once', async () => {
    const { places } = await firstMatch(quote);
    expect(places.map(({ transcript }) => transcript).toSorted()).toEqual(['2024-03-07.special', '2024-03-07.xinhua']);
  });
});

describe('what stands around', () => {
  it.each([
    ['truncated-before-turn', '多极化不应是几个大国说了算', '多极化不应是几个大国说了算,但也不能没有秩序。'],
    ['in-hypothesis', '半岛重新陷入战乱冲突', '如果半岛重新陷入战乱冲突,谁也不能独善其身。'],
    ['in-question', '这样的做法能够带来和平', '难道这样的做法能够带来和平吗?我们不这样看。'],
    ['in-others-view', '全球南方正在挑战国际秩序', '有人认为全球南方正在挑战国际秩序,这并不是事实。'],
  ])('%s', async (flag, quote, text) => {
    const finder = finderOf(aRecord(aTranscript({ turns: [aTurn({ paragraphs: [text] })] })));
    expect((await finder.lookUp(quote)).matches[0]!.flags).toContain(flag);
  });

  it.each([
    ['允许台湾从祖国分裂出去', true],
    ['绝不允许台湾从祖国分裂出去', false],
    ['从祖国分裂出去', false],
  ])('%s: whether it begins right behind the negation that belongs to it', async (quote, isBehind) => {
    const match = await firstMatch(quote);
    expect(match.wording).toBe('verbatim');
    expect(match.flags.includes('negation-elided')).toBe(isBehind);
  });

  it.each([
    ['不让个别国家说了算', '个别国家说了算', true],
    ['不让个别国家说了算', '个别国家', false],
    ['不,我们主张对话解决争端', '我们主张对话解决争端', false],
  ])('%s, of which %s is quoted: whether a claim lost its negation', async (text, quote, isBehind) => {
    const finder = finderOf(aRecord(aTranscript({ turns: [aTurn({ paragraphs: [`${text}。`] })] })));
    expect((await finder.lookUp(quote)).matches[0]!.flags.includes('negation-elided')).toBe(isBehind);
  });

  it('an omission that swallowed a negation', async () => {
    const text = '我们一贯主张通过谈判解决争端,不接受任何外部势力的干涉,维护南海的和平与稳定。';
    const finder = finderOf(aRecord(aTranscript({ turns: [aTurn({ paragraphs: [text] })] })));
    const [match] = (await finder.lookUp('我们一贯主张通过谈判解决争端……维护南海的和平与稳定')).matches;
    expect(match).toMatchObject({ wording: 'abridged' });
    expect(match!.flags).toContain('negation-elided');
  });
});

describe('grouping', () => {
  it('two transcripts of one event are one match, the best reading first', async () => {
    const { matches } = await ask('谁要借半岛问题开冷战对抗的倒车,就要承担历史责任');
    expect(matches).toHaveLength(1);
    expect(matches[0]!.readings.map(({ transcript }) => transcript).toSorted()).toEqual([
      '2024-03-07.special',
      '2024-03-07.xinhua',
    ]);
  });

  it('a phrase of three events is formula: every place is listed, own words before reported ones, newest first', async () => {
    const { matches } = await ask('合作共赢');
    expect(matches.map(({ date }) => date)).toEqual(['2024-03-07', '2017-03-08', '2026-03-08']);
    expect(matches.every(({ formula }) => formula)).toBe(true);
    expect(matches.map(({ count }) => count)).toEqual([6, 2, 1]);
  });

  it.each([
    ['台海', { '2024-03-07.special': 3, '2024-03-07.xinhua': 4, '2026-03-08.digest': 1 }],
    // A fourth stands in a question, but only when a damaged 的 is taken out of it.
    ['中国特色大国外交', { '2024-03-07.xinhua': 3, '2017-03-08.scio': 1, '2017-03-08.xinhua': 1 }],
  ])('%s: the places of each text are those that it prints', async (phrase, counts) => {
    const places = (await ask(phrase)).matches.flatMap((match) => match.places);
    const told = Object.entries(Object.groupBy(places, ({ transcript }) => transcript));
    expect(Object.fromEntries(told.map(([transcript, here]) => [transcript, here!.length]))).toEqual(counts);
  });

  it('beside the very words, what another event has much altered is not told', async () => {
    expect((await ask('下一个“中国”还是中国')).matches.map(({ date }) => date)).toEqual(['2024-03-07']);
  });

  it('what is shown does not begin or end in another clause, where the quote has words of its own there', async () => {
    const shown = async (quote: string) => (await firstMatch(quote)).readings[0]!.text;
    expect(await shown('昨天记者看到人类的命运应该由各国共同掌握，世界的未来需要大家共同创造。')).not.toContain('人民');
    expect(await shown('大家上午好。每年全国人大都安排我在3月8号举行记者会了吗')).toMatch(/举行记者会$/);
  });

  it('what is shown begins and ends with whole names', async () => {
    const [match] = (await ask('俄国天然气走进中国千家万户，中国汽车驰骋在俄国大街小巷')).matches;
    expect(match!.readings[0]!.text).toMatch(/^俄罗斯天然气.*大街小巷$/u);
  });

  it('a transcript without the place is named, with why', async () => {
    const { missing } = await firstMatch('中国政府一贯反对外国政府对中国企业进行单边制裁');
    expect(missing.map(({ transcript }) => transcript)).toEqual(['2017-03-08.xinhua']);
  });

  it('joins what a page break divides, and leaves out what stands between', async () => {
    const reading = (await readingIn('去年中国经济以5.2%的增速,贡献了全球三分之一的增长', '2024-03-07.special'))!;
    expect(reading.wording).toBe('verbatim');
    expect(reading.ranges).toHaveLength(2);
  });
});

describe('random quotes', () => {
  it('break no rule in 2,000 rounds', async () => {
    const { record, finder } = realFinder();
    const { breaches } = await fuzz(record, realSources(), finder, 2000, 20170308);
    expect(breaches).toEqual([]);
  });
});
