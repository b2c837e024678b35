/** The archive answers as the browser does: the same engine, over a database. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nobody } from '../../archive/store/ask-shards.ts';
import { buildRecord } from '../../data/build-record.ts';
import { NAMES } from '../../data/known-names.ts';
import { createSearch } from '../../engine/search/search.ts';
import type { SourcedAnswer } from '../../engine/record/answer.ts';
import { mergeAnswers } from '../../engine/source/merge.ts';
import { createFinder } from '../../engine/find/finder.ts';
import gold from '../gold/quotes.json' with { type: 'json' };
import { anArchive, type AnArchive } from '../support/archive/an-archive.ts';
import { storeOf } from '../support/finder.ts';

const record = buildRecord();
const SOURCE = 'archive:test';

let own: AnArchive;
beforeAll(async () => {
  own = await anArchive(record, { partitions: 2 });
});
afterAll(() => own.close());

/** All of them are compared by `npm run bench:archive`; here so many that every kind of them is among them. */
const SOME = gold.filter((_, at) => at % 5 === 0);

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
      expect(archive).toEqual({ name: 'test', generation: 1, fold: 1, partial: false });
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
