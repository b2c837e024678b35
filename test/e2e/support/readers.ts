/** One reader's hands in either browser, for tests that do the same in both. Points are of the page's viewport. */
import type { Page } from '@playwright/test';
import type { Extension } from '../../../tools/drive/extension.ts';
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import { firefoxMark, firefoxPanel } from '../../../tools/drive/firefox-root.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { markIn, panelIn } from '../../../tools/drive/closed-root.ts';
import { dragBetween } from '../../../tools/drive/mouse.ts';
import type { Point } from '../../../tools/drive/text-ends.ts';
import type { Settings } from '../../../platform/shared/settings.ts';
import { choose } from './panel.ts';

export interface Reader {
  go(address: string): Promise<void>;
  /** Run a function in the page; it may use nothing from outside itself. */
  run<A, T>(use: (argument: A) => T, argument: A): Promise<T>;
  drag(from: Point, to: Point): Promise<void>;
  click(at: Point, times?: number): Promise<void>;
  /** Press a key with others held. */
  press(key: Key, ...held: Key[]): Promise<void>;
  hold(key: Key, use: () => Promise<void>): Promise<void>;
  isMarked(): Promise<boolean>;
  clickMark(): Promise<void>;
  headline(): Promise<string | null>;
  choose(settings: Partial<Settings>): Promise<void>;
}

/** As WebDriver names them. */
const CODES = {
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  a: 'a',
} as const;
export type Key = keyof typeof CODES;

export function inChromium(page: Page, ext: Extension): Reader {
  return {
    go: async (address) => void (await page.goto(address)),
    run: (use, argument) =>
      page.evaluate(use as (argument: unknown) => unknown, argument) as Promise<ReturnType<typeof use>>,
    drag: (from, to) => dragBetween(page, from, to),
    click: (at, times = 1) => page.mouse.click(at.x, at.y, { clickCount: times }),
    press: (key, ...held) => page.keyboard.press([...held, key].join('+')),
    async hold(key, use) {
      await page.keyboard.down(key);
      await use();
      await page.keyboard.up(key);
    },
    isMarked: () => markIn(page).visible(),
    clickMark: () => markIn(page).click(),
    headline: () => panelIn(page).text('h2'),
    choose: (settings) => choose(ext, settings),
  };
}

/** @param options the address of the settings page */
export function inFirefox(firefox: Firefox, options: string): Reader {
  return {
    go: (address) => firefox.go(address),
    run: (use, argument) => firefox.run(use, argument),
    drag: (from, to) => firefox.drag(from, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, to),
    click: (at, times) => firefox.click(at, 'left', times),
    press: (key, ...held) => firefox.keys(...[...held, key].map((each) => CODES[each])),
    hold: (key, use) => firefox.holding(CODES[key], use),
    isMarked: () => firefoxMark(firefox).visible(),
    clickMark: () => firefoxMark(firefox).click(),
    headline: () => firefoxPanel(firefox).text('h2'),
    choose: (settings) => chooseInFirefox(firefox, options, settings),
  };
}
