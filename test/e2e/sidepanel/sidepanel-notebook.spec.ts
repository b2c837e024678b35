/** The notebook: what is kept, found, lost and brought back. */
import { expect, selectText, test } from '../fixtures.ts';
import { openPanel } from '../support/panel.ts';
import { ALTERED, INVENTED, REPORTED } from '../support/quotes.ts';
import { TWELVE, TWELVE_PAGE, TWELVE_PATH } from '../support/sites/twelve-quotes.ts';
import {
  deleteDatabase,
  entries,
  exported,
  forgetAll,
  keep,
  lookUp,
  noteOf,
  savedOf,
  tab,
  textOf,
} from '../support/side-panel.ts';

test.use({ ownTabs: true });

test.beforeEach(({ ext }) => forgetAll(ext));

test('keeps a finding with all that proves it, and a note', async ({ ext, visit }) => {
  const page = await visit('/plain');
  await openPanel(page, '#altered');
  const side = await ext.open('sidepanel.html');
  await side.getByRole('button', { name: '记入笔记' }).click();
  await tab(side, '笔记');
  const entry = entries(side);
  await expect(entry).toContainText(ALTERED.text);
  await expect(entry.locator('.entry-words')).toContainText('600亿');
  await noteOf(entry).fill('查英文稿');
  await expect(savedOf(entry)).toHaveText('已保存');
  await side.reload();
  await tab(side, '笔记');
  await expect(noteOf(entry)).toHaveValue('查英文稿');
  const [kept] = (JSON.parse((await exported(side, 'json')).text) as { entries: Record<string, unknown>[] }).entries;
  expect(kept).toMatchObject({
    quote: ALTERED.text,
    pageAddress: page.url(),
    pageTitle: '页面',
    wording: 'altered',
    event: '2017-03-08',
    transcript: expect.stringMatching(/^2017-03-08\./),
    paragraph: expect.stringMatching(/^2017-03-08\.\w+#a\d+\.\d+$/),
    corpusHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    note: '查英文稿',
  });
  expect(kept!['ranges']).not.toEqual([]);
});

test('from an article of twelve quotations to a document for the editor, and one of a chosen few, in 40 clicks', async ({
  ext,
  visit,
  context,
  site,
}) => {
  await context.route(site.at(TWELVE_PATH), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: TWELVE_PAGE }),
  );
  const page = await visit(TWELVE_PATH);
  // Opened by a click on the toolbar's or the menu's item.
  let gestures = 1;
  const side = await ext.open('sidepanel.html');
  const press = async (act: Promise<unknown>): Promise<void> => {
    gestures += 1;
    await act;
  };
  const begun = Date.now();
  const keepIt = side.getByRole('button', { name: '记入笔记' });
  for (const [at, words] of TWELVE.entries()) {
    await page.bringToFront();
    await press(selectText(page, page.locator('.said').nth(at)));
    await expect(side.getByRole('region', { name: '引文' })).toContainText(words.slice(0, 12));
    await expect(keepIt).toBeInViewport();
    await press(keepIt.click());
    await expect(side.getByRole('button', { name: '已在笔记中' })).toBeVisible();
  }
  await press(tab(side, '笔记'));
  await expect(side.getByRole('group', { name: '12 条引文' })).toBeVisible();
  await expect(side.locator('.entry-quote')).toHaveText(TWELVE);
  const save = async (name: string): Promise<string> => {
    // However long the list, the way out is in view.
    await expect(side.getByRole('button', { name })).toBeInViewport();
    const [download] = await Promise.all([
      side.waitForEvent('download'),
      press(side.getByRole('button', { name }).click()),
    ]);
    return textOf(download);
  };
  const all = await save('导出 12 条');
  expect(all.match(/<article>/g)).toHaveLength(12);
  expect(all).toMatch(/<mark class="protected">800/);
  // By the short name where it is told, by the whole one in the appendix.
  expect(all).toMatch(/国新办网站实录(?=[^]*国务院新闻办公室网站 · 2017-03-08\.scio)/);
  expect(gestures).toBe(27);
  // What is not right goes to the editor by itself, with a verdict each, the worst first.
  await press(side.getByRole('button', { name: /^2 条文字有改动/ }).click());
  await expect(entries(side)).toHaveCount(2);
  for (const [at, verdict] of ['数字有误', '意思相反'].entries()) {
    const box = entries(side).nth(at).getByRole('textbox', { name: /结论/ });
    await press(box.click());
    await side.keyboard.type(verdict);
    await expect(entries(side).nth(at).locator('form.verdict output')).toHaveText('已保存');
  }
  await press(entries(side).nth(1).getByRole('button', { name: /上移/ }).click());
  await expect(side.locator('.entry-quote').first()).toContainText('不是优势互补');
  await press(side.getByRole('checkbox', { name: '全选 2 条' }).click());
  const few = await save('导出选中的 2 条');
  expect(few.match(/<article>/g)).toHaveLength(2);
  expect(few).toMatch(/意思相反[^]*数字有误/);
  expect(gestures).toBeLessThanOrEqual(40);
  test.info().annotations.push({ type: 'gestures', description: `${gestures}, ${Date.now() - begun} ms` });
  console.log(
    `twelve quotations: 27 gestures to the document, ${gestures} with a chosen few, ${Date.now() - begun} ms`,
  );
});

