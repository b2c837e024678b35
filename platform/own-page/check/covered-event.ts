import type { SourcedContents } from '../../../engine/source/merge-search.ts';
import type { Ask } from '../../shared/ask.ts';

type CoveredEvent = SourcedContents['events'][number];

/** What the record has of an event; null where it has none. A record of many events is read page by page. */
export async function coveredEvent(ask: Ask, event: string): Promise<CoveredEvent | null> {
  for (let after: string | null = null; ;) {
    const { events, next }: SourcedContents = await ask('contents', { after, isRecord: false });
    const found = events.find((each) => each.event === event);
    if (found !== undefined || next === null) return found ?? null;
    after = next;
  }
}
