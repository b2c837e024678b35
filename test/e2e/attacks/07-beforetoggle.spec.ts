/** A page that would keep what we draw out of the browser's top layer. */
import { firefoxMark, firefoxPanel, selectInFirefox, test as firefoxTest } from '../firefox-fixtures.ts';
import { expect, markIn, panelIn, selectText, test } from '../fixtures.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

/** Runs in the page. What it hears of stands in `heard`. */
function preventToggles(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const type of ['beforetoggle', 'toggle']) {
    for (const target of [window, document, document.documentElement]) {
      target.addEventListener(
        type,
        (event) => {
          heard.push(type);
          event.preventDefault();
          event.stopImmediatePropagation();
          (event.target as HTMLElement).hidePopover();
        },
        true,
      );
    }
  }
  // As it would be called by a script of the page's own.
  HTMLElement.prototype.showPopover = () => void heard.push('showPopover');
  // And hide whatever can be hidden.
  setInterval(() => {
    for (const element of document.querySelectorAll<HTMLElement>('html > *')) {
      try {
        element.hidePopover();
        heard.push('hidden');
      } catch {
        // No popover.
      }
    }
  }, 20);
  // Above all that is not in the top layer.
  const sheet = document.createElement('p');
  sheet.style.cssText = 'position:fixed;inset:0;margin:0;z-index:2147483647;display:none;background:gold';
  document.body.append(sheet);
  Object.assign(window, { sheet });
}

/** Runs in the page: whether what stands at a point lies above everything that a page can lift without the top layer. */
function isAbove({ x, y }: { x: number; y: number }): boolean {
  const { sheet } = window as unknown as { sheet: HTMLElement };
  sheet.style.display = 'block';
  const { localName } = document.elementFromPoint(x, y)!;
  sheet.style.display = 'none';
  return localName === 'div';
}

const middle = (box: { x: number; y: number; width: number; height: number } | null) => ({
  x: box!.x + box!.width / 2,
  y: box!.y + box!.height / 2,
});

test('a page that prevents the toggling of popovers hears of none of ours, and mark and panel stand on top', async ({
  visit,
}) => {
  const page = await visit('/plain');
  await page.evaluate(preventToggles);
  await selectText(page, page.locator('#quote'));
  const [mark, panel] = [markIn(page), panelIn(page)];
  await expect.poll(() => mark.visible()).toBe(true);
  expect(await page.evaluate(isAbove, middle(await mark.boundingBox()))).toBe(true);
  await mark.click();
  await expect.poll(() => panel.text('h2')).toContain('2024年3月7日');
  expect(await page.evaluate(isAbove, middle(await panel.boundingBox()))).toBe(true);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});

firefoxTest(
  'firefox: a page that prevents the toggling of popovers hears of none of ours, and they stand on top',
  async ({ firefox, site }) => {
    await firefox.go(site.at('/plain'));
    await firefox.run(preventToggles);
    await selectInFirefox(firefox, '#quote');
    const [mark, panel] = [firefoxMark(firefox), firefoxPanel(firefox)];
    await expect.poll(() => mark.visible()).toBe(true);
    expect(await firefox.run(isAbove, middle(await mark.boundingBox()))).toBe(true);
    await mark.click();
    await expect.poll(() => panel.text('h2')).toContain('2024年3月7日');
    expect(await firefox.run(isAbove, middle(await panel.boundingBox()))).toBe(true);
    expect(await firefox.run(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  },
);
