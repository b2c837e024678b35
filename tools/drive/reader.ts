/** A reader at a browser, whichever it is: selects, clicks the mark, reads the panel. */
import type { Page } from 'playwright-core';
import { markIn, panelIn } from './closed-root.ts';
import type { Extension } from './extension.ts';
import { firefoxMark, firefoxPanel, selectInFirefox } from './firefox-root.ts';
import type { Firefox } from './marionette.ts';
import { selectText } from './mouse.ts';
import { endsOfText } from './text-ends.ts';
import { comes, pause, until } from './wait.ts';

/** A mark comes within some milliseconds; a machine that is busy or a worker that has to start takes longer. */
const MARK_MS = 1500;

interface Drawn {
  visible(): Promise<boolean>;
  text(selector?: string): Promise<string | null>;
  click(selector?: string): Promise<void>;
}

export interface Reader {
  /** Select the text of an element of the page with the mouse. */
  select(selector: string): Promise<void>;
  /** Choose "look up" in the right-click menu, on an element whose text is selected. */
  chooseMenu(selector: string): Promise<void>;
  mark: Drawn;
  panel: Drawn;
  /** Close the panel. */
  escape(): Promise<void>;
  screenshot(file: string): Promise<void>;
}

export function chromiumReader(page: Page, extension: Extension): Reader {
  return {
    select: (selector) => selectText(page, page.locator(selector)),
    // A headless browser draws no menus, so the extension is told what it would be told by one.
    chooseMenu: async (selector) => {
      await page.bringToFront();
      await extension.clickMenu({ selectionText: await page.locator(selector).innerText() });
    },
    mark: markIn(page),
    panel: panelIn(page),
    escape: () => page.keyboard.press('Escape'),
    screenshot: async (path) => {
      await fadedIn();
      await page.screenshot({ path });
    },
  };
}

/** The id that Firefox gives our item: the extension's, and the item's own. */
export const FIREFOX_MENU = 'yuanhua_yuanhua_example-menuitem-_lookup';
/** WebDriver's name of the Escape key. */
const ESCAPE = '\uE00C';

export function firefoxReader(firefox: Firefox): Reader {
  return {
    select: (selector) => selectInFirefox(firefox, selector),
    chooseMenu: async (selector) => {
      const ends = await firefox.run(endsOfText, selector, null);
      if (ends === null) throw new Error(`the page has no ${selector}`);
      await firefox.chooseMenu({ x: ends.from.x + 4, y: ends.from.y }, FIREFOX_MENU);
    },
    mark: firefoxMark(firefox),
    panel: firefoxPanel(firefox),
    escape: () => firefox.keys(ESCAPE),
    screenshot: async (file) => {
      await fadedIn();
      await firefox.screenshot(file);
    },
  };
}

export interface Shown {
  /** The panel's text as the reader sees it. */
  text: string;
  /** The mark comes up only where the record has something; the menu always answers. */
  by: 'mark' | 'menu';
}

/** Select, click the mark or else choose the menu, and wait for the finding. */
export async function lookUp(reader: Reader, selector: string): Promise<Shown> {
  await reader.select(selector);
  const marked = await comes(() => reader.mark.visible(), MARK_MS);
  if (marked) await reader.mark.click();
  else await reader.chooseMenu(selector);
  await until(async () => (await reader.panel.text('article')) !== null, `no finding was shown for ${selector}`);
  // The wording stands in the bar, above all that scrolls.
  const text = [await reader.panel.text('.bar .wording'), await reader.panel.text('article')].join('\n');
  return { text, by: marked ? 'mark' : 'menu' };
}

/** Close the panel and wait until it is gone. */
export async function putAway(reader: Reader): Promise<void> {
  await reader.escape();
  await until(async () => !(await reader.panel.visible()), 'the panel did not close');
}

/** The panel comes in over some frames, and would be half transparent on a picture. */
const fadedIn = (): Promise<void> => pause(300);
