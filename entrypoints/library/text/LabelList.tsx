import { languageOfWords } from '../../../components/names/language-of-words.ts';
import { showPlainly } from '../../../components/controls/show-plainly.ts';
import type { Correction } from '../../../engine/library/correction.ts';
import type { LabelGroup, Understood } from '../../../engine/library/understood.ts';
import type { Voice } from '../../../engine/record/record.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { SpeakerBox, VoiceBox } from './WhoseWords.tsx';

interface Props {
  understood: Understood;
  speakers: string;
  onCorrect: (correction: Correction) => void;
}

/** A text has some; one that has hundreds is a table that was taken for labels. */
const MOST = 40;

/** The labels as they are printed, and whose words stand behind each: said once, it holds for all turns that have it. */
export function LabelList({ understood, speakers, onCorrect }: Props) {
  const { labels, transcript } = understood;
  if (labels.length === 0) return null;
  const voices = new Map(transcript.turns.map(({ id, voice }) => [id, voice]));
  return (
    <section class="labels" aria-labelledby="labels">
      <h2 id="labels">{t('library.labels.title')}</h2>
      <ul>
        {labels.slice(0, MOST).map((group) => (
          <LabelRow
            key={group.label}
            group={group}
            voice={voices.get(group.turns[0] ?? '') ?? 'narration'}
            speakers={speakers}
            onCorrect={onCorrect}
          />
        ))}
      </ul>
      {labels.length > MOST && <p class="hint">{t('library.labels.more', { n: labels.length - MOST })}</p>}
    </section>
  );
}

interface RowProps extends Pick<Props, 'speakers' | 'onCorrect'> {
  group: LabelGroup;
  voice: Voice;
}

function LabelRow({ group, voice, speakers, onCorrect }: RowProps) {
  const { label, turns } = group;
  const shown = showPlainly(label);
  const put = (change: { voice?: Voice; speaker?: string | null }): void =>
    onCorrect({ kind: 'label', label, speaker: group.speaker, voice, ...change });
  return (
    <li>
      <b lang={languageOfWords(shown)}>{shown}</b>
      <small>{t('library.labels.turns', { n: turns.length })}</small>
      <VoiceBox
        name={t('library.labels.voice', { label: shown })}
        value={voice}
        onChoose={(chosen) => put({ voice: chosen })}
      />
      <SpeakerBox
        name={t('library.labels.speaker', { label: shown })}
        list={speakers}
        value={group.speaker}
        onState={(speaker) => put({ speaker })}
      />
    </li>
  );
}
