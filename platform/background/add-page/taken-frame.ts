/** What the browser does to have a page's text taken. */
import { browser } from '../../shared/browser.ts';
import type { TakeBegun, TakeStart } from '../../shared/library/added-page.ts';

const READER = '/read-page.js';

/** The document of a tab that the browser lets us enter. */
export interface TakenDocument {
  /** null where the browser tells of none. */
  documentId: string | null;
}

export interface TakenFrame {
  /** Bring our script into the page; null where the browser keeps extensions out. */
  enter(tabId: number): Promise<TakenDocument | null>;
  /** Have it begin; null where the page is gone. */
  begin(tabId: number, start: TakeStart): Promise<TakeBegun | null>;
}

export const takenFrame: TakenFrame = {
  async enter(tabId) {
    try {
      const [entered] = await browser.scripting.executeScript({
        target: { tabId },
        files: [READER],
        injectImmediately: true,
      });
      return entered ? { documentId: (entered as Partial<TakenDocument>).documentId ?? null } : null;
    } catch {
      return null; // The browser keeps extensions out of this page.
    }
  },
  async begin(tabId, start) {
    try {
      const begin = { target: { tabId }, func: beginTaking, args: [start], injectImmediately: true };
      const [begun] = await browser.scripting.executeScript(begin);
      return (begun?.result as TakeBegun | null | undefined) ?? null;
    } catch {
      return null; // The page is gone.
    }
  },
};

/** Runs in the page. */
function beginTaking(start: TakeStart): TakeBegun | null {
  const shared = (globalThis as { [key: symbol]: { takePage?: (start: TakeStart) => TakeBegun } | undefined })[
    Symbol.for('yuanhua')
  ];
  return shared?.takePage?.(start) ?? null;
}
