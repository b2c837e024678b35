/** Files that somebody made to be imported: they may keep no page busy, and nothing of them is shown as what it is not. */
import type { Page } from '@playwright/test';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { anEntry } from '../../support/an-entry.ts';
import { written } from '../../support/notebook-files.ts';
import { expect as expectInFirefox, ownPage, test as testInFirefox } from '../firefox-fixtures.ts';
import { expect, test } from '../fixtures.ts';
import { entries, exported, forgetAll, importText, tab } from '../support/side-panel.ts';

const HEAD = '{"format":"yuanhua-notebook","version":1,"entries":[';
/** A text as its beginning, what is repeated, how often, and its end. */
type Made = readonly [start: string, repeated: string, times: number, end: string];
const whole = ([start, repeated, times, end]: Made): string => start + repeated.repeat(times) + end;
const FLOOD: Made = [HEAD, '0,\n', 150_000, '0]}'];
const DUPLICATES: Made = [HEAD, `${JSON.stringify(anEntry())},\n`, 40_000, `${JSON.stringify(anEntry())}]}`];
const ROWS: Made = [written('csv', []), '"x","y"\r\n', 150_000, ''];
const TURNED = '八\u202e百\u200b亿\u2066';
const SHOWN = '八[U+202E]百[U+200B]亿[U+2066]';
const FORMULAS = 'a;=1+1;b\t@SUM(A1)\n-2+3';
const turned = anEntry({
  quote: TURNED,
  words: TURNED,
  pageTitle: TURNED,
  title: TURNED,
  speaker: TURNED,
  note: FORMULAS,
});
const good = written('json', [turned]);

