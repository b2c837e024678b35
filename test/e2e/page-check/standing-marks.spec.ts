/** What becomes of marks: shown from the list, taken out by the page, left by their words, over a worker that is stopped. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import {
  askAsOwnPage,
  checkEnded,
  checkPage,
  highlightsIn,
  ownPageBehind,
  readCheck,
  tabOf,
} from '../support/page-check.ts';

async function lookAfter(own: Page, page: Page): Promise<number[]> {
  const reply = await askAsOwnPage(own, 'lookAfterMarks', { tabId: await tabOf(own, page) });
  return (reply as { value: { gone: number[] } }).value.gone;
}

test('the list brings a statement into view, and knows when its words are gone', async ({ ext, visit }) => {
  const page = await visit('/check/marked');
  const own = await ownPageBehind(ext, page);
  const { check } = await checkPage(own, page);
  const far = check!.statements.at(-1)!.index;
  const show = async () =>
    askAsOwnPage(own, 'showStatement', { tabId: await tabOf(own, page), index: far, place: null });
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await show()).toEqual({ ok: true, value: { stands: true } });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  // In the list of its look, and as the current one.
  expect((await highlightsIn(page)).flat().filter((text) => text === check!.statements.at(-1)!.text)).toHaveLength(2);
  expect(await lookAfter(own, page)).toEqual([]);
  await page.evaluate(() => (document.querySelector('#far')!.firstChild as Text).replaceData(12, 4, '别的话语'));
  expect(await show()).toEqual({ ok: true, value: { stands: false } });
  expect(await lookAfter(own, page)).toEqual([far]);
  await page.evaluate(() => document.querySelector('#found')!.remove());
  expect(await lookAfter(own, page)).toEqual([0, far]);
  // What is gone is not marked.
  expect((await highlightsIn(page)).flat()).toHaveLength(1);
});

test('a page that empties the list of highlights, or puts its own text among ours, gets them back as they were', async ({
  ext,
  visit,
}) => {
  const page = await visit('/check/marked');
  const own = await ownPageBehind(ext, page);
  await checkPage(own, page);
  const before = await highlightsIn(page);
  await page.evaluate(() => CSS.highlights.clear());
  expect(await lookAfter(own, page)).toEqual([]);
  expect(await highlightsIn(page)).toEqual(before);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#between')!);
    for (const highlight of CSS.highlights.values()) highlight.add(range);
  });
  await lookAfter(own, page);
  expect(await highlightsIn(page)).toEqual(before);
  await page.evaluate(() => {
    for (let left = 20_000; left > 0; left -= 1) CSS.highlights.set(`own-${left}`, new Highlight());
  });
  expect(await lookAfter(own, page)).toEqual([]);
});

test('marks outlive the worker, and are taken away by the next', async ({ ext, visit }) => {
  const page = await visit('/check/marked');
  const own = await ownPageBehind(ext, page);
  const before = await checkPage(own, page);
  await ext.killWorker(page);
  const tabId = await tabOf(own, page);
  expect(await readCheck(own, tabId)).toEqual(before);
  expect(await lookAfter(own, page)).toEqual([]);
  await askAsOwnPage(own, 'stopCheck', { tabId });
  expect(await highlightsIn(page)).toEqual([]);
});

test('a worker that is stopped while a page is read or compared loses nothing', async ({ ext, visit }) => {
  const page = await visit('/check/restless');
  const own = await ownPageBehind(ext, page);
  const tabId = await tabOf(own, page);
  for (const waitMs of [0, 30, 100, 200]) {
    await askAsOwnPage(own, 'checkPage', { tabId });
    await page.waitForTimeout(waitMs);
    await ext.killWorker(page);
    const { state, check } = await checkEnded(own, tabId);
    expect(state, `after ${waitMs} ms`).toBe('done');
    expect(check?.statements, `after ${waitMs} ms`).toHaveLength(2);
  }
});
