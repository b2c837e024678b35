import { browser } from '../shared/browser.ts';

export const LOOKUP_MENU = 'lookup';
export const SIDE_PANEL_MENU = 'side-panel';
export const CHECK_MENU = 'check-page';
export const ADD_MENU = 'add-page';

interface Titles {
  /** `%s` stands for the selection. */
  lookup: string;
  sidePanel: string;
  checkPage: string;
  addPage: string;
}

/**
 * Put our items into the page's context menu, and those that need no selection into that of the toolbar button too.
 *
 * Called at every start of the worker, since `onInstalled` can be missed; the old items are removed first, because making an
 * item twice is an error.
 */
export async function createMenus({ lookup, sidePanel, checkPage, addPage }: Titles): Promise<void> {
  await browser.contextMenus.removeAll();
  create({ id: LOOKUP_MENU, title: lookup, contexts: ['selection'] });
  create({ id: SIDE_PANEL_MENU, title: sidePanel, contexts: ['selection', 'action'] });
  create({ id: CHECK_MENU, title: checkPage, contexts: ['page', 'frame', 'selection', 'action'] });
  create({ id: ADD_MENU, title: addPage, contexts: ['page', 'frame', 'action'] });
}

function create(item: Parameters<typeof browser.contextMenus.create>[0]): void {
  browser.contextMenus.create(item, () => {
    // Two starts in one moment make the item twice; the second is refused, and the item stands all the same.
    void browser.runtime.lastError;
  });
}
