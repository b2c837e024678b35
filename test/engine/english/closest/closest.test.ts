import { describe, expect, it } from 'vitest';
import { createAddClosest } from '../../../../engine/english/closest/add-closest.ts';
import { createFindClosest } from '../../../../engine/english/closest/closest.ts';
import { createFindGlossed } from '../../../../engine/english/gloss/glosses.ts';
import { createNames } from '../../../../engine/text/names.ts';
import { aView } from '../../../support/answers.ts';
import { aTranscript, aTurn } from '../../../support/a-record.ts';

const TEXTS = {
  a1: '中国向非洲提供了600亿美元的资金支持。港口已经建成。',
  a2: '武力不是解决问题的办法。要尊重国家主权。',
  a3: '过去一年,贸易额增长了百分之五十。',
  a4: '武力不是解决问题的办法！要尊重国家主权。',
};
/** As tools/english/glosses.ts writes them. */
const GLOSSES = {
  中国: 'china',
  非洲: 'africa',
  提供: 'offer/provid',
  资金: 'fund/capit',
  支持: 'support/back',
  美元: 'dollar/us dollar',
  港口: 'port/harbor',
  建成: 'complet/build finish',
  武力: 'forc/militari',
  解决: 'solv/settl/resolv',
  问题: 'question/problem/issu',
  办法: 'wai/mean/method',
  尊重: 'respect',
  国家: 'countri/nation/state',
  主权: 'sovereignti',
  贸易: 'trade',
  贸易额: 'volum trade',
  增长: 'grow/increas',
  过去: 'past',
};

const find = createFindClosest(
  [aTranscript({ turns: Object.entries(TEXTS).map(([key, text]) => aTurn({ key, paragraphs: [text] })) })],
  createFindGlossed(GLOSSES),
  createNames(
    [{ name: '某某', hans: ['某某'], hant: ['某某'], english: 'Mou Mou', family: 'Mou', offices: [], answers: true }],
    [],
  ),
);
const paragraphs = (quote: string) => find(quote).passages.map(({ paragraph }) => paragraph.split('#')[1]);

describe('the closest passages', () => {
  it.each([
    ['Force is no way of solving problems', 'a2.1'],
    ['China gave Africa financial support of 60 billion dollars', 'a1.1'],
    ['Sixty billion went to African harbours', 'a1.1'],
    ['Last year trade was up by 50 per cent', 'a3.1'],
    ['Trading volumes grew by half', 'a3.1'],
  ])('%s: %s first', (quote, paragraph) => expect(paragraphs(quote)[0]).toBe(paragraph));

  it('shows of two that say the same the first alone', () => {
    expect(paragraphs('Force solves no problem; respect sovereignty')).toEqual(['a2.1']);
  });

  it('says by which words each was met, and where they stand', () => {
    const quote = 'A 60-billion-dollar fund: China’s support, Mou said';
    const [first] = find(quote).passages;
    expect(first!.words.map((each) => `${each.quote} ${each.record}`)).toEqual([
      '60-billion 600亿',
      'dollar 美元',
      'fund 资金',
      'China’s 中国',
      'support 支持',
    ]);
    for (const { quote: words, at, record, recordAt } of first!.words) {
      expect(quote.slice(...at)).toBe(words);
      expect(recordAt.map(([from, to]) => TEXTS.a1.slice(from, to)).join('')).toBe(record);
    }
  });

  it('has none where no word leads anywhere', () => {
    expect(find('Nothing whatsoever about bicycles')).toEqual({ passages: [], isNear: false });
    expect(find('')).toEqual({ passages: [], isNear: false });
  });

  it.each([
    ['the record’s own matter', 'Force is no way of solving problems: respect the sovereignty of nations', true],
    [
      'another matter with words in common',
      'Ministers in Oslo settled the cheese problem with respect and Danish butter',
      false,
    ],
    ['too few words', 'Respect sovereignty, solve problems', false],
  ])('is near enough to be shown unasked: %s', (_, quote, expected) => expect(find(quote).isNear).toBe(expected));
});

describe('an answer', () => {
  const add = createAddClosest(find, () => 0);
  const QUOTE = 'Force is no way of solving problems: respect the sovereignty of nations';
  const english = {
    ...aView([]).answer,
    query: QUOTE,
    compared: [0, QUOTE.length] as const,
    wording: 'unchecked' as const,
  };
  const unchecked = { ...english, reason: 'other-language' as const };

  it('stays unchecked, and has the passages beside it', () => {
    const answer = add(unchecked, { names: true });
    expect(answer).toMatchObject({ wording: 'unchecked', reason: 'other-language', matches: [], closestShown: true });
    expect(answer.closest).toHaveLength(1);
  });

  it('shows nothing unasked on a page that does not name the official', () => {
    expect(add(unchecked, { names: false })).toMatchObject({ closestShown: false, closest: [{}] });
  });

  it('is left as it is where the quote could be compared, or is too long', () => {
    for (const reason of [null, 'too-long', 'too-short'] as const) {
      const other = { ...english, reason };
      expect(add(other, { names: true })).toBe(other);
    }
  });
});
