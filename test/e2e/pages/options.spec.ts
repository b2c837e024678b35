/** The settings page in Chromium: what it changes holds at once, everywhere. What can be seen without a browser is in test/entrypoints. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { axeViolations, clickAt, expect, markIn, selectText, test } from '../fixtures.ts';
import { openPanel, waitForNothing } from '../support/panel.ts';

declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> };
  commands: { onCommand: { dispatch(command: string): void } };
  storage: {
    local: { get(key: null): Promise<object> };
    session: {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
    };
  };
};

const OTHERS = [
  'welcome.html',
  'reader.html',
  'lookup.html',
  'about.html',
  'compare.html',
  'popup.html',
  'sidepanel.html',
];
const NAMES = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };
const TITLES = { 'zh-CN': '“原话”设置', 'zh-TW': '「原話」設定', en: 'Yuanhua settings' };

const note = (page: Page) => page.locator('.said');
const textOf = (page: Page) => page.evaluate(() => document.body.innerText);

test('language, theme and size of text change in all open pages of ours, without reload', async ({
  ext,
  consoleErrors,
}) => {
  const others = await Promise.all(OTHERS.map((path) => ext.open(path)));
  const options = await ext.open('options.html');
  const before = await Promise.all(others.map(textOf));
  await Promise.all(others.map((page) => page.evaluate(() => Object.assign(window, { isSame: true }))));
  await options.getByLabel('语言').selectOption('English');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(TITLES.en);
  await expect(note(options)).toHaveText('Saved');
  await options.getByLabel('Theme').selectOption('Dark');
  await options.getByLabel('Size of text').selectOption('130 %');
  for (const [index, page] of others.entries()) {
    const look = () =>
      page.evaluate(() => {
        const { lang, dataset, style } = document.documentElement;
        return [lang, dataset['theme'], style.zoom, (window as { isSame?: boolean }).isSame];
      });
    await expect.poll(look, OTHERS[index]).toEqual(['en', 'dark', '1.3', true]);
    await expect.poll(() => textOf(page), OTHERS[index]).not.toBe(before[index]);
    expect(await page.title(), OTHERS[index]).not.toMatch(/设置|检索|欢迎|查找|阅读|对照/);
  }
  expect(consoleErrors).toEqual([]);
});

test('pause and history hold at once in pages that are open; the toolbar button, the popup and the page say so', async ({
  ext,
  visit,
}) => {
  const article = await visit('/plain');
  const options = await ext.open('options.html');
  const badge = () => ext.worker.evaluate(() => chrome.action.getBadgeText({}));
  expect(await badge()).toBe('');
  await options.getByLabel('暂停').check();
  await expect.poll(badge).toBe('II');
  await article.bringToFront();
  await selectText(article, article.locator('#quote'));
  await waitForNothing(article);
  expect(await markIn(article).visible()).toBe(false);
  await options.getByRole('button', { name: '恢复', exact: true }).click();
  await expect.poll(badge).toBe('');
  // Without a history a lookup leaves nothing behind; the next one, with it, is the only one there.
  const keep = options.getByLabel('在浏览器关闭前记住查找和检索');
  const isStored = (history: boolean) =>
    expect
      .poll(() => ext.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))))
      .toContain(`"history":${history}`);
  await keep.uncheck();
  await isStored(false);
  // With its answer, so that nothing of it is still to come.
  await openPanel(article, '#altered');
  await keep.check();
  await isStored(true);
  await clickAt(article, { x: 900, y: 650 });
  await openPanel(article);
  const kept = () =>
    options.evaluate(async () =>
      ((await chrome.storage.session.get(null))['lookups'] as { quote: string }[] | undefined)?.map(({ quote }) =>
        quote.slice(0, 6),
      ),
    );
  await expect.poll(kept).toEqual(['谁要借半岛问']);
  // The shortcut, as the browser hands it over; pressed on real keys in real-shortcut.spec.ts.
  await ext.worker.evaluate(() => chrome.commands.onCommand.dispatch('pause'));
  await expect.poll(badge).toBe('II');
  await expect(options.locator('.paused')).toBeVisible();
  const popup = await ext.open('popup.html');
  await expect(popup.locator('.paused')).toBeVisible();
  expect(await axeViolations(popup)).toEqual([]);
  await popup.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(popup.locator('.paused')).toBeHidden();
  await expect(options.locator('.paused')).toBeHidden();
  await expect.poll(badge).toBe('');
});

test('the list of sites is edited, imported and exported; wrong lines are named, and all of it can be undone', async ({
  ext,
}) => {
  const page = await ext.open('options.html#off=news.example');
  const sites = page.locator('.sites li > span');
  await expect(page.getByLabel('网站', { exact: true })).toHaveValue('news.example');
  await page.getByLabel('网站', { exact: true }).press('Enter');
  await expect(sites).toHaveText(['news.example']);
  await page.getByRole('button', { name: '编辑 news.example' }).click();
  await expect(page.locator('.sites input')).toBeFocused();
  await page.keyboard.type('*.news.example');
  await page.keyboard.press('Enter');
  await expect(sites).toHaveText(['*.news.example']);
  const list = '# list\nhttps://mail.example/inbox\n没有这个网站\nlocalhost\n';
  await page.getByLabel('导入名单').setInputFiles({ name: 'l.txt', mimeType: 'text/plain', buffer: Buffer.from(list) });
  await expect(sites).toHaveText(['*.news.example', 'localhost', 'mail.example']);
  await expect(page.getByRole('alert')).toContainText('第 3 行');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出名单' }).click();
  expect(readFileSync(await (await saved).path(), 'utf8')).toBe('*.news.example\nlocalhost\nmail.example\n');
  await page.getByRole('button', { name: '移除 localhost' }).click();
  await expect(sites).toHaveText(['*.news.example', 'mail.example']);
  await note(page).getByRole('button').click();
  await expect(sites).toHaveText(['*.news.example', 'localhost', 'mail.example']);
  await page.reload();
  await expect(sites).toHaveText(['*.news.example', 'localhost', 'mail.example']);
});

test('what is stored is shown with its size, deleted, brought back; everything goes out and in as one file', async ({
  ext,
}) => {
  const lookup = await ext.open('lookup.html#q=%E5%A4%9A%E6%9E%81%E5%8C%96');
  await lookup.locator('.keep').click();
  await expect(lookup.locator('.keep')).toHaveText('已在笔记中');
  const page = await ext.open('options.html');
  await page.evaluate(() => chrome.storage.session.set({ lookups: [{ id: 'a', quote: '多极化' }] }));
  const row = (name: string) => page.locator('.data li', { hasText: name });
  await expect(row('笔记本').locator('.size')).toHaveText(/^1 条，/);
  await expect(row('查找记录').locator('.size')).toHaveText(/^1 条，/);
  await expect(row('记录与索引').locator('.size')).toHaveText(/kB|MB/);
  await row('查找记录').getByRole('button').click();
  await expect(row('查找记录').locator('.size')).toHaveText('无');
  await note(page).getByRole('button').click();
  await expect(row('查找记录').locator('.size')).toHaveText(/^1 条，/);

  await page.getByLabel('主题').selectOption('深色');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '全部导出' }).click();
  const file = readFileSync(await (await saved).path(), 'utf8');
  await row('笔记本').getByRole('button').click();
  await expect(row('笔记本').locator('.size')).toHaveText('无');
  await page.getByLabel('主题').selectOption('浅色');
  const bring = (text: string) =>
    page
      .getByLabel('导入文件')
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await bring(file.replace('"theme": "dark"', '"theme": "pink"'));
  const line = file.slice(0, file.indexOf('"theme"')).split('\n').length;
  await expect(page.getByRole('alert')).toContainText(`第 ${line} 行，theme`);
  expect(await page.getByLabel('主题').inputValue()).toBe('light');
  await expect(row('笔记本').locator('.size')).toHaveText('无');
  await bring(file);
  await expect(page.getByLabel('主题')).toHaveValue('dark');
  await expect(row('笔记本').locator('.size')).toHaveText(/^1 条，/);
  await note(page).getByRole('button').click();
  await expect(page.getByLabel('主题')).toHaveValue('light');
  await expect(row('笔记本').locator('.size')).toHaveText('无');
});

test('diagnostics are copied and shown, without a word of what was read; shortcuts lead to the browser', async ({
  ext,
  context,
}) => {
  const page = await ext.open('options.html');
  await page.evaluate(() =>
    chrome.storage.session.set({ lookups: [{ id: 'a', quote: '多极化', page: { address: 'https://a.example/' } }] }),
  );
  await expect(page.locator('kbd')).toHaveText(['Alt+O', 'Alt+K', 'Alt+Y', 'Alt+U']);
  await context.grantPermissions(['clipboard-read']);
  await page.getByRole('button', { name: '复制诊断信息' }).click();
  await expect(note(page)).toHaveText('诊断信息已复制。');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/Yuanhua \d+\.\d+\.\d+\nbrowser: .*Chrome\/.*\n[^]*3 events, 5 transcripts/);
  expect(copied).toContain('"history-entries":1');
  expect(copied).not.toMatch(/多极化|a\.example/);
  await expect(page.getByLabel('诊断信息', { exact: true })).toHaveValue(copied);
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: '在浏览器中更改' }).click();
  await expect.poll(async () => (await opened).url()).toContain('chrome://extensions/shortcuts');
});

test('nothing that axe finds wrong, in three languages and both themes', async ({ ext }) => {
  await ext.choose({ locale: 'zh-CN', paused: true, offSites: ['news.example'] });
  const page = await ext.open('options.html');
  for (const [locale, title] of Object.entries(TITLES)) {
    // Named in its own language, the list of languages is found whatever the page speaks.
    await page.locator('select', { hasText: NAMES.en }).selectOption(NAMES[locale as 'en']);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page), `${locale}, ${colorScheme}`).toEqual([]);
    }
  }
});
