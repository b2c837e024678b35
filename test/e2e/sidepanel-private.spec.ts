/** What is read in a private window leaves no trace outside it. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { findChromium } from '../../tools/browsers.ts';
import { CHROME_BUILD, startChromium } from '../../tools/drive/chromium.ts';
import { sendRaw } from '../../tools/drive/extension.ts';
import { expect, markIn, selectText, test } from './fixtures.ts';

/** What of the extension interface is used inside one of our pages. */
declare const chrome: {
  storage: { session: { get(): Promise<object> } };
};

test('a private window is answered, and the history has nothing of it', async ({ site }) => {
  const { extension, context, close } = await startChromium({ executable: findChromium()!, load: 'protocol' });
  try {
    const browser = context.browser()!;
    const session = await browser.newBrowserCDPSession();
    // Loaded once more: as a reader allows it in the browser's own settings.
    await sendRaw(session, 'Extensions.loadUnpacked', { path: resolve(CHROME_BUILD), enableInIncognito: true });
    const ours = await extension.open('options.html');
    const history = () => ours.evaluate(() => chrome.storage.session.get());
    /** The mark comes up when the record was asked and has something. */
    const lookUpIn = async (page: Page) => {
      await page.goto(site.at('/plain'));
      await expect(async () => {
        await selectText(page, page.locator('#altered'));
        await expect.poll(() => markIn(page).visible(), { timeout: 1000 }).toBe(true);
      }).toPass();
    };
    const hidden = await browser.newContext();
    await lookUpIn(await hidden.newPage());
    await ours.waitForTimeout(500);
    expect(await history()).toEqual({});
    // The same in a usual window is noted: the test would see it.
    await lookUpIn(await context.newPage());
    await expect.poll(history).toMatchObject({ lookups: [{ wording: 'altered' }] });
    await hidden.close();
  } finally {
    await close();
  }
});
