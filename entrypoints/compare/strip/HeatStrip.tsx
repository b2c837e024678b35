import { useMemo, useState } from 'preact/hooks';
import type { Collation } from '../../../engine/collate/collation.ts';
import type { Heat, HeatCell } from '../../../engine/collate/heat.ts';
import { t } from '../../../platform/shared/i18n.ts';
import { nameTurn } from '../name-turn.ts';

interface Props {
  collation: Collation;
  heat: Heat;
  /** What is in view, from and to, 0 to 1. */
  view: readonly [from: number, to: number];
  /** The section in view. */
  current: number;
  onSection: (section: number) => void;
  onDifference: (difference: number) => void;
  onRow: (row: number) => void;
}

/** Of the drawing, in its own units. */
const WIDTH = 20;
const HALF = WIDTH / 2;
/** The shortest line that is seen. */
const LEAST = 3;

/**
 * Where the two texts differ, from beginning to end: the longer the line, the more; to the side of the text that has the words, which
 * stands on that side of the page, to both where both do. A click goes there; what is in view is framed. For the
 * keyboard and for those who hear the page it is a slider from turn to turn.
 */
export function HeatStrip({ collation, heat, view, current, onSection, onDifference, onRow }: Props) {
  const [pointed, setPointed] = useState<number | null>(null);
  const { cells, sections } = heat;
  const paths = useMemo(
    () => ({ grave: pathOf(cells, isGrave), other: pathOf(cells, (cell) => !isGrave(cell)) }),
    [cells],
  );
  const say = (section: number): string => {
    const { a, b } = collation.sections[section] ?? { a: null, b: null };
    const turn = a ?? b;
    const n = sections[section]?.differences ?? 0;
    return `${turn === null ? '' : nameTurn(turn)}: ${t('compare.count', { n })}`;
  };
  const partOf = (event: PointerEvent): number => {
    const { top, height } = (event.currentTarget as Element).getBoundingClientRect();
    return Math.min(0.9999, Math.max(0, (event.clientY - top) / height));
  };
  const go = (part: number): void => {
    const cell = cells[Math.floor(part * cells.length)];
    if (cell === undefined) return;
    if (cell.difference === null) onRow(cell.row);
    else onDifference(cell.difference);
  };
  const step = (event: KeyboardEvent): void => {
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: sections.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onSection(Math.min(sections.length - 1, Math.max(0, to)));
  };
  if (sections.length === 0) return null;
  const [from, to] = view;
  return (
    <aside class="heat" aria-label={t('compare.heat')}>
      <div
        class="heat-strip"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no field of a form can have a drawing in it
        role="slider"
        tabIndex={0}
        title={pointed === null ? t('compare.heat-key') : undefined}
        aria-label={t('compare.heat')}
        aria-orientation="vertical"
        aria-valuemin={1}
        aria-valuemax={sections.length}
        aria-valuenow={current + 1}
        aria-valuetext={say(current)}
        onKeyDown={step}
        onPointerMove={(event) => setPointed(partOf(event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => go(partOf(event as unknown as PointerEvent))}
      >
        <svg viewBox={`0 0 ${WIDTH} ${cells.length}`} preserveAspectRatio="none" aria-hidden="true">
          <path class="heat-middle" d={`M${HALF} 0V${cells.length}`} />
          <path class="heat-other" d={paths.other} />
          <path class="heat-grave" d={paths.grave} />
          <rect
            class="heat-view"
            x="0"
            width={WIDTH}
            y={from * cells.length}
            height={Math.max(2, (to - from) * cells.length)}
          />
        </svg>
        {pointed !== null && (
          <span class="heat-said" aria-hidden="true" style={{ insetBlockStart: `${pointed * 100}%` }}>
            {say(sections.findIndex(({ end }) => end > pointed))}
          </span>
        )}
      </div>
    </aside>
  );
}

/** A change of what is said; all else is a change of how. */
function isGrave({ gravest }: HeatCell): boolean {
  return gravest === 'negation' || gravest === 'number' || gravest === 'name';
}

/** One path for all lines of a kind, however many there are. */
function pathOf(cells: readonly HeatCell[], isOf: (cell: HeatCell) => boolean): string {
  return [...cells.entries()]
    .filter(([, cell]) => cell.gravest !== null && isOf(cell))
    .map(([at, { a, b }]) => `M${HALF - lineOf(a)} ${at}H${HALF + lineOf(b)}v1H${HALF - lineOf(a)}z`)
    .join('');
}

function lineOf(share: number): number {
  return share === 0 ? 0 : Number((LEAST + (HALF - LEAST) * share).toFixed(1));
}
