/** Prints speed and size as one table: `npm run bench`. Figures are of this machine, and of nothing else running. */
import { type Row, table } from './bench/figures.ts';
import { benchBrowser } from './bench-browser.ts';
import { benchEngine } from './bench-engine.ts';
import { benchParse } from './bench-parse.ts';
import { benchPopup } from './bench-popup.ts';
import { benchReader } from './bench-reader.ts';
import { benchSidePanel } from './bench-sidepanel.ts';
import { run } from './check/run.ts';

const { exitCode } = await run('wxt', ['build'], { quiet: true });
if (exitCode !== 0) throw new Error('the extension could not be built');

// One after the other: a browser beside them would be measured too. The parser's aims are words for who reads them.
const parsing: Row[] = benchParse().map((row) => ({ ...row, holds: null }));
const rows: Row[] = [
  ...parsing,
  ...(await benchEngine()),
  ...(await benchBrowser()),
  ...(await benchPopup()),
  ...(await benchReader()),
  ...(await benchSidePanel()),
];
console.log(table(rows));
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
