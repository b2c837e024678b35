import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lineOfYears, type Span, type SpanUnit } from '../../engine/search/spans.ts';
import { t } from '../../platform/shared/i18n.ts';
import { isOfRecord } from '../controls/whose-text.ts';

/** Of an event, what the line needs. */
export interface EventOnLine {
  event: string;
  date: string | null;
  texts: number;
  /** That have a text of it. */
  sources: readonly string[];
}

export interface ChosenYears {
  unit: SpanUnit;
  key: string;
}

interface Props {
  /** Oldest first. */
  events: readonly EventOnLine[];
  /** null: all. */
  chosen: ChosenYears | null;
  onChoose: (years: ChosenYears | null) => void;
}

/** Of the drawing, in its own units. */
const [HIGHEST, TOP, AXIS] = [64, 18, 22];
const MOST_COLUMNS = 60;
/** An event of its own is a mark, as high as it is wide; many are a column. */
const MARK = 14;
const [NARROWEST, WIDEST] = [32, 96];

/** Events on a line of years, those of the record filled, all others outlined. A year shows its events. */
export function YearLine({ events, chosen, onChoose }: Props) {
  const box = useRef<HTMLElement>(null);
  const room = useRoom(box);
  const { unit, spans } = lineOfYears(events, MOST_COLUMNS);
  const column = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(room / Math.max(1, spans.length))));
  const width = spans.length * column;
  const most = Math.max(1, ...spans.map((span) => span.events.length));
  const unitHeight = Math.min(MARK, HIGHEST / most);
  const height = most * unitHeight;
  return (
    // Many years are wider than the window: then the line scrolls, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="timeline-scroll year-line" ref={box} tabIndex={0} aria-label={t('picture.years')}>
      <svg viewBox={`0 0 ${width} ${TOP + height + AXIS}`} style={{ inlineSize: `${width}px` }}>
        <line class="axis" x1="0" x2={width} y1={TOP + height} y2={TOP + height} aria-hidden="true" />
        {spans.map((span, at) => {
          const isChosen = chosen?.key === span.key && chosen.unit === unit;
          const ofRecord = span.events.filter(({ sources }) => sources.some((source) => isOfRecord({ source }))).length;
          const others = span.events.length - ofRecord;
          const [x, base] = [at * column + column / 2 - MARK / 2, TOP + height];
          const choose = (): void => onChoose(isChosen ? null : { unit, key: span.key });
          return (
            <g key={span.key}>
              {span.events.length > 0 && (
                <rect
                  class="column"
                  x={at * column + 1}
                  y="1"
                  width={column - 2}
                  height={TOP + height + AXIS - 2}
                  rx="4"
                  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no <button> can stand in a drawing
                  role="button"
                  // In a drawing attributes keep their case, and only this one is known.
                  tabindex={0}
                  aria-pressed={isChosen}
                  aria-label={sayYears(span, unit)}
                  onClick={choose}
                  onKeyDown={(pressed) => {
                    if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
                    pressed.preventDefault();
                    choose();
                  }}
                />
              )}
              <g class={isChosen ? 'marks chosen' : 'marks'} aria-hidden="true">
                <path class="of-record" d={stack(x, base, ofRecord, unitHeight)} />
                <path class="of-others" d={stack(x, base - ofRecord * unitHeight, others, unitHeight)} />
                {span.events.length > 1 && (
                  <text x={x + MARK / 2} y={base - span.events.length * unitHeight - 4} text-anchor="middle">
                    {span.events.length}
                  </text>
                )}
                <text
                  class={span.events.length > 0 ? 'year' : 'year empty'}
                  x={x + MARK / 2}
                  y={base + 16}
                  text-anchor="middle"
                >
                  {labelOf(span.key, unit)}
                </text>
              </g>
            </g>
          );
        })}
      </svg>
    </section>
  );
}

/** How wide the box is in which the line is drawn: the years share it. */
function useRoom(box: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    watch.observe(element);
    setRoom(element.clientWidth);
    return () => watch.disconnect();
  }, []);
  return room;
}

/** Mark upon mark while each can be seen, else one column; one path however many there are. */
function stack(x: number, base: number, count: number, height: number): string {
  if (count === 0) return '';
  if (height < 4) return `M${x} ${base}h${MARK}v${-count * height}h${-MARK}z`;
  return Array.from(
    { length: count },
    (_, at) => `M${x} ${base - at * height - 1}h${MARK}v${-(height - 2)}h${-MARK}z`,
  ).join('');
}

function labelOf(key: string, unit: SpanUnit): string {
  return unit === 'decade' ? `${key}0–` : unit === 'century' ? `${key}00–` : key === 'undated' ? '?' : key;
}

/** In words: the years, and how many events and texts there are of them. */
export function sayYears({ key, events }: Span<EventOnLine>, unit: SpanUnit): string {
  const years = key === 'undated' ? t('finding.undated') : labelOf(key, unit);
  const texts = events.reduce((sum, each) => sum + each.texts, 0);
  return `${years}: ${t('timeline.events', { n: events.length })}, ${t('picture.texts', { n: texts })}`;
}
