/** The side panel: the finding, the history, the notebook, the timeline. Opened in a tab, where a test can reach it. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { axeViolations, expect, selectText, test } from './fixtures.ts';
import { ALTERED, INVENTED, REPORTED, VERBATIM } from './support/quotes.ts';

/** What of the extension interface is used inside the worker. */
declare const chrome: {
  storage: { session: { clear(): Promise<void> } };
};

const tab = (side: Page, name: string) => side.getByRole('tab', { name }).click();
const entries = (side: Page) => side.locator('.entry');

/** Look a quote up by typing it, as where no page is in front. */
async function lookUp(side: Page, quote: string): Promise<void> {
  await tab(side, '核对结果');
  await side.getByLabel('要查找的引文').fill(quote);
  await side.keyboard.press('Enter');
  await expect(side.getByRole('region', { name: '引文' })).toContainText(quote);
  await expect(side.locator('.finding h2')).toBeVisible();
}

async function keep(side: Page, quote: string): Promise<void> {
  await lookUp(side, quote);
  await side.getByRole('button', { name: '记入笔记' }).click();
  await expect(side.getByRole('button', { name: '已在笔记中' })).toBeVisible();
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

const exported = async (side: Page, format: string): Promise<Download> => {
  await side.getByLabel('格式').selectOption(format);
  const [download] = await Promise.all([
    side.waitForEvent('download'),
    side.getByRole('button', { name: '导出' }).click(),
  ]);
  return download;
};

const importText = (side: Page, name: string, text: string) =>
  side.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test.beforeEach(async ({ ext }) => {
  await ext.worker.evaluate(() => chrome.storage.session.clear());
  const page = await ext.open('sidepanel.html');
  await page.evaluate(
    () => new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('yuanhua-notebook'), { onsuccess: resolve })),
  );
  await page.close();
  await ext.choose({ locale: 'zh-CN' });
});

test.describe('the finding', () => {
  test('is that of the selection on a page, with the page it was found on', async ({ ext, visit, consoleErrors }) => {
    const page = await visit('/plain');
    await selectText(page, page.locator('#altered'));
    const side = await ext.open('sidepanel.html');
    await expect(side.locator('.finding h2')).toContainText('2017年3月8日');
    await expect(side.getByRole('link', { name: '页面' })).toHaveAttribute('href', page.url());
    expect(consoleErrors).toEqual([]);
  });

  test('stays while another selection is made, unless it follows', async ({ ext, visit }) => {
    const page = await visit('/plain');
    const side = await ext.open('sidepanel.html');
    await lookUp(side, REPORTED.text);
    await page.bringToFront();
    await selectText(page, page.locator('#altered'));
    await tab(side, '历史');
    await expect(side.locator('.history li')).toHaveCount(2);
    await tab(side, '核对结果');
    await expect(side.getByRole('region', { name: '引文' })).toContainText(REPORTED.text);
    await side.getByRole('switch').check();
    await page.bringToFront();
    await selectText(page, page.locator('#quote'));
    await expect(side.getByRole('region', { name: '引文' })).toContainText(VERBATIM.text);
  });

  test('is looked up from what is pasted, found or not', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await expect(side.getByText('还没有查找过')).toBeVisible();
    await lookUp(side, ALTERED.text);
    await expect(side.getByRole('region', { name: '引文' })).toBeInViewport();
    await lookUp(side, INVENTED);
    await expect(side.locator('.finding')).toContainText('未见不等于未说');
  });

  test('comes after the worker was stopped', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await ext.killWorker(side);
    await lookUp(side, ALTERED.text);
    await expect(side.locator('.finding')).toContainText('600亿');
  });
});

test.describe('the history', () => {
  test('lists what was looked up, shows it again, and is cleared', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await lookUp(side, REPORTED.text);
    await lookUp(side, INVENTED);
    await tab(side, '历史');
    await expect(side.locator('.history li')).toHaveText([/公文包.*本库未见/s, /拳头硬.*2026年3月8日/s]);
    await side.getByRole('button', { name: /拳头硬/ }).click();
    await expect(side.getByRole('region', { name: '引文' })).toContainText(REPORTED.text);
    await tab(side, '历史');
    await side.getByRole('button', { name: '清除历史' }).click();
    await expect(side.locator('.history li')).toHaveCount(0);
  });

  test('has nothing of selections that the record does not know', async ({ ext, visit }) => {
    const page = await visit('/plain');
    await selectText(page, page.locator('#invented'));
    await selectText(page, page.locator('#quote'));
    const side = await ext.open('sidepanel.html');
    await tab(side, '历史');
    await expect(side.locator('.history li')).toHaveText([/半岛/]);
  });
});

