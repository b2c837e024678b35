/** A page that puts a sign into a sentence of the record which makes another one of it: the finding tells it. */
import { expect, test } from '../../fixtures.ts';
import { ownPage, test as inFirefox } from '../../firefox-fixtures.ts';
import { chooseInFirefox } from '../../../../tools/drive/firefox-settings.ts';
import { choose } from '../../support/panel.ts';
import { chromiumStage, firefoxStage, type Stage } from '../../support/stage.ts';
import { draw } from '../../support/drawings/unseen-words.ts';

const SUPPORT = '我们支持巴勒斯坦成为联合国正式会员国';
const SUM = '中方宣布的600亿美元资金支持已落实或作出安排近50%';
const CHANGED = [
  SUPPORT.replace('支持', '≠支持'),
  SUPPORT.replace('支持', '¬支持'),
  SUPPORT.replace('支持', '👎支持'),
  SUM.replace('600亿', '-600亿'),
  SUM.replace('600亿', '6,00亿'),
  SUM.replace('50%', '.50%'),
  SUPPORT.replace('支持', '￢支持'),
  SUM.replace('600亿', '√600亿'),
  SUM.replace('600亿', '6₀₀亿'),
  SUM.replace('600亿', '6。00亿'),
];
/** Or it is no longer called the same. */
const TOLD = /与之相抵|有 \d+ 处不同|无法核对网页上所见的文字/;

async function judge(stage: Stage): Promise<void> {
  for (const html of [...CHANGED, SUPPORT, SUM]) {
    await stage.run(draw, { html });
    await stage.select('#quote');
    await expect.poll(() => stage.panel.text('.finding h2'), html).toMatch(/^(?!正在)./);
    const finding = (await stage.panel.text('.finding')) ?? '';
    if (CHANGED.includes(html)) expect.soft(finding, html).toMatch(TOLD);
    else expect.soft(finding, html).not.toMatch(TOLD);
    await stage.run(() => getSelection()?.removeAllRanges());
    await stage.press({ x: 4, y: 4 });
    await expect.poll(() => stage.panel.visible()).toBe(false);
  }
}

test('a sign that makes another sentence is told', async ({ visit, ext }) => {
  await choose(ext, { locale: 'zh-CN', markFor: 'all', trigger: 'at-once' });
  await judge(chromiumStage(await visit('/plain'), ext));
});

inFirefox('firefox: a sign that makes another sentence is told', async ({ firefox, site }) => {
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', trigger: 'at-once' });
  await firefox.go(site.at('/plain'));
  await judge(firefoxStage(firefox));
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' });
});
