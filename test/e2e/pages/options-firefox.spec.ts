/** The first page and the settings in a real Firefox, in one session. */
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import { firefoxPanel } from '../../../tools/drive/firefox-root.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect, ownPage, test } from '../firefox-fixtures.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });
test.beforeEach(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));
test.afterAll(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));

const textOf = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

const click = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)!.click(), selector);

/** Choose from a list as the reader's hand does. */
const choose = (firefox: Firefox, value: string) =>
  firefox.run((value: string) => {
    const list = [...document.querySelectorAll('select')].find((list) =>
      [...list.options].some((o) => o.value === value),
    )!;
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);

test('firefox: the first page says what Firefox asks for, and how it is limited there', async ({ firefox }) => {
  await firefox.go(ownPage('welcome.html'));
  await expect.poll(() => textOf(firefox, 'h1')).toContain('欢迎');
  const page = await textOf(firefox, 'main');
  for (const part of ['访问网页', '存储：', '右键菜单：', '当前标签页：', '在标签页运行脚本：', '管理扩展', 'Alt+Y'])
    expect(page).toContain(part);
  // It asks for no side panel, and opens its own pages for no extension.
  expect(page).not.toMatch(/侧边栏：|打开该页面/);
  await click(firefox, '.examples li:nth-child(2) button');
  await expect.poll(() => firefoxPanel(firefox).text('.sheet')).toContain('600');
});

test('firefox: the panel on the first page is dragged, and words in it are looked up, as in web pages', async ({
  firefox,
}) => {
  await firefox.go(ownPage('welcome.html'));
  await expect.poll(() => textOf(firefox, 'h1')).toContain('欢迎');
  await click(firefox, '.examples li:first-child button');
  const panel = firefoxPanel(firefox);
  await expect.poll(() => panel.text('article h2')).toContain('2024年3月7日');
  const first = (await panel.boundingBox())!;
  const bar = { x: first.x + 60, y: first.y + 14 };
  await firefox.drag(bar, { x: bar.x + 40, y: bar.y - 20 }, { x: bar.x + 70, y: bar.y - 40 });
  const moved = (await panel.boundingBox())!;
  expect([moved.x - first.x, moved.y - first.y].map(Math.round)).toEqual([70, -40]);
  const { x, y } = (await panel.boundingBox('blockquote'))!;
  const at = (dx: number) => ({ x: x + dx, y: y + 24 });
  await firefox.drag(at(20), at(120), at(250));
  await expect.poll(() => panel.text('.nested')).toMatch(/^查找“/);
});

test('firefox: settings hold at once, are shown with their size, and lead to the shortcuts', async ({ firefox }) => {
  await firefox.go(ownPage('options.html'));
  await expect.poll(() => textOf(firefox, 'h1')).toBe('“原话”设置');
  await choose(firefox, 'en');
  await expect.poll(() => textOf(firefox, 'h1')).toBe('Yuanhua settings');
  await choose(firefox, 'dark');
  await expect.poll(() => firefox.run(() => document.documentElement.dataset['theme'])).toBe('dark');
  await expect.poll(() => textOf(firefox, '.shortcuts')).toMatch(/Alt\+Y[^]*Alt\+U[^]*Alt\+O/);
  await expect.poll(() => textOf(firefox, '.data')).toMatch(/Settings[^]*\d+ bytes/);
  await click(firefox, '#trigger ~ .check input');
  await expect.poll(() => textOf(firefox, '.paused')).toContain('Paused');
  const badge = () =>
    firefox.run(() =>
      (
        globalThis as unknown as { browser: { action: { getBadgeText(details: object): Promise<string> } } }
      ).browser.action.getBadgeText({}),
    );
  await expect.poll(badge).toBe('II');
  await click(firefox, '.paused button');
  await expect.poll(badge).toBe('');
  await expect.poll(() => textOf(firefox, '.data li')).toMatch(/^Notebook[^]*Nothing/);
  await click(firefox, '#help ~ p button');
  await expect.poll(() => firefox.run(() => document.querySelector('textarea')?.value ?? '')).toMatch(/Firefox\/\d/);
  await click(firefox, '.reset button');
  await expect.poll(() => firefox.run(() => document.documentElement.dataset['theme'] ?? 'auto')).toBe('auto');
  await click(firefox, '.said button');
  await expect.poll(() => firefox.run(() => document.documentElement.dataset['theme'] ?? 'auto')).toBe('dark');
  await click(firefox, '.shortcuts + p button');
  const inFront = () =>
    firefox.runInBrowser(() => {
      const { gBrowser } = globalThis as unknown as { gBrowser: { currentURI: { spec: string } } };
      return gBrowser.currentURI.spec;
    });
  await expect.poll(inFront).toMatch(/^about:addons/);
});