test.describe('the notebook', () => {
  test('keeps a finding with all that proves it, and a note', async ({ ext, visit }) => {
    const page = await visit('/plain');
    await selectText(page, page.locator('#altered'));
    const side = await ext.open('sidepanel.html');
    await side.getByRole('button', { name: '记入笔记' }).click();
    await tab(side, '笔记');
    const entry = entries(side);
    await expect(entry).toContainText(ALTERED.text);
    await expect(entry.locator('.entry-words')).toContainText('600亿');
    await entry.getByRole('textbox').fill('查英文稿');
    await expect(entry.locator('output')).toHaveText('已保存');
    await side.reload();
    await tab(side, '笔记');
    await expect(entry.getByRole('textbox')).toHaveValue('查英文稿');
    const [kept] = (JSON.parse(await textOf(await exported(side, 'json'))) as { entries: Record<string, unknown>[] })
      .entries;
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

  test('comes back from a file of every format', async ({ ext, consoleErrors }) => {
    const side = await ext.open('sidepanel.html');
    await keep(side, REPORTED.text);
    await keep(side, INVENTED);
    await tab(side, '笔记');
    await entries(side).first().getByRole('textbox').fill('=1+1\n<script>alert(1)</script>');
    await expect(entries(side).first().locator('output')).toHaveText('已保存');
    for (const format of ['json', 'markdown', 'csv', 'html', 'annotation']) {
      const download = await exported(side, format);
      const text = await textOf(download);
      for (const _ of [1, 2]) await entries(side).first().getByRole('button', { name: /删除/ }).click();
      await expect(entries(side)).toHaveCount(0);
      await importText(side, download.suggestedFilename(), text);
      await expect(side.getByText('已导入 2 条'), format).toBeVisible();
      await expect(entries(side).first().getByRole('textbox'), format).toHaveValue('=1+1\n<script>alert(1)</script>');
      await importText(side, download.suggestedFilename(), text);
      await expect(side.getByText('2 条原已存在'), format).toBeVisible();
      await expect(entries(side)).toHaveCount(2);
    }
    expect(consoleErrors).toEqual([]);
  });

  test('refuses a file that is wrong, line by line, and stays as it is', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await keep(side, REPORTED.text);
    await tab(side, '笔记');
    const text = await textOf(await exported(side, 'json'));
    await importText(side, 'half.json', text.slice(0, text.length / 2));
    await expect(side.locator('.problems')).toContainText('不完整');
    await importText(
      side,
      'wrong.json',
      text.replace('"reported"', '"the minister"').replace('"event": "', '"event": "<'),
    );
    await expect(side.locator('.problems li')).toHaveText([/第 \d+ 行，voice/, /第 \d+ 行，event/]);
    await importText(side, 'deep.json', '['.repeat(100_000));
    await expect(side.locator('.problems')).toContainText('嵌套层数太多');
    await expect(entries(side)).toHaveCount(1);
  });

  test('says that a passage moved when the record was updated', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await keep(side, REPORTED.text);
    await tab(side, '笔记');
    const text = await textOf(await exported(side, 'json'));
    await entries(side).getByRole('button', { name: /删除/ }).click();
    const old = text.replace(/"corpusHash": "\w+"/, `"corpusHash": "${'0'.repeat(64)}"`);
    await importText(side, 'same.json', old);
    await expect(entries(side)).toHaveCount(1);
    await expect(entries(side).getByRole('button', { name: '打开全文' })).toBeVisible();
    await expect(side.locator('.moved')).toHaveCount(0);
    await entries(side).getByRole('button', { name: /删除/ }).click();
    await importText(side, 'moved.json', old.replace(/"paragraph": "([^#]+)#\w+\.\d+"/, '"paragraph": "$1#a999.1"'));
    await expect(side.locator('.moved')).toContainText('现在位于 2026-03-08.digest#');
    await entries(side).getByRole('button', { name: /删除/ }).click();
    await importText(side, 'gone.json', old.replaceAll('2026-03-08.digest', '2001-03-08.lost'));
    await expect(side.locator('.moved')).toContainText('现在没有这段话了');
  });

  test('is right in two windows at once', async ({ ext }) => {
    const [here, there] = [await ext.open('sidepanel.html'), await ext.open('sidepanel.html')];
    await keep(here, REPORTED.text);
    await tab(here, '笔记');
    await tab(there, '笔记');
    await expect(entries(there)).toHaveCount(1);
    await entries(there).getByRole('textbox').fill('彼处');
    await entries(here).getByRole('textbox').fill('此处');
    const alerts = async (side: Page) => (await side.getByRole('alert').allInnerTexts()).join('');
    await expect.poll(async () => `${await alerts(here)}${await alerts(there)}`).toContain('另一窗口');
    const [late, early] = (await alerts(here)) === '' ? [there, here] : [here, there];
    const theirs = await entries(early).getByRole('textbox').inputValue();
    await expect(late.locator('.conflict blockquote')).toHaveText(theirs);
    await late.getByRole('button', { name: '保存我写的' }).click();
    const ours = await entries(late).getByRole('textbox').inputValue();
    await expect(entries(early).getByRole('textbox')).toHaveValue(ours);
    await entries(early).getByRole('button', { name: /删除/ }).click();
    await expect(entries(late)).toHaveCount(0);
  });

  test('notices that the browser deleted it, and puts back what the window still has', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await keep(side, REPORTED.text);
    await tab(side, '笔记');
    await expect(entries(side)).toHaveCount(1);
    const purge = () =>
      side.evaluate(
        () =>
          new Promise((resolve) => Object.assign(indexedDB.deleteDatabase('yuanhua-notebook'), { onsuccess: resolve })),
      );
    await purge();
    await expect(side.getByRole('alert')).toContainText('浏览器删除了笔记：1 条');
    await side.getByRole('button', { name: '放回本窗口还留着的 1 条' }).click();
    await expect(entries(side)).toHaveCount(1);
    await expect(side.getByRole('alert')).toHaveCount(0);
    await purge();
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

  test('has all of an import or nothing, whenever its page is killed', async ({ ext }) => {
    test.setTimeout(180_000);
    const side = await ext.open('sidepanel.html');
    await keep(side, REPORTED.text);
    await tab(side, '笔记');
    const [head, entry] = (await textOf(await exported(side, 'json'))).split('"entries": [');
    const one = entry!.slice(0, entry!.lastIndexOf(']'));
    const many = (batch: number) =>
      Array.from({ length: 400 }, (_, index) => one.replace(/"id": "[^"]+"/, `"id": "b${batch}-${index}"`)).join(',');
    let count = 1;
    let whole = 0;
    for (let kill = 0; kill < 100; kill += 1) {
      const page = await ext.open('sidepanel.html');
      await tab(page, '笔记');
      const text = `${head}"entries": [${many(kill)}]}`;
      await importText(page, 'many.json', text);
      await page.waitForTimeout(Math.random() * 150);
      await page.close();
      const after = await side.evaluate(
        () =>
          new Promise<number>((resolve) => {
            indexedDB.open('yuanhua-notebook').onsuccess = (event) => {
              const database = (event.target as IDBOpenDBRequest).result;
              const request = database.transaction('entries').objectStore('entries').count();
              request.onsuccess = () => {
                database.close();
                resolve(request.result);
              };
            };
          }),
      );
      expect([count, count + 400]).toContain(after);
      if (after > count) whole += 1;
      count = after;
    }
    // Neither too early nor too late every time: some were cut short, some were done.
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(100);
  });
});

test.describe('the timeline', () => {
  test('compares phrases, and shows the passages behind a bar, by keyboard too', async ({ ext, context }) => {
    const side = await ext.open('sidepanel.html');
    await tab(side, '时间线');
    await side.getByRole('textbox', { name: /词语/ }).fill('多極化，全球南方');
    const bars = side.locator('.column');
    await expect(bars).toHaveCount(3);
    await expect(bars.nth(1)).toHaveAccessibleName(/2024年3月7日：多極化 \d+ 处.*全球南方 \d+ 处/);
    await bars.nth(1).focus();
    await side.keyboard.press('Enter');
    await expect(side.getByRole('heading', { name: '2024年3月7日的段落' })).toBeVisible();
    const counted = Number(await side.locator('tbody tr').nth(1).locator('td b').first().innerText());
    const marks = side.locator('.places mark').filter({ hasText: '多极化' });
    expect(await marks.count()).toBeLessThanOrEqual(counted);
    expect(await marks.count()).toBeGreaterThan(0);
    const [reader] = await Promise.all([context.waitForEvent('page'), side.locator('.place').first().click()]);
    await reader.waitForURL(/reader\.html\?t=2024-03-07/);
    await side.getByRole('button', { name: '2024年3月7日' }).last().click();
    await expect(side.locator('.places')).toHaveCount(0);
  });

  test('is reached from a short quote', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await lookUp(side, '多极化');
    await side.getByRole('button', { name: '历次出现多少' }).click();
    await expect(side.getByRole('textbox', { name: /词语/ })).toHaveValue('多极化');
    await expect(side.locator('.column')).toHaveCount(3);
  });
});

test('is walked through by the keyboard', async ({ ext }) => {
  const side = await ext.open('sidepanel.html');
  await side.getByRole('tab', { name: '核对结果' }).focus();
  await side.keyboard.press('ArrowLeft');
  await expect(side.getByRole('tab', { name: '时间线' })).toBeFocused();
  await expect(side.getByRole('tab', { name: '时间线' })).toHaveAttribute('aria-selected', 'true');
  await side.keyboard.press('Tab');
  await expect(side.getByRole('textbox', { name: /词语/ })).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`has nothing that axe finds wrong: ${theme}`, async ({ ext }) => {
    await ext.choose({ locale: 'zh-CN', theme });
    const side = await ext.open('sidepanel.html');
    expect(await axeViolations(side)).toEqual([]);
    await keep(side, ALTERED.text);
    expect(await axeViolations(side)).toEqual([]);
    await tab(side, '历史');
    expect(await axeViolations(side)).toEqual([]);
    await tab(side, '笔记');
    await side.getByText('出处').click();
    await importText(side, 'wrong.json', '{');
    await expect(side.locator('.problems')).toBeVisible();
    expect(await axeViolations(side)).toEqual([]);
    await tab(side, '时间线');
    await side.getByRole('textbox', { name: /词语/ }).fill('多极化，全球南方，一带一路');
    await side.locator('.column').nth(1).click();
    await expect(side.locator('.places')).toBeVisible();
    expect(await axeViolations(side)).toEqual([]);
  });
}