/** Runs in the page: choose a file that is made there, since the way from here takes long for a large one. */
const chooseMade = ([name, [start, repeated, times, end]]: readonly [name: string, text: Made]) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([start, repeated.repeat(times), end], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Count how often the page draws. */
const countFrames = () => {
  const counted = globalThis as unknown as { frames: number };
  counted.frames = 0;
  const draw = (): void => {
    counted.frames += 1;
    requestAnimationFrame(draw);
  };
  draw();
};
const frames = () => (globalThis as unknown as { frames: number }).frames;

test.describe('chromium', () => {
  let side: Page;
  test.beforeEach(async ({ ext }) => {
    await forgetAll(ext);
    side = await ext.open('sidepanel.html');
    await tab(side, '笔记');
  });

  test('a file of 150,000 wrong entries is refused with the first of them, and the next one is read', async () => {
    test.slow();
    const pages: string[] = [];
    side.on('pageerror', (error) => pages.push(String(error)));
    for (const [name, text] of [
      ['flood.json', FLOOD],
      ['duplicates.json', DUPLICATES],
      ['rows.csv', ROWS],
    ] as const) {
      await side.locator('input[type=file]').first().waitFor({ state: 'attached' });
      await side.evaluate(countFrames);
      await side.evaluate(chooseMade, [name, text] as const);
      // As long as the machine may take for a hundred megabytes beside other work; the page lives meanwhile.
      await expect(side.locator('.failure'), name).toContainText(name, { timeout: 90_000 });
      await expect(side.locator('.problems li'), name).toHaveCount(100);
      await expect(side.getByText('后面可能还有')).toBeVisible();
      await expect(side.locator('progress')).toHaveCount(0);
      // Read in one go, nothing would be drawn until the end.
      if (name === 'duplicates.json') expect(await side.evaluate(frames)).toBeGreaterThan(5);
    }
    await importText(side, 'good.json', good);
    await expect(side.getByText('已导入 1 条')).toBeVisible();
    expect(pages).toEqual([]);
  });

  test('the settings’ file picker lives on after such a file too', async ({ ext }) => {
    const page = await ext.open('options.html');
    const picker = page.locator('section[aria-labelledby=backup] input[type=file]');
    const take = (name: string, text: string) =>
      picker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await take('\u202enosj.doolf', whole(FLOOD));
    const report = page.locator('.failure');
    await expect(report.locator('li')).toHaveCount(100);
    await expect(report).toContainText('[U+202E]nosj.doolf');
    await take('good.json', good);
    await expect(page.getByText('笔记本中加入 1 条')).toBeVisible();
  });

  test('days that no calendar has and addresses that hide where they lead are refused', async () => {
    const of = (wrong: Parameters<typeof anEntry>[0]): string => written('json', [anEntry(wrong)]);
    for (const [text, field] of [
      [of({ date: '2024-02-30' }), 'date'],
      [of({ date: '9999-99-99' }), 'date'],
      [of({ date: '0000-01-01' }), 'date'],
      [of({ event: '2023-02-29' }), 'event'],
      [of({ keptAt: '2026-02-30T00:00:00.000Z' }), 'keptAt'],
      [of({ pageAddress: 'https://bank.com@evil.example/' }), 'pageAddress'],
      [of({ pageAddress: 'https:\\\\evil.example/' }), 'pageAddress'],
    ] as const) {
      await importText(side, 'wrong.json', text);
      await expect(side.locator('.problems li')).toHaveText([new RegExp(`，${field}`)]);
    }
    await expect(entries(side)).toHaveCount(0);
  });

  test('turning and unseen characters are seen wherever a file’s text is shown, and in what is exported', async ({
    context,
  }) => {
    await importText(side, '\u202enosj.json', '{}');
    await expect(side.locator('.failure')).toContainText('[U+202E]nosj.json');
    await importText(side, 'turned.json', good);
    const entry = entries(side).first();
    await entry.getByText('出处').click();
    await expect(entry.locator('.entry-quote')).toHaveText(SHOWN);
    await expect(entry.locator('.entry-claimed')).toHaveText(SHOWN);
    // The page’s name stands once, over all that was kept from it.
    await expect(side.locator('.page-group h2')).toContainText(SHOWN);
    await expect(entry.getByText('文件中写作')).toContainText(SHOWN);
    // In no text on the page, and in no name that is read aloud.
    const seen = await side.evaluate(
      () =>
        document.body.innerText + [...document.querySelectorAll('[aria-label]')].map((e) => e.ariaLabel ?? '').join(),
    );
    expect(seen).not.toMatch(/[\u200b\u202e\u2066]/u);
    const html = await exported(side, 'html');
    const page = await context.newPage();
    await page.setContent(html.text);
    await expect(page.locator('blockquote').first()).toHaveText(SHOWN);
    expect(html.text).not.toMatch(/[\u200b\u202e\u2066]/u);
    const markdown = await exported(side, 'markdown');
    expect(markdown.text).toContain(SHOWN);
    expect(markdown.text).not.toMatch(/[\u200b\u202e\u2066]/u);
  });

  test('no cell of an exported table is a formula, and it comes back as it was', async () => {
    await importText(side, 'turned.json', good);
    await expect(entries(side)).toHaveCount(1);
    const csv = await exported(side, 'csv');
    const cells = csv.text.split(/[\r\n]+/).flatMap((line) => line.split(/[,;\t]/));
    expect(cells.length).toBeGreaterThan(40);
    expect(cells.filter((cell) => /^["\s]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    await importText(side, csv.name, csv.text);
    await expect(side.getByText('1 条原已存在')).toBeVisible();
  });
});

testInFirefox.describe('firefox', () => {
  testInFirefox.describe.configure({ mode: 'default' });

  const importIn = (firefox: Firefox, name: string, text: Made) => firefox.run(chooseMade, [name, text] as const);
  const textOf = (firefox: Firefox, selector: string) =>
    firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

  testInFirefox(
    'firefox: a flood of wrong entries is refused, and the next file is read and plainly shown',
    async ({ firefox }) => {
      await firefox.go(ownPage('sidepanel.html'));
      await expectInFirefox.poll(() => textOf(firefox, '#tab-notebook')).toBe('笔记');
      await firefox.run(() => document.querySelector<HTMLElement>('#tab-notebook')!.click());
      await expectInFirefox
        .poll(() => firefox.run(() => document.querySelector('input[type=file]') !== null))
        .toBe(true);
      await importIn(firefox, '\u202eflood.json', FLOOD);
      await expectInFirefox.poll(() => textOf(firefox, '.exchange .failure')).toContain('后面可能还有');
      expectInFirefox(await textOf(firefox, '.exchange .failure')).toContain('[U+202E]flood.json');
      expectInFirefox(await firefox.run(() => document.querySelectorAll('.problems li').length)).toBe(100);
      await importIn(firefox, 'deep.json', ['', '[', 100_000, '']);
      await expectInFirefox.poll(() => textOf(firefox, '.problems')).toContain('嵌套层数太多');
      await importIn(firefox, 'wrong.json', [
        written('json', [anEntry({ date: '2024-02-30', pageAddress: 'https://bank.com@evil.example/' })]),
        '',
        0,
        '',
      ]);
      await expectInFirefox.poll(() => textOf(firefox, '.problems')).toMatch(/pageAddress[^]*date/);
      await importIn(firefox, 'good.json', [good, '', 0, '']);
      await expectInFirefox.poll(() => textOf(firefox, '.entry-quote')).toContain(SHOWN);
      expectInFirefox(await textOf(firefox, '.page-group h2')).toContain(SHOWN);
      await firefox.run(() => document.querySelector<HTMLElement>('.entry footer > button:last-of-type')!.click());
      await expectInFirefox.poll(() => firefox.run(() => document.querySelectorAll('.entry').length)).toBe(0);
    },
  );
});
