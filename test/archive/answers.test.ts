/** The archive answers as the browser does: the same engine, over a database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody } from '../../archive/store/ask-shards.ts';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { createSearch } from '../../engine/search/search.ts';
import type { SourcedAnswer } from '../../engine/record/answer.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import { createFinder } from '../../engine/find/finder.ts';
import { FOLD_VERSION } from '../../engine/index/segments/manifest.ts';
import { createBilingualFinder } from '../../engine/english/compare/bilingual-finder.ts';
import englishGold from '../gold/english/quotes.json' with { type: 'json' };
import gold from '../gold/quotes.json' with { type: 'json' };
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';
import { englishSample } from '../support/english.ts';
import { storeOf } from '../support/finder.ts';
import { manyTexts } from '../support/many-texts.ts';

const record = buildRecord();
const SOURCE = 'archive:test';

let own: AnArchive;
beforeAll(async () => {
  own = await anArchive(record, { partitions: 2 });
});
afterAll(() => own.close());

/** Its five characters in a row stand apart in paragraphs of another event: told as a phrase in use, it was no evidence of anything. */
const MISSED = {
  query:
    '《星洲日報》吉隆坡訊：王毅說：「中國外交為國家和人民的利益積極進取，開拓創新。」他並未點名任何國家，僅呼籲各方克制，會後也沒有再回答記者的追問。',
};
/** All of them are compared by `npm run bench:archive`; here so many that every kind of them is among them. */
const SOME = gold.filter((_, at) => at % 5 === 0);

/** Each to the last character; nothing of the sources, whose names differ, and of the time. */
function sameAnswers(answer: object): string {
  return JSON.stringify({ ...answer, ms: 0 });
}

describe('an archive of many other texts beside the record', () => {
  const made = manyTexts(60);
  const all = { ...record, transcripts: [...record.transcripts, englishSample(), ...made.transcripts] };
  let large: AnArchive;
  beforeAll(async () => {
    large = await anArchive(all, { shards: 2 });
  });
  afterAll(() => large.close());

  it('answers quotations of the gold, Chinese and English, as the browser does that has these texts', async () => {
    const finder = createBilingualFinder(storeOf(all), () => 0, NAMES);
    const english = englishGold.filter((_, at) => at % 4 === 0);
    for (const { query } of [...SOME, ...english, MISSED]) {
      const answer = await large.answering.lookUp(nobody(), { query });
      const value = await finder.lookUp(query);
      const expected = mergeAnswers([{ id: SOURCE, value }], [{ id: SOURCE, state: 'answered', reason: null }]);
      const { archive: _, ...told } = answer;
      expect(sameAnswers(told), query).toBe(sameAnswers(expected));
    }
  });
});

describe('an archive of the bundled record', () => {
  it('answers quotations of the gold to the last character as the browser does', async () => {
    const finder = createFinder(storeOf(record), () => 0, NAMES);
    for (const { query } of SOME) {
      const { statusCode, body } = await own.service.inject({
        method: 'POST',
        url: '/v1/lookup',
        headers: { authorization: `Bearer ${own.token}` },
        payload: { query },
      });
      expect(statusCode, query).toBe(200);
      const { archive, ...answer } = JSON.parse(body) as SourcedAnswer & { archive: object };
      const value = await finder.lookUp(query);
      const expected = mergeAnswers([{ id: SOURCE, value }], [{ id: SOURCE, state: 'answered', reason: null }]);
      expect(JSON.stringify({ ...answer, ms: 0 }), query).toBe(JSON.stringify({ ...expected, ms: 0 }));
      expect(archive).toEqual({ name: 'test', generation: 1, fold: FOLD_VERSION, partial: false });
    }
  });

  it('finds words typed as the browser does', async () => {
    const search = createSearch(storeOf(record), NAMES.outlets);
    const options = { limit: 50 };
    for (const typed of ['多极化', '路透社', '人民', '中美 合作', '和', '台湾问题 王毅', '没有这样的话', 'AI']) {
      const { store } = await own.archive.ask(nobody());
      const found = await createSearch(store, NAMES.outlets)(typed, options);
      expect({ typed, ...found }).toEqual({ typed, ...(await search(typed, options)) });
    }
  });
});
