/** From a quotation on a page to the passage in the record, as a reader goes it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../../tools/browsers.ts';
import { CHROME_BUILD, startChromium } from '../../../tools/drive/chromium.ts';
import { chromiumReader, lookUp, putAway } from '../../../tools/drive/reader.ts';
import { quotationAt, type QuotationName } from '../../../tools/sample/quotations.ts';
import { expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { ALTERED, VERBATIM } from '../support/quotes.ts';

/** What each quotation of the sample article must say: by mark or by menu, on which day, in which words. */
const FINDINGS: [QuotationName, by: 'mark' | 'menu', words: RegExp[]][] = [
  ['verbatim', 'mark', [/逐字一致/, /2024年3月7日/, /就会付出巨大代价/, /韩国广播公司/]],
  ['altered', 'mark', [/文字有改动/, /2017年3月8日/, /引文 800亿 → 记录 600亿/, /600亿〔引作 800亿〕/]],
  ['spliced', 'mark', [/拼接/, /2026年3月8日/, /2024年3月7日/]],
  ['reporter', 'mark', [/出自彭博社记者的提问，不是外交部长王毅的话/, /2024年3月7日/]],
  ['traditional', 'mark', [/逐字一致/, /2024年3月7日/, /台湾岛内谁想搞“台独”/]],
  ['invented', 'menu', [/本库未见/, /未见不等于未说/, /2017年3月8日.*2026年3月8日/]],
];

test('each quotation of the sample article gets its answer', async ({ ext, visit, consoleErrors }) => {
  const page = await visit('/article');
  const reader = chromiumReader(page, ext);
  for (const [name, by, words] of FINDINGS) {
    const shown = await lookUp(reader, quotationAt(name));
    expect(shown.by, name).toBe(by);
    for (const word of words) expect(shown.text, name).toMatch(word);
    await putAway(reader);
  }
  expect(consoleErrors).toEqual([]);
});

test('the way goes on from the panel to the passage, though the worker stops before every step', async ({
  ext,
  visit,
  context,
}) => {
  const page = await visit('/plain');
  await ext.killWorker(page);
  await selectText(page, page.locator('#altered'));
  const mark = markIn(page);
  await expect.poll(() => mark.visible()).toBe(true);
  await ext.killWorker(page);
  await mark.click();
  const panel = panelIn(page);
  await expect.poll(() => panel.text('article')).toContain('2017年3月8日');
  await ext.killWorker(page);
  // Buttons of a panel that has only just come up take no clicks.
  await page.waitForTimeout(600);
  const opened = context.waitForEvent('page');
  const labels = await panel.texts('.actions > button');
  await panel.click(`.actions > button:nth-of-type(${labels.indexOf('在全文中查看') + 1})`);
  const transcript = await opened;
  await expect(transcript.locator('.target')).toContainText('宣布的600亿美元资金支持');
  await expect(transcript.locator('.target')).toBeInViewport();
  await expect(transcript.getByRole('main')).toContainText('2017年3月8日');
});

test('a right click answers in the panel, and goes by the selection of the page', async ({ ext, visit }) => {
  const page = await visit('/csp');
  await selectText(page, page.locator('#quote'));
  await ext.clickMenu({ selectionText: await page.evaluate(() => String(getSelection())) });
  await expect.poll(() => panelIn(page).text('article')).toContain('2024年3月7日');
  expect(await panelIn(page).text('article')).toContain('就要承担历史责任');
});

for (const path of ['/svg', '/pdf']) {
  test(`a right click answers on a page of its own where no panel can be: ${path}`, async ({ ext, context, site }) => {
    const page = await context.newPage();
    await page.goto(site.at(path));
    await page.bringToFront();
    const opened = context.waitForEvent('page');
    await ext.clickMenu({ selectionText: ALTERED.text });
    const lookup = await opened;
    await expect(lookup.getByRole('article')).toContainText('2017年3月8日');
    await expect(lookup.getByRole('article')).toContainText('600亿');
  });
}

test('the toolbar popup leads to the passage', async ({ ext, context }) => {
  const popup = await ext.open('popup.html');
  await ext.killWorker(popup);
  await popup.keyboard.type('拳头硬不等于道理硬');
  await expect(popup.getByRole('listbox').getByRole('option').first()).toContainText('2026年3月8日');
  const opened = context.waitForEvent('page');
  // The popup may be gone before the key is reported as pressed.
  await popup.keyboard.press('Enter').catch(() => undefined);
  const transcript = await opened;
  await expect(transcript.locator('.target')).toContainText('拳头硬不等于道理硬');
});

test('a quote in a frame is answered in that frame and in no other', async ({ visit }) => {
  const page = await visit('/frames');
  const frame = page.frame({ name: 'cross' })!;
  await selectText(page, frame.locator('#quote'));
  const mark = markIn(page, frame);
  await expect.poll(() => mark.visible()).toBe(true);
  await mark.click();
  const panel = panelIn(page, frame);
  await expect.poll(() => panel.text('article')).toMatch(/2024年3月7日/);
  expect(await panel.text('article')).toContain('就会付出巨大代价');
  expect(await panelIn(page).visible()).toBe(false);
  expect(await panelIn(page, page.frame({ name: 'same' })!).visible()).toBe(false);
});

test('a record that was damaged in the package is not used, and the panel says so', async ({ site }) => {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-damaged-'));
  cpSync(CHROME_BUILD, folder, { recursive: true });
  const record = readFileSync(join(folder, 'record.json'), 'utf8');
  expect(record).toContain('就会付出巨大代价');
  writeFileSync(join(folder, 'record.json'), record.replace('就会付出巨大代价', '不会付出巨大代价'));
  const { extension, context, close } = await startChromium({ executable: findChromium()!, folder });
  try {
    await extension.choose({ locale: 'zh-CN' });
    const logged: string[] = [];
    extension.worker.on('console', (message) => logged.push(message.text()));
    const page = await context.newPage();
    await page.goto(site.at('/plain'));
    await selectText(page, page.locator('#quote'));
    await extension.clickMenu({ selectionText: VERBATIM.text });
    await expect.poll(() => panelIn(page).text()).toContain('记录已损坏');
    expect(await panelIn(page).text()).not.toContain('巨大代价');
    expect(logged.join('\n')).toMatch(/record\.json: SHA-256 is [0-9a-f]{64}/);
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
});
