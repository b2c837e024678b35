/** What a reader does with marks: rests the pointer on one, clicks it, and goes on reading. */
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import { ClosedRoot } from '../../../tools/drive/closed-root.ts';
import { expect, test as inChromium } from '../fixtures.ts';
import { firefoxPanel, ownPage, test as inFirefox } from '../firefox-fixtures.ts';
import { checkPage, ownPageBehind, readCheck, tabOf } from '../support/page-check.ts';
import { closeSidebar, sidebarText } from '../support/sidebar.ts';

// One after the other: there is one Firefox.
inFirefox.describe.configure({ mode: 'default' });

/** Inside the quotation of a paragraph. */
const middleOf = (selector: string) => {
  const range = document.createRange();
  const text = document.querySelector(selector)!.firstChild as Text;
  range.setStart(text, 12);
  range.setEnd(text, 14);
  const { x, y, height } = range.getBoundingClientRect();
  return { x: x + 4, y: y + height / 2 };
};

inChromium(
  'under the pointer a line says what was found, and goes; a click leads to it in the list',
  async ({ ext, visit }) => {
    const page = await visit('/check/marked');
    const own = await ownPageBehind(ext, page);
    const { check } = await checkPage(own, page);
    const altered = check!.statements.find(({ finding }) => finding === 'altered')!.index;
    const before = await page.content();
    const line = new ClosedRoot(page, page.mainFrame(), 'p');
    const { x, y } = await page.evaluate(middleOf, '#different');
    await page.mouse.move(x, y);
    await expect.poll(() => line.text('p')).toMatch(/文字有改动.*2017年3月8日/);
    const other = await page.evaluate(middleOf, '#between');
    await page.mouse.move(other.x, other.y);
    await expect.poll(() => line.visible()).toBe(false);
    expect(await page.content()).toBe(before);
    await page.mouse.click(x, y);
    const tabId = await tabOf(own, page);
    await expect.poll(async () => (await readCheck(own, tabId))?.chosen).toEqual({ statement: altered, time: 1 });
  },
);

inFirefox('firefox: a click on a mark opens the panel where no sidebar is open', async ({ firefox, site }) => {
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' });
  await firefox.go(site.at('/check/marked'));
  await firefox.browserKeys('\uE00A', 'k');
  await expect.poll(() => firefox.run(() => CSS.highlights.size)).toBeGreaterThan(1);
  // It opens beside the check, and is closed for good only once it is there.
  await expect.poll(() => sidebarText(firefox)).toBeTruthy();
  await closeSidebar(firefox);
  await expect.poll(() => firefox.run(() => innerWidth)).toBeGreaterThan(700);
  await firefox.click(await firefox.run(middleOf, '#different'));
  await expect.poll(() => firefoxPanel(firefox).text('article')).toMatch(/600亿〔引作 800亿〕/);
  await firefox.keys('\uE00C');
  await expect.poll(() => firefoxPanel(firefox).visible()).toBe(false);
});
