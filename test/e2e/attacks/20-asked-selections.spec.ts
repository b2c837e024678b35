/** A page that has selected other words than the reader by the time the menu or the shortcut asks: nothing is said of them beside the reader's. */
import { expect, panelIn, selectText, test } from '../fixtures.ts';
import { FIREFOX_MENU, firefoxPanel, selectInFirefox, test as firefoxTest } from '../firefox-fixtures.ts';
import { choose } from '../support/panel.ts';
import { INVENTED, VERBATIM } from '../support/quotes.ts';
import { troubleInChromium, troubleInFirefox } from '../support/trouble.ts';

/** How words of the record look that a page selects and nobody sees; `seen` are seen, and not the reader's. */
const UNSEEN: Record<string, string> = {
  'far below': 'position:absolute;top:9000px',
  transparent: 'position:absolute;left:0;top:0;opacity:.11;z-index:-1',
  seen: '',
};
const CHANGED = /^! 选中的文字不是刚才亲手选中的/;

interface Plan {
  words: string;
  style: string;
  at: 'contextmenu' | 'mouseup';
}

/** Runs in the page: select other words at an event, or a moment after. */
function arm({ words, style, at }: Plan): void {
  const bait = Object.assign(document.createElement('p'), { id: 'bait', textContent: words });
  bait.style.cssText = style;
  document.body.append(bait);
  const select = (): void => getSelection()!.selectAllChildren(bait);
  addEventListener(at, () => (at === 'contextmenu' ? select() : setTimeout(select, 150)));
}
const selected = (): string => String(getSelection()).trim();
/** Longer than our slowest answers take. */
const waitAWhile = () => new Promise((wake) => setTimeout(wake, 800));

for (const [name, style] of Object.entries(UNSEEN)) {
  const plan: Plan = { words: VERBATIM.text, style, at: 'mouseup' };

  test(`words ${name} that were selected after the hand are not told of in the page`, async ({ ext, visit }) => {
    await choose(ext, { locale: 'zh-CN', trigger: 'menu' });
    const page = await visit('/plain');
    await page.evaluate(arm, plan);
    await selectText(page, page.locator('#invented'));
    await expect.poll(() => page.evaluate(selected)).toBe(VERBATIM.text);
    // What the browser gives is the page's by now: it is answered where it stands above the answer.
    const [own] = await Promise.all([
      page.context().waitForEvent('page'),
      ext.clickMenu({ selectionText: VERBATIM.text }),
    ]);
    await expect(own.getByText(VERBATIM.text.slice(0, 12)).first()).toBeVisible();
    await page.bringToFront();
    await expect.poll(() => troubleInChromium(ext)).toMatch(CHANGED);
    expect(await panelIn(page).visible()).toBe(false);
  });

  firefoxTest(
    `firefox: words ${name} that were selected after the hand are not told of for the shortcut`,
    async ({ firefox, site }) => {
      await firefox.go(site.at('/plain'));
      await firefox.run(arm, plan);
      // It waits for what it has selected, which the page takes away.
      await selectInFirefox(firefox, '#invented').catch(() => undefined);
      await expect.poll(() => firefox.run(selected)).toBe(VERBATIM.text);
      await firefox.browserKeys('\uE00A', 'y');
      await expect.poll(() => troubleInFirefox(firefox)).toMatch(CHANGED);
      expect(await firefoxPanel(firefox).visible()).toBe(false);
    },
  );
}

test('words that the menu was not opened on are not told of', async ({ ext, visit }) => {
  await choose(ext, { locale: 'zh-CN', trigger: 'menu' });
  const page = await visit('/plain');
  await selectText(page, page.locator('#quote'));
  const [own] = await Promise.all([
    page.context().waitForEvent('page'),
    ext.clickMenu({ selectionText: INVENTED.slice(0, 20) }),
  ]);
  await expect(own.locator('#quote')).toHaveValue(new RegExp(INVENTED.slice(0, 12)));
  await page.bringToFront();
  expect(await panelIn(page).visible()).toBe(false);
});

test('the reader’s own selection is answered in the page, again and again', async ({ ext, visit }) => {
  await choose(ext, { locale: 'zh-CN', trigger: 'menu' });
  const page = await visit('/plain');
  await selectText(page, page.locator('#quote'));
  for (let time = 0; time < 2; time += 1) {
    await ext.clickMenu({ selectionText: VERBATIM.text });
    await expect.poll(() => panelIn(page).text('h2')).toContain('逐字一致');
    await page.keyboard.press('Escape');
    await expect.poll(() => panelIn(page).visible()).toBe(false);
  }
});

firefoxTest('firefox: what a page selects as the menu opens is not told of in the page', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  await selectInFirefox(firefox, '#invented');
  await firefox.run(arm, { words: VERBATIM.text, style: UNSEEN['far below']!, at: 'contextmenu' as const });
  const at = await firefox.run(() => {
    const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + 6, y: top + height / 2 };
  });
  await firefox.chooseMenu(at, FIREFOX_MENU);
  await waitAWhile();
  expect(await firefoxPanel(firefox).visible()).toBe(false);
});
