/** A reader at a browser, whichever it is: selects, clicks the mark, reads the panel. */
import type { Page } from 'playwright-core';
import { markIn, panelIn } from './closed-root.ts';
import { firefoxMark, firefoxPanel, selectInFirefox } from './firefox-root.ts';
import type { Firefox } from './marionette.ts';
import { selectText } from './mouse.ts';

interface Drawn {
  visible(): Promise<boolean>;
  text(selector?: string): Promise<string | null>;
  click(selector?: string): Promise<void>;
}

export interface Reader {
  /** Select the text of an element of the page with the mouse. */
  select(selector: string): Promise<void>;
  mark: Drawn;
  panel: Drawn;
  /** Close the panel. */
  escape(): Promise<void>;
  screenshot(file: string): Promise<void>;
}

export function chromiumReader(page: Page): Reader {
  return {
    select: (selector) => selectText(page, page.locator(selector)),
    mark: markIn(page),
    panel: panelIn(page),
    escape: () => page.keyboard.press('Escape'),
    screenshot: async (path) => void (await page.screenshot({ path })),
  };
}

/** WebDriver's name of the Escape key. */
const ESCAPE = '\uE00C';

export function firefoxReader(firefox: Firefox): Reader {
  return {
    select: (selector) => selectInFirefox(firefox, selector),
    mark: firefoxMark(firefox),
    panel: firefoxPanel(firefox),
    escape: () => firefox.keys(ESCAPE),
    screenshot: (file) => firefox.screenshot(file),
  };
}

/** Select, click the mark, and wait for the finding. @returns the panel's text as the reader sees it */
export async function lookUp(reader: Reader, selector: string): Promise<string> {
  await reader.select(selector);
  await until(() => reader.mark.visible(), `no mark came up beside ${selector}`);
  await reader.mark.click();
  await until(async () => (await reader.panel.text('article')) !== null, `no finding was shown for ${selector}`);
  return (await reader.panel.text()) ?? '';
}

/** Close the panel and wait until it is gone. */
export async function putAway(reader: Reader): Promise<void> {
  await reader.escape();
  await until(async () => !(await reader.panel.visible()), 'the panel did not close');
}

export async function until(holds: () => Promise<boolean>, otherwise: string, limitMs = 5000): Promise<void> {
  for (const end = Date.now() + limitMs; !(await holds());) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((wake) => setTimeout(wake, 20));
  }
}
