/** What the toolbar button says of the tab in front, where something kept the panel away. */
import type { Extension } from '../../../tools/drive/extension.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { FIREFOX_ID } from './firefox/build.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
};

export function troubleInChromium(ext: Extension): Promise<string> {
  return ext.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const of = { tabId: tab!.id };
    return `${await chrome.action.getBadgeText(of)} ${await chrome.action.getTitle(of)}`;
  });
}

export function troubleInFirefox(firefox: Firefox): Promise<string> {
  return firefox.runInBrowser((id: string) => {
    interface Button {
      action: { getContextData(tab: unknown): { badgeText: string; title: string } };
    }
    const { ChromeUtils, WebExtensionPolicy, gBrowser } = globalThis as unknown as {
      ChromeUtils: {
        importESModule(address: string): {
          ExtensionParent: { apiManager: { global: { browserActionFor(extension: unknown): Button } } };
        };
      };
      WebExtensionPolicy: { getByID(id: string): { extension: unknown } };
      gBrowser: { selectedTab: unknown };
    };
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const button = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
    const { badgeText, title } = button.action.getContextData(gBrowser.selectedTab);
    return `${badgeText} ${title}`;
  }, FIREFOX_ID);
}
