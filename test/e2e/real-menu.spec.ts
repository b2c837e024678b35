/** A right click by a real pointer in a real window: headless browsers draw no menus. */
import { findChromium } from '../../tools/browsers.ts';
import { startChromium } from '../../tools/drive/chromium.ts';
import { scriptReady } from '../../tools/drive/extension.ts';
import { expect, panelIn, selectText, test } from './fixtures.ts';
import { startVirtualDisplay } from './support/virtual-display.ts';

test('the real context menu wakes a stopped worker and answers', async ({ site }) => {
  const display = await startVirtualDisplay();
  const { extension, context, close } = await startChromium({
    executable: findChromium()!,
    headless: false,
    viewport: null,
    display: display.name,
  });
  try {
    // English, whose first letter a keyboard has.
    await extension.choose({ locale: 'en' });
    const page = await context.newPage();
    await page.goto(site.at('/plain'));
    await scriptReady(page, extension);
    const words = page.locator('#altered');
    await selectText(page, words);
    await extension.killWorker(page);
    const box = (await words.boundingBox())!;
    const frame = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
    display.rightClick(frame.x + box.x + 40, frame.y + box.y + box.height / 2);
    // Our submenu by the first letter of the extension's name; into it; its first item. A menu takes a key when drawn.
    for (const key of ['y', 'Return', 'Return']) {
      await page.waitForTimeout(500);
      display.press(key);
    }
    await expect.poll(() => panelIn(page).text('article'), { timeout: 10_000 }).toContain('8 March 2017');
    expect(await panelIn(page).text('article')).toContain('600亿');
  } finally {
    await close();
    display.close();
  }
});
