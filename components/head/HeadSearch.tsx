import { WithChinese } from '../names/WithChinese.tsx';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/shared/i18n.ts';
import { useLatest } from '../controls/use-latest.ts';
import { sayApart } from '../search/say-count.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { SearchResult } from '../search/SearchResult.tsx';
import type { HeadServices } from './services.ts';

/** What fits below the box without a scroll bar of its own; all else is on the page of the results. */
const MAX_SHOWN = 6;
const LIST = 'head-results';
const optionId = (index: number) => `head-result-${index}`;
const NOTHING_SELECTED = Promise.resolve('');

/** The popup's box on every page of ours: what is found stands below it, and a key or a click opens it. */
export function HeadSearch({ services }: { services: HeadServices }) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const all = useRef<HTMLElement>(null);
  const empty = query.trim() === '';
  const found = useLatest(empty ? null : () => services.search(query, MAX_SHOWN), query);
  const hits = found.value?.hits ?? [];
  const apart = found.value?.apart ?? null;
  const isShown = isOpen && !empty;

  const goTo = (address: Promise<string> | string, behind = false): void => {
    setIsOpen(behind);
    // Where the words cannot be kept for the other page, they stand in the box still.
    void Promise.resolve(address).then((path) => services.go(path, behind));
  };
  const change = (typed: string): void => {
    setQuery(typed);
    setChosen(0);
    setIsOpen(true);
  };
  const press = (event: KeyboardEvent): void => {
    const behind = event.ctrlKey || event.metaKey;
    const hit = isShown ? hits[chosen] : undefined;
    if (event.key === 'ArrowDown' && hits.length > 0) move(isShown ? 1 : 0);
    else if (event.key === 'ArrowUp' && hits.length > 0) move(-1);
    else if (event.key === 'Enter' && hit) goTo(services.addressOf(hit.paragraph), behind);
    else if (event.key === 'Enter' && !empty && !found.waiting) goTo(services.lookupAddressOf(query), behind);
    else if (event.key === 'Escape' && isShown) setIsOpen(false);
    else if (event.key === 'Escape' && !empty) change('');
    else return;
    event.preventDefault();
    // What the page itself does at these keys is not meant.
    event.stopPropagation();
  };
  const move = (by: number): void => {
    setIsOpen(true);
    setChosen((chosen + by + hits.length) % hits.length);
  };

  return (
    <search
      ref={all}
      class="head-search"
      aria-label={t('search.box')}
      onFocusOut={(event) => {
        if (!all.current?.contains(event.relatedTarget as Node | null)) setIsOpen(false);
      }}
      onFocusIn={() => setIsOpen(true)}
    >
      <SearchBox
        query={query}
        takesFocus={false}
        typedAhead={false}
        selected={NOTHING_SELECTED}
        expanded={isShown && hits.length > 0}
        list={LIST}
        option={isShown && hits.length > 0 ? optionId(chosen) : null}
        onQuery={change}
        onKey={press}
      />
      {/* Always there: what comes into it is read out. */}
      <output class="spoken">{isShown && found.value && !found.waiting ? sayTotal(found.value.total) : ''}</output>
      <div class="head-found" hidden={!isShown || found.value === null}>
        {apart !== null && hits.length > 0 && (
          <p class="head-apart">
            <WithChinese said={sayApart(apart, found.value?.total ?? 0)} />
          </p>
        )}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element has options of several lines */}
        <div id={LIST} role="listbox" aria-label={t('search.results')} hidden={hits.length === 0}>
          {hits.map((hit, index) => (
            <SearchResult
              key={hit.paragraph}
              hit={hit}
              id={optionId(index)}
              active={index === chosen}
              onOpen={(behind) => goTo(services.addressOf(hit.paragraph), behind)}
              onPoint={() => setChosen(index)}
            />
          ))}
        </div>
        <p class="head-more">
          <button type="button" class="quiet" onClick={() => goTo(services.resultsAddressOf(query))}>
            {hits.length === 0 ? t('head.nothing') : t('head.all', { n: found.value?.total ?? 0 })}
          </button>
          <button type="button" class="quiet" onClick={() => goTo(services.lookupAddressOf(query))}>
            {t('search.try-quote')}
          </button>
        </p>
      </div>
    </search>
  );
}

function sayTotal(n: number): string {
  return n === 0 ? t('head.nothing') : t('search.found', { n });
}
