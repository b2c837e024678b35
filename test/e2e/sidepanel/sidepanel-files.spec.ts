/** The notebook as files: out, in, and refused where anything is wrong. */
import type { Page } from '@playwright/test';
import { findChromium } from '../../../tools/browsers.ts';
import { killsDuringImports } from '../../../tools/soak/imports.ts';
import { expect, test } from '../fixtures.ts';
import { INVENTED, REPORTED } from '../support/quotes.ts';
import { entries, exported, forgetAll, importText, keep, noteOf, savedOf, tab } from '../support/side-panel.ts';

test.beforeEach(({ ext }) => forgetAll(ext));

/** Every format, from hostile notes too, is held by test/platform/notebook/formats/formats.test.ts; here two ways in and out of a page. */
test('comes back from a file', async ({ ext, consoleErrors }) => {
  const side = await ext.open('sidepanel.html');
  await keep(side, REPORTED.text);
  await keep(side, INVENTED);
  await tab(side, '笔记');
  await noteOf(entries(side).first()).fill('=1+1\n<script>alert(1)</script>');
  await expect(savedOf(entries(side).first())).toHaveText('已保存');
  for (const format of ['json', 'html']) {
    const { name, text } = await exported(side, format);
    for (const left of [1, 0]) {
      await entries(side).first().getByRole('button', { name: /删除/ }).click();
      // Until the list is drawn anew, the first one is the one that is going.
      await expect(entries(side)).toHaveCount(left);
    }
    await importText(side, name, text);
    await expect(side.getByText('已导入 2 条'), format).toBeVisible();
    await expect(noteOf(entries(side).first()), format).toHaveValue('=1+1\n<script>alert(1)</script>');
    await importText(side, name, text);
    await expect(side.getByText('2 条原已存在'), format).toBeVisible();
    await expect(entries(side)).toHaveCount(2);
  }
  expect(consoleErrors).toEqual([]);
});

test('runs nothing of a file that has scripts in every field, nor does the page that it is exported to', async ({
  ext,
  context,
  consoleErrors,
}) => {
  const side = await ext.open('sidepanel.html');
  await keep(side, REPORTED.text);
  await tab(side, '笔记');
  const { text } = await exported(side, 'json');
  const SCRIPT = '"><img src=x onerror=globalThis.ran=1></script><script>globalThis.ran=1</script>';
  const fields = ['quote', 'words', 'note', 'pageTitle', 'speaker', 'title', 'publisher', 'sourceLine', 'pageHead'];
  const hostile = fields.reduce(
    (file, field) => file.replace(new RegExp(`"${field}": [^\\n]*,`), () => `"${field}": ${JSON.stringify(SCRIPT)},`),
    text.replace(/"id": "[^"]+"/, '"id": "hostile"'),
  );
  await importText(side, 'hostile.json', hostile);
  await expect(entries(side)).toHaveCount(2);
  const entry = entries(side).filter({ hasText: SCRIPT });
  await entry.getByText('出处').click();
  await expect(entry.locator('img, script')).toHaveCount(0);
  await expect(noteOf(entry)).toHaveValue(SCRIPT);
  const html = await exported(side, 'html');
  const page = await context.newPage();
  await page.setContent(html.text);
  await expect(page.locator('article')).toHaveCount(2);
  await expect(page.locator('img')).toHaveCount(0);
  for (const each of [side, page]) expect(await each.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(consoleErrors).toEqual([]);
});

test('refuses a file that is wrong, line by line, and stays as it is', async ({ ext }) => {
  const side = await ext.open('sidepanel.html');
  await keep(side, REPORTED.text);
  await tab(side, '笔记');
  const { text } = await exported(side, 'json');
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

/** The one entry that was kept, as an older Yuanhua with another record would have kept it. */
async function makeOld(side: Page, paragraph: RegExp, other: string): Promise<void> {
  await side.evaluate(
    ({ source, other }) =>
      new Promise<void>((resolve) => {
        indexedDB.open('yuanhua-notebook').addEventListener('success', ({ target }) => {
          const database = (target as IDBOpenDBRequest).result;
          const store = database.transaction('entries', 'readwrite').objectStore('entries');
          store.getAll().addEventListener('success', (read) => {
            const [row] = (read.target as IDBRequest<{ paragraph: string; corpusHash: string }[]>).result;
            const paragraph = row!.paragraph.replace(new RegExp(source), other);
            store.put({ ...row, paragraph, corpusHash: '0'.repeat(64) }).addEventListener('success', () => {
              database.close();
              resolve();
            });
          });
        });
      }),
    { source: paragraph.source, other },
  );
  await side.reload();
  await tab(side, '笔记');
  await expect(entries(side)).toHaveCount(1);
}

test('says that a passage moved when the record was updated', async ({ ext }) => {
  const side = await ext.open('sidepanel.html');
  await keep(side, REPORTED.text);
  await makeOld(side, /^/, '');
  await expect(entries(side).getByRole('button', { name: '打开全文' })).toBeVisible();
  await expect(side.locator('.moved')).toHaveCount(0);
  await makeOld(side, /#\w+\.\d+$/, '#a999.1');
  await expect(side.locator('.moved')).toContainText('现在位于 2026-03-08.digest#');
  await makeOld(side, /^2026-03-08\.digest/, '2001-03-08.lost');
  await expect(side.locator('.moved')).toContainText('现在没有这段话了');
});

/** Import what was kept, so many times: made in the page, since so large a file takes its time to be handed over. */
async function importMany(side: Page, count: number): Promise<void> {
  const { text } = await exported(side, 'json');
  await side.evaluate(
    ({ text, count }) => {
      const [head, one] = text.split('"entries": [') as [string, string];
      const entry = one.slice(0, one.lastIndexOf(']'));
      const many = Array.from({ length: count }, (_, index) => entry.replace(/"id": "[^"]+"/, `"id": "many-${index}"`));
      const chosen = new DataTransfer();
      chosen.items.add(new File([`${head}"entries": [${many.join(',')}]}`], 'many.json'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { text, count },
  );
}

test('a large file is imported while the page says how far it is', async ({ ext }) => {
  const side = await ext.open('sidepanel.html');
  await keep(side, REPORTED.text);
  await tab(side, '笔记');
  await side.evaluate(() => {
    const shares = new Set<number>();
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) shares.add(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    Object.assign(globalThis, { shares });
  });
  await importMany(side, 2000);
  await expect(side.getByText('已导入 2000 条')).toBeVisible();
  await expect(side.locator('progress')).toHaveCount(0);
  const shares = await side.evaluate(() => [...(globalThis as unknown as { shares: Set<number> }).shares]);
  expect(shares.length).toBeGreaterThan(3);
  expect(Math.max(...shares)).toBeLessThanOrEqual(1);
});

test('all of an import is there or nothing, whenever the page or the browser is killed', async () => {
  expect(await killsDuringImports(findChromium()!, 2, 2)).toMatchObject({ holds: true });
});
