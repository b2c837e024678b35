/** A page can draw a panel like ours. The side panel and our own pages it can neither draw nor reach, and every panel leads there. */
import type { Page } from '@playwright/test';
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { expect, test } from '../fixtures.ts';
import { firefoxMark, firefoxPanel, ownPage, selectInFirefox, test as inFirefox } from '../firefox-fixtures.ts';
import { choose, openPanel, waitForNothing, waitUntilSteady } from '../support/panel.ts';
import { ALTERED } from '../support/quotes.ts';

// One after the other: there is one Firefox.
inFirefox.describe.configure({ mode: 'default' });

/** What of the extension interface is used inside one of our pages. */
declare const chrome: {
  extension: { getViews(): { location: Location; document: { body: HTMLElement | null }; close(): void }[] };
};

const CHECK = '.elsewhere .lookup';
const OURS = `lookup.html#q=${encodeURIComponent('假话')}`;

/** What the side panel shows; empty while it is closed. @param ours a page of ours, which sees the others */
const sideText = (ours: Page): Promise<string> =>
  ours.evaluate(
    () =>
      chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html')?.document.body
        ?.innerText ?? '',
  );

test('the panel leads to the side panel, which shows the same words, though the worker was stopped', async ({
  ext,
  visit,
}) => {
  await choose(ext, { locale: 'zh-CN', markFor: 'all' });
  const ours = await ext.open('about.html');
  const page = await visit('/plain');
  const panel = await openPanel(page, '#altered');
  expect(await panel.text(CHECK)).toBe('在侧边栏中核对');
  await waitUntilSteady(page);
  await ext.killWorker(page);
  await panel.click(CHECK);
  await expect.poll(() => sideText(ours)).toContain(ALTERED.text);
  await expect.poll(() => sideText(ours)).toContain('600亿');
  expect(await ext.contexts()).toContain('SIDE_PANEL');
  await ours.evaluate(() => {
    for (const view of chrome.extension.getViews()) if (view.location.pathname === '/sidepanel.html') view.close();
  });
  await expect.poll(() => sideText(ours)).toBe('');
});

test('no click that a page makes leads there', async ({ ext, context, visit }) => {
  await choose(ext, { locale: 'zh-CN', markFor: 'all' });
  const page = await visit('/plain');
  const panel = await openPanel(page, '#altered');
  await waitUntilSteady(page);
  const { x, y, width, height } = (await panel.boundingBox(CHECK))!;
  const before = context.pages().length;
  await page.evaluate(clickLikeReader, { x: x + width / 2, y: y + height / 2 });
  // The reader's own click lends the page no hand either.
  await page.evaluate(
    (at) => {
      addEventListener('click', () =>
        document.documentElement.lastElementChild!.dispatchEvent(new MouseEvent('click', at)),
      );
    },
    { clientX: x + 4, clientY: y + 4, bubbles: true, composed: true },
  );
  await page.mouse.click(900, 600);
  await waitForNothing(page);
  expect(await ext.contexts()).not.toContain('SIDE_PANEL');
  expect(context.pages()).toHaveLength(before);
});

test('a page cannot go to our pages, frame or open them, not even with the reader’s click', async ({
  ext,
  context,
  site,
  visit,
}) => {
  const seen = () => context.pages().flatMap((each) => each.frames().map((frame) => frame.url()));
  for (const way of WAYS) {
    // Each way leads to a page that may be gone to.
    for (const address of [site.at('/csp'), ext.url(OURS)]) {
      const page = await visit('/plain');
      await page.evaluate(goByClick, { address, way });
      await page.mouse.click(900, 600);
      if (address !== ext.url(OURS)) await expect.poll(seen, way).toContainEqual(expect.stringContaining(address));
      else await waitForNothing(page);
      expect(
        seen().filter((shown) => shown.startsWith(ext.url(''))),
        way,
      ).toEqual([]);
      for (const each of context.pages().slice(1)) await each.close();
    }
  }
});

