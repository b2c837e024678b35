import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { privateLookups, sharedLookups } from '../../../entrypoints/sidepanel/lookups.ts';
import type { Ask } from '../../../platform/shared/ask.ts';
import { type Lookup, lookupOf } from '../../../platform/shared/history.ts';
import { aView } from '../../support/answers.ts';
import { waitFor } from '../../support/wait-for.ts';

vi.mock('../../../platform/shared/browser.ts', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

it('a private window’s lookups are shown, and asked for as a page would; nothing is written', async () => {
  fakeBrowser.reset();
  const asked: string[] = [];
  const ask = (async (type: string, { quote }: { quote: string }) => {
    asked.push(type);
    return {
      answer: { query: quote, wording: 'verbatim', matches: [{ date: '2024-03-07', speaker: '王毅' }] },
      setAside: [],
    };
  }) as unknown as Ask;
  const lookups = privateLookups(ask);
  let heard: Lookup[] = [];
  // Handed over while the page was still being drawn.
  lookups.show(lookupOf(aView([], { query: '甲' }), 1, null, 'asked'));
  lookups.listen((all) => (heard = all));
  expect(heard.map(({ quote }) => quote)).toEqual(['甲']);
  await lookups.add('多极化');
  await lookups.add('甲');
  expect(heard.map(({ quote, wording }) => [quote, wording])).toEqual([
    ['甲', 'verbatim'],
    ['多极化', 'verbatim'],
  ]);
  expect(asked).toEqual(['lookUp', 'lookUp']);
  expect([await fakeBrowser.storage.session.get(), await fakeBrowser.storage.local.get()]).toEqual([{}, {}]);
  await lookups.clear();
  expect(heard).toEqual([]);
});

it('where no history is kept, what is looked up is seen in this side panel, and written nowhere', async () => {
  fakeBrowser.reset();
  const asked: string[] = [];
  const ask = (async (type: string, { quote }: { quote: string }) => {
    asked.push(type);
    return { answer: { query: quote, wording: 'verbatim', matches: [] }, setAside: [] };
  }) as unknown as Ask;
  let keeps = false;
  const lookups = sharedLookups(ask, () => keeps);
  const told: [number, string | null][] = [];
  // Told while the page was still being drawn.
  lookups.show(lookupOf(aView([], { query: '甲' }), 1, null, 'asked'));
  lookups.listen((all, unkept) => told.push([all.length, unkept?.quote ?? null]));
  await waitFor(() => expect(told).toEqual([[0, '甲']]));
  await lookups.add('多极化');
  expect(told).toEqual([
    [0, '甲'],
    [0, '多极化'],
  ]);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  keeps = true;
  await lookups.add('全球南方');
  expect(told).toHaveLength(2);
  expect(asked).toEqual(['lookUp', 'remember']);
});
