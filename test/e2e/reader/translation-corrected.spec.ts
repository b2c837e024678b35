/** Which sentences of a translation belong to which of the Chinese, corrected by the reader: by mouse, by keyboard, for good. */
import type { Locator, Page } from '@playwright/test';
import { axeViolations, expect, keepOneOfEachKind, test } from '../fixtures.ts';
import type { Extension } from '../../../tools/drive/extension.ts';
import { hashOfWords, mintId } from '../../../platform/library/text-id.ts';
import { ENGLISH_SOURCE } from '../../support/english.ts';
import { clearLibrary } from '../support/own-library.ts';

const QUOTE = 'Our bottom line is also quite clear: we will never allow Taiwan to be separated from the motherland.';

async function addTranslation(page: Page): Promise<string> {
  await page.setInputFiles('input[type=file] >> nth=0', {
    name: 'translation.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(ENGLISH_SOURCE),
  });
  await page.getByRole('button', { name: '收入', exact: true }).click();
  await expect(page.locator('.text-title')).toHaveCount(1);
  return mintId('2024-03-07', await hashOfWords(ENGLISH_SOURCE), () => false);
}

const rowOf = (page: Page, words: string): Locator => page.locator('.row', { hasText: words });
const sentence = (page: Page, words: string): Locator => page.locator('.sentence', { hasText: words });
const saved = (page: Page) => expect(page.locator('.pair-bar output')).toContainText('已保存');

/** The Chinese that stands beside the quotation, where it is looked up. */
async function besideQuote(ext: Extension): Promise<string> {
  const lookup = await ext.open(`lookup.html#q=${encodeURIComponent(QUOTE)}`);
  await expect(lookup.locator('.original')).toBeVisible();
  const said = await lookup.locator('.original').innerText();
  await lookup.close();
  return said;
}

