/** Whose words a passage has, in few words: for lists, suggestions and headings. */
import type { Voice } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { nameOutlet, namePerson } from '../names/printed-names.ts';
import { hasSpeaker } from './say-others.ts';

interface Spoken {
  voice: Voice;
  /** Who speaks. */
  speaker: string | null;
  /** Who asks. */
  outlet: string | null;
}

/** The official's name over the official's words alone; over a question who asked, over the words of editors only what they are. */
export function sayVoice({ voice, speaker, outlet }: Spoken): string {
  if (voice === 'question')
    return outlet === null ? t('common.asked') : t('common.asked-by', { outlet: nameOutlet(outlet) });
  return hasSpeaker(voice) && speaker !== null ? namePerson(speaker) : t(`voice.${voice}`);
}

/** The same on one line of text, with what else is to be known: indirect speech is not the official's wording. */
export function sayVoiceInLine(spoken: Spoken): string {
  const said = sayVoice(spoken);
  const needsVoice = spoken.voice !== 'answer' && hasSpeaker(spoken.voice) && spoken.speaker !== null;
  return needsVoice ? `${said} · ${t(`voice.${spoken.voice}`)}` : said;
}
