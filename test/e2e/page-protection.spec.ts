/** What a hostile page tries, and what comes of it. */
import type { Page } from '@playwright/test';
import { scriptReady } from '../../tools/drive/extension.ts';
import { expect, panelIn, test } from './fixtures.ts';
import { choose, openPanel, waitForNothing, waitUntilSteady } from './support/panel.ts';

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
  ).toEqual([null, '', ['popover']]);
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

/** Ways to have a reader click what they do not see. The click itself is real. */
const COVERS: Record<string, () => void> = {
  'an opaque popover that lets clicks through': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;margin:0;background:#fff;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();
  },
  'a transparent page': () => {
    document.documentElement.style.opacity = '0';
  },
  'a filter over the page': () => {
    document.documentElement.style.filter = 'opacity(0)';
  },
  'a small popover over the button’s words': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.textContent = '领取奖品';
    cover.style.cssText =
      'position:fixed;inset:0;width:900px;height:690px;margin:0;pointer-events:none;opacity:1;background:gold';
    document.body.append(cover);
    cover.showPopover();
  },
};

async function isSeen(page: Page): Promise<boolean> {
  const panel = panelIn(page);
  const box = (await panel.boundingBox(COPY))!;
  const shot = await page.screenshot({ clip: { x: box.x + 4, y: box.y + 4, width: 3, height: 3 } });
  // The main button's blue, drawn, compresses to something else than a white, golden or empty page.
  return shot.length > 0 && (await dominant(page, shot)) === 'blue';
}

/** Read in a page of its own, since the tested one may not be trusted. */
async function dominant(page: Page, shot: Buffer): Promise<'blue' | 'other'> {
  const helper = await page.context().newPage();
  const [red, , blue] = await helper.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(1, 1);
    const drawing = canvas.getContext('2d')!;
    drawing.drawImage(image, 0, 0);
    return [...drawing.getImageData(0, 0, 1, 1).data];
  }, shot.toString('base64'));
  await helper.close();
  await page.bringToFront();
  return blue! - red! > 60 ? 'blue' : 'other';
}

for (const [name, cover] of Object.entries(COVERS)) {
  test(`a click through ${name} does nothing, if that hides the panel`, async ({ visit }) => {
    const page = await visit('/plain');
    const panel = await openPanel(page);
    await waitUntilSteady(page);
    expect(await isSeen(page)).toBe(true);
    await page.evaluate(cover);
    await waitUntilSteady(page);
    const seen = await isSeen(page);
    await panel.click(COPY);
    await waitForNothing(page);
    if (!seen) expect(await panel.text(COPY)).toBe('复制记录原文');
    else expect(await panel.visible()).toBe(true);
  });
}

test('a click within half a second of the panel’s coming does nothing', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
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
