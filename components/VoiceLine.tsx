import type { Voice } from '../engine/record.ts';
import { t } from '../platform/i18n.ts';

interface Props {
  voice: Voice;
  speaker: string | null;
  outlet: string | null;
}

/**
 * Whose words stand below.
 *
 * The official's name is shown over the official's words alone; over a question stands who asked, over the words of
 * editors and photographers only what they are.
 */
export function VoiceLine({ voice, speaker, outlet }: Props) {
  return (
    <span class={`voice voice-${voice}`}>
      {sayVoice({ voice, speaker, outlet })}
      {(voice === 'answer' || voice === 'reported' || voice === 'moderator') && speaker !== null && (
        <small>{t(`voice.${voice}`)}</small>
      )}
    </span>
  );
}

export function sayVoice({ voice, speaker, outlet }: Props): string {
  if (voice === 'question') return outlet === null ? t('common.asked') : t('common.asked-by', { outlet });
  const own = voice === 'answer' || voice === 'reported' || voice === 'moderator';
  return own && speaker !== null ? speaker : t(`voice.${voice}`);
}
