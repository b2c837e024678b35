/** Two texts side by side, and the page about the record. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import type { Extension } from '../../../tools/drive/extension.ts';
import { axeViolations, expect, keepOneOfEachKind, test } from '../fixtures.ts';

const TEXTS = 'compare.html?a=2017-03-08.scio&b=2017-03-08.xinhua';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Open a page with a language and a theme chosen in the settings. */
async function openAs(ext: Extension, path: string, locale: string, theme: string): Promise<Page> {
  const page = await ext.open('options.html');
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, locale, theme });
  await page.goto(ext.url(path));
  return page;
}

test('two texts of one event stand side by side, are counted, led through by key and saved', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open(`${TEXTS}#a1.1`);
  const row = page.locator('.row', { hasText: '50多位国际组织负责人' });
  const [a, b] = [row.locator('.cell').first(), row.locator('.cell').last()];
  const boxes = async () => [(await a.boundingBox())!, (await b.boundingBox())!] as const;

  await test.step('sentence by sentence, with what differs marked by kind', async () => {
    await expect(a.locator('.difference-number')).toHaveText(['两个', '50多']);
    await expect(b.locator('.difference-number')).toHaveText(['两个多', '500多']);
    const [left, right] = await boxes();
    expect(left.y).toBe(right.y);
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    await expect(b.locator('.damage').first()).toContainText('当作“50多位国际组织负责人”');
  });

  await test.step('counted: the sentences by how they stand, the differences by kind', async () => {
    const counted = await page.locator('.summary dd').allInnerTexts();
    const total = counted.reduce((sum, count) => sum + Number(count), 0);
    await expect(page.locator('.summary > p')).toHaveText(`共对读 ${total} 句`);
    for (const kind of ['number', 'name', 'hedge', 'omission', 'wording', 'punctuation']) {
      const chip = page.locator('.chip', { has: page.locator(`.difference-${kind}`) });
      const indices = await page
        .locator(`[data-difference].difference-${kind}`)
        .evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute('data-difference'))).size);
      await expect(chip.locator('small'), kind).toHaveText(String(indices));
    }
  });

  await test.step('saved as CSV, as Markdown and as TEI', async () => {
    const rows = await page.locator('.row').count();
    for (const name of ['CSV', 'Markdown', 'TEI']) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const download = await saved;
      const text = readFileSync(await download.path(), 'utf8');
      if (name === 'CSV') {
        expect(download.suggestedFilename()).toBe('collation-2017-03-08.scio-2017-03-08.xinhua.csv');
        expect(text.split('\r\n').length).toBe(rows + 2);
        expect(text).toContain('number: [50多] → [500多]');
        // A sentence that one text leaves out is an omission.
        expect(text).toContain('"only-a","omission",');
      } else if (name === 'TEI') {
        expect(download.suggestedFilename()).toBe('collation-2017-03-08.scio-2017-03-08.xinhua.xml');
        // Our own pages may make markup of no text.
        const blank = await page.context().newPage();
        const parsed = await blank.evaluate((xml) => {
          const tei = new DOMParser().parseFromString(xml, 'application/xml');
          const readings = [...tei.querySelectorAll('app[type=number] > rdg')];
          return {
            root: `${tei.documentElement.namespaceURI} ${tei.documentElement.localName}`,
            error: tei.querySelector('parsererror')?.textContent ?? null,
            sentences: tei.querySelectorAll('ab').length,
            readings: readings.map((each) => `${each.getAttribute('wit')} ${each.textContent}`),
          };
        }, text);
        await blank.close();
        expect(parsed).toMatchObject({ root: 'http://www.tei-c.org/ns/1.0 TEI', error: null, sentences: rows });
        expect(parsed.readings).toEqual(expect.arrayContaining(['#A 50多', '#B 500多']));
      } else {
        expect(download.suggestedFilename()).toBe('collation-2017-03-08.scio-2017-03-08.xinhua.md');
        expect(text).toContain('**500多**位国际组织负责人');
      }
    }
  });

  const current = page.locator('.current');
  await test.step('begun with the first difference in view', async () => {
    await page.goto(ext.url(`${TEXTS}#a18`));
    await page.reload();
    await expect(page.locator('.here')).toBeInViewport();
    await page.keyboard.press('n');
    await expect(current.first()).toBeInViewport();
    const distance = (await current.first().boundingBox())!.y - (await page.locator('.here').boundingBox())!.y;
    expect(Math.abs(distance)).toBeLessThan(700);
  });

  await test.step('a letter is left to the control that has the focus', async () => {
    await page.reload();
    await page.getByRole('checkbox').focus();
    await page.keyboard.press('n');
    await expect(current).toHaveCount(0);
    await page.keyboard.press('Alt+ArrowDown');
    await expect(current.first()).toBeInViewport();
  });

  await test.step('from difference to difference by button and by key', async () => {
    await page.goto(ext.url(TEXTS));
    await page.getByRole('button', { name: /^数字/ }).click();
    await page.getByRole('button', { name: '下一处差异' }).click();
    await expect(current.first()).toBeInViewport();
    await expect(current.first()).toHaveText('两个');
    await expect(page.locator('.position')).toHaveText('1 / 4');
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await expect(page.locator('.position')).toHaveText('2 / 4');
    await expect(current.first()).toBeInViewport();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.locator('.position')).toHaveText('3 / 4');
    await page.keyboard.press('p');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page.locator('.position')).toHaveText('4 / 4');
    await expect(current.first()).toBeInViewport();
    await expect(page.locator('.jumps').getByRole('status')).toContainText('第 4 处，共 4 处，数字');
  });

  await test.step('one kind of difference alone, and only the sentences that have it', async () => {
    await page.getByRole('checkbox', { name: '只看有差异的句子' }).check();
    const shown = page.locator('.row:visible');
    const classes = await shown.evaluateAll((rows) => rows.map(({ className }) => className));
    expect(classes.filter((names) => !/(?:^| )has-number(?: |$)/.test(names))).toEqual([]);
    expect(classes.length).toBe(await page.locator('.row.has-number').count());
    const wording = page.locator('.row:visible [data-difference].difference-wording:not(.lacks)').first();
    await expect(wording).toHaveCSS('text-decoration-line', 'none');
    await page.getByRole('button', { name: /^全部/ }).click();
    await page.getByRole('checkbox').uncheck();
    await expect(shown).toHaveCount(await page.locator('.row:not(.folded .row)').count());
  });

  await test.step('what is neither asked nor answered stands folded, by its name, and is unfolded for what stands in it', async () => {
    const folded = page.locator('.folded');
    await expect(folded.locator('summary').first()).toHaveText('报道叙述 1 · 仅甲本有');
    for (const name of ['图片说明 1', '主持人 1 · 何绍仁'])
      await expect(folded.filter({ hasText: name }).first()).toBeVisible();
    await expect(page.locator('.turn-head')).not.toContainText([/\b[a-z]\d+\b/u]);
    await page.goto(ext.url(`${TEXTS}#m1`));
    await page.reload();
    await expect(page.locator('.here')).toBeInViewport();
    await expect(folded.filter({ has: page.locator('.here') })).toHaveAttribute('open', '');
  });

  await test.step('a list of the questions leads to each, with how much differs there', async () => {
    await page.getByText('21 个提问').click();
    const entry = page.getByRole('button', { name: /第 9 问 · 韩联社记者问/ });
    await expect(entry).toContainText(/\d+ 处差异/);
    await entry.click();
    await expect(page.locator('.turn-head', { hasText: '第 9 问' })).toBeInViewport();
    await expect(entry).toBeHidden();
    await page.getByText('21 个提问').click();
    await page.keyboard.press('Escape');
    await expect(entry).toBeHidden();
  });

  await test.step('a strip shows where they differ and where one is; a click and the arrows go there', async () => {
    const strip = page.getByRole('slider', { name: '两本差异分布' });
    const box = (await strip.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.5);
    await expect(current.first()).toBeInViewport();
    const at = Number((await page.locator('.position').innerText()).split(' / ')[0]);
    expect(at).toBeGreaterThan(250);
    expect(at).toBeLessThan(600);
    const frame = strip.locator('.heat-view');
    await expect.poll(async () => Number(await frame.getAttribute('y'))).toBeGreaterThan(80);
    await strip.press('Home');
    await expect.poll(async () => Number(await frame.getAttribute('y'))).toBeLessThan(5);
    await expect(strip).toHaveAttribute('aria-valuenow', '1');
    await strip.press('ArrowDown');
    await expect(strip).toHaveAttribute('aria-valuetext', /标题 2: 0 处差异/);
    // The kinds chosen are the ones that it shows.
    await page.getByRole('button', { name: /^数字/ }).click();
    await expect(strip.locator('.heat-other')).toHaveAttribute('d', '');
    await page.getByRole('button', { name: /^全部/ }).click();
  });

  await test.step('a link leads to a difference, and holds no words', async () => {
    await page.locator('h1').click();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    const words = await current.allInnerTexts();
    const context = page.context();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.locator('.jumps').getByRole('status')).toHaveText('链接已复制');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/compare\.html\?a=2017-03-08\.scio&b=2017-03-08\.xinhua#[\w.%-]+&d=\d+-\d+$/u);
    await page.goto('about:blank');
    await page.goto(link);
    await expect(current.first()).toBeInViewport();
    expect(await current.allInnerTexts()).toEqual(words);
    await page.goto(link.replace(/\d+$/u, '99999999'));
    await page.reload();
    await expect(page.getByRole('alert')).toContainText('不再列为差异');
    await page.goto(ext.url(TEXTS));
    await page.locator('.row').first().waitFor();
  });

  await test.step('one above the other in a narrow window', async () => {
    await page.setViewportSize({ width: 400, height: 800 });
    const [above, below] = await boxes();
    expect(above.y + above.height).toBeLessThanOrEqual(below.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
  });
  expect(consoleErrors).toEqual([]);
});

