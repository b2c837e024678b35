/** What a browser does to an extension in a long day, at a few turns of what `npm run soak` does. */
import { expect, test } from '@playwright/test';
import type { FigureRow } from '../../../tools/bench/figures.ts';
import { findChromium } from '../../../tools/browsers.ts';
import { type RunningChromium, startChromium } from '../../../tools/drive/chromium.ts';
import { ARTICLE_PATH, serveArticle } from '../../../tools/sample/quotations.ts';
import type { Site } from '../../../tools/sample/serve.ts';
import { hostileText } from '../../../tools/soak/hostile.ts';
import { killsDuringLookups, startsWithoutEvents } from '../../../tools/soak/kills.ts';
import { memoryAfterLookups } from '../../../tools/soak/page-memory.ts';
import { returnsToPages } from '../../../tools/soak/returns.ts';
import { damagedStorage, fullAndGoneStorage } from '../../../tools/soak/stored.ts';
import { updatesUnderOpenTabs } from '../../../tools/soak/updates.ts';

const executable = findChromium()!;
let site: Site;
test.beforeAll(async () => {
  site = await serveArticle();
});
test.afterAll(() => site.close());

function holds({ what, figure, reach, holds }: FigureRow): void {
  expect(holds, `${what}: ${figure}; it is to be ${reach}`).toBe(true);
}

async function inOneBrowser(use: (running: RunningChromium, address: string) => Promise<void>): Promise<void> {
  const running = await startChromium({ executable });
  try {
    await running.extension.choose({ locale: 'zh-CN' });
    await use(running, site.at(ARTICLE_PATH));
  } finally {
    await running.close();
  }
}

test('lookups are answered while the worker is killed, and the menu comes back after events that were missed', () =>
  inOneBrowser(async (running, address) => {
    holds(await killsDuringLookups(running, address, 6, false));
    holds(await startsWithoutEvents(running, 1));
  }));

test('lookups are answered when what was stored is damaged, gone, or fills the disk', () =>
  inOneBrowser(async (running, address) => {
    holds(await damagedStorage(running, address, 2));
    holds(await fullAndGoneStorage(running, address, 1));
  }));

test('an update under open tabs leaves nothing behind, and is answered by', async () =>
  holds(await updatesUnderOpenTabs(executable, site.at(ARTICLE_PATH), 1, 2)));

test('pages that were kept for the way back and tabs that were thrown out are answered', async () =>
  holds(await returnsToPages(executable, site.at(ARTICLE_PATH), site.at(ARTICLE_PATH, 'localhost'), 1, 1)));

test('text that would be a script is shown as text wherever it stands', async () =>
  holds(await hostileText(executable, 2)));

test('many lookups leave nothing in the page and in the worker', async () =>
  holds(await memoryAfterLookups(executable, site.at(ARTICLE_PATH), 25)));
