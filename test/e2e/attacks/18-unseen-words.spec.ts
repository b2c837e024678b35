/** A page that has its reader see other words than those of its text: nothing is said of these. */
import { expect, test } from '../fixtures.ts';
import { test as inFirefox } from '../firefox-fixtures.ts';
import { choose } from '../support/panel.ts';
import { chromiumStage, firefoxStage, type Stage } from '../support/stage.ts';
import { draw, type Drawing, HONEST, MISLEADING } from '../support/unseen-words.ts';

const DOUBTFUL = '无法核对网页上所见的文字';
const SAME = '逐字一致';
const EXCHANGE = (css: string) => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
};

/** What the panel says of a quote. */
async function findingOf(stage: Stage, drawing: Drawing, name = ''): Promise<string> {
  await stage.run(draw, drawing);
  await stage.select('#quote');
  await expect.poll(() => stage.mark.visible(), `a mark: ${name}`).toBe(true);
  await stage.mark.click();
  await expect.poll(() => stage.panel.text('.finding h2'), name).not.toMatch(/^正在|^$/);
  return (await stage.panel.text('.finding')) ?? '';
}

async function closeAt(stage: Stage): Promise<void> {
  await stage.run(() => getSelection()?.removeAllRanges());
  await stage.drag({ x: 4, y: 4 }, { x: 5, y: 4 });
  await expect.poll(() => stage.panel.visible()).toBe(false);
}

async function judgeAll(stage: Stage): Promise<void> {
  for (const [name, drawing] of Object.entries(MISLEADING)) {
    expect.soft(await findingOf(stage, drawing, name), name).toContain(DOUBTFUL);
    await closeAt(stage);
  }
  for (const [name, drawing] of Object.entries(HONEST)) {
    expect.soft(await findingOf(stage, drawing, name), name).toContain(SAME);
    await closeAt(stage);
  }
}

/** By styles alone: no observer of a page tells of it. */
async function exchange(stage: Stage): Promise<void> {
  expect(await findingOf(stage, { html: '谁要借半岛问题开冷战对抗的倒车，就<i></i>要承担历史责任' })).toContain(SAME);
  await stage.run(EXCHANGE, 'i::before{content:"不"}');
  await expect.poll(() => stage.panel.text('.finding h2')).toBe(DOUBTFUL);
  await stage.run(EXCHANGE, '#quote{display:none}');
  await expect.poll(() => stage.panel.visible()).toBe(false);
}

test.describe('chromium', () => {
  test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN', markFor: 'all' }));

  test('words that are not what is seen get no finding; however else they are drawn, they do', async ({
    visit,
    ext,
  }) => {
    test.slow();
    await judgeAll(chromiumStage(await visit('/plain'), ext));
  });

  test('a finding is taken back when styles make other words of the selected ones', async ({ visit, ext }) => {
    await exchange(chromiumStage(await visit('/plain'), ext));
  });
});

inFirefox('firefox: words that are not what is seen get no finding', async ({ firefox, site }) => {
  inFirefox.slow();
  await firefox.go(site.at('/plain'));
  const stage = firefoxStage(firefox);
  await judgeAll(stage);
  await exchange(stage);
});
