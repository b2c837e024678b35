import { t } from './i18n.ts';
import { KnownFailure } from './protocol.ts';

/** What went wrong, as a sentence for the reader. */
export function sayFailure(error: unknown): string {
  return t(`failure.${error instanceof KnownFailure ? error.failure : 'unexpected'}`);
}
