/** How a page's text is compared: by whoever is given to the checks. */
import type { PageText } from '../../../engine/page/page-text.ts';
import type { CheckedStatement, PageCheck, PageCheckStep } from '../../../engine/page/statement.ts';

export interface CompareStep<S extends CheckedStatement> extends PageCheckStep {
  statements: S[];
}

export interface Compared<S extends CheckedStatement> extends PageCheck {
  statements: S[];
}

/** Compares every statement of a page, step by step. */
export type ComparePage<S extends CheckedStatement = CheckedStatement> = (
  page: PageText,
  signal: AbortSignal,
) => AsyncGenerator<CompareStep<S>, Compared<S>, void>;
