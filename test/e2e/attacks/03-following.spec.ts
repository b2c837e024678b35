/** While the side panel follows the page beside it, the page, or the reader's own writing in it, is not what it hears. */
import type { Page } from '@playwright/test';
import { clickAt, dragBetween, expect, selectText, test } from '../fixtures.ts';
import { FIREFOX_MENU, selectInFirefox, test as firefoxTest } from '../firefox-fixtures.ts';
import { noteMessages } from '../support/messages.ts';
import { waitForNothing } from '../support/panel.ts';
import { ALTERED, INVENTED, REPORTED, VERBATIM } from '../support/quotes.ts';
import { closeSidebar, inSidebar, sidebarText } from '../support/sidebar.ts';

const DRAFT = '这是记者还没有发表的草稿，不给任何人看。';

/** Runs in the page: fields to write in, and words that the page selects at every click and of its own accord. */
function layTraps(draft: string): void {
  const area = Object.assign(document.createElement('textarea'), { id: 'area', value: draft });
  const editor = Object.assign(document.createElement('div'), { id: 'editor', textContent: draft });
  editor.contentEditable = 'true';
  for (const field of [area, editor]) {
    field.style.cssText = 'display:block;width:700px;height:60px;font:18px sans-serif';
    document.body.prepend(field);
  }
  addEventListener('click', ({ target }) => {
    if (target === document.body) getSelection()!.selectAllChildren(document.getElementById('reported')!);
  });
}

/** Runs in the page. */
const selectInvented = () => getSelection()!.selectAllChildren(document.getElementById('invented')!);

const followed = (side: Page) => side.getByRole('region', { name: '引文' });

test('it hears what the reader’s hand selects, and neither drafts nor what the page selects', async ({
  ext,
  visit,
  site,
}) => {
  // Nothing comes up by itself on the page: following goes on without.
  await ext.choose({ locale: 'zh-CN', trigger: 'menu' });
  const page = await visit('/frames');
  await page.goto(site.at('/plain'));
  // By the page, before following begins.
  await page.evaluate(selectInvented);
  const side = await ext.open('sidepanel.html');
  await side.getByRole('switch').check();
  const messages = await noteMessages(ext);
  const told = async () => (await messages()).filter(({ type }) => type === 'followSelection').length;
  await page.bringToFront();
  await waitForNothing(page);
  await page.evaluate(layTraps, DRAFT);
  for (const id of ['area', 'editor']) {
    const { x, y, height } = (await page.locator(`#${id}`).boundingBox())!;
    await dragBetween(page, { x: x + 6, y: y + height / 4 }, { x: x + 330, y: y + height / 4 });
    await waitForNothing(page);
    await page.keyboard.press('Control+a');
    await waitForNothing(page);
  }
  await clickAt(page, { x: 900, y: 650 });
  await waitForNothing(page);
  expect(await page.evaluate(() => String(getSelection()))).toBe(REPORTED.text);
  await page.evaluate(selectInvented);
  await waitForNothing(page);
  expect(await told()).toBe(0);

  await selectText(page, page.locator('#quote'));
  await expect(followed(side)).toContainText(VERBATIM.text);
  await page.goto(site.at('/frames'));
  // A frame that comes up after its page was followed.
  await waitForNothing(page);
  await page.evaluate(() => {
    const late = Object.assign(document.createElement('iframe'), { name: 'late', src: '/plain' });
    document.body.prepend(late);
  });
  const frame = page.frameLocator('[name=late]');
  await expect(frame.locator('#altered')).toBeVisible();
  await selectText(page, page.frame({ name: 'late' })!.locator('#altered'));
  await expect(followed(side)).toContainText(ALTERED.text);
  expect(await told()).toBe(2);

  await side.close();
  await selectText(page, page.frame({ name: 'late' })!.locator('#invented'));
  await expect.poll(told, 'asks once whether to go on').toBe(1);
  await selectText(page, page.frame({ name: 'late' })!.locator('#reported'));
  await waitForNothing(page);
  expect(await told()).toBe(0);
});

test('when it begins, it is told what the hand has selected already', async ({ ext, visit }) => {
  await ext.choose({ locale: 'zh-CN', paused: true });
  const page = await visit('/plain');
  await selectText(page, page.locator('#quote'));
  const side = await ext.open('sidepanel.html');
  await side.getByRole('switch').check();
  await page.bringToFront();
  await expect(followed(side)).toContainText(VERBATIM.text);
  await side.getByRole('switch').uncheck();
});

firefoxTest(
  'firefox: it hears what the reader’s hand selects, and neither drafts nor what the page selects',
  async ({ firefox, site }) => {
    await firefox.go(site.at('/plain'));
    await selectInFirefox(firefox, '#altered');
    const at = await firefox.run(() => {
      const { left, top, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
      return { x: left + 6, y: top + height / 2 };
    });
    await firefox.chooseMenu(at, FIREFOX_MENU.replace(/lookup$/, 'side-panel'));
    await expect.poll(() => sidebarText(firefox)).toContain(ALTERED.text);
    // It follows from its first opening.
    expect(await inSidebar(firefox, 'content.document.querySelector("[role=switch]").checked')).toBe('true');
    await firefox.go(site.at('/plain'));
    await firefox.run(layTraps, DRAFT);
    for (const id of ['area', 'editor']) {
      const { x, y } = await firefox.run((id: string) => {
        const { left, top, height } = document.getElementById(id)!.getBoundingClientRect();
        return { x: left + 8, y: top + height / 4 };
      }, id);
      await firefox.drag({ x, y }, { x: x + 160, y }, { x: x + 320, y });
      await firefox.keys('\uE009', 'a');
    }
    await firefox.click({ x: 900, y: 600 });
    await new Promise((wake) => setTimeout(wake, 500));
    await firefox.run(selectInvented);
    await new Promise((wake) => setTimeout(wake, 500));
    const before = await sidebarText(firefox);
    expect(before).toContain(ALTERED.text);
    for (const words of [DRAFT.slice(0, 8), INVENTED.slice(0, 8), REPORTED.text.slice(0, 8)]) {
      expect(before).not.toContain(words);
    }
    await selectInFirefox(firefox, '#quote');
    await expect.poll(() => sidebarText(firefox)).toContain(VERBATIM.text.slice(0, 12));
    await closeSidebar(firefox);
  },
);
