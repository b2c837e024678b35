/** In a web page, in Firefox. */
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import type { Firefox } from '../../../tools/drive/marionette.ts';
import {
  expect,
  FIREFOX_ID,
  FIREFOX_MENU,
  firefoxMark,
  firefoxPanel,
  ownPage,
  selectInFirefox,
  stopEventPage,
  test,
} from '../firefox-fixtures.ts';
import { VERBATIM } from '../support/quotes.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

test.beforeEach(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));

const FOUND = '与2024年3月7日外交部长王毅的回答逐字一致';

/** By the element's box, read with the browser's own functions: a page's may be traps. */
async function dragOver(firefox: Firefox, selector: string): Promise<void> {
  const box = await firefox.runPrivileged((selector: string) => {
    const { left, right, top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
    return { left, right, y: (top + bottom) / 2 };
  }, selector);
  const at = (x: number) => ({ x, y: box.y });
  await firefox.drag(at(box.left + 1), at((box.left + box.right) / 2), at(box.right - 1));
}

const PLACES: [path: string, selector: string][] = [
  ['/plain', '#quote'],
  ['/csp', '#quote'],
  ['/trusted-types', '#quote'],
  ['/sandbox', '#quote'],
  ['/sandbox-scripts', '#quote'],
  ['/xhtml', '#quote'],
  ['/text', 'pre'],
  ['/hostile', '#quote'],
];
for (const [path, selector] of PLACES) {
  test(`a quote selected on ${path} is answered beside it, in a set panel`, async ({ firefox, site }) => {
    await firefox.go(site.at(path));
    await dragOver(firefox, selector);
    const mark = firefoxMark(firefox);
    await expect.poll(() => mark.visible(), 'the mark').toBe(true);
    await mark.click('[data-part="mark"]');
    const panel = firefoxPanel(firefox);
    await expect.poll(() => panel.text('h2')).toBe(FOUND);
    expect(await panel.text('blockquote')).toContain('谁要借半岛问题开冷战对抗的倒车,就要承担历史责任');
    // Unstyled it would be as wide as the page.
    expect((await panel.boundingBox())!.width).toBeLessThan(500);
    await firefox.keys('\uE00C');
    await expect.poll(() => panel.visible(), 'closed by Escape').toBe(false);
  });
}

test('the answer comes although the event page was stopped', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  await stopEventPage(firefox);
  await selectInFirefox(firefox, '#quote');
  await expect.poll(() => firefoxMark(firefox).visible(), 'the mark').toBe(true);
});

test('whose words they are is said, in a frame too, and the record’s words are copied there', async ({
  firefox,
  site,
}) => {
  await firefox.go(site.at('/plain'));
  await selectInFirefox(firefox, '#reporter');
  await openedPanel(firefox, /^这句话出自彭博社记者的提问/);
  await firefox.go(site.at('/frames'));
  await firefox.enterFrame('iframe[name=same]');
  await selectInFirefox(firefox, '#quote');
  const panel = await openedPanel(firefox, FOUND);
  // Its buttons ignore clicks for half a second, and again when it grows.
  await expect
    .poll(async () => {
      await panel.click('button.main');
      return panel.text('button.main');
    })
    .toBe('已复制');
  expect(await firefox.run(() => String(getSelection()))).toContain('谁要借半岛问题开冷战对抗的倒车');
  await firefox.enterFrame(null);
});

test('a quote in every kind of frame is answered in that frame', async ({ firefox, site }) => {
  for (const name of ['same', 'cross', 'blank', 'srcdoc', 'sandboxed']) {
    await firefox.go(site.at('/frames'));
    await firefox.run((name: string) => document.querySelector(`[name=${name}]`)!.scrollIntoView(), name);
    await firefox.enterFrame(`iframe[name=${name}]`);
    await selectInFirefox(firefox, '#quote');
    const panel = await openedPanel(firefox, FOUND);
    expect((await panel.boundingBox())!.width, name).toBeLessThan(500);
    await firefox.enterFrame(null);
    expect(await firefoxPanel(firefox).visible(), name).toBe(false);
  }
});

test('quotes in shadow roots, dialogs and pages that were left and come back to have their mark', async ({
  firefox,
  site,
}) => {
  await firefox.go(site.at('/plain'));
  await firefox.run(() => {
    const host = document.createElement('div');
    document.body.prepend(host);
    host.attachShadow({ mode: 'open' }).append(document.getElementById('quote')!);
  });
  const ends = await firefox.run(() => {
    const { left, right, top, bottom } = document
      .querySelector('div')!
      .shadowRoot!.getElementById('quote')!
      .getClientRects()[0]!;
    return { left, right, y: (top + bottom) / 2 };
  });
  await firefox.drag(
    { x: ends.left + 1, y: ends.y },
    { x: ends.right - 60, y: ends.y },
    { x: ends.right - 1, y: ends.y },
  );
  await openedPanel(firefox, FOUND);
  await firefox.go(site.at('/plain'));
  await firefox.run(() => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.append(document.getElementById('quote')!);
    dialog.showModal();
  });
  await selectInFirefox(firefox, '#quote');
  const panel = await openedPanel(firefox, FOUND);
  await new Promise((resolve) => setTimeout(resolve, 600));
  await panel.click('.passage button');
  await expect.poll(() => panel.attribute('.passage button', 'aria-expanded')).toBe('true');
  await firefox.keys('\uE00C');
  await expect.poll(() => panel.visible()).toBe(false);
  expect(await firefox.run(() => document.querySelector('dialog')?.open)).toBe(true);
  await firefox.go(site.at('/plain'));
  await firefox.run(() => document.body.classList.add('kept'));
  await firefox.go(site.at('/traditional'));
  await firefox.back();
  expect(await firefox.run(() => document.body.className), 'the page is as it was left').toBe('kept');
  expect(await firefoxPanel(firefox).visible()).toBe(false);
  await selectInFirefox(firefox, '#quote');
  await openedPanel(firefox, FOUND);
});

