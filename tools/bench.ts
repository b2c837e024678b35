/** Prints speed and size as one table: `npm run bench`, eight minutes. Figures are of this machine, and of nothing else running. */
import { type FigureRow, table } from './bench/figures.ts';
import { benchBrowser } from './bench/browser.ts';
import { benchEngine } from './bench/engine.ts';
import { benchPage, ROUNDS } from './bench/page.ts';
import { benchParse } from './bench/parse.ts';
import { benchPopup } from './bench/popup.ts';
import { benchReader } from './bench/reader.ts';
import { benchSidePanel } from './bench/sidepanel.ts';
import { benchSources } from './bench/sources.ts';
import { run } from './check/run.ts';

const { exitCode } = await run('wxt', ['build'], { quiet: true });
if (exitCode !== 0) throw new Error('the extension could not be built');

const PARTS: [name: string, bench: () => FigureRow[] | Promise<FigureRow[]>][] = [
  // The parser's aims are words for who reads them.
  ['parser', () => benchParse().map((row) => ({ ...row, holds: null }))],
  ['engine', benchEngine],
  ['many texts', benchSources],
  ['page', benchBrowser],
  ['popup', benchPopup],
  ['reader', benchReader],
  ['side panel', benchSidePanel],
  ['score of a page', () => benchPage(ROUNDS)],
];
const rows: FigureRow[] = [];
// One after the other: a browser beside them would be measured too.
for (const [name, bench] of PARTS) {
  console.error(`${name} …`);
  rows.push(...(await bench()));
}
console.log(table(rows));
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
