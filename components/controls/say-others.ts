/** Whose words a finding has, where they are not the official's own. */
import type { Voice } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';

/** Whether words of this kind have a speaker to be named; the others have authors whom the text does not name. */
export function hasSpeaker(voice: Voice): boolean {
  return voice === 'answer' || voice === 'reported' || voice === 'moderator';
}

/**
 * Whose words a finding is of, to stand before its wording; null for the official's own, and where nothing was found.
 *
 * @param outlet Who asked, as the reader is to read it.
 */
export function sayOthers(voice: Voice | null, outlet: string | null = null): string | null {
  if (voice === null || voice === 'answer') return null;
  const whose = voice === 'question' && outlet !== null ? t('voice.question-by', { outlet }) : t(`voice.${voice}`);
  return whose.charAt(0).toUpperCase() + whose.slice(1);
}

/** Whether the official's name may stand beside a finding in few words: beside others' words it would seem to be theirs. */
export function namesOfficial(voice: Voice | null): boolean {
  return voice === null || voice === 'answer' || voice === 'reported';
}
