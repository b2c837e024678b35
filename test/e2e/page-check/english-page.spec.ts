/** An English page: its statements are found and listed, and said not to be compared where no English text is there. */
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import { axeViolations, expect, test } from '../fixtures.ts';
import { ownPage, test as inFirefox } from '../firefox-fixtures.ts';
import { highlightsIn } from '../support/page-check.ts';
import { forgetAll, tab } from '../support/side-panel.ts';
import { closeSidebar, inSidebar, sidebarText } from '../support/sidebar.ts';

const ARTICLE = '/check/english-article';

test.describe('chromium', () => {
  test.beforeEach(({ ext }) => forgetAll(ext));

  test('is read for whose words are whose, and nothing of it is called found or not', async ({
    ext,
    visit,
    consoleErrors,
  }) => {
    const side = await ext.open('sidepanel.html');
    await side.setViewportSize({ width: 320, height: 800 });
    const page = await visit(ARTICLE);
    await tab(side, '本页');
    await page.bringToFront();
    await side.getByRole('button', { name: '核对本页' }).click();
    await expect(side.locator('.check-summary')).toContainText('无从核对', { timeout: 20_000 });
    await expect(side.locator('.check-summary')).not.toContainText('本库未见');
    await side.getByRole('button', { name: /未作核对的话/ }).click();
    const line = side.locator('.statement-line', { hasText: 'where is its credibility' });
    await expect(line.locator('.statement-words')).toHaveAttribute('lang', 'en');
    await expect(line).toContainText('王毅');
    expect(await highlightsIn(page)).toEqual([]);
    expect(await axeViolations(side)).toEqual([]);
    expect(consoleErrors).toEqual([]);
  });
});

inFirefox('firefox: the same, in the sidebar that opens beside the page', async ({ firefox, site }) => {
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' });
  await firefox.go(site.at(ARTICLE));
  await firefox.browserKeys('\uE00A', 'k');
  try {
    await expect.poll(() => sidebarText(firefox), { timeout: 20_000 }).toContain('无从核对');
    expect(await sidebarText(firefox)).not.toContain('本库未见');
    const isOpened = () =>
      inSidebar(
        firefox,
        `(() => {
          const fold = [...content.document.querySelectorAll('button')].find((each) => each.textContent.includes('未作核对的话'));
          if (fold?.getAttribute('aria-expanded') === 'false') fold.click();
          return content.document.body.textContent.includes('where is its credibility');
        })()`,
      );
    await expect.poll(isOpened).toBe('true');
    const line = `[...content.document.querySelectorAll('.statement-line')].find((each) => each.textContent.includes('where is its credibility'))`;
    expect(await inSidebar(firefox, `${line}.querySelector('.statement-words').lang`)).toBe('en');
    expect(await inSidebar(firefox, `${line}.textContent.includes('王毅')`)).toBe('true');
    expect(await firefox.run(() => CSS.highlights.size)).toBe(0);
  } finally {
    await closeSidebar(firefox);
  }
});
