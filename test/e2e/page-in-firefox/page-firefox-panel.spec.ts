/** What the panel says, does and leaves alone, in Firefox. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import type { Site } from '../../../tools/sample/serve.ts';
import { expect, firefoxMark, firefoxPanel, ownPage, selectInFirefox, test } from '../firefox-fixtures.ts';
import { ESCAPE, openPanelInFirefox } from '../support/firefox/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const FOUND = '与2024年3月7日外交部长王毅的回答逐字一致';
const TAB = '\uE004';
const AWAY = { x: 900, y: 600 };
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The panel's buttons ignore clicks for half a second after it came up. */
const steady = () => new Promise((wake) => setTimeout(wake, 600));

async function closePanel(firefox: Firefox): Promise<void> {
  await firefox.keys(ESCAPE);
  await expect.poll(() => firefoxPanel(firefox).visible(), 'closed').toBe(false);
  await firefox.click(AWAY);
}

/** Runs with the browser's rights: a page may not read what was copied. */
const copied = (firefox: Firefox) => firefox.runInBrowser(() => navigator.clipboard.readText());

/** The address of the tab that a click opens, which is then closed again. */
async function opensTab(firefox: Firefox, click: () => Promise<void>): Promise<string> {
  const before = await firefox.tabs();
  const here = await firefox.currentTab();
  await click();
  const opened = async () => (await firefox.tabs()).find((tab) => !before.includes(tab)) ?? null;
  await expect.poll(opened).not.toBeNull();
  await firefox.turnTo((await opened())!);
  await expect.poll(() => firefox.address()).toMatch(/^moz-extension:/);
  const address = await firefox.address();
  await firefox.closeTab();
  await firefox.turnTo(here);
  return address;
}

test.beforeEach(async ({ firefox, site }) => {
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', markFor: 'all' });
  await firefox.go(site.at('/plain'));
});

test.afterAll(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));

test('firefox: it says whose words, when, in which words, and how far the record reaches', async ({ firefox }) => {
  const finding: [selector: string, headline: string | RegExp, part: string, words: RegExp][] = [
    ['#quote', FOUND, '.question b', /韩国广播公司记者问/],
    ['#altered', /^与2017年3月8日外交部长王毅的回答有 \d+ 处不同$/, '.named-edits', /数字.*800.*→.*600/],
    ['#reporter', '这句话出自彭博社记者的提问，不是外交部长王毅的话', 'blockquote', /美方仍持续对华/],
    ['#reported', '这是报道对外交部长王毅讲话的转述，不是逐字记录', '.detail', /2026年3月8日/],
    ['#invented', /^本库未见/, '.coverage', /2017年3月8日.*2026年3月8日.*未见不等于未说/s],
  ];
  for (const [selector, headline, part, words] of finding) {
    const panel = await openPanelInFirefox(firefox, selector);
    expect(await panel.text('h2'), selector).toMatch(headline);
    expect(await panel.text(part), selector).toMatch(words);
    await closePanel(firefox);
  }
});

test('firefox: it copies words and citations, opens the reader and the settings, and leaves the page its selection', async ({
  firefox,
}) => {
  const panel = await openPanelInFirefox(firefox);
  await steady();
  await panel.click('button.main');
  await expect.poll(() => copied(firefox)).toMatch(/^谁要借半岛问题开冷战对抗的倒车,就要承担历史责任/);
  await panel.click('.actions button[aria-expanded]');
  await expect.poll(() => panel.text('.styles')).toContain('GB/T 7714');
  const labels = await panel.texts('.styles button');
  const expected: [string, RegExp][] = [
    ['GB/T 7714—2015', /^王毅.*2024.*刊名不见于文本/],
    ['APA', /Wang|王毅.*\(2024, March 7\)/],
    ['Chicago', /March 7, 2024/],
    ['Markdown', /^>.*\n/],
    ['纯文本', /2024年3月7日/],
  ];
  for (const [label, text] of expected) {
    await panel.click(`.styles button:nth-of-type(${labels.indexOf(label) + 1})`);
    await expect.poll(() => copied(firefox), label).toMatch(text);
  }
  const reader = await opensTab(firefox, () => panel.click('.actions > button.quiet'));
  expect(reader).toMatch(/reader\.html.*2024-03-07/);
  // A page of the web has one page of ours opened in a second.
  await new Promise((wake) => setTimeout(wake, 1100));
  const settings = await opensTab(firefox, () => panel.click('.off'));
  expect(settings).toContain(ownPage('options.html#w='));
  expect(settings).not.toContain('127.0.0.1');
  expect(await firefox.run(() => [String(getSelection()), document.activeElement?.localName])).toEqual([
    VERBATIM.text,
    'body',
  ]);
});

