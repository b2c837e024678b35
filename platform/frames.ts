import { browser } from './browser.ts';

/** The scripts that the build makes, as the browser names them in the package. */
const PANEL_SCRIPT = '/panel.js';
const QUOTE_SCRIPT = '/content-scripts/quote.js';

/** Load the panel's code into one frame. */
export async function loadPanelInto(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [PANEL_SCRIPT] });
}

/**
 * Have a frame show the panel for its selection.
 *
 * A tab that was open before we were installed, or that we may enter only at the reader's gesture, has no script of ours
 * yet: it is brought first.
 * @returns false where no panel can be shown: a store page, the PDF viewer, an SVG document
 */
export async function showPanelIn(tabId: number, frameId: number, quote: string): Promise<boolean> {
  if (await tell(tabId, frameId, quote)) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [QUOTE_SCRIPT] });
  } catch {
    return false; // The browser keeps extensions out of this page.
  }
  return tell(tabId, frameId, quote);
}

/**
 * Bring our script to the tabs that are open already, when we are installed or updated: they need no reload. A copy that is
 * still alive there stays the only one; the old version's goes away.
 */
export async function enterOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.allSettled(
    tabs.map(({ id = -1 }) =>
      browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [QUOTE_SCRIPT] }),
    ),
  );
}

/**
 * The frame that has the keyboard. A shortcut names none; only the frame itself knows.
 * @returns 0, the page's own, where no frame can be asked
 */
export async function focusedFrame(tabId: number): Promise<number> {
  try {
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: hasKeyboard });
    return frames.find(({ result }) => result === true)?.frameId ?? 0;
  } catch {
    return 0; // The browser keeps extensions out of this page.
  }
}

/** Runs in each frame. A page has focus too while a frame of it has. */
function hasKeyboard(): boolean {
  return document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.localName ?? '');
}

async function tell(tabId: number, frameId: number, quote: string): Promise<boolean> {
  try {
    const shown: unknown = await browser.tabs.sendMessage(tabId, { type: 'showPanel', ask: { quote } }, { frameId });
    return shown === true;
  } catch {
    return false; // Nobody listens in that frame.
  }
}
