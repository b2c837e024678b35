import { useState } from 'preact/hooks';
import type { SourcedContents } from '../../engine/source/merge-search.ts';
import { t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { languageOfShort, nameTranscript, shortTranscript } from '../names/name-text.ts';
import { Named, NamedTitle } from '../names/Named.tsx';
import { nameFact, nameOutlet } from '../names/printed-names.ts';

interface Props {
  /** The first page. */
  contents: SourcedContents;
  /** The page after an event. */
  more: (after: string) => Promise<SourcedContents>;
  /** The address of a passage, or of a transcript's beginning. */
  addressOf: (passage: string) => string;
  onOpen: (passage: string) => void;
  /** What was asked is listed from the beginning. */
  areQuestionsOpen?: boolean;
}

/** What the record holds: events, newest first; the texts of each; what was asked there. */
export function RecordContents({ contents, more, addressOf, onOpen, areQuestionsOpen = false }: Props) {
  const [pages, setPages] = useState([contents]);
  const next = pages.at(-1)?.next ?? null;
  const turn = async (after: string): Promise<void> => {
    const page = await more(after);
    setPages((shown) => (shown.at(-1)?.next === after ? [...shown, page] : shown));
  };
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
    <>
      <ol class="record-contents">
        {pages
          .flatMap(({ events }) => events)
          .map(({ event, date, title, texts, questions }) => (
            <li key={event}>
              <h2>
                <time dateTime={date ?? undefined}>{formatDate(date)}</time>
              </h2>
              <p class="event-title">
                <NamedTitle printed={title} named={nameFact(title)} />
              </p>
              <ul class="editions">
                {texts.map((text) => (
                  <li key={text.id}>
                    <a {...link(`${text.id}#`)}>
                      <span lang={languageOfShort(text)} title={nameTranscript(text)}>
                        {shortTranscript(text)}
                      </span>
                      <small>{t(`finding.form.${text.form}`)}</small>
                    </a>
                  </li>
                ))}
              </ul>
              {questions.length > 0 && (
                <details open={areQuestionsOpen}>
                  <summary>{t('common.questions', { n: questions.length })}</summary>
                  <ol class="asked">
                    {questions.map(({ turn, outlet, opening }) => (
                      <li key={turn}>
                        <a {...link(turn)}>
                          {outlet !== null && (
                            <b>
                              <Named printed={outlet} named={nameOutlet(outlet)} />
                            </b>
                          )}
                          <span lang="zh-Hans">{opening}</span>
                        </a>
                      </li>
                    ))}
                  </ol>
                </details>
              )}
            </li>
          ))}
      </ol>
      {next !== null && (
        // A page that does not come can be asked for again.
        <button type="button" class="quiet" onClick={() => void turn(next).catch(() => {})}>
          {t('common.older')}
        </button>
      )}
    </>
  );
}
