import { browser } from '../../platform/shared/browser.ts';
import { followIn } from '../../platform/shared/frames.ts';

/** Have the page in front tell of its selections, and every page that comes to the front in this window, until `signal`. */
export async function followPages(signal: AbortSignal): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  if (signal.aborted || windowId === undefined) return;
  const enter = async (tabId: number): Promise<void> => {
    try {
      await followIn({ tabId, allFrames: true });
    } catch {
      // The browser keeps extensions out of this page.
    }
  };
  const activated = (tab: { tabId: number; windowId: number }): void => {
    if (tab.windowId === windowId) void enter(tab.tabId);
  };
  const updated = (tabId: number, changed: { status?: string }, tab: { active: boolean; windowId?: number }): void => {
    if (changed.status === 'complete' && tab.active && tab.windowId === windowId) void enter(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined) await enter(tab.id);
}
