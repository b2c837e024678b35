import { linesBelow, type CountMeasure, type TimelineColumn } from './columns.ts';
import { sayNumber } from './say-number.ts';

/** Of the drawing, in its own units. */
const HEIGHT = 150;
const TOP = 18;
const LEFT = 34;
const AXIS = 38;
const BAR = 24;
const GAP = 20;

/** As the drawing is kept in a file, on white; on a page the styles say otherwise, after the theme. */
export const PRINTED = { ink: '#211f1b', soft: '#625d53', line: '#e2ded2', accent: '#26518c' };
const FONT = 'system-ui, sans-serif';

interface Props {
  columns: readonly TimelineColumn[];
  phrases: readonly string[];
  measure: CountMeasure;
  /** Beginning of the ids of its patterns: a page may have two drawings. */
  id: string;
  /** Key of the column whose event is chosen. */
  chosen: string | null;
}

/** As wide as the bars, and as the date below them. */
export function columnWidth(phrases: number): number {
  return Math.max(phrases * BAR, 56) + GAP;
}

export function sizeOfBars(columns: number, phrases: number): { width: number; height: number } {
  return { width: LEFT + columns * columnWidth(phrases) + 8, height: TOP + HEIGHT + AXIS };
}

export function leftOf(column: number, phrases: number): number {
  return LEFT + column * columnWidth(phrases);
}

/** The bars of a timeline with their axis: the same on a page and in a file. */
export function Bars({ columns, phrases, measure, id, chosen }: Props) {
  const { width } = sizeOfBars(columns.length, phrases.length);
  const top = roundUp(Math.max(...columns.flatMap(({ counts }) => counts.map((each) => each[measure]))));
  const y = (value: number): number => TOP + HEIGHT * (1 - value / top);
  return (
    <>
      <Fills id={id} />
      {[0, top / 2, top].map((value) => (
        <g key={value} class="grid" aria-hidden="true">
          <line x1={LEFT} x2={width} y1={y(value)} y2={y(value)} stroke={PRINTED.line} />
          <text x={LEFT - 6} y={y(value) + 4} text-anchor="end" fill={PRINTED.soft} font-size="11.5" font-family={FONT}>
            {sayNumber(value)}
          </text>
        </g>
      ))}
      {columns.map((column, index) => {
        const left = leftOf(index, phrases.length);
        const start = left + (columnWidth(phrases.length) - phrases.length * BAR) / 2;
        return (
          <g key={column.key} class={column.key === chosen ? 'bars chosen' : 'bars'} aria-hidden="true">
            {column.counts.map((count, at) => (
              <g key={phrases[at]} class={`bar-${at}`} {...colourOf(at)}>
                <rect
                  x={start + at * BAR + 1}
                  y={y(count[measure])}
                  width={BAR - 3}
                  height={TOP + HEIGHT - y(count[measure])}
                  fill={fillOf(at, id)}
                  stroke="currentcolor"
                />
                <text
                  x={start + at * BAR + BAR / 2}
                  y={y(count[measure]) - 5}
                  text-anchor="middle"
                  fill={PRINTED.ink}
                  font-size="12"
                  font-family={FONT}
                >
                  {sayNumber(count[measure])}
                </text>
              </g>
            ))}
            <DateBelow column={column} x={left + columnWidth(phrases.length) / 2} />
          </g>
        );
      })}
    </>
  );
}

/** As an attribute, which the styles of a page override. */
export function colourOf(phrase: number): { color: string } {
  return { color: phrase === 0 ? PRINTED.accent : PRINTED.ink };
}

/** Told apart without colour: filled, striped, outlined with dots. */
export function fillOf(phrase: number, id: string): string {
  return phrase === 0 ? 'currentcolor' : `url(#${id}-fill-${phrase})`;
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

/** The year, and the day below it: the same in all languages, and short. */
function DateBelow({ column, x }: { column: TimelineColumn; x: number }) {
  const [year, rest] = linesBelow(column);
  return (
    <text
      class="date"
      y={TOP + HEIGHT + 16}
      text-anchor="middle"
      fill={PRINTED.soft}
      font-size="11.5"
      font-family={FONT}
    >
      <tspan x={x}>{year}</tspan>
      <tspan x={x} dy="15">
        {rest}
      </tspan>
    </text>
  );
}

/** The next 1, 2 or 5 times a power of ten: half of it is a number to read too. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 8, 10].find((each) => each * power >= value) ?? 10;
  return step * power;
}
