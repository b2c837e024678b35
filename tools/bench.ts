/** Prints speed and size as one table: `npm run bench`. Figures are of this machine, and of nothing else running. */
import { existsSync } from 'node:fs';
import { type Row, table } from './bench/figures.ts';
import { benchBrowser } from './bench-browser.ts';
import { benchParse } from './bench-parse.ts';
import { run } from './check/run.ts';

const { exitCode } = await run('wxt', ['build'], { quiet: true });
if (exitCode !== 0) throw new Error('the extension could not be built');

// One after the other: a browser beside them would be measured too.
const rows: Row[] = [...benchParse().map(asRow), ...(await benchEngine()), ...(await benchBrowser())];
console.log(table(rows));
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;

/** Figures that say in words what they are to reach are judged by who reads them. */
function asRow(row: Omit<Row, 'holds'>): Row {
  return { ...row, holds: null };
}

/** The lookup's own figures, where `bench-engine.ts` is there. */
async function benchEngine(): Promise<Row[]> {
  const file = new URL('bench-engine.ts', import.meta.url);
  if (!existsSync(file)) return [];
  const { benchEngine } = (await import(file.href)) as { benchEngine: () => Omit<Row, 'holds'>[] };
  return benchEngine().map(asRow);
}
