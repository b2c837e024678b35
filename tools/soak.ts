/**
 * Faults and loads at full count: `npm run soak`, after `npm run build`. Writes `test/soak.md`; exit code 1 when anything does not hold.
 *
 * `npm run soak -- kills hostile` runs some alone, and leaves the other rows as they are. `npm test` runs the same at a twentieth (`faults.spec.ts`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type FigureRow, table } from './bench/figures.ts';
import { findChromium } from './browsers.ts';
import { type RunningChromium, startChromium } from './drive/chromium.ts';
import { ARTICLE_PATH, serveArticle } from './sample/quotations.ts';
import { randomQuotes } from './soak/engine.ts';
import { HOSTILE_TEXTS, hostileText } from './soak/hostile.ts';
import { killsDuringImports } from './soak/imports.ts';
import { killsInFirefox } from './soak/library-kills-firefox.ts';
import { killsInLibrary, killsWithPacks } from './soak/library-kills.ts';
import { killsDuringLookups, repliesThatNeverCome, startsWithoutEvents } from './soak/kills.ts';
import { wholeRunBehindProxy } from './soak/network.ts';
import { memoryAfterLookups } from './soak/page-memory.ts';
import { returnsToPages } from './soak/returns.ts';
import { DAMAGED_STATES, damagedStorage, fullAndGoneStorage } from './soak/stored.ts';
import { updatesUnderOpenTabs } from './soak/updates.ts';

const REPORT = 'test/soak.md';
const executable = findChromium();
if (executable === null) throw new Error('Chromium is not installed');
const site = await serveArticle();
const address = site.at(ARTICLE_PATH);

async function inOneBrowser(use: (running: RunningChromium) => Promise<FigureRow>): Promise<FigureRow> {
  const running = await startChromium({ executable: executable! });
  try {
    await running.extension.choose({ locale: 'zh-CN' });
    return await use(running);
  } finally {
    await running.close();
  }
}

const RUNS: Record<string, () => Promise<FigureRow>> = {
  quotes: async () => randomQuotes(100_000, 1),
  kills: () => inOneBrowser((running) => killsDuringLookups(running, address, 300, true)),
  hangs: () => inOneBrowser((running) => repliesThatNeverCome(running, address, 10)),
  starts: () => inOneBrowser((running) => startsWithoutEvents(running, 20)),
  updates: () => updatesUnderOpenTabs(executable, address, 20, 5),
  returns: () => returnsToPages(executable, address, site.at(ARTICLE_PATH, 'localhost'), 30, 10),
  stored: () => inOneBrowser((running) => damagedStorage(running, address, DAMAGED_STATES)),
  full: () => inOneBrowser((running) => fullAndGoneStorage(running, address, 20)),
  hostile: () => hostileText(executable, HOSTILE_TEXTS),
  imports: () => killsDuringImports(executable, 100),
  library: () => killsInLibrary(executable, 200),
  'library-firefox': () => killsInFirefox(60),
  packs: () => killsWithPacks(executable, 100),
  memory: () => inOneBrowser((running) => memoryAfterLookups(running, address, 5000)),
  network: () => wholeRunBehindProxy(executable),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(RUNS, name));
if (unknown.length > 0)
  throw new Error(`no such run: ${unknown.join(', ')}; there are ${Object.keys(RUNS).join(', ')}`);
const rows: FigureRow[] = [];
try {
  for (const [name, go] of Object.entries(RUNS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    rows.push(await go().catch((error: unknown) => brokenOff(name, error)));
    // One by one: the whole takes its time.
    console.log(table(rows.slice(-1)).split('\n').at(-1));
  }
} finally {
  await site.close();
}
writeFileSync(REPORT, report());
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;

/** One that cannot be run does not take the others along. */
function brokenOff(name: string, error: unknown): FigureRow {
  console.error(error);
  return { what: name, figure: `broken off: ${String(error).split('\n')[0]}`, reach: '', holds: false };
}

/** Rows of earlier runs, as they were written, for what was not run now. */
function earlier(): FigureRow[] {
  if (!existsSync(REPORT)) return [];
  const written = readFileSync(REPORT, 'utf8').matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\| ([^|]*?) +\| (yes|NO) +\|$/gm);
  return [...written].map(([, what = '', figure = '', reach = '', holds]) => ({
    what,
    figure,
    reach,
    holds: holds === 'yes',
  }));
}

function report(): string {
  const isKept = ({ what, figure }: FigureRow) =>
    !figure.startsWith('broken off') && !rows.some((row) => row.what === what);
  const kept = wanted.length === 0 ? [] : earlier().filter(isKept);
  const lines = [
    '# Faults and loads at full count',
    '',
    'Written by `npm run soak`, which runs each of these in a real browser, Chromium unless said, on the production build (random quotes: in Node). `npm test` runs',
    'the same faults at a twentieth of their count. Times are those of the machine that it ran on.',
    '',
    table([...kept, ...rows]),
    '',
  ];
  return lines.join('\n');
}
