import { WithChinese } from '../../../components/names/WithChinese.tsx';
import { t } from '../../../platform/shared/i18n.ts';
import type { Note } from './notes.ts';
import { Grounds } from '../../../components/finding/Grounds.tsx';

/** What is known of the damaged places of a paragraph, as a critical edition has it below the text. */
export function Apparatus({ notes }: { notes: readonly Note[] }) {
  return (
    <ol class="apparatus">
      {notes.map(({ number, emendation: { printed, emended, grounds, confidence } }) => (
        <li key={number} value={number}>
          <sup>{number}</sup>{' '}
          <WithChinese
            said={emended === null ? t('reader.damage-lost', { printed }) : t('reader.damage', { printed, emended })}
          />{' '}
          <span class="confidence">{t(`reader.confidence.${confidence}`)}</span>
          <details>
            <summary>{t('reader.grounds')}</summary>
            <Grounds grounds={grounds} />
          </details>
        </li>
      ))}
    </ol>
  );
}
