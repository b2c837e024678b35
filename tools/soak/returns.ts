/** Pages that were put away and come back: kept whole for the way back, or thrown out of memory. */
import type { Page } from 'playwright-core';
import type { FigureRow } from '../bench/figures.ts';
import { startChromium } from '../drive/chromium.ts';
import { type Extension, scriptReady } from '../drive/extension.ts';
import { comes, lookUpOnce } from './look-up.ts';

interface Tab {
  id: number;
  discarded: boolean;
}
declare const chrome: {
  tabs: {
    query(filter: { url: string }): Promise<Tab[]>;
    discard(id: number): Promise<Tab | undefined>;
    update(id: number, change: { active: boolean }): Promise<void>;
  };
};

/** @param elsewhere an address of another host: pages of one host are not always kept */
export async function returnsToPages(
  executable: string,
  address: string,
  elsewhere: string,
  backs: number,
  discards: number,
): Promise<FigureRow> {
  const { extension, context, close } = await startChromium({ executable, keepsPages: true });
  try {
    await extension.choose({ locale: 'zh-CN' });
    let kept = 0;
    let answered = 0;
    const page = await context.newPage();
    await page.goto(address);
    await scriptReady(page, extension);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'new'));
    });
    for (let turn = 0; turn < backs; turn += 1) {
      await page.goto(elsewhere);
      // What is kept comes back without the events of a load.
      await page.goBack({ waitUntil: 'commit' });
      kept += (await comes(async () => (await page.title()) === 'kept', 2000)) ? 1 : 0;
      answered += (await lookUpOnce(page, turn)).ms === null ? 0 : 1;
      await page.evaluate(() => void (document.title = ''));
    }
    await page.close();
    let woken = 0;
    for (let turn = 0; turn < discards; turn += 1) woken += (await returnToDiscarded(extension, address, turn)) ? 1 : 0;
    return {
      what: 'pages kept for the way back, and tabs thrown out of memory',
      figure: `${kept} of ${backs} kept, ${answered} answered; ${woken} of ${discards} tabs answered`,
      reach: 'all',
      holds: kept === backs && answered === backs && woken === discards,
    };
  } finally {
    await close();
  }
}

async function returnToDiscarded(extension: Extension, address: string, turn: number): Promise<boolean> {
  const { context } = extension;
  const url = `${address}?discarded=${turn}`;
  const page = await context.newPage();
  await page.goto(url);
  // The tab in front is never thrown out.
  const front = await context.newPage();
  await front.bringToFront();
  const discarded = await extension.worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return tab ? ((await chrome.tabs.discard(tab.id)) ?? null) : null;
  }, url);
  if (discarded === null || !discarded.discarded) return false;
  await extension.worker.evaluate((id) => chrome.tabs.update(id, { active: true }), discarded.id);
  await front.close();
  const back = (): Page | undefined => context.pages().find((page) => page.url() === url);
  if (!(await comes(async () => back() !== undefined))) return false;
  const returned = back()!;
  await scriptReady(returned, extension);
  const { ms } = await lookUpOnce(returned, turn);
  await returned.close();
  return ms !== null;
}
