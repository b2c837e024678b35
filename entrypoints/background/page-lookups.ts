/** What answers web pages with words: made from what may be shown there, and a count of what may not. */
import type { SourceState } from '../../engine/record/answer.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import type { Citations } from '../../engine/cite/citation.ts';
import type { Asker, Handlers } from '../../platform/background/serve.ts';
import { createRateLimit } from '../../platform/background/rate-limit.ts';
import { RATES } from '../../platform/shared/messages/messages.ts';

type LookUp = (quote: string, length: number) => Promise<AnswerView>;
type Cite = (paragraph: string) => Promise<Citations | null>;

export interface PageLookupServices {
  /** By all sources, for pages of ours. */
  own: { lookUp: LookUp; cite: Cite };
  /** By those whose words may be shown in web pages. */
  shown: { lookUp: LookUp; cite: Cite };
  countUnshown: (quote: string, length: number) => Promise<{ count: number; troubles: SourceState[] }>;
}

export function createPageLookups({
  own,
  shown,
  countUnshown,
}: PageLookupServices): Pick<Handlers, 'lookUp' | 'lookAhead' | 'cite'> {
  // A count is told as often as a hand asks: a page that took over its renderer could try out sentences by it.
  const mayCount = createRateLimit(RATES['by-hand']);
  const inPage = async (quote: string, length: number, { tabId }: Asker): Promise<AnswerView> => {
    const none = { count: 0, troubles: [] };
    const [view, { count, troubles }] = await Promise.all([
      shown.lookUp(quote, length),
      mayCount(tabId ?? -1) ? countUnshown(quote, length) : none,
    ]);
    const { answer } = view;
    const named = new Set(answer.sources.map(({ id }) => id));
    const sources = [...answer.sources, ...troubles.filter(({ id }) => !named.has(id))];
    return { ...view, unshown: count, answer: { ...answer, sources } };
  };
  return {
    lookUp: async ({ quote, length }, asker) => (asker.own ? own.lookUp(quote, length) : inPage(quote, length, asker)),
    // The mark comes up by itself: of what may not be shown it says nothing, not even that there is something.
    lookAhead: async ({ quote, length }) => ({ wording: (await shown.lookUp(quote, length)).answer.wording }),
    cite: async ({ paragraph }, asker) => (asker.own ? own : shown).cite(paragraph),
  };
}
