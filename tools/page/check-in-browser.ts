/** The check of a page as a reader has it: the installed Chromium opens it, and the extension reads what is seen there. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import type { Page } from 'playwright-core';
import type { ListedCheck } from '../../engine/page/listed.ts';
import type { CheckRefusal, StoredCheck } from '../../platform/shared/page-check/stored-check.ts';
import { findChromium } from '../browsers.ts';
import { CHROME_BUILD, startChromium } from '../drive/chromium.ts';
import { type SentPage, serveSite, type Site } from '../sample/serve.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  runtime: { sendMessage(message: unknown): Promise<{ value: unknown }> };
};

const ENDED: ReadonlySet<StoredCheck['state']> = new Set(['done', 'failed', 'off']);
const REFUSED: Record<CheckRefusal, string> = {
  closed: 'the browser lets no extension read this page',
  pdf: 'a PDF viewer: its text cannot be read',
  'no-text': 'nothing on the page is text that a reader sees',
  'page-gone': 'the page went away before it was compared',
  failed: 'a fault of ours',
};
const ASK_AGAIN_MS = 50;
/** Of what a saved page lies beside. What has another ending is sent as bytes, which no browser runs or draws. */
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * @param source a file, which is served on this machine with what lies beside it, or an address
 * @throws with words for the terminal
 */
export async function checkInBrowser(source: string): Promise<ListedCheck> {
  const executable = findChromium();
  if (executable === null) throw new Error('Chromium is not installed');
  if (!existsSync(join(CHROME_BUILD, 'manifest.json'))) throw new Error('not built yet: npm run build');
  const isAddress = /^https?:/u.test(source);
  const site = isAddress ? null : await serveFolderOf(source);
  const running = await startChromium({ executable, viewport: { width: 1280, height: 900 } });
  try {
    const page = await running.context.newPage();
    const address = site === null ? source : site.at(`/${encodeURIComponent(basename(source))}`);
    await page.goto(address, { waitUntil: 'load' }).catch((cause: unknown) => {
      throw new Error(`no page at ${address}`, { cause });
    });
    const stored = await checkFrom(await running.extension.open('about.html'), page.url());
    if (stored.state !== 'done' || stored.check === null) throw new Error(REFUSED[stored.refusal ?? 'failed']);
    return stored.check;
  } finally {
    await running.close();
    await site?.close();
  }
}

/** @param own a page of ours, from which the check of the tab is asked for as the popup asks */
async function checkFrom(own: Page, address: string): Promise<StoredCheck> {
  const ask = (type: 'checkPage' | 'readCheck'): Promise<unknown> =>
    own.evaluate(
      async ({ type, address }) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
        return (await chrome.runtime.sendMessage({ type, ask: { tabId: tab?.id ?? -1 } })).value;
      },
      { type, address },
    );
  await ask('checkPage');
  for (;;) {
    const stored = (await ask('readCheck')) as StoredCheck | null;
    if (stored === null) throw new Error(REFUSED['page-gone']);
    if (ENDED.has(stored.state)) return stored;
    await new Promise((wake) => setTimeout(wake, ASK_AGAIN_MS));
  }
}

/** Only the file's folder and what is below it. */
function serveFolderOf(file: string): Promise<Site> {
  const folder = resolve(dirname(file));
  const name = basename(file);
  return serveSite((path): SentPage | null => {
    const asked = resolve(folder, `.${decoded(path)}`);
    if (!asked.startsWith(folder + sep) || !isFile(asked)) return null;
    const type = asked === join(folder, name) ? 'text/html' : TYPES[extname(asked).toLowerCase()];
    return { body: readFileSync(asked), type: type ?? 'application/octet-stream', charset: null };
  });
}

/** A page may ask for what is no address at all. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
