/** The side panel of Chromium, which Firefox calls the sidebar. */
import { browser } from './browser.ts';
import type { NewLookup } from './history.ts';
import type { Area } from './storage/area.ts';

/** Chromium's, which the polyfill hands through and does not type. */
interface Chromium {
  sidePanel?: { open(target: { windowId: number }): Promise<void> };
}

/**
 * Open the side panel. Must be called in the same turn as the reader's gesture: the browsers refuse it after anything was awaited.
 * @param windowId Firefox opens it in the window of the gesture
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as typeof browser & Chromium;
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}

const ARE_YOU_THERE = 'sidePanelIn';
const SHOW = 'sidePanelShow';
const CHECK_CHANGED = 'sidePanelCheck';
const KINDS = new Set<unknown>([ARE_YOU_THERE, SHOW, CHECK_CHANGED]);
/** A side panel that was just opened listens within this time. */
const SOON_MS = 3000;
const PAUSE_MS = 50;

interface State {
  /** It shows every selection on the page beside it. */
  follows: boolean;
}

/**
 * Whether a side panel is open in a window, and what it does. The one of that window is asked: Chromium lists side panels without their
 * windows (`runtime.getContexts` says -1).
 */
async function askSidePanel(windowId: number): Promise<State | null> {
  const state = (await tellSidePanel({ type: ARE_YOU_THERE, windowId })) as Partial<State> | null;
  return typeof state?.follows === 'boolean' ? { follows: state.follows } : null;
}

export async function isSidePanelOpen(windowId: number): Promise<boolean> {
  return (await askSidePanel(windowId)) !== null;
}

export async function isSidePanelFollowing(windowId: number): Promise<boolean> {
  return (await askSidePanel(windowId))?.follows === true;
}

/**
 * Have a lookup shown that is written down nowhere: one of a private window, or of a reader who wants no history.
 * @returns whether a side panel, open or opening, has taken it
 */
export async function showInSidePanel(windowId: number, lookup: NewLookup): Promise<boolean> {
  for (let left = SOON_MS / PAUSE_MS; left > 0; left -= 1) {
    if ((await tellSidePanel({ type: SHOW, windowId, lookup })) !== null) return true;
    await new Promise((wake) => setTimeout(wake, PAUSE_MS));
  }
  return false;
}

/** Tell the side panel of a window that a check there is another than before: it asks for it then. */
export async function tellCheckChanged(windowId: number | null, tabId: number): Promise<void> {
  if (windowId !== null) await tellSidePanel({ type: CHECK_CHANGED, windowId, tabId });
}

/** @returns null where no page of ours answers for that window */
async function tellSidePanel(message: {
  type: string;
  windowId: number;
  lookup?: NewLookup;
  tabId?: number;
}): Promise<unknown> {
  try {
    return (await browser.runtime.sendMessage(message)) ?? null;
  } catch {
    return null; // No page of ours is open, or none that listens.
  }
}

interface SidePanel {
  follows: () => boolean;
  show: (lookup: NewLookup) => void;
  /** The check of a tab is another than before. */
  onCheck?: (tabId: number) => void;
}

/** Answer for a side panel's page when the background asks. @param ownWindowId where it is: a side panel stays in its window */
export function answerAsSidePanel(ownWindowId: number | undefined, { follows, show, onCheck }: SidePanel): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse: (reply: unknown) => void) => {
    const { type, windowId, lookup, tabId } = (message ?? {}) as Record<string, unknown>;
    // Messages of web pages' scripts pass by here too; they come from tabs. One for another window is left to that one.
    const isForUs = windowId === ownWindowId && !sender.tab && sender.id === browser.runtime.id;
    if (!isForUs || !KINDS.has(type)) {
      // False is allowed too, and not typed: whoever else listens may answer.
      return false as unknown as true;
    }
    // From the background itself, by the check above.
    if (type === SHOW) show(lookup as NewLookup);
    if (type === CHECK_CHANGED) onCheck?.(tabId as number);
    sendResponse({ follows: follows() } satisfies State);
    return true;
  });
}

/** Hear in a page of ours that is no side panel that the check of a tab is another than before. */
export function hearCheckChanged(tell: (tabId: number) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, _sendResponse: (reply: unknown) => void) => {
    const { type, tabId } = (message ?? {}) as Record<string, unknown>;
    if (type === CHECK_CHANGED && !sender.tab && sender.id === browser.runtime.id) tell(tabId as number);
    // Whoever else listens may answer.
    return false as unknown as true;
  });
}

const FOLLOW = 'sidePanelFollows';

/** Whether the side panel, while it is open, shows every selection on the page beside it. On until the reader switches it off. */
export async function readFollow(area: Pick<Area, 'get'>): Promise<boolean> {
  return (await area.get(FOLLOW))[FOLLOW] !== false;
}

export async function writeFollow(area: Pick<Area, 'set'>, follow: boolean): Promise<void> {
  await area.set({ [FOLLOW]: follow });
}

const NOTEBOOK = 'sidePanelNotebook';
/** A side panel that opens later than this after it was asked for was opened for something else. */
const OPENING_MS = 5000;

/** Have the side panel of a window show the notebook, open or opening. It hears nothing of pages in tabs, and reads this. */
export async function askForNotebook(area: Pick<Area, 'set'>, windowId: number, now = Date.now()): Promise<void> {
  await area.set({ [NOTEBOOK]: { windowId, time: now } });
}

/** Hear in a side panel that the notebook is asked for, just before it opened or later. */
export async function hearNotebookAsked(ownWindowId: number, show: () => void, now = Date.now()): Promise<void> {
  const isForUs = (asked: unknown): boolean => {
    const { windowId, time } = (asked ?? {}) as Record<string, unknown>;
    return windowId === ownWindowId && typeof time === 'number' && time > now - OPENING_MS;
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && isForUs(changes[NOTEBOOK]?.newValue)) show();
  });
  if (isForUs((await browser.storage.session.get(NOTEBOOK))[NOTEBOOK])) show();
}
