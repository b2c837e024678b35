import { browser } from '../../platform/shared/browser.ts';
import { askToLeave } from '../../components/controls/ask-to-leave.tsx';
import { openBeside } from '../../platform/shared/addresses.ts';

/**
 * Open one of our pages beside the tab in front.
 * @param behind the tab in front stays there, and with it the popup
 * @returns false where it would open in another window, and the reader does not want it
 */
export async function openPage(path: string, behind: boolean, incognito: boolean): Promise<boolean> {
  // A private window cannot show our pages; another window comes to the front then.
  if (incognito && !(await askToLeave())) return false;
  if (!behind || incognito) {
    await openBeside(path, { tabId: null, tabIndex: null, incognito });
    return true;
  }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create({
    url: browser.runtime.getURL(path),
    active: false,
    ...(tab === undefined ? {} : { index: tab.index + 1 }),
  });
  return true;
}
