/** Pages that keep presses, keys and copying for themselves, or close what stands in them at a press outside of it. */
import type { Page } from '@playwright/test';
import type { ClosedRoot } from '../../../tools/drive/closed-root.ts';
import { test as firefoxTest } from '../firefox-fixtures.ts';
import { dragBetween, expect, panelIn, test } from '../fixtures.ts';
import { ESCAPE, openPanelInFirefox } from '../support/firefox/panel.ts';
import { openPanel, waitUntilSteady } from '../support/panel.ts';
import { VERBATIM } from '../support/quotes.ts';

// One after the other in one Firefox.
test.describe.configure({ mode: 'default' });

type Target = 'window' | 'document' | 'root' | 'body';
type Way = 'stop' | 'prevent' | 'both' | 'unselect';

/** Runs in the page: takes all that does not happen in a paragraph. What it was told of stands in `heard`. */
function keepAll({ target, way }: { target: Target; way: Way }): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const keep = (event: Event): void => {
    const target = event.target === document ? getSelection()!.anchorNode : event.target;
    const element = target instanceof Text ? target.parentElement : target;
    if (element instanceof Element && (element.closest('p') || element === document.body)) return;
    // Told of by no press, too: of a selection that is taken away, say.
    if (event.type !== 'selectionchange') heard.push(event.type);
    if (way === 'unselect') getSelection()!.removeAllRanges();
    if (way !== 'prevent') event.stopImmediatePropagation();
    if (way !== 'stop') event.preventDefault();
  };
  const targets = { window, document, root: document.documentElement, body: document.body };
  const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'selectstart', 'selectionchange'];
  for (const type of [...presses, 'keydown', 'keypress', 'keyup', 'copy', 'beforecopy']) {
    targets[target].addEventListener(type, keep, true);
  }
}

/** Presses the copying button, then copies words out of the panel by hand. @returns what was on the clipboard each time */
async function copyBothWays(page: Page, panel: ClosedRoot): Promise<string[]> {
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await waitUntilSteady(page);
  await panel.click('button.main');
  await expect.poll(() => panel.text('button.main')).toBe('已复制');
  const byButton = await copied();
  const { x, y } = (await panel.boundingBox('blockquote'))!;
  await dragBetween(page, { x: x + 20, y: y + 24 }, { x: x + 200, y: y + 24 });
  await expect.poll(() => panel.text('.nested')).toMatch(/^查找“/);
  await page.keyboard.press('Control+c');
  await expect.poll(copied).not.toBe(byButton);
  return [byButton, await copied()];
}

for (const [target, way] of [
  ['window', 'stop'],
  ['window', 'prevent'],
  ['window', 'both'],
  ['window', 'unselect'],
  ['document', 'both'],
  ['root', 'both'],
  ['body', 'both'],
] as const) {
  test(`mark and panel work where the page takes all at its ${target}: ${way}`, async ({ visit, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await visit('/plain');
    await page.evaluate(keepAll, { target, way });
    const panel = await openPanel(page);
    const [byButton, byHand] = await copyBothWays(page, panel);
    expect(byButton).toMatch(/^谁要借半岛问题开冷战对抗的倒车,就要/);
    expect(byHand!.length).toBeGreaterThan(4);
    expect(await panel.text('blockquote')).toContain(byHand);
    await waitUntilSteady(page);
    await panel.click('.passage button');
    await expect.poll(() => panel.attribute('.passage button', 'aria-expanded')).toBe('true');
    await panel.click('.close');
    await expect.poll(() => panel.visible()).toBe(false);
    // Of presses on mark and panel it was told nothing.
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });
}

test('a page that keeps the keys of copying from the browser does not keep them from the panel', async ({
  visit,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit('/plain');
  await page.evaluate(() => addEventListener('keydown', (event) => event.ctrlKey && event.preventDefault(), true));
  const [, byHand] = await copyBothWays(page, await openPanel(page));
  expect(byHand).toMatch(/^[\p{Script=Han},;，；]+$/u);
});

/** Runs in the page: what the quote is put into, and whether that is still there. */
const LAYERS: Record<string, (quote: HTMLElement) => () => boolean> = {
  'a popover that the browser closes at a press outside': (quote) => {
    const layer = Object.assign(document.createElement('div'), { popover: 'auto' });
    document.body.append(layer);
    layer.append(quote);
    layer.showPopover();
    return () => layer.matches(':popover-open');
  },
  'a popover in a shadow root': (quote) => {
    const host = document.createElement('div');
    document.body.append(host);
    const layer = Object.assign(document.createElement('div'), { popover: 'auto' });
    host.attachShadow({ mode: 'open' }).append(layer);
    layer.append(quote);
    layer.showPopover();
    return () => layer.matches(':popover-open');
  },
  'a dialog of a shadow root, into which it is slotted': (quote) => {
    const host = document.createElement('div');
    document.body.append(host);
    const dialog = document.createElement('dialog');
    dialog.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(dialog);
    host.append(quote);
    dialog.showModal();
    return () => dialog.open;
  },
  'a dialog that closes at a press outside': (quote) => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('closedby', 'any');
    document.body.append(dialog);
    dialog.append(quote);
    dialog.showModal();
    return () => dialog.open;
  },
  'an open dialog that is not modal and closes at a press outside': (quote) => {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('closedby', 'any');
    document.body.append(dialog);
    dialog.append(quote);
    dialog.show();
    return () => dialog.open;
  },
  'a popover in a modal dialog': (quote) => {
    const dialog = document.createElement('dialog');
    const layer = Object.assign(document.createElement('div'), { popover: 'auto' });
    document.body.append(dialog);
    dialog.append(layer);
    layer.append(quote);
    dialog.showModal();
    layer.showPopover();
    return () => dialog.open && layer.matches(':popover-open');
  },
  'a box of the page’s own, with a trap for the focus': (quote) => {
    const box = document.createElement('div');
    box.tabIndex = -1;
    box.style.cssText = 'position:fixed;inset:20px;background:#fff';
    document.body.append(box);
    box.append(quote);
    box.focus();
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'touchstart'])
      for (const target of [window, document])
        target.addEventListener(type, (event) => void (box.contains(event.target as Node) || box.remove()), true);
    return () => box.isConnected;
  },
};

