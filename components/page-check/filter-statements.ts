/** Which statements of a page are listed. */
import type { StatementKind } from '../../engine/page/statement.ts';
import type { ListedStatement } from '../../engine/page/listed.ts';
import { findingOf, type StatementFinding } from './say-statement.ts';

export interface StatementFilter {
  /** null: all. */
  finding: StatementFinding | null;
  kind: StatementKind | null;
  hideFormula: boolean;
  hideShort: boolean;
}

export const NO_FILTER: StatementFilter = { finding: null, kind: null, hideFormula: false, hideShort: false };

/** Han characters, or words of English: shorter ones count only word for word, and many are nobody's own. */
const [SHORT, SHORT_ENGLISH] = [13, 9];

export function isShort({ text }: Pick<ListedStatement, 'text'>): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > 0 ? han < SHORT : (text.match(/[\p{Script=Latin}\p{N}’'-]+/gu)?.length ?? 0) < SHORT_ENGLISH;
}

export function passes(
  statement: ListedStatement,
  { finding, kind, hideFormula, hideShort }: StatementFilter,
): boolean {
  if (kind !== null && statement.kind !== kind) return false;
  if (hideFormula && statement.formula) return false;
  if (hideShort && isShort(statement)) return false;
  return finding === null || findingOf(statement) === finding;
}

/** How many there are of each, in the order in which they are offered. */
export function countBy<T extends string>(
  statements: readonly ListedStatement[],
  order: readonly T[],
  of: (statement: ListedStatement) => string,
): { value: T; count: number }[] {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(of(statement), (counts.get(of(statement)) ?? 0) + 1);
  return order.map((value) => ({ value, count: counts.get(value) ?? 0 })).filter(({ count }) => count > 0);
}
