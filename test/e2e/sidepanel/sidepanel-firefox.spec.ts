/** The sidebar in a real Firefox: a smaller set, since one Firefox serves one test at a time. */
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { READABLE } from '../../../platform/notebook/formats/formats.ts';
import { expect, FIREFOX_MENU, ownPage, selectInFirefox, stopEventPage, test } from '../firefox-fixtures.ts';
import { ALTERED, REPORTED, VERBATIM } from '../support/quotes.ts';
import { closeSidebar, inSidebar, sidebarText } from '../support/sidebar.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const ENTER = '\uE007';
const TAB = '\uE004';
const RIGHT = '\uE014';

const textOf = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

const click = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLElement>(selector)!.click(), selector);

/** Some are drawn a moment later: a tab's code is loaded when it is opened. */
async function focus(firefox: Firefox, selector: string): Promise<void> {
  const isFocused = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    return element !== null;
  };
  await expect.poll(() => firefox.run(isFocused, selector), selector).toBe(true);
}

/** Type with real keys into a field. */
async function type(firefox: Firefox, selector: string, text: string): Promise<void> {
  await focus(firefox, selector);
  for (const character of text) await firefox.keys(character);
}

const SIDE_PANEL_MENU = FIREFOX_MENU.replace(/lookup$/, 'side-panel');

/** Where the first characters of the selection are. */
const atSelection = (firefox: Firefox) =>
  firefox.run(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });

const isFollowing = (firefox: Firefox) =>
  inSidebar(firefox, 'content.document.querySelector("[role=switch]")?.checked');

/** The open sidebar follows from its first opening: a test that has switched it off switches it on again. */
async function switchFollowing(firefox: Firefox, isOn: boolean): Promise<void> {
  await expect.poll(() => isFollowing(firefox)).toBe(String(!isOn));
  await inSidebar(firefox, 'content.document.querySelector("[role=switch]").click()');
  await expect.poll(() => isFollowing(firefox)).toBe(String(isOn));
}

async function chooseOn(firefox: Firefox, selector: string, item: string): Promise<string> {
  await selectInFirefox(firefox, selector);
  return firefox.chooseMenu(await atSelection(firefox), item);
}

test('firefox: the menu opens the sidebar at once, with the event page stopped before', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  await selectInFirefox(firefox, '#altered');
  await expect.poll(() => stopEventPage(firefox)).toBe('stopped');
  expect(await firefox.chooseMenu(await atSelection(firefox), SIDE_PANEL_MENU)).toBe('在侧边栏打开“原话”');
  await expect.poll(() => sidebarText(firefox)).toContain('600亿');
  expect(await sidebarText(firefox)).toContain(ALTERED.text);
});

test('firefox: where no panel can be shown a right click is answered in the sidebar if it is open, else in a tab', async ({
  firefox,
  site,
}) => {
  // The sidebar is open, from the test before or from here.
  await firefox.go(site.at('/plain'));
  await chooseOn(firefox, '#altered', SIDE_PANEL_MENU);
  await expect.poll(() => sidebarText(firefox)).toContain('600亿');
  // So that nothing but the right click brings it there.
  await switchFollowing(firefox, false);
  await firefox.go(site.at('/svg'));
  const tabs = await firefox.tabs();
  await chooseOn(firefox, '#quote', FIREFOX_MENU);
  await expect.poll(() => sidebarText(firefox)).toContain(VERBATIM.text.slice(0, 12));
  expect(await firefox.tabs()).toEqual(tabs);
  await switchFollowing(firefox, true);
  await closeSidebar(firefox);
  await chooseOn(firefox, '#quote', FIREFOX_MENU);
  const drawing = await firefox.currentTab();
  const opened = async () => (await firefox.tabs()).find((tab) => !tabs.includes(tab));
  await expect.poll(opened).toBeDefined();
  await firefox.turnTo((await opened())!);
  await expect.poll(() => textOf(firefox, '.finding h2')).toContain('2024年3月7日');
  await firefox.closeTab();
  await firefox.turnTo(drawing);
});

