/** Fingers: words selected by touch, a page pinched larger. */
import type { Page } from '@playwright/test';
import { expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { choose, openPanel, waitForNothing } from '../support/panel.ts';
import { ALTERED } from '../support/quotes.ts';

test.use({ ownTabs: true });

test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN' }));

test('a selection that a finger makes has its mark, large enough for it, and a tap brings the panel', async ({
  visit,
}) => {
  const page = await visit('/plain');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
  const tap = async (...touchPoints: { x: number; y: number }[]) => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  // The browser's long press and its handles: pages hear that the selection changes, and of no mouse.
  const select = () => page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('quote')!));
  await select();
  await waitForNothing(page);
  expect(await markIn(page).visible(), 'without a finger').toBe(false);
  const { x, y } = (await page.locator('#quote').boundingBox())!;
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await tap({ x: x + 40, y: y + 12 });
  await select();
  await waitForNothing(page);
  expect(await markIn(page).visible(), 'after a tap').toBe(false);
  await page.evaluate(() => getSelection()!.removeAllRanges());
  // Held down, the finger selects; it lifts without a click.
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x + 40, y: y + 12 }] });
  await waitForNothing(page);
  await select();
  await expect.poll(() => markIn(page).visible()).toBe(true);
  const mark = (await markIn(page).boundingBox('[data-part="mark"]'))!;
  expect(Math.min(mark.width, mark.height)).toBeGreaterThanOrEqual(44);
  // The browser keeps the finger's lifting for itself, as it does with its own long press: else it may be a tap, which selects nothing.
  await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  await tap({ x: mark.x + 22, y: mark.y + 22 });
  await expect.poll(() => panelIn(page).text('h2')).toMatch(/2024年3月7日/);
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
});

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How the panel stands to what is seen of the page and to the selected words, all in the layout's pixels. */
async function standing(page: Page): Promise<{ isInside: boolean; isBeside: boolean; scale: number }> {
  const { x, y, width, height } = (await panelIn(page).boundingBox())!;
  const panel: Box = { left: x, top: y, right: x + width, bottom: y + height };
  const { view, words, scale } = await page.evaluate(() => {
    const { offsetLeft, offsetTop, width, height, scale } = visualViewport!;
    const rects = [...getSelection()!.getRangeAt(0).getClientRects()];
    return {
      scale,
      view: { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height },
      words: rects.map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    };
  });
  const isInside =
    panel.left >= view.left && panel.top >= view.top && panel.right <= view.right && panel.bottom <= view.bottom;
  const apart = (word: Box) =>
    word.right <= panel.left || word.left >= panel.right || word.bottom <= panel.top || word.top >= panel.bottom;
  return { isInside, isBeside: words.every(apart), scale };
}

test('pinched larger, the panel stays inside what is seen, and beside its words', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const session = await page.context().newCDPSession(page);
  const pinch = (pageScaleFactor: number) => session.send('Emulation.setPageScaleFactor', { pageScaleFactor });
  await openPanel(page);
  for (const scale of [1.5, 2, 1]) {
    await pinch(scale);
    await expect.poll(() => standing(page), `${scale}`).toEqual({ isInside: true, isBeside: true, scale });
  }
  // Opened while the page is large.
  await page.keyboard.press('Escape');
  await selectText(page, page.locator('#altered'));
  await pinch(2);
  await ext.clickMenu({ selectionText: ALTERED.text });
  await expect.poll(() => panelIn(page).text('h2')).toMatch(/2017年3月8日/);
  await expect.poll(() => standing(page)).toEqual({ isInside: true, isBeside: true, scale: 2 });
});
