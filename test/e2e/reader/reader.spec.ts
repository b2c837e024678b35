/** The reader: a transcript set to be checked. */
import { readFileSync } from 'node:fs';
import { axeViolations, expect, keepOneOfEachKind, markIn, panelIn, selectText, test } from '../fixtures.ts';

declare const chrome: {
  tabs: { query(filter: object): Promise<{ url?: string }[]> };
  extension: { getViews(): Window[] };
};

test('opens at the passage, with its words marked exactly and what is known of the text', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open('reader.html?t=2017-03-08.scio#a5.1');
  await expect(page.locator('.target > #a5\\.1')).toBeInViewport();
  const head = page.locator('.transcript-head');
  for (const words of ['2017年3月8日', '王毅', '国务院新闻办公室网站', '十二届全国人大五次会议'])
    await expect(head).toContainText(words);
  await expect(page.getByRole('navigation', { name: '目录' })).toContainText('路透社');
  // The same page goes on to another place; a turn is shown from its beginning.
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '路透社' }).click();
  await expect(page.locator('.target-turn')).toHaveCount(1);
  await expect(page.locator('.target-turn > header')).toBeInViewport();
  await expect(page.locator('.target-turn')).toContainText('路透社');
  await page.goto(ext.url('reader.html?t=2017-03-08.scio&h=578-583#q1.1'));
  await expect(page.locator('mark.asked')).toHaveText('外长您好。');
  await expect(page.locator('mark.asked')).toBeInViewport();
  expect(consoleErrors).toEqual([]);
});

test('holds all its text for the browser’s own search', async ({ ext }) => {
  const page = await ext.open('reader.html?t=2024-03-07.xinhua');
  await expect(page.locator('.turn').first()).toBeAttached();
  const found = await page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll<HTMLElement>('.turn p[id]')];
    const find = (words: string) => (window as unknown as { find(words: string): boolean }).find(words);
    return [paragraphs[0]!, paragraphs.at(-1)!].map(({ textContent }) => find(textContent.slice(3, 15)));
  });
  expect(found).toEqual([true, true]);
});

test('tells the minister’s words from everybody else’s, by rule and by word', async ({ ext }) => {
  const page = await ext.open('reader.html?t=2026-03-08.digest');
  await expect(page.locator('.turn-reported').first()).toContainText('报道的转述');
  await expect(page.locator('.turn-heading').first()).toContainText('编者加的标题');
  await expect(page.locator('.turn-question').first()).toContainText('记者问');
  await expect(page.locator('.turn-question, .turn-heading').getByText('王毅', { exact: true })).toHaveCount(0);
  const key = page.getByRole('region', { name: '话语归属' });
  await expect(key).toHaveCount(0);
  await page.getByRole('checkbox', { name: '话语归属' }).check();
  for (const voice of ['reported', 'question', 'heading', 'caption'] as const) {
    const count = await page.locator(`.turn-${voice}`).count();
    await expect(key.locator(`.key-${voice} small`), voice).toHaveText(`${count} 段`);
  }
  const rule = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderInlineStartStyle);
  const rules = [await rule('.turn-reported'), await rule('.turn-question'), await rule('.turn-heading')];
  expect(rules).toEqual(['double', 'dashed', 'dotted']);
});

test('shows what an edition marks: page breaks, joins, damage with its grounds and how sure they are', async ({
  ext,
}) => {
  const page = await ext.open('reader.html?t=2017-03-08.xinhua#a1.1');
  const marks = page.locator('.apparatus, .damaged, .page-break, .join');
  await expect(page.locator('.target')).toBeInViewport();
  await expect(marks).toHaveCount(0);
  await page.getByRole('checkbox', { name: '校勘标记' }).check();
  const note = page.locator('.apparatus li').filter({ hasText: '500多位' });
  await expect(note).toContainText('当作“50多位国际组织负责人”');
  await expect(note).toContainText('确定');
  await expect(note.getByText('依据', { exact: true })).toBeVisible();
  await expect(page.locator('.damaged').filter({ hasText: '500多位' })).toBeVisible();
  await expect(page.locator('#q10\\.1 .page-break')).toHaveAttribute('title', '句子在此处跨页');
  await expect(page.locator('.join').first()).toHaveAttribute('title', '印本在此处断行');
  await page.goto(ext.url('reader.html?t=2024-03-07.xinhua#a4.4'));
  await page.getByRole('checkbox', { name: '校勘标记' }).check();
  await expect(page.locator('#a4\\.4 .join')).toHaveAttribute('title', /插入他文/);
});

test('shows the source exactly as it was printed, with the passage marked', async ({ ext }) => {
  const page = await ext.open('reader.html?t=2026-03-08.digest#a4.2');
  await page.getByRole('checkbox', { name: '照印本原样' }).check();
  await expect(page.locator('pre mark')).toContainText('拳头硬不等于道理硬');
  await expect(page.locator('pre mark')).toBeInViewport();
  const source = readFileSync(new URL('../../../data/transcripts/2026-03-08.digest.txt', import.meta.url), 'utf8');
  expect(await page.locator('pre').evaluate((element) => element.textContent)).toBe(source);
  await page.getByRole('checkbox', { name: '照印本原样' }).uncheck();
  await expect(page.locator('.target')).toBeInViewport();
});

