/** The lookup page. */
import { axeViolations, expect, test } from '../fixtures.ts';
import { ALTERED, INVENTED, REPORTED } from '../support/quotes.ts';

/** What of the extension interface is used inside one of our pages. */
declare const chrome: {
  storage: { session: { get(key: string): Promise<{ lookups?: { quote: string }[] }> } };
};

const open = (quote: string) => `lookup.html#q=${encodeURIComponent(quote)}`;

test('shows the finding for the quote in its address', async ({ ext, consoleErrors }) => {
  const page = await ext.open(open(ALTERED.text));
  await expect(page.locator('.finding h2')).toContainText('2017年3月8日');
  await expect(page.getByRole('article')).toContainText('600亿');
  await expect(page.locator('#quote')).toHaveValue(ALTERED.text);
  expect(consoleErrors).toEqual([]);
});

test('says when the record has nothing, and looks up another quote', async ({ ext }) => {
  const page = await ext.open(open(INVENTED));
  await expect(page.getByRole('article')).toContainText('未见不等于未说');
  await page.locator('#quote').fill(REPORTED.text);
  await page.locator('#quote').press('Enter');
  await expect(page.getByRole('article')).toContainText('转述');
  const history = () =>
    page.evaluate(async () => (await chrome.storage.session.get('lookups')).lookups?.map(({ quote }) => quote));
  await expect.poll(history).toContain(REPORTED.text);
  expect(await history()).not.toContain(INVENTED);
  await page.reload();
  await expect(page.locator('#quote')).toHaveValue(REPORTED.text);
});

test('offers the closest passages to who asks, by keyboard too, and leads to the reader', async ({
  ext,
  context,
  consoleErrors,
}) => {
  const page = await ext.open(open(INVENTED));
  await expect(page.getByRole('article')).toContainText('未见不等于未说');
  await page.getByRole('button', { name: '措辞最接近的段落' }).press('Enter');
  const closest = page.getByRole('region', { name: '记录中措辞最接近的段落' });
  await expect(closest.getByRole('listitem')).toHaveCount(3);
  await expect(closest).not.toContainText('%');
  expect(await axeViolations(page)).toEqual([]);
  const first = closest.getByRole('button', { name: /^在全文中查看/ }).first();
  const [reader] = await Promise.all([context.waitForEvent('page'), first.click()]);
  await expect(reader).toHaveURL(/reader\.html/);
  // Another quote is another question.
  await page.locator('#quote').fill(ALTERED.text);
  await page.locator('#quote').press('Enter');
  await expect(page.getByRole('article')).toContainText('600亿');
  await expect(page.getByRole('button', { name: '措辞最接近的段落' })).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with a finding, ${colorScheme}`, async ({ ext }) => {
    const page = await ext.open(open(ALTERED.text));
    await page.emulateMedia({ colorScheme });
    await expect(page.getByRole('article')).toBeVisible();
    expect(await axeViolations(page)).toEqual([]);
  });
}
