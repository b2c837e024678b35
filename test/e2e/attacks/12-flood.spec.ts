/** A page that has taken over its renderer floods the background in our script's name. */
import type { Page } from '@playwright/test';
import type { Extension } from '../../../tools/drive/extension.ts';
import { expect as expectFirefox, ownPage, test as firefoxTest } from '../firefox-fixtures.ts';
import { expect, test } from '../fixtures.ts';
import { runInFirefoxWorld } from '../support/firefox/world.ts';
import { ALTERED, REPORTED, VERBATIM } from '../support/quotes.ts';
import { lookUp } from '../support/side-panel.ts';
import { runAsContentScript } from '../support/worlds.ts';

test.use({ ownTabs: true });

interface Kept {
  quote: string;
  how: string;
}
declare const chrome: {
  storage: { session: { get(key: string): Promise<{ lookups?: Kept[] }>; clear(): Promise<void> } };
};

const PARAGRAPH = '2024-03-07.xinhua#a1.1';
/** Calls `browser` by whichever name the world has it. @returns the replies */
const sendAll = (messages: string): string =>
  `Promise.all((${messages}).map((message) => (globalThis.browser ?? chrome).runtime.sendMessage(message)))`;
/** 84 asks, each for another page of ours. */
const OPEN_84 = sendAll(`Array.from({ length: 84 }, (_, at) => [
  { type: 'openReader', ask: { paragraph: '${PARAGRAPH}', ranges: [[at, at + 1]] } },
  { type: 'openLookup', ask: { quote: '原话' + at, length: 4 } },
  { type: 'openSettings', ask: { site: 'a' + at + '.example' } },
][at % 3])`);
const DOUBLE_CLICK = sendAll(
  `[0, 1].map(() => ({ type: 'openReader', ask: { paragraph: '${PARAGRAPH}', ranges: [] } }))`,
);
/** Tells of opened panels, looks up and follows: all by which a page could write. */
const tellMany = (from: number): string =>
  sendAll(`Array.from({ length: 70 }, (_, at) => ({
    type: ['panelOpened', 'lookUp', 'followSelection'][at % 3],
    ask: { quote: '页面选取的第' + (${from} + at) + '句话', length: 20 },
  }))`);

interface Reply {
  ok: boolean;
  failure?: string;
}
const done = (replies: unknown): number => (replies as Reply[]).filter(({ ok }) => ok).length;

const keptIn = async (ours: Page): Promise<Kept[]> =>
  (await ours.evaluate(() => chrome.storage.session.get('lookups'))).lookups ?? [];
const askedIn = async (ours: Page): Promise<string[]> =>
  (await keptIn(ours)).filter(({ how }) => how === 'asked').map(({ quote }) => quote);

/** A reader who has asked by the side panel's box and by the menu. */
async function aReader(ext: Extension, page: Page): Promise<Page> {
  await ext.worker.evaluate(() => chrome.storage.session.clear());
  const side = await ext.open('sidepanel.html');
  await lookUp(side, REPORTED.text);
  await page.bringToFront();
  await ext.clickMenu({ selectionText: ALTERED.text });
  await expect.poll(() => askedIn(side)).toEqual([ALTERED.text, REPORTED.text]);
  return side;
}

test('of 84 pages of ours that a script asks for at once, one is opened; the reader’s double click opens one and fails at nothing', async ({
  ext,
  visit,
}) => {
  const page = await visit('/plain');
  const others = () => ext.context.pages().filter((each) => each.url().startsWith(ext.url('')));
  const replies = await runAsContentScript(page, ext, OPEN_84);
  expect(done(replies)).toBe(1);
  expect((replies as Reply[]).filter(({ ok }) => !ok).every(({ failure }) => failure === 'too-many')).toBe(true);
  await expect.poll(() => others().length).toBe(1);
  // The next second there may be one more.
  await page.waitForTimeout(1100);
  expect(done(await runAsContentScript(page, ext, DOUBLE_CLICK))).toBe(2);
  await expect.poll(() => others().length).toBe(2);
  await page.waitForTimeout(300);
  expect(others()).toHaveLength(2);
});

