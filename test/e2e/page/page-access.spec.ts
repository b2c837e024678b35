/** The panel for readers who use a keyboard, a screen reader, other colours or larger text. */
import { axeViolations, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { choose, openPanel, waitForNothing, waitUntilSteady } from '../support/panel.ts';

test.use({ ownTabs: true });

test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN', markFor: 'all' }));

/** axe cannot see into a closed root: what is drawn there is drawn again in a page of its own, with its own styles. */
const READ_ALL = (box: Element) => {
  const root = box.getRootNode() as ShadowRoot;
  const styles = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
  return {
    html: new XMLSerializer().serializeToString(box),
    css: styles.filter((rule) => !rule.startsWith(':host')).join('\n'),
  };
};

for (const theme of ['light', 'dark', 'forced'] as const) {
  test(`axe finds nothing in ${theme} colours`, async ({ visit, context }) => {
    const media = theme === 'forced' ? ({ forcedColors: 'active' } as const) : { colorScheme: theme };
    const [page, copy] = [await visit('/plain'), await context.newPage()];
    await page.emulateMedia(media);
    await copy.emulateMedia(media);
    for (const selector of ['#quote', '#altered', '#invented']) {
      await page.bringToFront();
      const panel = await openPanel(page, selector);
      const { html, css } = (await panel.read('[role="dialog"]', READ_ALL))!;
      await page.keyboard.press('Escape');
      await copy.setContent(
        `<!doctype html><html lang="zh-CN"><head><title>面板</title><style>${css}</style></head><body><main><h1>页面</h1>${html}</main></body></html>`,
      );
      expect(await axeViolations(copy, '[role="dialog"]'), selector).toEqual([]);
    }
  });
}

const IN_ENGLISH = 'Might does not make right, and the world must not slide back to the law of the jungle';

for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
  test(`axe finds nothing in the passages for words in English, and each run says its language: ${locale}`, async ({
    ext,
    visit,
    context,
  }) => {
    await choose(ext, { locale, markFor: 'all' });
    const [page, copy] = [await visit('/plain'), await context.newPage()];
    await page.bringToFront();
    await page.evaluate((quote) => {
      const words = Object.assign(document.createElement('q'), { textContent: quote });
      document.querySelector('#altered')!.replaceChildren('Foreign Minister Wang Yi said: ', words);
    }, IN_ENGLISH);
    const panel = await openPanel(page, 'q');
    await expect.poll(() => panel.text('.closest li blockquote')).toContain('拳头硬不等于道理硬');
    expect(await panel.attribute('.closest li blockquote', 'lang')).toBe('zh-Hans');
    const { html, css } = (await panel.read('[role="dialog"]', READ_ALL))!;
    await copy.setContent(
      `<!doctype html><html lang="${locale}"><head><title>面板</title><style>${css}</style></head><body><main><h1>页面</h1>${html}</main></body></html>`,
    );
    expect(await axeViolations(copy, '[role="dialog"]')).toEqual([]);
    const dialog = copy.getByRole('dialog');
    await expect(dialog).toHaveAccessibleName(/./u);
    for (const button of await dialog.getByRole('button').all()) await expect(button).toHaveAccessibleName(/./u);
    await expect(dialog.getByRole('heading', { level: 3 }).first()).toHaveAccessibleName(/./u);
  });
}

