/**
 * The reader has set the extension to run "on click" in the browser's own settings: no page is ours then, until a real gesture hands
 * over the one it is made on. Only gestures in a window do that, so this is a window, with a real pointer and real keys.
 */
import type { Page } from '@playwright/test';
import { type Desk, expect, LOOK_UP, markIn, panelIn, selectText, test } from '../desk.ts';
import { waitForNothing } from '../support/panel.ts';

declare const chrome: {
  /** What Chromium's own page of extensions may do. */
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  permissions: { getAll(): Promise<{ origins: string[] }> };
};

async function allow({ extension, context }: Desk, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<string[]> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
    extensionId: extension.id,
    hostAccess,
  });
  await page.close();
  const { origins } = await extension.worker.evaluate(() => chrome.permissions.getAll());
  return origins;
}

test.afterEach(async ({ desk }) => {
  // Other tests use this browser.
  expect(await allow(desk, 'ON_ALL_SITES')).not.toEqual([]);
});

test('restricted to clicks, menu, shortcut and toolbar page answer as before, and nothing else enters a page', async ({
  desk,
  site,
}) => {
  const { extension, context, display } = desk;
  /** A page with words selected, on which nothing of ours comes up. */
  const visit = async (): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(site.at('/plain'));
    await selectText(page, page.locator('#altered'));
    await waitForNothing(page);
    expect(await markIn(page).visible()).toBe(false);
    expect(await page.locator('html > div').count()).toBe(0);
    return page;
  };
  const answers = (page: Page) => expect.poll(() => panelIn(page).text('article')).toMatch(/8 March 2017[^]*600亿/);
  // English, whose first letter a keyboard has.
  await extension.choose({ locale: 'en' });
  expect(await allow(desk, 'ON_CLICK')).toEqual([]);

  const byMenu = await visit();
  await desk.choose(byMenu, '#altered', LOOK_UP);
  await answers(byMenu);

  const byShortcut = await visit();
  await extension.killWorker(byShortcut);
  display.press('alt+y');
  await answers(byShortcut);

  const popup = await extension.open('popup.html');
  await popup.locator('input:focus').waitFor();
  await popup.keyboard.type('拳头硬');
  await expect(popup.getByRole('listbox').getByRole('option').first()).toContainText('拳头硬');
});
