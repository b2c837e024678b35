/**
 * What answers web pages with words: made from what may be shown there, and from nothing else. How much else the reader's own texts have is
 * told to the reader, where no page can read.
 */
import type { AnswerView, Passage } from '../../engine/record/view.ts';
import type { Citations } from '../../engine/cite/citation.ts';
import type { UnshownCount } from '../../platform/background/badge.ts';
import type { Handlers } from '../../platform/background/serve.ts';
import { createRateLimit } from '../../platform/background/rate-limit.ts';
import { RATES } from '../../platform/shared/messages/messages.ts';

type LookUp = (quote: string, length: number) => Promise<AnswerView>;
type Cite = (paragraph: string) => Promise<Citations | null>;

export interface PageLookupServices {
  /** By all sources, for pages of ours. */
  own: { lookUp: LookUp; cite: Cite };
  /** By those whose words may be shown in web pages. */
  shown: { lookUp: LookUp; cite: Cite };
  countUnshown: (quote: string, length: number) => Promise<UnshownCount>;
  /** On the toolbar button of a tab; none takes back what was told before. */
  tellUnshown: (tabId: number, count: UnshownCount) => Promise<void>;
}

export function createPageLookups({
  own,
  shown,
  countUnshown,
  tellUnshown,
}: PageLookupServices): Pick<Handlers, 'lookUp' | 'lookAhead' | 'cite'> {
  // No faster than a hand asks: the button is for the reader, and each count costs a search.
  const mayCount = createRateLimit(RATES['by-hand']);
  const tellReader = async (quote: string, length: number, tabId: number | null): Promise<void> => {
    if (tabId !== null && mayCount(tabId)) await tellUnshown(tabId, await countUnshown(quote, length));
  };
  return {
    async lookUp({ quote, length }, asker) {
      if (asker.own) return own.lookUp(quote, length);
      const view = await shown.lookUp(quote, length);
      // Not waited for: a page could tell from the time.
      tellReader(quote, length, asker.tabId).catch(() => undefined);
      return forPage(view);
    },
    // The mark comes up by itself: of what may not be shown it says nothing, not even that there is something.
    lookAhead: async ({ quote, length }) => ({ wording: (await shown.lookUp(quote, length)).answer.wording }),
    cite: async ({ paragraph }, asker) => (asker.own ? own : shown).cite(paragraph),
  };
}

/**
 * That texts are switched off is said where there are some: it would tell a page that the reader keeps any. Of passages the panel draws
 * what is laid: their paragraphs are not sent beside it.
 */
function forPage(view: AnswerView): AnswerView {
  const { answer, passages } = view;
  const turns = Object.entries(passages).map(([id, passage]): [string, Passage] => [
    id,
    { ...passage, paragraphs: [] },
  ]);
  return {
    ...view,
    answer: { ...answer, sources: answer.sources.filter(({ state }) => state !== 'off') },
    passages: Object.fromEntries(turns),
  };
}
