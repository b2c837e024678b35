/** Starts an unpacked extension anew, as an update does. */
import type { BrowserContext } from 'playwright-core';
import type { Extension } from './extension.ts';

declare const chrome: {
  developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
  runtime: { reload(): void };
};

/** Without this the browser switches an unpacked extension off when it starts anew. */
export async function allowReloads(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** @returns when the new worker runs */
export async function reload(extension: Extension): Promise<void> {
  const started = extension.context.waitForEvent('serviceworker');
  // The worker is gone before it can answer.
  await extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await started;
}
