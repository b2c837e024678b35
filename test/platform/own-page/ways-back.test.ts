import { beforeEach, expect, it, vi } from 'vitest';
import { findWays } from '../../../platform/own-page/ways-back.ts';

const { tabs, sidePanel } = vi.hoisted(() => ({
  tabs: {
    getCurrent: vi.fn<() => Promise<unknown>>(),
    update: vi.fn<(id: number, change: unknown) => Promise<void>>(),
  },
  sidePanel: { open: vi.fn<(target: unknown) => Promise<void>>() },
}));
vi.mock('../../../platform/shared/browser.ts', () => ({
  browser: { tabs, sidePanel, windows: { WINDOW_ID_CURRENT: -2 } },
}));

beforeEach(() => {
  vi.clearAllMocks();
  tabs.update.mockResolvedValue();
  sidePanel.open.mockResolvedValue();
});

it('the way back goes to the tab from which the page was opened', async () => {
  tabs.getCurrent.mockResolvedValueOnce({ id: 7, windowId: 3, openerTabId: 4 });
  const { back, sidePanel: open } = await findWays();
  back!();
  expect(tabs.update).toHaveBeenCalledWith(4, { active: true });
  // In the same turn as the gesture: a browser refuses it later.
  open();
  expect(sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
});

it('there is no way back where the page was opened by itself', async () => {
  tabs.getCurrent.mockResolvedValueOnce({ id: 7, windowId: 3 });
  expect((await findWays()).back).toBeNull();
});

it('the way back to a tab that was closed in the meantime leads nowhere, quietly', async () => {
  tabs.getCurrent.mockResolvedValueOnce({ id: 7, windowId: 3, openerTabId: 4 });
  tabs.update.mockRejectedValueOnce(new Error('No tab with id: 4'));
  (await findWays()).back!();
  await expect(tabs.update.mock.results[0]!.value).rejects.toThrow('No tab');
});
