import { checkPage } from '../../engine/page/check-page.ts';
import type { EventOfRecord } from '../../engine/page/event-of-page.ts';
import type { Sources } from '../../engine/source/sources.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import type { ComparePage } from '../../platform/background/page-check/comparing.ts';

/** Events in one page of contents. */
const AT_ONCE = 100;

/** Every statement of a page, by the finder that answers for a selection. */
export function comparePage(sources: Pick<Sources, 'lookUp' | 'contents'>, names: KnownNames): ComparePage {
  return async function* compare(page, signal) {
    const events = await eventsOf(sources);
    const ask: Parameters<typeof checkPage>[1] = (quote, options) => sources.lookUp(quote, quote.length, options);
    return yield* checkPage(page, ask, events, names, signal);
  };
}

async function eventsOf({ contents }: Pick<Sources, 'contents'>): Promise<EventOfRecord[]> {
  const found: EventOfRecord[] = [];
  for (let after: string | null = null; ;) {
    const { events, next } = await contents({ after, limit: AT_ONCE });
    found.push(...events.map(({ event, date }) => ({ event, date })));
    if (next === null) return found;
    after = next;
  }
}