test('firefox: it links the source where there is one, and turns from event to event', async ({ firefox }) => {
  const linked = await openPanelInFirefox(firefox, '#linked');
  await steady();
  await linked.click('.source.text > button');
  await linked.click('.source.text > button.quiet');
  await expect.poll(() => copied(firefox)).toMatch(/^http:\/\/www\.scio\.gov\.cn\/.+#:~:text=%E5%8C%97%E4%BA%AC/);
  expect(await linked.text('.readings')).toContain('新华社');
  await closePanel(firefox);
  const panel = await openPanelInFirefox(firefox, '#twice');
  await steady();
  await panel.click('.source.text > button');
  expect(await panel.text('.source.text > button.quiet')).toBeNull();
  expect(await panel.texts('.event time')).toEqual(['2024年3月7日', '2017年3月8日']);
  expect(await panel.seeAll('.timeline circle')).toHaveLength(2);
  const first = await panel.text('h2');
  await panel.click('.event[aria-pressed="false"]');
  await expect.poll(() => panel.text('h2')).not.toBe(first);
  await panel.click('.event[aria-pressed="false"]');
  await expect.poll(() => panel.text('h2')).toBe(first);
});

test('firefox: words selected in it are looked up, and there is a way back', async ({ firefox }) => {
  const panel = await openPanelInFirefox(firefox);
  await steady();
  const { x, y } = (await panel.boundingBox('blockquote'))!;
  const at = (dx: number) => ({ x: x + dx, y: y + 24 });
  await firefox.drag(at(20), at(120), at(250));
  await expect.poll(() => panel.text('.nested')).toMatch(/^查找“/);
  const before = await panel.text('blockquote');
  await panel.click('.nested');
  await expect.poll(() => panel.text('blockquote')).not.toBe(before);
  await panel.click('h2');
  await expect.poll(() => panel.text('.nested')).toBe('‹ 返回选中的引语');
  await steady();
  await panel.click('.nested');
  await expect.poll(() => panel.text('blockquote')).toBe(before);
});

test('firefox: it stays where it is dragged, as large as it is made, on the next page too', async ({
  firefox,
  site,
}) => {
  const panel = await openPanelInFirefox(firefox);
  await steady();
  const first = (await panel.boundingBox())!;
  const bar = { x: first.x + 60, y: first.y + 14 };
  await firefox.drag(bar, { x: bar.x + 80, y: bar.y + 40 }, { x: bar.x + 150, y: bar.y + 60 });
  const moved = (await panel.boundingBox())!;
  expect(moved.x - first.x).toBeCloseTo(150, 0);
  const corner = { x: moved.x + moved.width - 5, y: moved.y + moved.height - 5 };
  await firefox.drag(corner, { x: corner.x + 40, y: corner.y - 60 }, { x: corner.x + 60, y: corner.y - 90 });
  const sized = (await panel.boundingBox())!;
  expect(sized.width).toBeCloseTo(moved.width + 60, -1);
  await firefox.go(site.at('/traditional'));
  const next = (await (await openPanelInFirefox(firefox)).boundingBox())!;
  expect(Math.abs(next.width - sized.width) + Math.abs(next.height - sized.height)).toBeLessThan(2);
});

test('firefox: a labelled dialog, announced, that takes no focus; Tab goes round in it; no key of it reaches the page', async ({
  firefox,
}) => {
  await firefox.run(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    for (const target of [window, document]) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        target.addEventListener(type, (event) => keys.push((event as KeyboardEvent).key), true);
      }
    }
  });
  const panel = await openPanelInFirefox(firefox);
  const label = await panel.attribute('[role="dialog"]', 'aria-labelledby');
  expect(await panel.text(`#${label}`)).toBe(FOUND);
  await expect.poll(() => panel.text('[aria-live="polite"]')).toBe(FOUND);
  expect(await firefox.run(() => document.activeElement?.localName)).toBe('body');
  await closePanel(firefox);
  // The shortcut takes the focus in.
  await selectInFirefox(firefox, '#quote');
  await firefox.browserKeys('\uE00A', 'y');
  const focused = async () => (await panel.seeAll('*')).findIndex(({ isFocused }) => isFocused);
  await expect.poll(focused).toBeGreaterThan(-1);
  await expect.poll(() => panel.text('article h2')).toBe(FOUND);
  await firefox.run(() => void (window as unknown as { keys: string[] }).keys.splice(0));
  const stops: number[] = [];
  for (let count = 0; count < 14; count += 1) {
    await firefox.keys(TAB);
    stops.push(await focused());
  }
  const round = stops.indexOf(stops[0]!, 1);
  expect(round).toBeGreaterThan(4);
  expect(stops.slice(round)).toEqual(stops.slice(0, stops.length - round));
  expect(stops).not.toContain(-1);
  for (const key of ['j', '/', ESCAPE]) await firefox.keys(key);
  expect(await panel.visible()).toBe(false);
  expect(await firefox.run(() => (window as unknown as { keys: string[] }).keys)).toEqual([]);
});

