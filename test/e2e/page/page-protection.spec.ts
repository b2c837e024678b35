/** What a hostile page tries, and what comes of it. */
import { scriptReady } from '../../../tools/drive/extension.ts';
import { clickAt, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { choose, openPanel, waitForNothing, waitUntilSteady } from '../support/panel.ts';
import { holdClock } from '../support/worlds.ts';

test.use({ ownTabs: true });

test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN', markFor: 'all' }));

const COPY = 'button.main';

test('a page sees nothing of ours before the gesture, and an empty element after it', async ({ visit, ext }) => {
  const page = await visit('/plain');
  const seen = () =>
    page.evaluate(() => ({
      elements: [...document.documentElement.children].map(({ localName }) => localName),
      globals: Object.getOwnPropertyNames(window).filter((name) => /yuanhua|wxt/i.test(name)),
      symbols: Object.getOwnPropertySymbols(window).length,
    }));
  expect(await seen()).toEqual({ elements: ['head', 'body'], globals: [], symbols: 0 });
  await openPanel(page);
  expect((await seen()).elements).toEqual(['head', 'body', 'div']);
  expect(
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild!;
      return [host.shadowRoot, host.textContent, host.getAttributeNames()];
    }),
  ).toEqual([null, '', []]);
  for (const file of ['panel.js', 'content-scripts/quote.js', 'record.json', 'manifest.json']) {
    const fetched = await page.evaluate(
      (address) =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false,
        ),
      ext.url(file),
    );
    expect(fetched, file).toBe(false);
  }
});

test('a page is told nothing when our script starts, and cannot end it', async ({ visit, ext }) => {
  const page = await visit('/plain');
  await page.addInitScript((id) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
    const types = [`${id}:content`, `${id}:quote`, id].map((name) => `${name}:wxt:content-script-started`);
    const own = new WeakSet<Event>();
    for (const type of types) {
      document.addEventListener(type, (event) => {
        if (!own.has(event)) heard.push(type);
      });
    }
    setInterval(() => {
      for (const contentScriptName of ['quote', 'content']) {
        for (const type of types) {
          const event = new CustomEvent(type, { detail: { contentScriptName, messageId: 'page' } });
          own.add(event);
          document.dispatchEvent(event);
        }
      }
    }, 50);
  }, ext.id);
  await page.reload();
  await scriptReady(page, ext);
  await waitForNothing(page);
  const panel = await openPanel(page);
  expect(await panel.text('h2')).toContain('2024年3月7日');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([]);
});

test('a page cannot click, nor close, nor reach what is shown', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await waitUntilSteady(page);
  await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    const { innerWidth: width, innerHeight: height } = window;
    for (let count = 0; count < 500; count += 1) {
      const clientX = (count * 37) % width;
      const clientY = (count * 53) % height;
      const target = document.elementFromPoint(clientX, clientY) ?? host;
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        target.dispatchEvent(new MouseEvent(type, { clientX, clientY, bubbles: true, composed: true }));
      }
      host.click();
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    }
  });
  expect(await panel.visible()).toBe(true);
  expect(await panel.text(COPY)).toBe('复制记录原文');
});

test('a page cannot restyle or hide the panel', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  const drawn = async () => [
    await panel.boundingBox(),
    await panel.style('h2', 'font-size'),
    await panel.style('h2', 'color'),
  ];
  const before = await drawn();
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = `
      html { font-size: 62px !important; direction: rtl; }
      * { all: unset !important; opacity: 0.1 !important; transform: scale(2) !important; clip-path: inset(50%) !important; }
      html > div, [popover] { display: none !important; visibility: hidden !important; zoom: 3 !important; color: red !important; }
      :root, * { --yh-ink: red !important; --yh-paper: lime !important; --yh-head: 90px !important; }`;
    document.head.append(style);
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.style.cssText = 'display:none!important;opacity:0!important;filter:blur(9px)!important;zoom:3!important';
  });
  await waitForNothing(page);
  expect(await panel.visible()).toBe(true);
  const [box, ...type] = await drawn();
  expect(type).toEqual(before.slice(1));
  expect(box).toMatchObject({ width: (before[0] as { width: number }).width });
});

