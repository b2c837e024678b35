/** A notebook file that claims what the record does not have, under the record's own hash: whatever it claims, nothing of it is shown as the record's. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { buildRecord } from '../../../data/build-record.ts';
import { NAMES } from '../../../data/known-names.ts';
import { createFinder } from '../../../engine/find/finder.ts';
import { createMemoryStore } from '../../../engine/index/memory-store.ts';
import { dumpIndex } from '../../../engine/index/index-dump.ts';
import { viewOf } from '../../../engine/record/view.ts';
import type { NotebookEntry } from '../../../platform/notebook/entry.ts';
import { entryOf } from '../../../platform/notebook/keep.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect as expectFirefox, ownPage, test as firefoxTest } from '../firefox-fixtures.ts';
import { expect, test } from '../fixtures.ts';
import { ALTERED, REPORTER, VERBATIM } from '../support/quotes.ts';
import { entries, exported, forgetAll, importText, keep, tab } from '../support/side-panel.ts';
import { ofBundled, sourced } from '../../support/finder.ts';

// One after the other: Firefox serves one test at a time.
test.describe.configure({ mode: 'default' });

/** A notebook's entry has the facts of a text, not its names. */
const NO_NAMES = {
  edition: () => ({}),
  title: () => ({}),
  short: () => ({}),
  outlet: () => ({}),
  official: () => ({}),
};
const record = buildRecord();
const finder = createFinder(createMemoryStore(record, dumpIndex(record)), () => 0, NAMES);

/** An entry as this very browser would make it: the attacker has Yuanhua too, and the record's hash. */
async function genuine(id: string, quote: string): Promise<NotebookEntry> {
  const hash = createHash('sha256').update(readFileSync('.output/chrome-mv3/record.json')).digest('hex');
  const view = viewOf(sourced(await finder.lookUp(quote)), ofBundled(record), NO_NAMES);
  const stamp = { id, now: '2026-03-09T00:00:00.000Z' };
  return entryOf(view, view.answer.matches[0] ?? null, null, { version: '0.1.0', hash }, stamp);
}

const WORDS = '中方将不惜一切代价使用武力。';
const original = await genuine('x', VERBATIM.text);
const verbatim = (id: string, changes: Partial<NotebookEntry>): NotebookEntry => ({
  ...original,
  id,
  checked: 'confirmed',
  ...changes,
});
const [first, second] = [original, await genuine('y', ALTERED.text)];
const question = await genuine('q', REPORTER.text);

/** Each is a falsehood, and says of itself that it was looked up here. */
const FORGED: NotebookEntry[] = [
  verbatim('invented', { quote: WORDS, words: WORDS, wording: 'verbatim' }),
  verbatim('speaker', { speaker: '李强' }),
  verbatim('day', { date: '2025-03-07', event: '2025-03-07' }),
  verbatim('another-place', { words: second.words, quote: second.words }),
  verbatim('left-out', { words: first.words.replace('就要承担历史责任', '就会得到奖赏') }),
  { ...question, id: 'question-as-answer', voice: 'answer' },
];
/** Each of the words stands there, but not so; or stands there, and is not what the finder says of the quote. */
const JOINED = {
  ...first,
  id: 'joined',
  words: `${first.words}${first.words.slice(0, 4)}`,
  ranges: [...first.ranges, [first.ranges[0]![0], first.ranges[0]![0] + 4] as const],
};
/** A sentence of the file's own making out of tiny pieces of one answer, in their order. */
function patched(): NotebookEntry {
  const transcript = record.transcripts.find(({ id }) => id === first.transcript)!;
  const own = transcript.turns
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ text, ranges }) => text.includes('中方不愿看到的') && ranges.length === 1)!;
  let from = own.text.indexOf('中方不愿看到的');
  const pieces = ['中方', '愿看到'].map((words) => {
    const at = own.text.indexOf(words, from);
    from = at + words.length;
    return { paragraph: own.id, ranges: [[own.ranges[0]![0] + at, own.ranges[0]![0] + from] as [number, number]] };
  });
  const ranges = pieces.flatMap((piece) => piece.ranges);
  const [words, quote] = ['中方……愿看到', '中方愿看到'];
  return { ...first, id: 'patched', paragraph: own.id, wording: 'spliced', quote, words, ranges, pieces };
}
/** What the finder sets aside of a quotation is told beside what it says of the rest. */
const HIDDEN = '（编者注：绝不可能）';
const WITH_NOTE: NotebookEntry = {
  ...first,
  id: 'with-note',
  quote: `${first.quote.slice(0, 8)}${HIDDEN}${first.quote.slice(8)}`,
  setAside: null,
};
const UPGRADED: NotebookEntry = { ...second, id: 'upgraded', wording: 'verbatim' };
const TRUE: NotebookEntry = { ...first, id: 'true' };

