/** The page, or the whole browser, is killed at any moment of an import: after a restart all of the file is in the notebook, or nothing of it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { FigureRow } from '../bench/figures.ts';
import { CHROME_BUILD } from '../drive/chromium.ts';

/** So many take some tenths of a second from the choice of the file to the end of the import. */
const ENTRIES = 1500;
const SPAN_MS = 600;
const START_MS = 15_000;

/** @param browserEach so many kills to one that hits the whole browser, which takes seconds to start again */
export async function killsDuringImports(executable: string, kills: number, browserEach = 2): Promise<FigureRow> {
  const profile = mkdtempSync(join(tmpdir(), 'yuanhua-kills-'));
  const seen = { none: 0, whole: 0, part: 0 };
  const lost: number[] = [];
  let running = await start(executable, profile);
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const page = await running.open();
      await page.locator('#tab-notebook').click();
      const buffer = Buffer.from(aFile(kill));
      await page.locator('input[type=file]').setInputFiles({ name: 'many.json', mimeType: 'text/plain', buffer });
      await page.waitForTimeout(Math.random() * SPAN_MS);
      if (kill % browserEach === 0) {
        await running.kill();
        running = await start(executable, profile);
      } else await crash(page);
      const after = await running.open();
      const counts = await countByFile(after);
      await after.close();
      seen[standing(counts.get(kill) ?? 0)] += 1;
      // What was whole once stays so.
      for (const [file, count] of counts) if (count !== ENTRIES) lost.push(file);
    }
  } finally {
    await running.kill();
    rmSync(profile, { recursive: true, force: true });
  }
  return {
    what: 'page or browser killed during imports',
    figure: `${kills} kills: ${seen.none} left nothing of the file, ${seen.whole} all of it, ${seen.part} a part`,
    reach: '0 a part',
    holds: seen.part === 0 && lost.length === 0,
  };
}

function standing(count: number): 'none' | 'whole' | 'part' {
  return count === 0 ? 'none' : count === ENTRIES ? 'whole' : 'part';
}

interface Running {
  /** The side panel in a tab. */
  open: () => Promise<Page>;
  /** End the browser, with no time for anything. */
  kill: () => Promise<void>;
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // It never answers: who was to is gone.
  void session.send('Page.crash').catch(() => {});
  await gone;
  await page.close();
}

/** Chromium on a profile that outlives it. On a busy machine one start in many does not answer in time: then once more. */
async function start(executable: string, profile: string): Promise<Running> {
  return launch(executable, profile).catch(() => launch(executable, profile));
}

async function launch(executable: string, profile: string): Promise<Running> {
  const folder = resolve(CHROME_BUILD);
  const child = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--no-first-run',
      '--disable-background-networking',
      // The sandbox refuses to run as root, as which containers and CI run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const ended = new Promise((wake) => child.once('exit', wake));
  const address = await new Promise<string>((found, fail) => {
    let said = '';
    child.once('exit', () => fail(new Error(`the browser did not start: ${said}`)));
    child.stderr.on('data', (part: Buffer) => {
      said += part.toString();
      const listening = /ws:\/\/\S+/.exec(said)?.[0];
      if (listening !== undefined) found(listening);
    });
  });
  const kill = async () => {
    // All its processes: it leads a group of its own. A browser that is gone by itself was killed well enough.
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
    await ended;
  };
  const { browser, context, worker } = await connect(address).catch(async (error: unknown) => {
    await kill();
    throw error;
  });
  return {
    async open() {
      const page = await context.newPage();
      await page.goto(new URL('/sidepanel.html', worker.url()).href);
      await page.locator('#tab-notebook').waitFor();
      return page;
    },
    async kill() {
      await kill();
      await browser.close().catch(() => {}); // It is gone already.
    },
  };
}

async function connect(address: string): Promise<{ browser: Browser; context: BrowserContext; worker: Worker }> {
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0]!;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: START_MS }));
  return { browser, context, worker };
}

/** How many entries the notebook has of each file, read beside the extension's own code. */
async function countByFile(page: Page): Promise<Map<number, number>> {
  const ids = await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('yuanhua-notebook');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          const request = opening.result.transaction('entries').objectStore('entries').getAllKeys();
          request.addEventListener('success', () => {
            opening.result.close();
            resolve(request.result as string[]);
          });
        });
      }),
  );
  const counts = new Map<number, number>();
  for (const id of ids) {
    const file = Number(id.split('-')[0]);
    counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}

function aFile(file: number): string {
  const entry = {
    keptAt: '2026-03-09T02:04:06.000Z',
    quote: '多极化应当是平等的。',
    wording: 'altered',
    words: '多极化应当是平等有序的。'.repeat(20),
    note: '',
    pageTitle: null,
    pageAddress: null,
    speaker: '王毅',
    voice: 'answer',
    date: '2024-03-07',
    title: null,
    publisher: null,
    event: '2024-03-07',
    transcript: '2024-03-07.special',
    paragraph: '2024-03-07.special#a5.1',
    ranges: [],
    corpusVersion: '0.1.0',
    corpusHash: '',
  };
  const entries = Array.from({ length: ENTRIES }, (_, index) => ({ id: `${file}-${index}`, ...entry }));
  return JSON.stringify({ format: 'yuanhua-notebook', version: 1, entries });
}
