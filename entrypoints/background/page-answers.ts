/**
 * What comes of the messages by which a page's script, or a page of ours, has something done: code brought, words shown elsewhere, a
 * lookup remembered. What only reads the record or the settings is answered where it is wired.
 */
import type { AnswerView } from '../../engine/record/view.ts';
import type { Tell } from '../../platform/background/badge.ts';
import type { Asker, Handlers } from '../../platform/background/serve.ts';
import type { OpenForPage } from './open-for-page.ts';
import type { GivenWords } from '../../platform/background/given-words.ts';
import type { followIn, loadInto } from '../../platform/shared/frames.ts';
import { lookupOf, type NewLookup, type Show } from '../../platform/shared/history.ts';
import type { PanelSize } from '../../platform/shared/panel-size.ts';
import { KnownFailure, withUnseen } from '../../platform/shared/protocol.ts';
import type { Memory } from './memory.ts';

export interface PageServices {
  lookUp: (quote: string, length: number) => Promise<AnswerView>;
  given: Pick<GivenWords, 'give' | 'read' | 'pathWith'>;
  memory: Memory;
  loadInto: typeof loadInto;
  followIn: typeof followIn;
  isSidePanelFollowing: (windowId: number) => Promise<boolean>;
  isSidePanelOpen: (windowId: number) => Promise<boolean>;
  openSidePanel: (windowId: number) => Promise<void>;
  showInSidePanel: (windowId: number, lookup: NewLookup) => Promise<unknown>;
  /** Opens a page of ours, as often as whoever asks may have one opened. */
  open: OpenForPage;
  keepSize: (size: PanelSize) => Promise<void>;
  tell: Tell;
}

type Answered =
  | 'loadWatch'
  | 'loadMark'
  | 'loadPanel'
  | 'keepSize'
  | 'openLookup'
  | 'giveWords'
  | 'givenWords'
  | 'followSelection'
  | 'panelOpened'
  | 'tellTrouble'
  | 'remember';

export function createPageAnswers(services: PageServices): Pick<Handlers, Answered> {
  const { lookUp, memory, isSidePanelFollowing, isSidePanelOpen, showInSidePanel, tell } = services;

  const load =
    (part: Parameters<typeof loadInto>[0]) =>
    async (_ask: null, { tabId, frameId, windowId }: Asker) => {
      if (tabId === null) throw new KnownFailure('not-allowed');
      await services.loadInto(part, tabId, frameId);
      // A frame that came up after its page was followed.
      if (part === 'watch' && windowId !== null && (await isSidePanelFollowing(windowId))) {
        await services.followIn({ tabId, frameIds: [frameId] });
      }
      return null;
    };
  /** Tells the side panel of a window, if it is open there. */
  const showIn =
    (windowId: number | null): Show =>
    async (lookup) => {
      if (windowId !== null && (await isSidePanelOpen(windowId))) await showInSidePanel(windowId, lookup);
    };
  const nowhere: Show = async () => null;

  return {
    loadWatch: load('watch'),
    loadMark: load('mark'),
    loadPanel: load('panel'),
    async keepSize(size, { incognito }) {
      // Private windows leave nothing behind, not even this.
      if (!incognito) await services.keepSize(size);
      return null;
    },
    async openLookup({ quote, length, unseen = [] }, asker) {
      const { windowId, incognito, page } = asker;
      // At once: after anything is awaited the browsers refuse to open it. Firefox opens it at no message.
      const opened = services.openSidePanel(windowId ?? -1).then(
        () => true,
        () => false,
      );
      if (await opened) {
        const view = withUnseen(await lookUp(quote, length), unseen);
        // A page's script tells of it, so it is remembered among what scripts tell; shown it is as what was asked for.
        if (!incognito) await memory.remember(view, length, { page, show: nowhere }, 'selected');
        await showInSidePanel(windowId ?? -1, lookupOf(view, length, page, 'asked'));
        return null;
      }
      if (incognito) throw new KnownFailure('not-allowed');
      const path = () => services.given.pathWith('lookup', quote, 'page');
      await services.open({ key: `lookup ${quote}`, path }, asker);
      return null;
    },
    giveWords: async ({ words }) => ({ id: await services.given.give(words, 'reader') }),
    givenWords: async ({ id }) => ({ words: await services.given.read(id) }),
    async followSelection({ quote, length, unseen = [] }, { incognito, windowId, page }) {
      if (windowId === null || !(await isSidePanelFollowing(windowId))) return { going: false };
      const view = withUnseen(await lookUp(quote, length), unseen);
      const show = showIn(windowId);
      if (incognito) await show(lookupOf(view, length, page, 'selected'));
      else await memory.remember(view, length, { page, show }, 'selected');
      return { going: true };
    },
    async panelOpened({ quote, length, unseen = [] }, { tabId, windowId, incognito, page }) {
      const how = memory.howTold(tabId, quote);
      // Before anything is awaited: what the page tells next of this panel comes after.
      if (tabId !== null) void tell(tabId, null);
      if (!incognito) {
        const view = withUnseen(await lookUp(quote, length), unseen);
        await memory.remember(view, length, { page, show: showIn(windowId) }, how);
      }
      return null;
    },
    async tellTrouble({ trouble }, { tabId }) {
      if (tabId !== null) await tell(tabId, trouble);
      return null;
    },
    // Asked by the side panel while a history is kept, and by the lookup page, in a private window too where the browser lets it be there.
    async remember({ quote, length }, { incognito }) {
      if (incognito) return null;
      await memory.remember(await lookUp(quote, length), length, { page: null, show: nowhere }, 'asked');
      return null;
    },
  };
}
