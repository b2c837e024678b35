/** Where there is little room, the record's words come before what can be done with them. */
import { expect, test } from '../fixtures.ts';
import { choose, openPanel } from '../support/panel.ts';

for (const [width, height, textSize] of [
  [320, 568, 100],
  [900, 520, 200],
] as const) {
  test(`${width} × ${height}, text at ${textSize} %: the passage is seen, the actions are scrolled to`, async ({
    ext,
    visit,
  }) => {
    await choose(ext, { locale: 'en', textSize });
    const page = await visit('/plain');
    await page.setViewportSize({ width, height });
    const panel = await openPanel(page, '#altered');
    // Scrolled to the words, nothing of ours lies over them.
    const covered = () =>
      panel.read('blockquote', (quote) => {
        quote.scrollIntoView({ block: 'end' });
        const root = quote.getRootNode() as ShadowRoot;
        const { left, bottom } = quote.getBoundingClientRect();
        return root.elementFromPoint(left + 30, bottom - 20)?.closest('blockquote') !== quote;
      });
    await expect.poll(covered).toBe(false);
    await panel.read('.actions', (actions) => actions.scrollIntoView({ block: 'nearest' }));
    const [box, actions] = [await panel.boundingBox(), await panel.boundingBox('.actions button')];
    expect(actions!.y + actions!.height).toBeLessThanOrEqual(box!.y + box!.height);
  });
}
