/**
 * Pages that the reader adds to the library: taken at a gesture, by a token for the document of that tab, and handed to the library's page,
 * which shows them before anything is kept.
 *
 * What is under way stands in the session's storage. A worker that dies loses the parts that came; the page's script begins anew then.
 */
import type { AddedPage } from '../../../engine/library/added-page.ts';
import { type AddRefusal, addedPageKey } from '../../shared/library/added-page.ts';
import { libraryPath } from '../../shared/addresses.ts';
import { KnownFailure } from '../../shared/protocol.ts';
import { gather, type Gathered, nothingGathered, wholeText } from '../page-check/gathered.ts';
import type { FrameAsker } from '../page-check/reader-answers.ts';
import type { CheckArea } from '../page-check/kept-checks.ts';
import { parseAddedPage } from './parse-added-page.ts';
import type { TakenFrame } from './taken-frame.ts';

/** The tab of a gesture. */
export interface AddedTab {
  tabId: number;
  tabIndex: number | null;
  incognito: boolean;
}

interface Taking {
  token: string;
  tabId: number;
  tabIndex: number | null;
  documentId: string | null;
  begunMs: number;
}

export interface AddedPagesWorld {
  frame: TakenFrame;
  session: CheckArea;
  /** Open a page of ours beside the tab. */
  open: (path: string, tab: AddedTab) => Promise<void>;
  /** What is wrong is found when the last part is there: after the gesture was answered. */
  tell: (tabId: number, refusal: AddRefusal) => Promise<void>;
  /** Milliseconds of the system's clock. */
  now?: () => number;
}

const TAKING = 'takingPage';
const HANDED = 'addedPages';
/** A page's text is there long before. */
const TOKEN_MS = 120_000;
/** Of pages that the library's page has not asked for yet: it is opened at once. */
const MOST = 2;

export function createAddedPages({ frame, session, open, tell, now = Date.now }: AddedPagesWorld) {
  /** By token. */
  const gathered = new Map<string, Gathered<AddedPage>>();

  const read = async (): Promise<Taking | null> => ((await session.get(TAKING))[TAKING] as Taking | undefined) ?? null;

  const handOver = async (page: AddedPage, { tabId, tabIndex }: Taking): Promise<void> => {
    const key = crypto.randomUUID();
    const before = ((await session.get(HANDED))[HANDED] ?? []) as string[];
    const keys = [key, ...before];
    for (const old of keys.slice(MOST)) await session.remove(addedPageKey(old));
    await session.set({ [HANDED]: keys.slice(0, MOST), [addedPageKey(key)]: page });
    await open(libraryPath(key), { tabId, tabIndex, incognito: false });
  };

  return {
    /** Take the page of a tab. @returns why that cannot be */
    async begin({ tabId, tabIndex, incognito }: AddedTab): Promise<AddRefusal | null> {
      if (incognito) return 'private';
      const entered = await frame.enter(tabId);
      if (entered === null) return 'closed';
      const token = crypto.randomUUID();
      const taking: Taking = { token, tabId, tabIndex, documentId: entered.documentId, begunMs: now() };
      gathered.clear();
      // Before the script knows of its token: the worker may be another when it uses it.
      await session.set({ [TAKING]: taking });
      const begun = await frame.begin(tabId, { token });
      if (begun === 'begun') return null;
      await session.remove(TAKING);
      return begun === 'pdf' ? 'pdf' : 'closed';
    },

    /** A part of the page's text. @returns which is wanted next; null: none @throws KnownFailure `not-allowed` */
    async take(
      { tabId, frameId, documentId, address }: FrameAsker,
      token: string,
      part: { at: number; part: string; isLast: boolean },
    ): Promise<number | null> {
      const taking = await read();
      const isEntitled =
        taking?.token === token &&
        taking.tabId === tabId &&
        frameId === 0 &&
        (taking.documentId === null || documentId === null || taking.documentId === documentId) &&
        now() - taking.begunMs <= TOKEN_MS;
      if (!isEntitled) throw new KnownFailure('not-allowed');
      const own = gathered.get(token) ?? nothingGathered<AddedPage>();
      gathered.set(token, own);
      const next = gather(own, part, () => wholeText((json) => parseAddedPage(json, address ?? null)));
      if (own.text === undefined) return next;
      // Used up.
      gathered.delete(token);
      await session.remove(TAKING);
      const page = own.text;
      if (page === null || page.blocks.length === 0) await tell(taking.tabId, 'no-text');
      else
        await handOver(page, taking).catch(async (error: unknown) => {
          console.error('yuanhua:', error);
          await tell(taking.tabId, 'failed');
        });
      return null;
    },
  };
}

export type AddedPages = ReturnType<typeof createAddedPages>;
