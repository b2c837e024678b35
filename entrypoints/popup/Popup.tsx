import { WithChinese } from '../../components/names/WithChinese.tsx';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { RecordContents } from '../../components/search/RecordContents.tsx';
import { sayCount } from '../../components/search/say-count.ts';
import { SearchBox } from '../../components/search/SearchBox.tsx';
import { useLatest } from '../../components/controls/use-latest.ts';
import { useLocale } from '../../components/controls/use-locale.ts';
import type { SearchOptions } from '../../engine/search/search.ts';
import type { SourcedContents, SourcedFound } from '../../engine/source/merge-search.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import { type Filter, NO_FILTER } from '../../engine/search/filter.ts';
import type { Timeline } from '../../engine/search/timeline.ts';
import { t } from '../../platform/shared/i18n.ts';
import type { RecentSearches } from '../../platform/own-page/popup/recent-searches.ts';
import { sayFailure } from '../../platform/own-page/say-failure.ts';
import { Filters } from './Filters.tsx';
import { FinderResult } from './results/FinderResult.tsx';
import { FoundApart } from './results/FoundApart.tsx';
import { NothingFound } from './results/NothingFound.tsx';
import { PhraseTimeline } from './PhraseTimeline.tsx';
import { type PopupLinks, PopupFooter } from './PopupFooter.tsx';
import type { PopupState } from './popup-state.ts';
import { TypedFilters } from './TypedFilters.tsx';
import { RecentList } from './RecentList.tsx';
import { useFinding } from './results/use-finding.ts';
import { useFound } from './results/use-found.ts';
import { HereLine } from './HereLine.tsx';
import { actionOf, type PassageServices, usePassageActions } from './passage-actions.ts';
import { PausedLine } from './PausedLine.tsx';
import { LIST, optionId, ResultList } from './results/ResultList.tsx';
import { type HereServices, useHere } from './use-here.ts';
import { useRecent } from './use-recent.ts';
import { WritingHelp } from './WritingHelp.tsx';

interface Props {
  /** What was shown last, or was typed before the page was drawn. */
  start: PopupState;
  typedAhead: boolean;
  /** It has a window, and no page behind it. */
  isTab: boolean;
  /** What is selected on the page, unless it was selected the last time too. */
  selected: Promise<string>;
  contents: Promise<SourcedContents>;
  /** The page of contents after an event. */
  moreContents: (after: string) => Promise<SourcedContents>;
  search: (query: string, options: Required<SearchOptions>) => Promise<SourcedFound>;
  /** Asked of words that stand nowhere as they were typed. */
  lookUp: (quote: string) => Promise<AnswerView>;
  countPhrases: (phrases: string[]) => Promise<Timeline>;
  /** Open the reader at a passage, or at the beginning of a transcript; behind the popup, which stays then. */
  open: (passage: string, behind: boolean) => Promise<void>;
  addressOf: (passage: string) => string;
  /** Open the page that shows the whole finding of a quote. */
  openFinding: (quote: string) => Promise<void>;
  links: PopupLinks;
  onSidePanel: () => void;
  /** Check the page behind it; null where there is none. */
  onCheckPage: (() => void) | null;
  /** Take it for the reader's texts; what it resolves to is said. */
  onAddPage: (() => Promise<string | null>) | null;
  passages: PassageServices;
  here: HereServices;
  /** null: nothing is remembered. */
  recent: RecentSearches | null;
  onState: (state: Omit<PopupState, 'selected'>) => void;
  close: () => void;
}

/** Found at each key: a popup shows half of them. */
const FIRST_SHOWN = 12;
/** And when the reader goes on: more than anyone reads; another word, or a filter, narrows them down. */
const MAX_SHOWN = 40;
/** So many before the last the others are asked for. */
const AHEAD = 3;

