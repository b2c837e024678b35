/** A page that lays something over the open panel, or carries it about. */
import { firefoxPanel, test as firefoxTest } from '../firefox-fixtures.ts';
import { expect, test } from '../fixtures.ts';
import { openPanelInFirefox } from '../support/firefox/panel.ts';
import { openPanel, waitForNothing } from '../support/panel.ts';
import { chromiumStage, firefoxStage, lookUpInside } from '../support/stage.ts';
import { troubleInChromium, troubleInFirefox } from '../support/trouble.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

const TAKEN = /^! 该网页不断移除查找结果/;
const COVERED = /^! 网页上有内容不断遮住查找结果/;

/** How a page carries our element about. */
type Carry = 'elsewhere' | 'to the front' | 'by a dialog';

/** Runs in the page: the words stand in a dialog that is not modal yet. */
function putIntoDialog(): void {
  const dialog = document.createElement('dialog');
  dialog.append(document.getElementById('quote')!);
  document.body.append(dialog);
  dialog.show();
}

/** Runs in the page, for as long as it can. @returns how often it could */
async function carryAbout(how: Carry): Promise<number> {
  const dialog = document.querySelector('dialog')!;
  let moves = 0;
  const ours = () =>
    [...document.querySelectorAll('html > div, body > div, dialog > div')].find((it) => it.matches(':empty'));
  for (const until = performance.now() + 2500; performance.now() < until && ours();) {
    if (how === 'elsewhere') document.body.append(ours()!);
    else if (how === 'to the front') document.documentElement.prepend(ours()!);
    else {
      // We follow the words into a modal dialog, and out again.
      dialog.close();
      if (moves % 2 === 0) dialog.showModal();
      else dialog.show();
    }
    moves += 1;
    await new Promise((wake) => setTimeout(wake, 25));
  }
  return moves;
}

/** What a page lays over the panel: styles of a popover, or of what stands in one without size. */
const COVERS: Record<string, string> = {
  'a patch that takes presses': 'pointer-events:auto;inset:0;width:100%;height:100%;background:#fff',
  'a patch that lets presses through': 'pointer-events:none;inset:0;width:100%;height:100%;background:#fff',
  'a child of nothing': 'child',
};

/** Runs in the page: in a shadow root a popover is neither found nor heard of. */
function coverFromShadow(): void {
  const host = document.createElement('section');
  document.body.append(host);
  const cover = document.createElement('section');
  cover.popover = 'manual';
  cover.style.cssText = 'margin:0;border:0;inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
  host.attachShadow({ mode: 'closed' }).append(cover);
  cover.showPopover();
  setInterval(() => {
    cover.hidePopover();
    cover.showPopover();
  }, 20);
}

/** Runs in the page. @param everyMs how often it comes anew; null for once */
function coverPanel({ style, everyMs }: { style: string; everyMs: number | null }): void {
  const cover = document.createElement('section');
  cover.popover = 'manual';
  if (style === 'child') {
    cover.style.cssText = 'width:0;height:0;padding:0;border:0;overflow:visible;pointer-events:none';
    const child = document.createElement('b');
    child.style.cssText = 'position:fixed;inset:0;background:#fff';
    cover.append(child);
  } else cover.style.cssText = `margin:0;border:0;${style}`;
  document.body.append(cover);
  cover.showPopover();
  if (everyMs === null) return;
  setInterval(() => {
    cover.hidePopover();
    cover.showPopover();
  }, everyMs);
}

/** Runs in the page: whether our element is above all covers at a point, those that let presses through, too. */
function isOnTop({ x, y, width, height }: { x: number; y: number; width: number; height: number }): boolean {
  const style = document.createElement('style');
  style.textContent = '[popover], [popover] * { pointer-events: auto !important }';
  document.head.append(style);
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  style.remove();
  return top?.localName === 'div';
}

for (const how of ['elsewhere', 'to the front', 'by a dialog'] as const) {
  test(`carried about ${how}, it comes back three times, and then the toolbar says so`, async ({ ext, visit }) => {
    const page = await visit('/plain');
    await page.evaluate(putIntoDialog);
    const panel = await openPanel(page);
    expect(await page.evaluate(carryAbout, how)).toBeLessThan(60);
    await expect.poll(() => panel.visible()).toBe(false);
    // A modal dialog covers us as well: either is true.
    await expect.poll(() => troubleInChromium(ext)).toMatch(how === 'by a dialog' ? /^! / : TAKEN);
  });
}

