/** The sidebar in a real Firefox: a smaller set, since one Firefox serves one test at a time. */
import type { Firefox } from '../../tools/drive/marionette.ts';
import { expect, FIREFOX_MENU, ownPage, selectInFirefox, stopEventPage, test } from './firefox-fixtures.ts';
import { ALTERED, REPORTED } from './support/quotes.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const ENTER = '\uE007';
const TAB = '\uE004';

const textOf = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

const click = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)!.click(), selector);

/** Type with real keys into a field. */
async function type(firefox: Firefox, selector: string, text: string): Promise<void> {
  await firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)!.focus(), selector);
  for (const character of text) await firefox.keys(character);
}

async function lookUp(firefox: Firefox, quote: string): Promise<void> {
  await click(firefox, '#tab-finding');
  await type(firefox, '#paste', quote);
  await firefox.keys(ENTER);
  await expect.poll(() => textOf(firefox, '.quote')).toContain(quote);
}

test('firefox: the menu opens the sidebar at once, with the event page stopped before', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  await selectInFirefox(firefox, '#altered');
  expect(await stopEventPage(firefox)).toBe('stopped');
  const at = await firefox.run(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });
  const label = await firefox.chooseMenu(at, FIREFOX_MENU.replace(/lookup$/, 'side-panel'));
  expect(label).toBe('在侧边栏打开“原话”');
  const sidebar = () =>
    firefox.runInBrowser(() => {
      const { SidebarController } = globalThis as unknown as {
        SidebarController: { isOpen: boolean; currentID: string };
      };
      return `${SidebarController.isOpen} ${SidebarController.currentID}`;
    });
  await expect.poll(sidebar).toMatch(/^true yuanhua/);
  // The same page in a tab reads the same history.
  await firefox.go(ownPage('sidepanel.html'));
  await expect.poll(() => textOf(firefox, '.quote')).toContain(ALTERED.text);
  await expect.poll(() => textOf(firefox, '.finding')).toContain('600亿');
});

test('firefox: a finding is kept with a note, found again, deleted and brought back', async ({ firefox }) => {
  await firefox.go(ownPage('sidepanel.html'));
  await expect.poll(() => textOf(firefox, '#tab-finding')).toBe('核对结果');
  await lookUp(firefox, REPORTED.text);
  await expect.poll(() => textOf(firefox, '.keep')).toBe('记入笔记');
  await click(firefox, '.keep');
  await expect.poll(() => textOf(firefox, '.keep')).toBe('已在笔记中');
  await click(firefox, '#tab-notebook');
  await expect.poll(() => textOf(firefox, '.entry')).toContain(REPORTED.text);
  await type(firefox, '.note textarea', '查英文稿');
  await expect.poll(() => firefox.run(() => document.querySelector('.note output')?.textContent)).toBe('已保存');
  await firefox.go(ownPage('sidepanel.html'));
  await expect.poll(() => textOf(firefox, '#tab-notebook')).toBe('笔记');
  await click(firefox, '#tab-notebook');
  const note = () => firefox.run(() => document.querySelector<HTMLTextAreaElement>('.note textarea')?.value);
  await expect.poll(note).toBe('查英文稿');
  await type(firefox, '.notebook-head input', '拳頭硬');
  await expect.poll(() => textOf(firefox, '.notebook-head output')).toContain('找到 1 条');
  await click(firefox, '.entry footer button[aria-label]');
  await expect.poll(() => textOf(firefox, '.undo')).toContain('已删除 1 条');
  await click(firefox, '.undo button');
  await expect.poll(note).toBe('查英文稿');
});

test('firefox: the timeline is drawn and read by keyboard', async ({ firefox }) => {
  await firefox.go(ownPage('sidepanel.html'));
  await expect.poll(() => textOf(firefox, '#tab-timeline')).toBe('时间线');
  await click(firefox, '#tab-timeline');
  await type(firefox, '#phrases', '多极化,全球南方');
  await expect.poll(() => firefox.run(() => document.querySelectorAll('.column').length)).toBe(3);
  await firefox.run(() => document.querySelector<SVGElement>('.column')!.focus());
  await firefox.keys(TAB);
  await firefox.keys(ENTER);
  await expect.poll(() => textOf(firefox, '.places h2')).toBe('2024年3月7日的段落');
});
