/**
 * The same as `in-chromium.ts` in Firefox, and how soon a text among them answers: `node tools/bench/import/in-firefox.ts --file FILE`;
 * `wxt build -b firefox --mv3` comes first. Firefox tells of no long tasks: what is measured is how long a timer of the page waits.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ownPage, startFirefoxBuild } from '../../../test/e2e/support/firefox/build.ts';
import type { Firefox } from '../../drive/marionette.ts';
import { pause, until } from '../../drive/wait.ts';
import { type FigureRow, table } from '../figures.ts';
import { benchPack } from '../packs.ts';
import { type ChosenFile, chosenTexts, REACH } from './chosen-files.ts';

const TEXTS = 1000;
/** Between two looks at the page and its memory. */
const SAMPLE_MS = 200;
const LOST_MS = 600_000;

/** @param file as of `benchLibrary` */
export async function benchImportInFirefox(file: string | null, count = TEXTS): Promise<FigureRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-bench-'));
  try {
    return [...(await benchFolder(folder, file, count)), ...(await benchPackImport(folder, file, count))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchFolder(folder: string, file: string | null, count: number): Promise<FigureRow[]> {
  const texts = chosenTexts(count, file);
  const paths = texts.map(({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  return inPage('library.html', async (firefox) => {
    const imported = await measured(firefox, async () => {
      await firefox.chooseFiles('.add-texts input[type=file]', paths);
      await shows(firefox, '.queue');
      return () => document.querySelector('.queue progress') === null;
    });
    const answer = await answerMs(firefox, texts[Math.floor(count / 2)]!);
    const what = `Firefox, folder of ${count} texts`;
    return [
      ...rowsOf(what, 'read, understood and kept', imported, REACH.seconds),
      {
        what: `${what}: 50 characters of one answered, page opened anew`,
        figure: `${answer.toFixed(0)} ms`,
        reach: '',
        holds: null,
      },
    ];
  });
}

async function benchPackImport(folder: string, file: string | null, count: number): Promise<FigureRow[]> {
  const bytes = await benchPack(file, count);
  const path = join(folder, 'bench.yuanhua');
  writeFileSync(path, bytes);
  return inPage('library.html#collections', async (firefox) => {
    const taken = await measured(firefox, async () => {
      await firefox.chooseFiles('input[accept=".yuanhua"]', [path]);
      await shows(firefox, '.pack-preview .button.main');
      await firefox.run(() => document.querySelector<HTMLElement>('.pack-preview .button.main')!.click());
      return () => document.querySelector('.said span') !== null;
    });
    return rowsOf(
      `Firefox, pack of ${(bytes.length / 1e6).toFixed(1)} MB`,
      'checked and taken in',
      taken,
      REACH.packSeconds,
    );
  });
}

/** In a browser of its own: what the one before has left in memory is not measured. */
async function inPage(address: string, use: (firefox: Firefox) => Promise<FigureRow[]>): Promise<FigureRow[]> {
  const firefox = await startFirefoxBuild();
  try {
    await firefox.go(ownPage(address));
    await shows(firefox, 'main[aria-busy="false"] input[type=file]');
    return await use(firefox);
  } finally {
    await firefox.close();
  }
}

interface Measured {
  seconds: number;
  longestMs: number;
  /** Bytes. */
  most: number;
}

function rowsOf(what: string, done: string, { seconds, longestMs, most }: Measured, mostSeconds: number): FigureRow[] {
  const row = (part: string, figure: number, unit: string, reach: number): FigureRow => ({
    what: `${what}: ${part}`,
    figure: `${figure.toFixed(unit === 's' ? 1 : 0)} ${unit}`,
    reach: `≤ ${reach} ${unit}`,
    holds: figure <= reach,
  });
  return [
    row(done, seconds, 's', mostSeconds),
    row('longest wait of the page meanwhile, by the clock', longestMs, 'ms', REACH.longestMs),
    row('most memory of the extension’s process', most / 1e6, 'MB', REACH.memoryMb),
  ];
}

/** @param begin begins the work, and tells by what the page shows that it is done */
async function measured(firefox: Firefox, begin: () => Promise<() => boolean>): Promise<Measured> {
  await firefox.run(watchWaits);
  const begun = performance.now();
  const isDone = await begin();
  let most = 0;
  // One after the other: there is one line to the browser.
  do {
    most = Math.max(most, await ownMemory(firefox));
    await pause(SAMPLE_MS);
    if (performance.now() - begun > LOST_MS) throw new Error('the import came to no end');
  } while (!(await firefox.run(isDone)));
  const seconds = (performance.now() - begun) / 1000;
  const longestMs = await firefox.run(() => (window as unknown as { longest: number }).longest);
  return { seconds, longestMs, most };
}

/** In the page: how long a timer waits from now on. Each script has a global object of its own, the window is one for all. */
function watchWaits(): void {
  const page = window as unknown as { longest: number };
  page.longest = 0;
  let last = performance.now();
  const look = (): void => {
    const now = performance.now();
    page.longest = Math.max(page.longest, now - last);
    last = now;
    window.setTimeout(look);
  };
  window.setTimeout(look);
}

async function answerMs(firefox: Firefox, { text }: ChosenFile): Promise<number> {
  const quote = /[\p{Script=Han}，、]{50}/u.exec(text.slice(200))?.[0] ?? text.slice(200, 250);
  const begun = performance.now();
  await firefox.go(ownPage(`lookup.html#q=${encodeURIComponent(quote)}`));
  await shows(firefox, '.finding h2');
  return performance.now() - begun;
}

/** Of the extension's own process, as the browser tells it. */
function ownMemory(firefox: Firefox): Promise<number> {
  return firefox.runInBrowser(async () => {
    const { ChromeUtils } = globalThis as unknown as {
      ChromeUtils: { requestProcInfo(): Promise<{ children: { type: string; memory: number }[] }> };
    };
    const { children } = await ChromeUtils.requestProcInfo();
    return children.filter(({ type }) => type === 'extension').reduce((sum, { memory }) => sum + memory, 0);
  });
}

function shows(firefox: Firefox, selector: string): Promise<void> {
  return until(
    () => firefox.run((selector: string) => document.querySelector(selector) !== null, selector),
    `the page does not show ${selector}`,
    LOST_MS,
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { file: { type: 'string' }, texts: { type: 'string', default: String(TEXTS) } },
  });
  console.log(table(await benchImportInFirefox(values.file ?? null, Number(values.texts))));
}
