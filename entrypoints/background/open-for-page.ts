import { KnownFailure } from '../../platform/shared/protocol.ts';
import { createRateLimit } from '../../platform/background/rate-limit.ts';
import type { Asker } from '../../platform/background/serve.ts';

/** A web page may have one page of ours opened in this time, ms; */
const APART_MS = 1000;
/** and no more than this over minutes: a reader who follows every passage of a finding is slower. */
const OVER_MINUTES = { burst: 20, perSecond: 1 / 3 };

type Open = (path: string, asker: Asker) => Promise<void>;
/** `key` names a page whose words are kept, and its address made, only once it may be opened. */
export type OwnPage = string | { key: string; path: () => Promise<string> };
export type OpenForPage = (page: OwnPage, asker: Asker) => Promise<void>;

/**
 * Opens pages of ours for whoever asks: for our own pages always, for a web page's script as often as a hand may want it.
 *
 * A double click, or a message whose answer was lost, asks for the same page twice: it is open then, which is no failure.
 * @param now milliseconds of a clock that nobody sets
 * @throws KnownFailure `too-many`
 */
export function createOpenForPage(open: Open, now: () => number = () => performance.now()): OpenForPage {
  const mayOpen = createRateLimit(OVER_MINUTES, now);
  const last = new Map<number, { key: string; at: number }>();
  return async (page, asker) => {
    const [key, path] = typeof page === 'string' ? [page, async () => page] : [page.key, page.path];
    if (asker.own) return open(await path(), asker);
    const [tab, at] = [asker.tabId ?? -1, now()];
    for (const [other, { at: then }] of last) if (at - then >= APART_MS) last.delete(other);
    const before = last.get(tab);
    if (before?.key === key) return;
    if (before !== undefined || !mayOpen(tab)) throw new KnownFailure('too-many');
    last.set(tab, { key, at });
    await open(await path(), asker);
  };
}
