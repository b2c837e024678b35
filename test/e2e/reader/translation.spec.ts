/** An English text of the reader's beside the Chinese of the record that it translates: two columns that move together. */
import { axeViolations, expect, keepOneOfEachKind, test } from '../fixtures.ts';
import { clearLibrary, putText } from '../support/own-library.ts';
import { englishSample } from '../../support/english.ts';

test('a translation stands beside what it translates, sentence by sentence, and says where that is not sure', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open('reader.html');
  try {
    const sample = { ...englishSample(), date: '2024-03-07', translates: '2024-03-07.xinhua' };
    const id = await putText(page, ['English.'], sample);
    await page.goto(ext.url(`reader.html?t=${id}`));
    await page.getByRole('link', { name: '与中文对照' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('译文与原文对照');
    const row = page.locator('.row', { hasText: 'US$240 billion' });
    await expect(row.locator('[lang=en]')).toContainText('US$240 billion');
    await expect(row.locator('[lang=zh-Hans]')).toContainText('2400');
    const boxes = await Promise.all(
      ['[lang=en]', '[lang=zh-Hans]'].map(async (side) => (await row.locator(side).boundingBox())!),
    );
    expect(boxes[0]!.y).toBe(boxes[1]!.y);
    const said = /(\d+) 对句子，其中 (\d+) 对/u.exec(await page.locator('.compare-head').innerText())!;
    await expect(page.locator('.row-unsure')).toHaveCount(Number(said[2]));
    expect(Number(said[2])).toBeGreaterThan(0);
    expect(Number(said[1])).toBeGreaterThan(Number(said[2]));
    // Nothing is told of a difference between two languages.
    await expect(page.locator('.difference')).toHaveCount(0);
    await expect(page.locator('.columns')).toContainText('我的文库');
    await page.goto(`${page.url()}#q3`);
    await page.reload();
    await expect(page.locator('.turn-head', { hasText: '第 3 问' }).first()).toBeInViewport();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await keepOneOfEachKind(page, '.row');
    expect(await axeViolations(page)).toEqual([]);
    expect(consoleErrors).toEqual([]);
  } finally {
    await clearLibrary(page);
    await page.setViewportSize({ width: 1000, height: 700 });
  }
});
