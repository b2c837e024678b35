import { browser } from './browser.ts';

export const LOOKUP_MENU = 'lookup';

/**
 * Put our item into the page's context menu.
 *
 * Called at every start of the worker, since `onInstalled` can be missed; the old item is removed first, because making an
 * item twice is an error.
 * @param title `%s` stands for the selection
 */
export async function createMenus(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOKUP_MENU, title, contexts: ['selection'] }, () => {
    // Two starts in one moment make the item twice; the second is refused, and the item stands all the same.
    void browser.runtime.lastError;
  });
}
