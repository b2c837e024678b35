/** The side panel of Chromium, which Firefox calls the sidebar. */
import { browser } from './browser.ts';

/** Chromium's, which the polyfill hands through and does not type. */
interface Chromium {
  sidePanel?: { open(target: { windowId: number }): Promise<void> };
}

/**
 * Open the side panel. Must be called in the same turn as the reader's gesture: the browsers refuse it after anything was awaited.
 * @param windowId Firefox opens it in the window of the gesture
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as unknown as Chromium;
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

const ARE_YOU_THERE = 'sidePanelIn';

/**
 * Whether a side panel is open in a window. The one of that window is asked: Chromium lists side panels without their windows
 * (`runtime.getContexts` says -1).
 */
export async function isSidePanelOpen(windowId: number): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage({ type: ARE_YOU_THERE, windowId })) === true;
  } catch {
    return false; // No page of ours is open, or none that listens.
  }
}

/** Answer for this page when the background asks. A side panel stays in its window. */
export async function answerAsSidePanel(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    const { type, windowId } = (message ?? {}) as { type?: unknown; windowId?: unknown };
    // Messages of web pages' scripts pass by here too; they come from tabs. One for another window is left to that one.
    const isForUs = type === ARE_YOU_THERE && windowId === id && !sender.tab && sender.id === browser.runtime.id;
    if (isForUs) sendResponse(true);
    // False is allowed too, and not typed: whoever else listens may answer.
    return isForUs as true;
  });
}

const FOLLOW = 'sidePanelFollows';

interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Whether the side panel, while it is open, shows every selection on the page beside it. Off unless the reader wants it. */
export async function readFollow(area: Pick<Area, 'get'>): Promise<boolean> {
  return (await area.get(FOLLOW))[FOLLOW] === true;
}

export async function writeFollow(area: Pick<Area, 'set'>, follow: boolean): Promise<void> {
  await area.set({ [FOLLOW]: follow });
}