test('firefox: the sidebar follows the selection from its first opening, and not while it is switched off', async ({
  firefox,
  site,
}) => {
  await firefox.go(site.at('/plain'));
  await chooseOn(firefox, '#altered', SIDE_PANEL_MENU);
  await expect.poll(() => sidebarText(firefox)).toContain('600亿');
  await expect(async () => {
    await selectInFirefox(firefox, '#quote');
    await expect.poll(() => sidebarText(firefox), { timeout: 1500 }).toContain(VERBATIM.text.slice(0, 12));
  }).toPass();
  await switchFollowing(firefox, false);
  await selectInFirefox(firefox, '#reported');
  // It would have followed by now.
  await new Promise((wake) => setTimeout(wake, 1000));
  expect(await sidebarText(firefox)).not.toContain(REPORTED.text.slice(0, 12));
  await switchFollowing(firefox, true);
  // What was selected meanwhile it is told as well.
  await expect.poll(() => sidebarText(firefox)).toContain(REPORTED.text.slice(0, 12));
  await closeSidebar(firefox);
});

test('firefox: a finding is kept with a note, found again, deleted and brought back, all by keyboard', async ({
  firefox,
}) => {
  const toTab = async (from: string, presses: number) => {
    await focus(firefox, from);
    for (let press = 0; press < presses; press += 1) await firefox.keys(RIGHT);
  };
  const press = async (selector: string) => {
    await focus(firefox, selector);
    await firefox.keys(ENTER);
  };
  await firefox.go(ownPage('sidepanel.html'));
  await expect.poll(() => textOf(firefox, '#tab-finding')).toBe('核对结果');
  await type(firefox, '#paste', REPORTED.text);
  await firefox.keys(ENTER);
  await expect.poll(() => textOf(firefox, '.quote')).toContain(REPORTED.text);
  await expect.poll(() => textOf(firefox, '.keep')).toBe('记入笔记');
  await press('.keep');
  await expect.poll(() => textOf(firefox, '.keep')).toBe('已在笔记中');
  await toTab('#tab-finding', 3);
  await expect.poll(() => textOf(firefox, '.entry')).toContain(REPORTED.text);
  await type(firefox, '.note:not(.verdict) textarea', '查英文稿');
  await expect
    .poll(() => firefox.run(() => document.querySelector('.note:not(.verdict) output')?.textContent))
    .toBe('已保存');
  await firefox.go(ownPage('sidepanel.html'));
  await expect.poll(() => textOf(firefox, '#tab-notebook')).toBe('笔记');
  await toTab('#tab-finding', 2);
  await expect.poll(() => textOf(firefox, '.history')).toContain(REPORTED.text);
  await firefox.keys(RIGHT);
  const note = () =>
    firefox.run(() => document.querySelector<HTMLTextAreaElement>('.note:not(.verdict) textarea')?.value);
  await expect.poll(note).toBe('查英文稿');
  await type(firefox, '.notebook-head input', '拳頭硬');
  await expect.poll(() => textOf(firefox, '.notebook-head output')).toContain('找到 1 条');
  await press('.entry footer button[aria-label]');
  await expect.poll(() => textOf(firefox, '.undo')).toContain('已删除 1 条');
  await press('.undo button');
  await expect.poll(note).toBe('查英文稿');
});

test('firefox: the notebook goes out as a file of every format that is read, and comes back', async ({ firefox }) => {
  await firefox.go(ownPage('sidepanel.html'));
  await expect.poll(() => textOf(firefox, '#tab-notebook')).toBe('笔记');
  await click(firefox, '#tab-notebook');
  await expect.poll(() => firefox.run(() => document.querySelectorAll('.entry').length)).toBe(1);
  for (const format of READABLE) {
    const file = await firefox.run(async (format: string) => {
      const made = new Promise<Blob>((resolve) => {
        const createObjectURL = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          URL.createObjectURL = createObjectURL;
          resolve(blob);
          return createObjectURL(blob);
        };
      });
      const choice = document.querySelector<HTMLSelectElement>('.exchange select')!;
      choice.value = format;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((wake) => setTimeout(wake, 50));
      document.querySelector<HTMLButtonElement>('.exchange button')!.click();
      return (await made).text();
    }, format);
    await firefox.run((text: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'notebook'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
    await expect.poll(() => textOf(firefox, '.imported'), format).toContain('1 条原已存在');
  }
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
