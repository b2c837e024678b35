/** The side panel: the finding, the history, the timeline. Opened in a tab, where a test can reach it. */
import { axeViolations, expect, markIn, selectText, test } from '../fixtures.ts';
import { openPanel } from '../support/panel.ts';
import { ALTERED, INVENTED, REPORTED, VERBATIM } from '../support/quotes.ts';
import { forgetAll, importText, keep, lookUp, tab } from '../support/side-panel.ts';

test.beforeEach(({ ext }) => forgetAll(ext));

test.describe('the finding', () => {
  test('is that of what was opened on a page, with the page it was found on', async ({ ext, visit, consoleErrors }) => {
    const page = await visit('/plain');
    await openPanel(page, '#altered');
    const side = await ext.open('sidepanel.html');
    await expect(side.locator('.finding h2')).toContainText('2017年3月8日');
    await expect(side.getByRole('link', { name: '页面' })).toHaveAttribute('href', page.url());
    expect(consoleErrors).toEqual([]);
  });

  test('stays while another is opened in the page, unless it follows', async ({ ext, visit }) => {
    const page = await visit('/plain');
    const side = await ext.open('sidepanel.html');
    await expect(side.getByRole('switch')).toBeChecked();
    await side.getByRole('switch').uncheck();
    await lookUp(side, REPORTED.text);
    await page.bringToFront();
    await openPanel(page, '#altered');
    await tab(side, '历史');
    await expect(side.locator('.history li')).toHaveCount(2);
    await tab(side, '核对结果');
    await expect(side.getByRole('region', { name: '引文' })).toContainText(REPORTED.text);
    await side.getByRole('switch').check();
    await page.bringToFront();
    await selectText(page, page.locator('#quote'));
    await expect(side.getByRole('region', { name: '引文' })).toContainText(VERBATIM.text);
    expect(await markIn(page).visible(), 'the finding stands beside the page').toBe(false);
    // Whoever closes it has the mark again.
    await side.close();
    await selectText(page, page.locator('#altered'));
    await expect.poll(() => markIn(page).visible()).toBe(true);
  });

  test('is looked up from what is pasted, found or not', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await expect(side.getByText('还没有查找过')).toBeVisible();
    await lookUp(side, ALTERED.text);
    await expect(side.getByRole('region', { name: '引文' })).toBeInViewport();
    await lookUp(side, INVENTED);
    await expect(side.locator('.finding')).toContainText('未见不等于未说');
  });

  test('offers the closest passages below it, to who asks', async ({ ext, context, consoleErrors }) => {
    const side = await ext.open('sidepanel.html');
    await lookUp(side, INVENTED);
    await side.getByRole('button', { name: '措辞最接近的段落' }).press('Enter');
    const closest = side.getByRole('region', { name: '记录中措辞最接近的段落' });
    await expect(closest.getByRole('listitem')).toHaveCount(3);
    expect(await axeViolations(side)).toEqual([]);
    const [reader] = await Promise.all([
      context.waitForEvent('page'),
      closest
        .getByRole('button', { name: /^在全文中查看/ })
        .first()
        .click(),
    ]);
    await expect(reader.locator('mark.asked').first()).toBeInViewport();
    await side.bringToFront();
    await lookUp(side, VERBATIM.text);
    await expect(side.locator('.finding h2')).not.toContainText('未见');
    await expect(closest).toHaveCount(0);
    expect(consoleErrors).toEqual([]);
  });

  test('leads to its place in the transcript, the words marked, and the reader leads back', async ({
    ext,
    context,
  }) => {
    const side = await ext.open('sidepanel.html');
    await lookUp(side, VERBATIM.text);
    const [reader] = await Promise.all([
      context.waitForEvent('page'),
      side.getByRole('button', { name: '在全文中查看' }).click(),
    ]);
    await expect(reader.locator('mark.asked').first()).toBeInViewport();
    const marked = (await reader.locator('mark.asked').allInnerTexts()).join('');
    expect(marked.replaceAll(/\P{Script=Han}/gu, '')).toBe(VERBATIM.text.replaceAll(/\P{Script=Han}/gu, ''));
    await reader.getByRole('button', { name: '返回网页' }).click();
    await expect.poll(() => side.evaluate(() => document.visibilityState)).toBe('visible');
  });

  test('comes after the worker was stopped', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await ext.killWorker(side);
    await lookUp(side, ALTERED.text);
    await expect(side.locator('.finding')).toContainText('600亿');
  });
});

