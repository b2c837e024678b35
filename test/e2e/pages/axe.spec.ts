/** Every page of ours in light, dark and forced colours: axe finds nothing in any. States of one page alone are seen in its own spec. */
import type { Page } from '@playwright/test';
import { axeViolations, COLOUR_RULES, expect, keepOneOfEachKind, test } from '../fixtures.ts';
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

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** What is drawn and where: with it the same, colours alone are another. Runs in the page. */
function layoutOf(): string {
  const lineOf = (element: Element): string => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { display, visibility, opacity } = getComputedStyle(element);
    return [element.localName, x, y, width, height, display, visibility, opacity].join(' ');
  };
  return [...document.querySelectorAll('*')].map(lineOf).join('\n');
}

/** A page is loaded once for all colours; those after the first are judged by the rules for colours alone where the same is drawn. */
async function judge(page: Page, path: string): Promise<void> {
  let first: string | null = null;
  for (const [name, colours] of Object.entries(COLOURS)) {
    await page.emulateMedia(colours);
    const layout = await page.evaluate(layoutOf);
    expect
      .soft(await axeViolations(page, null, layout === first ? COLOUR_RULES : null), `${path}, ${name}`)
      .toEqual([]);
    first ??= layout;
  }
}

/** In three parts, which workers take beside each other. */
const PART = Math.ceil(STATES.length / 3);
for (const part of [0, 1, 2]) {
  const states = STATES.slice(part * PART, (part + 1) * PART);
  const pages = [...new Set(states.map(([path]) => path.replace(/\.html.*/, '')))].join(', ');
  test(`axe finds nothing wrong in light, dark and forced colours with ${pages}`, async ({ ext }) => {
    await forgetAll(ext);
    const page = await ext.open('sidepanel.html');
    await keep(page, ALTERED.text);
    await keep(page, REPORTED.text);
    for (const [path, ready, act] of states) {
      // A page whose words alone change is not loaded anew.
      await page.goto('about:blank');
      await page.emulateMedia(COLOURS.light);
      await page.goto(ext.url(path));
      await page.locator(ready).first().waitFor();
      await act?.(page);
      await judge(page, path);
    }
    await forgetAll(ext);
  });
}
