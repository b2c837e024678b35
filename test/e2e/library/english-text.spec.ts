/** An English text of the reader's: who translated it is said, and quotations in English are compared with it, the Chinese beside them. */
import { readFileSync } from 'node:fs';
import { axeViolations, expect, test } from '../fixtures.ts';
import { clearLibrary } from '../support/own-library.ts';

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
