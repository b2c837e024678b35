/**
 * Chromium without Playwright, which attaches itself to every page: a page with somebody attached is not prerendered, and each of its
 * frames has a script world of Playwright's. Here somebody attaches where it is asked for.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CHROME_BUILD, QUIET, WITHOUT_SUGGESTIONS } from './chromium.ts';
import { type WireAnswer, DevtoolsWire, type Listen } from './devtools-wire.ts';
import { chromiumProxy } from './proxied.ts';
import { findSoon } from './wait.ts';

const COMES_MS = 30_000;

export interface Undriven {
  /** In a window of its own, since pages behind others draw nothing. @returns its id */
  open(address: string): Promise<string>;
  /** The id of the first page or worker whose address ends so, once it is there. */
  find(type: 'page' | 'service_worker', ends: string): Promise<string>;
  attach(id: string): Promise<Attached>;
  close(): Promise<void>;
}

/** @param folder of the unpacked extension */
export function startUndriven(executable: string, folder = CHROME_BUILD): Undriven {
  const profile = mkdtempSync(join(tmpdir(), 'yuanhua-undriven-'));
  const path = resolve(folder);
  const browser = spawn(
    executable,
    [
      ...QUIET,
      WITHOUT_SUGGESTIONS,
      ...chromiumProxy(),
      '--headless=new',
      '--window-size=1000,800',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${path}`,
      `--load-extension=${path}`,
      // The sandbox refuses to run as root, as which containers and CI run.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((done) => browser.once('close', done));
  const wire = new DevtoolsWire(browser);
  return {
    async open(url) {
      const { targetId } = await wire.send('Target.createTarget', { url, newWindow: true });
      return targetId as string;
    },
    find: (type, ends) => findTarget(wire, type, ends),
    async attach(targetId) {
      const { sessionId } = await wire.send('Target.attachToTarget', { targetId, flatten: true });
      return new Attached(wire, targetId, sessionId as string);
    },
    async close() {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function findTarget(wire: DevtoolsWire, wanted: string, ends: string): Promise<string> {
  const found = await findSoon(async () => {
    const { targetInfos } = await wire.send('Target.getTargets');
    const infos = targetInfos as { targetId: string; type: string; url: string }[];
    return infos.find(({ type, url }) => type === wanted && url.endsWith(ends));
  }, COMES_MS);
  if (found === null) throw new Error(`no ${wanted} came up at ${ends}`);
  return found.targetId;
}

export class Attached {
  private readonly wire: DevtoolsWire;
  private readonly target: string;
  private readonly session: string;

  constructor(wire: DevtoolsWire, target: string, session: string) {
    this.wire = wire;
    this.target = target;
    this.session = session;
  }

  send(method: string, params: object = {}): Promise<WireAnswer> {
    return this.wire.send(method, params, this.session);
  }

  /** What the browser tells of its own accord, from now on; the last one who wants to hear it does. */
  hear(listen: Listen): void {
    this.wire.hear(this.session, listen);
  }

  /** What an expression comes to, awaited. @throws where it throws */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = await this.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (answer['exceptionDetails']) throw new Error(`${expression}: ${JSON.stringify(answer['exceptionDetails'])}`);
    return (answer['result'] as { value: T }).value;
  }

  async close(): Promise<void> {
    await this.wire.send('Target.closeTarget', { targetId: this.target });
  }
}
