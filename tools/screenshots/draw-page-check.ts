/** Draws a checked page beside its list: the marks in the article, and the side panel. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningChromium } from '../drive/chromium.ts';
import { scriptReady } from '../drive/extension.ts';
import { drawBeside } from './contact-sheet.ts';
import type { Look } from './draw-panels.ts';

/** What of the extension interface our own pages use here. */
declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

const SIDE = { width: 380, height: 720 };
/** Marks and rows are drawn by then. */
const SETTLED_MS = 600;

/** @returns the picture's file */
export async function drawPageCheck(
  { extension, context }: RunningChromium,
  address: string,
  { locale, colorScheme }: Look,
  folder: string,
): Promise<string> {
  const suffix = `${locale}-${colorScheme}.png`;
  await extension.choose({ locale });
  const page = await context.newPage();
  const side = await context.newPage();
  try {
    await page.emulateMedia({ colorScheme });
    await side.emulateMedia({ colorScheme });
    await side.setViewportSize(SIDE);
    await page.goto(address);
    await scriptReady(page, extension);
    await page.bringToFront();
    // Beside the page in front, as the browser opens it.
    await side.goto(extension.url('sidepanel.html'));
    await check(side, address);
    await side.locator('#tab-page').click();
    await side.locator('.statements').waitFor();
    await page.waitForTimeout(SETTLED_MS);
    const [article, list] = [join(folder, `checked-page-${suffix}`), join(folder, `checked-list-${suffix}`)];
    await page.screenshot({ path: article });
    await side.screenshot({ path: list });
    const file = join(folder, `page-check-${suffix}`);
    await drawBeside(context, [article, list], SIDE.height, file);
    return file;
  } finally {
    await side.close();
    await page.close();
  }
}

/** As the button in the side panel asks for it. */
async function check(own: Page, address: string): Promise<void> {
  await own.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    await chrome.runtime.sendMessage({ type: 'checkPage', ask: { tabId: tab!.id } });
  }, address);
}
