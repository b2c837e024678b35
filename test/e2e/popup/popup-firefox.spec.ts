/** The popup's search in a real Firefox, with real keys: one way through it, since one Firefox serves one test at a time. */
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect, ownPage, stopEventPage, test } from '../firefox-fixtures.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const ENTER = '\uE007';
const CONTROL = '\uE009';
const ESCAPE = '\uE00C';
const DOWN = '\uE015';

const type = async (firefox: Firefox, text: string) => {
  for (const character of text) await firefox.keys(character);
};

/** What the page shows. */
const read = (firefox: Firefox) =>
  firefox.run(() => {
    const options = [...document.querySelectorAll<HTMLElement>('[role=listbox] [role=option]')];
    return {
      query: document.querySelector<HTMLInputElement>('input[role=combobox]')?.value ?? null,
      count: options.length,
      first: options[0]?.innerText ?? '',
      chosen: options.findIndex((option) => option.ariaSelected === 'true'),
      heading: document.querySelector('.nothing h2')?.textContent ?? null,
    };
  });

const press = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)!.click(), selector);

test('firefox: the popup searches near and by outlet, narrows down, draws, and opens what the arrows chose', async ({
  firefox,
}) => {
  await firefox.go(ownPage('popup.html'));
  await expect.poll(() => firefox.run(() => document.activeElement?.localName)).toBe('input');
  // What the page asks for when it starts wakes it again.
  await expect.poll(() => stopEventPage(firefox)).toBe('stopped');
  await type(firefox, '中美 ~10 合作');
  await expect.poll(async () => (await read(firefox)).count).toBeGreaterThan(1);
  await expect.poll(async () => (await read(firefox)).first).toContain('合作');

  await firefox.keys(ESCAPE);
  await type(firefox, '-合作');
  await expect.poll(async () => (await read(firefox)).heading).toBe('没有可检索的词');
  await firefox.keys(ESCAPE);
  await expect.poll(() => read(firefox)).toMatchObject({ query: '', count: 0 });
  await type(firefox, '路透社');
  await expect.poll(async () => (await read(firefox)).first).toContain('路透社记者问');

  await firefox.keys(ESCAPE);
  await type(firefox, '多极化, 全球南方');
  await expect.poll(() => firefox.run(() => document.querySelector('.search-line button') !== null)).toBe(true);
  await press(firefox, '.search-line button');
  await expect.poll(() => firefox.run(() => document.querySelectorAll('.column').length)).toBe(3);
  await press(firefox, '.timeline-table tbody tr:nth-child(2) button');
  // Until the answer for that day is there the list is still that of all days, and the arrows would go through it.
  await expect
    .poll(() =>
      firefox.run(() => [...new Set([...document.querySelectorAll('.result time')].map((time) => time.textContent))]),
    )
    .toEqual(['2024年3月7日']);
  await expect
    .poll(() => firefox.run(() => document.querySelector('.filters [aria-pressed=true]')?.textContent ?? ''))
    .toContain('2024年3月7日');

  await firefox.run(() => document.querySelector<HTMLElement>('input[role=combobox]')!.focus());
  await firefox.keys(DOWN);
  await firefox.keys(DOWN);
  await expect.poll(async () => (await read(firefox)).chosen).toBe(2);
  const words = await firefox.run(() => document.querySelector('[aria-selected=true] mark')?.textContent ?? '');
  const before = await firefox.tabs();
  const popup = await firefox.currentTab();
  await firefox.keys(CONTROL, ENTER);
  await expect.poll(async () => (await firefox.tabs()).length).toBe(before.length + 1);
  expect(await firefox.run(() => document.visibilityState)).toBe('visible');
  const [reader] = (await firefox.tabs()).filter((tab) => !before.includes(tab));
  await firefox.turnTo(reader!);
  await expect
    .poll(() => firefox.run(() => document.querySelector<HTMLElement>('.target')?.innerText ?? ''))
    .toContain(words);
  await firefox.closeTab();
  await firefox.turnTo(popup);
});

test('firefox: the keyword in the address bar suggests passages, and leads to all of them', async ({ firefox }) => {
  await firefox.go('about:blank');
  // What the page asks for when it starts wakes it again.
  await expect.poll(() => stopEventPage(firefox)).toBe('stopped');
  await firefox.runInBrowser(() => (globalThis as unknown as { gURLBar: { focus(): void } }).gURLBar.focus());
  for (const character of 'yh apec') await firefox.browserKeys(character);
  const suggested = () =>
    firefox.runInBrowser(() =>
      [...document.querySelectorAll<HTMLElement>('.urlbarView-row')].map((row) => row.textContent ?? ''),
    );
  await expect.poll(async () => (await suggested()).join(' ')).toContain('APEC');
  await firefox.browserKeys(ENTER);
  await expect.poll(() => firefox.address()).toContain('/popup.html#w=');
  await expect.poll(async () => (await read(firefox)).first).toContain('APEC');
});
