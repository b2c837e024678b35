/** How a selection leads to the panel, in Firefox. The counterpart of `page-triggers.spec.ts`. */
import type { Settings } from '../../../platform/shared/settings.ts';
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import type { Site } from '../../../tools/sample/serve.ts';
import {
  expect,
  FIREFOX_MENU,
  firefoxMark,
  firefoxPanel,
  ownPage,
  selectInFirefox,
  stopEventPage,
  test,
} from '../firefox-fixtures.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });
test.afterAll(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));

const FOUND = /2024年3月7日/;
const SHIFT = '\uE008';
const ALT = '\uE00A';
const RIGHT = '\uE014';
const AWAY = { x: 900, y: 600 };
const WORDS = '谁要借半岛问题开冷战对抗的倒车，就要承担历史责任';

async function pageWith(firefox: Firefox, site: Site, settings: Partial<Settings>): Promise<void> {
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', ...settings });
  await firefox.go(site.at('/plain'));
}

/** For what must not come up: longer than our slowest answers take. */
const PATIENCE_MS = 400;
const nothingComes = () => new Promise((wake) => setTimeout(wake, PATIENCE_MS));

/** No hand clicks away and selects the same words again in less. */
const HAND_MS = 100;

async function selectAnew(firefox: Firefox, selector = '#quote'): Promise<void> {
  await firefox.click(AWAY);
  await new Promise((wake) => setTimeout(wake, HAND_MS));
  await selectInFirefox(firefox, selector);
}

async function outcome(firefox: Firefox, selector = '#quote'): Promise<'mark' | 'panel' | 'nothing'> {
  await selectAnew(firefox, selector);
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    if (await firefoxPanel(firefox).visible()) return 'panel';
    if (await firefoxMark(firefox).visible()) return 'mark';
  }
  return 'nothing';
}

const headline = (firefox: Firefox) => expect.poll(() => firefoxPanel(firefox).text('h2'));
const markComes = (firefox: Firefox) => expect.poll(() => firefoxMark(firefox).visible(), 'the mark').toBe(true);
const markGoes = (firefox: Firefox) => expect.poll(() => firefoxMark(firefox).visible(), 'the mark').toBe(false);

async function middleOf(firefox: Firefox, selector: string) {
  const { x, y, width, height } = (await firefoxMark(firefox).boundingBox(selector))!;
  return { x: x + width / 2, y: y + height / 2 };
}

test('firefox: the mark comes only for what the record has, fades, and goes on copying, typing and scrolling', async ({
  firefox,
  site,
}) => {
  await pageWith(firefox, site, {});
  await firefox.run(() => void (document.body.style.minHeight = '3000px'));
  for (const selector of ['#invented', '#short', '#english']) expect(await outcome(firefox, selector)).toBe('nothing');
  const ways = {
    copying: () => firefox.keys('\uE009', 'c'),
    typing: () => firefox.keys('x'),
    scrolling: () => firefox.run(() => scrollTo(0, 900)),
    time: () => new Promise((wake) => setTimeout(wake, 4000)),
  };
  for (const [name, go] of Object.entries(ways)) {
    await test.step(name, async () => {
      await selectAnew(firefox);
      await markComes(firefox);
      await go();
      await markGoes(firefox);
    });
  }
  // Dismissed by the press of a key: the same selection does not bring it back.
  await selectAnew(firefox);
  await markComes(firefox);
  await firefox.keys('x');
  await firefox.keys(SHIFT);
  await nothingComes();
  expect(await firefoxMark(firefox).visible()).toBe(false);
});

test('firefox: a selection made with the keyboard has its mark', async ({ firefox, site }) => {
  await pageWith(firefox, site, {});
  await selectInFirefox(firefox, '#quote', '谁要');
  await firefox.holding(SHIFT, async () => {
    for (let count = 0; count < 20; count += 1) await firefox.keys(RIGHT);
  });
  await markComes(firefox);
});

test('firefox: hovering the mark is enough where the reader chose so', async ({ firefox, site }) => {
  await pageWith(firefox, site, { trigger: 'mark-hover' });
  await selectInFirefox(firefox, '#quote');
  await markComes(firefox);
  await firefox.hover(await middleOf(firefox, '[data-part="mark"]'));
  await headline(firefox).toMatch(FOUND);
});

test('firefox: the panel comes at once where the reader chose so', async ({ firefox, site }) => {
  await pageWith(firefox, site, { trigger: 'at-once' });
  expect(await outcome(firefox, '#invented')).toBe('nothing');
  await firefox.click(AWAY);
  await selectInFirefox(firefox, '#quote');
  await headline(firefox).toMatch(FOUND);
});

