/** A right click by a real pointer in a real window: headless browsers draw no menus. */
import { scriptReady } from '../../../tools/drive/extension.ts';
import { expect, LOOK_UP, panelIn, selectText, test } from '../desk.ts';

test('the real context menu wakes a stopped worker and answers', async ({
  desk: { extension, context, choose },
  site,
}) => {
  // English, whose first letter a keyboard has.
  await extension.choose({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(site.at('/plain'));
  await scriptReady(page, extension);
  await selectText(page, page.locator('#altered'));
  await extension.killWorker(page);
  await choose(page, '#altered', LOOK_UP);
  await expect.poll(() => panelIn(page).text('article')).toContain('8 March 2017');
  expect(await panelIn(page).text('article')).toContain('600亿');
});
