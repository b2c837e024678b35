/** The shortcut, pressed on a real keyboard in a real window: headless browsers know no commands. */
import { scriptReady } from '../../../tools/drive/extension.ts';
import { expect, panelIn, selectText, test } from '../desk.ts';

declare const chrome: { action: { getBadgeText(details: object): Promise<string> } };

test('the real shortcut wakes a stopped worker, answers, and takes the focus in; Escape gives it back; another pauses', async ({
  desk: { extension, context, display },
  site,
}) => {
  await extension.choose({ locale: 'zh-CN', trigger: 'shortcut' });
  const page = await context.newPage();
  await page.goto(site.at('/plain'));
  await scriptReady(page, extension);
  await selectText(page, page.locator('#altered'));
  await extension.killWorker(page);
  const panel = panelIn(page);
  expect(await panel.visible()).toBe(false);
  display.press('alt+y');
  await expect.poll(() => panel.text('h2')).toMatch(/2017年3月8日/);
  const hasFocus = () =>
    panel.read('[role="dialog"]', (box) => (box.getRootNode() as ShadowRoot).activeElement === box);
  await expect.poll(hasFocus).toBe(true);
  display.press('Escape');
  await expect.poll(() => panel.visible()).toBe(false);
  expect(await page.evaluate(() => [document.activeElement?.localName, String(getSelection()).slice(0, 4)])).toEqual([
    'body',
    '中方宣布',
  ]);
  await extension.killWorker(page);
  display.press('alt+u');
  await expect.poll(() => extension.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('II');
});
