/** How a selection leads to the panel, as the reader chose it. */
import type { Page } from '@playwright/test';
import { clickAt, dragBetween, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { noteMessages } from '../support/messages.ts';
import { choose, openPanel, waitForNothing } from '../support/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

/** Of the extension interface, what is used inside the worker. */
declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: { type: string }) => void): void } };
  storage: { session: { clear(): Promise<void>; get(key: string): Promise<Record<string, { quote: string }[]>> } };
};
declare global {
  // oxlint-disable-next-line no-var -- a property of the worker's global object
  var asked: string[] | undefined;
}

const FOUND = /2024年3月7日/;
const headline = (page: Page) => expect.poll(() => panelIn(page).text('h2'));

/** Select the quote and see what came of it. */
async function outcome(page: Page): Promise<'mark' | 'panel' | 'nothing'> {
  await selectText(page, page.locator('#quote'));
  // As long as the slowest of our answers takes.
  for (const until = Date.now() + 400; Date.now() < until;) {
    if (await panelIn(page).visible()) return 'panel';
    if (await markIn(page).visible()) return 'mark';
  }
  return 'nothing';
}

test('hovering the mark is enough where the reader chose so', async ({ ext, visit }) => {
  await choose(ext, { locale: 'zh-CN', trigger: 'mark-hover' });
  const page = await visit('/plain');
  await selectText(page, page.locator('#quote'));
  await expect.poll(() => markIn(page).visible()).toBe(true);
  const { x, y } = (await markIn(page).boundingBox('[data-part="mark"]'))!;
  await page.mouse.move(x + 10, y + 10);
  await headline(page).toMatch(FOUND);
});

test('the panel comes at once where the reader chose so, and only when the record has something', async ({
  ext,
  visit,
}) => {
  await choose(ext, { locale: 'zh-CN', trigger: 'at-once' });
  const page = await visit('/plain');
  await selectText(page, page.locator('#invented'));
  await waitForNothing(page);
  expect(await panelIn(page).visible()).toBe(false);
  await selectText(page, page.locator('#quote'));
  await headline(page).toMatch(FOUND);
});

test('a key held while selecting asks, whatever the record has', async ({ ext, visit }) => {
  await choose(ext, { locale: 'zh-CN', trigger: 'modifier', modifier: 'Shift' });
  const page = await visit('/plain');
  expect(await outcome(page)).toBe('nothing');
  // A click elsewhere, and then a real Shift+click that stretches the selection.
  await clickAt(page, { x: 900, y: 650 });
  const words = (await page.locator('#invented').boundingBox())!;
  await clickAt(page, { x: words.x + 2, y: words.y + words.height / 2 });
  await page.keyboard.down('Shift');
  await page.mouse.click(words.x + 400, words.y + words.height / 2);
  await page.keyboard.up('Shift');
  await headline(page).toMatch(/^本库未见/);
});

for (const trigger of ['shortcut', 'menu'] as const) {
  test(`nothing comes by itself where the reader chose the ${trigger}, and the right click answers`, async ({
    ext,
    visit,
  }) => {
    await choose(ext, { locale: 'zh-CN', trigger });
    const page = await visit('/plain');
    expect(await outcome(page)).toBe('nothing');
    await ext.clickMenu({ selectionText: VERBATIM.text });
    await headline(page).toMatch(FOUND);
  });
}

test('nothing comes by itself where the site is off, or everything is paused', async ({ ext, visit }) => {
  const page = await visit('/plain');
  await choose(ext, { locale: 'zh-CN', offSites: ['127.0.0.1'] });
  expect(await outcome(page)).toBe('nothing');
  await clickAt(page, { x: 900, y: 650 });
  await choose(ext, { locale: 'zh-CN', paused: true });
  expect(await outcome(page)).toBe('nothing');
  await clickAt(page, { x: 900, y: 650 });
  await choose(ext, { locale: 'zh-CN' });
  expect(await outcome(page)).toBe('mark');
});

test('the mark stands where the reader chose, and never on the words', async ({ ext, visit }) => {
  const page = await visit('/plain');
  for (const markSide of ['end-below', 'end-above', 'start-above', 'start-below'] as const) {
    await choose(ext, { locale: 'zh-CN', markSide });
    await clickAt(page, { x: 900, y: 650 });
    await selectText(page, page.locator('#quote'), '就要承担历史责任');
    await expect.poll(() => markIn(page).visible(), markSide).toBe(true);
    const mark = (await markIn(page).boundingBox('[data-part="mark"]'))!;
    const words = await page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().toJSON());
    expect(mark.y >= words.bottom || mark.y + mark.height <= words.top, markSide).toBe(true);
    const middle = mark.x + mark.width / 2;
    expect(Math.abs(middle - (markSide.startsWith('end') ? words.right : words.left)), markSide).toBeLessThan(3);
  }
});

