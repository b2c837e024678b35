import type { OfficialRecord, Transcript, Turn } from '../../engine/record/record.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { languageOfName, nameText } from '../controls/name-text.ts';

interface Props {
  record: OfficialRecord;
  /** The address of a passage, or of a transcript's beginning. */
  addressOf: (passage: string) => string;
  onOpen: (passage: string) => void;
}

/** What the record holds: events, newest first; the texts of each; what was asked there. */
export function RecordContents({ record, addressOf, onOpen }: Props) {
  const events = [...Map.groupBy(record.transcripts, ({ event }) => event)].sort(([a], [b]) => (a < b ? 1 : -1));
  const link = (passage: string) => ({
    href: addressOf(passage),
    onClick: (event: MouseEvent) => {
      // The browser's own ways of opening in a new tab or window stay.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOpen(passage);
    },
  });
  return (
    <ol class="record-contents">
      {events.map(([event, transcripts]) => {
        const asked = mostAsked(transcripts);
        const first = transcripts[0]!;
        return (
          <li key={event}>
            <h2>
              <time dateTime={first.date ?? undefined}>{formatDate(first.date)}</time>
            </h2>
            <p lang="zh-Hans">{first.title}</p>
            <ul class="editions">
              {transcripts.map((transcript) => (
                <li key={transcript.id}>
                  <a {...link(`${transcript.id}#`)}>
                    <span lang={languageOfName(transcript)}>{nameText(transcript)}</span>
                    <small>{t(`finding.form.${transcript.form}`)}</small>
                  </a>
                </li>
              ))}
            </ul>
            {asked.length > 0 && (
              <details>
                <summary>{t('common.questions', { n: asked.length })}</summary>
                <ol class="asked">
                  {asked.map((turn) => (
                    <li key={turn.id}>
                      <a {...link(turn.id)}>
                        {turn.outlet !== null && <b>{turn.outlet}</b>}
                        <span lang="zh-Hans">{turn.paragraphs[0]?.text}</span>
                      </a>
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The questions of the text that has most of them: the other texts of the event have the same ones. */
function mostAsked(transcripts: readonly Transcript[]): Turn[] {
  return transcripts
    .map(({ turns }) => turns.filter(({ voice, paragraphs }) => voice === 'question' && paragraphs.length > 0))
    .reduce((most, questions) => (questions.length > most.length ? questions : most), []);
}
