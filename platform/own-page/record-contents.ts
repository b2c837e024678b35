import type { SourceContents } from '../../engine/source/contents.ts';
import type { Ask } from '../shared/ask.ts';

/** All that the record that ships has, page by page: for pages that list or count every text of it. */
export async function recordContents(ask: Ask): Promise<SourceContents> {
  const first = await ask('contents', { after: null, isRecord: true });
  const events = [...first.events];
  for (let { next } = first; next !== null;) {
    const page = await ask('contents', { after: next, isRecord: true });
    events.push(...page.events);
    next = page.next;
  }
  return { ...first, events, next: null };
}
