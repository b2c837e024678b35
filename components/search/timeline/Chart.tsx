import { getLocale, t } from '../../../platform/shared/i18n.ts';
import { Bars, columnWidth, leftOf, sizeOfBars } from './Bars.tsx';
import { type CountMeasure, sayCounts, sayWhen, type TimelineColumn } from './columns.ts';

interface Props {
  columns: readonly TimelineColumn[];
  phrases: readonly string[];
  measure: CountMeasure;
  /** Key of the column whose event is chosen. */
  chosen: string | null;
  id: string;
  onChoose: (key: string) => void;
  /** Key of the column that is pointed at or has the focus; null: none any more. */
  onPoint: (key: string | null) => void;
}

/** The bars, each column a button. */
export function Chart({ columns, phrases, measure, chosen, id, onChoose, onPoint }: Props) {
  const { width, height } = sizeOfBars(columns.length, phrases.length);
  return (
    // A record of many events is wider than the panel: then it scrolls, by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section class="timeline-scroll" tabIndex={0} aria-label={t('timeline.title')}>
      <svg
        class="timeline-chart"
        viewBox={`0 0 ${width} ${height}`}
        style={{ inlineSize: `${width}px` }}
        onPointerLeave={() => onPoint(null)}
      >
        {columns.map((column, index) => (
          <rect
            key={column.key}
            class="column"
            fill="transparent"
            x={leftOf(index, phrases.length)}
            y={1}
            width={columnWidth(phrases.length)}
            height={height - 2}
            rx="4"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no <button> can stand in a drawing
            role="button"
            // In a drawing attributes keep their case, and only this one is known.
            tabindex={0}
            aria-pressed={column.events.length > 1 ? undefined : column.key === chosen}
            aria-label={sayColumn(column, phrases, measure)}
            onClick={() => onChoose(column.key)}
            onPointerEnter={() => onPoint(column.key)}
            onFocus={() => onPoint(column.key)}
            onBlur={() => onPoint(null)}
            onKeyDown={(pressed) => {
              if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
              pressed.preventDefault();
              onChoose(column.key);
            }}
          />
        ))}
        {/* The button says it all; clicks go through to it. */}
        <Bars columns={columns} phrases={phrases} measure={measure} id={id} chosen={chosen} />
      </svg>
    </section>
  );
}

function sayColumn(column: TimelineColumn, phrases: readonly string[], measure: CountMeasure): string {
  const list = new Intl.ListFormat(getLocale(), { type: 'unit', style: 'long' });
  return t('timeline.bar', { date: sayWhen(column), values: list.format(sayCounts(column, phrases, measure)) });
}
