/** The same way in a real Firefox: a smaller set, since one Firefox serves one test at a time. */
import type { Firefox } from '../../../tools/drive/marionette.ts';
import {
  expect,
  FIREFOX_MENU,
  firefoxPanel,
  ownPage,
  selectInFirefox,
  stopEventPage,
  test,
} from '../firefox-fixtures.ts';
import { openPanelInFirefox } from '../support/firefox/panel.ts';
import { INVENTED } from '../support/quotes.ts';

// One after the other in one Firefox; each begins with a page of its own, so one that fails takes no other along.
test.describe.configure({ mode: 'default' });

/** Where the selected words begin. */
function selectionAt(firefox: Firefox) {
  return firefox.run(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });
}

test('firefox: the real context menu wakes a stopped event page and answers', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  await selectInFirefox(firefox, '#invented');
  await expect.poll(() => stopEventPage(firefox)).toBe('stopped');
  const label = await firefox.chooseMenu(await selectionAt(firefox), FIREFOX_MENU);
  expect(label).toMatch(new RegExp(`^在官方记录中查找“${INVENTED.slice(0, 10)}`));
  await expect.poll(() => firefoxPanel(firefox).text('article')).toContain('本库未见这段文字');
});

test('firefox: a quote of a Traditional page is found', async ({ firefox, site }) => {
  await firefox.go(site.at('/traditional'));
  expect(await (await openPanelInFirefox(firefox)).text('article')).toContain('台湾岛内谁想搞“台独”');
});

test('firefox: the popup searches while typing', async ({ firefox }) => {
  await firefox.go(ownPage('popup.html'));
  expect(await firefox.run(() => document.activeElement?.localName)).toBe('input');
  for (const character of '拳头硬不等于道理硬') await firefox.keys(character);
  const first = () => firefox.run(() => document.querySelector<HTMLElement>('[role=option]')?.innerText ?? '');
  await expect.poll(first).toContain('2026年3月8日');
  expect(await first()).toContain('拳头硬不等于道理硬');
});

test('firefox: the reader page stands at the passage of its address', async ({ firefox }) => {
  await firefox.go(ownPage('reader.html?t=2017-03-08.scio#a5.1'));
  const target = () => firefox.run(() => document.querySelector<HTMLElement>('.target')?.innerText ?? '');
  await expect.poll(target).not.toBe('');
});
