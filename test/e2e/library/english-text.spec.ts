/** An English text of the reader's: who translated it is said, and quotations in English are compared with it, the Chinese beside them. */
import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { axeViolations, expect, test } from '../fixtures.ts';
import type { Extension } from '../../../tools/drive/extension.ts';
import { clearLibrary } from '../support/own-library.ts';
import { PACK_SAYS, PACK_TITLE, samplePacks } from './sample-packs.ts';

const SOURCE = readFileSync(new URL('../../gold/english/2024-03-07.en.txt', import.meta.url));
const QUOTE = 'Our bottom line is also quite clear: we will always allow Taiwan to be separated from the motherland.';

test('goes in with its translator, and answers quotations with the Chinese beside them', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open('library.html');
  await page.setInputFiles('input[type=file] >> nth=0', {
    name: 'translation.txt',
    mimeType: 'text/plain',
    buffer: SOURCE,
  });
  await expect(page.locator('h1')).toContainText('Foreign Minister Wang Yi Meets the Press');
  await expect(page.getByLabel('语言', { exact: true })).toHaveValue('en');
  await page.getByLabel('译者').selectOption('machine');
  await expect(page.locator('.changes')).toContainText('机器');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '收入', exact: true }).click();
  await page.locator('.text-title').click();
  await expect(page.getByLabel('译者')).toHaveValue('machine');

  const lookup = await ext.open(`lookup.html#q=${encodeURIComponent(QUOTE)}`);
  await expect(lookup.locator('.finding h2')).toContainText('2024年3月7日');
  await expect(lookup.locator('.finding blockquote').first()).toContainText('we will never');
  await expect(lookup.locator('.original')).toContainText(/机器译文.*底线/su);
  // Nothing is left for the next test.
  await clearLibrary(page);
  expect(consoleErrors).toEqual([]);
});

const CHINESE =
  '某县水利局局长林岚答记者问\n\n2019年5月6日\n\n问：水库什么时候修好？\n\n林岚：山腰上的水库今年秋天修好，牧民的羊群不用再走远路喝水。';
const IN_ENGLISH =
  'The reservoir on the hillside will be repaired this autumn, so that herdsmen need not drive their flocks far for water';

/** Ask for the closest passages of a quotation. @returns the page, and the passage that has the words */
async function nearestOf(ext: Extension, quote: string, words: string): Promise<{ lookup: Page; near: Locator }> {
  const lookup = await ext.open(`lookup.html#q=${encodeURIComponent(quote)}`);
  // What the reader did not ask for is not looked for.
  await expect(lookup.locator('.closest li')).toHaveCount(0);
  await lookup.getByRole('button', { name: '显示最接近的段落' }).click();
  const near = lookup.locator('.closest li', { hasText: words });
  await expect(near).toHaveCount(1);
  await expect(lookup.locator('.closest h3')).toHaveText('中文文本中最接近的段落');
  await expect(near.locator('blockquote')).not.toHaveAttribute('lang', 'en');
  expect(await axeViolations(lookup)).toEqual([]);
  return { lookup, near };
}

test('words in English lead to a Chinese text of the reader’s own, where the reader asks', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open('library.html');
  try {
    await page.setInputFiles('input[type=file] >> nth=0', {
      name: '水库.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(CHINESE),
    });
    await page.getByRole('button', { name: '收入', exact: true }).click();
    await expect(page.locator('.text-title')).toHaveCount(1);
    const { lookup, near } = await nearestOf(ext, IN_ENGLISH, '山腰上的水库');
    await expect(near).toContainText('我的文库');
    await expect(near).toContainText('林岚');
    await expect(near.locator('.met')).toContainText('水库');
    // A passage is where to look, and never a finding.
    await expect(lookup.locator('.finding h2').first()).toHaveText('选中的不是中文，本库只收中文文本');
  } finally {
    await clearLibrary(page);
  }
  expect(consoleErrors).toEqual([]);
});

test('words in English lead to a text of a pack, which is said to be the pack’s', async ({ ext, consoleErrors }) => {
  const packs = samplePacks();
  const page = await ext.open('library.html#collections');
  try {
    await page.setInputFiles('input[accept=".yuanhua"]', packs.first);
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await expect(page.getByText('已导入')).toBeVisible();
    const { near } = await nearestOf(
      ext,
      'No dyke can guarantee that nothing will go wrong, and when a typhoon comes boats should still return to port for shelter from the wind',
      PACK_SAYS.slice(0, 12),
    );
    await expect(near).toContainText(PACK_TITLE);
    await expect(near).not.toContainText('我的文库');
    await expect(near.locator('.met')).toContainText('颱風');
  } finally {
    packs.remove();
    await clearLibrary(page);
  }
  expect(consoleErrors).toEqual([]);
});
