import type { Range } from '../../engine/record/record.ts';
import { browser } from './browser.ts';

/** The reader marks no more: a quote in more pieces than that is marked at its first. */
export const MAX_MARKED = 50;

/** Where in the tab strip a page opens. */
interface Beside {
  tabId: number | null;
  tabIndex: number | null;
  incognito: boolean;
}

/**
 * The reader's address for a passage.
 * @param passage id of a turn or paragraph: `2017-03-08.scio#a14.2`
 * @param ranges what is to be marked there, in the source of the transcript
 */
export function readerPath(passage: string, ranges: readonly Range[] = []): string {
  const [transcript = '', place = ''] = passage.split('#');
  const marked = ranges.slice(0, MAX_MARKED).map(([start, end]) => `${start}-${end}`);
  const h = marked.length === 0 ? '' : `&h=${marked.join(',')}`;
  return `/reader.html?t=${encodeURIComponent(transcript)}${h}#${encodeURIComponent(place)}`;
}

/** The address of two texts side by side. */
export function comparePath(a: string, b: string): string {
  return `/compare.html?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`;
}

/** The lookup page's address for a quote. The quote stands behind `#`, which no browser sends anywhere. */
export function lookupPath(quote: string): string {
  return `/lookup.html#q=${encodeURIComponent(quote.toWellFormed())}`;
}

/** The lookup page's address for the check of a tab, where no side panel can show it. */
export function checkPath(tabId: number): string {
  return `/lookup.html#check=${tabId}`;
}

/** The address of the search over a whole tab. */
export function searchPath(query: string): string {
  return `/popup.html#q=${encodeURIComponent(query.toWellFormed())}`;
}

/** The settings' address for a site that is to be switched off there. */
export function settingsPath(site: string): string {
  return `/options.html#off=${encodeURIComponent(site)}`;
}

/**
 * Open one of our pages in a tab beside the asking one, which it then can lead back to. The popup and the side panel are in no tab:
 * they ask for the one in front. Private windows cannot show our pages, a normal one can.
 */
export async function openBeside(path: string, beside: Beside): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (beside.incognito) {
    const normal = (await browser.windows.getAll({ windowTypes: ['normal'] })).find((window) => !window.incognito);
    if (normal?.id === undefined) await browser.windows.create({ url, incognito: false });
    else await browser.tabs.create({ url, windowId: normal.id });
    return;
  }
  const { tabId, tabIndex } = beside.tabId === null ? await tabInFront() : beside;
  await browser.tabs.create({
    url,
    ...(tabIndex === null ? {} : { index: tabIndex + 1 }),
    ...(tabId === null ? {} : { openerTabId: tabId }),
  });
}

async function tabInFront(): Promise<Pick<Beside, 'tabId' | 'tabIndex'>> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return { tabId: tab?.id ?? null, tabIndex: tab?.index ?? null };
}
