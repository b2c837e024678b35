/** Every page of ours in light, dark and forced colours: axe finds nothing in any. States of one page alone are seen in its own spec. */
import type { Page } from '@playwright/test';
import { axeViolations, expect, keepOneOfEachKind, test } from '../fixtures.ts';
import { ALTERED, INVENTED, REPORTED } from '../support/quotes.ts';
import { forgetAll, keep } from '../support/side-panel.ts';

const search = (words: string) => async (page: Page) => {
  await page.locator('.search-head input').fill(words);
  await page.locator('.result').first().waitFor();
};
const openTab = (at: number) => async (page: Page) => {
  await page.getByRole('tab').nth(at).click();
};
const one = (parts: string) => (page: Page) => keepOneOfEachKind(page, parts);
const lookUp = (words: string) => `lookup.html#q=${encodeURIComponent(words)}`;

/** Where, and what a reader does there first. */
const STATES: [path: string, ready: string, act?: (page: Page) => Promise<unknown>][] = [
  ['popup.html', '.record-contents'],
  ['popup.html', '.record-contents', search('王毅 2024 合作')],
  ['popup.html', '.record-contents', search('中美 合作 火星')],
  ['welcome.html', '.picture', (page) => page.locator('.uses summary').click()],
  ['options.html', '.shortcuts div'],
  ['about.html', 'article', one('tr')],
  ['library.html', 'main h1, main h2'],
  ['lookup.html', 'main'],
  [lookUp(ALTERED.text), '.finding h2'],
  [lookUp(INVENTED), '.finding h2'],
  ['compare.html', '.pictured'],
  ['compare.html?a=2017-03-08.scio&b=2017-03-08.xinhua', '.row', one('.row, tr')],
  ['reader.html', '.pictured'],
  ['reader.html?t=2024-03-07.xinhua#a5.1', '.turn', one('.paragraph, .turn, nav li')],
  ...[0, 1, 2, 3, 4].map((at): (typeof STATES)[number] => ['sidepanel.html', '[role=tab]', openTab(at)]),
];

for (const colours of ['light', 'dark', 'forced'] as const) {
  test(`axe finds nothing wrong with any page, ${colours}`, async ({ ext }) => {
    await forgetAll(ext);
    const page = await ext.open('sidepanel.html');
    await page.emulateMedia(
      colours === 'forced' ? { forcedColors: 'active', colorScheme: 'dark' } : { colorScheme: colours },
    );
    await keep(page, ALTERED.text);
    await keep(page, REPORTED.text);
    for (const [path, ready, act] of STATES) {
      // A page whose words alone change is not loaded anew.
      await page.goto('about:blank');
      await page.goto(ext.url(path));
      await page.locator(ready).first().waitFor();
      await act?.(page);
      expect.soft(await axeViolations(page), path).toEqual([]);
    }
    await forgetAll(ext);
  });
}
