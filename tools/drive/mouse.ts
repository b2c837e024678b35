/**
 * A real mouse, by the browser's own input events.
 *
 * Playwright's `mouse.move` with a button held down hangs over a sandboxed frame, so these go straight to the protocol.
 * All coordinates are of the page's viewport, also for what lies inside a frame.
 */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { pageSession } from './page-session.ts';
import { endsOfText, type Point } from './text-ends.ts';

type Kind = 'mouseMoved' | 'mousePressed' | 'mouseReleased';

async function send(session: CDPSession, type: Kind, at: Point, held: boolean, button: 'left' | 'right' = 'left') {
  const moving = type === 'mouseMoved';
  await session.send('Input.dispatchMouseEvent', {
    type,
    x: at.x,
    y: at.y,
    button: moving && !held ? 'none' : button,
    buttons: held ? 1 : 0,
    clickCount: moving ? 0 : 1,
  });
}

/** Press at one point, move in steps, release at the other. @param restMs how long the hand rests before it lets go */
export async function dragBetween(page: Page, from: Point, to: Point, restMs = 0): Promise<void> {
  // Half way and at the end, as in Firefox: at each the browser draws anew and is waited for.
  const STEPS = 2;
  const session = await pageSession(page);
  await send(session, 'mouseMoved', from, false);
  await send(session, 'mousePressed', from, true);
  for (let step = 1; step <= STEPS; step += 1) {
    const share = step / STEPS;
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    await send(session, 'mouseMoved', at, true);
  }
  if (restMs > 0) await new Promise((resolve) => setTimeout(resolve, restMs));
  await send(session, 'mouseReleased', to, false);
}

export async function clickAt(page: Page, at: Point): Promise<void> {
  const session = await pageSession(page);
  await send(session, 'mouseMoved', at, false);
  await send(session, 'mousePressed', at, true);
  await send(session, 'mouseReleased', at, false);
}

/** Drag across an element's box, left to right. Reads no script of the page, so it works where prototypes are hostile. */
export async function drag(page: Page, locator: Locator): Promise<void> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to drag over: the element is not shown');
  const y = box.y + box.height / 2;
  await dragBetween(page, { x: box.x + 1, y }, { x: box.x + box.width - 1, y });
}

/**
 * Select the text of an element, or the first place of `part` in it, with the mouse: from the left edge of its first
 * character to the right edge of its last one, over as many lines as there are.
 */
export async function selectText(page: Page, locator: Locator, part: string | null = null, restMs = 0): Promise<void> {
  const { from, to } = await endsInPage(locator, part);
  await dragBetween(page, from, to, restMs);
}

async function endsInPage(locator: Locator, part: string | null): Promise<{ from: Point; to: Point }> {
  // Scrolls it into view too.
  const ends = await locator.evaluate(endsOfText, part);
  if (ends === null) throw new Error(`the element does not hold ${part ?? 'any text'}`);
  if (!ends.framed) return ends;
  // The frame's own coordinates, moved to where the page shows the frame, which may lie outside what is in view.
  await locator.scrollIntoViewIfNeeded();
  const inFrame = (await locator.evaluate(endsOfText, part))!;
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing to select: the element is not shown');
  const shift = ({ x, y }: Point) => ({ x: x + box.x - inFrame.origin.x, y: y + box.y - inFrame.origin.y });
  return { from: shift(inFrame.from), to: shift(inFrame.to) };
}
