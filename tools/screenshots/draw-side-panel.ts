/** Draws every state of the side panel, as wide as browsers open it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { RunningChromium } from '../drive/chromium.ts';
import { drawContactSheet } from './contact-sheet.ts';
import type { Look } from './draw-panels.ts';

/** What of the extension interface is used inside the worker. */
declare const chrome: { storage: { session: { clear(): Promise<void> } } };

const VIEWPORT = { width: 380, height: 860 };
/** What follows is more of the same. */
const MAX_HEIGHT = 1500;
const COLUMNS = 4;
/** What was pressed has changed the page by then. */
const SETTLED_MS = 300;
/** Three fields are wrong, and all others are not there. */
const WRONG_FILE = '{"format":"yuanhua-notebook","version":2,\n"entries":[{"id":"a","quote":7,\n"wording":"?"}]}';

type Step = (side: Page) => Promise<void>;

const tab = (name: string) => (side: Page) => side.locator(`#tab-${name}`).click();

async function lookUp(side: Page, quote: string): Promise<void> {
  await tab('finding')(side);
  await side.locator('#paste').fill(quote);
  await side.locator('#paste').press('Enter');
  await side.locator('.quote').getByText(quote).waitFor();
  await side.locator('.finding h2').waitFor();
}

const keep = (quote: string) => async (side: Page) => {
  await lookUp(side, quote);
  await side.locator('.keep').click();
};

/** One after the other on the same page: what was looked up and kept is there in the next. */
const STATES: Record<string, Step> = {
  empty: tab('finding'),
  'notebook, empty': tab('notebook'),
  altered: keep('中方宣布的800亿美元资金支持已落实或作出安排近50%'),
  'not found': keep('外交官的公文包里，装的不应该是文件，而应该是一双走路的鞋。'),
  phrase: (side) => lookUp(side, '多极化'),
  history: tab('history'),
  notebook: async (side) => {
    await tab('notebook')(side);
    await side.locator('.note textarea').first().fill('核对英文稿。');
    await side.locator('.entry summary').first().click();
  },
  'notebook, a file refused': (side) =>
    side
      .locator('input[type=file]')
      .setInputFiles({ name: 'notebook.json', mimeType: 'text/plain', buffer: Buffer.from(WRONG_FILE) }),
  'notebook, deleted': (side) => side.locator('.entry footer button').last().click(),
  timeline: async (side) => {
    await tab('timeline')(side);
    await side.locator('#phrases').fill('多极化，全球南方，一带一路');
    await side.locator('.column').nth(1).click();
  },
};

/** @returns the sheet with all of them */
export async function drawSidePanel(running: RunningChromium, look: Look, folder: string): Promise<string> {
  await running.extension.choose({ locale: look.locale, theme: look.colorScheme });
  const side = await running.context.newPage();
  await side.setViewportSize(VIEWPORT);
  await side.goto(running.extension.url('sidepanel.html'));
  await side.evaluate(
    () => new Promise((done) => indexedDB.deleteDatabase('yuanhua-notebook').addEventListener('success', done)),
  );
  // No history of the look before.
  await running.extension.worker.evaluate(() => chrome.storage.session.clear());
  await side.reload();
  const pictures: { name: string; file: string }[] = [];
  for (const [index, [name, step]] of Object.entries(STATES).entries()) {
    await step(side);
    await side.waitForTimeout(SETTLED_MS);
    // A page that is scrolled draws its tabs in the middle of a long picture.
    await side.evaluate(() => scrollTo({ top: 0 }));
    const file = join(folder, `sidepanel-${index}-${look.locale}-${look.colorScheme}.png`);
    const height = Math.min(MAX_HEIGHT, await side.evaluate(() => document.documentElement.scrollHeight));
    await side.screenshot({ path: file, fullPage: true, clip: { x: 0, y: 0, width: VIEWPORT.width, height } });
    pictures.push({ name, file });
  }
  await side.close();
  const sheet = join(folder, `sidepanel-${look.locale}-${look.colorScheme}.png`);
  await drawContactSheet(running.context, pictures, COLUMNS, sheet);
  return sheet;
}
