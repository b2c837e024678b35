/** What a page may do to selected words is listed: everything else is told, of whatever styles a browser has. */
import { expect, test } from '../../fixtures.ts';
import { ownPage, test as inFirefox } from '../../firefox-fixtures.ts';
import { chooseInFirefox } from '../../../../tools/drive/firefox-settings.ts';
import { lookedAt } from '../../../../entrypoints/sight/usual-styles.ts';
import { choose } from '../../support/panel.ts';
import { chromiumStage, firefoxStage, type Stage } from '../../support/stage.ts';
import { HONEST_PASSAGES } from '../../support/drawings/honest-passages.ts';
import { LOOKED_AT } from '../../support/drawings/looked-at.ts';
import { HONEST_STYLES, UNUSUAL, UNUSUAL_IN_CHROMIUM } from '../../support/drawings/unusual-words.ts';
import { type Drawing } from '../../support/drawings/unseen-words.ts';
import { findingOf } from '../../support/drawings/finding-of.ts';

const SAME = '逐字一致';
/** Or the words are read as they are seen, and what they lack or have more is named. */
const NOT_SAME = /无法核对网页上所见的文字|有 \d+ 处不同/;

async function judgeAll(stage: Stage, more: Record<string, Drawing> = {}): Promise<void> {
  for (const [name, drawing] of Object.entries({ ...UNUSUAL, ...more })) {
    const finding = await findingOf(stage, drawing, name);
    expect.soft(finding, name).toMatch(NOT_SAME);
    expect.soft(finding, name).not.toContain(SAME);
  }
  for (const [name, drawing] of Object.entries({ ...HONEST_STYLES, ...HONEST_PASSAGES })) {
    expect.soft(await findingOf(stage, drawing, name), name).toContain(SAME);
  }
}

/** Runs in the page. */
const properties = (): string[] => [...getComputedStyle(document.documentElement)];

/** A property that is new in a browser is looked at, until somebody says that it is harmless; here that is noticed. */
function expectKnown(names: readonly string[]): void {
  expect(names.length).toBeGreaterThan(300);
  expect(lookedAt(names).filter((name) => !LOOKED_AT.includes(name))).toEqual([]);
}

test.describe('chromium', () => {
  test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN', markFor: 'all', trigger: 'at-once' }));

  test('words that are drawn in unusual ways get no finding, those of usual ones do', async ({ visit, ext }) => {
    test.slow();
    await judgeAll(chromiumStage(await visit('/plain'), ext), UNUSUAL_IN_CHROMIUM);
  });

  test('each property of the browser is harmless, or looked at', async ({ visit }) => {
    expectKnown(await (await visit('/plain')).evaluate(properties));
  });
});

inFirefox.describe('firefox', () => {
  inFirefox('firefox: words that are drawn in unusual ways get no finding', async ({ firefox, site }) => {
    inFirefox.slow();
    await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', trigger: 'at-once' });
    await firefox.go(site.at('/plain'));
    const stage = firefoxStage(firefox);
    expectKnown(await stage.run(properties));
    await judgeAll(stage);
  });

  inFirefox.afterAll(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));
});
