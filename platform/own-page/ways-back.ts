/** From a page of ours in a tab back to where the reader came from. */
import { browser } from '../shared/browser.ts';
import { openSidePanel } from '../shared/side-panel.ts';

export interface WaysBack {
  /** To the tab from which this one was opened; null where there is none any more. */
  back: (() => void) | null;
  sidePanel: () => void;
}

/** Found before anything is pressed: the side panel opens only in the same turn as the reader's gesture. */
export async function findWays(): Promise<WaysBack> {
  const tab = await browser.tabs.getCurrent();
  const opener = tab?.openerTabId;
  return {
    back: opener === undefined ? null : () => void goTo(opener),
    sidePanel: () => void openSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT),
  };
}

async function goTo(tabId: number): Promise<void> {
  try {
    await browser.tabs.update(tabId, { active: true });
  } catch {
    // Closed in the meantime. This tab has nothing to lead back to, and the reader may close it.
  }
}
