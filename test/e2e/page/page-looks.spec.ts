/** The panel looks as it was drawn, whatever the page or the quote does to it. */
import { showPlainly } from '../../../components/controls/show-plainly.ts';
import { expect, panelIn, test } from '../fixtures.ts';
import { choose, openPanel, waitUntilSteady } from '../support/panel.ts';
import { differences } from '../support/pixels.ts';
import { ALTERED } from '../support/quotes.ts';
import { chromiumStage, lookUpInside } from '../support/stage.ts';

/** What a page could say to draw our elements in its own way. Each is put into the page alone. */
const SHEETS = [
  '* { all: unset !important }',
  '* { all: revert !important; font: bold 40px serif !important; color: red !important; background: lime !important }',
  'html { font-size: 62.5% !important } body { font-size: 62px !important }',
  'html { direction: rtl !important; writing-mode: vertical-rl !important; unicode-bidi: bidi-override !important }',
  'html, body { line-height: 4 !important; letter-spacing: 1em !important; word-spacing: 2em !important; text-transform: uppercase !important }',
  ':root, * { --yh-ink: red !important; --yh-paper: lime !important; --yh-accent: red !important; --yh-head: 90px !important; --yh-zoom: 3 !important }',
  'div, [popover] { display: none !important; visibility: hidden !important; width: 9px !important; transform: rotate(9deg) !important; clip-path: inset(50%) !important; filter: blur(9px) !important }',
  'html { color-scheme: dark !important; background: #000 !important; color: #fff !important; forced-color-adjust: none !important }',
  'html { zoom: 2 !important }',
  'html { user-select: none !important; cursor: none !important; pointer-events: none !important; text-align: right !important; white-space: pre !important }',
  '*::before, *::after { content: "领取奖品" !important; font-size: 60px !important } ::backdrop { background: red !important } ::selection { background: red !important }',
  '@layer a { * { all: unset !important } } @property --yh-ink { syntax: "<color>"; inherits: true; initial-value: red } @font-face { font-family: sans-serif; src: local("Courier") }',
];

test('no style sheet of a page changes what the panel looks like', async ({ ext, visit, context }) => {
  await choose(ext, { locale: 'zh-CN' });
  const page = await visit('/plain');
  const panel = await openPanel(page, '#altered');
  await waitUntilSteady(page);
  // Pinned, it stays where it is while the page turns itself over.
  await panel.click('.pin');
  // Of the page's words nothing is said while the page shows them otherwise.
  await lookUpInside(chromiumStage(page, ext));
  await page.mouse.move(2, 2);
  const draw = async () => {
    // The panel comes after what changes around it in the next frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const { x, y, width, height } = (await panelIn(page).boundingBox())!;
    // Without the corners and the edge, behind which the page is seen.
    const clip = { x: x + 12, y: y + 12, width: Math.floor(width) - 24, height: Math.floor(height) - 24 };
    return page.screenshot({ clip });
  };
  const first = await draw();
  const drawn: Buffer[] = [];
  for (const sheet of SHEETS) {
    const style = await page.addStyleTag({ content: sheet });
    drawn.push(await draw());
    await style.evaluate((style) => (style as HTMLElement).remove());
  }
  const shares = await differences(context, first, drawn);
  // Letters may be set down a hair lighter or darker when they are drawn anew.
  for (const [index, share] of shares.entries()) expect(share, SHEETS[index]).toBeLessThan(0.005);
});

/** Characters that turn the reading order, cannot be seen, or pile up: forty of them. */
const TURNING = Array.from('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c');
const UNRULY = [
  TURNING,
  Array.from('\u200b\u200c\u200d\u2060\u2061\u2062\u2063\u2064\u00ad\u180e\ufff9\ufffa\ufffb'),
  Array.from('\u0001\u0002\u0007\u0008\u001b\u007f\u0080\u009f'),
  ['\u{e0001}', '\u{e0041}', '\u{e007f}', '\u{1d173}', '\u0301'.repeat(50), '\ud800', '\udc00'],
].flat();

/** Runs in the panel: the stretches whose characters do not follow each other from left to right. */
function disorderIn(box: Element): string[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    let before: DOMRect | null = null;
    for (let at = 0; at < node.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.width === 0) continue;
      const isSameLine = before !== null && Math.abs(before.top - rect.top) < 4;
      if (isSameLine && rect.left < before!.left - 0.5) found.push(node.data);
      before = rect;
    }
  }
  return [...new Set(found)];
}

test('what a quote hides is shown by its code, and moves nothing of what stands around it', async ({ ext, visit }) => {
  expect(UNRULY).toHaveLength(40);
  await choose(ext, { locale: 'zh-CN' });
  const page = await visit('/plain');
  const panel = panelIn(page);
  // Four at once, each of another part of the list: two of a kind may undo each other.
  const ROUNDS = 10;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [a, b, c, d] = UNRULY.filter((_, index) => index % ROUNDS === round);
    const number = `8${a}${b}0${c}${d}0亿`;
    const selectionText = await page.locator('#altered').evaluate(
      (altered, text) => {
        altered.textContent = text;
        getSelection()!.selectAllChildren(altered);
        return String(getSelection());
      },
      ALTERED.text.replace('800亿', number),
    );
    await ext.clickMenu({ selectionText });
    const shown = showPlainly(number);
    const told = async () => (await panel.text('.named-edits')) ?? (await panel.text('h2'));
    // Words that are seen in another order than they stand are not compared at all; all others are, with their codes.
    const isTurned = [a, b, c, d].some((each) => TURNING.includes(each!));
    await expect.poll(told, shown).toMatch(isTurned ? /记录 600亿|无法核对网页上所见的文字/ : /记录 600亿/);
    if ((await panel.text('.named-edits')) !== null) {
      expect(await told(), shown).toContain(`${shown} → 记录 600亿`);
      expect(await panel.text('blockquote .quoted'), shown).toContain(shown);
    }
    expect(await panel.read('[role="dialog"]', disorderIn), shown).toEqual([]);
  }
  // As it would be without: the look for disorder finds it.
  const turned = await page.locator('#altered').evaluate((altered) => (altered.textContent = '数字8\u202e00亿美元'));
  expect(await page.locator('#altered').evaluate(disorderIn)).toEqual([turned]);
});
