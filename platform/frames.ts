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

async function tell(tabId: number, frameId: number, quote: string): Promise<boolean> {
  try {
    const shown: unknown = await browser.tabs.sendMessage(tabId, { type: 'showPanel', ask: { quote } }, { frameId });
    return shown === true;
  } catch {
    return false; // Nobody listens in that frame.
  }
}
