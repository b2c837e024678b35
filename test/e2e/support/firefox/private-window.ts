/** Private windows of Firefox, which the reader has let the extension into. */
import { expect } from '@playwright/test';
import type { Firefox } from '../../../../tools/drive/marionette.ts';
import { FIREFOX_ID } from './build.ts';

/** As the switch "Run in Private Windows" does. The extension starts anew, and its own pages are closed. */
export function letIntoPrivateWindows(firefox: Firefox): Promise<void> {
  return firefox.runInBrowser(async (id: string) => {
    interface Modules {
      ExtensionPermissions: { add(id: string, what: object): Promise<void> };
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    }
    const { ChromeUtils } = globalThis as unknown as { ChromeUtils: { importESModule(address: string): Modules } };
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(id)).reload();
  }, FIREFOX_ID);
}

/** Open one and turn to it. @returns the handle of its one tab */
export async function openPrivateWindow(firefox: Firefox): Promise<string> {
  const before = await firefox.tabs();
  await firefox.runInBrowser(() => {
    (globalThis as unknown as { OpenBrowserWindow(options: object): void }).OpenBrowserWindow({ private: true });
  });
  const opened = async () => (await firefox.tabs()).filter((tab) => !before.includes(tab));
  await expect.poll(async () => (await opened()).length, 'a private window').toBe(1);
  const [hidden] = await opened();
  await firefox.turnTo(hidden!);
  // On a busy machine the window's own first page would come after the one that is gone to, and take its place.
  await expect.poll(() => firefox.address()).toBe('about:privatebrowsing');
  return hidden!;
}

/** Whether the window of the tab that is turned to is one. */
export function isPrivateWindow(firefox: Firefox): Promise<boolean> {
  return firefox.runInBrowser(() => {
    const { PrivateBrowsingUtils } = globalThis as unknown as {
      PrivateBrowsingUtils: { isWindowPrivate(window: unknown): boolean };
    };
    return PrivateBrowsingUtils.isWindowPrivate(globalThis);
  });
}
