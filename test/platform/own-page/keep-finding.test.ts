import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { keepFinding } from '../../../platform/own-page/keep-finding.ts';
import { openNotebook } from '../../../platform/notebook/notebook.ts';
import { aMatch, aView, SENTENCE } from '../../support/answers.ts';

const { world } = vi.hoisted((): { world: { lookups: object[] } } => ({ world: { lookups: [] } }));
const mark = { get: async () => ({}), set: async () => {} };
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: {
    runtime: { getManifest: () => ({ version: '1.0' }) },
    storage: {
      local: { get: async () => ({}), set: async () => {} },
      session: { get: async () => ({ lookups: world.lookups }) },
    },
  },
}));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  world.lookups = [];
  // Put in by the build.
  vi.stubGlobal('__BUNDLE__', { 'record.json': 'ab' });
});

async function kept() {
  const notebook = openNotebook({ mark });
  const { rows } = await notebook.read();
  notebook.close();
  return rows.map(({ quote, date, pageAddress }) => [quote, date, pageAddress]);
}

it('keeps the match that is shown, with the page on which the quote was found', async () => {
  world.lookups = [
    { quote: '多极化', page: { address: 'https://other.example/', title: '' } },
    { quote: SENTENCE, page: { address: 'https://news.example/', title: '新闻' } },
  ];
  const [first, second] = [aMatch(), aMatch({ date: '2024-03-07' })];
  expect(await keepFinding(aView([first, second]), second)).toBe(true);
  expect(await kept()).toEqual([[SENTENCE, '2024-03-07', 'https://news.example/']]);
});

it('keeps the first match where none is shown, and no page where none is known', async () => {
  expect(await keepFinding(aView(), null)).toBe(true);
  expect(await kept()).toEqual([[SENTENCE, '2017-03-08', null]]);
});

it('says so where it cannot be stored', async () => {
  vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  expect(await keepFinding(aView(), null)).toBe(false);
});
