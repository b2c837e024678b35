/** The reader's own texts in a real Firefox: three ways through them, since one Firefox serves one test at a time. */
import { readFileSync } from 'node:fs';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect, FIREFOX_MENU, firefoxPanel, ownPage, selectInFirefox, test } from '../firefox-fixtures.ts';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { PACK_SAYS, PACK_SAYS_NEXT, PACK_TITLE, samplePacks } from './sample-packs.ts';
import { choose, forgetLibrary, press, saved, seen, textOf } from './own-page-hands.ts';
import { isPrivateWindow, letIntoPrivateWindows, openPrivateWindow } from '../support/firefox/private-window.ts';
import { troubleInFirefox } from '../support/trouble.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const CONTROL = '\uE009';
const ENTER = '\uE007';
const SHIFT = '\uE008';
const DOWN = '\uE015';

const SAID = '我们愿同各方一道，为维护地区的和平与稳定作出不懈努力。';
/** The same up to the number of a note that the page has in it. */
const READ = SAID.slice(0, -1);
const TEXT = `某部发言人林岚答记者问\n\n2019年4月5日\n\n问：请问有何评论？\n\n林岚：${SAID}\n\n问：还有吗？\n\n林岚：没有了。谢谢大家。`;
const PDF = readFileSync('test/fixtures/imports/bulletin.pdf');

const ADD_MENU = FIREFOX_MENU.replace(/lookup$/, 'add-page');
const ADDED = '.add-texts input[type=file]';
const BROUGHT = '.upkeep input[type=file]';

const valueOf = (firefox: Firefox, selector: string) =>
  firefox.run((selector: string) => document.querySelector<HTMLInputElement>(selector)?.value ?? null, selector);

async function focus(firefox: Firefox, selector: string): Promise<void> {
  const isFocused = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    if (element instanceof HTMLInputElement) element.select();
    return element !== null;
  };
  await expect.poll(() => firefox.run(isFocused, selector), selector).toBe(true);
}

async function type(firefox: Firefox, selector: string, text: string): Promise<void> {
  await focus(firefox, selector);
  for (const character of text) await firefox.keys(character);
}

/** What the library leaves outside of memory: where its database is, and of which generation it is. */
const stored = (firefox: Firefox) =>
  firefox.run(async () => {
    const { browser } = globalThis as unknown as { browser: { storage: { local: { get(): Promise<object> } } } };
    return JSON.stringify([await browser.storage.local.get(), await indexedDB.databases()]);
  });

/** Turn to the tab that is opened meanwhile. */
async function turnToOpened(firefox: Firefox, open: () => Promise<unknown>): Promise<void> {
  const before = await firefox.tabs();
  await open();
  const opened = async () => (await firefox.tabs()).find((tab) => !before.includes(tab));
  await expect.poll(opened, 'a tab that is opened').toBeDefined();
  await firefox.turnTo((await opened())!);
}

test.afterEach(async ({ firefox }) => {
  await firefox.go(ownPage('about.html'));
  await forgetLibrary(firefox);
});

test('firefox: files are looked at, kept, found, corrected, exported and brought back', async ({ firefox }) => {
  await firefox.go(ownPage('library.html'));
  await choose(firefox, ADDED, '公报.pdf', PDF);
  await seen(firefox, '.text-turns', '依法查处违规捕捞，同时扩大对转产渔民的支持');
  await press(firefox, '不收');
  await choose(firefox, ADDED, '答问.txt', Buffer.from(TEXT));
  await seen(firefox, 'h1', '某部发言人林岚答记者问');
  expect(await valueOf(firefox, '#fact-date')).toBe('2019-04-05');
  // Firefox makes boxes as wide as their letters: none may stand out of the page's columns.
  const outside = () =>
    [...document.querySelectorAll('.text-view *')]
      .filter((each) => each.getBoundingClientRect().right > each.closest('.library')!.getBoundingClientRect().right)
      .map(({ id, className }) => id || className);
  expect(await firefox.run(outside)).toEqual([]);
  await press(firefox, '收入');
  await seen(firefox, '.texts', '林岚');

  await firefox.go(ownPage('popup.html'));
  await type(firefox, 'input[role=combobox]', '和平与稳定');
  await seen(firefox, '[role=listbox]', '2019年4月5日');
  await firefox.keys(DOWN);
  const popup = await firefox.currentTab();
  await turnToOpened(firefox, () => firefox.keys(CONTROL, ENTER));
  await seen(firefox, '.target', SAID);
  await firefox.closeTab();
  await firefox.turnTo(popup);

  await firefox.go(ownPage('library.html'));
  await press(firefox, '某部发言人林岚答记者问');
  await type(firefox, '[aria-label="“林岚”的讲话人"]', '高远');
  await firefox.keys(ENTER);
  const speakers = () =>
    firefox.run(() => [...document.querySelectorAll('.turn-head span')].map(({ textContent }) => textContent));
  const corrected = ['问：', '高远', '问：', '高远'];
  await expect.poll(speakers).toEqual(corrected);
  await focus(firefox, '.turn-head');
  await firefox.keys(CONTROL, 'z');
  await expect.poll(speakers).toEqual(['问：', '林岚', '问：', '林岚']);
  await firefox.keys(CONTROL, SHIFT, 'z');
  await expect.poll(speakers).toEqual(corrected);
  await seen(firefox, '.text-foot', '已保存。');

  await press(firefox, '返回列表');
  await seen(firefox, '.texts', '1 处改动');
  const file = await saved(firefox, '全部导出');
  await press(firefox, '全选');
  await press(firefox, '删除');
  await seen(firefox, '.said', '已删除 1 份文本。');
  await choose(firefox, BROUGHT, '导出.jsonl', file);
  await seen(firefox, '.said', '导入 1 份文本，0 份原已在此。');
  await seen(firefox, '.texts', '1 处改动');
});

