/** What a reader is told when something is broken, and what a page is not told. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../tools/browsers.ts';
import { CHROME_BUILD, startChromium } from '../../../tools/drive/chromium.ts';
import { scriptReady } from '../../../tools/drive/extension.ts';
import { clickAt, expect, test } from '../fixtures.ts';
import { choose, openPanel } from '../support/panel.ts';

/** The built extension with one file of it changed. */
function brokenBuild(file: string, change: (bytes: Buffer) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-broken-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const bytes = readFileSync(join(folder, file));
  change(bytes);
  writeFileSync(join(folder, file), bytes);
  return folder;
}

test('a damaged index is told in the panel', async ({ site }) => {
  const folder = brokenBuild('index.json', (bytes) => bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000));
  const { extension, context, close } = await startChromium({ executable: findChromium()!, folder });
  await choose(extension, { locale: 'zh-CN' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(site.at('/plain'));
  await scriptReady(page, extension);
  const panel = await openPanel(page);
  expect(await panel.text('h2')).toBe('未能查找');
  expect(await panel.text('.note')).toContain('已损坏');
  expect(errors).toEqual([]);
  await close();
  rmSync(folder, { recursive: true });
});

test('a page that was open during an update is left alone by the old script, and served by the new one', async ({
  site,
}) => {
  const { extension, context, close } = await startChromium({ executable: findChromium()! });
  await choose(extension, { locale: 'zh-CN' });
  // Without this the browser switches an unpacked extension off when it starts anew.
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(async () => {
    interface Private {
      updateProfileConfiguration(change: object): Promise<void>;
    }
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(site.at('/plain'));
  await scriptReady(page, extension);
  const before = await openPanel(page);
  expect(await before.visible()).toBe(true);
  const restarted = context.waitForEvent('serviceworker');
  await extension.worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => undefined); // The worker is gone before it can answer.
  await restarted;
  await page.bringToFront();
  // The new version comes into the page a moment after its worker began.
  await expect(async () => {
    await clickAt(page, { x: 900, y: 600 });
    const after = await openPanel(page, '#altered');
    expect(await after.text('h2')).toMatch(/2017年3月8日/);
  }).toPass();
  expect(await page.locator('html > div').count()).toBe(1);
  expect(errors).toEqual([]);
  await close();
});
