import { nameText } from '../../components/say-finding.ts';
import type { Whereabouts } from '../../engine/locate.ts';
import type { Range } from '../../engine/record.ts';
import { t } from '../../platform/i18n.ts';
import { writeRanges } from '../../platform/notebook-entry.ts';
import type { Row } from '../../platform/notebook-schema.ts';
import { formatTime } from './format-time.ts';
import { NoteBox, shorten } from './NoteBox.tsx';
import type { NotebookState } from './use-notebook.ts';
import { PageLine } from './PageLine.tsx';
import { standingOf } from './standing-of.ts';

interface Props {
  row: Row;
  /** Where the passage stands in the record of today; null for one that was kept from this very record. */
  whereabouts: Whereabouts | null;
  onSave: NotebookState['saveNote'];
  onDelete: () => void;
  /** @param ranges what is to be marked there, in the source */
  onOpen: (paragraph: string, ranges: readonly Range[]) => void;
}

/** One entry: what was found where, what the record has for it, and the reader's note. */
export function EntryView({ row, whereabouts, onSave, onDelete, onOpen }: Props) {
  const paragraph = placeOf(row, whereabouts);
  const { head, facts } = standingOf(row);
  return (
    <article class="entry">
      <header>
        <h2>{head}</h2>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </header>
      <blockquote class="entry-quote" lang="zh">
        {row.quote}
      </blockquote>
      {row.pageAddress !== null && <PageLine page={{ address: row.pageAddress, title: row.pageTitle ?? '' }} />}
      <h3>{t('notebook.record')}</h3>
      {row.words === '' ? (
        <p class="entry-nothing">{t('notebook.nothing')}</p>
      ) : (
        <blockquote class="entry-words" lang="zh-Hans">
          {row.words}
        </blockquote>
      )}
      {whereabouts && whereabouts.state !== 'there' && <p class="moved">{sayWhereabouts(whereabouts)}</p>}
      <NoteBox row={row} onSave={onSave} />
      <footer>
        {paragraph !== null && (
          <button
            type="button"
            class="button" // Where the record is another one, its source may be too.
            onClick={() => onOpen(paragraph, whereabouts === null ? row.ranges : [])}
          >
            {t('notebook.open')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={t('notebook.delete-one', { quote: shorten(row.quote) })}
          onClick={onDelete}
        >
          {t('notebook.delete')}
        </button>
        <Details row={row} />
      </footer>
    </article>
  );
}

/** All that makes an entry checkable by somebody else. */
function Details({ row }: { row: Row }) {
  const facts: [string, string | null][] = [
    [t('notebook.page'), row.pageAddress],
    [t('notebook.edition'), row.transcript && [row.title, nameText(row), row.transcript].filter(Boolean).join(' · ')],
    [t('notebook.passage'), row.paragraph],
    [t('notebook.offsets'), writeRanges(row.ranges).replaceAll(';', ' · ') || null],
    [t('notebook.corpus'), t('notebook.corpus-is', { version: row.corpusVersion, hash: row.corpusHash })],
  ];
  return (
    <details>
      <summary>{t('notebook.details')}</summary>
      <p>{t('notebook.kept-at', { at: formatTime(row.keptAt) })}</p>
      <dl>
        {facts.map(([name, fact]) =>
          fact === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}

function placeOf({ paragraph }: Row, whereabouts: Whereabouts | null): string | null {
  if (whereabouts === null) return paragraph;
  return whereabouts.state === 'gone' ? null : whereabouts.paragraph;
}

function sayWhereabouts(whereabouts: Whereabouts): string {
  if (whereabouts.state === 'moved') return t('notebook.moved', { passage: whereabouts.paragraph });
  return t(whereabouts.state === 'changed' ? 'notebook.changed' : 'notebook.gone');
}
