import { useEffect, useRef, useState } from 'preact/hooks';
import { useLatest } from '../../../components/controls/use-latest.ts';
import type { WordPatterns } from '../../../engine/search/word-pattern.ts';
import { t } from '../../../platform/shared/i18n.ts';
import type { NotebookRow } from '../../../platform/notebook/schema.ts';
import { sayFailure } from '../../../platform/own-page/say-failure.ts';
import { needsCheck } from '../check-entries.ts';
import {
  type FindingKey,
  findingOf,
  groupByPage,
  movedBy,
  type PageGroup,
  tallyOf,
} from '../../../platform/notebook/worklist.ts';
import { PageName } from '../PageLine.tsx';
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
  const { rows, saveText, remove, arrange } = state;
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [notOpened, setNotOpened] = useState<unknown>(null);
  const patterns = useLatest(query.trim() === '' ? null : () => ask('wordPatterns', { query }), query);
  const [wanted, setOnly] = useState<FindingKey | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const searched = search(rows ?? [], patterns.value);
  const only = searched.some((row) => findingOf(row) === wanted) ? wanted : null;
  const filtered = only === null ? searched : searched.filter((row) => findingOf(row) === only);
  const groups = groupByPage(filtered);
  const found = groups.flatMap(({ entries }) => entries);
  const shown = found.slice(0, limit);
  const picked = found.filter(({ id }) => chosen.has(id));
  const whereabouts = useWhereabouts(ask, shown, corpus.hash);
  const standings = useStandings(ask, shown);
  const box = useRef<HTMLInputElement>(null);
  const moved = useRef<HTMLElement | null>(null);
  // An entry that is moved takes the focus along.
  useEffect(() => {
    if (document.activeElement === document.body) moved.current?.focus();
  }, [rows]);
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
          <output>{query.trim() !== '' && t('notebook.found', { n: searched.length, all: rows.length })}</output>
          <FindingFilter entries={searched} only={only} onOnly={setOnly} />
        </div>
      )}
      {rows?.length === 0 && (
        <section class="hint">
          <h2>{t('notebook.empty')}</h2>
          <p>{t('notebook.empty-how')}</p>
        </section>
      )}
      {rows !== null && rows.length > 0 && found.length === 0 && <p class="hint">{t('notebook.nothing-found')}</p>}
      {groupByPage(shown).map((group) => (
        <section class="page-group" key={group.address ?? group.title ?? ''}>
          <h2>
            <GroupName group={group} />
          </h2>
          <ChoosePage
            group={groups.find((whole) => whole.entries.includes(group.entries[0]!)) ?? group}
            chosen={chosen}
            onChoose={setChosen}
          />
          <ol class="entries">
            {group.entries.map((row) => (
              <li key={row.id}>
                <EntryView
                  row={row}
                  whereabouts={whereabouts.get(row.id) ?? null}
                  check={needsCheck(row) ? (standings.get(row.id) ?? null) : null}
                  isChosen={chosen.has(row.id)}
                  onChoose={(isChosen) => setChosen(withOrWithout(chosen, row.id, isChosen))}
                  onMove={(by) => {
                    const ids = movedBy(idsOfPage(rows ?? [], row), row.id, by);
                    if (ids === null) return;
                    moved.current = document.activeElement as HTMLElement | null;
                    void arrange(ids);
                  }}
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
        </section>
      ))}
      {found.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
          {t('notebook.more', { n: Math.min(PAGE, found.length - limit) })}
        </button>
      )}
      <Exchange state={state} ask={ask} toExport={picked.length > 0 ? picked : found} isChosen={picked.length > 0} />
    </>
  );
}

/** How many there are of each finding; each can be had alone. */
function FindingFilter({ entries, only, onOnly }: FilterProps) {
  const tally = tallyOf(entries);
  if (entries.length < 2) return null;
  return (
    <fieldset class="tally">
      <legend>{t('notebook.summary', { n: entries.length })}</legend>
      {tally.map(({ key, n }) => (
        <button key={key} type="button" aria-pressed={only === key} onClick={() => onOnly(only === key ? null : key)}>
          {t(`notebook.tally.${key}`, { n })}
        </button>
      ))}
    </fieldset>
  );
}

interface ChoosePageProps {
  /** All of its entries that are not filtered out. */
  group: PageGroup<NotebookRow>;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Choose all entries of a page for the export with one click, or none of them. */
function ChoosePage({ group: { entries }, chosen, onChoose }: ChoosePageProps) {
  const own = entries.filter(({ id }) => chosen.has(id)).length;
  const isAll = own === entries.length;
  if (entries.length < 2) return null;
  return (
    <label class="choose-page">
      <input
        type="checkbox"
        checked={isAll}
        ref={(box) => {
          // Not to be said in markup.
          if (box) box.indeterminate = own > 0 && !isAll;
        }}
        onChange={() =>
          onChoose(entries.reduce<ReadonlySet<string>>((all, { id }) => withOrWithout(all, id, !isAll), chosen))
        }
      />
      {t('notebook.choose-page', { n: entries.length })}
    </label>
  );
}

interface FilterProps {
  entries: readonly NotebookRow[];
  only: FindingKey | null;
  onOnly: (only: FindingKey | null) => void;
}

function GroupName({ group: { address, title, entries } }: { group: PageGroup<NotebookRow> }) {
  const count = <small>{t('notebook.count', { n: entries.length })}</small>;
  if (address === null && title === null) {
    return (
      <>
        {t('notebook.no-page')} {count}
      </>
    );
  }
  return (
    <>
      <PageName page={{ address: address ?? '', title: title ?? '' }} /> {count}
    </>
  );
}

function withOrWithout(all: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(all);
  if (isIn) next.add(id);
  else next.delete(id);
  return next;
}

/** All of its page, whatever is filtered, in their order. */
function idsOfPage(rows: readonly NotebookRow[], row: NotebookRow): string[] {
  const own = groupByPage(rows).find(({ entries }) => entries.some(({ id }) => id === row.id));
  return (own?.entries ?? []).map(({ id }) => id);
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
      row.verdict,
      row.question,
      row.pageTitle,
      row.pageAddress,
      row.speaker,
      row.title,
      row.date,
    ].join('\n');
    return words.every((word) => word.test(text)) && !without.some((word) => word.test(text));
  });
}
