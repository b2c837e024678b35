import type { SourceContents } from '../../engine/source/contents.ts';
import type { Ask } from '../shared/ask.ts';

/** All that there is, page by page: for pages that list or count every text. */
export async function allContents(ask: Ask): Promise<SourceContents> {
  const first = await ask('contents', { after: null });
  const events = [...first.events];
  for (let { next } = first; next !== null;) {
    const page = await ask('contents', { after: next });
    events.push(...page.events);
    next = page.next;
  }
  return { ...first, events, next: null };
}
