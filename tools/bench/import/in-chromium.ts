/**
 * What it costs to take in a large pack in Chromium, on the page of collections: `node tools/bench/pack-import.ts --file FILE`, a text a line as
 * for tools/bench/library.ts; `wxt build` comes first. Without a file, texts that never were are taken.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { findChromium } from '../browsers.ts';
import { startChromium } from '../drive/chromium.ts';
import { type FigureRow, table } from './figures.ts';
import { benchPack } from './packs.ts';

const MOST_SECONDS = 60;
/** What holds up whoever looks at the page. */
const LONGEST_MS = 50;
const MOST_MB = 250;
const SAMPLE_MS = 100;

export async function benchPackImport(file: string | null): Promise<FigureRow[]> {
  const bytes = await benchPack(file);
  // As a file on the disk: one that is handed over in memory would be measured too.
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-bench-'));
  const path = join(folder, 'bench.yuanhua');
  writeFileSync(path, bytes);
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  const { extension, close } = await startChromium({ executable });
  try {
    await extension.choose({ locale: 'en' });
    const page = await extension.open('library.html#collections');
    await page.getByRole('heading', { name: 'Collections' }).waitFor();
    const input = page.locator('input[type=file][accept=".yuanhua"]');
    const checked = await measured(page, async () => {
      await input.setInputFiles(path);
      await page.getByRole('button', { name: 'Import', exact: true }).waitFor({ timeout: 300_000 });
    });
    const kept = await measured(page, async () => {
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByText(/imported: \d+ new/u).waitFor({ timeout: 600_000 });
    });
    const size = `${(bytes.length / 1e6).toFixed(1)} MB`;
    return [
      row(`pack of ${size}: checked and taken in`, checked.seconds + kept.seconds, 's', MOST_SECONDS),
      row(`pack of ${size}: longest task of its check`, checked.longestMs, 'ms', LONGEST_MS),
      row(`pack of ${size}: longest task while it is taken in`, kept.longestMs, 'ms', LONGEST_MS),
      row(
        `pack of ${size}: most memory of the extension’s processes`,
        Math.max(checked.most, kept.most) / 1e6,
        'MB',
        MOST_MB,
      ),
    ];
  } finally {
    await close();
    rmSync(folder, { recursive: true });
  }
}

interface Measured {
  seconds: number;
  longestMs: number;
  /** Bytes. */
  most: number;
}

async function measured(page: Page, work: () => Promise<void>): Promise<Measured> {
  await page.evaluate(() => {
    const seen = globalThis as unknown as { longest: number };
    seen.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, ownMemory());
  }, SAMPLE_MS);
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  clearInterval(timer);
  const longestMs = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  return { seconds, longestMs, most };
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

function row(what: string, figure: number, unit: string, most: number): FigureRow {
  return {
    what,
    figure: `${figure.toFixed(unit === 's' ? 1 : 0)} ${unit}`,
    reach: `≤ ${most} ${unit}`,
    holds: figure <= most,
  };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { file: { type: 'string' } } });
  console.log(table(await benchPackImport(values.file ?? null)));
}
