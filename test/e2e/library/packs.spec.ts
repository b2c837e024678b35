/** Packs: one that was made in a terminal, and one of the reader's own. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readPack } from '../../../platform/pack/read-pack.ts';
import { axeViolations, expect, test } from '../fixtures.ts';
import { clearLibrary } from '../support/own-library.ts';
import { PACK_SAYS, PACK_SAYS_NEXT, PACK_TITLE, samplePacks } from './sample-packs.ts';

const SAID = '我们愿同各方一道，为维护地区的和平与稳定作出不懈努力。';
const PASTED = `某部发言人林岚答记者问\n\n2019年4月5日\n\n问：请问有何评论？\n\n林岚：${SAID}`;

async function saved(page: Page, press: () => Promise<void>): Promise<Buffer<ArrayBuffer>> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path());
}

const cardOf = (page: Page, name: string) => page.getByRole('region', { name });

/** What stays says that it is there: the note of the revision before may still stand, or this one's be gone already. */
async function importPack(page: Page, path: string, revision: number): Promise<void> {
  await page.setInputFiles('input[accept=".yuanhua"]', path);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(cardOf(page, PACK_TITLE)).toContainText(`资料包 · 第 ${revision} 版`);
}

test('a pack from a terminal answers, is updated, taken back, and given out as it came', async ({ ext }) => {
  const packs = samplePacks();
  const page = await ext.open('library.html#collections');
  const finding = async (quote: string, says: string): Promise<void> => {
    const lookup = await ext.open(`lookup.html#q=${encodeURIComponent(quote)}`);
    await expect(lookup.locator('.finding h2').first()).toContainText(says);
    await lookup.close();
  };
  const named = `资料包“${PACK_TITLE} · Yuanhua”`;
  try {
    await importPack(page, packs.first, 1);
    await finding(PACK_SAYS, `${named}中（2031年3月12日，雲汀港務局局長溫若川）：逐字一致`);
    await importPack(page, packs.second, 2);
    await finding(PACK_SAYS_NEXT, '逐字一致');
    const card = cardOf(page, PACK_TITLE);
    await card.getByRole('button', { name: '退回第 1 版' }).click();
    await expect(card).toContainText('资料包 · 第 1 版');
    await finding(PACK_SAYS, '逐字一致');
    const file = await saved(page, () => card.getByRole('button', { name: '保存文件' }).click());
    expect(file.equals(readFileSync(packs.first))).toBe(true);
  } finally {
    packs.remove();
    await clearLibrary(page);
  }
});

test('a collection is sent out, signed with a key made here, and comes back in the same bytes', async ({
  ext,
  consoleErrors,
}) => {
  let page = await ext.open('library.html');
  await page.setInputFiles('input[type=file] >> nth=0', [
    { name: '答问.txt', mimeType: 'text/plain', buffer: Buffer.from(PASTED) },
    {
      name: '别的.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(PASTED.replaceAll('地区', '世界').replace('4月5日', '4月6日')),
    },
  ]);
  await expect(page.locator('.text-title')).toHaveCount(2);
  page = await ext.open('library.html#collections');
  await page.getByRole('button', { name: '生成密钥' }).click();
  await page.getByLabel('口令').fill('三个 长长的 词语 在此');
  await page.getByLabel('再输入一次').fill('三个 长长的 词语 在此');
  await page.getByRole('button', { name: '生成密钥' }).click();
  const words = page.locator('.key-words');
  await expect(words).toHaveText(/^(?:[a-z]+ ){5}[a-z]+$/u);
  const fingerprint = await words.textContent();
  const key = await saved(page, () => page.getByRole('button', { name: '保存密钥文件' }).click());
  await page.getByRole('button', { name: '将“未分组”导出为资料包' }).click();
  // Neither says where it was published: both stay unless the reader lets them go.
  await expect(page.getByRole('button', { name: '保存资料包' })).toBeDisabled();
  await page.getByRole('checkbox', { name: '一并导出 2 份没有网址的文本' }).check();
  await page.getByLabel('名称', { exact: true }).fill('答记者问');
  await page.getByLabel('制作者').fill('林岚');
  expect(await axeViolations(page)).toEqual([]);
  const first = await saved(page, () => page.getByRole('button', { name: '保存资料包' }).click());
  await expect(page.locator('.pack-export')).toHaveCount(0);
  const outcome = await readPack(new Uint8Array(first));
  expect(outcome.ok && [outcome.pack.manifest.texts.length, outcome.pack.signature !== null]).toEqual([2, true]);
  // Nothing has changed: the same file again.
  await page.getByRole('button', { name: '将“未分组”导出为资料包' }).click();
  await page.getByRole('checkbox', { name: '一并导出 2 份没有网址的文本' }).check();
  const again = await saved(page, () => page.getByRole('button', { name: '保存资料包' }).click());
  expect(again.equals(first)).toBe(true);

  await clearLibrary(page);
  await page.getByRole('button', { name: '删除……' }).click();
  await page.getByRole('button', { name: '删除密钥' }).click();
  await page.getByLabel('读取密钥文件').setInputFiles({ name: 'key.json', mimeType: 'application/json', buffer: key });
  await page.getByLabel('口令').fill('三个 长长的 词语 在此');
  await page.getByRole('button', { name: '读取', exact: true }).click();
  await expect(words).toHaveText(fingerprint!);
  await page.reload();
  await page.setInputFiles('input[accept=".yuanhua"]', {
    name: 'a.yuanhua',
    mimeType: 'application/zip',
    buffer: first,
  });
  await expect(page.locator('.pack-preview')).toContainText(fingerprint!);
  await page.getByRole('button', { name: '导入', exact: true }).click();
  const file = await saved(page, () => cardOf(page, '答记者问').getByRole('button', { name: '保存文件' }).click());
  expect(file.equals(first)).toBe(true);
  expect(consoleErrors).toEqual([]);
  await clearLibrary(page);
  await page.getByRole('button', { name: '删除……' }).click();
  await page.getByRole('button', { name: '删除密钥' }).click();
  await expect(page.getByRole('button', { name: '生成密钥' })).toBeVisible();
});
