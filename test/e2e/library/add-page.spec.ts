/** A page that the reader is on, taken for the reader's own texts. */
import { axeViolations, expect, test } from '../fixtures.ts';
import { askAsOwnPage, ownPageBehind, tabOf } from '../support/page-check.ts';

test('is shown with its turns, its day and its speaker before it is kept', async ({
  ext,
  visit,
  context,
  consoleErrors,
}) => {
  const page = await visit('/library/answers');
  const own = await ownPageBehind(ext, page);
  const before = await page.content();
  const [library, reply] = await Promise.all([
    context.waitForEvent('page'),
    askAsOwnPage(own, 'addPage', { tabId: await tabOf(own, page) }),
  ]);
  expect(reply).toEqual({ ok: true, value: { refusal: null } });
  await expect(library.locator('h1')).toContainText('某部发言人答记者问');
  await expect(library.getByLabel('日期')).toHaveValue('2019-04-05');
  await expect(library.locator('.turns')).toContainText(
    '有关报道。我们愿同各方一道，为维护地区的和平与稳定作出不懈努力。',
  );
  for (const unseen of ['看不见', 'arrow', '[3]']) await expect(library.locator('.turns')).not.toContainText(unseen);
  await expect(library.locator('.turns')).not.toContainText('网站导航');
  expect(await axeViolations(library)).toEqual([]);
  // Nothing of the page is changed by it.
  expect(await page.content()).toBe(before);
  await library.getByRole('button', { name: '不收' }).click();
  await expect(library.getByRole('heading', { name: '我的文本' })).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

test('is refused with a reason where the browser keeps extensions out', async ({ ext, context, site }) => {
  const closed = await context.newPage();
  await closed.goto(site.at('/plain'));
  const own = await ownPageBehind(ext, closed);
  const tabId = await tabOf(own, closed);
  await closed.goto('chrome://version');
  const reply = await askAsOwnPage(own, 'addPage', { tabId });
  expect(reply).toEqual({ ok: true, value: { refusal: 'closed' } });
});
