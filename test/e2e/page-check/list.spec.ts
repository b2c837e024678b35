/** The list of a checked page in the side panel, opened in a tab, where a test can reach it; and the check of a draft. */
import type { BrowserContext, Page } from '@playwright/test';
import type { Site } from '../../../tools/sample/serve.ts';
import type { Extension } from '../../../tools/drive/extension.ts';
import { axeViolations, expect, test } from '../fixtures.ts';
import { ALTERED, INVENTED, REPORTER, VERBATIM } from '../support/quotes.ts';
import { highlightsIn, ownPageBehind, tabOf } from '../support/page-check.ts';
import { forgetAll, tab, textOf } from '../support/side-panel.ts';
import { docx } from '../../support/read/make-docx.ts';
import { CHECKED_ARTICLE } from './checked-article.ts';

test.beforeEach(({ ext }) => forgetAll(ext));

/** The article in front, the side panel beside it at its narrowest. */
async function openBeside({
  ext,
  visit,
  context,
  site,
}: {
  ext: Extension;
  visit: (path: string) => Promise<Page>;
  context: BrowserContext;
  site: Site;
}): Promise<{ side: Page; page: Page }> {
  await context.route(site.at('/check'), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: CHECKED_ARTICLE }),
  );
  const side = await ext.open('sidepanel.html');
  await side.setViewportSize({ width: 320, height: 800 });
  const page = await visit('/check');
  await tab(side, '本页');
  await page.bringToFront();
  await side.getByRole('button', { name: '核对本页' }).click();
  await expect(side.locator('.check-summary')).toContainText('在本库中有记录', { timeout: 20_000 });
  return { side, page };
}
const line = (side: Page, text: string) => side.locator('.statement-line', { hasText: text.slice(0, 12) }).first();

test('a page is checked, listed, walked through and handed on', async ({
  ext,
  visit,
  context,
  site,
  consoleErrors,
}) => {
  const { side } = await openBeside({ ext, visit, context, site });
  await expect(line(side, VERBATIM.text)).toContainText('逐字一致');
  await expect(line(side, VERBATIM.text)).toContainText('2024年3月7日');
  await expect(line(side, ALTERED.text)).toContainText('文字有改动');
  await expect(line(side, REPORTER.text)).toContainText('记者的提问');
  await expect(side.locator('.page-date summary')).toContainText('2017年3月8日');
  await expect(side.locator('.disagreement').first()).toContainText('记者的提问');
  expect(await axeViolations(side)).toEqual([]);

  // Nothing is wider than a side panel can be.
  expect(await side.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await line(side, VERBATIM.text).click();
  await expect(side.locator('.statement-finding .finding h2')).toContainText('逐字一致');
  await side.keyboard.press('j');
  await expect(side.locator('.statement-line[aria-current]')).not.toContainText(VERBATIM.text.slice(0, 12));
  await side.keyboard.press('k');
  await expect(side.locator('.statement-line[aria-current]')).toContainText(VERBATIM.text.slice(0, 12));

  await side.getByRole('button', { name: /本库未见的话/ }).click();
  await expect(line(side, INVENTED)).toContainText('本库未见');
  await expect(side.locator('.covered-there')).toContainText('2017年3月8日那一场');
  expect(await axeViolations(side)).toEqual([]);

  const [report] = await Promise.all([
    side.waitForEvent('download'),
    side.getByRole('button', { name: '导出核对结果' }).click(),
  ]);
  expect(report.suggestedFilename()).toMatch(/^原话核对-\d{4}-\d\d-\d\d\.html$/);
  const text = (await textOf(report)).replaceAll(/<\/?mark>/g, '');
  for (const said of [VERBATIM.text, ALTERED.text, INVENTED, '外长王毅答记者问', site.at('/check'), '没有核对的内容']) {
    expect(text).toContain(said);
  }
  await side.getByRole('button', { name: /^把 \d+ 条记入笔记$/ }).click();
  await expect(side.locator('.evidence-outcome')).toContainText('已记入');
  expect(consoleErrors).toEqual([]);
});

test('a statement is led to on the page, and told when it is there no more', async ({ ext, visit, context, site }) => {
  const { side, page } = await openBeside({ ext, visit, context, site });
  await page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement('div'), { style: 'height:3000px' })),
  );
  await line(side, REPORTER.text).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await page.evaluate((text) => {
    for (const paragraph of document.querySelectorAll('p'))
      if (paragraph.textContent?.includes(text)) paragraph.remove();
  }, REPORTER.text);
  await line(side, VERBATIM.text).click();
  await line(side, REPORTER.text).click();
  await expect(line(side, REPORTER.text)).toContainText('网页上已没有这段文字');
});

test('a draft is checked from the box and from a file', async ({ ext, consoleErrors }) => {
  const own = await ext.open('lookup.html');
  const draft = own.getByRole('region', { name: '核对整篇文稿' });
  await draft.getByRole('textbox', { name: '文稿' }).fill(`外长记者会\n王毅说：“${VERBATIM.text}”`);
  await draft.getByRole('button', { name: '核对文稿' }).click();
  await expect(line(own, VERBATIM.text)).toContainText('逐字一致', { timeout: 20_000 });
  expect(await axeViolations(own)).toEqual([]);
  await draft.locator('input[type=file]').setInputFiles({
    name: '专稿.html',
    mimeType: 'text/html',
    buffer: Buffer.from(CHECKED_ARTICLE),
  });
  await expect(line(own, REPORTER.text)).toContainText('记者的提问', { timeout: 20_000 });
  await draft.locator('input[type=file]').setInputFiles({
    name: '专稿.docx',
    mimeType: '',
    buffer: docx(`<w:p><w:r><w:t>“${ALTERED.text}”王毅在2017年3月8日的外长记者会上表示。</w:t></w:r></w:p>`),
  });
  await expect(line(own, ALTERED.text)).toContainText('文字有改动', { timeout: 20_000 });
  await draft
    .locator('input[type=file]')
    .setInputFiles({ name: '专稿.pdf', mimeType: '', buffer: Buffer.from('%PDF-1.7') });
  await expect(draft.getByRole('alert')).toContainText('专稿.pdf');
  expect(consoleErrors).toEqual([]);
});

test('a page whose window has no side panel is listed on a page of ours, which leads back to it', async ({
  ext,
  visit,
  context,
  site,
}) => {
  await context.route(site.at('/check'), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: CHECKED_ARTICLE }),
  );
  const page = await visit('/check');
  const own = await ownPageBehind(ext, page);
  const tabId = await tabOf(own, page);
  const list = await ext.open(`lookup.html#check=${tabId}`);
  // The tab may have shown, and been asked to check, a page of another test.
  await list.getByRole('button', { name: /^(?:核对本页|重新核对)$/u }).click();
  await expect(line(list, VERBATIM.text)).toContainText('逐字一致', { timeout: 20_000 });
  await expect(list.locator('.check-summary')).toContainText('在本库中有记录');
  expect(await axeViolations(list)).toEqual([]);
  await line(list, VERBATIM.text).click();
  await expect.poll(() => page.evaluate(() => document.visibilityState)).toBe('visible');
  await expect.poll(() => highlightsIn(page)).toContainEqual([VERBATIM.text]);
  await own.close();
});
