import { codeOf, FAILURE_WORDS } from '../shared/failures.ts';
import { t } from '../shared/i18n.ts';

/** What went wrong and what to do, as the reader is told. */
export function sayFailure(error: unknown): string {
  return t(FAILURE_WORDS[codeOf(error)]);
}
