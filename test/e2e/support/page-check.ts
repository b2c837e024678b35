/** The check of a page as tests ask for it and see it. */
import type { Page } from '@playwright/test';
import type { StoredCheck } from '../../../platform/shared/page-check/stored-check.ts';
import type { Extension } from '../../../tools/drive/extension.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** Ask the background as our own pages do. */
export async function askAsOwnPage(own: Page, type: string, ask: unknown): Promise<unknown> {
  return own.evaluate((message) => chrome.runtime.sendMessage(message), { type, ask });
}

/** A page of ours in a tab behind, by which the tests of a file ask. */
export async function ownPageBehind(ext: Extension, page: Page): Promise<Page> {
  const own = await ext.open('about.html');
  await page.bringToFront();
  return own;
}

export async function tabOf(own: Page, page: Page): Promise<number> {
  const address = page.url();
  const id = await own.evaluate(
    async (address) => (await chrome.tabs.query({})).find(({ url }) => url === address)?.id,
    address,
  );
  if (id === undefined) throw new Error(`no tab shows ${address}`);
  return id;
}

/** How a check stands: what the side panel is told. */
export async function readCheck(own: Page, tabId: number): Promise<StoredCheck | null> {
  const reply = (await askAsOwnPage(own, 'readCheck', { tabId })) as { ok: true; value: StoredCheck | null };
  return reply.value;
}

/** No check takes longer, on however busy a machine. */
const CHECK_MS = 100_000;

/** Check a page from one of ours, as the popup does, and wait until it is done or refused. */
export async function checkPage(own: Page, page: Page, tabOfPage?: number): Promise<StoredCheck> {
  const tabId = tabOfPage ?? (await tabOf(own, page));
  await askAsOwnPage(own, 'checkPage', { tabId });
  return checkEnded(own, tabId);
}

/** Wait until a check is done or refused. Asked soon again: a page that never rests uses a processor as long as it is waited for. */
export async function checkEnded(own: Page, tabId: number): Promise<StoredCheck> {
  const begun = Date.now();
  for (let waited = 0; waited < CHECK_MS; waited = Date.now() - begun) {
    const check = await readCheck(own, tabId);
    if (check !== null && check.state !== 'reading' && check.state !== 'comparing') return check;
    // What is found so far comes with each answer: that of a long page, asked for all the time, costs more than the check.
    await own.waitForTimeout(Math.max(50, waited / 10));
  }
  throw new Error('the check does not end');
}

/** What stands in the page's list of highlights: the texts of the ranges of each, the shortest list first. */
export async function highlightsIn(page: Page): Promise<string[][]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()]
      .map((highlight) => [...highlight].map((range) => (range as Range).toString()))
      .sort((a, b) => a.length - b.length),
  );
}

/** Take the marks of a page away, as the button in the side panel does. */
export async function stopCheck(own: Page, page: Page): Promise<void> {
  await askAsOwnPage(own, 'stopCheck', { tabId: await tabOf(own, page) });
}
