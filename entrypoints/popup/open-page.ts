import { browser } from '../../platform/shared/browser.ts';
import { openBeside } from '../../platform/shared/addresses.ts';

/** Open one of our pages beside the tab in front. @param behind the tab in front stays there, and with it the popup */
export async function openPage(path: string, behind: boolean, incognito: boolean): Promise<void> {
  // A private window cannot show our pages; another window comes to the front then.
  if (!behind || incognito) return openBeside(path, { tabId: null, tabIndex: null, incognito });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create({
    url: browser.runtime.getURL(path),
    active: false,
    ...(tab === undefined ? {} : { index: tab.index + 1 }),
  });
}