test('the mark fades, goes on copying and on scrolling away', async ({ visit }) => {
  const page = await visit('/plain');
  const ways = {
    fade: () => page.waitForTimeout(4100),
    copy: () => page.keyboard.press('Control+c'),
    scroll: () => page.evaluate(() => scrollTo(0, 900)),
  };
  await page.evaluate(() => (document.body.style.minHeight = '3000px'));
  for (const [name, go] of Object.entries(ways)) {
    await clickAt(page, { x: 900, y: 650 });
    await selectText(page, page.locator('#quote'));
    await expect.poll(() => markIn(page).visible(), name).toBe(true);
    await go();
    await expect.poll(() => markIn(page).visible(), name).toBe(false);
  }
});

test('a selection at rest is asked for while the button is down; nothing is remembered before it is opened', async ({
  ext,
  visit,
}) => {
  await choose(ext, { locale: 'zh-CN' });
  const page = await visit('/plain');
  await ext.worker.evaluate(async () => {
    await chrome.storage.session.clear();
    chrome.runtime.onMessage.addListener(({ type }) => void (globalThis.asked ??= []).push(type));
  });
  const asked = () => ext.worker.evaluate(() => globalThis.asked ?? []);
  const ends = await page.locator('#quote').evaluate((quote) => {
    const whole = document.createRange();
    whole.selectNodeContents(quote);
    const [first, last] = [whole.getClientRects()[0]!, [...whole.getClientRects()].at(-1)!];
    return { from: { x: first.left + 1, y: first.top + 8 }, to: { x: last.right - 1, y: last.bottom - 8 } };
  });
  await page.mouse.move(ends.from.x, ends.from.y);
  await page.mouse.down();
  await page.mouse.move(ends.from.x + 200, ends.from.y, { steps: 4 });
  await expect.poll(asked).toContain('lookAhead');
  await page.mouse.move(ends.to.x, ends.to.y, { steps: 4 });
  await expect.poll(async () => (await asked()).filter((type) => type === 'lookAhead').length).toBeGreaterThan(1);
  expect(await asked()).not.toContain('lookUp');
  await page.mouse.up();
  await expect.poll(() => markIn(page).visible()).toBe(true);
  const kept = () => ext.worker.evaluate(async () => (await chrome.storage.session.get('lookups'))['lookups']);
  expect(await kept()).toBeUndefined();
  await markIn(page).click('[data-part="mark"]');
  await expect.poll(async () => (await kept())?.map(({ quote }) => quote)).toEqual([VERBATIM.text]);
});

test('the background is told of a panel that the reader opens, and of none for a mark that is let be', async ({
  ext,
  visit,
}) => {
  await choose(ext, { locale: 'zh-CN' });
  const page = await visit('/plain');
  const messages = await noteMessages(ext);
  const opened = async () => (await messages()).filter(({ type }) => type === 'panelOpened').length;
  await selectText(page, page.locator('#altered'));
  await expect.poll(() => markIn(page).visible()).toBe(true);
  await clickAt(page, { x: 900, y: 650 });
  await waitForNothing(page);
  expect(await opened()).toBe(0);
  await openPanel(page);
  await expect.poll(opened).toBe(1);
  await waitForNothing(page);
  expect(await opened()).toBe(0);
});

test('a selection that was dismissed stays dismissed; a new one is asked for anew', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.visible()).toBe(false);
  await page.keyboard.press('Shift');
  await waitForNothing(page);
  expect(await markIn(page).visible()).toBe(false);
  await clickAt(page, { x: 900, y: 650 });
  expect(await outcome(page)).toBe('mark');
});

test('words in the reader’s own writing, in buttons and in password fields are left alone', async ({ visit }) => {
  const page = await visit('/plain');
  await page.evaluate((words) => {
    const make = (name: string, more: Partial<HTMLElement> & { type?: string; value?: string }) => {
      const element = Object.assign(document.createElement(name), more);
      Object.assign(element.style, { display: 'block', width: '700px', font: '18px sans-serif' });
      document.body.prepend(element);
    };
    make('div', { contentEditable: 'true', textContent: words, id: 'editor' });
    make('textarea', { value: words, id: 'area' });
    make('input', { value: words, id: 'field' });
    make('input', { value: words, type: 'password', id: 'password' });
    make('button', { textContent: words, id: 'button' });
  }, '谁要借半岛问题开冷战对抗的倒车，就要承担历史责任');
  for (const id of ['editor', 'area', 'field', 'password', 'button']) {
    const { x, y, height } = (await page.locator(`#${id}`).boundingBox())!;
    await dragBetween(page, { x: x + 12, y: y + height / 2 }, { x: x + 420, y: y + height / 2 });
    await waitForNothing(page);
    expect(await markIn(page).visible(), id).toBe(false);
  }
});
