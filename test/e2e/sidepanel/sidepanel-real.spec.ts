/** The real side panel, opened by real clicks: headless browsers draw no menus, and open it at no dispatched event. */
import type { Page } from '@playwright/test';
import { scriptReady } from '../../../tools/drive/extension.ts';
import { type Desk, expect, LOOK_UP, selectText, SIDE_PANEL, test } from '../desk.ts';
import { ALTERED, VERBATIM } from '../support/quotes.ts';

/** What of the extension interface is used inside our own pages. */
declare const chrome: {
  extension: { getViews(): { location: Location; document: Pick<Document, 'body' | 'querySelectorAll'> }[] };
};

interface Side {
  open: (address: string) => Promise<Page>;
  /** What the side panel shows; empty while it is closed. */
  sideText: () => Promise<string>;
  /** Press a button of the side panel. */
  sidePress: (name: string) => Promise<void>;
}

async function besidePages({ extension, context }: Desk): Promise<Side> {
  // English, whose first letter a keyboard has.
  await extension.choose({ locale: 'en' });
  // A page of ours that sees the other ones.
  const watch = await extension.open('options.html');
  return {
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    sideText: () =>
      watch.evaluate(
        () =>
          chrome.extension
            .getViews()
            .find(({ location }) => location.pathname === '/sidepanel.html')
            ?.document.body?.innerText.replaceAll(/\s+/g, ' ') ?? '',
      ),
    sidePress: (name) =>
      watch.evaluate((name) => {
        const side = chrome.extension.getViews().find(({ location }) => location.pathname === '/sidepanel.html');
        [...(side?.document.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name)!.click();
      }, name),
  };
}

test('the menu opens the side panel at once, with the worker stopped before; its answer leads to the passage and back', async ({
  desk,
  site,
}) => {
  const { extension, choose } = desk;
  const { open, sideText, sidePress } = await besidePages(desk);
  const page = await open(site.at('/plain'));
  await scriptReady(page, extension);
  await selectText(page, page.locator('#altered'));
  await extension.killWorker(page);
  await choose(page, '#altered', SIDE_PANEL);
  await expect.poll(sideText).toContain('8 March 2017');
  expect(await sideText()).toContain(ALTERED.text);
  expect(await extension.contexts()).toContain('SIDE_PANEL');

  const reading = page.context().waitForEvent('page');
  await sidePress('Transcript');
  const reader = await reading;
  await expect(reader).toHaveURL(/reader\.html\?t=2017-03-08\./);
  await reader.getByRole('button', { name: 'Back to the page' }).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
});

test('where no panel can be shown a right click is answered in the side panel if it is open, else in a tab', async ({
  desk,
  site,
}) => {
  const { extension, choose } = desk;
  const { open, sideText } = await besidePages(desk);
  // So that nothing but the right click brings it there: it follows from its first opening.
  await extension.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ sidePanelFollows: false }),
  );
  const drawing = await open(site.at('/svg'));
  const select = () => selectText(drawing, drawing.locator('#quote'));
  await select();
  const [lookup] = await Promise.all([drawing.context().waitForEvent('page'), choose(drawing, '#quote', LOOK_UP)]);
  await expect(lookup.locator('.finding h2')).toContainText('7 March 2024');
  await lookup.close();

  await drawing.bringToFront();
  await select();
  await choose(drawing, '#quote', SIDE_PANEL);
  await expect.poll(sideText).toContain('7 March 2024');
  const plain = await open(site.at('/plain'));
  await scriptReady(plain, extension);
  await selectText(plain, plain.locator('#altered'));
  await choose(plain, '#altered', SIDE_PANEL);
  await expect.poll(sideText).toContain('8 March 2017');
  await plain.close();
  await drawing.bringToFront();
  await select();
  let opened = 0;
  drawing.context().on('page', () => (opened += 1));
  await choose(drawing, '#quote', LOOK_UP);
  await expect.poll(sideText).toContain(VERBATIM.text.slice(0, 20));
  // A tab would have come up by now.
  await drawing.waitForTimeout(1000);
  expect(opened).toBe(0);
});

test('the side panel follows the selection from tab to tab', async ({ desk, site }) => {
  const { extension, choose } = desk;
  const { open, sideText } = await besidePages(desk);
  // Nothing comes up by itself on the page: the side panel alone hears of the selection.
  await extension.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ sidePanelFollows: true, settings: { version: 1, locale: 'en', trigger: 'menu' } }),
  );
  const page = await open(site.at('/plain'));
  await scriptReady(page, extension);
  await selectText(page, page.locator('#altered'));
  await choose(page, '#altered', SIDE_PANEL);
  await expect.poll(sideText).toContain('8 March 2017');
  await selectText(page, page.locator('#invented'));
  await expect.poll(sideText).toContain('Not found in this record');
  const other = await open(site.at('/traditional'));
  await scriptReady(other, extension);
  await selectText(other, other.locator('#quote'));
  await expect.poll(sideText).toContain('台獨');
});