test('a pair is put right by mouse, kept, followed by the finder, and taken back', async ({ ext, consoleErrors }) => {
  const page = await ext.open('library.html');
  try {
    const id = await addTranslation(page);
    expect(await besideQuote(ext)).toContain('底线');
    await page.goto(ext.url(`compare.html?a=${id}&b=2024-03-07.xinhua`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('译文与原文对照');
    const unsure = await page.locator('.row-unsure').count();
    await page.getByRole('button', { name: '更正句子对应' }).click();
    const together = page.getByRole('button', { name: '对应', exact: true });
    await expect(together).toBeDisabled();

    // The sentence behind the right one, in the same column.
    const right = rowOf(page, 'Our bottom line is also quite clear');
    const wrong = right.locator('xpath=following-sibling::li[1]').locator('.sentence[data-side=chinese]').first();
    const words = (await wrong.innerText()).trim();
    await sentence(page, 'Our bottom line is also quite clear').click();
    await wrong.click();
    await expect(page.locator('.sentence[aria-pressed=true]')).toHaveCount(2);
    await together.click();
    await expect(right).toContainText(words);
    await expect(right).not.toContainText('底线');
    await expect(right).toHaveClass(/row-stated/u);
    await expect(sentence(page, 'Our bottom line is also quite clear')).toBeFocused();
    await saved(page);

    // What was said holds for whoever looks the words up, and is told as put there by hand.
    const beside = await besideQuote(ext);
    expect(beside).toContain(words);
    expect(beside).toContain('人工对应');
    expect(beside).not.toContain('底线');
    await page.reload();
    await expect(rowOf(page, 'Our bottom line is also quite clear')).toContainText(words);
    await expect(page.locator('.row-stated .spoken')).toHaveText('此处由人工对应。');

    // It is one of the text's changes, where all of them are.
    const library = await ext.open(`library.html#text=${id}`);
    await expect(library.locator('.changes')).toContainText('与中文人工对应');
    await library.close();

    await page.getByRole('button', { name: '更正句子对应' }).click();
    await page.getByRole('button', { name: '去掉', exact: true }).click();
    await expect(rowOf(page, 'Our bottom line is also quite clear')).toContainText('底线');
    await expect(page.locator('.row-unsure')).toHaveCount(unsure);
    await saved(page);
    expect(await besideQuote(ext)).toContain('底线');
    expect(consoleErrors).toEqual([]);
  } finally {
    await clearLibrary(page);
  }
});

test('by keys alone: sentences are chosen and joined, one is said to stand alone, and all of it undone', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open('library.html');
  try {
    const id = await addTranslation(page);
    await page.goto(ext.url(`compare.html?a=${id}&b=2024-03-07.xinhua`));
    await page.getByRole('button', { name: '更正句子对应' }).focus();
    await page.keyboard.press('Enter');
    const next = page.getByRole('button', { name: '下一处不确定' });
    await next.focus();
    await page.keyboard.press('Enter');
    const focused = page.locator(':focus');
    await expect(focused).toHaveClass('sentence');
    await expect(page.locator('.row-unsure', { has: focused })).toHaveCount(1);
    const unsure = await page.locator('.row-unsure').count();

    // It is right as it stands: across to the button of its row.
    const first = (await focused.innerText()).trim();
    await page.locator('.row-unsure', { has: focused }).getByRole('button', { name: '这两处对应' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.row-stated')).toHaveCount(1);
    await expect(page.locator('.row-unsure')).toHaveCount(unsure - 1);
    await expect(focused).toHaveText(first);

    // Two of one side and one of the other, and another that stands alone.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.locator('.sentence[aria-pressed=true]')).toHaveCount(2);
    await page.keyboard.press('ArrowRight');
    await expect(focused).toHaveAttribute('data-side', 'chinese');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.row-stated')).toHaveCount(2);
    await expect(page.locator('.row-stated', { has: focused }).locator('.sentence[data-side=english]')).toHaveCount(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await expect(page.locator('.sentence[aria-pressed=true]')).toHaveCount(0);
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.row-stated', { hasText: '此本无' })).toHaveCount(1);
    await saved(page);

    for (const left of [2, 1, 0]) {
      await page.keyboard.press('Control+z');
      await expect(page.locator('.row-stated')).toHaveCount(left);
    }
    await page.keyboard.press('Control+Shift+z');
    await expect(page.locator('.row-stated')).toHaveCount(1);
    await page.getByRole('button', { name: '全部还原' }).click();
    await expect(page.locator('.row-stated')).toHaveCount(0);
    await expect(page.locator('.row-unsure')).toHaveCount(unsure);
    await saved(page);

    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.locator('.sentence').nth(12).click();
    await expect(page.getByRole('button', { name: '没有对应的句子' })).toBeInViewport();
    await expect(page.getByRole('button', { name: '没有对应的句子' })).toBeEnabled();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1000, height: 700 });
    await keepOneOfEachKind(page, '.row');
    expect(await axeViolations(page)).toEqual([]);
    expect(consoleErrors).toEqual([]);
  } finally {
    await clearLibrary(page);
    await page.setViewportSize({ width: 1000, height: 700 });
  }
});

for (const locale of ['zh-TW', 'en'] as const) {
  test(`is corrected in the reader’s language, every control with a name: ${locale}`, async ({
    ext,
    consoleErrors,
  }) => {
    const page = await ext.open('library.html');
    try {
      const id = await addTranslation(page);
      await ext.choose({ locale });
      await page.goto(ext.url(`compare.html?a=${id}&b=2024-03-07.xinhua`));
      const name = { 'zh-TW': '更正句子對應', en: 'Correct what stands beside what' }[locale];
      await page.getByRole('button', { name }).click();
      const bar = page.getByRole('group', { name });
      const unnamed = await bar
        .getByRole('button')
        .evaluateAll((all) => all.filter(({ textContent }) => textContent.trim() === ''));
      expect(unnamed).toEqual([]);
      // From the bar on, the sentences of the first row, and each says its language.
      await bar.getByRole('button').last().focus();
      for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
      await expect(page.locator('.sentence').first()).toHaveAttribute('lang', 'en');
      await expect(page.locator('.sentence[data-side=chinese]').first()).toHaveAttribute('lang', 'zh-Hans');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      await keepOneOfEachKind(page, '.row');
      expect(await axeViolations(page)).toEqual([]);
      expect(consoleErrors).toEqual([]);
    } finally {
      await ext.choose({ locale: 'zh-CN' });
      await clearLibrary(page);
    }
  });
}
