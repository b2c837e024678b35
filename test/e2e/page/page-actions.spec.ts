/** What the panel does for its reader besides answering: cite, leave a site alone, keep its size. */
import type { ClosedRoot } from '../../../tools/drive/closed-root.ts';
import { dragBetween, expect, panelIn, test } from '../fixtures.ts';
import { choose, openPanel, waitUntilSteady } from '../support/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<object> } };
  tabs: { create: () => Promise<object> };
};

test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN' }));

const UNFOLD = '.actions button[aria-expanded]';

async function clickStyle(panel: ClosedRoot, label: string): Promise<void> {
  const at = await panel.readAll('.styles button', (buttons) => buttons.map(({ textContent }) => textContent));
  await panel.click(`.styles button:nth-of-type(${at!.indexOf(label) + 1})`);
}

test('copies a citation in each style, naming event, date and text', async ({ visit, context }) => {
  const page = await visit('/plain');
  await context.grantPermissions(['clipboard-read']);
  const panel = await openPanel(page);
  await waitUntilSteady(page);
  await panel.click(UNFOLD);
  await expect.poll(() => panel.text('.styles')).toContain('GB/T 7714');
  const expected: [string, RegExp][] = [
    ['GB/T 7714—2015', /^王毅.*2024.*刊名不见于文本/],
    ['APA', /Wang|王毅.*\(2024, March 7\)/],
    ['Chicago', /March 7, 2024/],
    ['Markdown', /^>.*\n/],
    ['纯文本', /2024年3月7日/],
  ];
  for (const [label, text] of expected) {
    await clickStyle(panel, label);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), label).toMatch(text);
  }
  expect(await page.evaluate(() => String(getSelection()))).toBe(VERBATIM.text);
});

test('links the source where there is one, and turns from event to event', async ({ visit, context }) => {
  const page = await visit('/plain');
  await context.grantPermissions(['clipboard-read']);
  const linked = await openPanel(page, '#linked');
  await waitUntilSteady(page);
  const folded = (await linked.boundingBox())!.y;
  await linked.click('.source.text > button');
  // Unfolded it stands elsewhere, at once, and takes the next click: nothing of the page has moved.
  expect(folded - (await linked.boundingBox())!.y, 'it grew upwards').toBeGreaterThan(60);
  await linked.click('.source.text > button.quiet');
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^http:\/\/www\.scio\.gov\.cn\/.+#:~:text=%E5%8C%97%E4%BA%AC/);
  expect(await linked.text('.readings')).toContain('新华社');
  await page.keyboard.press('Escape');
  const panel = await openPanel(page, '#twice');
  await waitUntilSteady(page);
  await panel.click('.source.text > button');
  expect(await panel.text('.source.text > button.quiet')).toBeNull();
  expect(await panel.texts('.event time')).toEqual(['2024年3月7日', '2017年3月8日']);
  expect(await panel.readAll('.timeline circle', (circles) => circles.length)).toBe(2);
  const first = await panel.text('h2');
  await panel.click('.event[aria-pressed="false"]');
  await expect.poll(() => panel.text('h2')).not.toBe(first);
  await panel.click('.event[aria-pressed="false"]');
  await expect.poll(() => panel.text('h2')).toBe(first);
});

test('opens the settings at the site that is to be left alone, and changes nothing itself', async ({
  visit,
  context,
  ext,
}) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await waitUntilSteady(page);
  const opened = context.waitForEvent('page');
  await panel.click('.off');
  const options = await opened;
  await expect(options.getByLabel('网站', { exact: true })).toHaveValue('127.0.0.1');
  expect(options.url()).toContain(ext.url('options.html#w='));
  expect(options.url()).not.toContain('127.0.0.1');
  const stored = await ext.worker.evaluate(() => chrome.storage.local.get('settings'));
  expect(JSON.stringify(stored)).not.toContain('127.0.0.1');
});

test('says beside the finding when a page of ours does not open', async ({ visit, ext }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  const headline = await panel.text('h2');
  await ext.worker.evaluate(() => {
    const { create } = chrome.tabs;
    // The first that is asked for; the worker serves the tests that follow as well.
    chrome.tabs.create = () => {
      chrome.tabs.create = create;
      return Promise.reject(new Error('no tab'));
    };
  });
  await waitUntilSteady(page);
  await panel.click('.off');
  await expect.poll(() => panel.text('.refused')).toContain('再试');
  expect(await panel.text('h2')).toBe(headline);
});

test('opens the reader with these words marked', async ({ visit, context }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await waitUntilSteady(page);
  const reader = context.waitForEvent('page');
  const labels = await panel.texts('.actions > button');
  await panel.click(`.actions > button:nth-of-type(${labels.indexOf('在全文中查看') + 1})`);
  const marked = (await reader).locator('mark.asked');
  await expect.poll(async () => (await marked.allTextContents()).join('')).toContain(VERBATIM.text.slice(0, 8));
  expect((await reader).url()).toMatch(/reader\.html\?t=2024-03-07\.[a-z]+&h=\d+-\d+/);
});

test('obeys the settings as they are when it opens: language, what it shows, how it cites', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  expect(await panel.text('h2')).toContain('逐字一致');
  expect(await panel.text('.coverage')).toContain('本库收录');
  await page.keyboard.press('Escape');
  const panelShows = { question: false, readings: false, events: false, coverage: false };
  await choose(ext, { locale: 'en', panelShows, citationStyle: 'chicago' });
  await openPanel(page, '#linked');
  expect(await panel.text('h2')).toMatch(/^Word for word: /);
  expect(await panel.attribute('[role="dialog"]', 'lang')).toBe('en');
  for (const part of ['.question', '.readings', '.events', '.coverage'])
    expect(await panel.text(part), part).toBeNull();
  await waitUntilSteady(page);
  await panel.click(UNFOLD);
  await expect.poll(async () => (await panel.texts('.styles button'))[0]).toBe('Chicago');
});

test('keeps the size that it was given, on the next page too', async ({ visit }) => {
  const first = await visit('/plain');
  const panel = await openPanel(first);
  await waitUntilSteady(first);
  const before = (await panel.boundingBox())!;
  const corner = { x: before.x + before.width - 5, y: before.y + before.height - 5 };
  await dragBetween(first, corner, { x: corner.x + 90, y: corner.y - 150 });
  const after = (await panel.boundingBox())!;
  expect(after.width).toBeCloseTo(before.width + 90, -1);
  const second = await visit('/traditional');
  await openPanel(second);
  const { width, height } = (await panelIn(second).boundingBox())!;
  expect(Math.abs(width - after.width) + Math.abs(height - after.height)).toBeLessThan(2);
});
