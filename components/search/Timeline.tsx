import { useId, useState } from 'preact/hooks';
import type { Timeline as Counts, TimelineEvent } from '../../engine/search/timeline.ts';
import { getLocale, t } from '../../platform/shared/i18n.ts';
import { formatDate } from '../controls/format-date.ts';
import { showPlainly } from '../controls/show-plainly.ts';

interface Props {
  timeline: Counts;
  /** The event whose passages are shown; null: of none in particular. */
  event: string | null;
  onEvent: (event: string | null) => void;
}

type Measure = 'count' | 'per10k';

/** How often phrases stand in each event: a bar chart, and the same numbers as a table. A bar or a date chooses its event. */
export function Timeline({ timeline, event, onEvent }: Props) {
  const [measure, setMeasure] = useState<Measure>('count');
  const name = useId();
  const isNowhere = timeline.events.every(({ counts }) => counts.every(({ count }) => count === 0));
  if (timeline.phrases.length === 0) return null;
  if (isNowhere) return <p class="timeline-none">{t('timeline.none')}</p>;
  const choose = (chosen: string): void => onEvent(chosen === event ? null : chosen);
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
      <Legend phrases={timeline.phrases} id={name} />
      <Chart timeline={timeline} measure={measure} event={event} id={name} onChoose={choose} />
      <figcaption>{t('timeline.hint')}</figcaption>
      <CountTable timeline={timeline} event={event} onChoose={choose} />
    </figure>
  );
}

/** Told apart without colour: filled, striped, outlined with dots. */
function fillOf(index: number, id: string): string {
  return index === 0 ? 'currentcolor' : `url(#${id}-fill-${index})`;
}