inFirefox('firefox: the panel leads to our own page, which shows the same words', async ({ firefox, site }) => {
  await firefoxWithPanel(firefox, site.at('/plain'));
  const panel = firefoxPanel(firefox);
  expect(await panel.text(CHECK)).toBe('在“原话”自己的页面中核对');
  const [here, before] = [await firefox.currentTab(), await firefox.tabs()];
  await panel.click(CHECK);
  await expect.poll(async () => (await firefox.tabs()).length).toBe(before.length + 1);
  await firefox.turnTo((await firefox.tabs()).find((tab) => !before.includes(tab))!);
  const shown = () => firefox.run(() => document.body?.innerText ?? '');
  await expect.poll(() => firefox.address()).toContain(ownPage('lookup.html#w='));
  await expect.poll(shown).toContain('600亿');
  await firefox.closeTab();
  await firefox.turnTo(here);
});

inFirefox('firefox: no click that a page makes leads there', async ({ firefox, site }) => {
  await firefoxWithPanel(firefox, site.at('/plain'));
  const { x, y, width, height } = (await firefoxPanel(firefox).boundingBox(CHECK))!;
  const before = await firefox.tabs();
  await firefox.run(clickLikeReader, { x: x + width / 2, y: y + height / 2 });
  await new Promise((wake) => setTimeout(wake, 400));
  expect(await firefox.tabs()).toEqual(before);
});

inFirefox('firefox: a page cannot go to our pages, frame or open them', async ({ firefox, site }) => {
  /** All that is shown in tabs and frames. */
  const seen = () =>
    firefox.runInBrowser(() => {
      interface Context {
        getAllBrowsingContextsInSubtree(): { currentWindowGlobal: { documentURI: { spec: string } } | null }[];
      }
      const { gBrowser } = globalThis as unknown as { gBrowser: { browsers: { browsingContext: Context }[] } };
      return gBrowser.browsers.flatMap(({ browsingContext }) =>
        browsingContext
          .getAllBrowsingContextsInSubtree()
          .map(({ currentWindowGlobal }) => currentWindowGlobal?.documentURI.spec ?? ''),
      );
    });
  for (const way of WAYS) {
    for (const address of [site.at('/csp'), ownPage(OURS)]) {
      await firefox.go(site.at('/plain'));
      await firefox.run(goByClick, { address, way });
      const clicked = firefox.click({ x: 900, y: 600 });
      // A page that has gone there at once may be gone before its click is reported; one that went nowhere is clicked.
      await (address === ownPage(OURS) ? clicked : clicked.catch(() => undefined));
      if (address !== ownPage(OURS)) await expect.poll(seen, way).toContainEqual(expect.stringContaining(address));
      else await new Promise((wake) => setTimeout(wake, 200));
      expect(
        (await seen()).filter((shown) => shown.startsWith(ownPage(''))),
        way,
      ).toEqual([]);
    }
  }
});

async function firefoxWithPanel(firefox: Firefox, address: string): Promise<void> {
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', markFor: 'all' });
  await firefox.go(address);
  await selectInFirefox(firefox, '#altered');
  await expect.poll(() => firefoxMark(firefox).visible(), 'the mark').toBe(true);
  await firefoxMark(firefox).click();
  await expect.poll(() => firefoxPanel(firefox).text('article h2'), 'the finding').toBeTruthy();
  await new Promise((wake) => setTimeout(wake, 600));
}

/** Runs in the page: all that a script can do to have a place clicked. */
function clickLikeReader({ x, y }: { x: number; y: number }): void {
  const host = document.documentElement.lastElementChild as HTMLElement;
  const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true, detail: 1 };
  for (const target of [document.elementFromPoint(x, y) ?? host, host, document.documentElement]) {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      target.dispatchEvent(new PointerEvent(type, at));
    }
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }
  host.focus();
  host.click();
}

/** How a page may try to come to an address. */
const WAYS = ['address', 'window', 'link', 'refresh', 'frame'] as const;

/** Runs in the page: goes there at once, and again with the reader's next click. */
function goByClick({ address, way }: { address: string; way: (typeof WAYS)[number] }): void {
  const add = (name: string, fields: object): HTMLElement => {
    const element = Object.assign(document.createElement(name), fields);
    document.body.append(element);
    return element;
  };
  const ways = {
    address: () => location.assign(address),
    window: () => open(address),
    link: () => add('a', { href: address, target: '_blank' }).click(),
    refresh: () => add('meta', { httpEquiv: 'refresh', content: `0;url=${address}` }),
    frame: () => add('iframe', { src: address }),
  };
  const go = (): void => {
    try {
      ways[way]();
    } catch {
      // Some are refused by throwing.
    }
  };
  addEventListener('click', ({ isTrusted }) => isTrusted && go());
  go();
}
