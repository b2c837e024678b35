import { browser } from '../../shared/browser.ts';
import { readSelectionIn } from '../../shared/frames.ts';

/** Longer selections are quotations: they are looked up, not searched word by word. */
const MAX_WORDS = 40;

/**
 * What is selected on the page behind the toolbar popup, on one line.
 * @returns empty where nothing short is selected, or where the page is closed to extensions
 */
export async function pageSelection(): Promise<string> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return '';
    const read = await readSelectionIn(tab.id, 0, false);
    // What the page has selected is nothing to begin with either.
    const selected = (read === 'changed' ? '' : (read?.text ?? '')).replace(/\s+/g, ' ').trim();
    return selected.length <= MAX_WORDS ? selected : '';
  } catch {
    // The browser's own pages and stores take no script: there is nothing to begin with.
    return '';
  }
}
