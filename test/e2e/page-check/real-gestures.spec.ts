/** The gestures that check a page, made on a real keyboard and by a real pointer in a real window. */
import { scriptReady } from '../../../tools/drive/extension.ts';
import { expect, test } from '../desk.ts';
import { highlightsIn } from '../support/page-check.ts';
import { ALTERED, VERBATIM } from '../support/quotes.ts';

/** Of two items where nothing is selected the browser makes a menu of ours; it stands above the page's source and the inspector. */
const CHECK = ['Up', 'Up', 'Up', 'Right', 'Return'];

const marked = (words: string[][]): string[] => words.flat().toSorted();

test('the real shortcut wakes a stopped worker, opens the list, marks the page, and takes the marks away again', async ({
  desk: { extension, context, display },
  site,
}) => {
  await extension.choose({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(site.at('/check/marked'));
  await scriptReady(page, extension);
  await page.bringToFront();
  await extension.killWorker(page);
  display.press('alt+k');
  await expect
    .poll(async () => marked(await highlightsIn(page)))
    .toEqual(expect.arrayContaining([VERBATIM.text, ALTERED.text]));
  await expect.poll(() => extension.contexts()).toContain('SIDE_PANEL');
  display.press('alt+k');
  await expect.poll(async () => marked(await highlightsIn(page))).toEqual([]);
});

test('the real menu of a page without a selection checks it', async ({
  desk: { extension, context, choose },
  site,
}) => {
  await extension.choose({ locale: 'en' });
  const page = await context.newPage();
  await page.goto(site.at('/check/marked'));
  await scriptReady(page, extension);
  await page.bringToFront();
  await choose(page, '#between', CHECK);
  await expect
    .poll(async () => marked(await highlightsIn(page)))
    .toEqual(expect.arrayContaining([VERBATIM.text, ALTERED.text]));
  await expect.poll(() => extension.contexts()).toContain('SIDE_PANEL');
});
