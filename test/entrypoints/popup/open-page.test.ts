import { beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '../../../entrypoints/popup/open-page.ts';

const { tabs } = vi.hoisted(() => ({
  tabs: { query: vi.fn<() => Promise<unknown>>(), create: vi.fn<(tab: object) => Promise<void>>() },
}));
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: {
    tabs,
    windows: { getAll: async () => [{ id: 3, incognito: false }] },
    runtime: { getURL: (path: string) => `ext:/${path}` },
  },
}));
const url = 'ext://reader.html';
beforeEach(() => {
  tabs.query.mockResolvedValue([{ id: 7, index: 2 }]);
});

it.each([
  ['in front', false, false, { url, index: 3, openerTabId: 7 }],
  ['behind, so that the popup stays', true, false, { url, index: 3, active: false }],
  ['from a private window in a usual one, which comes to the front', true, true, { url, windowId: 3 }],
])('a page is opened %s', async (_where, behind, incognito, tab) => {
  await openPage('/reader.html', behind, incognito);
  expect(tabs.create).toHaveBeenCalledExactlyOnceWith(tab);
});
