/**
 * What may be told to a web page, and what to pages of ours, are two comparisons with two types. Marks are made of the first alone: a page can
 * read which of its words are marked, and would learn from the second what texts hold that it may not be shown.
 */
import type { CheckedStatement } from '../../../engine/page/statement.ts';
import type { Sources } from '../../../engine/source/sources.ts';
import type { ComparePage } from './comparing.ts';

/** Those whose words may stand in web pages, and no others. */
export interface SourcesForPages extends Sources {
  readonly isForPages: true;
}

/** Compared with those sources, and with no others. */
export interface StatementForPages extends CheckedStatement {
  readonly isForPages: true;
}

export type CompareForPages = ComparePage<StatementForPages>;

/** @param comparing how a page is compared with some sources */
export function compareForPages(
  sources: SourcesForPages,
  comparing: (sources: SourcesForPages) => ComparePage,
): CompareForPages {
  const compare = comparing(sources);
  const told = (statements: readonly CheckedStatement[]): StatementForPages[] =>
    statements.map((statement) => ({ ...statement, isForPages: true }));
  return async function* compareWithShown(page, signal) {
    const steps = compare(page, signal);
    for (;;) {
      const { done, value } = await steps.next();
      if (done === true) return { ...value, statements: told(value.statements) };
      yield { ...value, statements: told(value.statements) };
    }
  };
}
