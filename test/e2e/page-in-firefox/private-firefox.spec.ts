/** A private window that the reader has let the extension into: answered like any other, and nothing of it stays. */
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect, FIREFOX_ID, firefoxMark, firefoxPanel, ownPage, selectInFirefox, test } from '../firefox-fixtures.ts';

const LOOKUPS = 20;

/** As the switch "Run in Private Windows" does. */
function letIntoPrivateWindows(firefox: Firefox): Promise<void> {
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

/** @returns the handle of its one tab */
async function openPrivateWindow(firefox: Firefox): Promise<string> {
  const before = await firefox.tabs();
  await firefox.runInBrowser(() => {
    (globalThis as unknown as { OpenBrowserWindow(options: object): void }).OpenBrowserWindow({ private: true });
  });
  const opened = async () => (await firefox.tabs()).filter((tab) => !before.includes(tab));
  await expect.poll(async () => (await opened()).length, 'a private window').toBe(1);
  return (await opened())[0]!;
}

/** All that the extension has stored, asked in one of its own pages. */
function stored(firefox: Firefox): Promise<string> {
  return firefox.run(async () => {
    interface Area {
      get(): Promise<object>;
    }
    const { browser } = globalThis as unknown as { browser: { storage: Record<'local' | 'session' | 'sync', Area> } };
    const { local, session, sync } = browser.storage;
    const areas = await Promise.all([local.get(), session.get(), sync.get()]);
    return JSON.stringify([areas, await indexedDB.databases(), await caches.keys(), localStorage.length]);
  });
}

test('firefox: lookups in a private window write nothing, and the panel asks before it opens a normal window', async ({
  firefox,
  site,
}) => {
  // What starts anew closes its own pages.
  await firefox.go('about:blank');
  await letIntoPrivateWindows(firefox);
  await firefox.go(ownPage('about.html'));
  const usual = await firefox.currentTab();
  const before = await stored(firefox);
  const hidden = await openPrivateWindow(firefox);
  try {
    await firefox.turnTo(hidden);
    // On a busy machine the window's own first page would come after the one that is gone to, and take its place.
    await expect.poll(() => firefox.address()).toBe('about:privatebrowsing');
    await firefox.go(site.at('/plain'));
    const [mark, panel] = [firefoxMark(firefox), firefoxPanel(firefox)];
    for (let count = 0; count < LOOKUPS; count += 1) {
      await selectInFirefox(firefox, count % 2 === 0 ? '#quote' : '#altered');
      await expect.poll(() => mark.visible()).toBe(true);
      await mark.click();
      await expect.poll(() => panel.text('h2')).toMatch(count % 2 === 0 ? /2024年3月7日/ : /2017年3月8日/);
      if (count < LOOKUPS - 1) await firefox.keys('\uE00C');
    }
    // Buttons of a panel that has only just come up take no clicks.
    await new Promise((wake) => setTimeout(wake, 600));
    const tabs = await firefox.tabs();
    await panel.click('.actions .quiet');
    await expect.poll(() => panel.text('.leaving')).toContain('在普通窗口中打开');
    await panel.click('.leaving .stay');
    await expect.poll(() => panel.text('.leaving')).toBeNull();
    expect(await firefox.tabs()).toEqual(tabs);

    await panel.click('.actions .quiet');
    await expect.poll(() => panel.text('.leaving')).not.toBeNull();
    await panel.click('.leaving .go');
    await expect.poll(async () => (await firefox.tabs()).length).toBe(tabs.length + 1);
    await firefox.turnTo(hidden);
    await firefox.closeTab();
    await firefox.turnTo((await firefox.tabs()).find((tab) => !tabs.includes(tab))!);
    await expect.poll(() => firefox.address()).toContain('reader.html?t=2017-03-08.');
    const isPrivate = await firefox.runInBrowser(() => {
      const { PrivateBrowsingUtils } = globalThis as unknown as {
        PrivateBrowsingUtils: { isWindowPrivate(window: unknown): boolean };
      };
      return PrivateBrowsingUtils.isWindowPrivate(globalThis);
    });
    expect(isPrivate).toBe(false);
    await firefox.closeTab();
  } finally {
    await firefox.turnTo(usual);
  }
  expect(await stored(firefox)).toBe(before);
});
