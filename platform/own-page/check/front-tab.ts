import { browser } from '../../shared/browser.ts';

/** Tell which tab is in front of a window, now and whenever it is another. */
export async function watchFrontTab(windowId: number | undefined, tell: (tabId: number | null) => void): Promise<void> {
  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) tell(active.tabId);
  });
  const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
  tell(tab?.id ?? null);
}
