/** What of a page is read: all that a reader sees, and nothing else; and pages that make it hard. */
import { expect, test } from '../fixtures.ts';
import { IN_FRAMES, READ, UNREAD } from '../support/sites/checked-pages.ts';
import { checkPage, highlightsIn, ownPageBehind, tabOf } from '../support/page-check.ts';

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

for (const [name, path, read, unread] of [
  ['a page', '/check/places', READ, UNREAD],
  ['frames', '/check/frames', IN_FRAMES, []],
] as const) {
  test(`of ${name} everything is read that a reader sees, and nothing else`, async ({ ext, visit }) => {
    const page = await visit(path);
    const own = await ownPageBehind(ext, page);
    const { check } = await checkPage(own, page);
    const told = check!.statements.map(({ text }) => withoutSpace(text)).join('\n');
    for (const words of read) expect(told).toContain(words.slice(0, -1));
    for (const words of unread) expect(told).not.toContain(words.slice(0, 8));
    expect(check!.cut).toBeNull();
    if (name === 'frames') expect(check!.statements).toHaveLength(read.length);
  });
}

test('a page that changes all the time is read to its end, and only what stands there is marked', async ({
  ext,
  visit,
}) => {
  const page = await visit('/check/restless');
  const own = await ownPageBehind(ext, page);
  const { state, check } = await checkPage(own, page);
  expect(state).toBe('done');
  const texts = check!.statements.map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect((await highlightsIn(page)).flat().toSorted()).toEqual(texts.toSorted());
});

for (const [name, path, count] of [
  ['of a million empty elements', '/check/empty', 1],
  ['with marks and elements nested a hundred deep, and half a character', '/check/nested', 2],
  ['in English', '/check/english', 0],
] as const) {
  test(`a page ${name} is checked to its end`, async ({ ext, visit }) => {
    const page = await visit(path);
    const own = await ownPageBehind(ext, page);
    const check = await checkPage(own, page);
    expect(check).toMatchObject({ state: 'done', refusal: null });
    expect(check.check!.statements.length).toBeGreaterThanOrEqual(count);
  });
}

test('a page that is never done loading is checked as far as it is there', async ({ ext, site }) => {
  const page = await ext.context.newPage();
  await page.goto(site.at('/endless'), { waitUntil: 'commit' });
  await page.locator('#linked').waitFor();
  const own = await ownPageBehind(ext, page);
  expect((await checkPage(own, page)).check?.statements.length).toBeGreaterThan(0);
});

test('a PDF and the browser’s own pages are refused with a reason, on the toolbar button too', async ({
  ext,
  visit,
}) => {
  const page = await visit('/plain');
  const own = await ownPageBehind(ext, page);
  const tabId = await tabOf(own, page);
  const title = () =>
    own.evaluate(async (tabId) => {
      const { chrome } = globalThis as unknown as {
        chrome: { action: { getTitle(details: { tabId: number }): Promise<string> } };
      };
      return chrome.action.getTitle({ tabId });
    }, tabId);
  await page.goto(page.url().replace('/plain', '/pdf'));
  expect(await checkPage(own, page, tabId)).toMatchObject({ state: 'failed', refusal: 'pdf' });
  await expect.poll(title).toContain('PDF');
  await page.goto('chrome://version');
  expect(await checkPage(own, page, tabId)).toMatchObject({ state: 'failed', refusal: 'closed' });
  await expect.poll(title).toContain('浏览器不让扩展进入此页面');
});
