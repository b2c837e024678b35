/** An English page: its statements are found and listed, and said not to be compared where no English text is there. */
import { readFileSync } from 'node:fs';
import { axeViolations, expect, test } from '../fixtures.ts';
import { highlightsIn } from '../support/page-check.ts';
import { forgetAll, tab } from '../support/side-panel.ts';

const PAGE = readFileSync(new URL('../../gold/english/pages/w01-wire-event.html', import.meta.url), 'utf8');

test.beforeEach(({ ext }) => forgetAll(ext));

test('is read for whose words are whose, and nothing of it is called found or not', async ({
  ext,
  visit,
  context,
  site,
  consoleErrors,
}) => {
  await context.route(site.at('/check'), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }),
  );
  const side = await ext.open('sidepanel.html');
  await side.setViewportSize({ width: 320, height: 800 });
  const page = await visit('/check');
  await tab(side, '本页');
  await page.bringToFront();
  await side.getByRole('button', { name: '核对本页' }).click();
  await expect(side.locator('.check-summary')).toContainText('无从核对', { timeout: 20_000 });
  await expect(side.locator('.check-summary')).not.toContainText('本库未见');
  await side.getByRole('button', { name: /未作核对的话/ }).click();
  if (process.env['YH_SHOT']) await side.screenshot({ path: `${process.env['YH_SHOT']}/check.png`, fullPage: true });
  const line = side.locator('.statement-line', { hasText: 'where is its credibility' });
  await expect(line.locator('.statement-words')).toHaveAttribute('lang', 'en');
  await expect(line).toContainText('王毅');
  expect(await highlightsIn(page)).toEqual([]);
  expect(await axeViolations(side)).toEqual([]);
  expect(consoleErrors).toEqual([]);
});
