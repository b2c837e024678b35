import type { Voice } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { hasSpeaker } from '../controls/say-others.ts';
import { sayVoice } from '../controls/say-voice.ts';

interface Props {
  voice: Voice;
  speaker: string | null;
  outlet: string | null;
}

/** Whose words stand below. */
export function VoiceLine({ voice, speaker, outlet }: Props) {
  return (
    <span class={`voice voice-${voice}`}>
      {sayVoice({ voice, speaker, outlet })}
      {hasSpeaker(voice) && speaker !== null && <small>{t(`voice.${voice}`)}</small>}
    </span>
  );
}
