/** A newcomer with an article of twelve quotations: by real clicks of a real pointer to the report that is handed on. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { scriptReady, sendRaw } from '../../../tools/drive/extension.ts';
import { expect, test } from '../desk.ts';
import { ALTERED, INVENTED, VERBATIM } from '../support/quotes.ts';
import { CHECKED_ARTICLE } from './checked-article.ts';

/** What of the extension interface is used inside our own pages. */
declare const chrome: { extension: { getViews(): Window[] } };

const SAID = [VERBATIM.text, ALTERED.text, INVENTED];
const QUOTATIONS = Array.from(
  { length: 12 },
  (_, at) => `<p>王毅说：“${SAID[at] ?? `第${at}句话没有任何记录里有过这样的说法。`}”</p>`,
);
const ARTICLE = CHECKED_ARTICLE.replace(
  /<p>[^]*<\/p>/u,
  `<p>外交部长王毅8日在记者会上答问。</p>${QUOTATIONS.join('')}`,
);

/** Where on the screen the middle of a button of the popup or the side panel is; null until it is there and stands still. */
function placeOf(ours: Page, path: string, name: string): Promise<{ x: number; y: number } | null> {
  return ours.evaluate(
    async ({ path, name }) => {
      const view = chrome.extension.getViews().find(({ location }) => location.pathname === path);
      const button = [...(view?.document.querySelectorAll('button') ?? [])].find(
        ({ textContent, disabled }) => textContent === name && !disabled,
      );
      if (!view || !button) return null;
      // A side panel tells the place of the window, in whose right bottom corner it is.
      const isSide = path === '/sidepanel.html';
      const left = view.screenX + (isSide ? view.outerWidth - view.innerWidth : 0);
      const top = view.screenY + (isSide ? view.outerHeight - view.innerHeight : 0);
      const place = () => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: left + x + width / 2, y: top + y + height / 2 };
      };
      const before = place();
      await new Promise((wake) => setTimeout(wake, 150));
      const now = place();
      return now.x === before.x && now.y === before.y ? now : null;
    },
    { path, name },
  );
}

test('an article of twelve quotations is a report in three clicks and under ten seconds', async ({
  desk: { extension, context, display },
  site,
}) => {
  await extension.choose({ locale: 'zh-CN' });
  const address = site.at('/check');
  await context.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: ARTICLE }));
  // Sees the popup and the side panel, which are no tabs.
  const ours = await extension.open('about.html');
  const folder = mkdtempSync(join(tmpdir(), 'yuanhua-report-'));
  const browser = await context.browser()!.newBrowserCDPSession();
  await sendRaw(browser, 'Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const page = await context.newPage();
  await page.goto(address);
  await scriptReady(page, extension);
  await page.bringToFront();

  let clicks = 0;
  const click = async (path: string, name: string) => {
    let place: { x: number; y: number } | null = null;
    await expect.poll(async () => (place = await placeOf(ours, path, name)), `${name} in ${path}`).not.toBeNull();
    display.click(place!.x, place!.y);
    clicks += 1;
  };
  const begun = Date.now();
  await extension.clickAction(page);
  clicks += 1;
  await click('/popup.html', '核对本页');
  await click('/sidepanel.html', '导出核对结果');
  const report = () => readdirSync(folder).find((name) => name.endsWith('.html'));
  await expect.poll(report, 'the report').toMatch(/^原话核对-\d{4}-\d\d-\d\d\.html$/);
  const seconds = (Date.now() - begun) / 1000;

  const text = readFileSync(join(folder, report()!), 'utf8').replaceAll(/<\/?mark>/g, '');
  for (const words of SAID) expect(text).toContain(words);
  expect(clicks).toBe(3);
  expect(seconds).toBeLessThan(10);
  test.info().annotations.push({ type: 'seconds', description: String(seconds) });
  await context.unroute(address);
  rmSync(folder, { recursive: true });
});