test('two texts open at a passage of either; what neither has is said to be missing, and not repeated', async ({
  ext,
}) => {
  const page = await ext.open('compare.html');
  const at = async (place: string) => {
    await page.goto(ext.url(`${TEXTS}#${place}`));
    // Otherwise it only goes to another place of the page that is there.
    await page.reload();
  };
  for (const place of ['a14', '2017-03-08.xinhua%23a14.2', 'q21']) {
    await at(place);
    await expect(page.locator('.here'), place).toBeInViewport();
    await expect(page.locator('.failure'), place).toHaveCount(0);
  }
  for (const place of ['a99.9', '%3Cscript%3E', '%E0%A4%A']) {
    await at(place);
    await expect(page.locator('.failure'), place).toContainText('在两份文本中都没有');
    await expect(page.locator('body')).not.toContainText(/a99|script/);
  }
});

test('an address that names no two texts says so, repeats nothing, and leads to the search', async ({ ext }) => {
  const page = await ext.open('compare.html?a=2026-03-08.digest&b=2026-03-08.digest');
  await expect(page.getByRole('heading', { level: 1 }), 'an event with one text').toContainText('只收一份文本');
  for (const query of [
    '?a=2017-03-08.scio&b=<img src=x onerror=alert(1)>',
    '?a=2017-03-08.scio&b=2024-03-07.xinhua',
    '?a=nothing&b=here',
    '?a=__proto__&b=constructor',
  ]) {
    await page.goto(ext.url(`compare.html${query}`));
    await expect(page.getByRole('heading', { level: 1 }), query).toHaveText('本库未收');
    await expect(page.locator('body')).not.toContainText(/onerror|nothing|proto/);
    await expect(page.locator('img')).toHaveCount(0);
    await expect(page.getByRole('link', { name: '检索官方记录' })).toHaveAttribute('href', /popup\.html$/);
  }
});

