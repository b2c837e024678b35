import { ArchiveFailure } from './ask-archive.ts';
import { t } from '../shared/i18n.ts';

const SAID = [
  'unreachable',
  'no-archive',
  'unauthorized',
  'forbidden',
  'rate-limited',
  'other-fold',
  'denied',
  'too-large',
] as const;

/** Why an archive gave no answer. */
export function sayArchiveFailure(error: unknown): string {
  const code = error instanceof ArchiveFailure ? error.code : '';
  return t(`archive.failed.${SAID.find((each) => each === code) ?? 'other'}`);
}
