/** An English page: its statements are found and listed, and said not to be compared where no English text is there. */
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import { axeViolations, expect, test } from '../fixtures.ts';
import { ownPage, test as inFirefox } from '../firefox-fixtures.ts';
import { highlightsIn } from '../support/page-check.ts';
import { forgetAll, tab } from '../support/side-panel.ts';
import { closeSidebar, inSidebar, sidebarText } from '../support/sidebar.ts';

const ARTICLE = '/check/english-article';

/** Words of quotations: of the official, and of others, whose words are not listed. */
const QUOTATIONS: Record<string, { his: string[]; others: string[] }> = {
  '/check/english-paragraphs': {
    his: ['No reason can justify', 'The calamity in Gaza', 'All conflicts have to end'],
    others: ['Those who never condemned', 'There was less of the wolf'],
  },
  '/check/english-nested': {
    his: ['Our good faith must not be abused', 'Anyone in the world who connives', 'As long as China and Europe'],
    others: ['They came at us', 'I have nothing to announce'],
  },
  '/check/english-visit': {
    his: ['The South Pacific should not', 'groundless rumours', 'China has no selfish interests'],
    others: ['We are friends to all', 'We want a region'],
  },
};

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

  test('of pages in three manners every quotation of the official is listed, nobody else’s is, and none has a finding', async ({
    ext,
    visit,
    consoleErrors,
  }) => {
    const side = await ext.open('sidepanel.html');
    await side.setViewportSize({ width: 320, height: 800 });
    for (const [address, { his, others }] of Object.entries(QUOTATIONS)) {
      const page = await visit(address);
      await tab(side, '本页');
      await page.bringToFront();
      await side.getByRole('button', { name: /^(?:核对本页|重新核对)$/ }).click();
      await expect(side.locator('.check-summary')).toContainText('无从核对', { timeout: 20_000 });
      const fold = side.getByRole('button', { name: /未作核对的话/ });
      if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
      const line = (words: string) => side.locator('.statement-line', { hasText: words });
      for (const words of his) await expect(line(words), words).toContainText('王毅');
      for (const words of others) await expect(line(words), words).toHaveCount(0);
      expect(await highlightsIn(page), address).toEqual([]);
    }
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