test('whatever is laid over it comes to lie below, up to three times', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  // Of the page's words nothing is said while they are covered as well.
  await lookUpInside(chromiumStage(page, ext));
  const scrolled = () => panel.read('.body', (element) => element.scrollTop);
  // So low that there is more in it than is seen at once.
  await page.setViewportSize({ width: 1000, height: 300 });
  await expect
    .poll(async () => {
      await panel.read('.body', (element) => element.scrollTo(0, 20));
      return scrolled();
    })
    .toBe(20);
  for (const [name, style] of Object.entries(COVERS)) {
    await page.evaluate(coverPanel, { style, everyMs: null });
    const box = (await panel.boundingBox())!;
    await expect.poll(() => page.evaluate(isOnTop, box), name).toBe(true);
    expect(await panel.visible()).toBe(true);
    expect(await scrolled(), 'the reader’s place in it').toBe(20);
  }
  await page.evaluate(coverPanel, { style: COVERS['a child of nothing']!, everyMs: null });
  await expect.poll(() => panel.visible()).toBe(false);
  await expect.poll(() => troubleInChromium(ext)).toMatch(COVERED);
});

for (const [name, style] of Object.entries(COVERS)) {
  test(`covered again and again by ${name}, it is given up, and the toolbar says so`, async ({ ext, visit }) => {
    const page = await visit('/plain');
    const panel = await openPanel(page);
    await page.evaluate(coverPanel, { style, everyMs: 40 });
    await expect.poll(() => panel.visible()).toBe(false);
    await expect.poll(() => troubleInChromium(ext)).toMatch(COVERED);
  });
}

test('covered again and again by what cannot be found, it is given up too', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await page.evaluate(coverFromShadow);
  await expect.poll(() => panel.visible()).toBe(false);
  await expect.poll(() => troubleInChromium(ext)).toMatch(COVERED);
});

/** Runs in the page: what pages do that is no attack. */
async function beAPage(): Promise<void> {
  const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
  document.body.style.minHeight = '3000px';
  document.documentElement.style.cssText = 'filter:grayscale(1);opacity:0.9';
  for (let count = 0; count < 5; count += 1) {
    const tip = document.createElement('i');
    tip.popover = 'manual';
    tip.style.cssText = 'margin:0;inset:auto 0 0 auto;width:40px;height:20px';
    document.body.append(tip);
    tip.showPopover();
    scrollBy(0, 5);
    await pause(150);
    tip.remove();
  }
  // Half of the panel goes out of sight, with its words.
  scrollBy(0, 60);
  await pause(700);
}

test('what pages do all day does not count as a cover', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await page.evaluate(beAPage);
  expect(await panel.visible()).toBe(true);
  await waitForNothing(page);
  expect(await troubleInChromium(ext)).not.toContain('!');
});

for (const how of ['elsewhere', 'by a dialog'] as const) {
  firefoxTest(`firefox: carried about ${how}, it comes back three times`, async ({ firefox, site }) => {
    await firefox.go(site.at('/plain'));
    await firefox.run(putIntoDialog);
    await openPanelInFirefox(firefox);
    expect(await firefox.run(carryAbout, how)).toBeLessThan(60);
    await expect.poll(() => firefoxPanel(firefox).visible()).toBe(false);
    await expect.poll(() => troubleInFirefox(firefox)).toMatch(how === 'by a dialog' ? /^! / : TAKEN);
  });
}

firefoxTest('firefox: whatever is laid over it comes to lie below, up to three times', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  const panel = await openPanelInFirefox(firefox);
  // Where the page's words are covered as well the panel says so, and is a smaller one.
  await lookUpInside(firefoxStage(firefox));
  for (const [name, style] of Object.entries(COVERS)) {
    await firefox.run(coverPanel, { style, everyMs: null });
    const box = (await panel.boundingBox())!;
    await expect.poll(() => firefox.run(isOnTop, box), name).toBe(true);
    expect(await panel.visible()).toBe(true);
  }
  await firefox.run(coverPanel, { style: COVERS['a child of nothing']!, everyMs: 40 });
  await expect.poll(() => panel.visible()).toBe(false);
  await expect.poll(() => troubleInFirefox(firefox)).toMatch(COVERED);
});

firefoxTest('firefox: what pages do all day does not count as a cover', async ({ firefox, site }) => {
  await firefox.go(site.at('/plain'));
  const panel = await openPanelInFirefox(firefox);
  await firefox.run(beAPage);
  expect(await panel.visible()).toBe(true);
  expect(await troubleInFirefox(firefox)).not.toContain('!');
});
