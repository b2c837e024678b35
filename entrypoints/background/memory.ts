import type { AnswerView } from '../../engine/view.ts';
import { type History, type Lookup, lookupOf, type Page, type Show } from '../../platform/history.ts';

/** A page that was asked for its selection answers within this time. */
const SOON_MS = 3000;
const NOTHING: ReadonlySet<string> = new Set(['similar', 'none', 'unchecked']);

/** Where a lookup was made. */
export interface Made {
  page: Page | null;
  /** Shows it in the side panel beside, where no history is kept. */
  show: Show;
}

export interface Memory {
  /** The reader asked for what is selected in a tab: the lookup that comes from there next is what was asked for. */
  expect(tabId: number): void;
  /** A web page looked its selection up. */
  selected(view: AnswerView, length: number, from: Made & { tabId: number | null }): Promise<void>;
  /** A selection that the side panel follows: shown there whatever the record has. */
  followed(view: AnswerView, length: number, made: Made): Promise<void>;
  /** The reader asked for this quote. */
  asked(view: AnswerView, length: number, made: Made): Promise<void>;
}

/**
 * What goes into the history: what the reader asked for, and selections for which the record has something. Pages look up every
 * selection that is long enough; those without a finding are no lookups to the reader.
 * @param now milliseconds of a clock that nobody sets: the wall's may be put back an hour between asking and answer
 */
export function createMemory(history: History, now = () => performance.now()): Memory {
  const expected = new Map<number, number>();
  const add = (view: AnswerView, length: number, { page, show }: Made, how: Lookup['how']): Promise<void> =>
    history.add(lookupOf(view, length, page, how), show);
  return {
    expect(tabId) {
      expected.set(tabId, now() + SOON_MS);
    },
    async selected(view, length, { tabId, ...made }) {
      const isAsked = tabId !== null && (expected.get(tabId) ?? 0) > now();
      if (tabId !== null) expected.delete(tabId);
      if (isAsked) await add(view, length, made, 'asked');
      else if (!NOTHING.has(view.answer.wording)) await add(view, length, made, 'selected');
    },
    followed: (view, length, made) => add(view, length, made, 'selected'),
    asked: (view, length, made) => add(view, length, made, 'asked'),
  };
}
