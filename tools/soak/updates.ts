/** The extension is updated under open pages: their old scripts go without a word, and the new ones come without a reload. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { FigureRow } from '../bench/figures.ts';
import { CHROME_BUILD, startChromium } from '../drive/chromium.ts';
import { type Extension, scriptReady } from '../drive/extension.ts';
import { allowReloads, reload } from '../drive/reload.ts';
import { comes, hostsIn, lookUpOnce } from './look-up.ts';

declare const chrome: {
  tabs: {
    query(filter: { url: string }): Promise<{ id: number }[]>;
    sendMessage(id: number, message: object): Promise<unknown>;
  };
};

export async function updatesUnderOpenTabs(executable: string, address: string, updates: number, tabs: number) {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-update-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const running = await startChromium({ executable, folder });
  const { extension, context, close } = running;
  const errors: string[] = [];
  let left = 0;
  let answered = 0;
  try {
    await extension.choose({ locale: 'zh-CN' });
    await allowReloads(context);
    const pages: Page[] = [];
    for (let tab = 0; tab < tabs; tab += 1) {
      const page = await context.newPage();
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(address);
      await scriptReady(page, extension);
      pages.push(page);
    }
    for (let update = 1; update <= updates; update += 1) {
      raiseVersion(folder, update);
      await reload(extension);
      // Each tab is used after one of the updates, the last one after all of them; what is open in the others must not stay.
      const used = pages[update % tabs]!;
      await used.bringToFront();
      await newScriptListens(extension, used.url());
      answered += (await lookUpOnce(used, update)).ms === null ? 0 : 1;
      for (const page of pages) left += await hostsIn(page);
    }
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    what: 'updates with tabs open',
    figure: `${updates} updates × ${tabs} tabs: ${answered} of ${updates} lookups answered after them, ${errors.length} errors in pages, ${left} elements left`,
    reach: 'all answered, 0 errors, 0 left',
    holds: answered === updates && errors.length === 0 && left === 0,
  } satisfies FigureRow;
}

/** The old version's script is in the page too, and deaf; what no new one hears yet is refused by the browser. */
async function newScriptListens(extension: Extension, url: string): Promise<void> {
  const listens = () => {
    const asked = extension.worker.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({ url });
      const heard = tabs.map(({ id }) =>
        chrome.tabs.sendMessage(id, { type: 'none' }).then(
          () => true,
          (error: Error) => !error.message.includes('Receiving end does not exist'),
        ),
      );
      return (await Promise.all(heard)).every(Boolean);
    }, url);
    // The worker may be the old one still, which ends in the middle.
    return asked.catch(() => false);
  };
  if (!(await comes(listens))) throw new Error('the new script did not come');
}

function raiseVersion(folder: string, update: number): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const [major, minor] = manifest.version.split('.');
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${major}.${minor}.${update}` }));
}