const fileOf = (all: readonly NotebookEntry[]): string =>
  JSON.stringify({ format: 'yuanhua-notebook', version: 3, exportedAt: '2026-03-10T00:00:00.000Z', entries: all });

const ABSENT = '导入条目，本库中没有';
const NOTHING_OF_THE_RECORD = /逐字一致|文字有改动|文本库已更新|打开全文|SHA-256/;

async function importInto(side: Page, text: string, count: number): Promise<void> {
  await tab(side, '笔记');
  await importText(side, 'forged.json', text);
  await expect(entries(side)).toHaveCount(count);
}

test.describe('chromium', () => {
  test.beforeEach(({ ext }) => forgetAll(ext));

  test('shows no forged entry as the record’s, and says that it was imported', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await importInto(side, fileOf(FORGED), FORGED.length);
    for (const entry of await entries(side).all()) {
      await expect(entry).toContainText(ABSENT);
      await expect(entry).not.toContainText(NOTHING_OF_THE_RECORD);
      await expect(entry.locator('.entry-words')).toHaveCount(0);
      await expect(entry.getByRole('heading', { name: '记录', exact: true })).toHaveCount(0);
      await expect(entry.getByRole('heading', { name: '文件所写' })).toHaveCount(1);
    }
  });

  test('says so of words joined from two places and of a wording of the file’s own, and bears out what is true', async ({
    ext,
  }) => {
    const side = await ext.open('sidepanel.html');
    await importInto(side, fileOf([JOINED, UPGRADED, TRUE]), 3);
    const [joined, upgraded, genuine] = [/分处几段/, /核对的结果与它所写不同/, /逐字一致/].map((text) =>
      entries(side).filter({ hasText: text }),
    );
    await expect(joined!).toHaveCount(1);
    await expect(joined!).not.toContainText(NOTHING_OF_THE_RECORD);
    await expect(upgraded!).toHaveCount(1);
    await expect(upgraded!).not.toContainText(/逐字一致|文字有改动/);
    await expect(genuine!).toHaveCount(1);
    await expect(genuine!.locator('.entry-words')).toHaveText(first.words);
    await expect(genuine!).toContainText('导入条目，与本库核对相符');
  });

  test('shows no sentence put together from tiny pieces as the record’s', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await importInto(side, fileOf([patched()]), 1);
    await expect(entries(side)).toContainText('分处几段');
    await expect(entries(side)).not.toContainText(NOTHING_OF_THE_RECORD);
    await expect(entries(side).locator('.entry-words')).toHaveCount(0);
    expect((await exported(side, 'html')).text).not.toContain('<h3>记录</h3>');
  });

  test('names what was not compared of a quotation that the record bears out, there and in every file', async ({
    ext,
  }) => {
    const side = await ext.open('sidepanel.html');
    await importInto(side, fileOf([WITH_NOTE]), 1);
    await expect(entries(side)).toContainText(/未作比对.*绝不可能/);
    await expect(entries(side)).toContainText('导入条目');
    for (const format of ['html', 'markdown', 'json', 'csv', 'annotation']) {
      const { text } = await exported(side, format);
      expect(text.split('绝不可能').length, format).toBeGreaterThan(2);
    }
    for (const format of ['html', 'markdown']) expect((await exported(side, format)).text).toContain('导入条目');
  });

  test('says so in every file that the entry goes out in, and after it came back', async ({ ext }) => {
    const side = await ext.open('sidepanel.html');
    await importInto(side, fileOf([FORGED[0]!]), 1);
    await expect(entries(side)).toContainText(ABSENT);
    for (const format of ['html', 'markdown']) expect((await exported(side, format)).text).toContain(ABSENT);
    for (const format of ['json', 'csv', 'annotation']) expect((await exported(side, format)).text).toContain('absent');
    const html = (await exported(side, 'html')).text;
    expect(html).not.toMatch(/<h2>[^<]*逐字一致/);
    expect(html).not.toContain('<h3>记录</h3>');
    await forgetAll(ext);
    const again = await ext.open('sidepanel.html');
    await importInto(again, html, 1);
    await expect(entries(again)).toContainText(ABSENT);
  });

  test('knows a forged entry that comes in with the settings, beside one that was looked up here', async ({ ext }) => {
    const options = await ext.open('options.html');
    const [backup] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: '全部导出' }).click(),
    ]);
    const all = JSON.parse(readFileSync(await backup.path(), 'utf8')) as { notebook: { entries: NotebookEntry[] } };
    all.notebook.entries = [FORGED[0]!];
    const buffer = Buffer.from(JSON.stringify(all));
    const file = options.locator('input[type=file][accept*="json"]');
    await file.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
    await expect(options.getByText('笔记本中加入 1 条')).toBeVisible();
    const side = await ext.open('sidepanel.html');
    await keep(side, VERBATIM.text);
    await tab(side, '笔记');
    await expect(entries(side)).toHaveCount(2);
    await expect(entries(side).filter({ hasText: ABSENT })).toHaveCount(1);
    await expect(entries(side).filter({ hasText: '逐字一致' })).toHaveCount(1);
  });
});

