import { beforeEach, expect, it, vi } from 'vitest';
import { openPage } from '../../../entrypoints/popup/open-page.ts';

const { world, tabs, windows } = vi.hoisted(() => ({
  world: { wants: true },
  tabs: {
    query: async () => [{ id: 7, index: 2 }],
    create: vi.fn<(tab: object) => Promise<void>>(),
  },
  windows: { getAll: async () => [{ id: 3, incognito: false }] },
}));
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: { tabs, windows, runtime: { getURL: (path: string) => `ext:/${path}` } },
}));
vi.mock('../../../components/controls/ask-to-leave.tsx', () => ({ askToLeave: async () => world.wants }));

beforeEach(() => {
  world.wants = true;
});

it('opens a page beside the tab in front, before or behind it, and asks nobody', async () => {
  world.wants = false;
  expect([await openPage('/a.html', false, false), await openPage('/a.html', true, false)]).toEqual([true, true]);
  expect(tabs.create.mock.calls).toEqual([
    [{ url: 'ext://a.html', index: 3, openerTabId: 7 }],
    [{ url: 'ext://a.html', index: 3, active: false }],
  ]);
});

it.each([true, false])('opens none out of a private window unless the reader wants it: %s', async (wants) => {
  world.wants = wants;
  for (const behind of [true, false]) expect(await openPage('/a.html', behind, true)).toBe(wants);
  expect(tabs.create.mock.calls).toEqual(
    wants ? Array.from({ length: 2 }, () => [{ url: 'ext://a.html', windowId: 3 }]) : [],
  );
});
