import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../../data/known-names.ts';
import { createAddFromStore } from '../../../../engine/english/closest/add-closest.ts';
import { createDictionary, createFindInStore } from '../../../../engine/english/closest/closest-in-store.ts';
import type { Store } from '../../../../engine/index/store.ts';
import { aRecord, aTranscript, aTurn } from '../../../support/a-record.ts';
import { aView } from '../../../support/answers.ts';
import { storeOf } from '../../../support/finder.ts';

const TEXTS = {
  a1: '县里的水库在入秋之后修好了。',
  a2: '牧民把羊群赶下山去。今年的草长得很好。',
  a3: '渔船在港口等了3天，风停了才出海。',
};
const dictionary = createDictionary({
  水库: 'reservoir',
  秋: 'autumn',
  入秋: 'autumn begin',
  修好: 'repair',
  牧民: 'herdsman',
  羊群: 'flock sheep',
  渔船: 'fish boat',
  小艇: 'boat',
  港口: 'port/harbor',
  出海: 'sea go',
  台风: 'typhoon',
});

const transcript = aTranscript({
  turns: Object.entries(TEXTS).map(([key, text]) => aTurn({ key, paragraphs: [text] })),
});
const find = createFindInStore(storeOf(aRecord(transcript)), dictionary, NAMES);
const keysOf = (passages: readonly { paragraph: string }[]) => passages.map(({ paragraph }) => paragraph.split('#')[1]);

describe('passages of a store, for words in English', () => {
  it('are found by the Chinese words that the dictionary has for them, which are told', async () => {
    const { passages } = await find('The fishing boats waited in the harbor for three days.');
    expect(keysOf(passages)).toEqual(['a3.1']);
    expect(passages[0]?.words.slice(0, 2).map(({ quote, record }) => [quote, record])).toEqual([
      ['fishing boats', '渔船'],
      ['harbor', '港口'],
    ]);
    expect(keysOf((await find('The reservoir was repaired in autumn.')).passages)).toEqual(['a1.1']);
  });

  it('are found in Traditional characters too, by the words as they are printed there', async () => {
    const inTraditional = createFindInStore(
      storeOf(
        aRecord(
          aTranscript({
            turns: [
              aTurn({ key: 'a1', paragraphs: ['漁船在港口等了三天，颱風過了才出海。'] }),
              aTurn({ key: 'a2', paragraphs: ['水庫修好了。'] }),
            ],
          }),
        ),
      ),
      dictionary,
      NAMES,
    );
    const { passages } = await inTraditional('After the typhoon the fishing boats went to sea');
    expect(keysOf(passages)).toEqual(['a1.1']);
    expect(passages[0]?.words.map(({ record }) => record)).toEqual(['颱風', '漁船', '出海']);
  });

  it('are none where it has no word for any, or the store none of these', async () => {
    expect((await find('Bananas and zebras')).passages).toEqual([]);
    expect((await find('')).passages).toEqual([]);
    const elsewhere = createFindInStore(
      storeOf(aRecord(aTranscript({ turns: [aTurn({ key: 'a1' })] }))),
      dictionary,
      NAMES,
    );
    expect((await elsewhere('The fishing boats')).passages).toEqual([]);
  });

  it('are of no text in English, which is compared', async () => {
    const english = { ...transcript, language: 'en' as const };
    const both = createFindInStore(storeOf(aRecord(english)), dictionary, NAMES);
    expect((await both('The fishing boats in the harbor')).passages).toEqual([]);
  });

  it('read few paragraphs, however many have the words', async () => {
    const many = aTranscript({
      turns: Array.from({ length: 300 }, (_, at) =>
        aTurn({ key: `a${at + 1}`, paragraphs: [`第${at}条渔船进了港口。`] }),
      ),
    });
    const of = storeOf(aRecord(many));
    let read = 0;
    const counted: Store = {
      ...of,
      events: async (ids) => {
        const events = await of.events(ids);
        read += events.length;
        return events;
      },
    };
    expect(
      (await createFindInStore(counted, dictionary, NAMES)('fishing boats in the port')).passages.length,
    ).toBeGreaterThan(0);
    expect(read).toBe(1);
  });
});

describe('a dictionary', () => {
  it('has the words for an English one, those that say nothing else first', () => {
    expect(dictionary.wordsFor('boat').map(({ word }) => word)).toEqual(['小艇', '渔船']);
    expect(dictionary.wordsFor('autumn')).toEqual([{ word: '入秋', strength: 1 / Math.sqrt(2) }]);
    expect(dictionary.wordsFor('zebra')).toEqual([]);
  });
});

it('adds them to an answer that could not compare words in English, and shows none unasked', async () => {
  const add = createAddFromStore(find, () => 0);
  const { answer } = aView([]);
  expect(await add(answer)).toBe(answer);
  const query = 'The fishing boats in the harbor';
  const english = {
    ...answer,
    query,
    compared: [0, query.length] as [number, number],
    reason: 'other-language' as const,
  };
  const added = await add(english);
  expect([keysOf(added.closest ?? []), added.closestShown, added.wording]).toEqual([['a3.1'], false, answer.wording]);
});