/** All entries that are shown, as text. */
const shown = (firefox: Firefox) =>
  firefox.run(() => [...document.querySelectorAll<HTMLElement>('.entry')].map((entry) => entry.innerText));

firefoxTest.describe('firefox', () => {
  // Other files' tests go on in the same Firefox.
  firefoxTest.afterEach(({ firefox }) => firefox.run(() => void indexedDB.deleteDatabase('yuanhua-notebook')));

  firefoxTest('shows no forged entry as the record’s, and bears out what is true', async ({ firefox }) => {
    await firefox.go(ownPage('sidepanel.html'));
    await expectFirefox
      .poll(() => firefox.run(() => document.querySelector<HTMLElement>('#tab-notebook')?.innerText))
      .toBe('笔记');
    await firefox.run(() => document.querySelector<HTMLElement>('#tab-notebook')!.click());
    await expectFirefox.poll(() => firefox.run(() => document.querySelector('input[type=file]') !== null)).toBe(true);
    await firefox.run(
      (text: string) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'forged.json'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      fileOf([...FORGED, JOINED, UPGRADED, TRUE]),
    );
    const count = async (text: RegExp) => (await shown(firefox)).filter((entry) => text.test(entry)).length;
    await expectFirefox.poll(() => count(/导入条目，本库中没有/)).toBe(FORGED.length);
    expectFirefox(await count(/分处几段/)).toBe(1);
    expectFirefox(await count(/核对的结果与它所写不同/)).toBe(1);
    const [own, ...more] = (await shown(firefox)).filter((entry) => /逐字一致|文本库已更新|打开全文/.test(entry));
    expectFirefox(own).toContain(first.words);
    // The one whose words are there, under a wording that they do not have, can be opened as well.
    expectFirefox(more.filter((entry) => !entry.includes('核对的结果与它所写不同'))).toEqual([]);
  });
});
