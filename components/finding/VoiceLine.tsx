import type { Voice } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { nameOutlet, namePerson } from '../names/printed-names.ts';
import { hasSpeaker } from '../controls/say-others.ts';
import { WithChinese } from '../names/WithChinese.tsx';
import { sayVoice } from '../controls/say-voice.ts';

interface Props {
  voice: Voice;
  speaker: string | null;
  outlet: string | null;
  /** The name is one of the words that were searched for. */
  found?: boolean;
}

/** Whose words stand below; how the name is printed is told to whoever points at it. */
export function VoiceLine({ voice, speaker, outlet, found = false }: Props) {
  const [printed, named] =
    voice === 'question' ? [outlet, outlet && nameOutlet(outlet)] : [speaker, speaker && namePerson(speaker)];
  const said = <WithChinese said={sayVoice({ voice, speaker, outlet })} />;
  return (
    <span class={`voice voice-${voice}`} title={printed !== null && named !== printed ? printed : undefined}>
      {found ? <mark>{said}</mark> : said}
      {hasSpeaker(voice) && speaker !== null && <small>{t(`voice.${voice}`)}</small>}
    </span>
  );
}
