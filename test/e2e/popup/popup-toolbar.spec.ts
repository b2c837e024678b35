/** The popup as the toolbar opens it: prefilled, and the way it was left. */
import type { Page } from '@playwright/test';
import { expect, markIn, selectText, test } from '../fixtures.ts';

/** What of the extension interface is used inside one of our pages. */
declare const chrome: {
  extension: { getViews(filter: { type: string }): Window[] };
  storage: { session: { clear(): Promise<void> } };
};

/** The popup is no page to Playwright: another page of ours reads it, and types into it. */
class RealPopup {
  readonly #ours: Page;
  constructor(ours: Page) {
    this.#ours = ours;
  }

  /** null until it is drawn. */
  read() {
    return this.#ours.evaluate(() => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      const box = view?.document.querySelector<HTMLInputElement>('input[role=combobox]');
      if (!view || !box) return null;
      const options = [...view.document.querySelectorAll<HTMLElement>('[role=listbox] [role=option]')];
      return {
        query: box.value,
        selected: box.value.slice(box.selectionStart ?? 0, box.selectionEnd ?? 0),
        focused: view.document.activeElement === box,
        count: view.document.querySelector('.search-line output')?.textContent,
        options: options.length,
        chosen: options.findIndex((option) => option.ariaSelected === 'true'),
        pressed: [...view.document.querySelectorAll('.filters [aria-pressed=true]')].map(
          (each) => each.firstChild?.textContent,
        ),
        recent: [...view.document.querySelectorAll('.recent .chip')].map((each) => each.textContent),
      };
    });
  }

  /** A word into the box, a key, or a click on what a selector names. */
  async act(act: { type?: string; key?: string; click?: string }): Promise<void> {
    await this.#ours.evaluate(({ type, key, click }) => {
      const [view] = chrome.extension.getViews({ type: 'popup' });
      const box = view!.document.querySelector<HTMLInputElement>('input[role=combobox]')!;
      if (type !== undefined) {
        box.value = type;
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (key !== undefined) box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      if (click !== undefined) view!.document.querySelector<HTMLElement>(click)!.click();
    }, act);
  }

  async close(): Promise<void> {
    await this.#ours.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.close());
    await expect.poll(() => this.read()).toBeNull();
  }
}

test('is prefilled with the selection, shown again as it was left, and forgets with one click', async ({
  ext,
  visit,
}) => {
  const ours = await ext.open('options.html');
  await ours.evaluate(() => chrome.storage.session.clear());
  const popup = new RealPopup(ours);
  const page = await visit('/plain');
  await selectText(page, page.locator('#quote'), '巨大代价');
  const words = await page.evaluate(() => String(getSelection()));
  await ext.clickAction(page);
  await expect.poll(() => popup.read()).toMatchObject({ query: words, selected: words, focused: true });

  await popup.act({ type: '合作' });
  await expect.poll(async () => (await popup.read())?.options).toBeGreaterThan(9);
  const { count } = (await popup.read())!;
  await popup.act({ click: '.filters [aria-pressed]:nth-of-type(2)' });
  await expect.poll(async () => (await popup.read())?.pressed).toHaveLength(1);
  // The list is that of the choice.
  await expect.poll(async () => (await popup.read())?.count).not.toBe(count);
  await popup.act({ key: 'ArrowDown' });
  await popup.act({ key: 'ArrowDown' });
  await expect.poll(async () => (await popup.read())?.chosen).toBe(2);
  const left = await popup.read();
  // Long enough for a search to be one that was meant.
  await ours.waitForTimeout(1700);
  await popup.close();

  // The same selection is no new question.
  await ext.clickAction(page);
  await expect.poll(() => popup.read()).toEqual({ ...left, selected: '合作' });
  await popup.act({ key: 'Escape' });
  await expect.poll(() => popup.read()).toMatchObject({ query: '', pressed: [], recent: ['合作'] });
  await popup.act({ click: '.recent .quiet' });
  await expect.poll(() => popup.read()).toMatchObject({ recent: [] });
  await popup.close();
  await ext.clickAction(page);
  await expect.poll(() => popup.read()).toMatchObject({ query: '', recent: [] });
});

test('switches the site off and on, and all, with a click each; the browser’s own pages say why there is nothing', async ({
  ext,
  visit,
}) => {
  const ours = await ext.open('options.html');
  const popup = new RealPopup(ours);
  const here = () =>
    ours.evaluate(() => {
      const view = chrome.extension.getViews({ type: 'popup' })[0];
      const seen = view?.document.querySelectorAll<HTMLElement>('.here > :not(output)') ?? [];
      return Array.from(seen, (each) => each.innerText.trim()).join(' ');
    });
  const page = await visit('/plain');
  const host = new URL(page.url()).hostname;
  await ext.clickAction(page);
  await expect.poll(here).toBe(`在 ${host} 上：开 全部暂停`);
  await popup.act({ click: '.here .switch' });
  await expect.poll(here).toBe(`在 ${host} 上：关 撤销 全部暂停`);
  await popup.close();
  // The page knows at once.
  await selectText(page, page.locator('#quote'));
  await page.waitForTimeout(500);
  expect(await markIn(page).visible()).toBe(false);
  await ext.clickAction(page);
  await expect.poll(here).toBe(`在 ${host} 上：关 全部暂停`);
  await popup.act({ click: '.here .switch' });
  await expect.poll(here).toBe(`在 ${host} 上：开 撤销 全部暂停`);
  await popup.act({ click: '.here .pause' });
  await expect.poll(here).toBe(`在 ${host} 上：开 撤销`);
  await popup.act({ click: 'aside button' });
  await expect.poll(here).toBe(`在 ${host} 上：开 撤销 全部暂停`);
  await popup.close();
  await page.goto('chrome://version');
  await ext.clickAction(page);
  await expect.poll(here).toMatch(/^浏览器不让扩展进入此页/);
  await popup.close();
});
