/** What the browser does for a check in the frames of a tab. */
import { browser } from '../../shared/browser.ts';
import type { ReaderBegun, ReaderProtocol, ReaderStart } from '../../shared/page-check/in-page.ts';

const READER = '/read-page.js';

/** One frame that the browser lets us enter. */
export interface EnteredFrame {
  frameId: number;
  /** null where the browser tells of none. */
  documentId: string | null;
}

/** Firefox does not paint the backgrounds of an author's rule in shadow roots; Chromium paints none of a user's. */
const ORIGIN = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

export interface CheckedFrames {
  /**
   * Bring the reader into all frames of a tab, the page itself first; empty where the browser keeps extensions out. At once: a page that
   * is never done loading is read as far as it is there.
   */
  enter(tabId: number): Promise<EnteredFrame[]>;
  /** Have the reader of one frame begin; null where the frame is gone. */
  begin(tabId: number, frame: EnteredFrame, start: ReaderStart): Promise<ReaderBegun | null>;
  /** null where no reader answers that knows of the check. */
  ask<T extends keyof ReaderProtocol>(
    tabId: number,
    frameId: number,
    type: T,
    ask: ReaderProtocol[T]['ask'],
  ): Promise<ReaderProtocol[T]['answer'] | null>;
  paint(tabId: number, frameId: number, css: string): Promise<void>;
  unpaint(tabId: number, frameId: number, css: string): Promise<void>;
}

export const checkedFrames: CheckedFrames = {
  async enter(tabId) {
    try {
      const target = { tabId, allFrames: true };
      const entered = await browser.scripting.executeScript({ target, files: [READER], injectImmediately: true });
      return (entered as Partial<EnteredFrame>[])
        .map(({ frameId = 0, documentId = null }) => ({ frameId, documentId }))
        .sort((a, b) => a.frameId - b.frameId);
    } catch {
      return []; // The browser keeps extensions out of this page.
    }
  },
  async begin(tabId, { frameId }, start) {
    try {
      const target = { tabId, frameIds: [frameId] };
      const begin = { target, func: beginReading, args: [start], injectImmediately: true };
      const [begun] = await browser.scripting.executeScript(begin);
      return (begun?.result as ReaderBegun | null | undefined) ?? null;
    } catch {
      return null; // The frame is gone.
    }
  },
  async ask(tabId, frameId, type, ask) {
    try {
      return (await browser.tabs.sendMessage(tabId, { type, ask }, { frameId })) ?? null;
    } catch {
      return null; // Nobody listens in that frame.
    }
  },
  paint: (tabId, frameId, css) => style('insertCSS', tabId, frameId, css),
  unpaint: (tabId, frameId, css) => style('removeCSS', tabId, frameId, css),
};

async function style(how: 'insertCSS' | 'removeCSS', tabId: number, frameId: number, css: string): Promise<void> {
  try {
    await browser.scripting[how]({ target: { tabId, frameIds: [frameId] }, css, origin: ORIGIN });
  } catch {
    // The frame is gone, and its marks with it.
  }
}

/** Runs in the frame. */
function beginReading(start: ReaderStart): ReaderBegun | null {
  const shared = (globalThis as { [key: symbol]: { readPage?: (start: ReaderStart) => ReaderBegun } | undefined })[
    Symbol.for('yuanhua')
  ];
  return shared?.readPage?.(start) ?? null;
}