test('firefox: a pack from a terminal answers, is updated, taken back and given out as it came; a key made here signs one', async ({
  firefox,
}) => {
  const packs = samplePacks();
  const importing = 'input[accept=".yuanhua"]';
  const collections = async () => {
    await firefox.go(ownPage('about.html'));
    await firefox.go(ownPage('library.html#collections'));
  };
  const finding = async (quote: string) => {
    await firefox.go(ownPage(`lookup.html#q=${encodeURIComponent(quote)}`));
    await seen(firefox, '.finding', `资料包“${PACK_TITLE} · Yuanhua”`);
    await seen(firefox, '.finding', '逐字一致');
    await collections();
  };
  try {
    await collections();
    for (const path of [packs.first, packs.second]) {
      await choose(firefox, importing, 'harbour.yuanhua', readFileSync(path));
      await press(firefox, '导入');
      await seen(firefox, '.collection-cards', `资料包 · 第 ${path === packs.first ? 1 : 2} 版`);
      await finding(path === packs.first ? PACK_SAYS : PACK_SAYS_NEXT);
    }
    await press(firefox, '退回第 1 版');
    await seen(firefox, '.collection-cards', '资料包 · 第 1 版');
    expect((await saved(firefox, '保存文件')).equals(readFileSync(packs.first))).toBe(true);
    await finding(PACK_SAYS);

    await press(firefox, '生成密钥');
    for (const box of ['.key-panel label:nth-of-type(1) input', '.key-panel label:nth-of-type(2) input'])
      await type(firefox, box, 'three long words');
    await firefox.keys(ENTER);
    await expect.poll(() => textOf(firefox, '.key-words')).toMatch(/^(?:[a-z]+ ){5}[a-z]+$/u);
    await firefox.go(ownPage('library.html'));
    await choose(firefox, ADDED, '答问.txt', Buffer.from(TEXT));
    await press(firefox, '收入');
    await seen(firefox, '.texts', '林岚');
    await collections();
    await press(firefox, '导出为资料包……');
    await press(firefox, '一并导出 1 份没有网址的文本粘贴而来，或来自没有注明出处的文件。');
    await type(firefox, '.pack-export input[required]', 'A');
    await type(firefox, '.pack-export .field-pair input[required]', 'B');
    await seen(firefox, '.pack-export', '用您的密钥签名');
    const outcome = await readPack(new Uint8Array(await saved(firefox, '保存资料包')));
    expect(outcome.ok && outcome.pack.signature !== null).toBe(true);
    await press(firefox, '删除……');
    await press(firefox, '删除密钥');
    await press(firefox, '生成密钥');
  } finally {
    packs.remove();
  }
});

test('firefox: a page is added by its menu, a web page is told a number of it, and private windows read it and write nothing', async ({
  firefox,
  site,
}) => {
  await firefox.go('about:blank');
  await letIntoPrivateWindows(firefox);
  await firefox.go(site.at('/library/answers'));
  const page = await firefox.currentTab();
  const addPage = async () => {
    await expect.poll(() => textOf(firefox, '#content')).toContain(READ);
    const at = await firefox.run(() => {
      const { left, bottom } = document.querySelector('footer')!.getBoundingClientRect();
      return { x: left + 300, y: bottom - 4 };
    });
    expect(await firefox.chooseMenu(at, ADD_MENU)).toBe('收入我的文本');
  };
  await turnToOpened(firefox, addPage);
  await seen(firefox, 'h1', '某部发言人答记者问');
  expect(await valueOf(firefox, '#fact-speaker')).toBe('林岚');
  await press(firefox, '收入');
  await seen(firefox, '.texts', '2019年4月5日');
  const before = await stored(firefox);
  await firefox.closeTab();

  await firefox.turnTo(page);
  await selectInFirefox(firefox, '#content p:nth-of-type(3)', READ);
  const place = await firefox.run(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });
  await firefox.chooseMenu(place, FIREFOX_MENU);
  const panel = firefoxPanel(firefox);
  await expect.poll(() => panel.text('.finding')).toContain('本库未见');
  // What the reader's texts have, a page must not read.
  for (const known of ['文库', '不懈努力', '林岚', '某部', '2019年']) expect(await panel.text()).not.toContain(known);

  const hidden = await openPrivateWindow(firefox);
  try {
    await firefox.go(ownPage('lookup.html'));
    await type(firefox, 'textarea', SAID.slice(-12));
    await firefox.keys(ENTER);
    await seen(firefox, '.finding', '2019年4月5日');
    await firefox.go(site.at('/library/answers'));
    const tabs = await firefox.tabs();
    await addPage();
    await expect.poll(() => troubleInFirefox(firefox)).toContain('这是隐私窗口，什么都不会存下');
    await firefox.go(ownPage('library.html'));
    await seen(firefox, 'main', '这是隐私窗口');
    // The search in the page's head stands in every window; nothing takes a text in.
    const taking = 'main input, main textarea, main select, input[type=file]';
    expect(await firefox.run((taking: string) => document.querySelectorAll(taking).length, taking)).toBe(0);
    expect(await firefox.tabs()).toEqual(tabs);
    await turnToOpened(firefox, () => press(firefox, '在普通窗口中打开'));
    expect(await isPrivateWindow(firefox)).toBe(false);
    await seen(firefox, '.texts', '列出 1 份，共 1 份');
    expect(await stored(firefox)).toBe(before);
    await firefox.closeTab();
    await firefox.turnTo(hidden);
    await firefox.closeTab();
  } finally {
    await firefox.turnTo(page);
  }
});
