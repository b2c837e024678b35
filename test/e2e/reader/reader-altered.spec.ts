/** The reader with a record that is not as the bundled one: a text of 10 MB, ids given up, entries on damage that are damaged. */
import type { Emendation } from '../../../engine/record/record.ts';
import { findChromium } from '../../../tools/browsers.ts';
import { CHROME_BUILD, startChromium } from '../../../tools/drive/chromium.ts';
import type { Extension } from '../../../tools/drive/extension.ts';
import { aLongTranscript, alterBuild, LONG_ID } from '../../../tools/sample/altered-build.ts';
import { expect, test } from '../fixtures.ts';

const BYTES = 10_000_000;
/** The last question and answer of a text of that length are behind this one. */
const FAR = 6000;

/** Entries as no check would let them pass. */
const DAMAGED = [
  { printed: '这几个字不在这里' },
  { range: 'everywhere' },
  { grounds: undefined },
  { emended: 7 },
  { confidence: '<img src=x>' },
] as unknown as Partial<Emendation>[];

// One browser for all of them: its build takes a while to write.
test.describe.configure({ mode: 'default' });

let altered: Extension;
let end: (() => Promise<void>) | undefined;
test.beforeAll(async () => {
  const { folder, remove } = alterBuild(CHROME_BUILD, (record) => {
    record.transcripts.push(aLongTranscript(record.transcripts[0]!, BYTES));
    record.redirects = { '2017-03-08.scio#a77.7': '2017-03-08.scio#a5.1' };
    const sound = record.emendations.find(({ transcript }) => transcript === '2017-03-08.xinhua')!;
    record.emendations.push(...DAMAGED.map((part, n) => ({ ...sound, id: `X${n}`, ...part })));
  });
  const { extension, close } = await startChromium({ executable: findChromium()!, folder });
  await extension.choose({ locale: 'zh-CN' });
  altered = extension;
  end = async () => {
    await close();
    remove();
  };
});
test.afterAll(() => end?.());

test('a text of 10 MB opens at the passage at once, goes on being read, and is there to the last word', async () => {
  const page = await altered.open(`reader.html?t=${LONG_ID}#a3000.2`);
  // Asked of the page itself: a locator goes through all of its 200,000 elements, and the page would come to nothing else.
  const isSeen = (selector: string, words: string) =>
    page.waitForFunction(
      ([selector, words]) => {
        const element = document.querySelector(selector);
        const { top = -1, bottom = 0 } = element?.getBoundingClientRect() ?? {};
        return element?.textContent.startsWith(words) && bottom > 0 && top < innerHeight;
      },
      [selector, words] as const,
      { timeout: 20_000 },
    );
  await isSeen('.target p', '第3000答之2：');
  // Far from all of it is there; the rest is on its way, and the page is read meanwhile.
  const drawn = await page.evaluate(() => document.querySelectorAll('.turn').length);
  expect(drawn).toBeLessThan(FAR);
  expect(await page.evaluate(() => document.querySelector('progress')?.value)).toBeLessThan(0.5);
  await page.mouse.move(600, 400);
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 900);
  await page.waitForFunction(() =>
    [200, 350, 500].some((y) => document.elementFromPoint(600, y)?.closest('.turn')?.textContent.includes('第30')),
  );
  // Places far off are shown before all between is drawn.
  await page.evaluate(() => document.querySelector<HTMLInputElement>('.toolbar input[type=search]')!.focus());
  await page.keyboard.insertText('第42答之1');
  await isSeen('mark.current', '第42答之1');
  await page.evaluate((far) => (location.hash = `q${far}`), FAR);
  await isSeen(`#q${FAR} p`, `第${FAR}问：`);

  // Not at each frame: to draw frames is what the page would come to do.
  await page.waitForFunction(() => document.querySelector('progress') === null, null, {
    polling: 500,
    timeout: 100_000,
  });
  expect(await page.evaluate(() => document.querySelectorAll('.contents li').length)).toBeGreaterThan(FAR);
  // What came above it moved nothing.
  await isSeen(`#q${FAR} p`, `第${FAR}问：`);
  // The browser's own search.
  for (const words of ['第1答之2：', `第${FAR}答之1：`]) {
    const found = await page.evaluate((words) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(words: string): boolean }).find(words) && String(getSelection());
    }, words);
    expect(found, words).toBe(words);
  }
});

test('a link made under an id that was given up opens where its words stand now', async () => {
  const page = await altered.open('reader.html?t=2017-03-08.scio#a77.7');
  await expect(page.locator('.target > #a5\\.1')).toBeInViewport();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('entries on damage that are damaged themselves are left out, and how many is said', async () => {
  const page = await altered.open('reader.html?t=2017-03-08.xinhua#a1.1');
  await page.getByRole('checkbox', { name: '校勘标记' }).check();
  await expect(page.getByText(`有 ${DAMAGED.length} 条校勘记本身有误，已略去`)).toBeVisible();
  await expect(page.locator('.apparatus li').filter({ hasText: '500多位' })).toBeVisible();
  await expect(page.locator('main')).not.toContainText('这几个字不在这里');
  await page.goto(altered.url('compare.html?a=2017-03-08.scio&b=2017-03-08.xinhua#a1.1'));
  await expect(page.locator('.damage').filter({ hasText: '500多位' })).toContainText('当作“50多位国际组织负责人”');
  await page.goto(altered.url('about.html'));
  await expect(page.getByText(`有 ${DAMAGED.length} 条校勘记本身有误，已略去`)).toBeVisible();
  await expect(page.getByRole('row', { name: /500多位国际组织负责人/ })).toHaveCount(1);
});
