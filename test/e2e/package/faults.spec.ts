/** What a browser does to an extension in a long day, at a few turns of what `npm run soak` does. */
import type { FigureRow } from '../../../tools/bench/figures.ts';
import { findChromium } from '../../../tools/browsers.ts';
import type { RunningChromium } from '../../../tools/drive/chromium.ts';
import type { Extension } from '../../../tools/drive/extension.ts';
import { ARTICLE_PATH, serveArticle } from '../../../tools/sample/quotations.ts';
import type { Site } from '../../../tools/sample/serve.ts';
import { hostileText } from '../../../tools/soak/hostile.ts';
import { killsDuringLookups, startsWithoutEvents } from '../../../tools/soak/kills.ts';
import { memoryAfterLookups } from '../../../tools/soak/page-memory.ts';
import { returnsToPages } from '../../../tools/soak/returns.ts';
import { damagedStorage, fullAndGoneStorage } from '../../../tools/soak/stored.ts';
import { expect, test } from '../fixtures.ts';

const executable = findChromium()!;
let site: Site;
test.beforeAll(async () => {
  site = await serveArticle();
});
test.afterAll(() => site.close());

function holds({ what, figure, reach, holds }: FigureRow): void {
  expect(holds, `${what}: ${figure}; it is to be ${reach}`).toBe(true);
}

/** The browser that other tests use too: what is stored is cleared before each of them. */
const shared = (extension: Extension): RunningChromium => ({
  extension,
  context: extension.context,
  close: () => Promise.resolve(),
});

test('lookups are answered while the worker is killed, and the menu comes back after events that were missed', async ({
  ext,
}) => {
  holds(await killsDuringLookups(shared(ext), site.at(ARTICLE_PATH), 6, false));
  holds(await startsWithoutEvents(shared(ext), 1));
});

test('lookups are answered when what was stored is damaged, gone, or fills the disk', async ({ ext }) => {
  holds(await damagedStorage(shared(ext), site.at(ARTICLE_PATH), 2));
  holds(await fullAndGoneStorage(shared(ext), site.at(ARTICLE_PATH), 1));
});

test('pages that were kept for the way back and tabs that were thrown out are answered', async () =>
  holds(await returnsToPages(executable, site.at(ARTICLE_PATH), site.at(ARTICLE_PATH, 'localhost'), 1, 1)));

test('text that would be a script is shown as text wherever it stands', async () =>
  holds(await hostileText(executable, 2)));

test('many lookups leave nothing in the page and in the worker', async ({ ext }) =>
  holds(await memoryAfterLookups(shared(ext), site.at(ARTICLE_PATH), 12)));
