import type { Tabs } from 'webextension-polyfill';
import { beforeEach, expect, it } from 'vitest';
import '../../../platform/background/all-words.ts';
import { bringNames } from '../../../components/names/printed-names.ts';
import { ENGLISH } from '../../../data/names.ts';
import { createAddressBar } from '../../../entrypoints/background/address-bar.ts';
import type { Trouble } from '../../../platform/background/badge.ts';
import { createSearch } from '../../../engine/search/search.ts';
import type { Locale } from '../../../platform/shared/i18n.ts';
import { aRecord, aTranscript } from '../../support/a-record.ts';
import { sourcedFound, storeOf } from '../../support/finder.ts';
import { aMatch, aView, PARAGRAPH, SENTENCE } from '../../support/answers.ts';

const search = createSearch(storeOf(aRecord(aTranscript())));
let locale: Locale;
let view: ReturnType<typeof aView>;
/** Whether the side panel of the private window is open, and what was done there. */
let isSidePanelOpen: boolean;
let shown: unknown[];
let told: (Trouble | null)[];

function addressBar() {
  return createAddressBar({
    search: async (query, limit) => sourcedFound(await search(query, { limit })),
    lookUp: async () => view,
    given: { pathWith: async (page, words, by) => `${page} of ${by}: ${words}` },
    showPrivately: async ({ quote, how, page }, windowId) => {
      if (isSidePanelOpen) shown.push([windowId, quote, how, page]);
      return isSidePanelOpen;
    },
    tell: async (_tab, trouble) => void told.push(trouble),
    locale: async () => locale,
    markup: false,
  });
}

bringNames(ENGLISH);
beforeEach(() => {
  locale = 'en';
  view = aView([aMatch()]);
  isSidePanelOpen = false;
  [shown, told] = [[], []];
});

it('has what was typed kept as the reader’s own', async () => {
  expect(await addressBar().pathWith('popup', '多极化')).toBe('popup of reader: 多极化');
});

it('answers a private window in its side panel, or says on the button what to do', async () => {
  const tab = { id: 7, windowId: 1, incognito: true } as Tabs.Tab;
  await addressBar().answerPrivately(SENTENCE, tab);
  expect([shown, told]).toEqual([[], [null, 'private-window']]);
  isSidePanelOpen = true;
  await addressBar().answerPrivately(SENTENCE, tab);
  expect(shown).toEqual([[1, SENTENCE, 'asked', null]]);
  // A passage is no quotation: it is read on a page of ours.
  await addressBar().answerPrivately(PARAGRAPH, tab);
  expect([shown.length, told]).toEqual([1, [null, 'private-window', null, null, 'private-window']]);
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
    text: `Word for word · 2017-03-08 · Wang Yi ${SENTENCE}`,
  });
  locale = 'zh-CN';
  expect((await addressBar().nearest(SENTENCE))?.text).toContain('· 王毅 ');
  view = aView([aMatch({ voice: 'question', date: null })]);
  const question = await addressBar().nearest(SENTENCE);
  expect(question?.text).toContain('提问');
  expect(question?.text).not.toContain('王毅');
  expect(question?.text).not.toContain('· ·');
});

it('proposes nothing where the record has nothing', async () => {
  view = aView([], { wording: 'none' });
  expect(await addressBar().nearest('这句话谁也没有说过')).toBeNull();
});

it('says that the nearest passage is of the reader’s own library, where it is', async () => {
  view = aView([aMatch({ source: 'library' })]);
  expect((await addressBar().nearest(SENTENCE))?.text).toMatch(/^My library · /);
});

it('says of a hit when it was spoken, and by whom', async () => {
  const bar = addressBar();
  const { hits } = await bar.search('多极化', 3);
  expect(hits.length).toBeGreaterThan(0);
  for (const hit of hits) expect(bar.sayHit(hit)).toMatch(/^\d{4}-\d\d-\d\d \S/);
  for (const hit of hits) expect(bar.sayHit({ ...hit, source: 'library' })).toMatch(/^My library · \d{4}-/);
});