/** A search box, and below it what was found, or the record's contents while the box is empty. */
export function Popup(props: Props) {
  const {
    start,
    contents,
    search,
    lookUp,
    countPhrases,
    open,
    addressOf,
    openFinding,
    passages,
    recent,
    onState,
    close,
  } = props;
  useLocale();
  const [query, setQueryAlone] = useState(start.query);
  const [filter, setFilter] = useState(start.filter);
  const [chosen, setChosen] = useState(start.chosen);
  const [timeline, setTimeline] = useState(start.timeline);
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const [notOpened, setNotOpened] = useState<unknown>(null);
  const [outcome, run] = usePassageActions(passages);
  const here = useHere(props.here);
  const empty = query.trim() === '';
  const listed = useLatest(() => contents, '');
  const coverage = listed.value?.coverage ?? null;
  const found = useFound(
    empty ? null : (soon) => search(query, { limit, filter, any: timeline, soon }),
    JSON.stringify([query, filter, timeline]),
    limit,
  );
  const answer = empty ? null : found.value;
  const isAsTyped = answer === null || (answer.total > 0 && answer.apart === null) || answer.problem !== null;
  // “Not in this record” is said after the finder was asked, and no sooner.
  const finding = useFinding(isAsTyped || found.waiting ? null : query, lookUp);
  const isOpen = !isAsTyped && (found.waiting || finding.waiting || finding.error !== null);
  const hits = useMemo(() => (isOpen ? [] : (answer?.hits ?? [])), [answer, isOpen]);
  const active = Math.max(
    0,
    hits.findIndex(({ paragraph }) => paragraph === chosen),
  );
  // It was chosen among those that come when the reader goes on.
  const isFar = chosen !== null && hits.length > 0 && hits.every(({ paragraph }) => paragraph !== chosen);
  useEffect(() => void (isFar && setLimit(MAX_SHOWN)), [isFar]);
  const { searches, remember, clear } = useRecent(recent, query, !found.waiting && hits.length > 0);
  useEffect(() => onState({ query, filter, chosen, timeline }), [query, filter, chosen, timeline]);
  useScrollTo(start.chosen !== null && hits.length > 0 ? optionId(active) : null);

  const setQuery = (typed: string): void => {
    setQueryAlone(typed);
    setLimit(FIRST_SHOWN);
    // Other hits begin at the first again.
    setChosen(null);
    if (typed.trim() === '') setFilter(NO_FILTER);
  };
  /** Asked for below the box, which has the keys again. */
  const searchFor = (asked: string, inTimeline = false): void => {
    setQuery(asked);
    if (inTimeline) setTimeline(true);
    document.querySelector<HTMLInputElement>('.search-head input')?.focus();
  };
  const openPassage = (passage: string, behind = false): void => {
    setNotOpened(null);
    remember(query);
    setChosen(passage);
    open(passage, behind).catch(setNotOpened);
  };
  const seeFinding = (): void => {
    setNotOpened(null);
    openFinding(query).catch(setNotOpened);
  };
  const move = (to: number): void => {
    const next = (to + hits.length) % hits.length;
    const hit = hits[next];
    if (!hit) return;
    setChosen(hit.paragraph);
    if (next >= hits.length - AHEAD) setLimit(MAX_SHOWN);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent): void => {
    const hit = hits[active];
    const action = actionOf(event);
    if (action !== null && hit) run(action, hit);
    else if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active - 1);
    else if (event.key === 'Enter' && hit) openPassage(hit.paragraph, event.ctrlKey || event.metaKey);
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const narrow = (choices: Filter): void => {
    setFilter(choices);
    setChosen(null);
  };
  const failed = notOpened ?? (empty ? listed.error : (found.error ?? finding.error));

  return (
    <>
      <PausedLine paused={here.paused} onResume={() => here.setPaused(false)} />
      <header class="search-head">
        <h1 class="spoken">{t('search.box')}</h1>
        <SearchBox
          query={query}
          typedAhead={props.typedAhead}
          selected={props.selected}
          expanded={hits.length > 0}
          list={LIST}
          option={hits.length > 0 ? optionId(active) : null}
          onQuery={setQuery}
          onKey={press}
        />
        <div class={empty ? 'search-line idle' : 'search-line'}>
          <output>{empty || failed !== null ? '' : <WithChinese said={sayCount(isOpen ? null : answer)} />}</output>
          {answer !== null && answer.phrases.length > 0 && (
            <button type="button" class="quiet" aria-expanded={timeline} onClick={() => setTimeline(!timeline)}>
              {t('popup.timeline')}
            </button>
          )}
        </div>
        {answer !== null && (
          <TypedFilters
            offers={answer.offers.filter(({ facet }) => filter[facet] === null)}
            asked={filter}
            isWaiting={found.waiting}
            onTake={({ facet, value, rest }) => {
              searchFor(rest);
              narrow({ ...filter, [facet]: value });
            }}
            onTakeOff={(facet) => narrow({ ...filter, [facet]: null })}
          />
        )}
        {answer !== null && !isOpen && (
          <Filters found={answer} asked={filter} onFilter={narrow} areOpen={props.isTab} />
        )}
      </header>
      <main>
        {failed !== null && (
          <p class="failure" role="alert">
            {sayFailure(failed)}
          </p>
        )}
        {timeline && answer !== null && answer.phrases.length > 0 && (
          <PhraseTimeline
            phrases={answer.phrases}
            count={countPhrases}
            event={answer.filter.event}
            onEvent={(event) => narrow({ ...answer.filter, event })}
          />
        )}
        {finding.view && (
          <FinderResult view={finding.view} coverage={coverage} onSeeFinding={seeFinding} onOpen={openPassage} />
        )}
        <ResultList
          hits={hits}
          active={active}
          isPrivate={passages.keep === null}
          outcome={outcome}
          onOpen={openPassage}
          onPoint={setChosen}
          onRun={run}
          onMore={hits.length < (answer?.total ?? 0) && limit < MAX_SHOWN ? () => setLimit(MAX_SHOWN) : null}
        />
        {answer?.apart && !isOpen && hits.length === 0 && (
          <FoundApart coverage={coverage} apart={answer.apart} onQuery={searchFor} />
        )}
        {answer !== null && !isOpen && hits.length === 0 && !answer.apart && !finding.view && (
          <NothingFound
            coverage={coverage}
            found={answer}
            query={query}
            onSeeFinding={seeFinding}
            onQuery={searchFor}
          />
        )}
        {empty && <RecentList searches={searches} onQuery={searchFor} onClear={clear} />}
        {empty && <WritingHelp onQuery={searchFor} />}
        {empty && listed.value && (
          <RecordContents
            contents={listed.value}
            more={props.moreContents}
            addressOf={addressOf}
            onOpen={openPassage}
            areQuestionsOpen={props.isTab}
          />
        )}
      </main>
      <PopupFooter
        links={props.links}
        here={<HereLine here={here} />}
        onSidePanel={props.onSidePanel}
        onCheckPage={props.onCheckPage}
        onAddPage={props.onAddPage}
      />
    </>
  );
}

/** Once, when the results are there: the passage that was chosen the last time. */
function useScrollTo(id: string | null): void {
  const done = useRef(false);
  useLayoutEffect(() => {
    if (id === null || done.current) return;
    done.current = true;
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
}
