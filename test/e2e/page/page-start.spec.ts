/** What every page has of us from its beginning, and what is brought when. */
import { clickAt, expect, markIn, panelIn, selectText, test } from '../fixtures.ts';
import { noteMessages } from '../support/messages.ts';
import { runAsContentScript } from '../support/worlds.ts';

test('nothing is brought into a page before the reader selects, and then once, into that frame', async ({
  ext,
  visit,
}) => {
  const page = await visit('/frames');
  const messages = await noteMessages(ext);
  const types = async () => (await messages()).map(({ type }) => type);
  const parts = () =>
    runAsContentScript(page, ext, `Object.keys(globalThis[Symbol.for('yuanhua')]).sort().join()`) as Promise<string>;
  await clickAt(page, { x: 900, y: 600 });
  await page.keyboard.type('words ');
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    getSelection()!.selectAllChildren(document.body);
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  expect(await types()).toEqual([]);
  expect(await parts()).toMatch(/^(?:early,)?listen$/);
  const frame = page.frame({ name: 'cross' })!;
  for (const time of ['first', 'second']) {
    await selectText(page, frame.locator('#quote'));
    await expect.poll(() => markIn(page, frame).visible(), time).toBe(true);
    // Away from the words: a press on what is selected would begin to drag it.
    const { x, y } = (await page.locator('[name=cross]').boundingBox())!;
    await clickAt(page, { x: x + 20, y: y + 10 });
    await expect.poll(() => markIn(page, frame).visible(), time).toBe(false);
    expect((await types()).filter((type) => type === 'loadWatch')).toEqual(time === 'first' ? ['loadWatch'] : []);
  }
  expect(await parts(), 'in the frame around it').toMatch(/^(?:early,)?listen$/);
});

test('keys alone bring it too', async ({ visit }) => {
  const page = await visit('/text');
  await page.keyboard.press('Control+a');
  await expect.poll(() => markIn(page).visible()).toBe(true);
});

test('a page that goes on loading is served as soon as it can be read', async ({ context, site }) => {
  const page = await context.newPage();
  await page.goto(site.at('/endless'), { waitUntil: 'commit' });
  await selectText(page, page.locator('#quote'));
  await expect.poll(() => markIn(page).visible()).toBe(true);
  await markIn(page).click();
  await expect.poll(() => panelIn(page).text('h2')).toContain('2024年3月7日');
  expect(await page.evaluate(() => document.readyState)).toBe('loading');
});
