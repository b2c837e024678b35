/** The two boxes that say whose words a turn holds: what voice it is, and who speaks. */
import type { Voice } from '../../../engine/record/record.ts';
import { isComposing } from '../../../components/controls/is-composing.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { useTyped } from './use-typed.ts';

const VOICES: readonly Voice[] = ['answer', 'question', 'moderator', 'reported', 'heading', 'caption', 'narration'];

interface VoiceProps {
  value: Voice;
  /** Where no label stands beside it. */
  name?: string;
  onChoose: (voice: Voice) => void;
}

export function VoiceBox({ value, name, onChoose }: VoiceProps) {
  return (
    <select aria-label={name} value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Voice)}>
      {VOICES.map((voice) => (
        <option key={voice} value={voice}>
          {t(`library.voice.${voice}`)}
        </option>
      ))}
    </select>
  );
}

interface SpeakerProps {
  /** null: unknown. */
  value: string | null;
  name?: string;
  /** Id of the list of speakers that are known. */
  list: string;
  /** Another than before is stated. */
  onState: (speaker: string | null) => void;
}

export function SpeakerBox({ value, name, list, onState }: SpeakerProps) {
  const [typed, setTyped] = useTyped(value ?? '');
  const state = (words: string): void => {
    const speaker = words.trim() || null;
    if (speaker !== value) onState(speaker);
  };
  return (
    <input
      aria-label={name}
      list={list}
      lang="zh"
      autocomplete="off"
      value={typed}
      placeholder={t('library.unknown')}
      onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      onChange={({ currentTarget }) => state(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event)) state(event.currentTarget.value);
      }}
    />
  );
}
