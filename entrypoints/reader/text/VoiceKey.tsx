import type { Transcript, Voice } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';

const VOICES = [
  'answer',
  'reported',
  'question',
  'moderator',
  'heading',
  'narration',
  'caption',
] as const satisfies readonly Voice[];

/** Whose words this text holds, how many turns of each, and by which rule beside the text they are known. */
export function VoiceKey({ transcript: { turns } }: { transcript: Transcript }) {
  const quoted = turns.reduce((sum, turn) => sum + turn.quoted.length, 0);
  return (
    <section class="voice-key" aria-label={t('reader.voices')}>
      <ul>
        {VOICES.map((voice) => {
          const n = turns.filter((turn) => turn.voice === voice && turn.paragraphs.length > 0).length;
          return (
            n > 0 && (
              <li key={voice} class={`key-${voice}`}>
                {t(`voice.${voice}`)} <small>{t('reader.turns', { n })}</small>
              </li>
            )
          );
        })}
        {quoted > 0 && (
          <li>
            <span class="quoted">{t('reader.quoted')}</span> <small>{t('reader.places', { n: quoted })}</small>
          </li>
        )}
      </ul>
    </section>
  );
}
