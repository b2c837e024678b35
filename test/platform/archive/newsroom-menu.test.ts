/** The way to the newsroom's page: words go into its box by an id, and no address has them. */
import { expect, it, vi } from 'vitest';
import { drawArchiveMenu, serveArchiveMenu } from '../../../platform/archive/newsroom-menu.ts';
import { browser } from '../../../platform/shared/browser.ts';

type Listener = Parameters<typeof browser.contextMenus.onClicked.addListener>[0];

it('opens the page beside the tab, with the words that were selected kept by the background', async () => {
  const listeners: Listener[] = [];
  const items: unknown[] = [];
  const own = browser as unknown as { contextMenus: unknown };
  own.contextMenus = {
    create: (item: unknown) => items.push(item),
    onClicked: { addListener: (listener: Listener) => listeners.push(listener) },
  };
  const keep = vi.fn(async () => 'id-of-words');
  const open = vi.fn(async () => null);
  serveArchiveMenu(keep, open);
  drawArchiveMenu('zh-CN');
  expect(items).toEqual([{ id: 'archive', title: '查询机构档案库', contexts: ['selection', 'action'] }]);
  const click = (menuItemId: string, selectionText?: string) =>
    listeners[0]!(
      { menuItemId, ...(selectionText !== undefined && { selectionText }) } as Parameters<Listener>[0],
      { id: 7, index: 2, incognito: false } as NonNullable<Parameters<Listener>[1]>,
    );
  click('archive', '拳头硬不等于道理硬');
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(1));
  expect(keep).toHaveBeenCalledWith('拳头硬不等于道理硬');
  expect(open).toHaveBeenLastCalledWith('/archive.html#w=id-of-words', { tabId: 7, tabIndex: 2, incognito: false });
  click('archive');
  await vi.waitFor(() => expect(open).toHaveBeenCalledTimes(2));
  expect(open).toHaveBeenLastCalledWith('/archive.html', expect.anything());
  click('lookup', '别的');
  expect(keep).toHaveBeenCalledTimes(1);
});