test('finds within the text, from place to place, by key', async ({ ext }) => {
  const page = await ext.open('reader.html?t=2017-03-08.scio');
  const [current, count] = [
    page.locator('mark.current'),
    page.getByRole('search', { name: '在本文中查找' }).locator('output'),
  ];
  await page.getByRole('searchbox').fill('一帶一路');
  await expect(current).toHaveText('一带一路');
  await expect(current).toBeInViewport();
  await expect(count).toHaveText(/^1 \/ \d\d$/);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(/^2 \//);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText(/^(\d\d) \/ \1$/);
  await expect(current).toBeInViewport();
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(count).toHaveText(/^1 \//);
  await page.getByRole('searchbox').fill('没有这样的字句');
  await expect(count).toHaveText('0 / 0');
  await page.keyboard.press('Escape');
  await expect(page.locator('mark')).toHaveCount(0);
});

test('goes through the turns by key, from where one is', async ({ ext }) => {
  const page = await ext.open('reader.html?t=2017-03-08.scio#q3');
  await expect(page.locator('#q3')).toBeFocused();
  for (const [key, turn] of [
    ['Alt+ArrowDown', 'a3'],
    ['Alt+ArrowDown', 'q4'],
    ['Alt+ArrowUp', 'a3'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(`#${turn}`)).toBeFocused();
    await expect(page.locator(`#${turn} > header`)).toBeInViewport();
  }
});

test('gives a link to a turn, cites a passage, looks its words up', async ({ ext, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await ext.open('reader.html?t=2017-03-08.scio#a2.1');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const tools = page.locator('#a3 > header .passage-tools');
  await page.locator('#a3 > header').hover();
  await tools.getByRole('link').click();
  await expect(page.getByText('已复制 a3 的链接')).toBeVisible();
  expect(await copied()).toBe(ext.url('reader.html?t=2017-03-08.scio#a3'));
  expect(page.url()).toBe(await copied());

  const passage = page.locator('.paragraph', { has: page.locator('#a2\\.1') });
  await passage.hover();
  await passage.getByRole('button', { name: '引用' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('blockquote')).toContainText('不冲突、不对抗');
  await dialog.getByRole('button', { name: '复制引用' }).click();
  await expect(dialog.getByText('引用已复制')).toBeVisible();
  expect(await copied()).toContain('国务院新闻办公室网站');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  // What is selected, where something is.
  await selectText(page, page.locator('#q1\\.1'), '外长您好');
  await page.locator('#q1 > header').hover();
  await page.locator('#q1 > header').getByRole('button', { name: '核对' }).click();
  await expect(page.locator('#quote')).toHaveValue('外长您好');
  await page.goBack();
  await passage.hover();
  await passage.getByRole('button', { name: '核对' }).click();
  await expect(page.getByRole('article')).toContainText('逐字一致');
  await expect(page.locator('#quote')).toHaveValue(/不冲突、不对抗/);
});

test('is one click from the panel, and the page one click from it; so are search and side panel', async ({
  ext,
  visit,
  context,
}) => {
  const article = await visit('/plain');
  await selectText(article, article.locator('#altered'));
  await expect.poll(() => markIn(article).visible()).toBe(true);
  await markIn(article).click();
  await expect.poll(() => panelIn(article).text('article')).toContain('2017年3月8日');
  // Buttons of a panel that has only just come up take no clicks.
  await article.waitForTimeout(600);
  const opened = context.waitForEvent('page');
  const labels = await panelIn(article).texts('.actions > button');
  await panelIn(article).click(`.actions > button:nth-of-type(${labels.indexOf('在全文中查看') + 1})`);
  const reader = await opened;
  await expect(reader.locator('.target')).toBeInViewport();
  // Not the paragraph: the words that the lookup found.
  await expect(reader.locator('.target mark.asked')).toContainText('600亿美元');
  await expect(reader.locator('.target.exact')).toHaveCount(1);
  await reader.getByRole('button', { name: '侧边栏' }).click();
  await expect.poll(() => ext.contexts()).toContain('SIDE_PANEL');
  // Other tests use this browser: while a side panel is open, a right click is answered there.
  await reader.evaluate(() =>
    chrome.extension
      .getViews()
      .find(({ location }) => location.pathname === '/sidepanel.html')!
      .close(),
  );
  await expect.poll(() => ext.contexts()).not.toContain('SIDE_PANEL');
  await reader.getByRole('button', { name: '返回网页' }).click();
  const inFront = () => reader.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.url);
  await expect.poll(inFront).toBe(article.url());
});

test('offers every text where the address names none', async ({ ext }) => {
  const page = await ext.open('reader.html');
  await expect(page.getByRole('main')).toContainText('未见不等于未说');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.text-name a')).toHaveCount(5);
  await page.getByRole('link', { name: /国新办网站实录/ }).click();
  await expect(page.getByRole('navigation', { name: '目录' })).toContainText('路透社');
});

test('says so where the record has no such text, shows nothing of the address, and looks words up', async ({
  ext,
  consoleErrors,
}) => {
  const page = await ext.open('reader.html');
  for (const address of ['%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '1999-01-01.scio', '__proto__', '../x', '%00']) {
    await page.goto(ext.url(`reader.html?t=${address}#a1`));
    await expect(page.getByRole('alert'), address).toContainText('没有指向本库中的任何文本');
    await expect(page.locator('.text-name a')).toHaveCount(5);
    await expect(page.locator('body')).not.toContainText(/onerror|1999-01|__proto__|\.\.\//);
  }
  await page.getByRole('searchbox').fill('拳头硬不等于道理硬');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toContainText('2026年3月8日');
  expect(consoleErrors).toEqual([]);
});

test('says so where the text has no such passage, and is read from its beginning', async ({ ext, consoleErrors }) => {
  const page = await ext.open('reader.html');
  for (const place of ['a99.9', 'zz', '%3Cscript%3Ealert(1)%3C/script%3E', 'a1.1%', 'constructor', 'a'.repeat(5000)]) {
    await page.goto(ext.url(`reader.html?t=2017-03-08.scio#${place}`));
    await page.reload();
    await expect(page.getByRole('alert'), place.slice(0, 20)).toContainText('不在本文中');
    await expect(page.getByRole('alert').getByRole('searchbox')).toBeVisible();
    await expect(page.locator('.turn').first()).toBeAttached();
    await expect(page.locator('.target, .target-turn')).toHaveCount(0);
    await expect(page.locator('body')).not.toContainText(/script|a99/);
  }
  expect(consoleErrors).toEqual([]);
});

/** A window, and the size of text in it: both make lines short. */
const NARROW = [
  [320, 100],
  [1000, 200],
] as const;

test('keeps its line, its bar small and its contents at hand where there is little room', async ({ ext, context }) => {
  for (const [width, textSize] of NARROW) {
    await ext.choose({ locale: 'en', textSize });
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 640 });
    await page.goto(ext.url('reader.html?t=2017-03-08.scio#a5.1'));
    const where = `${width} px, ${textSize} %`;
    await expect(page.locator('#a5\\.1'), where).toBeInViewport();
    const seen = () =>
      page.evaluate(() => ({
        beyond: document.documentElement.scrollWidth - innerWidth,
        line: document.querySelector('#a5\\.1')!.getBoundingClientRect().width / innerWidth,
        bar: document.querySelector('.toolbar')!.getBoundingClientRect().bottom / innerHeight,
      }));
    await expect.poll(async () => (await seen()).bar, where).toBeLessThan(0.2);
    const { beyond, line } = await seen();
    expect(beyond, where).toBeLessThanOrEqual(0);
    expect(line, where).toBeGreaterThan(0.8);
    await expect(page.getByRole('button', { name: 'Contents' }), where).toBeInViewport();
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(page.getByRole('navigation', { name: 'Contents' }), where).toBeVisible();
    const [bar, contents] = [
      await page.locator('.toolbar').boundingBox(),
      await page.locator('.contents').boundingBox(),
    ];
    expect(contents!.y, where).toBeGreaterThanOrEqual(bar!.y + bar!.height - 2);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation', { name: 'Contents' }), where).toBeHidden();
    // Whoever goes back by key sees where they are.
    await page.getByRole('checkbox', { name: 'Voices' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('checkbox', { name: 'As printed' }), where).toBeInViewport();
    await page.close();
  }
});

test('on paper is the text alone', async ({ ext }) => {
  const page = await ext.open('reader.html?t=2017-03-08.xinhua#a1.1');
  await page.getByRole('checkbox', { name: '校勘标记' }).check();
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.page-head', '.toolbar', '.contents', '.passage-tools'])
    await expect(page.locator(gone).first()).toBeHidden();
  await expect(page.locator('.turn').last()).toBeVisible();
  const note = page.locator('.apparatus li').filter({ hasText: '500多位' });
  await expect(note).toContainText('50多位国际组织负责人');
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});

for (const [locale, theme] of [
  ['zh-TW', 'dark'],
  ['en', 'light'],
] as const) {
  test.describe(() => {
    test.use({ settings: { locale, theme } });
    test(`axe finds nothing wrong, ${locale}, ${theme}`, async ({ ext }) => {
      const page = await ext.open('reader.html?t=2026-03-08.digest#a4');
      for (const address of ['reader.html?t=nothing', 'reader.html?t=2017-03-08.xinhua#a1.1', null]) {
        if (address !== null) await page.goto(ext.url(address));
        await expect(page.getByRole('main')).toBeVisible();
        for (const box of address === null ? [] : await page.locator('.toolbar .check input').all()) {
          if (!(await box.isDisabled())) await box.check();
        }
        await keepOneOfEachKind(page, '.paragraph, .turn, nav li');
        expect(await axeViolations(page), address ?? 'as printed').toEqual([]);
      }
    });
  });
}
