/** A page that the reader is on, taken for the reader's own texts. */
import { axeViolations, expect, test } from '../fixtures.ts';
import { clearLibrary } from '../support/own-library.ts';
import { openPanel } from '../support/panel.ts';
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

const PRESS = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>某部发言人林岚答记者问</title></head><body>
  <main><h1>某部发言人林岚答记者问</h1><p>2019年4月5日</p><p>问：请问有何评论？</p>
  <p><b>林岚：</b><span id="quote">我们愿同各方一道，为维护地区的和平与稳定作出不懈努力。</span></p>
  <p>问：还有吗？</p><p><b>林岚：</b>没有了。谢谢大家。</p></main></body></html>`;

test('shows its words in web pages where the reader says that anybody can open it', async ({ ext, visit, context }) => {
  await context.route('https://press.example/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: PRESS }),
  );
  await ext.choose({ locale: 'zh-CN', markFor: 'all' });
  const page = await visit('https://press.example/answers');
  const own = await ownPageBehind(ext, page);
  const before = await openPanel(page);
  expect(await before.text('h2')).toMatch(/^本库未见/);
  expect(await before.text('.finding')).not.toContain('文库');

  const [library] = await Promise.all([
    context.waitForEvent('page'),
    askAsOwnPage(own, 'addPage', { tabId: await tabOf(own, page) }),
  ]);
  const box = library.getByRole('checkbox', { name: /可以在网页上显示/ });
  await expect(box).not.toBeChecked();
  await box.check();
  expect(await axeViolations(library)).toEqual([]);
  await library.getByRole('button', { name: '收入', exact: true }).click();
  await expect(library.locator('.said')).toContainText('已收入');
  await library.close();

  const again = await visit('https://press.example/answers');
  const after = await openPanel(again);
  await expect.poll(() => after.text('h2')).toContain('2019年4月5日');
  await clearLibrary(own);
});
