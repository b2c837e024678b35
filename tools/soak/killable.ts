/** A Chromium that is killed again and again, on a profile that outlives it. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { CHROME_BUILD, QUIET, WINDOWLESS } from '../drive/chromium.ts';

const START_MS = 15_000;

export interface KillableBrowser {
  /** A page of the extension's own in a tab. @param path with which it is opened */
  open: (path: string) => Promise<Page>;
  /** End the browser, with no time for anything. */
  kill: () => Promise<void>;
}

/** End a page as its process would end. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // It never answers: who was to is gone.
  void session.send('Page.crash').catch(() => {});
  await gone;
  await page.close();
}

/** Chromium on a profile that outlives it. On a busy machine one start in many does not answer in time: then once more. */
export async function startKillable(executable: string, profile: string): Promise<KillableBrowser> {
  return launch(executable, profile).catch(() => launch(executable, profile));
}

async function launch(executable: string, profile: string): Promise<KillableBrowser> {
  const folder = resolve(CHROME_BUILD);
  const child = spawn(
    executable,
    [
      ...QUIET,
      ...WINDOWLESS,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
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
    async open(path) {
      const page = await context.newPage();
      await page.goto(new URL(`/${path}`, worker.url()).href);
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
