/** How far two annotators of the same pages agree who did not see each other's work. */
import type { GoldPage, GoldStatement } from './gold.ts';
import { pairUp, type PageCount } from './judge-page.ts';

/** What is asked of each statement that both have. */
const ASKED = ['kind', 'speaker', 'day', 'finding', 'shown', 'said'] as const satisfies (keyof GoldStatement)[];

export interface Agreement {
  /** Statements that each has, and that both have. */
  first: number;
  second: number;
  both: number;
  /** By what is asked, of those that both have; and of pages, `date` and `state`. */
  same: Map<string, PageCount>;
}

/** @param second pages that are not among the first are left out */
export function agreementOf(first: readonly GoldPage[], second: readonly GoldPage[]): Agreement {
  const other = new Map(second.map((page) => [page.page, page]));
  const found: Agreement = { first: 0, second: 0, both: 0, same: new Map() };
  const count = (name: string, isSame: boolean): void => {
    const { right, of } = found.same.get(name) ?? { right: 0, of: 0 };
    found.same.set(name, { right: right + Number(isSame), of: of + 1 });
  };
  for (const page of first) {
    const theirs = other.get(page.page);
    if (theirs === undefined) continue;
    found.first += page.statements.length;
    found.second += theirs.statements.length;
    count('page: date', page.date === theirs.date);
    count('page: state', page.state === theirs.state);
    for (const [a, b] of pairUp(page.statements, theirs.statements)) {
      if (a === null || b === null) continue;
      found.both += 1;
      for (const name of ASKED) count(name, a[name] === b[name]);
    }
  }
  return found;
}