for (const [name, layer] of Object.entries(LAYERS)) {
  test(`a press on mark or panel is none outside: ${name}`, async ({ visit }) => {
    const page = await visit('/plain');
    await page.evaluate((layer) => {
      // oxlint-disable-next-line typescript/no-implied-eval -- the page's own
      const build = new Function(`return ${layer}`)() as (quote: HTMLElement) => () => boolean;
      Object.assign(window, { isThere: build(document.getElementById('quote')!) });
    }, layer.toString());
    const isThere = () => page.evaluate(() => (window as unknown as { isThere: () => boolean }).isThere());
    const panel = await openPanel(page);
    expect(await panel.text('h2')).toMatch(/逐字一致$/);
    await waitUntilSteady(page);
    await panel.click('.passage button');
    await expect.poll(() => panel.attribute('.passage button', 'aria-expanded')).toBe('true');
    expect(await isThere(), 'after presses on mark and panel').toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => panelIn(page).visible()).toBe(false);
    expect(await isThere(), 'after the panel was closed').toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0);
  });
}

test('a panel in a layer of the page’s goes with it', async ({ visit }) => {
  const page = await visit('/plain');
  await page.evaluate(() => {
    const layer = Object.assign(document.createElement('div'), { popover: 'manual', id: 'layer' });
    document.body.append(layer);
    layer.append(document.getElementById('quote')!);
    layer.showPopover();
  });
  const panel = await openPanel(page);
  await page.evaluate(() => document.getElementById('layer')!.hidePopover());
  await expect.poll(() => panel.visible()).toBe(false);
  expect(await page.locator('#layer > div').count()).toBe(0);
  expect(await page.locator('#quote').textContent()).toBe(VERBATIM.text);
});

firefoxTest(
  'firefox: mark and panel work where the page takes all, and a press on them is none outside',
  async ({ firefox, site }) => {
    const steady = () => new Promise((wake) => setTimeout(wake, 600));
    for (const way of ['stop', 'prevent', 'both'] as const) {
      await firefox.go(site.at('/plain'));
      await firefox.run(keepAll, { target: 'window' as const, way });
      const panel = await openPanelInFirefox(firefox);
      await steady();
      const short = (await panel.text('blockquote'))!.length;
      await panel.click('.passage button');
      await expect.poll(async () => (await panel.text('blockquote'))?.length, way).toBeGreaterThan(short);
      await panel.click('.close');
      await expect.poll(() => panel.visible(), way).toBe(false);
      expect(await firefox.run(() => (window as unknown as { heard: string[] }).heard), way).toEqual([]);
    }
    await firefox.go(site.at('/plain'));
    await firefox.run(() => {
      const layer = Object.assign(document.createElement('div'), { popover: 'auto', id: 'layer' });
      document.body.append(layer);
      layer.append(document.getElementById('quote')!);
      layer.showPopover();
    });
    const isThere = () => firefox.run(() => document.getElementById('layer')!.matches(':popover-open'));
    const panel = await openPanelInFirefox(firefox);
    await steady();
    await panel.click('.passage button');
    expect(await isThere()).toBe(true);
    await firefox.keys(ESCAPE);
    await expect.poll(() => panel.visible()).toBe(false);
    expect(await isThere()).toBe(true);
  },
);
