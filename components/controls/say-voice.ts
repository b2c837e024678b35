/** Whose words a passage has, in few words: for lists, suggestions and headings. */
import type { Voice } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';

interface Spoken {
  voice: Voice;
  /** Who speaks. */
  speaker: string | null;
  /** Who asks. */
  outlet: string | null;
}

/** The official's name over the official's words alone; over a question who asked, over the words of editors only what they are. */
export function sayVoice({ voice, speaker, outlet }: Spoken): string {
  if (voice === 'question') return outlet === null ? t('common.asked') : t('common.asked-by', { outlet });
  return hasSpeaker(voice) && speaker !== null ? speaker : t(`voice.${voice}`);
}

/** The same on one line of text, with what else is to be known: indirect speech is not the official's wording. */
export function sayVoiceInLine(spoken: Spoken): string {
  const said = sayVoice(spoken);
  const needsVoice = spoken.voice !== 'answer' && hasSpeaker(spoken.voice) && spoken.speaker !== null;
  return needsVoice ? `${said} · ${t(`voice.${spoken.voice}`)}` : said;
}

/** Whether words of this kind have a speaker to be named; the others have authors whom the text does not name. */
export function hasSpeaker(voice: Voice): boolean {
  return voice === 'answer' || voice === 'reported' || voice === 'moderator';
}

/** Whose words a finding is of, to stand before its wording; null for the official's own, and where nothing was found. */
export function sayOthers(voice: Voice | null, outlet: string | null = null): string | null {
  if (voice === null || voice === 'answer') return null;
  const whose = voice === 'question' && outlet !== null ? t('voice.question-by', { outlet }) : t(`voice.${voice}`);
  return whose.charAt(0).toUpperCase() + whose.slice(1);
}

/** Whether the official's name may stand beside a finding in few words: beside others' words it would seem to be theirs. */
export function namesOfficial(voice: Voice | null): boolean {
  return voice === null || voice === 'answer' || voice === 'reported';
}
