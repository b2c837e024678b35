import type { Page } from '@playwright/test';
import type { Extension } from '../../../tools/drive/extension.ts';

/**
 * Run an expression in our content script's own world of a page, as a page could that had taken over its renderer.
 * @returns its value, a promise awaited; an error by its message
 */
export async function runAsContentScript(page: Page, extension: Extension, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const origin = extension.url('').slice(0, -1);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: await world,
    expression: `Promise.resolve().then(() => ${expression}).catch((error) => String(error.message))`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value;
}

/**
 * From now on no time passes for our content script, until it is told to go on: what it does within a time holds however slow the
 * machine is. The browser's own timers run.
 * @returns lets it go on, with the time as it is by then
 */
export async function holdClock(page: Page, extension: Extension): Promise<() => Promise<void>> {
  await runAsContentScript(page, extension, '((now) => void (performance.now = () => now))(performance.now())');
  return async () => void (await runAsContentScript(page, extension, 'delete performance.now'));
}