test.describe('about the record', () => {
  test('names each text with its date’s evidence, its checksum and its damage', async ({ ext, consoleErrors }) => {
    const page = await ext.open('about.html');
    await expect(page.locator('article')).toHaveCount(5);
    await expect(page.locator('article').first()).toContainText('十四届全国人大四次会议');
    await expect(page.getByText('0076874230dfb201a0dc1146add19a40db07e691999bcfee5422e77247eaf88f')).toBeVisible();
    await page.getByRole('link', { name: '23 处' }).click();
    const row = page.getByRole('row', { name: /500多位国际组织负责人/ });
    await expect(row).toBeInViewport();
    await expect(row).toContainText('确定');
    await expect(page.getByText('均未与录音核对')).toHaveCount(1);
    expect(consoleErrors).toEqual([]);
  });

  test('leads to the texts and to their comparison', async ({ ext }) => {
    const page = await ext.open('about.html');
    await expect(page.getByRole('link', { name: '国新办网站实录' })).toHaveAttribute('href', /t=2017-03-08\.scio/);
    await page.locator('#event-2017-03-08').getByRole('link', { name: '对读本场文本' }).click();
    await expect(page.locator('.row').first()).toBeVisible();
  });
});

for (const [locale, theme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test(`axe finds nothing on the comparison and the page about the record, ${locale}, ${theme}`, async ({ ext }) => {
    const page = await openAs(ext, TEXTS, locale, theme);
    for (const path of [TEXTS, 'compare.html', 'compare.html?a=nothing&b=here', 'about.html']) {
      await page.goto(ext.url(path));
      await page.locator('.row, .pictured, article').first().waitFor();
      await keepOneOfEachKind(page, '.row, tr');
      expect(await axeViolations(page), path).toEqual([]);
    }
  });
}
