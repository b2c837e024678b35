import { beforeEach, expect, it, vi } from 'vitest';
import { createOpenForPage } from '../../../entrypoints/background/open-for-page.ts';
import type { Asker } from '../../../platform/background/serve.ts';

const page: Asker = {
  own: false,
  tabId: 7,
  frameId: 0,
  documentId: null,
  tabIndex: 0,
  windowId: 1,
  incognito: false,
  page: null,
  hosts: [],
};
const open = vi.fn<(path: string) => Promise<void>>();
let time: number;
let ask: (path: string, asker: Asker) => Promise<unknown>;

beforeEach(() => {
  time = 0;
  open.mockResolvedValue();
  const openForPage = createOpenForPage(open, () => time);
  ask = (path, asker) =>
    openForPage(path, asker).then(
      () => 'opened',
      (error: { failure: string }) => error.failure,
    );
});

it('opens one page a second for a tab, whichever page it is', async () => {
  expect(await ask('/reader.html', page)).toBe('opened');
  expect(await ask('/lookup.html', page)).toBe('too-many');
  time = 999;
  expect(await ask('/options.html', page)).toBe('too-many');
  expect(await ask('/options.html', { ...page, frameId: 4 })).toBe('too-many');
  expect(await ask('/options.html', { ...page, tabId: 8 })).toBe('opened');
  time = 1000;
  expect(await ask('/options.html', page)).toBe('opened');
  expect(open).toHaveBeenCalledTimes(3);
});

it('keeps no words for a page that may not be opened, and opens one with the same words once', async () => {
  const openForPage = createOpenForPage(open, () => time);
  const path = vi.fn<() => Promise<string>>(async () => '/lookup.html#w=1');
  const askFor = (key: string) =>
    openForPage({ key, path }, page).then(
      () => 'opened',
      (error: { failure: string }) => error.failure,
    );
  expect(await Promise.all(['a', 'a', 'b', 'c'].map(askFor))).toEqual(['opened', 'opened', 'too-many', 'too-many']);
  expect([path.mock.calls.length, open.mock.calls.length]).toEqual([1, 1]);
  expect(open).toHaveBeenCalledWith('/lookup.html#w=1', page);
});

it('takes a double click for one', async () => {
  expect([await ask('/reader.html', page), await ask('/reader.html', page)]).toEqual(['opened', 'opened']);
  expect(open).toHaveBeenCalledTimes(1);
  time = 1000;
  await ask('/reader.html', page);
  expect(open).toHaveBeenCalledTimes(2);
});

it('opens few for a page that is patient', async () => {
  for (; time < 600_000; time += 1000) await ask(`/reader.html#${time}`, page);
  expect(open.mock.calls.length).toBeLessThan(230);
});

it('opens whatever our own pages ask for', async () => {
  for (let count = 0; count < 50; count += 1)
    expect(await ask(`/reader.html#${count}`, { ...page, own: true })).toBe('opened');
  expect(open).toHaveBeenCalledTimes(50);
});
