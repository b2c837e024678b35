import type { Answer } from '../../record/answer.ts';
import type { FindClosest } from './closest.ts';

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
