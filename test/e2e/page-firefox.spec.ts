/** In a web page, in Firefox. */
import type { Firefox } from '../../tools/drive/marionette.ts';
import { expect, firefoxMark, firefoxPanel, selectInFirefox, stopEventPage, test } from './firefox-fixtures.ts';

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

for (const path of ['/plain', '/csp', '/trusted-types', '/sandbox-scripts', '/xhtml', '/hostile']) {
  test(`a quote selected on ${path} is answered beside it, in a set panel`, async ({ firefox, site }) => {
    await firefox.go(site.at(path));
    await dragOver(firefox, '#quote');
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
  // Its buttons ignore clicks for half a second.
  await new Promise((resolve) => setTimeout(resolve, 700));
  await panel.click('button.main');
  await expect.poll(() => panel.text('button.main')).toBe('已复制');
  expect(await firefox.run(() => String(getSelection()))).toContain('谁要借半岛问题开冷战对抗的倒车');
  await firefox.enterFrame(null);
});

async function openedPanel(firefox: Firefox, headline: string | RegExp) {
  const mark = firefoxMark(firefox);
  await expect.poll(() => mark.visible(), 'the mark').toBe(true);
  await mark.click('[data-part="mark"]');
  const panel = firefoxPanel(firefox);
  await expect.poll(() => panel.text('h2')).toMatch(headline);
  return panel;
}