/** What a page lays over the panel, in the top layer too, and lets clicks through: styles of a popover, as shares of the panel. */
const COVERS = {
  opaque: 'inset:0;width:100%;height:100%;background:#fff',
  'all but an edge': 'inset:0;width:calc(100% - 20px);height:100%;background:gold',
  'one corner': 'inset:auto auto 0 0;width:400px;height:80px;background:gold',
  gradient: 'inset:0;width:100%;height:100%;background:linear-gradient(#fff, gold)',
  glass: 'inset:0;width:100%;height:100%;background:none;backdrop-filter:blur(30px)',
  'a transparent sheet': 'inset:0;width:100%;height:100%;background:rgb(255 255 255 / 40%)',
  frame: 'inset:0;width:100%;height:100%;background:#fff;clip-path:inset(0 0 0 1px)',
  blend: 'inset:0;width:100%;height:100%;background:#fff;mix-blend-mode:difference',
};
test('clicks through what covers the panel, or did a moment ago, do nothing; later ones count', async ({
  visit,
  ext,
}) => {
  const page = await visit('/plain');
  let panel = await openPanel(page);
  await waitUntilSteady(page);
  for (const [index, [name, style]] of Object.entries(COVERS).entries()) {
    // It does not come back from under a fourth one.
    await page.keyboard.press('Escape');
    panel = await openPanel(page, ['#altered', '#quote'][index % 2]);
    await waitUntilSteady(page);
    // It comes up again over what is laid over it, and half a second later clicks are meant for it.
    const goOn = await holdClock(page, ext);
    // The panel alone is covered: of words that are covered too nothing is said, and there is nothing to copy.
    const { x, y, width, height } = (await panel.boundingBox())!;
    const over = style
      .replace('inset:0;', `inset:${y}px auto auto ${x}px;`)
      .replace('width:100%', `width:${width}px`)
      .replace('width:calc(100%', `width:calc(${width}px`)
      .replace('height:100%', `height:${height}px`);
    await page.evaluate((style) => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.textContent = '领取奖品';
      cover.style.cssText = `position:fixed;margin:0;border:0;pointer-events:none;${style}`;
      document.body.append(cover);
      cover.showPopover();
    }, over);
    // The browser says within a tenth of a second what is covered.
    await page.waitForTimeout(300);
    await panel.click(COPY);
    await page.waitForTimeout(100);
    expect(await panel.text(COPY), name).toBe(['复制更正', '复制记录原文'][index % 2]);
    await goOn();
    await page.evaluate(() => document.querySelector('body > [popover]')!.remove());
  }
  await expect
    .poll(async () => {
      await panel.click(COPY);
      return panel.text(COPY);
    })
    .toBe('已复制');
  // A modal dialog of the page has all clicks: this one is a press elsewhere.
  const button = (await panel.boundingBox(COPY))!;
  await page.evaluate(() => {
    const cover = document.createElement('dialog');
    cover.style.cssText = 'width:900px;height:600px';
    document.body.append(cover);
    cover.showModal();
  });
  await clickAt(page, { x: button.x + button.width / 2, y: button.y + button.height / 2 });
  expect(await panel.visible()).toBe(false);
});

test('a click within half a second of the panel’s coming does nothing', async ({ visit, ext }) => {
  const page = await visit('/plain');
  await selectText(page, page.locator('#quote'));
  await expect.poll(() => markIn(page).visible()).toBe(true);
  await holdClock(page, ext);
  await markIn(page).click();
  const panel = panelIn(page);
  await expect.poll(() => panel.text(COPY)).toBe('复制记录原文');
  await panel.click(COPY);
  await page.waitForTimeout(100);
  expect(await panel.text(COPY)).toBe('复制记录原文');
});

test('named fonts of a page are not asked for', async ({ visit }) => {
  const page = await visit('/plain');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() => {
    const style = document.createElement('style');
    const names = [
      'Segoe UI',
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      'ui-sans-serif',
      'Helvetica',
      'Arial',
      'serif',
    ];
    style.textContent = names
      .map((name) => `@font-face{font-family:"${name}";src:url(/leak-${encodeURIComponent(name)})}`)
      .join('');
    document.head.append(style);
  });
  await openPanel(page);
  await waitForNothing(page);
  expect(asked.filter((address) => address.includes('leak'))).toEqual([]);
});

test('keys typed in the panel do not reach the page', async ({ visit }) => {
  const page = await visit('/plain');
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    for (const target of [window, document]) {
      for (const type of ['keydown', 'keypress', 'keyup']) {
        target.addEventListener(type, (event) => keys.push((event as KeyboardEvent).key), true);
      }
    }
  });
  const panel = await openPanel(page);
  // Into the panel, and through it.
  await panel.read('.close', (element) => (element as HTMLElement).focus());
  for (const key of ['j', 'k', '/', 'Tab', 'Shift+Tab', 'Escape']) await page.keyboard.press(key);
  expect(await panel.visible()).toBe(false);
  const keys = await page.evaluate(() => (window as unknown as { keys: string[] }).keys);
  expect(keys.filter((key) => key !== 'Shift')).toEqual([]);
});
