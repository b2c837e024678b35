/** A page that writes itself anew: all listeners go with what stood there, ours too. */
import { FIREFOX_MENU, firefoxMark, firefoxPanel, selectInFirefox, test as firefoxTest } from '../firefox-fixtures.ts';
import { clickAt, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { ESCAPE } from '../support/firefox/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

/** Runs in the page. */
function writeAnew(times: number): void {
  const all = new XMLSerializer().serializeToString(document);
  for (let time = 0; time < times; time += 1) {
    document.open();
    document.write(all);
    document.close();
  }
}

const ELSEWHERE = { x: 900, y: 650 };

test('written anew before any selection, the menu answers, the key closes the panel, and selections have their mark', async ({
  ext,
  visit,
}) => {
  const page = await visit('/plain');
  await page.evaluate(writeAnew, 1);
  await selectText(page, page.locator('#quote'));
  await ext.clickMenu({ selectionText: VERBATIM.text });
  const [mark, panel] = [markIn(page), panelIn(page)];
  await expect.poll(() => panel.text('h2')).toContain('2024年3月7日');
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.visible()).toBe(false);
  await selectText(page, page.locator('#altered'));
  await expect.poll(() => mark.visible()).toBe(true);
  await mark.click();
  await expect.poll(() => panel.text('h2')).toContain('2017年3月8日');
  await clickAt(page, ELSEWHERE);
  await expect.poll(() => panel.visible()).toBe(false);
});

for (const times of [1, 3]) {
  test(`written anew ${times} times under an open panel, nothing of it is left, and all works again`, async ({
    visit,
  }) => {
    const page = await visit('/plain');
    const [mark, panel] = [markIn(page), panelIn(page)];
    await selectText(page, page.locator('#quote'));
    await expect.poll(() => mark.visible()).toBe(true);
    await mark.click();
    await expect.poll(() => panel.text('h2')).toContain('2024年3月7日');
    await page.evaluate(writeAnew, times);
    await expect.poll(() => panel.visible()).toBe(false);
    await selectText(page, page.locator('#altered'));
    await expect.poll(() => mark.visible()).toBe(true);
    await mark.click();
    await expect.poll(() => panel.text('h2')).toContain('2017年3月8日');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.visible()).toBe(false);
  });
}

test('a panel that a page carries over into what it writes is closed by the key', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const panel = panelIn(page);
  // No hand was heard in the page, and nothing is selected: the panel belongs to the page as a whole.
  await ext.clickMenu({ selectionText: VERBATIM.text });
  await expect.poll(() => panel.text('h2')).toContain('2024年3月7日');
  await page.evaluate(() => {
    const host = document.querySelector('html > div')!;
    host.remove();
    document.open();
    document.write('<!doctype html><p>新的</p>');
    document.close();
    document.documentElement.append(host);
  });
  // It stays, for the page is there.
  await page.waitForTimeout(200);
  expect(await panel.visible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.visible()).toBe(false);
});

firefoxTest('firefox: a page that was written anew is answered by menu and mark', async ({ firefox, site }) => {
  const [mark, panel] = [firefoxMark(firefox), firefoxPanel(firefox)];
  await firefox.go(site.at('/plain'));
  await firefox.run(writeAnew, 1);
  await selectInFirefox(firefox, '#quote');
  const at = await firefox.run(() => {
    const { left, top, height } = document.querySelector('#quote')!.getClientRects()[0]!;
    return { x: left + 20, y: top + height / 2 };
  });
  await firefox.chooseMenu(at, FIREFOX_MENU);
  await expect.poll(() => panel.text('h2')).toContain('2024年3月7日');
  await firefox.keys(ESCAPE);
  await expect.poll(() => panel.visible()).toBe(false);
  // The watcher is there now, and stays.
  await firefox.run(writeAnew, 2);
  await selectInFirefox(firefox, '#altered');
  await expect.poll(() => mark.visible()).toBe(true);
  await mark.click();
  await expect.poll(() => panel.text('h2')).toContain('2017年3月8日');
  await firefox.keys(ESCAPE);
  await expect.poll(() => panel.visible()).toBe(false);
  await selectInFirefox(firefox, '#quote');
  await expect.poll(() => mark.visible()).toBe(true);
  await mark.click();
  await expect.poll(() => panel.text('h2')).toContain('2024年3月7日');
  await firefox.click(ELSEWHERE);
  await expect.poll(() => panel.visible()).toBe(false);
});
