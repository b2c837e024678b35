/** The browser writes the address of every page into its history, on the disk: no words of a reader or of a page stand in one of ours. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { findChromium } from '../../../../tools/browsers.ts';
import { CHROME_BUILD, startChromium } from '../../../../tools/drive/chromium.ts';
import { type Extension, scriptReady, sendRaw } from '../../../../tools/drive/extension.ts';
import { expect, selectText, test } from '../../fixtures.ts';

/** What of the extension interface is used inside our pages and the worker. `dispatch` exists on every event object of Chromium. */
declare const chrome: {
  windows: { create(options: object): Promise<{ id: number }> };
  tabs: { query(filter: object): Promise<{ id: number; incognito: boolean; url?: string }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
  omnibox: { onInputEntered: { dispatch(text: string, disposition: string): void } };
};

const SELECTED = '某人在这一页读过的话，谁也猜不到它写的是哪几个字';
const TYPED = '某人自己输入的一句话，谁也没有说过';
const SEARCHED = '某人检索的词组';
/** Stands in an address of an earlier version, in a bookmark: shows that what is written is found. */
const OLD = '旧地址里的话谁也没有说过';
const GIVEN = /\/(lookup|popup)\.html#w=[0-9a-f-]{36}$/;

/** Which files of a folder hold a text, in whatever form browsers write texts and addresses. */
function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text), Buffer.from(encodeURIComponent(text)), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => forms.some((form) => readFileSync(file).includes(form)))
    .map((file) => file.slice(folder.length + 1))
    .toSorted();
}

/** Some of what was written is enough: a file may have it in pieces. */
const partsOf = (words: string): string[] => [words.slice(2, 8), words.slice(-6)];

/** Runs in the page: words that stand in no file, whose selection a script makes longer when the menu is opened. */
function writeInto(words: string): void {
  const line = Object.assign(document.createElement('p'), { id: 'secret', textContent: `——${words}。` });
  document.body.append(line);
  addEventListener(
    'contextmenu',
    () => getSelection()!.setBaseAndExtent(line.firstChild!, 1, line.firstChild!, 3 + words.length),
    true,
  );
}

/** Select words by hand and choose our item of the menu, which gives what the page has made of them. */
async function lookUpByMenu(extension: Extension, page: Page, incognito: boolean, byHand = true): Promise<void> {
  await page.bringToFront();
  if (byHand) await selectText(page, page.locator('#secret'));
  else await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#secret')!));
  // Longer than a selection takes until it is heard.
  await page.waitForTimeout(700);
  await page.locator('#secret').click({ button: 'right' });
  const selectionText = await page.evaluate(() => String(getSelection()));
  await extension.worker.evaluate(
    async ({ selectionText, incognito }) => {
      const tab = (await chrome.tabs.query({})).find(
        (each) => each.incognito === incognito && each.url?.endsWith('/plain'),
      );
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'lookup', selectionText, frameId: 0, editable: false },
        tab!,
      );
    },
    { selectionText, incognito },
  );
}

const enter = (extension: Extension, words: string): Promise<void> =>
  extension.worker.evaluate((words) => chrome.omnibox.onInputEntered.dispatch(words, 'newForegroundTab'), words);

