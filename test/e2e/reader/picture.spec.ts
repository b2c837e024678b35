/** Where the reader and the comparison start: a picture of what there is, and when words were used. */
import { readFileSync } from 'node:fs';
import { axeViolations, expect, test } from '../fixtures.ts';
import { clearLibrary, putText } from '../support/own-library.ts';

test('shows the events on a line of years, their texts and their questions, and opens each', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open('reader.html');
  const years = page.getByRole('region', { name: /按年份排列/ });
  await expect(years.getByRole('button')).toHaveCount(3);
  await expect(page.locator('.picture figcaption')).toContainText('计入：官方记录。');
  await expect(page.getByText('本库所知的 21 个提问中有 16 个，另 1 个只有回答')).toBeVisible();
  await years.getByRole('button', { name: /^2024/ }).press('Enter');
  await expect(page.locator('.pictured')).toHaveCount(1);
  await expect(page.locator('.pictured time')).toHaveText('2024年3月7日');
  await years.getByRole('button', { name: /^2024/ }).click();
  await expect(page.locator('.pictured')).toHaveCount(3);
  const event = page.locator('.pictured', { hasText: '2024年3月7日' });
  await event.getByText('21 个提问', { exact: true }).click();
  await event.getByRole('link', { name: '见于文本 1' }).first().click();
  await expect(page.locator('.target-turn')).toBeInViewport();
  await page.goBack();
  await event.getByRole('link', { name: '对读两份文本' }).click();
  await expect(page.locator('.row').first()).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('counts the reader’s own texts too, in the picture and among the words, and says whose they are', async ({
  ext,
}) => {
  const page = await ext.open('reader.html');
  try {
    await putText(page, ['记者：请问图书馆何时开放？', '王毅：图书馆下周开放，欢迎读者。']);
    for (const start of ['reader.html', 'compare.html']) {
      await page.goto(ext.url(start));
      const years = page.getByRole('region', { name: /按年份排列/ });
      await expect(years.getByRole('button', { name: /^2021/ }), start).toBeVisible();
      await expect(page.locator('.picture figcaption'), start).toContainText('计入：官方记录、我的文库。');
      await years.getByRole('button', { name: /^2021/ }).click();
      await expect(page.locator('.pictured .text-name'), start).toContainText('我的文库 · ');
      await expect(page.locator('.of-others[d^=M]'), start).toHaveCount(1);
    }
    await page.goto(ext.url('reader.html'));
    await page.getByRole('textbox', { name: /词语/ }).fill('图书馆');
    await expect(page.locator('.timeline-table tbody tr')).toHaveCount(4);
    await page.locator('.timeline-chart .column').nth(1).hover();
    await expect(page.locator('.timeline-words')).toContainText('我的文库');
    await expect(page.locator('.timeline-words mark').first()).toHaveText('图书馆');
  } finally {
    await clearLibrary(page);
  }
});

test('draws when words were used, reads them out under the pointer, and keeps the drawing and its numbers', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open('reader.html');
  await page.getByRole('textbox', { name: /词语/ }).fill('多極化，全球南方，一带一路');
  const bars = page.locator('.timeline-chart .column');
  await expect(bars).toHaveCount(3);
  await page.getByRole('radio', { name: '每一万字' }).check();
  await bars.nth(1).hover();
  await expect(page.locator('.timeline-words')).toContainText(/2024年3月7日.*每一万字 [\d.]+ 处/u);
  await expect(page.locator('.timeline-words mark').first()).toBeVisible();
  await page.locator('#phrases').hover();
  await expect(page.locator('.timeline-words')).toContainText('将指针移到柱形上');
  await bars.nth(0).focus();
  await expect(page.locator('.timeline-words')).toContainText('2017年3月8日');
  const save = async (name: string): Promise<Buffer> => {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`timeline-2017-03-08-2026-03-08.${name.toLowerCase()}`);
    return readFileSync(await download.path());
  };
  const svg = (await save('SVG')).toString('utf8');
  for (const words of ['多極化', '一带一路', '每一万字', '计入：官方记录。']) expect(svg).toContain(words);
  const png = await save('PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Twice as wide as the drawing, for print.
  expect(png.readUInt32BE(16)).toBe(2 * Number(/ width="(\d+)"/u.exec(svg)![1]));
  const csv = (await save('CSV')).toString('utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 3 * 3);
  expect(csv).toContain('"官方记录"');
  await bars.nth(1).click();
  await expect(page.getByRole('heading', { name: '2024年3月7日的段落' })).toBeVisible();
  await page.locator('.place').first().click();
  await expect(page.locator('.target')).toBeInViewport();
  expect(consoleErrors).toEqual([]);
});

for (const [locale, theme, width] of [
  ['en', 'dark', 390],
  ['zh-TW', 'light', 1280],
] as const) {
  test.describe(() => {
    test.use({ settings: { locale, theme } });
    test(`axe finds nothing wrong where they start, ${locale}, ${theme}, and nothing is wider than the window`, async ({
      ext,
    }) => {
      const page = await ext.open('reader.html');
      await page.setViewportSize({ width, height: 844 });
      for (const start of ['reader.html', 'compare.html']) {
        await page.goto(ext.url(start));
        await page.locator('.year-line .column').first().waitFor();
        if (start === 'reader.html') {
          await page.locator('#phrases').fill('多极化, 全球南方, 一带一路');
          await page.locator('.timeline-chart .column').first().waitFor();
        }
        await page.locator('.pictured summary').first().click();
        expect(await axeViolations(page), start).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), start).toBeLessThanOrEqual(
          0,
        );
      }
      await page.setViewportSize({ width: 1000, height: 700 });
    });
  });
}
