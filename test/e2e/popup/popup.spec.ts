/** The toolbar popup, with real keys, in a tab where they reach it; popup-toolbar.spec.ts opens it from the toolbar. */
import type { Locator, Page } from '@playwright/test';
import type { Extension } from '../../../tools/drive/extension.ts';
import { axeViolations, expect, test } from '../fixtures.ts';
import { ALTERED, REPORTER } from '../support/quotes.ts';

const options = (popup: Page) => popup.getByRole('listbox').getByRole('option');
const box = (popup: Page) => popup.locator('input[role=combobox]');

/** As soon as keys reach it. */
async function openPopup(ext: Extension): Promise<Page> {
  const popup = await ext.open('popup.html');
  await popup.locator('input:focus').waitFor();
  return popup;
}

test('is ready to type in, shows what the record holds, and leads everywhere', async ({ ext, consoleErrors }) => {
  const popup = await ext.open('popup.html');
  await expect(box(popup)).toBeFocused();
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText(['2026年3月8日', '2024年3月7日', '2017年3月8日']);
  const pages = popup.getByRole('navigation');
  await expect(pages.getByRole('button', { name: '侧边栏' })).toBeVisible();
  const addresses = await pages
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses).toEqual([
    '/library.html',
    '/reader.html',
    '/compare.html',
    '/lookup.html',
    '/options.html',
    '/about.html',
  ]);
  // What is written how, by an example that is tried.
  await popup.getByText('检索写法').click();
  await popup.getByRole('button', { name: '中美 ~10 合作' }).click();
  await expect(box(popup)).toBeFocused();
  await expect(options(popup).first()).toContainText('合作');
  expect(consoleErrors).toEqual([]);
});

test('loses no key that is pressed while it opens', async ({ ext, context }) => {
  const popup = await context.newPage();
  await popup.goto(ext.url('popup.html'), { waitUntil: 'commit' });
  await popup.locator('input:focus').waitFor();
  await popup.keyboard.type('拳头硬');
  await expect(options(popup).first()).toContainText('拳头硬');
  await expect(box(popup)).toHaveValue('拳头硬');
});

test('finds while typing, however it is written, and says whose words they are', async ({ ext }) => {
  const popup = await openPopup(ext);
  await popup.keyboard.type('拳頭硬');
  const first = options(popup).first();
  await expect(first).toContainText('2026年3月8日');
  await expect(first).toContainText('王毅');
  await expect(first.locator('mark')).toHaveText('拳头硬');
  // The worker was stopped before, and a reporter's words are nobody else's.
  await ext.killWorker(popup);
  await box(popup).fill(REPORTER.text);
  await expect(first).toContainText('记者问');
  await expect(first).not.toContainText('王毅');
  // By the outlet's name, half typed in Traditional characters: its questions.
  await box(popup).fill('路透社記');
  await expect(options(popup)).not.toHaveCount(0);
  for (const text of await options(popup).allInnerTexts()) expect(text).toContain('路透社记者问');
});

test('with text at 200 % the first finding is seen whole, in as much room as a popup has', async ({ ext }) => {
  await ext.choose({ locale: 'en', textSize: 200 });
  const popup = await ext.open('popup.html');
  await popup.setViewportSize({ width: 780, height: 600 });
  await expect(box(popup)).toBeFocused();
  await popup.keyboard.type('多极化');
  await expect(options(popup).first()).toContainText('多极化');
  const seen = () =>
    options(popup)
      .first()
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const { left, top, bottom } = mark.closest('[role=option]')!.getBoundingClientRect();
        const at = (y: number) => document.elementFromPoint(left + 40, y)?.closest('[role=option]') != null;
        return at(top + 5) && at(Math.min(bottom, innerHeight) - 5) && bottom - top > 100;
      });
  await expect.poll(seen).toBe(true);
});

test('narrows down by event, whose words, and what is known of the question', async ({ ext }) => {
  const popup = await openPopup(ext);
  await popup.keyboard.type('合作');
  const day = popup.getByRole('button', { name: '2017年3月8日' });
  await day.click();
  await expect(popup.locator('.result time').filter({ hasNotText: '2017年3月8日' })).toHaveCount(0);
  const asked = popup.getByRole('button', { name: '提问' }).first();
  await asked.click();
  await expect(popup.locator('.result:not(.result-question)')).toHaveCount(0);
  const countOf = async (choice: Locator) => Number(/\d+(?=\D*$)/.exec(await choice.innerText())?.[0]);
  await expect.poll(() => options(popup).count()).toBe(await countOf(asked));
  await asked.click();
  const outlets = popup.getByRole('combobox', { name: '按提问的媒体' });
  await outlets.selectOption('菲律宾通讯社');
  await expect(outlets).toHaveValue('菲律宾通讯社');
  await expect(async () => {
    expect(await options(popup).count()).toBe(await countOf(outlets.locator('option:checked')));
  }).toPass({ timeout: 5000 });
  await expect(popup.getByRole('combobox', { name: '按提问中提到的名称' })).toContainText('菲律宾 (');
  await day.click();
  await expect(day).toHaveAttribute('aria-pressed', 'false');
});

