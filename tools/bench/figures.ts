/** One line of the table that `npm run bench` prints. */
export interface FigureRow {
  what: string;
  figure: string;
  /** What it is to reach, in words; empty where nothing is set. */
  reach: string;
  /** Whether it does; null where nothing is set. */
  holds: boolean | null;
}

/** The value below which a share of all lies, by nearest rank. */
export function percentile(values: number[], share: number): number {
  if (values.length === 0) throw new Error('no values');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** A row of milliseconds by median, with the tail. @param reachMs null: no aim is set */
export function timeRow(what: string, valuesMs: number[], reachMs: number | null): FigureRow {
  const middle = median(valuesMs);
  return {
    what,
    figure: `${ms(middle)} (p90 ${ms(percentile(valuesMs, 0.9))}, n=${valuesMs.length})`,
    reach: reachMs === null ? '' : `≤ ${reachMs} ms`,
    holds: reachMs === null ? null : middle <= reachMs,
  };
}

/** A row of milliseconds by the value that nineteen of twenty stay under. */
export function tailRow(what: string, valuesMs: number[], reachMs: number | null): FigureRow {
  const tail = percentile(valuesMs, 0.95);
  return {
    what,
    figure: `p95 ${ms(tail)} (median ${ms(median(valuesMs))}, n=${valuesMs.length})`,
    reach: reachMs === null ? '' : `p95 ≤ ${reachMs} ms`,
    holds: reachMs === null ? null : tail <= reachMs,
  };
}

export function sizeRow(what: string, bytes: number, reachBytes: number, note = ''): FigureRow {
  return { what, figure: kB(bytes) + note, reach: `≤ ${kB(reachBytes)}`, holds: bytes <= reachBytes };
}

function ms(value: number): string {
  return `${value.toFixed(value < 1 ? 2 : value < 10 ? 1 : 0)} ms`;
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The rows as a Markdown table, which reads well in a terminal too. */
export function table(rows: FigureRow[]): string {
  const cells = rows.map(({ what, figure, reach, holds }) => [
    what,
    figure,
    reach,
    holds === null ? '' : holds ? 'yes' : 'NO',
  ]);
  const lines = [['what', 'figure', 'reach', 'holds'], ['---', '---', '---', '---'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]!.length)));
  const pad = (text: string, column: number) => text.padEnd(widths[column]!, text === '---' ? '-' : ' ');
  return lines.map((line) => `| ${line.map(pad).join(' | ')} |`).join('\n');
}
