/** What comes of the messages about the check of a page: of our own pages', and of its reader's in the page. */
import type { Tabs } from 'webextension-polyfill';
import type { Tell } from '../../platform/background/badge.ts';
import type { PageChecks } from '../../platform/background/page-check/page-checks.ts';
import type { Handlers } from '../../platform/background/serve.ts';

export interface CheckAnswerServices {
  checks: PageChecks;
  /** @throws for a tab that is closed */
  tab: (tabId: number) => Promise<Tabs.Tab>;
  openSidePanel: (windowId: number) => Promise<void>;
  isSidePanelOpen: (windowId: number) => Promise<boolean>;
  tell: Tell;
}

type Answered =
  | 'checkPage'
  | 'stopCheck'
  | 'readCheck'
  | 'lookAfterMarks'
  | 'showStatement'
  | 'sendPart'
  | 'askMarks'
  | 'chooseStatement';

export function createCheckAnswers(services: CheckAnswerServices): Pick<Handlers, Answered> {
  const { checks, tell } = services;
  return {
    async checkPage({ tabId }) {
      const { windowId = null, incognito } = await services.tab(tabId);
      void tell(tabId, null);
      const refusal = await checks.begin({ tabId, windowId, incognito });
      if (refusal !== null) await tell(tabId, `check-${refusal}`);
      return { refusal };
    },
    async stopCheck({ tabId }) {
      await checks.stop(tabId);
      return null;
    },
    readCheck: ({ tabId }) => checks.read(tabId),
    lookAfterMarks: ({ tabId }) => checks.lookAfter(tabId),
    showStatement: async ({ tabId, index, place }) => ({ stands: await checks.show(tabId, index, place) }),
    sendPart: async ({ token, ...part }, asker) => ({ next: await checks.take(asker, token, part) }),
    askMarks: ({ token, seen }, asker) => checks.news(asker, token, seen),
    async chooseStatement({ token, index }, asker) {
      const windowId = asker.windowId ?? -1;
      // At once: after anything is awaited the browsers refuse to open it. Firefox opens it at no message.
      const opened = services.openSidePanel(windowId).then(
        () => true,
        () => services.isSidePanelOpen(windowId),
      );
      await checks.choose(asker, token, index);
      return { shown: await opened };
    },
  };
}
