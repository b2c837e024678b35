/** A page's form has fields by the names of what our scripts ask elements: in Chromium they stand in front of the form's own methods. */
import { expect, test } from '../fixtures.ts';
import { firefoxPanel, test as inFirefox } from '../firefox-fixtures.ts';
import { openPanelInFirefox } from '../support/firefox/panel.ts';
import { choose, openPanel } from '../support/panel.ts';
import { troubleInChromium } from '../support/trouble.ts';
import { chromiumStage, lookUpInside } from '../support/stage.ts';
import { VERBATIM } from '../support/quotes.ts';

/** All that a script may ask of an element. */
const NAMES = [
  'contains',
  'matches',
  'closest',
  'querySelector',
  'querySelectorAll',
  'getBoundingClientRect',
  'getClientRects',

  'checkVisibility',
  'getRootNode',
  'isConnected',
  'isContentEditable',
  'parentNode',
  'parentElement',
  'childNodes',
  'append',
  'appendChild',
  'remove',
  'focus',
  'style',
  'attachShadow',
  'getAttribute',
  'localName',
  'tagName',
];
const FIELDS = NAMES.map((name) => `<input name="${name}" hidden>`).join('');

/** Runs in the page: a form without size, and in it a patch over where the panel stands. */
function coverByForm(fields: string): void {
  const form = document.createElement('form');
  form.popover = 'manual';
  form.style.cssText = 'border:0;margin:0;padding:0;width:0;height:0;overflow:visible;pointer-events:none';
  const patch = '<b style="position:fixed;inset:0;background:#fff;pointer-events:none">＝ 逐字一致</b>';
  document.body.append(form);
  form.showPopover();
  Element.prototype.append.call(form, document.createRange().createContextualFragment(patch + fields));
}

/** Runs in the page: whether our element is above the page's patch, which lets presses through. */
function isOnTop({ x, y, width, height }: { x: number; y: number; width: number; height: number }): boolean {
  const style = document.createElement('style');
  style.textContent = '[popover], [popover] * { pointer-events: auto !important }';
  document.head.append(style);
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  style.remove();
  return top?.localName === 'div';
}

/** Runs in the page: the quotation stands in a form whose fields come later. */
function quoteInForm(): void {
  const form = document.createElement('form');
  form.id = 'around';
  const quote = document.getElementById('quote')!;
  quote.replaceWith(form);
  form.append(quote);
}

/** Runs in the page. */
function exchangeInForm(fields: string): void {
  const form = document.getElementById('around')!;
  form.style.position = 'absolute';
  Element.prototype.append.call(form, document.createRange().createContextualFragment(fields));
  const words = document.getElementById('quote')!.firstChild as Text;
  words.insertData(3, '根本不');
}

/** Runs in the page: one word more, in a form of its own. */
function addInForm(fields: string): void {
  const quote = document.getElementById('quote')!;
  const words = quote.textContent;
  const form = document.createElement('form');
  form.style.display = 'inline';
  quote.replaceChildren(words.slice(0, 8), form, words.slice(8));
  form.append('绝对不会');
  Element.prototype.append.call(form, document.createRange().createContextualFragment(fields));
}

test.describe('chromium', () => {
  test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN', markFor: 'all' }));

  test('a cover in a form comes to lie below, or the panel is given up', async ({ visit, ext }) => {
    const page = await visit('/plain');
    const panel = await openPanel(page);
    // Of the page's words nothing is said while they are covered as well.
    await lookUpInside(chromiumStage(page, ext));
    const box = (await panel.boundingBox())!;
    const isUncovered = async () => !(await panel.visible()) || (await page.evaluate(isOnTop, box));
    await page.evaluate(coverByForm, FIELDS);
    await expect.poll(isUncovered).toBe(true);
    expect(await panel.visible(), 'it lies below').toBe(true);
    // As often as any other cover, and then it is said.
    for (let again = 0; again < 6 && (await panel.visible()); again += 1) {
      await page.evaluate(coverByForm, FIELDS);
      await expect.poll(isUncovered).toBe(true);
    }
    await expect.poll(() => panel.visible()).toBe(false);
    await expect.poll(() => troubleInChromium(ext)).toContain('遮住');
  });

  test('words that are exchanged in a form close the panel', async ({ visit, ext }) => {
    const page = await visit('/plain');
    await page.evaluate(quoteInForm);
    const panel = await openPanel(page);
    await page.evaluate(exchangeInForm, FIELDS);
    await expect.poll(() => panel.visible()).toBe(false);
    await expect.poll(() => troubleInChromium(ext)).toContain('所选文字');
  });

  test('words in a form are read', async ({ visit }) => {
    const page = await visit('/plain');
    await page.evaluate(addInForm, FIELDS);
    const panel = await openPanel(page);
    expect(await panel.text('.finding')).toContain('绝对不会');
    expect(await panel.text('h2')).not.toContain('逐字一致');
  });

  test('a form that has the focus does not keep the panel open', async ({ visit }) => {
    const page = await visit('/plain');
    const panel = await openPanel(page);
    await page.evaluate((fields) => {
      const form = document.createElement('form');
      form.tabIndex = 0;
      form.append(document.createRange().createContextualFragment(fields));
      document.body.append(form);
      HTMLElement.prototype.focus.call(form);
    }, FIELDS);
    await panel.click('.pin');
    await panel.click('.close');
    await expect.poll(() => panel.visible()).toBe(false);
  });
});

inFirefox('firefox: fields hide nothing from our scripts', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  await firefox.run(addInForm, FIELDS);
  const panel = await openPanelInFirefox(firefox);
  expect(await panel.text('article')).toContain('绝对不会');
  await firefox.go(site.at('/plain'));
  await firefox.run(quoteInForm);
  const open = await openPanelInFirefox(firefox);
  expect(await open.text('article h2')).toContain('逐字一致');
  await firefox.run(exchangeInForm, FIELDS);
  await expect.poll(() => firefoxPanel(firefox).visible()).toBe(false);
  expect(VERBATIM.text).not.toContain('根本不');
});
