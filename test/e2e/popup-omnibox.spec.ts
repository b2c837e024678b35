/** The keyword in the address bar, typed on a real keyboard in a real window: headless browsers have no address bar. */
import { findChromium } from '../../tools/browsers.ts';
import { startChromium } from '../../tools/drive/chromium.ts';
import { expect, test } from './fixtures.ts';
import { startVirtualDisplay } from './support/virtual-display.ts';

test('the keyword wakes a stopped worker; Enter shows all passages, Down and Enter one of them', async () => {
  const display = await startVirtualDisplay();
  const { extension, context, close } = await startChromium({
    executable: findChromium()!,
    headless: false,
    viewport: null,
    display: display.name,
  });
  try {
    await extension.choose({ locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto('about:blank');
    await page.bringToFront();
    await extension.killWorker(page);
    display.press('ctrl+l');
    display.press(...'yh'.split(''), 'space', ...'apec'.split(''));
    // The suggestions come while one types; Enter takes the words.
    await page.waitForTimeout(500);
    display.press('Return');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toBe(extension.url('popup.html#q=apec'));
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('APEC');
    display.press('ctrl+l');
    display.press(...'yh'.split(''), 'space', ...'apec'.split(''));
    await page.waitForTimeout(1000);
    display.press('Down', 'Return');
    await expect.poll(() => page.url(), { timeout: 10_000 }).toContain(extension.url('reader.html?t='));
    await expect(page.locator('.target')).toContainText('APEC');
  } finally {
    await close();
    display.close();
  }
});
