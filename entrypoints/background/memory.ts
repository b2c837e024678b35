import type { AnswerView } from '../../engine/record/view.ts';
import { type History, type Lookup, lookupOf, type WebPage, type Show } from '../../platform/shared/history.ts';

/** A page that was asked for its selection answers within this time. */
const SOON_MS = 3000;

/** Where a lookup was made. */
export interface LookupOrigin {
  page: WebPage | null;
  /** Shows it in the side panel beside, where it is not written down. */
  show: Show;
}

export interface Memory {
  /**
   * The reader asked, by menu or shortcut, for what is selected in a tab: the panel that is opened there next is what was asked for.
   * @param named the words that the browser gave with the menu; null for the shortcut, with which it gives none
   * @returns whether the page tells of that panel in time
   */
  expect(tabId: number, named: string | null): Promise<boolean>;
  /**
   * How words are remembered for which a page's script says that its panel was opened: as asked for only where the browser itself has
   * just told of such a gesture, and of these words. To be called when the message comes, before anything is awaited.
   */
  howTold(tabId: number | null, quote: string): Lookup['how'];
  remember(view: AnswerView, length: number, made: LookupOrigin, how: Lookup['how']): Promise<void>;
}

/** What goes into the history: what the reader asked for, and what was opened or followed in a page, by what its script tells. */
export function createMemory(history: Pick<History, 'add'>): Memory {
  const expected = new Map<number, { named: string | null; settle: (told: boolean) => void }>();
  return {
    expect(tabId, named) {
      expected.get(tabId)?.settle(false);
      return new Promise((resolve) => {
        const settle = (told: boolean): void => {
          clearTimeout(late);
          expected.delete(tabId);
          resolve(told);
        };
        const late = setTimeout(settle, SOON_MS, false);
        expected.set(tabId, { named, settle });
      });
    },
    howTold(tabId, quote) {
      const asked = tabId === null ? undefined : expected.get(tabId);
      if (asked === undefined || (asked.named !== null && !isWithin(quote, asked.named))) return 'selected';
      asked.settle(true);
      return 'asked';
    },
    remember: (view, length, { page, show }, how) => history.add(lookupOf(view, length, page, how), show),
  };
}

/** Whether words are those of a longer text, some left out: the menu gives footnote marks and readings of characters too. */
function isWithin(words: string, text: string): boolean {
  let at = 0;
  for (const character of words.replace(/\s+/g, '')) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
