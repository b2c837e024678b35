/** A Chromium in a real window, with a real keyboard and a real pointer: headless browsers know no commands and draw no menus. */
import type { Page } from '@playwright/test';
import { findChromium } from '../../tools/browsers.ts';
import { type RunningChromium, startChromium } from '../../tools/drive/chromium.ts';
import { test as base } from './fixtures.ts';
import { startVirtualDisplay, type VirtualDisplay } from './support/virtual-display.ts';

export * from './fixtures.ts';

export interface Desk extends RunningChromium {
  display: VirtualDisplay;
  /** Right-click an element, and walk through the menu by keys. */
  choose: (page: Page, selector: string, keys: readonly string[]) => Promise<void>;
}

/** Our submenu by the first letter of the extension's name in English, into it, and its first or second item. */
export const LOOK_UP = ['y', 'Return', 'Return'];
export const SIDE_PANEL = ['y', 'Return', 'Down', 'Return'];

export const test = base.extend<{ desk: Desk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
  desk: async ({}, use) => {
    const display = await startVirtualDisplay();
    const running = await startChromium({
      executable: findChromium()!,
      headless: false,
      viewport: null,
      display: display.name,
    });
    await use({
      ...running,
      display,
      choose: async (page, selector, keys) => {
        const box = (await page.locator(selector).boundingBox())!;
        const frame = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
        display.rightClick(frame.x + box.x + 40, frame.y + box.y + box.height / 2);
        // A menu takes a key when it is drawn.
        for (const key of keys) {
          await page.waitForTimeout(500);
          display.press(key);
        }
      },
    });
    await running.close();
    display.close();
  },
});
