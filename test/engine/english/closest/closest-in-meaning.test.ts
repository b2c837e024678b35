import { describe, expect, it } from 'vitest';
import { createAddInMeaning, createFindInMeaning } from '../../../../engine/english/closest/closest-in-meaning.ts';
import { createFindRelated } from '../../../../engine/english/gloss/related-keys.ts';
import type { NearPassage } from '../../../../engine/record/answer.ts';
import { NAMES } from '../../../../data/known-names.ts';
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
const find = createFindInMeaning([transcript], GLOSSES, OTHERS, NAMES);
const keysOf = (passages: readonly NearPassage[] | null) => passages?.map(({ paragraph }) => paragraph.split('#')[1]);
const add = createAddInMeaning(find, () => 0);
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

  it('are found by a word that stands for the same Chinese words as another', () => {
    const others = { ...OTHERS, 清白: 'clean', 干净: 'clean/honest', 正派: 'clean/honest', 老实: 'honest' };
    const texts = { a1: '我们走过许多地方。', a2: '开放廉洁的理念要守住。' };
    const own = aTranscript({
      turns: Object.entries(texts).map(([key, text]) => aTurn({ key, paragraphs: [text] })),
    });
    const glosses = { 开放: 'open', 廉洁: 'honest', 理念: 'idea', 地方: 'place' };
    expect(keysOf(createFindInMeaning([own], glosses, others, NAMES)('要讲清白'))).toEqual(['a2.1']);
    const alone = { ...OTHERS, 清白: 'clean' };
    expect(keysOf(createFindInMeaning([own], glosses, alone, NAMES)('又讲清白'))).toEqual([]);
  });

  it('are found in Traditional characters too', () => {
    expect(keysOf(find('尊重國家主權'))?.[0]).toBe('a3.1');
  });

  it('are found by characters that fold to others', () => {
    const texts = { a1: '他接过东西。', a2: '年轻人接待了客人。' };
    const own = aTranscript({ turns: Object.entries(texts).map(([key, text]) => aTurn({ key, paragraphs: [text] })) });
    const byLetters = createFindInMeaning([own], {}, { 接待: 'recept' }, NAMES);
    expect(keysOf(byLetters('接待'))?.[0]).toBe('a2.1');
  });

  it('are not found by the name of who speaks', () => {
    expect(keysOf(find('王毅说动武'))).toEqual(keysOf(find('说动武')));
  });

  it('are none where no word leads anywhere', () => {
    expect(find('今天下雨')).toEqual([]);
    expect(find('哈哈哈哈')).toEqual([]);
    expect(find('')).toEqual([]);
  });
});

describe('words of a dictionary', () => {
  it('are near by the words that they stand for together, and not by one alone', () => {
    const related = createFindRelated({
      演习: 'exercis/drill',
      操练: 'drill/exercis',
      钻孔: 'drill hole',
      锻炼: 'exercis',
    });
    expect(related('drill').map(({ key }) => key)).toEqual(['exercis']);
    expect(related('hole')).toEqual([]);
    expect(related('nothing')).toEqual([]);
  });
});

describe('in an answer', () => {
  it('they stand in the place of those nearest in words', () => {
    const { answer } = aView([]);
    const asked = {
      ...answer,
      query: '靠动武化解不了难题',
      compared: [0, 9] as [number, number],
      closest: [near('a3.1')],
    };
    expect(keysOf(add(asked).closest)?.[0]).toBe('a2.1');
    expect(add({ ...asked, query: '今天下雨了呢', compared: [0, 6] }).closest).toEqual([]);
  });

  it('they are added to no answer for which nobody asked for any', () => {
    const { answer } = aView([]);
    expect(add(answer)).toBe(answer);
  });
});
