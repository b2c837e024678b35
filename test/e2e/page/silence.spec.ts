/** No gesture comes to nothing: each has an answer, or the toolbar button says why not. By real keys and a real menu. */
import type { Page } from '@playwright/test';
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { type Desk, expect, LOOK_UP, panelIn, selectText, test } from '../desk.ts';
import {
  FIREFOX_ID,
  FIREFOX_MENU,
  firefoxPanel,
  ownPage,
  selectInFirefox,
  test as firefoxTest,
} from '../firefox-fixtures.ts';
import { ALTERED } from '../support/quotes.ts';

interface Button {
  getBadgeText(details: object): Promise<string>;
  getTitle(details: object): Promise<string>;
}
declare const chrome: { action: Button; tabs: { query(filter: object): Promise<{ id: number }[]> } };

const DATA = `data:text/html;charset=utf-8,<p>${encodeURIComponent(ALTERED.text)}`;
const NOTHING = '! Nothing is selected';
const CLOSED = '! The browser keeps extensions out';
const PDF = '! In a PDF the shortcut';
const FINE = ' Yuanhua: search the official record';

/** The sign and the beginning of what the toolbar button says in the tab in front. */
const buttonOf = ({ extension }: Desk): Promise<string> =>
  extension.worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const details = { tabId: tab!.id };
    return `${await chrome.action.getBadgeText(details)} ${await chrome.action.getTitle(details)}`;
  });

async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.bringToFront();
  // The keyboard is in the page, not in the address bar.
  await page.mouse.click(500, 500);
}

test('the real shortcut without a selection, in a PDF, in a data: page, a page of the browser’s and the source of a page says why it has no answer', async ({
  desk,
  site,
}) => {
  const { extension, context, display } = desk;
  await extension.choose({ locale: 'en' });
  const page = await context.newPage();
  const pages: [string, string][] = [
    [site.at('/plain'), NOTHING],
    [site.at('/pdf'), PDF],
    [DATA, CLOSED],
    ['chrome://version', CLOSED],
    [`view-source:${site.at('/plain')}`, CLOSED],
  ];
  for (const [address, said] of pages) {
    await go(page, address);
    await expect.poll(() => buttonOf(desk), address).toBe(FINE);
    display.press('alt+y');
    await expect.poll(() => buttonOf(desk), address).toContain(said);
  }
  // The next gesture that is answered takes it back.
  await go(page, site.at('/plain'));
  display.press('alt+y');
  await expect.poll(() => buttonOf(desk)).toContain(NOTHING);
  await selectText(page, page.locator('#altered'));
  display.press('alt+y');
  await expect.poll(() => panelIn(page).text('article')).toContain('600亿');
  expect(await buttonOf(desk)).toBe(FINE);
});

test('the real menu in the source of a page, and the real shortcut in a drawing, are answered by a page of ours', async ({
  desk,
  site,
}) => {
  const { extension, context, display } = desk;
  await extension.choose({ locale: 'en' });
  const page = await context.newPage();
  const openedBy = async (gesture: () => Promise<void>): Promise<Page> => {
    const [lookup] = await Promise.all([context.waitForEvent('page'), gesture()]);
    return lookup;
  };
  await go(page, `view-source:${site.at('/text')}`);
  display.press('ctrl+a');
  const { x, y } = await page.evaluate(() => ({ x: screenX + 200, y: screenY + outerHeight - innerHeight + 25 }));
  const source = await openedBy(async () => {
    display.rightClick(x, y);
    for (const key of LOOK_UP) {
      await page.waitForTimeout(500);
      display.press(key);
    }
  });
  await expect(source.locator('.finding h2')).toContainText('7 March 2024');
  await source.close();

  await go(page, site.at('/svg'));
  await selectText(page, page.locator('#quote'));
  const drawing = await openedBy(async () => display.press('alt+y'));
  await expect(drawing.locator('.finding h2')).toContainText('7 March 2024');
});

const ALT = '\uE00A';

firefoxTest.describe('firefox', () => {
  // One after the other in one Firefox.
  firefoxTest.describe.configure({ mode: 'default' });
  firefoxTest.beforeEach(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'en' }));
  firefoxTest.afterAll(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));

  /** The same as `buttonOf`, read where the browser keeps it. */
  const button = (firefox: Firefox): Promise<string> =>
    firefox.runInBrowser((id: string) => {
      interface Action {
        action: { getProperty(tab: unknown, name: 'badgeText' | 'title'): string };
      }
      const { gBrowser, WebExtensionPolicy, ChromeUtils } = globalThis as unknown as {
        gBrowser: { selectedTab: unknown };
        WebExtensionPolicy: { getByID(id: string): { extension: object } };
        ChromeUtils: {
          importESModule(address: string): {
            ExtensionParent: { apiManager: { global: { browserActionFor(extension: object): Action } } };
          };
        };
      };
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { action } = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
      const tab = gBrowser.selectedTab;
      return `${action.getProperty(tab, 'badgeText')} ${action.getProperty(tab, 'title')}`;
    }, FIREFOX_ID);

  firefoxTest('the real shortcut says why it has no answer', async ({ firefox, site }) => {
    const pages: [string, string][] = [
      [site.at('/plain'), NOTHING],
      [site.at('/pdf'), CLOSED],
      // Firefox lets an extension into one at the reader's gesture.
      [DATA, NOTHING],
      ['about:support', CLOSED],
      [`view-source:${site.at('/plain')}`, CLOSED],
    ];
    for (const [address, said] of pages) {
      await firefox.go(address);
      await expect.poll(() => button(firefox), address).toBe(FINE);
      await firefox.browserKeys(ALT, 'y');
      await expect.poll(() => button(firefox), address).toContain(said);
    }
    await firefox.go(site.at('/plain'));
    await firefox.browserKeys(ALT, 'y');
    await expect.poll(() => button(firefox)).toContain(NOTHING);
    await selectInFirefox(firefox, '#altered');
    await firefox.browserKeys(ALT, 'y');
    await expect.poll(() => firefoxPanel(firefox).text('article')).toContain('600亿');
    expect(await button(firefox)).toBe(FINE);
  });

  firefoxTest('the real menu in the source of a page is answered by a page of ours', async ({ firefox, site }) => {
    await firefox.go(`view-source:${site.at('/text')}`);
    const tabs = await firefox.tabs();
    await selectInFirefox(firefox, 'pre');
    await firefox.chooseMenu({ x: 200, y: 20 }, FIREFOX_MENU);
    const opened = async () => (await firefox.tabs()).find((tab) => !tabs.includes(tab));
    await expect.poll(opened).toBeDefined();
    const source = await firefox.currentTab();
    await firefox.turnTo((await opened())!);
    await expect
      .poll(() => firefox.run(() => document.querySelector<HTMLElement>('.finding h2')?.innerText ?? ''))
      .toContain('7 March 2024');
    await firefox.closeTab();
    await firefox.turnTo(source);
  });
});