test('a private window’s words are written nowhere, and nothing opens in another window unasked', async ({ site }) => {
  const found: Record<string, string[]> = {};
  const { extension, context, close } = await startChromium({
    executable: findChromium()!,
    load: 'protocol',
    onEnd(profile) {
      for (const words of [SELECTED, SEARCHED])
        found[words] = partsOf(words).flatMap((part) => filesWith(profile, part));
      found[OLD] = filesWith(profile, OLD);
    },
  });
  try {
    await extension.choose({ locale: 'zh-CN' });
    const session = await context.browser()!.newBrowserCDPSession();
    // Loaded once more: as a reader allows it in the browser's own settings.
    await sendRaw(session, 'Extensions.loadUnpacked', { path: resolve(CHROME_BUILD), enableInIncognito: true });
    const ours = await extension.open(`lookup.html#q=${encodeURIComponent(OLD)}`);
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      ours.evaluate((url) => chrome.windows.create({ incognito: true, url }), site.at('/plain')),
    ]);
    await page.waitForURL(/\/plain$/);
    await scriptReady(page, extension);
    await page.evaluate(writeInto, SELECTED);
    const tabs = () => ours.evaluate(async () => (await chrome.tabs.query({})).length);
    const button = () =>
      ours.evaluate(async () => {
        const { id: tabId } = (await chrome.tabs.query({})).find(({ incognito }) => incognito)!;
        return `${await chrome.action.getBadgeText({ tabId })} ${await chrome.action.getTitle({ tabId })}`;
      });
    const before = await tabs();
    /** Takes back what was said before: each way says it anew. */
    const ways = [
      () => lookUpByMenu(extension, page, true),
      () => lookUpByMenu(extension, page, true, false),
      () => enter(extension, SEARCHED),
    ];
    for (const way of ways) {
      await page.bringToFront();
      await way();
      await expect.poll(button).toMatch(/^! 隐私窗口里打不开/);
      // Longer than a tab takes to come.
      await ours.waitForTimeout(800);
      expect(await tabs()).toBe(before);
      await extension.worker.evaluate(() => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'none' }, {}));
    }
  } finally {
    await close();
  }
  expect(found).toEqual({ [SELECTED]: [], [SEARCHED]: [], [OLD]: expect.arrayContaining(['Default/History']) });
});

test('with the history switched off nothing of what is looked up is written into the profile', async ({ site }) => {
  const found: Record<string, string[]> = {};
  let history = '';
  const { extension, context, close } = await startChromium({
    executable: findChromium()!,
    onEnd(profile) {
      for (const words of [SELECTED, TYPED, SEARCHED])
        found[words] = partsOf(words).flatMap((part) => filesWith(profile, part));
      history = readFileSync(join(profile, 'Default/History'), 'latin1');
    },
  });
  try {
    await extension.choose({ locale: 'zh-CN', history: false });
    const page = await context.newPage();
    await page.goto(site.at('/plain'));
    await scriptReady(page, extension);
    await page.evaluate(writeInto, SELECTED);
    const [lookup] = await Promise.all([context.waitForEvent('page'), lookUpByMenu(extension, page, false)]);
    await expect(lookup).toHaveURL(GIVEN);
    await expect(lookup.locator('#quote')).toHaveValue(new RegExp(SELECTED.slice(2)));
    // What was typed there is in the address no more than that, and comes again by it.
    await lookup.locator('#quote').fill(TYPED);
    const before = lookup.url();
    await lookup.locator('#quote').press('Enter');
    await expect(lookup.getByRole('article')).toBeVisible();
    await expect.poll(() => lookup.url()).not.toBe(before);
    expect(lookup.url()).toMatch(GIVEN);
    await extension.killWorker(lookup);
    await lookup.reload();
    await expect(lookup.locator('#quote')).toHaveValue(TYPED);
    await lookup.goto(extension.url('about.html'));
    await lookup.goBack();
    await expect(lookup.locator('#quote')).toHaveValue(TYPED);
    const [entered] = await Promise.all([context.waitForEvent('page'), enter(extension, SEARCHED)]);
    await expect(entered).toHaveURL(GIVEN);
    // From a page of ours that has not what was looked for.
    const nowhere = await extension.open('reader.html?t=nothing');
    await nowhere.getByRole('searchbox').fill(SEARCHED);
    await nowhere.getByRole('searchbox').press('Enter');
    await expect(nowhere).toHaveURL(GIVEN);
  } finally {
    await close();
  }
  expect(history).toContain('lookup.html#w=');
  expect(found).toEqual({ [SELECTED]: [], [TYPED]: [], [SEARCHED]: [] });
});

test('a page whose words are kept no longer says so, and has an empty box', async ({ ext }) => {
  for (const [path, box] of [
    ['lookup.html', '#quote'],
    ['popup.html', 'input[type=search], input'],
  ] as const) {
    const page = await ext.open(`${path}#w=123e4567-e89b-42d3-a456-426614174000`);
    await expect(page.getByText('只存在内存里')).toBeVisible();
    await expect(page.locator(box).first()).toHaveValue('');
    await expect(page.locator(box).first()).toBeFocused();
  }
});

test('an address of an earlier version is read, and has no words the moment after', async ({ ext }) => {
  const page = await ext.open(`lookup.html#q=${encodeURIComponent(OLD)}`);
  await expect(page.locator('#quote')).toHaveValue(OLD);
  await expect(page).toHaveURL(GIVEN);
});
