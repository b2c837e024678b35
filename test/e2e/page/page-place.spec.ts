/** Where the panel stands, what it follows, and where else it works. */
import type { Page } from '@playwright/test';
import { clickAt, dragBetween, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { choose, openPanel, waitForNothing, waitUntilSteady } from '../support/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN' }));

const FOUND = /2024年3月7日/;
const boxOf = async (page: Page) => (await panelIn(page).boundingBox())!;

/** Put the quote into something of the page's. */
function insert(page: Page, build: (quote: HTMLElement) => void | Promise<void>) {
  return page.locator('#quote').evaluate(build as (quote: HTMLElement | SVGElement) => void | Promise<void>);
}

test('it follows its words when the page scrolls, and when a box in the page does', async ({ visit }) => {
  const page = await visit('/plain');
  await insert(page, (quote) => {
    const scroller = document.createElement('div');
    scroller.id = 'scroller';
    scroller.style.cssText = 'height:160px;overflow:auto;margin-top:100px';
    const room = document.createElement('div');
    room.style.height = '600px';
    scroller.append(quote, room);
    document.body.prepend(scroller);
    document.body.style.minHeight = '3000px';
  });
  await openPanel(page);
  const before = await boxOf(page);
  await page.evaluate(() => scrollTo(0, 60));
  await expect.poll(async () => (await boxOf(page)).y - before.y).toBeCloseTo(-60, 0);
  await page.locator('#scroller').evaluate((scroller) => (scroller.scrollTop = 20));
  await expect.poll(async () => (await boxOf(page)).y - before.y).toBeCloseTo(-80, 0);
});

test('it closes when its words leave the document', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await insert(page, (quote) => quote.closest('p')!.remove());
  await expect.poll(() => panel.visible()).toBe(false);
  expect(await page.locator('html > div').count()).toBe(0);
});

test('it can be clicked inside an open modal dialog', async ({ visit }) => {
  const page = await visit('/plain');
  await insert(page, (quote) => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.append(quote);
    dialog.showModal();
  });
  const panel = await openPanel(page);
  await waitUntilSteady(page);
  await panel.click('.passage button');
  await expect.poll(() => panel.attribute('.passage button', 'aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.visible()).toBe(false);
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
});

for (const kind of ['popover', 'fullscreen']) {
  test(`it stands above a ${kind} of the page`, async ({ visit }) => {
    const page = await visit('/plain');
    await page.evaluate((kind) => {
      const layer = document.createElement('div');
      layer.style.cssText = 'width:100%;height:100%;inset:0;background:#fff';
      layer.append(document.getElementById('quote')!);
      document.body.append(layer);
      if (kind === 'popover') {
        layer.popover = 'manual';
        layer.showPopover();
      } else addEventListener('keydown', () => void layer.requestFullscreen(), { once: true });
    }, kind);
    if (kind === 'fullscreen') {
      await page.keyboard.press('f');
      await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    }
    await waitForNothing(page);
    await openPanel(page);
    const { x, y } = await boxOf(page);
    const on = await page.evaluate(
      ([x, y]) => {
        const element = document.elementFromPoint(x!, y!);
        return [element?.localName, element?.childElementCount, element?.getAttributeNames()];
      },
      [x + 20, y + 20],
    );
    // Ours is bare.
    expect(on).toEqual(['div', 0, []]);
  });
}

test('it stays where it is dragged and as large as it is made', async ({ visit }) => {
  const page = await visit('/plain');
  await openPanel(page);
  const first = await boxOf(page);
  const bar = { x: first.x + 60, y: first.y + 14 };
  await dragBetween(page, bar, { x: bar.x + 150, y: bar.y + 90 });
  const moved = await boxOf(page);
  expect(moved.x - first.x).toBeCloseTo(150, 0);
  const corner = { x: moved.x + moved.width - 6, y: moved.y + moved.height - 6 };
  await dragBetween(page, corner, { x: corner.x - 100, y: corner.y - 120 });
  const sized = await boxOf(page);
  expect(sized.width - moved.width).toBeCloseTo(-100, 0);
  expect(await page.evaluate(() => String(getSelection()))).toBe(VERBATIM.text);
  // The next one is as large, and beside its own words again.
  await page.keyboard.press('Escape');
  await clickAt(page, { x: 900, y: 650 });
  await openPanel(page);
  const next = await boxOf(page);
  expect(next.width).toBeCloseTo(sized.width, 0);
  expect(next.x).toBeCloseTo(first.x, 0);
});

test('pinned, it stays open and takes the next answer', async ({ visit }) => {
  const page = await visit('/plain');
  // So high that a longer answer has room at the same place as well.
  await page.setViewportSize({ width: 1000, height: 1000 });
  const panel = await openPanel(page);
  await waitUntilSteady(page);
  await panel.click('.pin');
  const pinned = await boxOf(page);
  await clickAt(page, { x: 900, y: 650 });
  await waitForNothing(page);
  expect(await panel.visible()).toBe(true);
  await panel.read('[role="dialog"]', (box) => (box as HTMLElement).blur());
  await page.locator('#altered').evaluate((altered) => document.body.append(altered.cloneNode(true)));
  await selectText(page, page.locator('#altered').first());
  // Of the words that the panel leaves free, without another click.
  await expect.poll(() => panel.text('h2')).toMatch(/2017年3月8日/);
  const { x, y } = await boxOf(page);
  expect([x, y]).toEqual([pinned.x, pinned.y]);
});

test('words selected in it are looked up, and there is a way back', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await waitUntilSteady(page);
  const words = (await panel.boundingBox('blockquote'))!;
  await dragBetween(page, { x: words.x + 20, y: words.y + 24 }, { x: words.x + 250, y: words.y + 24 });
  await expect.poll(() => panel.text('.nested')).toMatch(/^查找“/);
  const first = await panel.text('blockquote');
  await panel.click('.nested');
  await expect.poll(() => panel.text('h2')).toMatch(FOUND);
  await expect.poll(() => panel.text('blockquote')).not.toBe(first);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await panel.click('h2');
  await expect.poll(() => panel.text('.nested')).toBe('‹ 返回选中的引语');
  await waitUntilSteady(page);
  await panel.click('.nested');
  await expect.poll(() => panel.text('blockquote')).toBe(first);
});

