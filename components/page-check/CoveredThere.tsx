import type { OfSource } from '../../engine/record/answer.ts';
import type { EditionNaming } from '../../engine/record/edition-name.ts';
import type { TranscriptFacts } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { Named } from '../names/Named.tsx';
import { nameFact } from '../names/printed-names.ts';
import { languageOfShort, shortTranscript } from '../names/name-text.ts';

/** A text of the event, as far as it is told. */
type CoveredText = EditionNaming & OfSource & Pick<TranscriptFacts, 'id' | 'form' | 'covers'>;
export interface CoveredEvent {
  date: string | null;
  texts: readonly CoveredText[];
}

/** What the record has of the event that the page is about: “not found here” says nothing without it. */
export function CoveredThere({ event }: { event: CoveredEvent }) {
  return (
    <div class="covered-there">
      <p>{t('check.covered', { date: formatDate(event.date) })}</p>
      <ul>
        {event.texts.map((text) => (
          <li key={text.id}>
            <b lang={languageOfShort(text)}>{shortTranscript(text)}</b>{' '}
            <Named printed={text.covers} named={nameFact(text.covers)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