test('offers names and years as filters, copies, cites and keeps by key and button', async ({
  ext,
  context,
  consoleErrors,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await openPopup(ext);
  await popup.keyboard.type('wang yi 2024 多极化');
  await popup.getByRole('button', { name: '改作筛选：讲话人 王毅' }).click();
  await popup.getByRole('button', { name: '改作筛选：年份 2024' }).click();
  await expect(box(popup)).toHaveValue('多极化');
  await expect(box(popup)).toBeFocused();
  await expect(popup.locator('.result-head').filter({ hasNotText: '2024年3月7日' })).toHaveCount(0);
  await expect(options(popup).first()).toContainText('王毅');
  expect(await axeViolations(popup)).toEqual([]);
  await popup.keyboard.press('ArrowDown');
  const copied = () => popup.evaluate(() => navigator.clipboard.readText());
  const words = (await options(popup).nth(1).locator('.result-text').innerText()).replace(/^…|…$/g, '');
  await popup.keyboard.press('Alt+C');
  const actions = popup.getByRole('toolbar');
  await expect(actions.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await copied()).toBe(words);
  await expect(box(popup)).toHaveValue('多极化');
  await actions.getByRole('button', { name: '引注' }).click();
  await expect(actions.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await copied()).toContain('2024');
  await box(popup).focus();
  await popup.keyboard.press('Alt+N');
  await expect(actions.getByRole('button', { name: '已记下' })).toBeVisible();
  // It stands over the passage that the pointer rests on, and is reached without leaving it.
  await options(popup).first().hover();
  const [bar, first] = [(await actions.boundingBox())!, (await options(popup).first().boundingBox())!];
  expect(bar.y).toBeGreaterThan(first.y);
  expect(bar.y + bar.height).toBeLessThan(first.y + first.height);
  await popup.getByRole('button', { name: '取消筛选：讲话人 王毅' }).click();
  await popup.getByRole('button', { name: '取消筛选：年份 2024' }).click();
  await expect(popup.locator('.typed-filters')).toHaveCount(0);
  const panel = await ext.open('sidepanel.html');
  await panel.getByRole('tab', { name: '笔记' }).click();
  await expect(panel.locator('.entry-words')).toContainText(words.slice(0, 12));
  expect(consoleErrors).toEqual([]);
});

test('opens with Ctrl+Enter behind, then with Enter in front, what the arrows chose', async ({ ext, context }) => {
  const popup = await openPopup(ext);
  await popup.keyboard.type('多极化');
  await expect(options(popup).nth(2)).toBeVisible();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('ArrowUp');
  await expect(options(popup).nth(1)).toHaveAttribute('aria-selected', 'true');
  const words = (await options(popup).nth(1).locator('.result-text').innerText()).replace(/^…|…$/g, '').slice(0, 12);
  const [behind] = await Promise.all([context.waitForEvent('page'), popup.keyboard.press('Control+Enter')]);
  await expect(behind.locator('.target')).toContainText(words);
  expect(await popup.evaluate(() => document.visibilityState)).toBe('visible');
  await expect(box(popup)).toBeFocused();
  const opened = context.waitForEvent('page');
  // The popup closes behind what it opens, it may be before the key is reported as pressed.
  await Promise.allSettled([popup.keyboard.press('Enter')]);
  const reader = await opened;
  await expect(reader.locator('.target')).toContainText(words);
  await expect(reader.locator('.target')).toBeInViewport();
});

test('clears with Esc, then closes', async ({ ext }) => {
  const popup = await openPopup(ext);
  await popup.keyboard.type('合作');
  await expect(options(popup).first()).toBeVisible();
  await popup.keyboard.press('Escape');
  await expect(box(popup)).toHaveValue('');
  await expect(options(popup)).toHaveCount(0);
  // The page may be gone before the key is reported as pressed.
  await Promise.allSettled([popup.waitForEvent('close'), popup.keyboard.press('Escape')]);
  expect(popup.isClosed()).toBe(true);
});

test('takes whatever is pasted, and says what is the matter', async ({ ext, consoleErrors }) => {
  const popup = await openPopup(ext);
  for (const [text, heading] of [
    ['是'.repeat(100_000), '共 100000 字，太长'],
    ['(.*)[\\', '没有可检索的词'],
    ['🙂🇨🇳', '没有可检索的词'],
    ['-中美 ~10 "', '没有可检索的词'],
    ['\ud800', '没有可检索的词'],
    ['<b>x</b>', '本库只收中文文本'],
    ['没有这样的词', '本库未见'],
  ] as const) {
    await box(popup).fill(text);
    await expect(popup.getByRole('heading', { level: 2 })).toContainText(heading);
  }
  await expect(popup.getByText('未见不等于未说')).toBeVisible();
  await expect(popup.getByText('2017年3月8日')).toBeVisible();
  await box(popup).fill('“拳头硬');
  await expect(options(popup).first()).toContainText('拳头硬');
  expect(consoleErrors).toEqual([]);
});

test('says of words that stand nowhere as typed what there is of them', async ({ ext, consoleErrors }) => {
  const popup = await openPopup(ext);
  const found = popup.getByRole('region', { name: '作为引语查找' });
  // A near match: how it stands, whose words they are, and the way there.
  await box(popup).fill(ALTERED.text);
  await expect(found.locator('h2')).toContainText('2017年3月8日');
  await expect(found).toContainText('官员本人的话');
  await expect(found.getByRole('button').first()).toContainText('600亿');
  await expect(found.getByRole('button', { name: '查看核对结果' })).toBeVisible();
  await expect(popup.getByText('本库未见')).toHaveCount(0);
  expect(await axeViolations(popup)).toEqual([]);
  await box(popup).fill('餐桌菜单');
  await expect(popup.getByText('含 餐桌、菜单：1 处')).toBeVisible();
  await expect(options(popup)).toHaveCount(1);
  await box(popup).fill('王毅 多极化');
  await expect(popup.getByText(/^王毅的话含 多极化：\d+ 处$/)).toBeVisible();
  for (const text of await options(popup).locator('.result-head').allInnerTexts()) expect(text).toContain('王毅');
  await box(popup).fill('没有这样的词 多极化');
  await expect(popup.getByText(/^没有一处同时含有全部词。以下含 多极化，不含 没有这样的词：\d+ 处$/)).toBeVisible();
  await expect(options(popup).first()).toContainText('多极化');
  await box(popup).fill('拳头硬 餐桌');
  await expect(popup.getByText('没有一段同时含有这些词')).toBeVisible();
  expect(await axeViolations(popup)).toEqual([]);
  await popup.getByRole('button', { name: /^餐桌：/ }).click();
  await expect(options(popup).first()).toContainText('餐桌');
  await box(popup).fill('hello world');
  await expect(popup.getByRole('heading', { name: '本库只收中文文本' })).toBeVisible();
  // In a tab, as the address bar opens it.
  const tab = await ext.open(`popup.html#q=${encodeURIComponent('餐桌菜单')}`);
  await expect(tab.getByText('含 餐桌、菜单：1 处')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('draws phrases together; a bar, by key, leaves the passages of its event', async ({ ext, consoleErrors }) => {
  const popup = await openPopup(ext);
  await popup.keyboard.type('多极化, 全球南方');
  await popup.getByRole('button', { name: '时间线' }).click();
  const bars = popup.locator('.column');
  await expect(bars).toHaveCount(3);
  await expect(bars.nth(1)).toHaveAttribute('aria-label', /2024年3月7日.*多极化 \d+ 处.*全球南方 \d+ 处/);
  await expect(popup.getByRole('table')).toContainText('每一万字');
  await bars.nth(1).focus();
  await popup.keyboard.press('Enter');
  await expect(bars.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(popup.locator('.result time').filter({ hasNotText: '2024年3月7日' })).toHaveCount(0);
  await popup.getByRole('radio', { name: '每一万字' }).check();
  await expect(bars.nth(1)).toHaveAttribute('aria-label', /每一万字/);
  expect(consoleErrors).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with any state, ${colorScheme}`, async ({ ext }) => {
    const popup = await openPopup(ext);
    await popup.emulateMedia({ colorScheme });
    await popup.getByText('检索写法').click();
    expect(await axeViolations(popup)).toEqual([]);
    await box(popup).fill('合作, 多极化');
    await popup.getByRole('button', { name: '时间线' }).click();
    await expect(popup.locator('.column')).toHaveCount(3);
    await expect(options(popup).first()).toBeVisible();
    expect(await axeViolations(popup)).toEqual([]);
    await box(popup).fill('-合作');
    await expect(popup.getByRole('heading', { name: '没有可检索的词' })).toBeVisible();
    expect(await axeViolations(popup)).toEqual([]);
  });
}
