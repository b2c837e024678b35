/** Storms of selections, huge ones, and pages that take away what is shown: what they cost, and what they bring about. */
import { dragBetween, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { noteMessages, type SeenMessage } from '../support/messages.ts';
import { choose, openPanel } from '../support/panel.ts';
import { traceOurTime } from '../support/trace.ts';

test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN', markFor: 'all' }));

interface Noted {
  ups: number[];
  changes: number;
}

test('selections by the storm ask for nothing', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const messages = await noteMessages(ext);
  await selectText(page, page.locator('#quote'));
  await expect.poll(() => markIn(page).visible()).toBe(true);
  await page.keyboard.press('x');
  await messages();
  await page.evaluate(async () => {
    const selection = getSelection()!;
    const text = document.getElementById('quote')!.firstChild!;
    const until = performance.now() + 1000;
    while (performance.now() < until) {
      selection.setBaseAndExtent(text, 0, text, 8 + Math.floor(Math.random() * 20));
      document.dispatchEvent(new Event('selectionchange'));
      await new Promise((resolve) => setTimeout(resolve));
    }
  });
  expect(await markIn(page).visible()).toBe(false);
  expect(await messages()).toEqual([]);
});

test('160 real selections in a row are looked up twice, and the mark does not flicker', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const session = await page.context().newCDPSession(page);
  const { x, y, height } = (await page.locator('#quote').boundingBox())!;
  const messages = await noteMessages(ext);
  await page.evaluate(() => {
    const noted: Noted = { ups: [], changes: 0 };
    Object.assign(window, { noted });
    addEventListener('mouseup', () => noted.ups.push(performance.now()));
    // A mark is put beside the body, and taken away.
    new MutationObserver(() => (noted.changes += 1)).observe(document.documentElement, { childList: true });
  });
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: at,
      y: y + height / 4,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
    });
  for (let count = 0; count < 160; count += 1) {
    // From outside of what is selected: a press on that would begin to drag it away.
    const [from, to] = count % 2 === 0 ? [x + 2, x + 160 + (count % 40)] : [x + 700, x + 500 - (count % 40)];
    await Promise.all([mouse('mousePressed', from), mouse('mouseMoved', to), mouse('mouseReleased', to)]);
  }
  await expect.poll(() => markIn(page).visible()).toBe(true);
  const { ups, changes } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted);
  expect(ups).toHaveLength(160);
  // A busy machine pauses where a page would not: what is selected before and after a pause is taken as meant.
  const pauses = ups.filter((at, index) => at - (ups[index - 1] ?? at) > 50).length;
  const asked = (await messages()).filter(({ type }) => type === 'lookUp');
  expect(asked.length).toBeLessThanOrEqual(2 + 2 * pauses);
  expect(changes).toBeLessThanOrEqual(2 * asked.length);
});

test('a selection that fills the page many times over is told as too long, soon', async ({ ext, visit }) => {
  const page = await visit('/plain');
  await page.evaluate(() => {
    const part = document.createDocumentFragment();
    for (let count = 0; count < 100; count += 1) {
      const span = document.createElement('span');
      span.textContent = '和平共处五项原则'.repeat(1250);
      part.append(span);
    }
    const block = document.createElement('div');
    block.style.cssText = 'height:200px;overflow:hidden';
    block.append(part);
    document.body.prepend(block);
    getSelection()?.selectAllChildren(document.body);
  });
  // Of the processor, not of the clock, which runs on while others have it; what looks for the panel is counted too.
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busySeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const before = await busySeconds();
  await ext.clickMenu({ selectionText: '和平共处五项原则' });
  await expect.poll(() => panelIn(page).text('h2')).toBe('选中的文字太长，请只选一段引语');
  const seconds = (await busySeconds()) - before;
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(2);
  const { x, y, width, height } = (await panelIn(page).boundingBox())!;
  expect(x >= 0 && y >= 0 && x + width <= 1000 && y + height <= 700).toBe(true);
});

test('a selection of ten megabytes in a million nodes costs a moment when the mouse is let go, and sends little', async ({
  ext,
  visit,
}) => {
  const page = await visit('/plain');
  await page.evaluate(() => {
    const huge = document.createElement('div');
    // Set by the browser it would take seconds of the browser's own.
    huge.hidden = true;
    const part = document.createElement('p');
    for (let count = 0; count < 1000; count += 1) part.append(document.createElement('b'), '和平共处');
    for (let count = 0; count < 500; count += 1) huge.append(part.cloneNode(true));
    document.getElementById('altered')!.before(huge);
  });
  const messages = await noteMessages(ext);
  const [from, to] = [await page.locator('#quote').boundingBox(), await page.locator('#reporter').boundingBox()];
  const sent: SeenMessage[] = [];
  const { longestMs } = await traceOurTime(page, ext, async () => {
    await dragBetween(page, { x: from!.x + 2, y: from!.y + 10 }, { x: to!.x + 100, y: to!.y + 10 });
    // Not by the mark: to find it would be to walk all nodes. Before the lookup the page is sent its scripts.
    await expect
      .poll(async () => {
        sent.push(...(await messages()));
        return sent.map(({ type }) => type);
      })
      .toContain('lookUp');
  });
  // A frame on a quiet machine; on a busy one no more than a task may take.
  expect(longestMs).toBeLessThanOrEqual(50);
  expect(Math.max(...sent.map(({ bytes }) => bytes))).toBeLessThanOrEqual(8000);
});

test('a page that takes the panel away again and again may have it', async ({ ext, visit }) => {
  const page = await visit('/plain');
  const panel = await openPanel(page);
  let removals = 0;
  const { sumMs } = await traceOurTime(page, ext, async () => {
    removals = await page.evaluate(removeForAWhile);
  });
  expect(removals).toBeLessThanOrEqual(4);
  expect(sumMs).toBeLessThan(50);
  expect(await panel.visible()).toBe(false);
});

/** Runs in the page. */
async function removeForAWhile(): Promise<number> {
  let removals = 0;
  const until = performance.now() + 1500;
  while (performance.now() < until) {
    const host = document.querySelector('html > div');
    if (host) {
      host.remove();
      removals += 1;
    }
    await new Promise((resolve) => setTimeout(resolve));
  }
  return removals;
}
