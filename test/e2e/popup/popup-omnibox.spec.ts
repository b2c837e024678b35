/** The keyword in the address bar, typed on a real keyboard in a real window: headless browsers have no address bar. */
import { expect, test } from '../desk.ts';

test('the keyword wakes a stopped worker; Enter shows all passages, Down and Enter one of them', async ({
  desk: { extension, context, display },
}) => {
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
  await expect.poll(() => page.url()).toBe(extension.url('popup.html#q=apec'));
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('APEC');
  display.press('ctrl+l');
  display.press(...'yh'.split(''), 'space', ...'apec'.split(''));
  await page.waitForTimeout(1000);
  display.press('Down', 'Return');
  await expect.poll(() => page.url()).toContain(extension.url('reader.html?t='));
  await expect(page.locator('.target')).toContainText('APEC');
});
