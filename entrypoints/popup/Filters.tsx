import { useState } from 'preact/hooks';
import { formatDate } from '../../components/controls/format-date.ts';
import { languageOfWords } from '../../components/names/language-of-words.ts';
import type { SearchFound } from '../../engine/search/search.ts';
import { type FilterChoice, FACETS, type FacetName, type Filter, NO_FILTER } from '../../engine/search/filter.ts';
import { UNCOUNTED } from '../../components/search/say-count.ts';
import { nameOutlet, namePerson } from '../../components/names/printed-names.ts';
import { getLocale, type Locale, t } from '../../platform/shared/i18n.ts';

interface Props {
  found: SearchFound;
  /** What was chosen last: shown at once, before the answer to it comes. */
  asked: Filter;
  onFilter: (filter: Filter) => void;
  /** There is room for the lists from the beginning. */
  areOpen?: boolean;
}

/** Few values, each a button; many, a list: a library has a thousand events. */
const BUTTONS = ['event', 'kind'] as const;
const LISTS = ['year', 'event', 'speaker', 'outlet', 'country', 'topic'] as const;
const MOST_BUTTONS = 8;

/** By what the hits can be narrowed down, each value with how many it would leave. What a list was asked for stands above: TypedFilters.tsx. */
export function Filters({ found: { facets, isCounted }, asked, onFilter, areOpen = false }: Props) {
  const filter = { ...NO_FILTER };
  // A choice that nothing found meets is passed over.
  for (const name of FACETS) if (facets[name].some(([value]) => value === asked[name])) filter[name] = asked[name];
  const [isOpen, setOpen] = useState(areOpen);
  const all = facets.kind.reduce((sum, [, count]) => sum + count, 0);
  /** Values that every hit has narrow nothing down. */
  const isUseful = (name: FacetName): boolean => filter[name] !== null || facets[name].some(([, count]) => count < all);
  // Where each year has one event, the event's own button does the same.
  const hasYears = facets.year.length < facets.event.length || filter.year !== null;
  const choose = (name: FacetName, value: string | null): void => onFilter({ ...filter, [name]: value });
  const areMany = (name: FacetName): boolean => facets[name].length > MOST_BUTTONS;
  const shown = (name: FacetName): boolean =>
    isUseful(name) && facets[name].length > 0 && (name !== 'year' || hasYears);
  const buttons = BUTTONS.filter((name) => shown(name) && !areMany(name));
  const lists = LISTS.filter((name) => shown(name) && (name !== 'event' || areMany(name)));
  if (buttons.length + lists.length === 0) return null;
  return (
    <div class="filters">
      {buttons.map((name) => (
        <fieldset key={name}>
          <legend class="spoken">{t(`search.by.${name}`)}</legend>
          {facets[name].map((choice) => (
            <ChoiceButton
              key={choice[0]}
              name={name}
              choice={choice}
              isCounted={isCounted}
              chosen={filter[name]}
              onChoose={choose}
            />
          ))}
        </fieldset>
      ))}
      {lists.length > 0 && (
        <button type="button" class="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('search.more-filters')}
        </button>
      )}
      {isOpen && lists.length > 0 && (
        <ChoiceLists names={lists} facets={facets} isCounted={isCounted} filter={filter} onChoose={choose} />
      )}
    </div>
  );
}

type Choose = (name: FacetName, value: string | null) => void;

interface ButtonProps {
  name: (typeof BUTTONS)[number];
  choice: FilterChoice;
  isCounted: boolean;
  chosen: string | null;
  onChoose: Choose;
}

function ChoiceButton({ name, choice: [value, count], isCounted, chosen, onChoose }: ButtonProps) {
  const isChosen = value === chosen;
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      disabled={count === 0 && !isChosen}
      onClick={() => onChoose(name, isChosen ? null : value)}
    >
      {name === 'event' ? sayEventId(value) : t(`search.kind.${value as 'official' | 'questions' | 'others'}`)}{' '}
      <small>{isCounted ? count : UNCOUNTED}</small>
    </button>
  );
}

interface ListsProps {
  names: readonly (typeof LISTS)[number][];
  facets: Readonly<Record<FacetName, readonly FilterChoice[]>>;
  isCounted: boolean;
  filter: Readonly<Record<FacetName, string | null>>;
  onChoose: Choose;
}

/** In a form, which alone tells browsers not to keep what is chosen: names may be those of the reader's own texts. */
function ChoiceLists({ names, facets, isCounted, filter, onChoose }: ListsProps) {
  return (
    <form class="lists" autocomplete="off">
      {names.map((name) => (
        <select
          key={name}
          aria-label={t(`search.by.${name}`)}
          title={t(`search.by.${name}`)}
          class={filter[name] === null ? '' : 'chosen'}
          value={filter[name] ?? ''}
          onChange={(event) => onChoose(name, event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="">{t(`search.list.${name}`)}</option>
          {facets[name].map(([value, count]) => (
            <option
              key={value}
              value={value}
              lang={languageOfChoice(name, value)}
              disabled={count === 0 && value !== filter[name]}
            >
              {`${name === 'event' ? sayEventId(value) : nameChoice(name, value)} (${isCounted ? count : UNCOUNTED})`}
            </option>
          ))}
        </select>
      ))}
    </form>
  );
}

/** A value in the reader's language; countries and matters stay as the questions print them. */
export function nameChoice(facet: FacetName, value: string): string {
  return facet === 'outlet' ? nameOutlet(value) : facet === 'speaker' ? namePerson(value) : value;
}

/** Never none: Preact would leave an empty `lang` where a language was, which is one that nobody knows. */
const languageOfChoice = (facet: FacetName, value: string): 'zh-Hans' | Locale =>
  facet !== 'event' && nameChoice(facet, value) === value && languageOfWords(value) !== 'en' ? 'zh-Hans' : getLocale();

/** An event's id is its day, with a suffix if the day has two. */
function sayEventId(event: string): string {
  const date = /^\d{4}-\d\d-\d\d/.exec(event)?.[0];
  if (date === undefined) return event;
  const suffix = event.slice(date.length + 1);
  return suffix === '' ? formatDate(date) : `${formatDate(date)} ${suffix}`;
}
