import '../../platform/all-words.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { viewOf } from '../../engine/view.ts';
import { browser } from '../../platform/browser.ts';
import { enterOpenTabs, focusedFrame, loadPanelInto, showPanelIn } from '../../platform/frames.ts';
import { t } from '../../platform/i18n.ts';
import { loadFinder } from '../../platform/load-finder.ts';
import { packagedFile } from '../../platform/load-record.ts';
import { createMenus, LOOKUP_MENU } from '../../platform/menus.ts';
import { once } from '../../platform/once.ts';
import { lookupPath, openBeside, readerPath } from '../../platform/own-pages.ts';
import { fitsPage } from '../../platform/parse-message.ts';
import { KnownFailure } from '../../platform/protocol.ts';
import { serve } from '../../platform/serve.ts';
import { readViewSettings } from '../../platform/settings.ts';

export default defineBackground(() => {
  const loaded = once(() => loadFinder(packagedFile((path) => browser.runtime.getURL(path))));
  const viewSettings = () => readViewSettings(browser.storage.local, browser.i18n.getUILanguage());

  serve({
    lookUp: async ({ quote, length }, asker) => {
      if (!asker.own && !fitsPage(quote)) throw new KnownFailure('bad-message');
      const { finder, record } = await loaded();
      return viewOf(finder.lookUp(quote, length), record);
    },
    loadPanel: async (_ask, { tabId, frameId }) => {
      if (tabId === null) throw new KnownFailure('not-allowed');
      await loadPanelInto(tabId, frameId);
      return null;
    },
    viewSettings,
    openReader: async ({ paragraph }, asker) => {
      await openBeside(readerPath(paragraph), asker);
      return null;
    },
    search: async ({ query, limit }) => (await loaded()).search(query, limit),
  });

  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    if (menuItemId !== LOOKUP_MENU || !selectionText) return;
    void (async () => {
      const tabId = tab?.id ?? -1;
      if (tabId >= 0 && (await showPanelIn(tabId, frameId ?? 0, selectionText))) return;
      const beside = {
        tabId: tabId >= 0 ? tabId : null,
        tabIndex: tab?.index ?? null,
        incognito: tab?.incognito ?? false,
      };
      await openBeside(lookupPath(selectionText), beside);
    })();
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (command !== 'look-up' || tabId === undefined) return;
    void focusedFrame(tabId).then((frameId) => showPanelIn(tabId, frameId, ''));
  });

  browser.runtime.onInstalled.addListener(() => void enterOpenTabs());

  const drawMenus = async () => createMenus(t('menu.lookup', {}, (await viewSettings()).locale));
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local') void drawMenus();
  });
  void drawMenus();
});
