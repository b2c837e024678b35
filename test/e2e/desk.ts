/**
 * A Chromium in a real window, with a real keyboard and a real pointer: headless browsers know no commands and draw no menus. One serves all
 * tests of a worker; each has it with nothing stored, no side panel and one empty tab.
 */
import type { Page } from '@playwright/test';
import { closeSidePanels, type RunningWindow, test as base } from './fixtures.ts';

export * from './fixtures.ts';

/** What of the extension interface is used inside the worker. */
declare const chrome: { storage: { session: { clear(): Promise<void> } } };

export interface Desk extends RunningWindow {
  /** Right-click an element, and walk through the menu by keys. */
  choose: (page: Page, selector: string, keys: readonly string[]) => Promise<void>;
}

/** Our submenu by the first letter of the extension's name in English, into it, and its first or second item. */
export const LOOK_UP = ['y', 'Return', 'Return'];
export const SIDE_PANEL = ['y', 'Return', 'Down', 'Return'];

/** A menu is waited for so long; our own in it, which not every place has, for less. */
const MENU_MS = 10_000;
const SUBMENU_MS = 1000;

export const test = base.extend<{ desk: Desk }>({
  desk: async ({ window }, use) => {
    const { extension, display } = window;
    await extension.choose({});
    await extension.worker.evaluate(() => chrome.storage.session.clear());
    await use({
      ...window,
      choose: async (page, selector, keys) => {
        const box = (await page.locator(selector).boundingBox())!;
        const frame = await page.evaluate(() => ({ x: screenX, y: screenY + outerHeight - innerHeight }));
        // Menus are windows: on a busy machine they come late, and a key before them is lost.
        const drawn = async (windows: number, most: number) => {
          for (let left = most; left > 0 && display.windows() < windows; left -= 100) await page.waitForTimeout(100);
        };
        const closed = display.windows();
        display.rightClick(frame.x + box.x + 40, frame.y + box.y + box.height / 2);
        for (const [at, key] of keys.entries()) {
          await drawn(closed + at + 1, at === 0 ? MENU_MS : SUBMENU_MS);
          // A menu takes a key when it is drawn.
          await page.waitForTimeout(500);
          display.press(key);
        }
      },
    });
    await clear(window);
  },
});

async function clear({ extension, context }: RunningWindow): Promise<void> {
  const [empty, ...others] = context.pages();
  await empty!.goto(extension.url('about.html'));
  await empty!.evaluate(closeSidePanels);
  for (const page of others) await page.close();
  await empty!.goto('about:blank');
}
