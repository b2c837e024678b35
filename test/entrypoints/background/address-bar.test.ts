import { beforeEach, expect, it } from 'vitest';
import '../../../platform/background/all-words.ts';
import { createAddressBar } from '../../../entrypoints/background/address-bar.ts';
import { createSearch } from '../../../engine/search/search.ts';
import type { Locale } from '../../../platform/shared/i18n.ts';
import { aRecord, aTranscript } from '../../support/a-record.ts';
import { storeOf } from '../../support/finder.ts';
import { aMatch, aView, PARAGRAPH, SENTENCE } from '../../support/answers.ts';

const search = createSearch(storeOf(aRecord(aTranscript())));
let locale: Locale;
let view: ReturnType<typeof aView>;

function addressBar() {
  return createAddressBar({
    search: async (query, limit) => search(query, { limit }),
    lookUp: async () => view,
    locale: async () => locale,
    markup: false,
  });
}

beforeEach(() => {
  locale = 'en';
  view = aView([aMatch()]);
});

it('speaks the reader’s language, as it is when something is typed', async () => {
  const bar = addressBar();
  expect(await bar.invitation()).toMatch(/^Search/);
  expect(await bar.otherLanguage()).toBe('The record is in Chinese');
  locale = 'zh-CN';
  expect(await bar.invitation()).toMatch(/^在官方记录中检索/);
  expect(await bar.otherLanguage()).toBe('本库只收中文文本');
});

it('says whose words the nearest passage has, how and when', async () => {
  expect(await addressBar().nearest(SENTENCE)).toEqual({
    paragraph: PARAGRAPH,
    text: `Word for word · 2017-03-08 · 王毅 ${SENTENCE}`,
  });
  view = aView([aMatch({ voice: 'question', date: null })]);
  locale = 'zh-CN';
  const question = await addressBar().nearest(SENTENCE);
  expect(question?.text).toContain('提问');
  expect(question?.text).not.toContain('王毅');
  expect(question?.text).not.toContain('· ·');
});

it('proposes nothing where the record has nothing', async () => {
  view = aView([], { wording: 'none' });
  expect(await addressBar().nearest('这句话谁也没有说过')).toBeNull();
});

it('says of a hit when it was spoken, and by whom', async () => {
  const bar = addressBar();
  const { hits } = await bar.search('多极化', 3);
  expect(hits.length).toBeGreaterThan(0);
  for (const hit of hits) expect(bar.sayHit(hit)).toMatch(/^\d{4}-\d\d-\d\d \S/);
});
