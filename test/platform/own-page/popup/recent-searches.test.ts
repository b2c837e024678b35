import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createRecentSearches } from '../../../../platform/own-page/popup/recent-searches.ts';

beforeEach(() => fakeBrowser.reset());
const area = fakeBrowser.storage.session;
const store = () => createRecentSearches(area, (work) => work());

it('has the newest first, each once, and no more than fit', async () => {
  for (const query of ['中美', '合作', ' 中美 ', '']) await store().add(query);
  expect(await store().read()).toEqual(['中美', '合作']);
  for (let at = 0; at < 20; at += 1) await store().add(`词${at}号`);
  expect(await store().read()).toHaveLength(8);
});

it('takes a query that was typed on for the one before', async () => {
  for (const query of ['合作', '全球', '全球南方']) await store().add(query);
  expect(await store().read()).toEqual(['全球南方', '合作']);
});

it('loses none of those that two popups add at once', async () => {
  let last: Promise<unknown> = Promise.resolve();
  const one = createRecentSearches(area, (work) => {
    const done = last.then(work);
    last = done;
    return done;
  });
  await Promise.all([one.add('中美'), one.add('合作')]);
  expect(await one.read()).toEqual(['合作', '中美']);
});

it('keeps no quotation, and nothing after it was cleared', async () => {
  await store().add('是'.repeat(101));
  expect(await store().read()).toEqual([]);
  await store().add('合作');
  expect(await store().clear()).toEqual([]);
  expect(await store().read()).toEqual([]);
});

it('begins anew where something else was stored', async () => {
  await area.set({ searches: [1, '合作', null] });
  expect(await store().read()).toEqual(['合作']);
  await area.set({ searches: 'x' });
  expect(await store().add('中美')).toEqual(['中美']);
});
