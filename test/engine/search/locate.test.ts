import { expect, it } from 'vitest';
import { locate } from '../../../engine/search/locate.ts';
import { aRecord, aTranscript, aTurn } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';

const id = '2024-03-07.test';
const store = storeOf(
  aRecord(
    aTranscript({
      id,
      turns: [
        aTurn({ key: 'a1', paragraphs: ['多极化应当是平等有序的。', '全球化应当是普惠包容的。'] }),
        aTurn({ key: 'a2', paragraphs: ['世界很大，完全容得下各国。'] }),
      ],
    }),
  ),
);

it.each([
  ['in its paragraph', `${id}#a1.1`, ['平等有序'], { state: 'there', paragraph: `${id}#a1.1` }],
  ['written in another script', `${id}#a1.1`, ['應當是平等有序的'], { state: 'there', paragraph: `${id}#a1.1` }],
  ['running into the next paragraph', `${id}#a1.1`, ['有序的。全球化'], { state: 'there', paragraph: `${id}#a1.1` }],
  ['in pieces', `${id}#a1.1`, ['多极化', '普惠包容'], { state: 'there', paragraph: `${id}#a1.1` }],
  ['in another paragraph now', `${id}#a1.1`, ['世界很大'], { state: 'moved', paragraph: `${id}#a2.1` }],
  ['whose paragraph is gone', `${id}#a9.1`, ['世界很大'], { state: 'moved', paragraph: `${id}#a2.1` }],
  ['whose words are gone', `${id}#a1.1`, ['单极世界'], { state: 'changed', paragraph: `${id}#a1.1` }],
  ['gone with its paragraph', `${id}#a9.1`, ['单极世界'], { state: 'gone' }],
  ['whose text is gone', '2001-03-07.lost#a1.1', ['多极化'], { state: 'gone' }],
  ['without an id', '', ['多极化'], { state: 'gone' }],
])('a kept passage %s', async (_, paragraph, words, whereabouts) => {
  expect(await locate(store, [{ paragraph, words }])).toEqual([whereabouts]);
});
