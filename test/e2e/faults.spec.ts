/** What a browser does to an extension in a long day: workers die, start-up events are missed, windows are private. */
import { resolve } from 'node:path';
import { findChromium } from '../../tools/browsers.ts';
import { CHROME_BUILD, startChromium } from '../../tools/drive/chromium.ts';
import { sendRaw } from '../../tools/drive/extension.ts';
import { expect, markIn, panelIn, selectText, test } from './fixtures.ts';

/** What of the extension interface is used inside the worker and our pages. */
declare const chrome: {
  contextMenus: { removeAll(): Promise<void>; update(id: string, change: object): Promise<void> };
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: Record<'local' | 'session' | 'sync', { get(): Promise<object> }>;
};

const LOOKUPS = 15;
const KILLS = 10;

test(`no lookup is lost when the worker dies ${KILLS} times in ${LOOKUPS} lookups`, async ({
  ext,
  visit,
  consoleErrors,
}) => {
  test.setTimeout(90_000);
  const page = await visit('/plain');
  const mark = markIn(page);
  const panel = panelIn(page);
  for (let count = 0; count < LOOKUPS; count += 1) {
    // Every moment of a lookup has its turn: before it starts, while the worker loads the record, after the answer.
    const kill = count % 3 === 2 ? null : page.waitForTimeout(count * 20).then(() => ext.killWorker(page));
    await selectText(page, page.locator(count % 2 === 0 ? '#quote' : '#altered'));
    await expect.poll(() => mark.visible(), `the mark of lookup ${count}`).toBe(true);
    await mark.click('[data-part="mark"]');
    await expect.poll(() => panel.text('h2'), `lookup ${count}`).toContain(count % 2 === 0 ? '2024年' : '2017年');
    await kill;
    expect(await page.locator('html > div').count(), 'one panel, or one and its mark').toBeLessThanOrEqual(2);
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.visible()).toBe(false);
  }
  expect(consoleErrors).toEqual([]);
});

test('the items of the right-click menu are made anew when the event that should make them was missed', async ({
  ext,
}) => {
  const ours = await ext.open('options.html');
  const hasItems = () =>
    ours.evaluate(async () => {
      const has = (id: string) =>
        chrome.contextMenus.update(id, {}).then(
          () => true,
          () => false,
        );
      return [await has('lookup'), await has('side-panel')];
    });
  for (let count = 0; count < 20; count += 1) {
    await ours.evaluate(() => chrome.contextMenus.removeAll());
    expect(await hasItems()).toEqual([false, false]);
    await ext.killWorker(ours);
    // Any event starts the worker.
    await ours.evaluate(() => chrome.runtime.sendMessage({ type: 'viewSettings', ask: null }));
    await expect.poll(hasItems, `start ${count}`).toEqual([true, true]);
  }
});

test('twenty lookups in a private window write nothing', async ({ site }) => {
  test.setTimeout(60_000);
  const { extension, context, close } = await startChromium({ executable: findChromium()!, load: 'protocol' });
  try {
    const browser = context.browser()!;
    const session = await browser.newBrowserCDPSession();
    // Loaded once more: as a reader allows it in the browser's own settings.
    await sendRaw(session, 'Extensions.loadUnpacked', { path: resolve(CHROME_BUILD), enableInIncognito: true });
    const ours = await extension.open('options.html');
    const stored = () =>
      ours.evaluate(async () => ({
        areas: await Promise.all((['local', 'session', 'sync'] as const).map((area) => chrome.storage[area].get())),
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        own: Object.keys(localStorage),
      }));
    const before = await stored();
    const hidden = await browser.newContext();
    const page = await hidden.newPage();
    await page.goto(site.at('/plain'));
    for (let count = 0; count < 20; count += 1) {
      // The mark comes up when the record was asked and has something. The panel does not: what is loaded into a tab by its number
      // goes to windows of the browser's own private profile only, and this one is the debugger's.
      await expect(async () => {
        await selectText(page, page.locator(count % 2 === 0 ? '#altered' : '#quote'));
        await expect.poll(() => markIn(page).visible(), { timeout: 1000 }).toBe(true);
      }).toPass();
      await page.keyboard.press('Escape');
      await expect.poll(() => markIn(page).visible()).toBe(false);
    }
    // As long as a write takes that was begun and not waited for.
    await ours.waitForTimeout(500);
    expect(await stored()).toEqual(before);
    await hidden.close();
  } finally {
    await close();
  }
});