/** What a closed root draws, drawn again where axe can see it. */
async function copyOf(firefox: Firefox): Promise<{ html: string; css: string }> {
  return firefox.runPrivileged(() => {
    for (const host of document.querySelectorAll('*')) {
      const root = (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
      const box = root?.querySelector('[role="dialog"]');
      if (!root || !box) continue;
      const sheets = [...root.styleSheets, ...root.adoptedStyleSheets];
      const rules = sheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
      return {
        html: new XMLSerializer().serializeToString(box),
        css: rules.filter((rule) => !rule.startsWith(':host')).join('\n'),
      };
    }
    throw new Error('no panel is drawn');
  });
}

async function axeFindings(firefox: Firefox, site: Site, selector: string): Promise<string[]> {
  await firefox.go(site.at('/plain'));
  await openPanelInFirefox(firefox, selector);
  const { html, css } = await copyOf(firefox);
  await firefox.go(site.at('/plain'));
  return firefox.run(
    async (axe: string, html: string, css: string) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
      const main = document.createElement('main');
      main.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
      document.body.replaceChildren(main);
      document.head.append(Object.assign(document.createElement('script'), { textContent: axe }));
      interface Axe {
        run(target: string): Promise<{ violations: { id: string; help: string }[] }>;
      }
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run('[role="dialog"]');
      return violations.map(({ id, help }) => `${id}: ${help}`);
    },
    AXE,
    html,
    css,
  );
}

test('firefox: axe finds nothing, light and dark; fingers have room; larger text stays inside the window', async ({
  firefox,
  site,
}) => {
  const prefer = (name: string, value: number) =>
    firefox.runInBrowser(
      (name: string, value: number) => {
        const { Services } = globalThis as unknown as {
          Services: { prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void } };
        };
        if (value < 0) Services.prefs.clearUserPref(name);
        else Services.prefs.setIntPref(name, value);
      },
      name,
      value,
    );
  for (const dark of [0, 1]) {
    // What pages are told of the system's colours: 0 is dark, 1 light.
    await prefer('layout.css.prefers-color-scheme.content-override', dark);
    for (const selector of ['#altered', '#invented']) {
      expect(await axeFindings(firefox, site, selector), `${selector} ${dark}`).toEqual([]);
    }
  }
  await prefer('layout.css.prefers-color-scheme.content-override', -1);
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', textSize: 200 });
  await prefer('ui.primaryPointerCapabilities', 1);
  try {
    await firefox.go(site.at('/plain'));
    await selectInFirefox(firefox, '#quote');
    await expect.poll(() => firefoxMark(firefox).visible()).toBe(true);
    expect((await firefoxMark(firefox).boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await firefoxMark(firefox).click();
    const panel = firefoxPanel(firefox);
    await expect.poll(() => panel.text('article h2')).toBe(FOUND);
    const buttons = await panel.seeAll('button');
    expect(buttons.filter(({ box }) => box.height < 44).map(({ text }) => text)).toEqual([]);
    const { x, y, width, height } = (await panel.boundingBox())!;
    const view = await firefox.run(() => ({ width: innerWidth, height: innerHeight }));
    expect(x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height).toBe(true);
  } finally {
    await prefer('ui.primaryPointerCapabilities', -1);
  }
});
