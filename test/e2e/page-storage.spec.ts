/** What a page that has taken over its renderer could read through our script there. */
import type { Page } from '@playwright/test';
import type { Extension } from '../../tools/drive/extension.ts';
import { expect, test } from './fixtures.ts';

/** Ask in the world of our content script. */
async function evaluateThere(page: Page, ext: Extension, expression: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === ext.url('').slice(0, -1)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    expression,
    contextId: await world,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return String(result.value);
}

function readStored(page: Page, ext: Extension, area: 'local' | 'session'): Promise<string> {
  const read = `chrome.storage.${area}.get(null).then((all) => 'read: ' + Object.keys(all), () => 'refused')`;
  return evaluateThere(page, ext, read);
}

test('settings and history are shut to the scripts in web pages, after the worker was stopped too', async ({
  visit,
  ext,
}) => {
  const page = await visit('/plain');
  for (const area of ['local', 'session'] as const) expect(await readStored(page, ext, area), area).toBe('refused');
  await ext.killWorker(page);
  for (const area of ['local', 'session'] as const) expect(await readStored(page, ext, area), area).toBe('refused');
  // The worker wakes for a message, and the next test finds it awake.
  const asked = `chrome.runtime.sendMessage({ type: 'viewSettings', ask: null }).then(({ ok }) => String(ok))`;
  expect(await evaluateThere(page, ext, asked)).toBe('true');
});
