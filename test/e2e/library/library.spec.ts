/** The reader's own texts, from files to findings and away again. */
import { findChromium } from '../../../tools/browsers.ts';
import { killsInLibrary, killsWithPacks } from '../../../tools/soak/library-kills.ts';
import { axeViolations, expect, test } from '../fixtures.ts';

const SAID = '我们愿同各方一道，为维护地区的和平与稳定作出不懈努力。';
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const FILES = [
  file(
    '答问.txt',
    `某部发言人林岚答记者问\n\n2019年4月5日\n\n问：请问有何评论？\n\n林岚：${SAID}\n\n问：还有吗？\n\n林岚：没有了。谢谢大家。`,
  ),
  file('无日期.txt', '高远：今天的讲话没有写日期，但是每个字都在这里，请大家核对。'),
  file('空.txt', ''),
];

test('three files go in, are looked up, corrected, removed and had back', async ({ ext, consoleErrors }) => {
  const page = await ext.open('library.html');
  await expect(page.getByRole('heading', { name: '收入第一份文本' })).toBeVisible();
  await page.setInputFiles('input[type=file] >> nth=0', FILES);
  const queue = page.getByRole('region', { name: /^(?:正在收入|收入结果)/ }).first();
  await expect(queue).toContainText('待您处理');
  await expect(queue).toContainText('文件是空的。');
  // What is open about one is stated by hand.
  await queue.getByRole('button', { name: '查看 无日期.txt' }).click();
  await expect(page.getByRole('button', { name: '收入', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: '不详 (日期)' }).click();
  await page.getByLabel('讲话人').first().fill('高远');
  await page.getByLabel('讲话人').first().press('Enter');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '收入', exact: true }).click();
  const titles = page.locator('.text-title');
  await expect(titles).toHaveCount(2);
  expect(await axeViolations(page)).toEqual([]);

  const lookup = await ext.open(`lookup.html#q=${encodeURIComponent(SAID)}`);
  await expect(lookup.locator('.finding h2')).toContainText('2019年4月5日');
  await lookup.close();

  await page.bringToFront();
  await titles.filter({ hasText: '林岚' }).click();
  const turn = page.locator('.turn-head').filter({ hasText: '林岚' }).first();
  await turn.focus();
  await turn.press('Enter');
  await page.getByLabel('这是').selectOption('moderator');
  await expect(page.locator('.turn-head').filter({ hasText: '已改' })).toHaveCount(2);
  await expect(page.getByText('已保存。')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '改动（1）' })).toBeVisible();
  await page.getByRole('button', { name: '全部还原' }).click();
  await expect(page.getByRole('heading', { name: '改动（0）' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { name: '改动（1）' })).toBeVisible();
  await expect(page.getByText('已保存。')).toBeVisible();

  await page.getByRole('link', { name: '返回列表' }).click();
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('已删除 2 份文本。')).toBeVisible();
  await expect(titles).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(titles).toHaveCount(2);
  // Nothing is left for the next test.
  await page.getByRole('checkbox', { name: '全选' }).check();
  await page.getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('已删除 2 份文本。')).toBeVisible();
  expect(consoleErrors).toEqual([]);
});

// In browsers of their own, which end with the tests: `npm run soak` does it 200 and 100 times.
test('the library is whole, however often page and browser are killed while it is written', async () => {
  expect(await killsInLibrary(findChromium()!, 4, 2)).toMatchObject({ holds: true });
  expect(await killsWithPacks(findChromium()!, 3, 2)).toMatchObject({ holds: true });
});
