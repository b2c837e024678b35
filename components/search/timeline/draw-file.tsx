import { render } from 'preact';
import { Bars, colourOf, fillOf, PRINTED, sizeOfBars } from './Bars.tsx';
import type { CountMeasure, TimelineColumn } from './columns.ts';

interface Drawn {
  columns: readonly TimelineColumn[];
  phrases: readonly string[];
  measure: CountMeasure;
  /** What is counted, and how. */
  title: string;
  /** In which texts. */
  foot: string;
}

const [MARGIN, HEAD, ROW, FOOT] = [16, 28, 20, 28];
const FONT = 'system-ui, sans-serif';

/** A timeline as a file of its own, with what it shows in words: on white, in whatever theme it was looked at. */
export function drawFile({ columns, phrases, measure, title, foot }: Drawn): string {
  const bars = sizeOfBars(columns.length, phrases.length);
  const top = MARGIN + HEAD + phrases.length * ROW;
  // The words need their room too: a full character is as wide as it is high.
  const width = 2 * MARGIN + Math.max(bars.width, ...[title, foot].map((text) => text.length * 13));
  const height = top + bars.height + FOOT + MARGIN;
  const box = document.createElement('div');
  render(
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title>{title}</title>
      <rect width={width} height={height} fill="#fff" />
      <text x={MARGIN} y={MARGIN + 14} font-size="15" font-weight="600" font-family={FONT} fill={PRINTED.ink}>
        {title}
      </text>
      {phrases.map((phrase, at) => (
        <g key={phrase} {...colourOf(at)} transform={`translate(${MARGIN} ${MARGIN + HEAD + at * ROW})`}>
          <rect width="17" height="12" fill={fillOf(at, 'file')} stroke="currentcolor" />
          <text x="25" y="11" font-size="13" font-family={FONT} fill={PRINTED.ink}>
            {phrase}
          </text>
        </g>
      ))}
      <g transform={`translate(${MARGIN} ${top})`}>
        <Bars columns={columns} phrases={phrases} measure={measure} id="file" chosen={null} />
      </g>
      <text x={MARGIN} y={height - MARGIN} font-size="12" font-family={FONT} fill={PRINTED.soft}>
        {foot}
      </text>
    </svg>,
    box,
  );
  const text = new XMLSerializer().serializeToString(box.firstChild!);
  render(null, box);
  return text;
}
