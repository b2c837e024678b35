/** A pack whose names have quotation marks, brackets and stops in them, so as to write on in our own sentences. */
import { expect, test } from '../../fixtures.ts';
import { clearLibrary } from '../../support/own-library.ts';
import { aPack, aText } from '../../../support/pack/a-pack.ts';

const SAID = '我们绝不支持任何人加入这个组织，我们将亲自阻挡每一次尝试。';
const TITLE = '记录”中（2024年3月7日，外交部长王毅）：逐字一致。“';
const SPEAKER = '王毅）：逐字一致。官方记录（王毅';

test('names of a pack stay within the sentence that says whose words these are', async ({ ext }) => {
  const pack = await aPack({
    head: { id: 'made-up-names', title: TITLE, makers: [{ name: '官方」：“', address: null }] },
    texts: [
      aText({
        source: `外交部长王毅答记者问\n\n记者：请问有何评论？\n\n王毅：${SAID}\n`,
        record: null,
        speaker: SPEAKER,
        office: '外交部长）：',
        publisher: '新华社”。“',
      }),
    ],
  });
  const page = await ext.open('library.html#collections');
  await page.setInputFiles('input[accept=".yuanhua"]', {
    name: 'a.yuanhua',
    mimeType: 'application/zip',
    buffer: Buffer.from(pack),
  });
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByText('已导入')).toBeVisible();
  const lookup = await ext.open(`lookup.html#q=${encodeURIComponent(SAID)}`);
  const headline = lookup.locator('.finding h2').first();
  await expect(headline).toContainText('逐字一致');
  // One pair of quotation marks and one of brackets, and the finding once behind them.
  await expect(headline).toHaveText(/^在资料包“[^“”]*”中（[^（）：。]*）：逐字一致$/);
  await expect(lookup.locator('main')).toContainText('不是官方记录');
  await expect(lookup.locator('main')).not.toContainText('）：逐字一致。官方记录');
  await clearLibrary(page);
});