test('it is a labelled dialog that announces its finding and does not take the focus', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  const label = await panel.attribute('[role="dialog"]', 'aria-labelledby');
  expect(await panel.text(`#${label}`)).toBe('与2024年3月7日外交部长王毅的回答逐字一致');
  await expect.poll(() => panel.text('[aria-live="polite"]')).toBe('与2024年3月7日外交部长王毅的回答逐字一致');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

test('asked for by the keyboard it takes the focus, goes round, and gives it back', async ({ visit, ext }) => {
  const page = await visit('/plain');
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'before';
    document.body.append(button);
  });
  await selectText(page, page.locator('#quote'));
  await page.locator('#before').evaluate((button) => (button as HTMLElement).focus());
  // What the shortcut sends: no words, since the browser gives it none.
  await ext.worker.evaluate(async () => {
    interface Tabs {
      query(filter: object): Promise<{ id: number }[]>;
      sendMessage(id: number, message: object): Promise<boolean>;
    }
    interface Scripting {
      executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
    }
    const { tabs, scripting } = (globalThis as unknown as { chrome: { tabs: Tabs; scripting: Scripting } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    await scripting.executeScript({ target: { tabId: tab!.id }, files: ['/asked.js'] });
    await tabs.sendMessage(tab!.id, { type: 'showPanel', ask: { quote: '' } });
  });
  const panel = panelIn(page);
  await expect.poll(() => panel.text('h2')).toMatch(/2024年3月7日/);
  const focused = () =>
    panel.read('[role="dialog"]', (box) => {
      const { activeElement } = box.getRootNode() as ShadowRoot;
      return activeElement === null
        ? 'outside'
        : (activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '').slice(0, 6);
    });
  await expect.poll(focused).not.toBe('outside');
  const stops: (string | null)[] = [];
  // Every button and link that can be reached, and half of them again.
  const reached = (await panel.readAll('button, a[href], [tabindex="0"]', (all) => all.length))!;
  for (let count = 0; count < reached * 1.5; count += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused());
  }
  const round = stops.indexOf(stops[0]!, 1);
  expect(round, stops.join(' | ')).toBeGreaterThan(4);
  expect(stops.slice(round)).toEqual(stops.slice(0, stops.length - round));
  expect(stops).not.toContain('outside');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
});

test('a button is pressed with the keyboard, though the page never hears of it', async ({ visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await waitUntilSteady(page);
  await panel.read('.passage button', (button) => (button as HTMLElement).focus());
  await page.keyboard.press('Enter');
  await expect.poll(() => panel.attribute('.passage button', 'aria-expanded')).toBe('true');
});

test('text twice as large stays inside the window and can be reached', async ({ visit, ext }) => {
  await choose(ext, { locale: 'zh-CN', textSize: 200 });
  const page = await visit('/plain');
  const panel = await openPanel(page);
  await waitForNothing(page);
  const { x, y, width, height } = (await panel.boundingBox())!;
  expect(x >= 0 && y >= 0 && x + width <= 1000 && y + height <= 700).toBe(true);
  const body = await panel.read('.body', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(body).toBeLessThanOrEqual(0);
  const size = await panel.read('blockquote', (quote) => quote.getBoundingClientRect().width);
  expect(size).toBeGreaterThan(500);
});

test('fingers have room: the mark and every button are 44 pixels high where a finger points', async ({ visit }) => {
  const page = await visit('/plain');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setEmitTouchEventsForMouse', { enabled: false });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'pointer', value: 'coarse' }] });
  await selectText(page, page.locator('#quote'));
  const mark = markIn(page);
  await expect.poll(() => mark.visible()).toBe(true);
  expect((await mark.boundingBox('[data-part="mark"]'))!.height).toBeGreaterThanOrEqual(44);
  await mark.click('[data-part="mark"]');
  const panel = panelIn(page);
  await expect.poll(() => panel.text('h2')).toBeTruthy();
  await waitUntilSteady(page);
  await panel.click('.actions button[aria-expanded]');
  await expect.poll(() => panel.text('.styles')).toContain('APA');
  const low = await panel.readAll('button', (buttons) =>
    buttons.filter((button) => button.getBoundingClientRect().height < 44).map((button) => button.textContent),
  );
  expect(low).toEqual([]);
});

test('on a page that is read from right to left it stands beside the words and reads as it always does', async ({
  visit,
}) => {
  const page = await visit('/plain');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
  });
  const panel = await openPanel(page);
  const words = await page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().toJSON());
  const box = (await panel.boundingBox())!;
  expect(box.y >= words.bottom || box.y + box.height <= words.top).toBe(true);
  expect(box.x >= 0 && box.x + box.width <= 1000).toBe(true);
  expect(await panel.style('h2', 'direction')).toBe('ltr');
  const [close, standing] = [(await panel.boundingBox('.close'))!, (await panel.boundingBox('.bar > :first-child'))!];
  expect(close.x).toBeGreaterThan(standing.x);
});
