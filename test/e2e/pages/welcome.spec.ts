/** The page that comes up once, after installing. */
import { findChromium } from '../../../tools/browsers.ts';
import { startChromium, welcomePage } from '../../../tools/drive/chromium.ts';
import { axeViolations, dragBetween, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { waitUntilSteady } from '../support/panel.ts';
import { ALTERED, INVENTED } from '../support/quotes.ts';

test.describe('the first page', () => {
  test('opens the real panel at its examples, selected or by button, found or not', async ({ ext, consoleErrors }) => {
    const page = await ext.open('welcome.html');
    const panel = panelIn(page);
    const headline = () => panel.text('h2');
    await expect(page.locator('.picture li')).toHaveCount(3);
    const changed = page.locator('q', { hasText: ALTERED.text });
    await selectText(page, changed);
    const mark = markIn(page);
    await expect.poll(() => mark.visible()).toBe(true);
    await mark.click();
    await expect.poll(headline).toContain('2017年3月8日');
    expect(await panel.text('.sheet')).toContain('600');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.visible()).toBe(false);
    // By keyboard, which goes into the panel and comes back.
    const button = page.getByRole('button', { name: '一句引语', exact: false }).first();
    await button.press('Enter');
    await expect.poll(headline).toContain('2024年3月7日');
    expect(await page.evaluate(() => String(getSelection()))).toContain('谁要借半岛问题');
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.visible()).toBe(false);
    await expect(button).toBeFocused();
    await page.getByRole('listitem').filter({ hasText: INVENTED }).getByRole('button').click();
    await expect.poll(headline).toContain('未见');
    // A press elsewhere closes it.
    await page.locator('h1').click();
    await expect.poll(() => panel.visible()).toBe(false);
    expect(consoleErrors).toEqual([]);
  });

  test('lets the panel be dragged, and words in it be selected and looked up, as web pages do', async ({ ext }) => {
    const page = await ext.open('welcome.html');
    const panel = panelIn(page);
    await page.locator('.examples button').first().click();
    await expect.poll(() => panel.text('article h2')).toContain('2024年3月7日');
    await waitUntilSteady(page);
    const first = (await panel.boundingBox())!;
    const bar = { x: first.x + 60, y: first.y + 14 };
    await dragBetween(page, bar, { x: bar.x + 70, y: bar.y - 40 });
    const moved = (await panel.boundingBox())!;
    expect([moved.x - first.x, moved.y - first.y].map(Math.round)).toEqual([70, -40]);
    const { x, y } = (await panel.boundingBox('blockquote'))!;
    await dragBetween(page, { x: x + 20, y: y + 24 }, { x: x + 200, y: y + 24 });
    await expect.poll(() => panel.text('.nested')).toMatch(/^查找“/);
    const before = await panel.text('blockquote');
    await panel.click('.nested');
    await expect.poll(() => panel.text('blockquote')).not.toBe(before);
  });

  test('says the shortcut that the browser gave, and leads to the settings, the notices and site access', async ({
    ext,
    context,
  }) => {
    const page = await ext.open('welcome.html');
    await expect(page.locator('.picture')).toContainText('Alt+Y');
    await page.getByText('在其他网页上还可以怎样用').click();
    await expect(page.getByText('Alt+U')).toBeVisible();
    const manage = context.waitForEvent('page');
    await page.getByRole('button', { name: '打开该页面' }).click();
    await expect.poll(async () => (await manage).url()).toBe(`chrome://extensions/?id=${ext.id}`);
    await page.locator('.welcome').getByRole('link', { name: '设置' }).click();
    await expect(page).toHaveURL(ext.url('options.html'));
    await page.goBack();
    await page.getByRole('link', { name: '成果' }).click();
    await expect(page.locator('body')).toContainText('国务院新闻办公室网站');
  });

  test('has nothing that axe finds wrong, in three languages and both themes', async ({ ext }) => {
    const page = await ext.open('welcome.html');
    await page.locator('.examples button').first().click();
    await expect.poll(() => panelIn(page).visible()).toBe(true);
    await page.getByText('在其他网页上还可以怎样用').click();
    for (const [locale, title] of Object.entries({ 'zh-CN': '欢迎使用', 'zh-TW': '歡迎使用', en: 'Welcome' })) {
      await ext.choose({ locale: locale as 'en' });
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page), `${locale}, ${colorScheme}`).toEqual([]);
      }
    }
  });
});

test('it comes up when the extension is new, and not when it starts again or is updated', async () => {
  const { extension, context, close } = await startChromium({ executable: findChromium()!, welcome: 'keep' });
  const welcome = await welcomePage(extension);
  await expect(welcome.getByRole('heading', { level: 1 })).toBeVisible();
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  // Without this the browser switches an unpacked extension off when it starts anew.
  await settings.evaluate(async () => {
    interface Private {
      updateProfileConfiguration(change: object): Promise<void>;
    }
    const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Private } }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  const restarted = context.waitForEvent('serviceworker');
  await extension.worker
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => undefined); // The worker is gone before it can answer.
  await restarted;
  // The browser closes the pages of an extension that starts anew; a new one would come up within this time.
  await settings.waitForTimeout(1500);
  expect(context.pages().filter((page) => page.url().endsWith('/welcome.html'))).toEqual([]);
  await close();
});