test('what a script tells by the hundred pushes out nothing that the reader asked for, nor passes for it', async ({
  ext,
  visit,
}) => {
  await ext.choose({ locale: 'zh-CN' });
  const page = await visit('/plain');
  const side = await aReader(ext, page);
  // From three tabs: each may tell so much and no more.
  for (const [index, tab] of [page, await visit('/plain'), await visit('/framed')].entries())
    await runAsContentScript(tab, ext, tellMany(index * 70));
  // Tells of what was asked for once more, as if it had been another length.
  await runAsContentScript(
    page,
    ext,
    sendAll(`[{ type: 'panelOpened', ask: { quote: '${ALTERED.text}', length: 60000 } }]`),
  );
  expect(await askedIn(side)).toEqual([ALTERED.text, REPORTED.text]);
  const told = (await keptIn(side)).filter(({ how }) => how === 'selected');
  expect(told).toHaveLength(50);
});

test('while a menu is answered the script cannot have other words stand as asked for', async ({ ext, visit }) => {
  await ext.choose({ locale: 'zh-CN' });
  const page = await visit('/plain');
  const side = await aReader(ext, page);
  await page.bringToFront();
  const race = runAsContentScript(
    page,
    ext,
    `(async () => {
      for (let at = 0; at < 15; at += 1) {
        chrome.runtime.sendMessage({ type: 'panelOpened', ask: { quote: '页面的话' + at, length: 6 } });
        await new Promise((wake) => setTimeout(wake, 20));
      }
    })()`,
  );
  await ext.clickMenu({ selectionText: VERBATIM.text });
  await race;
  await expect.poll(() => askedIn(side)).toEqual([VERBATIM.text, ALTERED.text, REPORTED.text]);
});

test('a script that only looks up leaves nothing in the history', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const side = await aReader(ext, page);
  const before = await keptIn(side);
  const message = JSON.stringify({ type: 'lookUp', ask: { quote: VERBATIM.text, length: VERBATIM.text.length } });
  for (let count = 0; count < 5; count += 1)
    expect(done(await runAsContentScript(page, ext, sendAll(`Array(5).fill(${message})`)))).toBe(5);
  expect(await keptIn(side)).toEqual(before);
});

firefoxTest(
  'firefox: a script opens one page of ours a second, and its telling pushes out nothing asked for',
  async ({ firefox, site }) => {
    const kept = () =>
      firefox.run(async () => {
        const { browser } = globalThis as unknown as { browser: typeof chrome };
        return (await browser.storage.session.get('lookups')).lookups ?? [];
      });
    await firefox.go(ownPage('sidepanel.html'));
    await firefox.run(async (quote: string) => {
      interface Api {
        storage: { session: { clear(): Promise<void> } };
        runtime: { sendMessage(message: object): Promise<unknown> };
      }
      const { browser } = globalThis as unknown as { browser: Api };
      await browser.storage.session.clear();
      await browser.runtime.sendMessage({ type: 'remember', ask: { quote, length: quote.length } });
    }, ALTERED.text);
    await firefox.go(site.at('/plain'));
    const tab = await firefox.currentTab();
    const tabs = await firefox.tabs();
    expectFirefox(done(await runInFirefoxWorld(firefox, OPEN_84))).toBe(1);
    await new Promise((wake) => setTimeout(wake, 1100));
    expectFirefox(done(await runInFirefoxWorld(firefox, DOUBLE_CLICK))).toBe(2);
    await new Promise((wake) => setTimeout(wake, 300));
    const opened = (await firefox.tabs()).filter((each) => !tabs.includes(each));
    expectFirefox(opened).toHaveLength(2);
    for (const each of opened) {
      await firefox.turnTo(each);
      await firefox.closeTab();
    }
    await firefox.turnTo(tab);
    for (let from = 0; from < 210; from += 70) {
      await runInFirefoxWorld(firefox, tellMany(from));
      await new Promise((wake) => setTimeout(wake, 1000));
    }
    await firefox.go(ownPage('sidepanel.html'));
    const all = await kept();
    expectFirefox(all.filter(({ how }) => how === 'asked').map(({ quote }) => quote)).toEqual([ALTERED.text]);
    expectFirefox(all.length).toBeGreaterThan(5);
  },
);
