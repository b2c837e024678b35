/** Every page of ours in English and in Traditional characters: each run of Chinese is told to be in the script that it is in. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { choose } from '../support/panel.ts';
import { ALTERED, INVENTED, REPORTED, REPORTER, TWICE, VERBATIM } from '../support/quotes.ts';
import { forgetAll, keep, lookUp } from '../support/side-panel.ts';
import { wrongLanguages } from './wrong-languages.ts';

const search = (words: string) => async (page: Page) => {
  await page.locator('.search-head input').fill(words);
  await page.locator('.result').first().waitFor();
};
const openTab = (at: number) => async (page: Page) => {
  await page.getByRole('tab').nth(at).click();
};
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('summary, .fold > button[aria-expanded=false]'))
      each.click();
  });
const lookedUp = (words: string) => `lookup.html#q=${encodeURIComponent(words)}`;

/** Where, what is waited for, and what a reader does there. */
const SCREENS: [path: string, ready: string, act?: (page: Page) => Promise<unknown>][] = [
  ['popup.html', '.record-contents', unfold],
  ['popup.html', '.record-contents', search('王毅 2024 合作')],
  ['popup.html', '.record-contents', search('中美 合作 火星')],
  ['welcome.html', '.picture', unfold],
  ['options.html', '.shortcuts div', unfold],
  ['about.html', 'article', unfold],
  ['library.html', 'main h1, main h2'],
  ...[VERBATIM.text, ALTERED.text, REPORTED.text, REPORTER.text, TWICE, INVENTED].map(
    (words): (typeof SCREENS)[number] => [lookedUp(words), '.finding h2', unfold],
  ),
  ['compare.html', '.pictured', unfold],
  ['compare.html?a=2017-03-08.scio&b=2017-03-08.xinhua', '.row', unfold],
  ['reader.html', '.pictured', unfold],
  ['reader.html?t=2024-03-07.xinhua#a5.1', '.turn', unfold],
  ['reader.html?t=2026-03-08.digest', '.turn', unfold],
  ...[0, 1, 2, 3, 4].map((at): (typeof SCREENS)[number] => ['sidepanel.html', '[role=tab]', openTab(at)]),
];

const OTHERS = ['en', 'zh-TW'] as const;

/** In two parts, which workers take beside each other. A page is loaded once, and turns into its second language while it is open. */
const PART = Math.ceil(SCREENS.length / 2);
for (const part of [0, 1]) {
  test(`every run of Chinese has its own language in English and in Traditional characters, part ${part + 1}`, async ({
    ext,
  }) => {
    await forgetAll(ext);
    // One tab for all pages: to open another costs more than most of them.
    const page = await ext.open('sidepanel.html');
    for (const { text } of [ALTERED, REPORTED]) await keep(page, text);
    await lookUp(page, VERBATIM.text);
    const wrong: Record<string, string[]> = {};
    for (const [at, [path, ready, act]] of SCREENS.slice(part * PART, (part + 1) * PART).entries()) {
      // A page whose words alone change is not loaded anew.
      await page.goto('about:blank');
      // Each language is that in which some pages are loaded, and into which the others turn.
      const locales = at % 2 === 0 ? OTHERS : OTHERS.toReversed();
      for (const [turn, locale] of locales.entries()) {
        await choose(ext, { locale });
        if (turn === 0) {
          await page.goto(ext.url(path));
          await page.locator(ready).first().waitFor();
          await act?.(page);
        }
        await expect(page.locator('html')).toHaveAttribute('lang', locale);
        const here = await wrongLanguages(page);
        if (here.length > 0) wrong[`${locale} ${decodeURIComponent(path).slice(0, 50)} ${at}`] = here;
      }
    }
    // What was kept here is nobody else's.
    await forgetAll(ext);
    expect(wrong).toEqual({});
  });
}