test('keeps a finding from the page that shows one alone', async ({ ext }) => {
  const lookup = await ext.open(`lookup.html#q=${encodeURIComponent(ALTERED.text)}`);
  await lookup.getByRole('button', { name: '记入笔记' }).click();
  await expect(lookup.getByRole('button', { name: '已在笔记中' })).toBeVisible();
  const side = await ext.open('sidepanel.html');
  await tab(side, '笔记');
  await expect(entries(side)).toHaveText([/800亿.*600亿/s]);
});

test('finds in whatever script, deletes, and brings back', async ({ ext }) => {
  const side = await ext.open('sidepanel.html');
  await keep(side, REPORTED.text);
  await keep(side, INVENTED);
  await tab(side, '笔记');
  await expect(entries(side)).toHaveCount(2);
  await side.getByRole('searchbox').fill('拳頭硬');
  await expect(entries(side)).toHaveText([/拳头硬/]);
  await entries(side).getByRole('button', { name: /删除/ }).click();
  await expect(side.getByText('没有含这些字的条目')).toBeVisible();
  await side.getByRole('button', { name: '撤销' }).click();
  await expect(entries(side)).toHaveText(/拳头硬/);
  await side.reload();
  await tab(side, '笔记');
  await expect(entries(side)).toHaveCount(2);
});

test('is right in two windows at once', async ({ ext }) => {
  const [here, there] = [await ext.open('sidepanel.html'), await ext.open('sidepanel.html')];
  await keep(here, REPORTED.text);
  await tab(here, '笔记');
  await tab(there, '笔记');
  await expect(entries(there)).toHaveCount(1);
  // The pause after the last key, before a note is stored, is long here: the other window comes first.
  await here.evaluate(() => {
    const { setTimeout: wait } = globalThis;
    Object.assign(globalThis, { setTimeout: (run: () => void, ms?: number) => wait(run, ms === 300 ? 1500 : ms) });
  });
  await noteOf(entries(here)).fill('此处');
  await noteOf(entries(there)).fill('彼处');
  await expect(savedOf(entries(there))).toHaveText('已保存');
  await expect(here.getByRole('alert')).toContainText('另一窗口');
  await expect(here.locator('.conflict blockquote')).toHaveText('彼处');
  await here.getByRole('button', { name: '保存我写的' }).click();
  await expect(noteOf(entries(there))).toHaveValue('此处');
  await entries(there).getByRole('button', { name: /删除/ }).click();
  await expect(entries(here)).toHaveCount(0);
});

test('notices that the browser deleted it, and puts back what the window still has', async ({ ext }) => {
  const side = await ext.open('sidepanel.html');
  await keep(side, REPORTED.text);
  await tab(side, '笔记');
  await expect(entries(side)).toHaveCount(1);
  await deleteDatabase(side);
  await expect(side.getByRole('alert')).toContainText('浏览器删除了笔记：1 条');
  await side.getByRole('button', { name: '放回本窗口还留着的 1 条' }).click();
  await expect(entries(side)).toHaveCount(1);
  await expect(side.getByRole('alert')).toHaveCount(0);
  await deleteDatabase(side);
  await side.reload();
  await expect(side.getByRole('alert')).toContainText('浏览器删除了笔记：1 条');
  await expect(side.getByRole('alert')).toContainText('请导入那个文件');
});

test('offers itself as a file when the storage is full', async ({ ext }) => {
  const side = await ext.open('sidepanel.html');
  await keep(side, REPORTED.text);
  await side.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await lookUp(side, INVENTED);
  await side.getByRole('button', { name: '记入笔记' }).click();
  await expect(side.getByRole('status').filter({ hasText: '未能保存' })).toBeVisible();
  await expect(side.getByRole('alert')).toContainText('没有空间');
  const [download] = await Promise.all([
    side.waitForEvent('download'),
    side.getByRole('button', { name: '存为文件' }).click(),
  ]);
  const { entries: saved } = JSON.parse(await textOf(download)) as { entries: { quote: string }[] };
  expect(saved.map(({ quote }) => quote)).toEqual([INVENTED, REPORTED.text]);
});

test('offers itself as a file where the browser lets nothing be stored', async ({ ext, context }) => {
  const side = await context.newPage();
  await side.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no storage here', 'SecurityError');
    };
  });
  await side.goto(ext.url('sidepanel.html'));
  await expect(side.getByRole('alert')).toContainText('浏览器不允许');
  await lookUp(side, REPORTED.text);
  await side.getByRole('button', { name: '记入笔记' }).click();
  await expect(side.getByRole('alert')).toContainText('1 条未能保存');
  const [download] = await Promise.all([
    side.waitForEvent('download'),
    side.getByRole('button', { name: '存为文件' }).click(),
  ]);
  expect(JSON.parse(await textOf(download))).toMatchObject({ entries: [{ quote: REPORTED.text }] });
});
