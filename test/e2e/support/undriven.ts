/** Chromium with nobody attached to its pages: where somebody is, it prerenders nothing. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from '../../../tools/browsers.ts';
import { CHROME_BUILD, QUIET } from '../../../tools/drive/chromium.ts';
import { chromiumProxy } from '../../../tools/drive/proxied.ts';

interface Target {
  type: string;
  url: string;
  webSocketDebuggerUrl: string;
}

export interface Undriven {
  open(address: string): Promise<void>;
  /** Attach to the first page or worker of an address, once it is there. */
  attach(type: 'page' | 'service_worker', ends: string): Promise<Attached>;
  close(): Promise<void>;
}

export interface Attached {
  send<T = unknown>(method: string, params?: object): Promise<T>;
  /** The value of an expression, a promise awaited. */
  evaluate<T>(expression: string): Promise<T>;
}

export async function startUndriven(): Promise<Undriven> {
  const profile = mkdtempSync(join(tmpdir(), 'yuanhua-undriven-'));
  const folder = resolve(CHROME_BUILD);
  const browser = spawn(
    findChromium()!,
    [
      ...QUIET,
      ...chromiumProxy(),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const ended = new Promise((done) => browser.once('exit', done));
  const portFile = join(profile, 'DevToolsActivePort');
  const port = await comes(() => (existsSync(portFile) && readFileSync(portFile, 'utf8').split('\n')[0]) || null);
  const speak = async (path: string, method = 'GET'): Promise<unknown> =>
    (await fetch(`http://127.0.0.1:${port}/json/${path}`, { method })).json();
  return {
    open: async (address) => void (await speak(`new?${address}`, 'PUT')),
    async attach(type, ends) {
      const found = await comes(async () => {
        const targets = (await speak('list')) as Target[];
        return targets.find((target) => target.type === type && target.url.endsWith(ends)) ?? null;
      });
      return attachTo(found.webSocketDebuggerUrl);
    },
    async close() {
      browser.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function attachTo(address: string): Promise<Attached> {
  const socket = new WebSocket(address);
  await new Promise((opened) => socket.addEventListener('open', opened, { once: true }));
  let count = 0;
  const send = async <T>(method: string, params: object = {}): Promise<T> => {
    const id = (count += 1);
    const answer = new Promise<{ result: T; error?: { message: string } }>((arrive) => {
      socket.addEventListener('message', ({ data }) => {
        const message = JSON.parse(String(data)) as { id: number; result: T };
        if (message.id === id) arrive(message);
      });
    });
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  return {
    send,
    async evaluate<T>(expression: string) {
      const { result } = await send<{ result: { value: T } }>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    },
  };
}

async function comes<T>(look: () => T | null | Promise<T | null>): Promise<T> {
  for (const until = Date.now() + 10_000; Date.now() < until; await new Promise((wake) => setTimeout(wake, 50))) {
    const found = await look();
    if (found !== null) return found;
  }
  throw new Error('waited ten seconds in vain');
}
