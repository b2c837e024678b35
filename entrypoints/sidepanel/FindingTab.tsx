import { languageOfWords } from '../../components/names/language-of-words.ts';
import { useState } from 'preact/hooks';
import { isComposing } from '../../components/controls/is-composing.ts';
import { ClosestPassages } from '../../components/finding/closest/ClosestPassages.tsx';
import { FindingView } from '../../components/finding/FindingView.tsx';
import { KeepButton } from '../../components/controls/KeepButton.tsx';
import { rangesAt } from '../../components/finding/passage/ranges-at.ts';
import { showLines } from '../../components/controls/show-plainly.ts';
import { useLatest } from '../../components/controls/use-latest.ts';
import type { SourcedMatch } from '../../engine/record/answer.ts';
import type { Range } from '../../engine/record/record.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import type { Lookup } from '../../platform/shared/history.ts';
import { t } from '../../platform/shared/i18n.ts';
import { type NotebookEntry, ownerOf } from '../../platform/notebook/entry.ts';
import { later } from '../../components/controls/later.tsx';
import { entryOf } from '../../platform/notebook/keep.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import type { NotebookRow } from '../../platform/notebook/schema.ts';
import { KeepBar } from './KeepBar.tsx';
import type { NotebookState } from './notebook/use-notebook.ts';
import { PageLine } from './PageLine.tsx';
import type { SidePanelServices } from './services.ts';

/** Brings the finder, for texts of an archive are compared here; no other build has it. */
const AskArchive =
  import.meta.env.MODE === 'newsroom' ? later(async () => (await import('./AskArchive.tsx')).AskArchive) : null;

interface Props {
  services: SidePanelServices;
  /** What is shown; null before anything was looked up. */
  lookup: Lookup | null;
  follow: boolean;
  onFollow: (isOn: boolean) => void;
  notebook: Pick<NotebookState, 'rows' | 'keep' | 'saveText'>;
  /** Draw when a phrase was used. */
  onTimeline: (phrase: string) => void;
}

/** Longer quotes stand nowhere twice. */
const MAX_PHRASE = 24;

export function FindingTab({ services, lookup, follow, onFollow, notebook, onTimeline }: Props) {
  const { ask, copy, corpus, isPrivate, lookups, openReader } = services;
  /** What failed of what was asked for beside the finding. */
  const [notDone, setNotDone] = useState<unknown>(null);
  const { value, error, waiting } = useLatest(
    lookup === null ? null : () => ask('lookUp', { quote: lookup.quote, length: lookup.length }),
    lookup?.id ?? '',
  );
  // A phrase of many events is kept with the first of them, where none is singled out.
  const entryFor = (view: AnswerView, match: SourcedMatch | null, page: Lookup['page']): NotebookEntry =>
    entryOf(view, match ?? view.answer.matches[0] ?? null, page, corpus, {
      id: crypto.randomUUID(),
      now: new Date().toISOString(),
    });
  const failed = notDone ?? error;
  const showInReader = (paragraph: string, ranges: readonly Range[]): void => {
    setNotDone(null);
    openReader(paragraph, ranges).catch(setNotDone);
  };
  return (
    <>
      <div class="following">
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={follow}
            aria-describedby="following"
            checked={follow}
            onChange={() => onFollow(!follow)}
          />
          {t('sidepanel.follow')}
        </label>
        <p id="following">{t(follow ? 'sidepanel.follow-on' : 'sidepanel.follow-off')}</p>
      </div>
      {lookup === null && (
        <section class="hint">
          <h2>{t('sidepanel.empty')}</h2>
          <p>{t('sidepanel.empty-how')}</p>
        </section>
      )}
      {lookup !== null && (
        <section class="quote" aria-label={t('sidepanel.quote')}>
          <blockquote lang={languageOfWords(lookup.quote)}>{showLines(lookup.quote)}</blockquote>
          {lookup.page && <PageLine page={lookup.page} />}
        </section>
      )}
      <div aria-live="polite" aria-busy={waiting}>
        {failed !== null && (
          <p class="failure" role="alert">
            {sayFailure(failed)}
          </p>
        )}
        {waiting && <output class="looking">{t('sidepanel.looking')}</output>}
        {value && lookup && !waiting && (
          <>
            <FindingView
              key={lookup.id}
              view={value}
              length={lookup.length}
              onCopy={copy}
              onOpenReader={(paragraph) => showInReader(paragraph, rangesAt(value.answer, paragraph))}
              actions={(match) => (
                <>
                  {/* The first is kept below, where it is always in view. */}
                  {!isPrivate && match !== null && match !== value.answer.matches[0] && (
                    <KeepButton
                      key={`${lookup.id} ${match.event}`}
                      onKeep={() => notebook.keep(entryFor(value, match, lookup.page))}
                    />
                  )}
                  {lookup.quote.length <= MAX_PHRASE && value.answer.wording !== 'unchecked' && (
                    <button type="button" onClick={() => onTimeline(lookup.quote)}>
                      {t('sidepanel.how-often')}
                    </button>
                  )}
                </>
              )}
            />
            <ClosestPassages
              key={`closest ${lookup.id}`}
              answer={value.answer}
              onAsk={() => {
                setNotDone(null);
                return ask('lookUpClosest', { quote: lookup.quote, length: lookup.length });
              }}
              onFail={setNotDone}
              onOpenReader={showInReader}
            />
            {AskArchive !== null && (
              <AskArchive
                key={`archive ${lookup.id}`}
                quote={lookup.quote}
                services={services}
                onFail={setNotDone}
                actions={(view, match) =>
                  !isPrivate && <KeepButton onKeep={() => notebook.keep(entryFor(view, match, lookup.page))} />
                }
              />
            )}
          </>
        )}
      </div>
      <PasteBox onLookUp={(quote) => lookups.add(quote).catch(setNotDone)} />
      {value && lookup && !waiting && !isPrivate && (
        <KeepBar
          key={`keep ${lookup.id}`}
          row={keptOf(notebook.rows, entryFor(value, null, lookup.page))}
          onKeep={(note) => notebook.keep({ ...entryFor(value, null, lookup.page), note })}
          onSave={notebook.saveText}
        />
      )}
    </>
  );
}

/** The entry of a finding that was kept already: the same words of the same page, and the same place in the same source. */
function keptOf(rows: readonly NotebookRow[] | null, entry: NotebookEntry): NotebookRow | null {
  const { source } = ownerOf(entry);
  const same = (row: NotebookRow): boolean =>
    row.origin === 'kept' &&
    row.quote === entry.quote &&
    row.pageAddress === entry.pageAddress &&
    ownerOf(row).source === source &&
    row.paragraph === entry.paragraph;
  return rows?.find(same) ?? null;
}

/** A quote from elsewhere: a message, a book. What was looked up comes back through the history. */
function PasteBox({ onLookUp }: { onLookUp: (quote: string) => Promise<unknown> }) {
  const [typed, setTyped] = useState('');
  const submit = (): void => {
    if (typed.trim() === '') return;
    void onLookUp(typed.trim().slice(0, 60_000).toWellFormed());
    setTyped('');
  };
  return (
    <form
      class="paste"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for="paste">{t('sidepanel.paste')}</label>
      <textarea
        id="paste"
        rows={2}
        lang={languageOfWords(typed)}
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
          event.preventDefault();
          submit();
        }}
      />
      <button type="submit" class="button">
        {t('sidepanel.look-up')}
      </button>
    </form>
  );
}
