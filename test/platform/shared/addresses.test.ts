import * as addresses from '../../../platform/shared/addresses.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  comparePath,
  givenIdIn,
  givenPath,
  MAX_MARKED,
  openBeside,
  readerPath,
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

const ID = '123e4567-e89b-42d3-a456-426614174000';

it('names words by the id that the background gave them', () => {
  expect([givenPath('lookup', ID), givenPath('popup', ID)]).toEqual([`/lookup.html#w=${ID}`, `/popup.html#w=${ID}`]);
  expect(givenPath('lookup', null)).toBe('/lookup.html');
  expect(givenIdIn(new URL(givenPath('lookup', ID), 'chrome-extension://abc/').hash)).toBe(ID);
  expect(['', '#', '#w=', `#w=${ID}0`, '#q=%E5%A4%9A', '#check=7'].map(givenIdIn)).toEqual(Array(6).fill(null));
});

describe('no address of ours takes words', () => {
  const builders = Object.entries(addresses).filter(([name]) => name.endsWith('Path'));

  it('whoever builds it', () => {
    expect(builders.map(([name]) => name).sort()).toEqual(
      ['checkPath', 'comparePath', 'givenPath', 'libraryPath', 'readerPath'].sort(),
    );
  });

  it.each(builders)('%s', (name, build) => {
    for (const words of [
      '多极化',
      'what I read',
      'a%20secret&q=1#2',
      '2017-03-08.scio#多极化',
      '多极化#a1.1',
      'Secret',
    ]) {
      // What is not an id by its type: the name of a page, ranges.
      const given = { givenPath: ['lookup', words], readerPath: [words] }[name] ?? [words, words];
      const path = (build as (...given: unknown[]) => string)(...given);
      expect(path).toMatch(/^[ -~]*$/);
      for (const piece of ['多极化', 'what', 'secret', 'Secret', '%E5%A4%9A', '%25', '%20']) {
        expect(path, piece).not.toContain(piece);
      }
    }
  });
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
