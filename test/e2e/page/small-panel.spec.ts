/** At a glance: what a reader has to know is seen without scrolling, where there is little room too. */
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

test('finding, what differs, whose words and what can be done are seen at once, of five findings at three sizes', async ({
  ext,
  visit,
}) => {
  await choose(ext, { locale: 'en', markFor: 'all' });
  const page = await visit('/plain');
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const selector of ['#quote', '#altered', '#reporter', '#twice', '#invented']) {
      const panel = await openPanel(page, selector);
      const body = (await panel.boundingBox('.body'))!;
      const within = (await panel.boundingBox('.actions button'))?.y ?? body.y + body.height;
      expect(body.y + body.height, 'in the window').toBeLessThanOrEqual(height);
      const isWide = width === 1366;
      for (const part of [
        'h2',
        '.detail',
        '.events',
        '.named-edits',
        '.coverage strong',
        ...(isWide ? ['blockquote'] : []),
      ]) {
        const box = await panel.boundingBox(part);
        if (box === null) continue;
        expect(box.y + box.height, `${selector} ${part} at ${width} × ${height}`).toBeLessThanOrEqual(within + 1);
      }
      await page.keyboard.press('Escape');
    }
  }
});
