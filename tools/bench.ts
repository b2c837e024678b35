/**
 * Prints speed and size as one table: `npm run bench`, eight minutes; `npm run bench -- engine` for that part alone, or for several by name.
 * Figures are of this machine, and of nothing else running.
 */
import { type FigureRow, table } from './bench/figures.ts';
import { benchBrowser } from './bench/browser.ts';
import { benchEngine } from './bench/engine.ts';
import { benchEnglish } from './bench/english.ts';
import { benchHands } from './bench/hands.ts';
import { benchLibrary } from './bench/library.ts';
import { benchImportInChromium } from './bench/import/in-chromium.ts';
import { benchPacks } from './bench/packs.ts';
import { benchPage, ROUNDS } from './bench/page.ts';
import { benchPageCheck } from './bench/page-check.ts';
import { benchParse } from './bench/parse.ts';
import { benchPopup } from './bench/popup.ts';
import { benchReader } from './bench/reader.ts';
import { benchSidePanel } from './bench/sidepanel.ts';
import { benchSources } from './bench/sources.ts';
import { run } from './check/run.ts';

interface Part {
  bench: () => FigureRow[] | Promise<FigureRow[]>;
  /** Measured in a browser, or in bytes: the extension is built first. */
  isBuilt: boolean;
}

/** By the name under which a part is asked for. */
const PARTS = new Map<string, Part>([
  // The parser's aims are words for who reads them.
  ['parser', { bench: () => benchParse().map((row) => ({ ...row, holds: null })), isBuilt: false }],
  ['engine', { bench: benchEngine, isBuilt: false }],
  ['english', { bench: benchEnglish, isBuilt: false }],
  ['sources', { bench: benchSources, isBuilt: false }],
  ['library', { bench: () => benchLibrary(300, null), isBuilt: false }],
  ['packs', { bench: () => benchPacks(null), isBuilt: false }],
  ['import', { bench: () => benchImportInChromium(null), isBuilt: true }],
  ['page', { bench: benchBrowser, isBuilt: true }],
  ['popup', { bench: benchPopup, isBuilt: true }],
  ['reader', { bench: benchReader, isBuilt: true }],
  ['side-panel', { bench: benchSidePanel, isBuilt: true }],
  ['page-check', { bench: benchPageCheck, isBuilt: true }],
  ['hands', { bench: () => benchHands(), isBuilt: true }],
  ['score', { bench: () => benchPage(ROUNDS), isBuilt: true }],
]);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.has(name));
if (unknown.length > 0) {
  process.stderr.write(
    `bench: no part ${unknown.join(', ')}; usage: npm run bench [-- ${[...PARTS.keys()].join('|')} …]\n`,
  );
  process.exit(2);
}
const parts = [...PARTS].filter(([name]) => asked.length === 0 || asked.includes(name));
if (parts.some(([, { isBuilt }]) => isBuilt)) {
  const { exitCode } = await run('wxt', ['build'], { quiet: true });
  if (exitCode !== 0) throw new Error('the extension could not be built');
}
const rows: FigureRow[] = [];
// One after the other: a browser beside them would be measured too.
for (const [name, { bench }] of parts) {
  console.error(`${name} …`);
  rows.push(...(await bench()));
}
console.log(table(rows));
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
