/**
 * What a script in a web page may ask, and how often. All other messages are answered to our own pages alone.
 *
 * A gesture takes up to five messages, and no hand makes ten a second. A page that has taken over its renderer could send thousands:
 * have the record searched, our code loaded, storage written and the toolbar button redrawn without end.
 */
import type { MessageType } from '../shared/protocol.ts';
import { createRateLimit, type Rate } from './rate-limit.ts';

/** All of a tab's messages together. */
const TOGETHER: Rate = { burst: 80, perSecond: 40 };
/** Loading a part of our code, or its words: once a page, and pages do not come faster. */
const LOADING: Rate = { burst: 40, perSecond: 10 };
/** What a press or a drag of the reader's ends in. */
const BY_HAND: Rate = { burst: 20, perSecond: 4 };

const FOR_WEB_PAGES: Partial<Record<MessageType, Rate>> = {
  lookUp: TOGETHER,
  lookAhead: TOGETHER,
  viewSettings: TOGETHER,
  loadWatch: LOADING,
  loadMark: LOADING,
  loadPanel: LOADING,
  panelWords: LOADING,
  keepSize: BY_HAND,
  cite: BY_HAND,
  // How often they open a page is another matter: entrypoints/background/open-for-page.ts.
  openSettings: BY_HAND,
  openReader: BY_HAND,
  openLookup: BY_HAND,
  followSelection: BY_HAND,
  panelOpened: BY_HAND,
  tellTrouble: BY_HAND,
};

export function isForWebPages(type: MessageType): boolean {
  return Object.hasOwn(FOR_WEB_PAGES, type);
}

/** @returns whether a web page in a tab may send one more message of a kind */
export function createPageLimits(now?: () => number): (type: MessageType, tab: number) => boolean {
  const together = createRateLimit(TOGETHER, now);
  const each = new Map(Object.entries(FOR_WEB_PAGES).map(([type, rate]) => [type, createRateLimit(rate, now)]));
  return (type, tab) => together(tab) && (each.get(type)?.(tab) ?? false);
}