test('words in a text area are looked up on request, SVG documents in a page of our own', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  const at = await firefox.run((words: string) => {
    const area = document.createElement('textarea');
    area.cols = 90;
    area.value = words;
    document.body.prepend(area);
    area.select();
    const { left, top } = area.getBoundingClientRect();
    return { x: left + 20, y: top + 10 };
  }, VERBATIM.text);
  await firefox.chooseMenu(at, FIREFOX_MENU);
  await expect.poll(() => firefoxPanel(firefox).text('h2')).toBe(FOUND);
  await firefox.go(site.at('/svg'));
  await dragOver(firefox, '#quote');
  const box = await firefox.run(() => {
    const { left, top, height } = document.querySelector('#quote')!.getBoundingClientRect();
    return { x: left + 20, y: top + height / 2 };
  });
  const [before, here] = [await firefox.tabs(), await firefox.currentTab()];
  await firefox.chooseMenu(box, FIREFOX_MENU);
  await expect.poll(async () => (await firefox.tabs()).length).toBe(before.length + 1);
  await firefox.turnTo((await firefox.tabs()).find((tab) => !before.includes(tab))!);
  // Until the tab has left its empty page there is nothing to run in.
  await expect.poll(() => firefox.address()).toMatch(/^moz-extension:/);
  await expect.poll(() => firefox.run(() => document.querySelector('h2')?.textContent).catch(() => null)).toBe(FOUND);
  await firefox.closeTab();
  await firefox.turnTo(here);
});

test('a page that was open during an update is served by the new version, and the old one leaves nothing', async ({
  firefox,
  site,
}) => {
  await firefox.go(site.at('/plain'));
  await selectInFirefox(firefox, '#quote');
  await openedPanel(firefox, FOUND);
  await reloadExtension(firefox);
  await selectInFirefox(firefox, '#altered');
  await openedPanel(firefox, /2017年3月8日/);
  expect(await firefox.run(() => document.querySelectorAll('html > div').length)).toBe(1);
});

/** What an update does: the old version is ended, and the new one started. */
function reloadExtension(firefox: Firefox): Promise<void> {
  return firefox.runInBrowser(async (id: string) => {
    interface Modules {
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    }
    const { ChromeUtils } = globalThis as unknown as { ChromeUtils: { importESModule(address: string): Modules } };
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(id)).reload();
  }, FIREFOX_ID);
}

async function openedPanel(firefox: Firefox, headline: string | RegExp) {
  const mark = firefoxMark(firefox);
  await expect.poll(() => mark.visible(), 'the mark').toBe(true);
  await mark.click('[data-part="mark"]');
  const panel = firefoxPanel(firefox);
  await expect.poll(() => panel.text('h2')).toMatch(headline);
  return panel;
}

test('firefox: words in English have a mark where the page names who speaks, and lead to the passage', async ({
  firefox,
  site,
}) => {
  const quote = 'Might does not make right, and the world must not slide back to the law of the jungle';
  const say = (before: string) =>
    firefox.run(
      (before: string, quote: string) => {
        const q = Object.assign(document.createElement('q'), { textContent: quote });
        document.querySelector('#altered')!.replaceChildren(before, q);
      },
      before,
      quote,
    );
  await firefox.go(site.at('/plain'));
  const mark = firefoxMark(firefox);
  await say('A spokesman said: ');
  await selectInFirefox(firefox, 'q');
  await new Promise((wake) => setTimeout(wake, 700));
  expect(await mark.visible()).toBe(false);
  await say('Foreign Minister Wang Yi said: ');
  await selectInFirefox(firefox, 'q');
  await expect.poll(() => mark.visible(), 'the mark').toBe(true);
  await mark.click('[data-part="mark"]');
  const panel = firefoxPanel(firefox);
  await expect.poll(() => panel.text('.closest li blockquote')).toContain('拳头硬不等于道理硬');
  expect(await panel.text('h2')).toBe('选中的不是中文，本库只收中文文本');
  await firefox.keys('\uE00C');
  await expect.poll(() => panel.visible(), 'closed by Escape').toBe(false);
});
