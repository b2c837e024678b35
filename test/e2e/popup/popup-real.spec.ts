/** The popup by a real keyboard, in a real window: its shortcut, what is typed, and the way on to the side panel. */
import { expect, selectText, test } from '../desk.ts';

declare const chrome: { extension: { getViews(filter: { type: string }): Window[] } };

test('the toolbar button’s shortcut opens the popup on the selection; a key in it leads to the passage and back, another to the side panel', async ({
  desk: { extension, context, display },
  site,
}) => {
  await extension.choose({ locale: 'zh-CN' });
  const ours = await extension.open('about.html');
  const page = await context.newPage();
  await page.goto(site.at('/plain'));
  await selectText(page, page.locator('#quote'), '巨大代价');
  await extension.killWorker(page);
  display.press('alt+o');
  const popup = () =>
    ours.evaluate(() => {
      const view = chrome.extension.getViews({ type: 'popup' })[0];
      const box = view?.document.querySelector('input');
      if (!view || !box) return null;
      const focused = view.document.activeElement;
      return {
        query: box.value,
        focused: focused === box ? 'box' : (focused?.textContent ?? ''),
        found: view.document.querySelectorAll('[role=listbox] [role=option]').length > 0,
      };
    });
  await expect.poll(popup).toMatchObject({ query: '巨大代价', focused: 'box', found: true });
  // The passage, and back to the article.
  const reading = context.waitForEvent('page');
  display.press('Down', 'Return');
  const reader = await reading;
  await expect(reader).toHaveURL(/reader\.html\?t=2024-03-07\./);
  await reader.getByRole('button', { name: '返回网页' }).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');

  display.press('alt+o');
  await expect.poll(popup).toMatchObject({ query: '巨大代价', focused: 'box' });
  display.press('ctrl+a', 'BackSpace');
  await expect.poll(popup).toMatchObject({ query: '' });
  // Round the end: the footer is the last.
  for (let steps = 0; steps < 10 && (await popup())?.focused !== '侧边栏'; steps += 1) {
    display.press('shift+Tab');
  }
  expect(await popup()).toMatchObject({ focused: '侧边栏' });
  display.press('Return');
  await expect.poll(() => extension.contexts()).toContain('SIDE_PANEL');
});
