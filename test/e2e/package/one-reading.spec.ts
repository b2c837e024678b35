/** What is selected is read in one way by all that show it: no readings above characters, no note marks, nothing unseen. */
import { dragBetween, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { FIREFOX_MENU, firefoxMark, firefoxPanel, selectInFirefox, test as firefoxTest } from '../firefox-fixtures.ts';
import { VERBATIM } from '../support/quotes.ts';
import { closeSidebar, sidebarText } from '../support/sidebar.ts';

/** What of the extension interface is used inside one of our pages. */
declare const chrome: { extension: { getViews(filter: { type: string }): Window[] } };

const FOUND = '与2024年3月7日外交部长王毅的回答逐字一致';
/** The quote as a page for learners might print it. What cannot be selected and is seen among the words is another matter: attacks/18. */
const PRINTED =
  '谁要<ruby>借<rp>(</rp><rt>jiè</rt><rp>)</rp></ruby>半岛问题<span style="font-size:0">看不见</span>' +
  '开冷战对抗的倒车，就要<sup><a href="#n">[1]</a></sup>承担历史责任；' +
  '谁要破坏地区的和平稳定，就会付出巨大代价。';

/** Runs in the page. */
function print(html: string): void {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  document.getElementById('quote')!.replaceChildren(...body.childNodes);
}

test('panel, side panel, menu and popup read the same words', async ({ ext, visit }) => {
  await ext.choose({ locale: 'zh-CN' });
  const page = await visit('/plain');
  await page.evaluate(print, PRINTED);
  const side = await ext.open('sidepanel.html');
  // It follows unless it is told not to; while it does, the page has no mark.
  await expect(side.getByRole('switch')).toBeChecked();
  const quote = side.getByRole('region', { name: '引文' }).locator('blockquote');
  await page.bringToFront();
  await selectText(page, page.locator('#quote'));
  await expect(quote).toHaveText(VERBATIM.text);
  await expect(side.locator('.finding h2')).toHaveText(FOUND);
  expect(await markIn(page).visible()).toBe(false);
  await side.getByRole('switch').uncheck();

  await page.bringToFront();
  await page.mouse.click(2, 2);
  await selectText(page, page.locator('#quote'));
  await expect.poll(() => markIn(page).visible()).toBe(true);
  await markIn(page).click();
  await expect.poll(() => panelIn(page).text('h2')).toBe(FOUND);
  const selectionText = await page.evaluate(() => String(getSelection()));
  expect(selectionText, 'as the browser reads it').toContain('jiè');
  // A headless browser opens no side panel: the words are shown on a page of ours, and in the side panel that is open in a tab.
  const opened = page.context().waitForEvent('page');
  await ext.clickMenu({ menuItemId: 'side-panel', selectionText });
  const lookup = await opened;
  await expect(lookup.locator('#quote')).toHaveValue(VERBATIM.text);
  await expect(lookup.locator('.finding h2')).toHaveText(FOUND);
  await lookup.close();
  await expect(quote).toHaveText(VERBATIM.text);

  await page.bringToFront();
  await page.keyboard.press('Escape');
  // By hand: nothing is begun with what a script has selected.
  const [from, to] = await page.evaluate(() => {
    const { childNodes } = document.getElementById('quote')!;
    const edge = (node: Node, at: number, side: 'left' | 'right') => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      return { x: box[side], y: box.top + box.height / 2 };
    };
    return [edge(childNodes[0]!, 0, 'left'), edge(childNodes[2]!, 3, 'right')] as const;
  });
  // A press into what is selected would carry it away.
  await page.mouse.click(2, 2);
  await dragBetween(page, from, to);
  await ext.clickAction(page);
  const typed = () =>
    side.evaluate(
      () =>
        chrome.extension
          .getViews({ type: 'popup' })[0]
          ?.document.querySelector<HTMLInputElement>('input[role=combobox]')?.value,
    );
  await expect.poll(typed).toBe('谁要借半岛问题');
  await side.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
});

firefoxTest('firefox: panel, sidebar and menu read the same words', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  await firefox.run(print, PRINTED);
  await selectInFirefox(firefox, '#quote');
  await expect.poll(() => firefoxMark(firefox).visible()).toBe(true);
  await firefoxMark(firefox).click();
  await expect.poll(() => firefoxPanel(firefox).text('h2')).toBe(FOUND);
  await firefox.keys('\uE00C');
  const at = await firefox.run(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });
  await firefox.chooseMenu(at, FIREFOX_MENU.replace(/lookup$/, 'side-panel'));
  const shown = () => sidebarText(firefox);
  await expect.poll(shown).toContain(VERBATIM.text);
  await expect.poll(shown).toContain(FOUND);
  // What was looked up is replaced by another, and comes back by following, which it does unless it is told not to.
  await expect(async () => {
    await firefox.click({ x: 900, y: 600 });
    await selectInFirefox(firefox, '#altered');
    await expect.poll(shown, { timeout: 1500 }).toContain('800亿');
  }).toPass();
  await selectInFirefox(firefox, '#quote');
  await expect.poll(shown).toContain(VERBATIM.text);
  await closeSidebar(firefox);
});
