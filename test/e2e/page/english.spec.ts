/** Words in English lead to the Chinese record, and are told no finding. */
import { expect, markIn, panelIn, selectText, test } from '../fixtures.ts';

const QUOTE = 'Might does not make right, and the world must not slide back to the law of the jungle';

test('words in English lead to the passage, at once where the page names the official', async ({
  ext,
  visit,
  context,
}) => {
  const page = await visit('/plain');
  const look = async (before: string) => {
    await page.evaluate(
      ([before, quote]) => {
        document
          .querySelector('#altered')!
          .replaceChildren(before!, Object.assign(document.createElement('q'), { textContent: quote }));
      },
      [before, QUOTE],
    );
    await selectText(page, page.locator('q'));
    await ext.clickMenu({ selectionText: QUOTE });
  };
  const panel = panelIn(page);
  await look('A spokesman said: ');
  await expect.poll(() => panel.text('.closest')).toBe('显示最接近的段落');
  await page.keyboard.press('Escape');
  await look('Foreign Minister Wang Yi said: ');
  await expect.poll(() => panel.text('.closest li blockquote')).toContain('拳头硬不等于道理硬');
  // Buttons of a panel that has only just come up take no clicks.
  await page.waitForTimeout(600);
  const opened = context.waitForEvent('page');
  await panel.click('.closest li > .quiet');
  await expect((await opened).locator('.target')).toContainText('拳头硬不等于道理硬');
});

test('words in English have a mark where the page names who speaks in the passage, and are quiet elsewhere', async ({
  visit,
}) => {
  const page = await visit('/plain');
  const select = async (before: string, quote: string) => {
    await page.evaluate(
      ([before, quote]) => {
        document
          .querySelector('#altered')!
          .replaceChildren(before!, Object.assign(document.createElement('q'), { textContent: quote! }));
      },
      [before, quote],
    );
    await selectText(page, page.locator('q'));
  };
  const mark = markIn(page);
  await select('Foreign Minister Wang Yi said: ', QUOTE);
  await expect.poll(() => mark.visible()).toBe(true);
  await mark.click();
  await expect.poll(() => panelIn(page).text('.closest li blockquote')).toContain('拳头硬不等于道理硬');
  await page.keyboard.press('Escape');
  for (const [before, quote] of [
    ['A spokesman said: ', QUOTE],
    ['Foreign Minister Wang Yi said: ', 'Might does not make right'],
    ['Foreign Minister Wang Yi said: ', 'The city opened three new swimming pools for its children this summer'],
  ] as const) {
    await select(before, quote);
    await page.waitForTimeout(700);
    expect(await mark.visible(), before + quote).toBe(false);
  }
});
