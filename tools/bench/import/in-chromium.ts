/**
 * What it costs in Chromium to take in a folder of a thousand texts, and a pack of as many: `node tools/bench/import/in-chromium.ts --file FILE`, a
 * text a line as for tools/bench/library.ts; `wxt build` comes first. Without a file, texts that never were are taken.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findChromium } from '../../browsers.ts';
import { type RunningChromium, startChromium } from '../../drive/chromium.ts';
import { type FigureRow, table } from '../figures.ts';
import { benchPack } from '../packs.ts';
import { chosenTexts, REACH, REACH_OF_MANY } from './chosen-files.ts';
import { benchUse, firstAnswers, quotesOf } from './in-use.ts';

const TEXTS = 1000;
const SAMPLE_MS = 100;
/** What a page marks when it begins; tasks before are not counted. */
const HANDED_OVER = 'handed over';

/** @param file as of `benchLibrary` */
export async function benchImportInChromium(file: string | null, count = TEXTS): Promise<FigureRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-bench-'));
  try {
    const rows = await benchFolder(folder, file, count);
    return count > TEXTS ? rows : [...rows, ...(await benchPackImport(folder, file, count))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function benchFolder(folder: string, file: string | null, count: number): Promise<FigureRow[]> {
  const paths = chosenTexts(count, file).map(({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  });
  const reach = count > TEXTS ? REACH_OF_MANY : REACH;
  return inPage('library.html', async (page, running) => {
    const texts = chosenTexts(count, file);
    const own = await running.extension.open('options.html');
    const bundled = await firstAnswers(running, own, quotesOf(texts));
    // A page more would be measured too.
    await own.close();
    const input = page.locator('.add-texts input[type=file]').first();
    await input.waitFor({ state: 'attached' });
    // The browser itself takes 43 ms of the processor for a thousand files that are handed over, on an empty page too.
    await page.evaluate((mark) => addEventListener('change', () => performance.mark(mark), true), HANDED_OVER);
    const imported = await measured(page, async () => {
      await input.setInputFiles(paths);
      await page.locator('.queue').waitFor();
      await page.locator('.queue progress').waitFor({ state: 'detached', timeout: 600_000 });
    });
    const what = `folder of ${count} texts`;
    return [
      row(`${what}: read, understood and kept`, imported.seconds, 's', reach.seconds),
      taskRow(`${what}: longest task once the browser has handed them over`, imported),
      row(`${what}: most memory of the extension’s processes`, imported.most / 1e6, 'MB', REACH.memoryMb),
      ...(await benchUse(running, await running.extension.open('options.html'), { texts, bundled, reach: reach.use })),
    ];
  });
}

async function benchPackImport(folder: string, file: string | null, count: number): Promise<FigureRow[]> {
  const bytes = await benchPack(file, count);
  // As a file on the disk: one that is handed over in memory would be measured too.
  const path = join(folder, 'bench.yuanhua');
  writeFileSync(path, bytes);
  return inPage('library.html#collections', async (page) => {
    const input = page.locator('input[type=file][accept=".yuanhua"]');
    await input.waitFor({ state: 'attached' });
    const checked = await measured(page, async () => {
      await input.setInputFiles(path);
      await page.getByRole('button', { name: 'Import', exact: true }).waitFor({ timeout: 300_000 });
    });
    const kept = await measured(page, async () => {
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByText(/imported: \d+ new/u).waitFor({ timeout: 600_000 });
    });
    const what = `pack of ${(bytes.length / 1e6).toFixed(1)} MB`;
    return [
      row(`${what}: checked and taken in`, checked.seconds + kept.seconds, 's', REACH.packSeconds),
      taskRow(`${what}: longest task of its check`, checked),
      taskRow(`${what}: longest task while it is taken in`, kept),
      row(
        `${what}: most memory of the extension’s processes`,
        Math.max(checked.most, kept.most) / 1e6,
        'MB',
        REACH.memoryMb,
      ),
    ];
  });
}

/** In a browser of its own: what the one before has left in memory is not measured. */
async function inPage(
  address: string,
  use: (page: Page, running: RunningChromium) => Promise<FigureRow[]>,
): Promise<FigureRow[]> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const running = await startChromium({ executable });
  try {
    await running.extension.choose({ locale: 'en' });
    return await use(await running.extension.open(address), running);
  } finally {
    await running.close();
  }
}

interface Measured {
  seconds: number;
  /** By the clock. */
  longestMs: number;
  /** Of the processor: what others on the machine do meanwhile does not count. */
  longestOwnMs: number;
  /** Bytes. */
  most: number;
}

async function measured(page: Page, work: () => Promise<void>): Promise<Measured> {
  const stopTracing = await traceTasks(page);
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, ownMemory());
  }, SAMPLE_MS);
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(timer);
  const tasks = await stopTracing();
  const longest = (key: 'dur' | 'tdur'): number =>
    tasks.reduce((most, task) => Math.max(most, task[key] ?? 0), 0) / 1000;
  return { seconds, longestMs: longest('dur'), longestOwnMs: longest('tdur'), most };
}

/** As the browser's own trace has them, microseconds. */
interface TracedTask {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** When it began. */
  ts: number;
  /** By the clock, and by the processor. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** @returns stops it, and tells the tasks of the threads in which pages run */
async function traceTasks(page: Page): Promise<() => Promise<TracedTask[]>> {
  const session = await page.context().newCDPSession(page);
  const events: TracedTask[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TracedTask[])));
  const traceConfig = {
    includedCategories: ['toplevel', 'blink.user_timing', '__metadata'],
    excludedCategories: ['*'],
  };
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    const threads = new Set(
      events.flatMap(({ name, pid, tid, args }) =>
        name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
      ),
    );
    const begun = events.find(({ name }) => name === HANDED_OVER)?.ts ?? 0;
    return events.filter(
      ({ ph, name, pid, tid, ts }) =>
        ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid} ${tid}`) && ts > begun,
    );
  };
}

/** Memory that no other process has of those in which the extension runs; 0 where the system does not tell. */
function ownMemory(): number {
  let bytes = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name))) {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')) continue;
      const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
      for (const kind of ['Private_Dirty', 'Private_Clean'])
        bytes += Number(new RegExp(`${kind}:\\s+(\\d+)`, 'u').exec(rollup)?.[1] ?? 0) * 1024;
    } catch {
      // It has ended meanwhile.
    }
  }
  return bytes;
}

function taskRow(what: string, { longestMs, longestOwnMs }: Measured): FigureRow {
  return {
    what,
    figure: `${longestOwnMs.toFixed(0)} ms of the processor, ${longestMs.toFixed(0)} ms by the clock`,
    reach: `≤ ${REACH.longestMs} ms`,
    holds: longestOwnMs <= REACH.longestMs,
  };
}

function row(what: string, figure: number, unit: string, most: number): FigureRow {
  return {
    what,
    figure: `${figure.toFixed(unit === 's' ? 1 : 0)} ${unit}`,
    reach: `≤ ${most} ${unit}`,
    holds: figure <= most,
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { file: { type: 'string' }, texts: { type: 'string', default: String(TEXTS) } },
  });
  console.log(table(await benchImportInChromium(values.file ?? null, Number(values.texts))));
}
