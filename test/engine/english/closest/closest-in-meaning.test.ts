import { describe, expect, it } from 'vitest';
import { createAddInMeaning, createFindInMeaning } from '../../../../engine/english/closest/closest-in-meaning.ts';
import { createFindGlossed } from '../../../../engine/english/gloss/glosses.ts';
import type { NearPassage } from '../../../../engine/record/answer.ts';
import { aTranscript, aTurn } from '../../../support/a-record.ts';
import { aView } from '../../../support/answers.ts';

const TEXTS = {
  a1: '中国向非洲提供了600亿美元的资金支持。',
  a2: '武力不是解决问题的办法。',
  a3: '要尊重国家主权。',
};
const GLOSSES = {
  非洲: 'africa',
  提供: 'provid',
  资金: 'fund',
  武力: 'forc',
  解决: 'solv',
  问题: 'problem',
  尊重: 'respect',
  主权: 'sovereignti',
};
/** Of words that stand in no text. */
const OTHERS = { 动武: 'us forc', 难题: 'problem', 化解: 'solv', 款项: 'fund', 敬重: 'respect' };

const transcript = aTranscript({
  turns: Object.entries(TEXTS).map(([key, text]) => aTurn({ key, paragraphs: [text] })),
});
const find = createFindInMeaning(
  [transcript],
  createFindGlossed(GLOSSES),
  createFindGlossed({ ...OTHERS, ...GLOSSES }),
);
const keysOf = (passages: readonly NearPassage[] | null) => passages?.map(({ paragraph }) => paragraph.split('#')[1]);
const add = createAddInMeaning([transcript], find, () => 0);
const near = (key: string): NearPassage => ({
  transcript: transcript.id,
  paragraph: `${transcript.id}#${key}`,
  ranges: [],
  words: [],
});

describe('the passages closest in meaning', () => {
  it('are found by other words of the same meaning', () => {
    expect(keysOf(find('靠动武化解不了难题'))?.[0]).toBe('a2.1');
    expect(keysOf(find('款项给了非洲'))?.[0]).toBe('a1.1');
  });

  it('are found by a number in another form', () => {
    expect(keysOf(find('六百亿'))).toEqual(['a1.1']);
  });

  it('are none where no word leads anywhere', () => {
    expect(find('今天下雨')).toEqual([]);
  });
});

describe('put beside those closest in words', () => {
  it('they take turns with them, each passage once', () => {
    const answer = {
      ...aView([]).answer,
      query: '靠动武化解不了难题',
      compared: [0, 9] as const,
      closest: [near('a3.1'), near('a2.1'), near('a1.1')],
    };
    expect(keysOf(add({ ...answer, compared: [0, 9] }).closest)).toEqual(['a3.1', 'a2.1', 'a1.1']);
    expect(keysOf(add({ ...answer, compared: [0, 9], closest: [near('a1.1'), near('a3.1')] }).closest)).toEqual([
      'a1.1',
      'a2.1',
      'a3.1',
    ]);
  });

  it('they are added to no answer for which nobody asked for any', () => {
    const { answer } = aView([]);
    expect(add(answer)).toBe(answer);
  });
});
