/** Nothing leaves the machine: a reader's way through the extension, behind a proxy that notes every request. */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium } from '../../../tools/browsers.ts';
import { CHROME_BUILD, PLAYWRIGHT_WINDOWLESS, welcomePage } from '../../../tools/drive/chromium.ts';
import { Extension, scriptReady } from '../../../tools/drive/extension.ts';
import { expect, panelIn, selectText, test } from '../fixtures.ts';
import { CHROME, pathsIn } from '../support/build.ts';
import { openPanel, waitUntilSteady } from '../support/panel.ts';
import { ALTERED } from '../support/quotes.ts';
import { startRecordingProxy } from '../../../tools/drive/recording-proxy.ts';

/** The browser without the extension runs on for so long: what it still asks for comes at its own time. */
const LONGER_MS = 2000;

/** What a page of ours is opened at. */
const SHOWING: Record<string, string> = {
  'lookup.html': `#q=${encodeURIComponent(ALTERED.text)}`,
  'reader.html': '?t=2017-03-08.scio#a1.1',
  'compare.html': '?a=2017-03-08.scio&b=2017-03-08.xinhua',
  'options.html': '#off=news.example',
};

interface Run {
  context: BrowserContext;
  page: Page;
  /** null in the run without. */
  extension: Extension | null;
}

/** @returns every request that was made, each once */
async function recorded(withExtension: boolean, go: (run: Run) => Promise<void>): Promise<Set<string>> {
  const proxy = await startRecordingProxy();
  const profile = mkdtempSync(join(tmpdir(), 'yuanhua-egress-'));
  const path = resolve(CHROME_BUILD);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()!,
    args: [
      ...PLAYWRIGHT_WINDOWLESS,
      // What the browser asks for of its own accord: updates of its parts and the like.
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      // Without this, what goes to the machine itself would go round the proxy.
      '--proxy-bypass-list=<-loopback>',
      ...(withExtension ? [`--disable-extensions-except=${path}`, `--load-extension=${path}`] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const worker = withExtension
      ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
      : null;
    const extension = worker && new Extension(context, new URL(worker.url()).host);
    if (extension) await (await welcomePage(extension)).close();
    const page = await context.newPage();
    await go({ context, page, extension });
  } finally {
    await context.close();
    await proxy.close();
    rmSync(profile, { recursive: true, force: true });
  }
  // The browser's own requests carry a new key in each query.
  return new Set(
    proxy.asked.map((request) => (request.includes('//127.0.0.1') ? request : request.replace(/\?.*/, ''))),
  );
}

test('with the extension the same is asked of the same hosts as without it', async ({ site }) => {
  const address = site.at('/plain');

  const running = recorded(true, async ({ context, page, extension }) => {
    await extension!.choose({ locale: 'zh-CN' });
    await page.goto(address);
    await scriptReady(page, extension!);
    const panel = await openPanel(page);
    expect(await panel.text('h2')).toContain('2024年3月7日');
    await waitUntilSteady(page);
    // The text opens in a tab of its own, which comes to the front in its own time: what the menu says goes to the tab in front.
    await Promise.all([context.waitForEvent('page'), panel.click('.actions .quiet')]);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.bringToFront();
    await selectText(page, page.locator('#altered'));
    await extension!.clickMenu({ selectionText: await page.locator('#altered').innerText() });
    await expect.poll(() => panelIn(page).text('h2')).toBeTruthy();
    const ours = await extension!.open('popup.html');
    await ours.keyboard.type('拳头硬');
    await expect(ours.getByRole('listbox').getByRole('option').first()).toContainText('拳头硬');
    // Every page that is shipped, each with something to show.
    for (const page of pathsIn(CHROME).filter((path) => path.endsWith('.html'))) {
      await ours.goto(extension!.url(`${page}${SHOWING[page] ?? ''}`));
      await expect(ours.locator('main, h1, input').first()).toBeVisible();
      for (const tab of await ours.getByRole('tab').all()) await tab.click();
    }
  });

  const [during, without] = await Promise.all([
    running,
    recorded(false, async ({ page }) => {
      await page.goto(address);
      await selectText(page, page.locator('#quote'));
      await running;
      await page.waitForTimeout(LONGER_MS);
    }),
  ]);

  expect([...without], 'the proxy notes what is asked').toContain(`GET ${address}`);
  expect([...during].filter((request) => !without.has(request))).toEqual([]);
});