test.describe('the history', () => {
  test('lists what was looked up, shows it again, and is cleared', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await lookUp(side, REPORTED.text);
    await lookUp(side, INVENTED);
    await tab(side, '历史');
    await expect(side.locator('.history li')).toHaveText([
      /公文包.*本库未见/s,
      /拳头硬.*报道的转述.*逐字一致.*2026年3月8日/s,
    ]);
    await side.getByRole('button', { name: /拳头硬/ }).click();
    await expect(side.getByRole('region', { name: '引文' })).toContainText(REPORTED.text);
    await tab(side, '历史');
    await side.getByRole('button', { name: '清除历史' }).click();
    await expect(side.locator('.history li')).toHaveCount(0);
  });

  test('has what was opened in a page, and nothing of what was only selected', async ({ ext, visit }) => {
    const page = await visit('/plain');
    await selectText(page, page.locator('#altered'));
    await expect.poll(() => markIn(page).visible()).toBe(true);
    await openPanel(page);
    const side = await ext.open('sidepanel.html');
    await tab(side, '历史');
    await expect(side.locator('.history li')).toHaveText([/半岛/]);
  });
});

test.describe('the timeline', () => {
  test('compares phrases, and shows the passages behind a bar, by keyboard too', async ({ ext, context }) => {
    const side = await ext.open('sidepanel.html');
    await tab(side, '时间线');
    await side.getByRole('textbox', { name: /词语/ }).fill('多極化，全球南方');
    const bars = side.locator('.column');
    await expect(bars).toHaveCount(3);
    await expect(bars.nth(1)).toHaveAccessibleName(/2024年3月7日：多極化 \d+ 处.*全球南方 \d+ 处/);
    await bars.nth(1).focus();
    await side.keyboard.press('Enter');
    await expect(side.getByRole('heading', { name: '2024年3月7日的段落' })).toBeVisible();
    const counted = Number(await side.locator('tbody tr').nth(1).locator('td b').first().innerText());
    const marks = side.locator('.places mark').filter({ hasText: '多极化' });
    expect(await marks.count()).toBeLessThanOrEqual(counted);
    expect(await marks.count()).toBeGreaterThan(0);
    const [reader] = await Promise.all([context.waitForEvent('page'), side.locator('.place').first().click()]);
    await reader.waitForURL(/reader\.html\?t=2024-03-07/);
    await side.getByRole('button', { name: '2024年3月7日' }).last().click();
    await expect(side.locator('.places')).toHaveCount(0);
  });

  test('is reached from a short quote', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await lookUp(side, '多极化');
    await side.getByRole('button', { name: '历次出现多少' }).click();
    await expect(side.getByRole('textbox', { name: /词语/ })).toHaveValue('多极化');
    await expect(side.locator('.column')).toHaveCount(3);
  });
});

test('is walked through by the keyboard', async ({ ext }) => {
  const side = await ext.open('sidepanel.html');
  await side.getByRole('tab', { name: '核对结果' }).focus();
  await side.keyboard.press('ArrowLeft');
  await expect(side.getByRole('tab', { name: '时间线' })).toBeFocused();
  await expect(side.getByRole('tab', { name: '时间线' })).toHaveAttribute('aria-selected', 'true');
  await expect(side.getByRole('textbox', { name: /词语/ })).toBeVisible();
  await side.keyboard.press('Tab');
  await expect(side.getByRole('textbox', { name: /词语/ })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`has nothing that axe finds wrong: ${theme}`, async ({ ext }) => {
    await ext.choose({ locale: 'zh-CN', theme });
    const side = await ext.open('sidepanel.html');
    expect(await axeViolations(side)).toEqual([]);
    await keep(side, ALTERED.text);
    expect(await axeViolations(side)).toEqual([]);
    await tab(side, '历史');
    expect(await axeViolations(side)).toEqual([]);
    await tab(side, '笔记');
    await side.getByText('出处').click();
    await importText(side, 'wrong.json', '{');
    await expect(side.locator('.problems')).toBeVisible();
    expect(await axeViolations(side)).toEqual([]);
    await tab(side, '时间线');
    await side.getByRole('textbox', { name: /词语/ }).fill('多极化，全球南方，一带一路');
    await side.locator('.column').nth(1).click();
    await expect(side.locator('.places')).toBeVisible();
    expect(await axeViolations(side)).toEqual([]);
  });
}