test('firefox: a key held while selecting asks, whatever the record has', async ({ firefox, site }) => {
  await pageWith(firefox, site, { trigger: 'modifier', modifier: 'Shift' });
  expect(await outcome(firefox)).toBe('nothing');
  const words = await firefox.run(() => {
    const { left, top, height } = document.querySelector('#invented')!.getBoundingClientRect();
    return { x: left + 2, y: top + height / 2 };
  });
  await firefox.click(words);
  await firefox.holding(SHIFT, () => firefox.click({ x: words.x + 400, y: words.y }));
  await headline(firefox).toMatch(/^本库未见/);
});

test('firefox: where the reader chose the shortcut or the menu, those alone answer', async ({ firefox, site }) => {
  await pageWith(firefox, site, { trigger: 'menu' });
  expect(await outcome(firefox)).toBe('nothing');
  const at = await firefox.run(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });
  await firefox.chooseMenu(at, FIREFOX_MENU);
  await headline(firefox).toMatch(FOUND);
  await pageWith(firefox, site, { trigger: 'shortcut' });
  expect(await outcome(firefox, '#altered')).toBe('nothing');
  await stopEventPage(firefox);
  await firefox.browserKeys(ALT, 'y');
  await headline(firefox).toMatch(/2017年3月8日/);
  // A hand on the keyboard goes on in the panel, and comes back to the page.
  await expect.poll(async () => (await firefoxPanel(firefox).see('[role="dialog"]'))?.isFocused).toBe(true);
  await firefox.keys('\uE00C');
  await expect.poll(() => firefoxPanel(firefox).visible()).toBe(false);
  expect(await firefox.run(() => [document.activeElement?.localName, String(getSelection()).slice(0, 4)])).toEqual([
    'body',
    '中方宣布',
  ]);
});

test('firefox: nothing comes by itself where the site is off or everything is paused', async ({ firefox, site }) => {
  await pageWith(firefox, site, { offSites: ['127.0.0.1'] });
  expect(await outcome(firefox)).toBe('nothing');
  await pageWith(firefox, site, { paused: true });
  expect(await outcome(firefox)).toBe('nothing');
});

test('firefox: the mark stands where the reader chose, and never on the words', async ({ firefox, site }) => {
  for (const markSide of ['end-below', 'end-above', 'start-above', 'start-below'] as const) {
    await pageWith(firefox, site, { markSide, minHan: 7 });
    await selectInFirefox(firefox, '#quote', '就要承担历史责任');
    await markComes(firefox);
    const mark = (await firefoxMark(firefox).boundingBox('[data-part="mark"]'))!;
    const words = await firefox.run(() => getSelection()!.getRangeAt(0).getBoundingClientRect().toJSON() as DOMRect);
    expect(mark.y >= words.bottom || mark.y + mark.height <= words.top, markSide).toBe(true);
    const middle = mark.x + mark.width / 2;
    expect(Math.abs(middle - (markSide.startsWith('end') ? words.right : words.left)), markSide).toBeLessThan(3);
  }
  await pageWith(firefox, site, { minHan: 9 });
  await selectInFirefox(firefox, '#quote', '就要承担历史责任');
  await nothingComes();
  expect(await firefoxMark(firefox).visible(), 'shorter than the reader wants').toBe(false);
});

test('firefox: words in the reader’s own writing, in buttons and in password fields are left alone', async ({
  firefox,
  site,
}) => {
  await pageWith(firefox, site, { markFor: 'all' });
  const ids = ['editor', 'area', 'field', 'password', 'button'];
  await firefox.run(
    (ids: string[], words: string) => {
      const make = (name: string, id: string, more: object) => {
        const element = Object.assign(document.createElement(name), { id, ...more });
        Object.assign(element.style, { display: 'block', width: '700px', font: '18px sans-serif' });
        document.body.prepend(element);
      };
      const [editor, area, field, password, button] = ids as [string, string, string, string, string];
      make('div', editor, { contentEditable: 'true', textContent: words });
      make('textarea', area, { value: words });
      make('input', field, { value: words });
      make('input', password, { value: words, type: 'password' });
      make('button', button, { textContent: words });
    },
    ids,
    WORDS,
  );
  for (const id of ids) {
    const { x, y } = await firefox.run((id: string) => {
      const { left, top, height } = document.getElementById(id)!.getBoundingClientRect();
      return { x: left + 12, y: top + height / 2 };
    }, id);
    await firefox.drag({ x, y }, { x: x + 200, y }, { x: x + 400, y });
    await nothingComes();
    expect(await firefoxMark(firefox).visible(), id).toBe(false);
  }
});