function Fills({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-fill-1`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="1.5" y1="0" x2="1.5" y2="6" stroke="currentcolor" stroke-width="2.5" />
      </pattern>
      <pattern id={`${id}-fill-2`} width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="3.5" cy="3.5" r="1.3" fill="currentcolor" />
      </pattern>
    </defs>
  );
}

function Legend({ phrases, id }: { phrases: readonly string[]; id: string }) {
  return (
    <ul class="timeline-legend">
      {phrases.map((phrase, index) => (
        <li key={phrase}>
          <svg class={`bar-${index}`} width="18" height="13" aria-hidden="true">
            <rect x="0.5" y="0.5" width="17" height="12" fill={fillOf(index, id)} stroke="currentcolor" />
          </svg>
          <bdi lang="zh-Hans">{showPlainly(phrase)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Of the drawing, in its own units. */
const HEIGHT = 150;
const TOP = 18;
const LEFT = 34;
const AXIS = 38;
const BAR = 24;
const GAP = 20;

interface ChartProps {
  timeline: Counts;
  measure: Measure;
  event: string | null;
  id: string;
  onChoose: (event: string) => void;
}

function Chart({ timeline: { phrases, events }, measure, event, id, onChoose }: ChartProps) {
  // As wide as the bars, and as the date below them.
  const column = Math.max(phrases.length * BAR, 56) + GAP;
  const width = LEFT + events.length * column + 8;
  const highest = Math.max(...events.flatMap(({ counts }) => counts.map((each) => each[measure])));
  const top = roundUp(highest);
  const y = (value: number): number => TOP + HEIGHT * (1 - value / top);
  return (
    // A record of many events is wider than the panel: then it scrolls, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="timeline-scroll" tabIndex={0} aria-label={t('timeline.title')}>
      <svg class="timeline-chart" viewBox={`0 0 ${width} ${TOP + HEIGHT + AXIS}`} style={{ inlineSize: `${width}px` }}>
        <Fills id={id} />
        {[0, top / 2, top].map((value) => (
          <g key={value} class="grid" aria-hidden="true">
            <line x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {sayNumber(value)}
            </text>
          </g>
        ))}
        {events.map((each, index) => {
          const left = LEFT + index * column;
          const start = left + (column - phrases.length * BAR) / 2;
          return (
            <g key={each.event}>
              <rect
                class="column"
                x={left}
                y={1}
                width={column}
                height={TOP + HEIGHT + AXIS - 2}
                rx="4"
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no <button> can stand in a drawing
                role="button"
                // In a drawing attributes keep their case, and only this one is known.
                tabindex={0}
                aria-pressed={each.event === event}
                aria-label={sayColumn(each, phrases, measure)}
                onClick={() => onChoose(each.event)}
                onKeyDown={(pressed) => {
                  if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
                  pressed.preventDefault();
                  onChoose(each.event);
                }}
              />
              {/* The button says it all; clicks go through to it. */}
              <g class={each.event === event ? 'bars chosen' : 'bars'} aria-hidden="true">
                {each.counts.map((count, at) => (
                  <g key={phrases[at]} class={`bar-${at}`}>
                    <rect
                      x={start + at * BAR + 1}
                      y={y(count[measure])}
                      width={BAR - 3}
                      height={TOP + HEIGHT - y(count[measure])}
                      fill={fillOf(at, id)}
                      stroke="currentcolor"
                    />
                    <text x={start + at * BAR + BAR / 2} y={y(count[measure]) - 5} text-anchor="middle">
                      {sayNumber(count[measure])}
                    </text>
                  </g>
                ))}
                <DateBelow event={each} x={left + column / 2} />
              </g>
            </g>
          );
        })}
      </svg>
    </section>
  );
}

/** The year, and the day below it: the same in all languages, and short. */
function DateBelow({ event: { date, event }, x }: { event: TimelineEvent; x: number }) {
  const [year, ...day] = (date ?? event).split('-');
  return (
    <text class="date" y={TOP + HEIGHT + 16} text-anchor="middle">
      <tspan x={x}>{year}</tspan>
      <tspan x={x} dy="15">
        {day.join('-')}
      </tspan>
    </text>
  );
}

interface TableProps {
  timeline: Counts;
  event: string | null;
  onChoose: (event: string) => void;
}

function CountTable({ timeline: { phrases, events }, event, onChoose }: TableProps) {
  return (
    // Of many phrases it is wider than the panel, as the chart is of many events.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="timeline-scroll" tabIndex={0} aria-label={t('timeline.places')}>
      <table class="timeline-table">
        <caption class="spoken">{t('timeline.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('timeline.event')}</th>
            {phrases.map((phrase) => (
              <th key={phrase} scope="col">
                <bdi lang="zh-Hans">{showPlainly(phrase)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((each) => (
            <tr key={each.event} class={each.event === event ? 'chosen' : ''}>
              <th scope="row">
                <button type="button" aria-pressed={each.event === event} onClick={() => onChoose(each.event)}>
                  {formatDate(each.date)}
                </button>
                <small>{t('timeline.characters', { n: sayNumber(each.characters) })}</small>
              </th>
              {each.counts.map(({ count, own, per10k }, at) => (
                <td key={phrases[at]}>
                  <b>{sayNumber(count)}</b>
                  {count > 0 && (
                    <>
                      <small>{t('timeline.per10k', { n: sayNumber(per10k) })}</small>
                      {own < count && <small>{t('timeline.own', { n: sayNumber(own) })}</small>}
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sayColumn({ date, counts }: TimelineEvent, phrases: readonly string[], measure: Measure): string {
  const values = counts.map(({ count, per10k }, at) => {
    const phrase = phrases[at] ?? '';
    return measure === 'count'
      ? t('timeline.value', { phrase, n: count })
      : t('timeline.value-rate', { phrase, rate: sayNumber(per10k) });
  });
  const list = new Intl.ListFormat(getLocale(), { type: 'unit', style: 'long' }).format(values);
  return t('timeline.bar', { date: formatDate(date), values: list });
}

/** Counts are whole; rates have as many digits as tell them apart. */
function sayNumber(value: number): string {
  return value.toLocaleString(getLocale(), { maximumFractionDigits: value < 10 ? 1 : 0 });
}

/** The next 1, 2 or 5 times a power of ten: half of it is a number to read too. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 8, 10].find((each) => each * power >= value) ?? 10;
  return step * power;
}
