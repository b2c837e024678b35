import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { isSite } from '../../shared/sites.ts';

/** The host of a tab's page as the list of sites has it; null where it has none: a file, a page of the browser's own. */
export function hostOf(tab: Pick<Tabs.Tab, 'url'> | undefined): string | null {
  const page = URL.parse(tab?.url ?? '');
  const isWeb = page?.protocol === 'http:' || page?.protocol === 'https:';
  return isWeb && isSite(page.hostname) ? page.hostname : null;
}

/** Whether the browser lets an extension into the page of a tab: into its own pages, its store and the like it lets none. */
export async function isOpenToUs(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    return false;
  }
}
