import { browser } from './browser.ts';

/** Where in the tab strip a page opens. */
interface Beside {
  tabId: number | null;
  tabIndex: number | null;
  incognito: boolean;
}

/**
 * The reader's address for a passage.
 * @param passage id of a turn or paragraph: `2017-03-08.scio#a14.2`
 */
export function readerPath(passage: string): string {
  const [transcript = '', place = ''] = passage.split('#');
  return `/reader.html?t=${encodeURIComponent(transcript)}#${encodeURIComponent(place)}`;
}

/** The lookup page's address for a quote. The quote stands behind `#`, which no browser sends anywhere. */
export function lookupPath(quote: string): string {
  return `/lookup.html#q=${encodeURIComponent(quote.toWellFormed())}`;
}

/** The settings' address for a site that is to be switched off there. */
export function settingsPath(site: string): string {
  return `/options.html#off=${encodeURIComponent(site)}`;
}

/** Open one of our pages in a tab beside the asking one. Private windows cannot show our pages, a normal one can. */
export async function openBeside(path: string, beside: Beside): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (beside.incognito) {
    const normal = (await browser.windows.getAll({ windowTypes: ['normal'] })).find((window) => !window.incognito);
    if (normal?.id === undefined) await browser.windows.create({ url, incognito: false });
    else await browser.tabs.create({ url, windowId: normal.id });
    return;
  }
  await browser.tabs.create({
    url,
    ...(beside.tabIndex === null ? {} : { index: beside.tabIndex + 1 }),
    ...(beside.tabId === null ? {} : { openerTabId: beside.tabId }),
  });
}
