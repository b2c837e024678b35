/** The keyword in the address bar, typed on a real keyboard in a real window: headless browsers have no address bar. */
import { expect, type RunningWindow, startWindow, test as base } from '../fixtures.ts';

/** A window that is slow to take keys loses some: then the words are typed once more. */
const TRIES = { timeout: 60_000 };
const COMES = { timeout: 5000 };

/** A window of its own: in one that others have used the address bar offers what was visited before. */
const test = base.extend<{ own: RunningWindow }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
  own: async ({}, use) => {
    const window = await startWindow();
    await use(window);
    await window.close();
  },
});

test('the keyword wakes a stopped worker; Enter shows all passages, Down and Enter one of them', async ({
  own: { extension, context, display },
}) => {
  await extension.choose({ locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto('about:blank');
  await page.bringToFront();
  /** The suggestions come while one types. */
  const type = async (waitMs: number) => {
    display.press('ctrl+l');
    display.press(...'yh'.split(''), 'space', ...'apec'.split(''));
    await page.waitForTimeout(waitMs);
  };
  await expect(async () => {
    await extension.killWorker(page);
    await type(500);
    display.press('Return');
    await expect.poll(() => page.url(), COMES).toContain(extension.url('popup.html#w='));
  }).toPass(TRIES);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('APEC');
  await expect(async () => {
    await type(1000);
    display.press('Down', 'Return');
    await expect.poll(() => page.url(), COMES).toContain(extension.url('reader.html?t='));
  }).toPass(TRIES);
  await expect(page.locator('.target')).toContainText('APEC');
});
