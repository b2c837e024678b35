/**
 * A page that measures how long its own events take: `first-input` and Event Timing tell the time from the first listener's start to the
 * last one's end, ours among them.
 *
 * Times on a busy machine show nothing; what is shown is that while an event is on its way nothing that takes time is called.
 */
import type { Page } from '@playwright/test';
import type { Extension } from '../../../tools/drive/extension.ts';
import { expect, markIn, selectText, test } from '../fixtures.ts';
import { waitForNothing } from '../support/panel.ts';
import { runAsContentScript } from '../support/worlds.ts';

/** Runs in our own world of the page: notes what reads layout or style, walks the page or speaks to the browser, and when. */
const NOTE_CALLS = `(() => {
  globalThis.calls = { during: [], after: [] };
  const note = (owner, name) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    const part = found.get ? 'get' : 'value';
    const own = found[part];
    Object.defineProperty(owner, name, { ...found, [part]: function (...args) {
      const { type } = globalThis.event ?? {};
      // What changes the selection is none of the events that a page can measure.
      calls[type === undefined || type === 'selectionchange' ? 'after' : 'during'].push(name);
      return own.apply(this, args);
    } });
  };
  for (const name of ['closest', 'matches', 'checkVisibility', 'getBoundingClientRect']) note(Element.prototype, name);
  for (const name of ['getClientRects', 'getBoundingClientRect', 'toString', 'cloneContents']) note(Range.prototype, name);
  for (const name of ['elementFromPoint', 'caretPositionFromPoint', 'createTreeWalker', 'createRange']) note(Document.prototype, name);
  note(HTMLElement.prototype, 'isContentEditable');
  note(globalThis, 'getComputedStyle');
  note(chrome.runtime, 'sendMessage');
})()`;

interface Calls {
  during: string[];
  after: string[];
}

async function callsOf(page: Page, ext: Extension): Promise<Calls> {
  return JSON.parse((await runAsContentScript(page, ext, 'JSON.stringify(calls)')) as string) as Calls;
}

test('while an event is on its way nothing is read, walked or asked: all work comes after it', async ({
  ext,
  visit,
}) => {
  const page = await visit('/plain');
  await runAsContentScript(page, ext, NOTE_CALLS);
  await page.mouse.click(900, 650);
  await page.keyboard.type('ab');
  await page.keyboard.press('Shift+ArrowRight');
  await waitForNothing(page);
  expect((await callsOf(page, ext)).during, 'before anything is selected').toEqual([]);
  // Once the first brings our watcher, once it is there.
  for (const selector of ['#quote', '#altered']) {
    await selectText(page, page.locator(selector), null, 60);
    await expect.poll(() => markIn(page).visible()).toBe(true);
    await page.keyboard.press('Shift+ArrowLeft');
    await waitForNothing(page);
    await page.keyboard.press('x');
    await expect.poll(() => markIn(page).visible()).toBe(false);
  }
  const { during, after } = await callsOf(page, ext);
  expect(during).toEqual([]);
  for (const work of ['sendMessage', 'checkVisibility', 'elementFromPoint', 'createTreeWalker', 'isContentEditable']) {
    expect(after).toContain(work);
  }
});
