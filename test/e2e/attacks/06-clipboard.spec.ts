/** A page that is after what our button, or the reader's hand in the panel, copies where a page has no clipboard of its own. */
import type { Page } from '@playwright/test';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import { test as firefoxTest } from '../firefox-fixtures.ts';
import { expect, panelIn, selectText, test } from '../fixtures.ts';
import { openPanelInFirefox } from '../support/firefox/panel.ts';
import { openPanel, waitUntilSteady } from '../support/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const RECORD = /^谁要借半岛问题开冷战对抗的倒车,就要承担历史责任/;
const PLAIN_ONLY = ['text/plain'];

type Way = 'add' | 'take';

/** Runs in the page. What it hears of stands in `heard`. */
function catchCopies(way: Way): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const target of [window, document, document.documentElement]) {
    for (const capture of [true, false]) {
      target.addEventListener('beforecopy', () => heard.push('beforecopy'), capture);
      target.addEventListener(
        'copy',
        (event) => {
          heard.push('copy');
          const { clipboardData } = event as ClipboardEvent;
          clipboardData!.setData('text/html', '<b>假的</b>');
          clipboardData!.items.add(new File(['x'], 'x.png', { type: 'image/png' }));
          if (way === 'add') return;
          clipboardData!.setData('text/plain', '假的');
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        capture,
      );
    }
  }
}

/** Runs in the page: all listeners go, ours too, and those that it adds at once come before ours. */
function openAnew(): void {
  const all = new XMLSerializer().serializeToString(document);
  document.open();
  document.write(all);
  document.close();
}

/** Runs where the clipboard may be read. */
async function readClipboard(): Promise<{ types: string[]; text: string }> {
  const items = await navigator.clipboard.read();
  const types = items.flatMap((item) => item.types);
  return { types, text: types.includes('text/plain') ? await navigator.clipboard.readText() : '' };
}

const heardBy = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

for (const way of ['add', 'take'] as const) {
  test(`a page that would ${way === 'add' ? 'add to' : 'take'} the copy of our button does not hear of it`, async ({
    visit,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await visit('/isolated');
    await page.evaluate(catchCopies, way);
    const panel = await openPanel(page);
    await waitUntilSteady(page);
    await panel.click('button.main');
    await expect.poll(() => panel.text('button.main')).toBe('已复制');
    expect(await heardBy(page)).toEqual([]);
    const { types, text } = await (await visit('/plain')).evaluate(readClipboard);
    expect(types).toEqual(PLAIN_ONLY);
    expect(text).toMatch(RECORD);
  });
}

test('words that the reader copies out of the panel reach the clipboard without the page', async ({
  visit,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit('/plain');
  await page.evaluate(catchCopies, 'take' as const);
  const panel = await openPanel(page);
  await panel.read('h2', (element) => getSelection()!.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  const { text } = await (await visit('/plain')).evaluate(readClipboard);
  expect(text).toBe('与2024年3月7日外交部长王毅的回答逐字一致');
  expect(await heardBy(page)).toEqual([]);
});

test('where a page stands before us, what it adds is taken out, and what it takes is told as not copied', async ({
  ext,
  visit,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [way, label] of [
    ['add', '已复制'],
    ['take', '未能复制'],
  ] as const) {
    const page = await visit('/isolated');
    // In one go: afterwards we listen again, and first.
    await page.evaluate(
      ({ anew, catching, way }) => {
        // oxlint-disable-next-line typescript/no-implied-eval -- the page's own
        new Function('way', `(${anew})(); (${catching})(way)`)(way);
      },
      { anew: openAnew.toString(), catching: catchCopies.toString(), way },
    );
    await selectText(page, page.locator('#quote'));
    await ext.clickMenu({ selectionText: VERBATIM.text });
    const panel = panelIn(page);
    await expect.poll(() => panel.text('h2')).toBeTruthy();
    await waitUntilSteady(page);
    await panel.click('button.main');
    await expect.poll(() => panel.text('button.main'), way).toBe(label);
    expect(await heardBy(page)).toContain('copy');
    if (way === 'take') continue;
    const { types, text } = await (await visit('/plain')).evaluate(readClipboard);
    expect(types).toEqual(PLAIN_ONLY);
    expect(text).toMatch(RECORD);
  }
});

/** Without TLS, and so without a clipboard. */
const NAME = 'news.example';

/** Make a name that of this machine. */
const nameThisMachine = (firefox: Firefox, name: string) =>
  firefox.runInBrowser((name: string) => {
    const { Services } = globalThis as unknown as {
      Services: { prefs: { setCharPref(pref: string, value: string): void } };
    };
    Services.prefs.setCharPref('network.dns.localDomains', name);
  }, name);

for (const way of ['add', 'take'] as const) {
  firefoxTest(
    `firefox: a page that would ${way === 'add' ? 'add to' : 'take'} a copy does not hear of it`,
    async ({ firefox, site }) => {
      await nameThisMachine(firefox, NAME);
      await firefox.go(site.at('/plain').replace('127.0.0.1', NAME));
      expect(await firefox.run(() => 'clipboard' in navigator)).toBe(false);
      await firefox.run(catchCopies, way);
      const panel = await openPanelInFirefox(firefox);
      await new Promise((wake) => setTimeout(wake, 600));
      await panel.click('button.main');
      await expect.poll(() => panel.text('button.main')).toBe('已复制');
      const { types, text } = await firefox.runInBrowser(readClipboard);
      expect(types).toEqual(PLAIN_ONLY);
      expect(text).toMatch(RECORD);
      // By hand, too.
      await firefox.runPrivileged(() => {
        for (const host of document.querySelectorAll('html > div')) {
          const root = (host as Element & { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
          getSelection()!.selectAllChildren(root!.querySelector('h2')!);
        }
      });
      await firefox.keys('\uE009', 'c');
      await expect
        .poll(async () => (await firefox.runInBrowser(readClipboard)).text)
        .toBe('与2024年3月7日外交部长王毅的回答逐字一致');
      expect(await firefox.run(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    },
  );
}
