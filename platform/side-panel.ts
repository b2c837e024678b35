/** The side panel of Chromium, which Firefox calls the sidebar. */
import { browser } from './browser.ts';

/** Chromium's, which the polyfill hands through and does not type. */
interface Chromium {
  sidePanel?: { open(target: { windowId: number }): Promise<void> };
  runtime: { getContexts?(filter: { contextTypes: string[] }): Promise<{ windowId: number }[]> };
}

/**
 * Open the side panel. Must be called in the same turn as the reader's gesture: the browsers refuse it after anything was awaited.
 * @param windowId Firefox opens it in the window of the gesture
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as unknown as Chromium;
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

export async function isSidePanelOpen(windowId: number): Promise<boolean> {
  const chromium = browser as unknown as Chromium;
  if (!chromium.sidePanel) return browser.sidebarAction.isOpen({ windowId });
  const panels = await chromium.runtime.getContexts!({ contextTypes: ['SIDE_PANEL'] });
  return panels.some((panel) => panel.windowId === windowId);
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
