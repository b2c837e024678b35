/** A page with our panel or mark on it, in either browser: what a page does to it, and what is seen of it. */
import { expect, type Page } from '@playwright/test';
import { type DrawnBox, type ClosedRoot, markIn, panelIn } from '../../../tools/drive/closed-root.ts';
import { type Extension, scriptReady } from '../../../tools/drive/extension.ts';
import { firefoxMark, firefoxPanel, selectInFirefox } from '../../../tools/drive/firefox-root.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { clickAt, dragBetween, selectText } from '../../../tools/drive/mouse.ts';
import type { Point } from '../../../tools/drive/text-ends.ts';
import { sharesOf } from './pixels.ts';

/** Letters may be set down a hair lighter or darker when they are drawn anew. */
const TOLERANCE = 48;

export interface Stage {
  panel: Pick<ClosedRoot, 'visible' | 'text' | 'boundingBox' | 'click'>;
  mark: Pick<ClosedRoot, 'visible' | 'boundingBox' | 'click'>;
  /** Run a function in the page, as a script of the page's own. */
  run<T>(use: () => T | Promise<T>): Promise<T>;
  run<T, A>(use: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  /** Leave everything that was done to the page. */
  reload(): Promise<void>;
  select(selector: string): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  hover(at: Point): Promise<void>;
  press(at: Point): Promise<void>;
  /** What is seen of the page, as a PNG. */
  picture(): Promise<Buffer>;
  /** The share of pixels of a part in which other pictures differ from the first. */
  differences(box: DrawnBox, first: Buffer, others: Buffer[]): Promise<number[]>;
}

export function chromiumStage(page: Page, ext: Extension): Stage {
  return {
    panel: panelIn(page),
    mark: markIn(page),
    run: <T, A>(use: (argument: A) => T | Promise<T>, argument?: A) =>
      page.evaluate<T, A | undefined>(use as never, argument as never),
    reload: async () => {
      await page.reload();
      await scriptReady(page, ext);
    },
    select: (selector) => selectText(page, page.locator(selector)),
    drag: (from, to) => dragBetween(page, from, to),
    hover: ({ x, y }) => page.mouse.move(x, y),
    press: (at) => clickAt(page, at),
    picture: () => page.screenshot(),
    differences: async (box, first, others) => {
      // In a page of its own, since the tested one may not be trusted.
      const bare = await ext.context.newPage();
      const shares = await bare.evaluate(sharesOf, compared(box, first, others));
      await bare.close();
      return shares;
    },
  };
}

export function firefoxStage(firefox: Firefox): Stage {
  return {
    panel: firefoxPanel(firefox),
    mark: firefoxMark(firefox),
    run: <T, A>(use: (argument: A) => T | Promise<T>, argument?: A) => firefox.run(use, argument as A),
    reload: async () => firefox.go(await firefox.address()),
    select: (selector) => selectInFirefox(firefox, selector),
    drag: (from, to) => firefox.drag(from, { x: (from.x + to.x) / 2, y: to.y }, to),
    hover: (at) => firefox.hover(at),
    press: (at) => firefox.click(at),
    picture: () => firefox.picture(),
    differences: (box, first, others) => firefox.run(sharesOf, compared(box, first, others)),
  };
}

function compared(box: DrawnBox, first: Buffer, others: Buffer[]) {
  return { pictures: [first, ...others].map((png) => png.toString('base64')), box, tolerance: TOLERANCE };
}

/** Select an element's text, and wait for the mark. */
export async function bringMark(stage: Stage, selector = '#altered'): Promise<void> {
  await stage.select(selector);
  await expect.poll(() => stage.mark.visible(), 'the mark').toBe(true);
}

/** The same and a click on it; the panel is pinned, so that it stays in its place while the page turns itself over. */
export async function bringPanel(stage: Stage, selector = '#altered'): Promise<void> {
  await bringMark(stage, selector);
  await stage.mark.click();
  await expect.poll(() => stage.panel.text('article h2'), 'the finding').toBeTruthy();
  // Its buttons ignore clicks for half a second.
  await new Promise((wake) => setTimeout(wake, 600));
  await stage.panel.click('.pin');
  await stage.hover({ x: 2, y: 2 });
  await stage.picture();
}

/** Have the panel speak of words that were selected inside it: these no page draws, and what is said of them stays. */
export async function lookUpInside(stage: Stage): Promise<void> {
  const before = await stage.panel.text('blockquote');
  const { x, y } = (await stage.panel.boundingBox('blockquote'))!;
  await stage.drag({ x: x + 20, y: y + 24 }, { x: x + 200, y: y + 24 });
  await expect.poll(() => stage.panel.text('.nested')).toMatch(/^查找“/);
  // Its buttons ignore clicks for half a second.
  await new Promise((wake) => setTimeout(wake, 600));
  await stage.panel.click('.nested');
  await expect.poll(() => stage.panel.text('blockquote')).not.toBe(before);
  await stage.panel.click('h2');
  await expect.poll(() => stage.panel.text('.nested')).toMatch(/^‹/);
  await stage.hover({ x: 2, y: 2 });
}

/** The whole pixels inside something of ours, without the edge behind which the page is seen. */
export async function insideOf(drawn: Stage['mark'], edge = 12): Promise<DrawnBox> {
  const { x, y, width, height } = (await drawn.boundingBox())!;
  const [left, top] = [Math.ceil(x) + edge, Math.ceil(y) + edge];
  return { x: left, y: top, width: Math.floor(x + width) - edge - left, height: Math.floor(y + height) - edge - top };
}

/** Put a style sheet into the page's head, alone or beside the last ones, and wait until it and its fonts are drawn. */
export async function wear(stage: Stage, css: string, alone = true): Promise<void> {
  await stage.run(
    async ({ css, alone }) => {
      if (alone) for (const worn of document.querySelectorAll('style.worn')) worn.remove();
      document.head.append(Object.assign(document.createElement('style'), { className: 'worn', textContent: css }));
      const frames = () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => requestAnimationFrame(drawn));
        });
      await frames();
      await document.fonts.ready;
      await frames();
    },
    { css, alone },
  );
}
