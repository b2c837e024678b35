/** A private window that the reader has let the extension into: answered like any other, and nothing of it stays. */
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect, firefoxMark, firefoxPanel, ownPage, selectInFirefox, test } from '../firefox-fixtures.ts';
import { isPrivateWindow, letIntoPrivateWindows, openPrivateWindow } from '../support/firefox/private-window.ts';

const LOOKUPS = 20;

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
    const labels = await panel.texts('.actions > button');
    const transcript = `.actions > button:nth-of-type(${labels.indexOf('在全文中查看') + 1})`;
    await panel.click(transcript);
    await expect.poll(() => panel.text('.leaving')).toContain('在普通窗口中打开');
    await panel.click('.leaving .stay');
    await expect.poll(() => panel.text('.leaving')).toBeNull();
    expect(await firefox.tabs()).toEqual(tabs);

    await panel.click(transcript);
    await expect.poll(() => panel.text('.leaving')).not.toBeNull();
    await panel.click('.leaving .go');
    await expect.poll(async () => (await firefox.tabs()).length).toBe(tabs.length + 1);
    await firefox.turnTo(hidden);
    await firefox.closeTab();
    await firefox.turnTo((await firefox.tabs()).find((tab) => !tabs.includes(tab))!);
    await expect.poll(() => firefox.address()).toContain('reader.html?t=2017-03-08.');
    expect(await isPrivateWindow(firefox)).toBe(false);
    await firefox.closeTab();
  } finally {
    await firefox.turnTo(usual);
  }
  expect(await stored(firefox)).toBe(before);
});
