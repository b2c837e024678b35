/** The newsroom's way to its archive: an item of the context menu, on selected words and on the toolbar button. */
import en from '../../assets/locales/archive/en.json' with { type: 'json' };
import zhCN from '../../assets/locales/archive/zh-CN.json' with { type: 'json' };
import zhTW from '../../assets/locales/archive/zh-TW.json' with { type: 'json' };
import { archivePath } from './archive-address.ts';
import { browser } from '../shared/browser.ts';
import type { Locale } from '../shared/i18n.ts';

const MENU = 'archive';

/** A function: what is read when the module is loaded would stay in the extension that has no archive. */
function titleIn(locale: Locale): string {
  return { en, 'zh-CN': zhCN, 'zh-TW': zhTW }[locale].archive.menu;
}

/** After the other items, which are made anew each time. */
export function drawArchiveMenu(locale: Locale): void {
  browser.contextMenus.create({ id: MENU, title: titleIn(locale), contexts: ['selection', 'action'] }, () => {
    // Two starts in one moment make it twice; the second is refused.
    void browser.runtime.lastError;
  });
}

type Tab = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[1];

/** @param keep has words kept for a page of ours @returns their id */
export function serveArchiveMenu(
  keep: (words: string) => Promise<string>,
  open: (
    path: string,
    beside: { tabId: number | null; tabIndex: number | null; incognito: boolean },
  ) => Promise<unknown>,
): void {
  const show = async (words: string, tab: Tab): Promise<void> => {
    await open(archivePath(words === '' ? null : await keep(words)), {
      tabId: tab?.id ?? null,
      tabIndex: tab?.index ?? null,
      incognito: tab?.incognito ?? false,
    });
  };
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === MENU) void show(selectionText, tab);
  });
}
