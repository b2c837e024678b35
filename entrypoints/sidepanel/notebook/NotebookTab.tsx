import { useRef, useState } from 'preact/hooks';
import { useLatest } from '../../../components/controls/use-latest.ts';
import type { WordPatterns } from '../../../engine/search/word-pattern.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { NotebookRow } from '../../../platform/notebook/schema.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';
import { needsCheck } from '../check-entries.ts';
import { EntryView } from './EntryView.tsx';
import { Exchange } from '../Exchange.tsx';
import { Deleted } from '../Notices.tsx';
import type { SidePanelServices } from '../services.ts';
import type { NotebookState } from './use-notebook.ts';
import { useStandings } from '../use-standings.ts';
import { useWhereabouts } from './use-whereabouts.ts';

interface Props {
  services: SidePanelServices;
  state: NotebookState;
}

/** A screen or two; more are shown on demand. */
const PAGE = 30;

export function NotebookTab({ services, state }: Props) {
  const { ask, corpus, isPrivate, openReader } = services;
  const { rows, saveText, remove } = state;
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [notOpened, setNotOpened] = useState<unknown>(null);
  const patterns = useLatest(query.trim() === '' ? null : () => ask('wordPatterns', { query }), query);
  const found = search(rows ?? [], patterns.value);
  const shown = found.slice(0, limit);
  const whereabouts = useWhereabouts(ask, shown, corpus.hash);
  const standings = useStandings(ask, shown);
  const box = useRef<HTMLInputElement>(null);
  const failed = notOpened ?? patterns.error;
  if (isPrivate) return <p class="hint">{t('notebook.private')}</p>;
  return (
    <>
      <Deleted state={state} />
      {failed !== null && (
        <p class="failure" role="alert">
          {sayFailure(failed)}
        </p>
      )}
      {rows !== null && rows.length > 0 && (
        <div class="notebook-head">
          <input
            ref={box}
            type="search"
            aria-label={t('notebook.search')}
            placeholder={t('notebook.search')}
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setLimit(PAGE);
            }}
          />
          <output>
            {query.trim() === ''
              ? t('notebook.count', { n: rows.length })
              : t('notebook.found', { n: found.length, all: rows.length })}
          </output>
        </div>
      )}
      {rows?.length === 0 && (
        <section class="hint">
          <h2>{t('notebook.empty')}</h2>
          <p>{t('notebook.empty-how')}</p>
        </section>
      )}
      {rows !== null && rows.length > 0 && found.length === 0 && <p class="hint">{t('notebook.nothing-found')}</p>}
      <ol class="entries">
        {shown.map((row) => (
          <li key={row.id}>
            <EntryView
              row={row}
              whereabouts={whereabouts.get(row.id) ?? null}
              check={needsCheck(row) ? (standings.get(row.id) ?? null) : null}
              onSave={saveText}
              onDelete={() => {
                // The button that had the focus goes with its entry.
                box.current?.focus();
                void remove(row.id);
              }}
              onOpen={(paragraph, ranges) => {
                setNotOpened(null);
                openReader(paragraph, ranges).catch(setNotOpened);
              }}
            />
          </li>
        ))}
      </ol>
      {found.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
          {t('notebook.more', { n: Math.min(PAGE, found.length - limit) })}
        </button>
      )}
      <Exchange state={state} ask={ask} />
    </>
  );
}

/** Entries in which all words stand, and none that must not, in whatever field a reader would look. */
function search(rows: readonly NotebookRow[], patterns: WordPatterns | null): readonly NotebookRow[] {
  if (patterns === null) return rows;
  const toTests = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'iu'));
  const [words, without] = [toTests(patterns.words), toTests(patterns.without)];
  return rows.filter((row) => {
    const text = [
      row.quote,
      row.words,
      row.note,
      row.pageTitle,
      row.pageAddress,
      row.speaker,
      row.title,
      row.date,
    ].join('\n');
    return words.every((word) => word.test(text)) && !without.some((word) => word.test(text));
  });
}
