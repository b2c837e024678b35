/**
 * Draws the pictures: the panel on the sample article for the README, and every state into .screenshots/ to look at.
 *
 * `npm run screenshots`, after `npm run build`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LOCALES } from '../platform/shared/i18n.ts';
import { findChromium } from './browsers.ts';
import { type RunningChromium, startChromium } from './drive/chromium.ts';
import { scriptReady } from './drive/extension.ts';
import { chromiumReader, lookUp } from './drive/reader.ts';
import { drawContactSheet } from './screenshots/contact-sheet.ts';
import { drawPageCheck } from './screenshots/draw-page-check.ts';
import { drawPanels, type Look } from './screenshots/draw-panels.ts';
import { drawSidePanel } from './screenshots/draw-side-panel.ts';
import { ARTICLE_PATH, quotationAt, type QuotationName, serveArticle } from './sample/quotations.ts';

const FOLDER = '.screenshots';
/** Those that are kept with the source: the panel on an article, three of its states side by side, and a checked page beside its list. */
const README_PICTURE = 'assets/screenshots/panel.png';
const README_STATES = 'assets/screenshots/states.png';
const README_CHECK = 'assets/screenshots/page-check.png';
const STATES_SHOWN = ['altered-zh-TW-light', 'reporter-en-light', 'events-zh-CN-dark'];

const LOOKS: Look[] = LOCALES.flatMap((locale) => [
  { locale, colorScheme: 'light' },
  { locale, colorScheme: 'dark' },
]);

/** Our own pages, by the name of the picture. */
const PAGES = {
  popup: 'popup.html',
  lookup: `lookup.html#q=${encodeURIComponent('中方宣布的800亿美元资金支持已落实或作出安排近50%')}`,
  reader: 'reader.html?t=2017-03-08.scio#a5.1',
  options: 'options.html',
};

async function withPage(running: RunningChromium, look: Look, use: (page: Page) => Promise<void>): Promise<void> {
  await running.extension.choose({ locale: look.locale });
  const page = await running.context.newPage();
  try {
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await use(page);
  } finally {
    await page.close();
  }
}

/** The panel beside one quotation. */
async function drawPanel(running: RunningChromium, address: string, name: QuotationName, look: Look, file: string) {
  await withPage(running, look, async (page) => {
    await page.goto(address);
    await scriptReady(page, running.extension);
    // Quotations are scrolled to the middle of what is left, so the panel has the room below.
    await page.addStyleTag({ content: 'html { scroll-padding-bottom: 500px }' });
    const reader = chromiumReader(page, running.extension);
    await lookUp(reader, quotationAt(name));
    await reader.screenshot(file);
  });
}

const executable = findChromium();
if (executable === null) throw new Error('Chromium is not installed');
mkdirSync(FOLDER, { recursive: true });
mkdirSync('assets/screenshots', { recursive: true });
const site = await serveArticle();
const address = site.at(ARTICLE_PATH);
// Sharp on a fine screen, and still small.
const running = await startChromium({ executable, viewport: { width: 960, height: 720 }, scale: 1.5 });
try {
  await drawPanel(running, address, 'altered', LOOKS[0]!, README_PICTURE);
  for (const look of LOOKS) {
    const suffix = `${look.locale}-${look.colorScheme}.png`;
    console.log(await drawPanels(running, look, FOLDER));
    console.log(await drawSidePanel(running, look, FOLDER));
    console.log(await drawPageCheck(running, address, look, FOLDER));
    for (const [name, path] of Object.entries(PAGES)) {
      await withPage(running, look, async (page) => {
        await page.goto(running.extension.url(path));
        await page.locator('main').waitFor();
        await page.waitForLoadState('networkidle');
        if (name === 'popup') await page.keyboard.type('多极化');
        if (name === 'lookup') await page.locator('.finding h2').waitFor();
        await page.waitForTimeout(300);
        await page.screenshot({ path: join(FOLDER, `${name}-${suffix}`) });
      });
    }
  }
  copyFileSync(join(FOLDER, `page-check-${LOOKS[0]!.locale}-${LOOKS[0]!.colorScheme}.png`), README_CHECK);
  const shown = STATES_SHOWN.map((name) => ({ name: '', file: join(FOLDER, `panel-${name}.png`) }));
  await drawContactSheet(running.context, shown, STATES_SHOWN.length, README_STATES, 'css');
} finally {
  await running.close();
  await site.close();
}
console.log(`${README_PICTURE}, ${README_STATES}, ${README_CHECK}, and all states in ${FOLDER}/`);
