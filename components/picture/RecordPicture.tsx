import { useState } from 'preact/hooks';
import type { SourceState } from '../../engine/record/answer.ts';
import { spanKey } from '../../engine/search/spans.ts';
import type { SourcedContents } from '../../engine/source/merge-search.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import { useLatest } from '../controls/use-latest.ts';
import { saySources } from '../search/timeline/say-sources.ts';
import { type EventShown, PicturedEvent, type PictureLinks } from './PicturedEvent.tsx';
import { type ChosenYears, type EventOnLine, YearLine } from './YearLine.tsx';

interface Props extends PictureLinks {
  /** The first page. */
  contents: SourcedContents;
  /** The page after an event; null: the first. */
  page: (after: string | null) => Promise<SourcedContents>;
  /** All events that there are, of all sources. */
  events: () => Promise<{ events: readonly EventOnLine[]; sources: readonly SourceState[] }>;
}

/** What there is, at one glance: the events on a line of years; of each its texts, how long they are, and what was asked. */
export function RecordPicture({ contents, page, events, ...links }: Props) {
  const [years, setYears] = useState<ChosenYears | null>(null);
  // The list is there before the line: that waits for the index.
  const counted = useLatest(events, '');
  return (
    <section class="picture" aria-label={t('picture.title')}>
      {counted.value !== null && counted.value.events.length > 0 && (
        <figure>
          <YearLine events={counted.value.events} chosen={years} onChoose={setYears} />
          <figcaption>
            {[t('picture.key'), saySources(counted.value.sources)].join(getLocale() === 'en' ? ' ' : '')}
          </figcaption>
        </figure>
      )}
      {years === null ? (
        <EventPages key="all" first={contents} page={page} years={null} {...links} />
      ) : (
        <OfYears key={`${years.unit} ${years.key}`} years={years} page={page} {...links} />
      )}
    </section>
  );
}

interface OfYearsProps extends PictureLinks {
  years: ChosenYears;
  page: Props['page'];
}

/** The events of a year alone. */
function OfYears({ years, page, ...links }: OfYearsProps) {
  const { value } = useLatest(() => page(beforeYears(years)), '');
  return value === null ? null : <EventPages first={value} page={page} years={years} {...links} />;
}

/** An id behind those of all events of the years, and before those of the next: lists go from the newest back. */
function beforeYears({ unit, key }: ChosenYears): string | null {
  const last = unit === 'year' ? key : unit === 'decade' ? `${key}9` : `${key}99`;
  return key === 'undated' ? null : `${last}-12-31zzzzzzzz`;
}

interface PagesProps extends PictureLinks {
  first: SourcedContents;
  page: Props['page'];
  years: ChosenYears | null;
}

function EventPages({ first, page, years, ...links }: PagesProps) {
  const [pages, setPages] = useState([first]);
  const isIn = (event: EventShown): boolean => years === null || spanKey(event, years.unit) === years.key;
  const all = pages.flatMap(({ events }) => events);
  const shown = all.filter(isIn);
  const longest = Math.max(0, ...shown.flatMap(({ texts }) => texts.map(({ characters }) => characters)));
  const next = pages.at(-1)?.next ?? null;
  const last = all.at(-1);
  const goesOn = next !== null && last !== undefined && isIn(last);
  const turn = async (after: string): Promise<void> => {
    const more = await page(after);
    setPages((read) => (read.at(-1)?.next === after ? [...read, more] : read));
  };
  return (
    <>
      {shown.length === 0 && <p class="soft">{t('picture.none')}</p>}
      <ol class="pictured-events">
        {shown.map((event) => (
          <PicturedEvent key={event.event} shown={event} longest={longest} {...links} />
        ))}
      </ol>
      {goesOn && (
        // A page that does not come can be asked for again.
        <button type="button" class="button" onClick={() => void turn(next).catch(() => {})}>
          {t('common.older')}
        </button>
      )}
    </>
  );
}
