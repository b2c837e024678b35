/** Our own pages: the toolbar popup and the lookup page. */
import { axeViolations, expect, test } from './fixtures.ts';
import { ALTERED, INVENTED, REPORTED, REPORTER } from './support/quotes.ts';

test.describe('the popup', () => {
  test('is ready to type in, and shows what the record holds', async ({ ext, consoleErrors }) => {
    const popup = await ext.open('popup.html');
    await expect(popup.getByRole('combobox')).toBeFocused();
    await expect(popup.getByRole('heading', { level: 2 })).toHaveText(['2026年3月8日', '2024年3月7日', '2017年3月8日']);
    expect(consoleErrors).toEqual([]);
  });

  test('loses no key that is pressed while it opens', async ({ ext, context }) => {
    const popup = await context.newPage();
    await popup.goto(ext.url('popup.html'), { waitUntil: 'commit' });
    await popup.locator('input:focus').waitFor();
    await popup.keyboard.type('拳头硬');
    await expect(popup.getByRole('option').first()).toContainText('拳头硬');
    await expect(popup.getByRole('combobox')).toHaveValue('拳头硬');
  });

  test('opens from the toolbar button', async ({ ext, visit }) => {
    await ext.clickAction(await visit('/plain'));
    await expect.poll(() => ext.contexts()).toContain('POPUP');
  });

  test('finds while typing, with date, speaker and the words marked', async ({ ext }) => {
    const popup = await ext.open('popup.html');
    await popup.keyboard.type('拳頭硬');
    const first = popup.getByRole('option').first();
    await expect(first).toContainText('2026年3月8日');
    await expect(first).toContainText('王毅');
    await expect(first.locator('mark')).toHaveText('拳头硬');
  });

  test('never shows a reporter’s words under the minister’s name', async ({ ext }) => {
    const popup = await ext.open('popup.html');
    await popup.keyboard.type(REPORTER.text);
    const first = popup.getByRole('option').first();
    await expect(first).toContainText('记者问');
    await expect(first).not.toContainText('王毅');
  });

  test('narrows down by day and by whose words', async ({ ext }) => {
    const popup = await ext.open('popup.html');
    await expect(popup.getByRole('combobox')).toBeFocused();
    await popup.keyboard.type('合作');
    const day = popup.getByRole('button', { name: '2017年3月8日' });
    await day.click();
    await expect(popup.locator('.result time').filter({ hasNotText: '2017年3月8日' })).toHaveCount(0);
    await popup.getByRole('button', { name: '提问' }).click();
    await expect(popup.locator('.result:not(.result-question)')).toHaveCount(0);
    await expect(popup.getByRole('option').first()).toContainText('记者问');
    const count = Number(await popup.getByRole('button', { name: '提问' }).locator('small').innerText());
    await expect(popup.getByRole('option')).toHaveCount(count);
    await day.click();
    await expect(popup.locator('.result time').filter({ hasNotText: '2017年3月8日' }).first()).toBeAttached();
  });

  test('opens the passage that the arrows chose', async ({ ext, context }) => {
    const popup = await ext.open('popup.html');
    await popup.keyboard.type('多极化');
    const options = popup.getByRole('option');
    await expect(options.nth(2)).toBeVisible();
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowUp');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    const words = (await options.nth(1).locator('.result-text').innerText()).replace(/^…|…$/g, '').slice(0, 12);
    const opened = context.waitForEvent('page');
    // The popup closes behind what it opens, it may be before the key is reported as pressed.
    await Promise.allSettled([popup.keyboard.press('Enter')]);
    const reader = await opened;
    await expect(reader.locator('.target')).toContainText(words);
    await expect(reader.locator('.target')).toBeInViewport();
  });

  test('opens the passage that is clicked on', async ({ ext, context }) => {
    const popup = await ext.open('popup.html');
    await popup.keyboard.type('拳头硬不等于道理硬');
    const option = popup.getByRole('option').filter({ hasText: '转述' }).first();
    await expect(option).toBeVisible();
    const opened = context.waitForEvent('page');
    // The popup closes behind what it opens, it may be before the click is reported as done.
    await Promise.allSettled([option.click()]);
    await expect((await opened).locator('.target')).toContainText('拳头硬不等于道理硬');
  });

  test('clears with Esc, then closes', async ({ ext }) => {
    const popup = await ext.open('popup.html');
    await popup.keyboard.type('合作');
    await expect(popup.getByRole('option').first()).toBeVisible();
    await popup.keyboard.press('Escape');
    await expect(popup.getByRole('combobox')).toHaveValue('');
    await expect(popup.getByRole('option')).toHaveCount(0);
    // The page may be gone before the key is reported as pressed.
    await Promise.allSettled([popup.waitForEvent('close'), popup.keyboard.press('Escape')]);
    expect(popup.isClosed()).toBe(true);
  });

  test('says that not found is not the same as not said', async ({ ext }) => {
    const popup = await ext.open('popup.html');
    await popup.keyboard.type('互免签证护照');
    await expect(popup.getByRole('heading', { name: '本库未见' })).toBeVisible();
    await expect(popup.getByText('未见不等于未说')).toBeVisible();
    await expect(popup.getByText('2017年3月8日')).toBeVisible();
  });

  test('takes whatever is pasted', async ({ ext, consoleErrors }) => {
    const popup = await ext.open('popup.html');
    const box = popup.getByRole('combobox');
    for (const text of ['是'.repeat(100_000), '(.*)[\\', '🙂🇨🇳', '\ud800', '"', '-', '<b>x</b>']) {
      await box.fill(text);
      await expect(popup.getByRole('heading', { name: '本库未见' })).toBeVisible();
    }
    await box.fill('拳头硬');
    await expect(popup.getByRole('option').first()).toContainText('拳头硬');
    expect(consoleErrors).toEqual([]);
  });

  test('finds after the worker was stopped', async ({ ext }) => {
    const popup = await ext.open('popup.html');
    await ext.killWorker(popup);
    await popup.keyboard.type('拳头硬');
    await expect(popup.getByRole('option').first()).toContainText('拳头硬');
  });
});

