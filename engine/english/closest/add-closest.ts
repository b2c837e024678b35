import type { Answer } from '../../record/answer.ts';
import type { FindClosest } from './closest.ts';
import type { FindInStore } from './closest-in-store.ts';

const HAN = /\p{Script=Han}/u;

/** What is known of the page that shows a quote. */
export interface QuotePage {
  /** It names the official of the record, or the event. */
  names: boolean;
}

/** Puts the closest passages to an answer that could not compare the quote, since it is in English. All other answers are left as they are. */
export type AddClosest = (answer: Answer, page: QuotePage) => Answer;

/** @param clock milliseconds, of any beginning */
export function createAddClosest(find: FindClosest, clock: () => number): AddClosest {
  return (answer, { names }) => {
    if (answer.reason !== 'other-language') return answer;
    const start = clock();
    const { passages, isNear } = find(answer.query.slice(...answer.compared));
    return { ...answer, closest: passages, closestShown: names && isNear, ms: answer.ms + clock() - start };
  };
}

/**
 * The same of texts that are not at hand, for a reader who asks, whether or not the quote was compared with others in English: of these no
 * passage is shown unasked.
 */
export type AddFromStore = (answer: Answer) => Promise<Answer>;

/** @param clock milliseconds, of any beginning */
export function createAddFromStore(find: FindInStore, clock: () => number): AddFromStore {
  return async (answer) => {
    if (HAN.test(answer.query)) return answer;
    const start = clock();
    const { passages } = await find(answer.query.slice(...answer.compared));
    return { ...answer, closest: passages, ms: answer.ms + clock() - start };
  };
}
