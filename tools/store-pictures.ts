/** Draws the pictures for the stores, in the size that they ask for and in each language: `npm run store-pictures`, after `npm run build`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LOCALES, type Locale } from '../platform/shared/i18n.ts';
import { findChromium } from './browsers.ts';
import { type RunningChromium, startChromium } from './drive/chromium.ts';
import { scriptReady } from './drive/extension.ts';
import { chromiumReader, lookUp } from './drive/reader.ts';
import { ARTICLE_PATH, quotationAt, serveArticle } from './sample/quotations.ts';

const FOLDER = 'assets/screenshots/store';
const SIZE = { width: 1280, height: 800 };

/** Our own pages that say something by themselves. */
const PAGES = {
  '2-reader': 'reader.html?t=2017-03-08.scio#a5.1',
  '3-compare': 'compare.html?a=2017-03-08.scio&b=2017-03-08.xinhua#a5.1',
};

const executable = findChromium();
if (executable === null) throw new Error('Chromium is not installed');
const site = await serveArticle();
const running = await startChromium({ executable, viewport: SIZE });
try {
  for (const locale of LOCALES) {
    mkdirSync(join(FOLDER, locale), { recursive: true });
    await running.extension.choose({ locale });
    await withPage(running, (page) => drawPanel(running, page, locale));
    for (const [name, path] of Object.entries(PAGES))
      await withPage(running, async (page) => {
        await page.goto(running.extension.url(path));
        await page.locator('h1').first().waitFor();
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: join(FOLDER, locale, `${name}.png`) });
      });
  }
} finally {
  await running.close();
  await site.close();
}
console.log(`${FOLDER}/`);

/** The panel beside a quotation with a changed number. */
async function drawPanel({ extension }: RunningChromium, page: Page, locale: Locale): Promise<void> {
  await page.goto(site.at(ARTICLE_PATH));
  await scriptReady(page, extension);
  // The quotation stands high enough to leave the panel its room below.
  await page.addStyleTag({ content: 'html { scroll-padding-bottom: 560px }' });
  const reader = chromiumReader(page, extension);
  await lookUp(reader, quotationAt('altered'));
  await reader.screenshot(join(FOLDER, locale, '1-panel.png'));
}

async function withPage(running: RunningChromium, use: (page: Page) => Promise<void>): Promise<void> {
  const page = await running.context.newPage();
  try {
    await use(page);
  } finally {
    await page.close();
  }
}
