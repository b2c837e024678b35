import { useEffect, useId, useState } from 'preact/hooks';
import type { SourceState } from '../../engine/record/answer.ts';
import type { PhrasePlace } from '../../engine/search/timeline.ts';
import { t } from '../../platform/shared/i18n.ts';
import { showPlainly } from '../controls/show-plainly.ts';
import { colourOf, fillOf } from './timeline/Bars.tsx';
import { Chart } from './timeline/Chart.tsx';
import { columnsOf, type CountMeasure, type ShownTimeline, sayWhen } from './timeline/columns.ts';
import { CountTable } from './timeline/CountTable.tsx';
import { type SavesChart, SaveRow } from './timeline/SaveRow.tsx';
import { saySources } from './timeline/say-sources.ts';
import { WordsThere } from './timeline/WordsThere.tsx';

interface Props {
  timeline: ShownTimeline & { sources?: readonly SourceState[] };
  /** The event whose passages are shown; null: of none in particular. */
  event: string | null;
  onEvent: (event: string | null) => void;
  /** The words of a column that is pointed at; where there is no room for them, they are not asked for. */
  placesOf?: (event: string) => Promise<PhrasePlace[]>;
  /** Where the chart can be kept as a file. */
  saves?: SavesChart;
}

/** More columns are a wall: then days, months or years stand together. */
const MOST_COLUMNS = 48;

/**
 * How often phrases stand in each event: a bar chart, and the same numbers as a table. A bar or a date chooses its event; one of several
 * events shows these alone.
 */
export function Timeline({ timeline, event, onEvent, placesOf, saves }: Props) {
  const [measure, setMeasure] = useState<CountMeasure>('count');
  const [pointed, setPointed] = useState<string | null>(null);
  /** The columns that were opened, one inside another, as their keys. */
  const [opened, setOpened] = useState<string[]>([]);
  const name = useId();
  const { phrases, events, sources } = timeline;
  useEffect(() => setOpened([]), [timeline]);
  const within = opened.reduce(
    (shown, key) => columnsOf(shown, MOST_COLUMNS).find((column) => column.key === key)?.events ?? shown,
    events,
  );
  const isNowhere = events.every(({ counts }) => counts.every(({ count }) => count === 0));
  if (phrases.length === 0) return null;
  if (isNowhere) {
    return (
      <>
        <p class="timeline-none">{t('timeline.none')}</p>
        {sources !== undefined && <p class="timeline-sources">{saySources(sources)}</p>}
      </>
    );
  }
  const columns = columnsOf(within, MOST_COLUMNS).slice(0, MOST_COLUMNS);
  const open = (key: string): void => {
    const column = columns.find((each) => each.key === key);
    const [only, ...more] = column?.events ?? [];
    if (only === undefined) return;
    if (more.length > 0 && column?.unit !== 'event') setOpened([...opened, key]);
    else onEvent(only.event === event ? null : only.event);
  };
  const chosen = columns.find((column) => column.events.length === 1 && column.events[0]?.event === event)?.key ?? null;
  const there = columns.find(({ key }) => key === pointed) ?? columns.find(({ key }) => key === chosen) ?? null;
  const title = t('timeline.title');
  return (
    <figure class="timeline-figure">
      <fieldset class="timeline-measure">
        <legend class="spoken">{t('timeline.measure')}</legend>
        {(['count', 'per10k'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={measure === each} onChange={() => setMeasure(each)} />
            {t(each === 'count' ? 'timeline.count' : 'timeline.rate')}
          </label>
        ))}
      </fieldset>
      <Legend phrases={phrases} id={name} />
      {opened.length > 0 && (
        <p class="timeline-within">
          <button type="button" class="quiet" onClick={() => setOpened(opened.slice(0, -1))}>
            {t('timeline.all-times')}
          </button>
        </p>
      )}
      {/* Side by side where there is room: few events make a narrow chart. */}
      <div class="timeline-pair">
        <Chart {...{ columns, phrases, measure, chosen, id: name, onChoose: open, onPoint: setPointed }} />
        {placesOf !== undefined && (
          <WordsThere column={there} phrases={phrases} measure={measure} placesOf={placesOf} />
        )}
      </div>
      <figcaption>
        {t(columns.some((column) => column.events.length > 1) ? 'timeline.hint-spans' : 'timeline.hint')}
        {sources !== undefined && <span class="timeline-sources">{saySources(sources)}</span>}
      </figcaption>
      {saves !== undefined && (
        <SaveRow
          saves={saves}
          timeline={{ phrases, events: within }}
          drawn={{
            columns,
            phrases,
            measure,
            title: `${title}: ${t(measure === 'count' ? 'timeline.count' : 'timeline.rate')}`,
            foot: [
              `${sayWhen(columns[0]!)} – ${sayWhen(columns.at(-1)!)}`,
              sources === undefined ? '' : saySources(sources),
            ].join('. '),
          }}
        />
      )}
      <CountTable columns={columns} phrases={phrases} chosen={chosen} onChoose={open} />
    </figure>
  );
}

function Legend({ phrases, id }: { phrases: readonly string[]; id: string }) {
  return (
    <ul class="timeline-legend">
      {phrases.map((phrase, index) => (
        <li key={phrase}>
          <svg class={`bar-${index}`} {...colourOf(index)} width="18" height="13" aria-hidden="true">
            <rect x="0.5" y="0.5" width="17" height="12" fill={fillOf(index, id)} stroke="currentcolor" />
          </svg>
          <bdi lang="zh-Hans">{showPlainly(phrase)}</bdi>
        </li>
      ))}
    </ul>
  );
}