test.describe('the lookup page', () => {
  const open = (quote: string) => `lookup.html#q=${encodeURIComponent(quote)}`;

  test('shows the finding for the quote in its address', async ({ ext, consoleErrors }) => {
    const page = await ext.open(open(ALTERED.text));
    await expect(page.getByRole('heading', { level: 2 })).toContainText('2017年3月8日');
    await expect(page.getByRole('article')).toContainText('600亿');
    await expect(page.getByRole('textbox')).toHaveValue(ALTERED.text);
    expect(consoleErrors).toEqual([]);
  });

  test('says when the record has nothing, and looks up another quote', async ({ ext }) => {
    const page = await ext.open(open(INVENTED));
    await expect(page.getByRole('article')).toContainText('未见不等于未说');
    await page.getByRole('textbox').fill(REPORTED.text);
    await page.getByRole('textbox').press('Enter');
    await expect(page.getByRole('article')).toContainText('转述');
    await page.reload();
    await expect(page.getByRole('textbox')).toHaveValue(REPORTED.text);
  });

  test('does not guess at an address that was cut off', async ({ ext, consoleErrors }) => {
    const page = await ext.open('lookup.html#q=%E6%8B');
    await expect(page.getByText('本页的地址不完整')).toBeVisible();
    await expect(page.getByRole('article')).toHaveCount(0);
    expect(consoleErrors).toEqual([]);
  });

  test('opens where a right click finds no page to show a panel in', async ({ ext, context }) => {
    const page = await context.newPage();
    await page.goto(ext.url('popup.html'));
    const [lookup] = await Promise.all([context.waitForEvent('page'), ext.clickMenu({ selectionText: REPORTED.text })]);
    await expect(lookup.getByRole('article')).toContainText('2026年3月8日');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['popup.html', `lookup.html#q=${encodeURIComponent(ALTERED.text)}`]) {
    test(`axe finds nothing wrong with ${decodeURIComponent(address)}, ${colorScheme}`, async ({ ext }) => {
      const page = await ext.open('popup.html');
      await page.emulateMedia({ colorScheme });
      await page.goto(ext.url(address));
      await expect(page.getByRole('main')).toBeVisible();
      if (address === 'popup.html') {
        await page.keyboard.type('合作');
        await expect(page.getByRole('option').first()).toBeVisible();
      }
      expect(await axeViolations(page)).toEqual([]);
    });
  }
}
