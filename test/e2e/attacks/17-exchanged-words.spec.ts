/** A page that has the reader select other words than are compared, or exchanges them afterwards: what is shown under "word for word" is what is seen. */
import { expect, MARK, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { firefoxMark, firefoxPanel, selectInFirefox, test as inFirefox } from '../firefox-fixtures.ts';
import { openPanelInFirefox } from '../support/firefox/panel.ts';
import { choose, openPanel } from '../support/panel.ts';
import { troubleInChromium, troubleInFirefox } from '../support/trouble.ts';

/** Elements that are no part of a quotation by what they are, dressed as the text around them. */
const DRESSED = {
  'a button': '<button style="all:unset;user-select:text">绝对不会</button>',
  'an inline button': '<button style="all:unset;display:inline-block;font:inherit;user-select:text">绝对不会</button>',
  'a title': '<title style="display:inline">绝对不会</title>',
  'a script': '<script type="text/plain" style="display:inline">绝对不会</script>',
  'a reading': '<rt style="display:inline;font-size:inherit">绝对不会</rt>',
  'a note mark': '<sup style="all:unset">绝对不会<a></a></sup>',
};
/** They are read as well, or it is told that what is seen cannot be compared; never are they left out of words that are the same. */
const TOLD = /绝对不会|无法核对网页上所见的文字/;
const exchange = () => {
  const text = document.querySelector('#quote')!.firstChild as Text;
  for (let at = 1; at < text.length - 1; at += 1) text.replaceData(at, 1, '假');
};

test.describe('chromium', () => {
  test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN', markFor: 'all' }));

  for (const [name, dressed] of Object.entries(DRESSED)) {
    test(`words in ${name} that looks like the text are compared as the text`, async ({ visit }) => {
      const page = await visit('/plain');
      await page.evaluate((dressed) => {
        const quote = document.querySelector('#quote')!;
        const words = quote.textContent;
        const half = Math.floor(words.length / 2);
        const html = words.slice(0, half) + dressed + words.slice(half);
        quote.replaceChildren(document.createRange().createContextualFragment(html));
      }, dressed);
      const panel = await openPanel(page);
      expect(await panel.text('.finding')).toMatch(TOLD);
      expect(await panel.text('h2')).not.toContain('逐字一致');
    });
  }

  test('words that were put off the page are not compared', async ({ visit }) => {
    const page = await visit('/plain');
    await page.evaluate(() => {
      const quote = document.querySelector('#quote')!;
      const words = quote.textContent;
      const html = `${words.slice(0, 6)}<span style="position:absolute;left:-9999px">${words.slice(6, 14)}</span>${words.slice(14)}`;
      quote.replaceChildren(document.createRange().createContextualFragment(html));
    });
    const panel = await openPanel(page);
    expect(await panel.text('h2')).not.toContain('逐字一致');
  });

  test('words that are exchanged before the click are looked up as they stand then', async ({ visit }) => {
    const page = await visit('/plain');
    await selectText(page, page.locator('#quote'));
    const mark = markIn(page);
    await expect.poll(() => mark.visible()).toBe(true);
    await page.evaluate(exchange);
    await mark.click(MARK);
    const panel = panelIn(page);
    await expect.poll(() => panel.text('h2')).toBeTruthy();
    expect(await panel.text('.finding')).not.toContain('逐字一致');
  });

  test('words that are exchanged under the panel close it, and the toolbar says why', async ({ visit, ext }) => {
    const page = await visit('/plain');
    const panel = await openPanel(page);
    await page.evaluate(exchange);
    await expect.poll(() => panel.visible()).toBe(false);
    await expect.poll(() => troubleInChromium(ext)).toContain('所选文字');
  });
});

for (const [name, dressed] of Object.entries(DRESSED)) {
  inFirefox(
    `firefox: words in ${name} that looks like the text are compared as the text`,
    async ({ firefox, site }) => {
      await firefox.go(site.at('/plain'));
      await firefox.run((dressed: string) => {
        const quote = document.querySelector('#quote')!;
        const words = quote.textContent;
        const html = words.slice(0, 8) + dressed + words.slice(8);
        quote.replaceChildren(document.createRange().createContextualFragment(html));
      }, dressed);
      await selectInFirefox(firefox, '#quote');
      await expect.poll(() => firefoxMark(firefox).visible()).toBe(true);
      await firefoxMark(firefox).click(MARK);
      const panel = firefoxPanel(firefox);
      await expect.poll(() => panel.text('.finding')).toMatch(TOLD);
      expect(await panel.text('.finding h2')).not.toContain('逐字一致');
    },
  );
}

inFirefox(
  'firefox: exchanged words are looked up as they stand at the click, and later close the panel',
  async ({ firefox, site }) => {
    await firefox.go(site.at('/plain'));
    await selectInFirefox(firefox, '#quote');
    const mark = firefoxMark(firefox);
    await expect.poll(() => mark.visible()).toBe(true);
    await firefox.run(exchange);
    await mark.click(MARK);
    const panel = firefoxPanel(firefox);
    await expect.poll(() => panel.text('article h2')).toBeTruthy();
    expect(await panel.text('article')).not.toContain('逐字一致');
    await firefox.go(site.at('/plain'));
    const open = await openPanelInFirefox(firefox);
    await firefox.run(exchange);
    await expect.poll(() => open.visible()).toBe(false);
    await expect.poll(() => troubleInFirefox(firefox)).toContain('所选文字');
  },
);