test('the record’s words are copied where a page has no clipboard, and its selection stays', async ({
  visit,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read']);
  await context.route('http://news.example/**', async (route) => {
    await route.fulfill({ response: await route.fetch({ url: site.at(new URL(route.request().url()).pathname) }) });
  });
  for (const [address, name] of [
    ['http://news.example/plain', null],
    ['/frames', 'sandboxed'],
  ] as const) {
    const page = await visit(address);
    if (name !== null) await page.locator(`iframe[name=${name}]`).scrollIntoViewIfNeeded();
    const frame = name === null ? page.mainFrame() : page.frame({ name })!;
    if (name === null) expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
    const panel = await openPanel(page, '#quote', frame);
    await waitUntilSteady(page);
    await panel.click('button.main');
    await expect.poll(() => panel.text('button.main'), address).toBe('已复制');
    expect(await frame.evaluate(() => String(getSelection()))).toBe(VERBATIM.text);
    const reading = await visit('/plain');
    expect(await reading.evaluate(() => navigator.clipboard.readText())).toContain(
      '谁要借半岛问题开冷战对抗的倒车,就要',
    );
    await reading.evaluate(() => navigator.clipboard.writeText('').catch(() => undefined));
    await reading.close();
    await page.close();
  }
});

test('a quote in an open shadow root has its mark', async ({ visit }) => {
  const page = await visit('/plain');
  await insert(page, (quote) => {
    const host = document.createElement('div');
    document.body.prepend(host);
    host.attachShadow({ mode: 'open' }).append(quote);
  });
  const panel = await openPanel(page);
  expect(await panel.text('h2')).toMatch(FOUND);
});

test('a selection that keys make in shadow roots has its mark', async ({ visit }) => {
  const page = await visit('/plain');
  await insert(page, (quote) => {
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    document.body.prepend(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(quote);
  });
  // Too short yet for a mark.
  await selectText(page, page.locator('#quote'), '谁要');
  await waitForNothing(page);
  await page.keyboard.down('Shift');
  for (let count = 0; count < 22; count += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await expect.poll(() => markIn(page).visible()).toBe(true);
  await markIn(page).click();
  await expect.poll(() => panelIn(page).text('h2')).toMatch(FOUND);
});

test('ruby readings, note marks and hidden words are no part of a quote', async ({ visit }) => {
  const page = await visit('/plain');
  await insert(page, (quote) => {
    const page = new DOMParser().parseFromString(
      '谁要<ruby>借<rp>(</rp><rt>jiè</rt><rp>)</rp></ruby>半岛问题<span style="display:none">隐藏的文字</span>' +
        '开冷战对抗的<span style="font-size:0">看不见</span>倒车，就要<sup><a href="#n">[1]</a></sup>承担历史责任；' +
        '谁要破坏地区的和平稳定，就会付出巨大代价。',
      'text/html',
    );
    quote.replaceChildren(...page.body.childNodes);
  });
  const panel = await openPanel(page);
  expect(await panel.text('h2')).toBe('与2024年3月7日外交部长王毅的回答逐字一致');
});

test('words in a text area are looked up on request', async ({ visit, ext }) => {
  const page = await visit('/plain');
  await page.evaluate((words) => {
    const area = document.createElement('textarea');
    area.value = words;
    document.body.prepend(area);
    area.select();
  }, VERBATIM.text);
  await page.locator('textarea').focus();
  await ext.clickMenu({ selectionText: VERBATIM.text });
  await expect.poll(() => panelIn(page).text('h2')).toMatch(FOUND);
});

test('it works again after the way back to a kept page', async ({ visit, site }) => {
  const page = await visit('/plain');
  await openPanel(page);
  await page.goto(site.at('/framed'));
  await page.goBack();
  expect(await panelIn(page).visible()).toBe(false);
  await clickAt(page, { x: 900, y: 650 });
  await selectText(page, page.locator('#quote'));
  await expect.poll(() => markIn(page).visible()).toBe(true);
});

for (const writing of ['vertical-rl', 'vertical-lr'] as const) {
  test(`in columns the mark covers none that is selected: ${writing}`, async ({ ext, visit }) => {
    for (const markSide of ['end-below', 'start-above'] as const) {
      await choose(ext, { locale: 'zh-CN', markSide });
      const page = await visit('/plain');
      for (const height of [240, 640]) {
        await page.evaluate(
          ({ writing, height }) => {
            document.documentElement.style.writingMode = writing;
            document.body.style.maxHeight = `${height}px`;
          },
          { writing, height },
        );
        await selectText(page, page.locator('#quote'));
        const mark = markIn(page);
        await expect.poll(() => mark.visible()).toBe(true);
        const { x, y, width, height: high } = (await mark.boundingBox())!;
        const covered = await page.evaluate(
          ([left, top, right, bottom]) =>
            [...getSelection()!.getRangeAt(0).getClientRects()].filter(
              (box) => box.left < right! && box.right > left! && box.top < bottom! && box.bottom > top!,
            ).length,
          [x + 1, y + 1, x + width - 1, y + high - 1],
        );
        expect(covered, `${markSide} ${height}`).toBe(0);
        await clickAt(page, { x: 4, y: 4 });
      }
    }
  });
}

test('in a frame without room for it the words are answered beside the page', async ({ ext, visit }) => {
  const page = await visit('/plain');
  await page.evaluate((words) => {
    const frame = Object.assign(document.createElement('iframe'), { srcdoc: `<p style="margin:0">${words}` });
    frame.style.cssText = 'width:900px;height:60px';
    document.body.prepend(frame);
  }, VERBATIM.text);
  const frame = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await frame.locator('p').waitFor();
  await waitForNothing(page);
  await selectText(page, frame.locator('p'));
  const mark = markIn(page, frame);
  await expect.poll(() => mark.visible()).toBe(true);
  await mark.click();
  // In the side panel, or where a browser opens none on a page of ours.
  await expect
    .poll(async () => (await ext.contexts()).includes('SIDE_PANEL') || ext.context.pages().some(isLookup))
    .toBe(true);
  expect(await panelIn(page, frame).visible()).toBe(false);
});

const isLookup = (page: Page): boolean => page.url().includes('lookup.html');
