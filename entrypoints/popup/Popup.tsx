import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RecordContents } from '../../components/RecordContents.tsx';
import { SearchResult } from '../../components/SearchResult.tsx';
import { useLatest } from '../../components/use-latest.ts';
import { useLocale } from '../../components/use-locale.ts';
import type { OfficialRecord } from '../../engine/record.ts';
import type { SearchHit } from '../../engine/search.ts';
import { t } from '../../platform/i18n.ts';
import { sayFailure } from '../../platform/say-failure.ts';
import { type Filtered, filterHits, NO_FILTER } from './filter-hits.ts';
import { Filters } from './Filters.tsx';
import { NothingFound } from './NothingFound.tsx';

interface Props {
  /** What was typed before the page was drawn. */
  firstQuery: string;
  /** What is selected on the page: searched for if nothing was typed in the meantime. */
  selected: Promise<string>;
  record: Promise<OfficialRecord>;
  search: (query: string, limit: number) => Promise<SearchHit[]>;
  /** Open the reader at a passage, or at the beginning of a transcript. */
  open: (passage: string) => Promise<void>;
  addressOf: (passage: string) => string;
  lookupAddressOf: (quote: string) => string;
  close: () => void;
}

/** As many as the background gives: what is found is counted by day and by voice. */
const MAX_HITS = 200;
/** More than anyone reads; another word narrows them down. */
const MAX_SHOWN = 60;
const LIST = 'results';
const optionId = (index: number) => `result-${index}`;

/** A search box, and below it what was found, or the record's contents while the box is empty. */
export function Popup({ firstQuery, selected, record, search, open, addressOf, lookupAddressOf, close }: Props) {
  useLocale();
  const [query, setQuery] = useState(firstQuery);
  const [chosen, setChosen] = useState<{ among: Filtered | null; index: number }>({ among: null, index: 0 });
  const [notOpened, setNotOpened] = useState<unknown>(null);
  const empty = query.trim() === '';
  const loaded = useLatest(() => record, '');
  const found = useLatest(empty ? null : () => search(query, MAX_HITS), query);
  const [filter, setFilter] = useState(NO_FILTER);
  const filtered = useMemo(() => filterHits(empty ? [] : (found.value ?? []), filter), [empty, found.value, filter]);
  const hits = filtered.hits.slice(0, MAX_SHOWN);
  const box = useRef<HTMLInputElement>(null);
  // Other hits begin at the first again.
  const active = chosen.among === filtered ? chosen.index : 0;
  const setActive = (index: number): void => setChosen({ among: filtered, index });
  // The attribute alone is not heeded where a page draws itself after it was loaded.
  useLayoutEffect(() => box.current?.focus(), []);
  useEffect(() => {
    void selected.then((words) => {
      if (words === '' || box.current?.value !== '') return;
      box.current.value = words;
      // So that typing replaces it.
      box.current.select();
      setQuery(words);
    });
  }, [selected]);

  const openPassage = (passage: string): void => {
    setNotOpened(null);
    open(passage).catch(setNotOpened);
  };
  const move = (to: number): void => {
    if (hits.length === 0) return;
    const next = (to + hits.length) % hits.length;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent): void => {
    // Enter and the arrows belong to the input method while it composes.
    if (event.isComposing) return;
    const hit = hits[active];
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' && hit) openPassage(hit.paragraph);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const failed = notOpened ?? (empty ? loaded.error : found.error);

  return (
    <>
      <header class="search-head">
        <h1 class="spoken">{t('search.box')}</h1>
        <input
          ref={box}
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={t('search.box')}
          aria-expanded={hits.length > 0}
          aria-controls={LIST}
          aria-autocomplete="list"
          {...(hits.length > 0 ? { 'aria-activedescendant': optionId(active) } : {})}
          placeholder={t('search.placeholder')}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={press}
        />
        <output>{empty || found.error !== null ? '' : sayCount(found.value, filtered)}</output>
        {found.value !== null && !empty && <Filters filter={filter} found={filtered} onFilter={setFilter} />}
      </header>
      <main>
        {failed !== null && (
          <p class="failure" role="alert">
            {sayFailure(failed)}
          </p>
        )}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element has options of several lines */}
        <div id={LIST} role="listbox" aria-label={t('search.results')} hidden={hits.length === 0}>
          {hits.map((hit, index) => (
            <SearchResult
              key={hit.paragraph}
              hit={hit}
              id={optionId(index)}
              active={index === active}
              onOpen={() => openPassage(hit.paragraph)}
              onPoint={() => setActive(index)}
            />
          ))}
        </div>
        {!empty && found.value?.length === 0 && (
          <NothingFound record={loaded.value} query={query} lookupAddress={lookupAddressOf(query)} />
        )}
        {empty && loaded.value && <RecordContents record={loaded.value} addressOf={addressOf} onOpen={openPassage} />}
      </main>
      <footer>
        <span>{t('popup.keys')}</span>
        <a href={lookupAddressOf('')} target="_blank" rel="noreferrer">
          {t('popup.lookup')}
        </a>
      </footer>
    </>
  );
}

/** Nothing where nothing was found: the page below says it. @param found null while the first answer is waited for */
function sayCount(found: readonly SearchHit[] | null, { hits }: Filtered): string {
  if (found === null) return t('search.searching');
  if (hits.length === 0) return '';
  if (hits.length > MAX_SHOWN) return t('search.found-first', { n: MAX_SHOWN });
  return t('search.found', { n: hits.length });
}
