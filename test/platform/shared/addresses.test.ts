import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  comparePath,
  lookupPath,
  MAX_MARKED,
  openBeside,
  readerPath,
  searchPath,
} from '../../../platform/shared/addresses.ts';

const { windows, tabs } = vi.hoisted(() => ({
  windows: { getAll: vi.fn<() => Promise<unknown>>(), create: vi.fn<(options: unknown) => Promise<void>>() },
  tabs: {
    create: vi.fn<(options: unknown) => Promise<void>>(),
    query: vi.fn<(filter: unknown) => Promise<unknown>>(),
  },
}));
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: { windows, tabs, runtime: { getURL: (path: string) => `chrome-extension://abc${path}` } },
}));

beforeEach(() => {
  tabs.create.mockResolvedValue();
  windows.create.mockResolvedValue();
});

it('names a passage by transcript and place', () => {
  expect(readerPath('2017-03-08.scio#a14.2')).toBe('/reader.html?t=2017-03-08.scio#a14.2');
});

it('names what is to be marked in the passage, and no more than the reader marks', () => {
  const path = readerPath('2017-03-08.scio#a14.2', [
    [3, 7],
    [12, 20],
  ]);
  expect(path).toBe('/reader.html?t=2017-03-08.scio&h=3-7,12-20#a14.2');
  const many = Array.from({ length: MAX_MARKED + 9 }, (_, at) => [at * 2, at * 2 + 1] as const);
  expect(readerPath('x#a1', many).split(',')).toHaveLength(MAX_MARKED);
});

it('names two texts that are to stand side by side', () => {
  expect(comparePath('2017-03-08.scio', '2017-03-08.xinhua')).toBe(
    '/compare.html?a=2017-03-08.scio&b=2017-03-08.xinhua',
  );
});

it('keeps a quote behind the number sign, whatever it holds', () => {
  expect(lookupPath('5%&q=<b>#多')).toBe('/lookup.html#q=5%25%26q%3D%3Cb%3E%23%E5%A4%9A');
  expect(lookupPath('多\ud800')).toBe('/lookup.html#q=%E5%A4%9A%EF%BF%BD');
  expect(searchPath('多\ud800')).toBe('/popup.html#q=%E5%A4%9A%EF%BF%BD');
});

describe('a page of ours opens', () => {
  it('beside the tab that asked', async () => {
    await openBeside('/reader.html', { tabId: 4, tabIndex: 2, incognito: false });
    expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://abc/reader.html', index: 3, openerTabId: 4 });
  });

  it('beside the tab in front where the popup or the side panel asked', async () => {
    tabs.query.mockResolvedValueOnce([{ id: 9, index: 5 }]);
    await openBeside('/lookup.html', { tabId: null, tabIndex: null, incognito: false });
    expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://abc/lookup.html', index: 6, openerTabId: 9 });
  });

  it('at the end where no tab is in front', async () => {
    tabs.query.mockResolvedValueOnce([]);
    await openBeside('/lookup.html', { tabId: null, tabIndex: null, incognito: false });
    expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://abc/lookup.html' });
  });

  it('in a normal window when a private one asked, which cannot show it', async () => {
    windows.getAll.mockResolvedValueOnce([
      { id: 1, incognito: true },
      { id: 2, incognito: false },
    ]);
    await openBeside('/reader.html', { tabId: 4, tabIndex: 2, incognito: true });
    expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://abc/reader.html', windowId: 2 });
    windows.getAll.mockResolvedValueOnce([{ id: 1, incognito: true }]);
    await openBeside('/reader.html', { tabId: 4, tabIndex: 2, incognito: true });
    expect(windows.create).toHaveBeenCalledWith({ url: 'chrome-extension://abc/reader.html', incognito: false });
  });
});
