/** What comes of the messages about a page for the reader's library: of our own pages', and of the script's in the page. */
import type { Tabs } from 'webextension-polyfill';
import type { AddedPages } from '../../platform/background/add-page/added-pages.ts';
import type { Tell } from '../../platform/background/badge.ts';
import type { Handlers } from '../../platform/background/serve.ts';

export interface AddAnswerServices {
  addedPages: AddedPages;
  /** @throws for a tab that is closed */
  tab: (tabId: number) => Promise<Tabs.Tab>;
  tell: Tell;
}

export function createAddAnswers({
  addedPages,
  tab,
  tell,
}: AddAnswerServices): Pick<Handlers, 'addPage' | 'sendAddedPart'> {
  return {
    async addPage({ tabId }) {
      const { index, incognito } = await tab(tabId);
      void tell(tabId, null);
      return { refusal: await addedPages.begin({ tabId, tabIndex: index, incognito }) };
    },
    sendAddedPart: async ({ token, ...part }, asker) => ({ next: await addedPages.take(asker, token, part) }),
  };
}
