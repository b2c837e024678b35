import { expect, it } from 'vitest';
import { NAMES } from '../../../../data/known-names.ts';
import { buildRecord } from '../../../../data/build-record.ts';
import { createFinder } from '../../../../engine/find/finder.ts';
import { BUNDLED } from '../../../../engine/record/of-record.ts';
import { createSearch } from '../../../../engine/search/search.ts';
import { matchOfHit } from '../../../../platform/own-page/popup/found-passage.ts';
import { mergeAnswers } from '../../../../engine/source/merge.ts';
import { storeOf } from '../../../support/finder.ts';

const store = storeOf(buildRecord());
const finder = createFinder(store, () => 0, NAMES);
const search = createSearch(store, NAMES.outlets);

it.each(['合作', '多极化', '半岛', '路透社'])(
  'a passage that was found for %s is found again by its words',
  async (query) => {
    const { hits } = await search(query, { limit: 40 });
    expect(hits.length).toBeGreaterThan(0);
    let found = 0;
    for (const hit of hits) {
      const value = await finder.lookUp(hit.excerpt, hit.excerpt.length, { closest: false });
      const answer = mergeAnswers([{ id: BUNDLED, value }], []);
      const match = matchOfHit({ answer }, { ...hit, source: BUNDLED });
      if (match !== null) found += 1;
      if (match !== null) expect([match.readings[0]?.paragraph, match.date]).toEqual([hit.paragraph, hit.date]);
    }
    expect(found / hits.length).toBeGreaterThan(0.9);
  },
);
