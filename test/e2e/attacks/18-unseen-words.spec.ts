/** A page that has its reader see other words than those of its text: nothing is said of these. */
import { expect, test } from '../fixtures.ts';
import { ownPage, test as inFirefox } from '../firefox-fixtures.ts';
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import { choose } from '../support/panel.ts';
import { chromiumStage, firefoxStage, type Stage } from '../support/stage.ts';
import {
  HONEST_PARTS,
  MISLEADING_PARTS,
  MISLEADING_PARTS_IN_CHROMIUM,
  MISLEADING_PARTS_IN_FIREFOX,
} from '../support/drawings/unseen-parts.ts';
import { findingOf } from '../support/drawings/finding-of.ts';
import { draw, type Drawing, HONEST, MISLEADING, MISLEADING_IN_CHROMIUM } from '../support/drawings/unseen-words.ts';

const DOUBTFUL = '无法核对网页上所见的文字';
const SAME = '逐字一致';
/** Or the words are read as they are seen, and what they lack or have more is named. */
const NOT_SAME = /无法核对网页上所见的文字|有 \d+ 处不同/;
/** Runs in the page, without a change to its document. */
const EXCHANGE = (css: string) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
};

async function judgeAll(stage: Stage, more: Record<string, Drawing> = {}): Promise<void> {
  for (const [name, drawing] of Object.entries({ ...MISLEADING, ...MISLEADING_PARTS, ...more })) {
    const finding = await findingOf(stage, drawing, name);
    expect.soft(finding, name).toMatch(NOT_SAME);
    expect.soft(finding, name).not.toContain(SAME);
  }
  for (const [name, drawing] of Object.entries({ ...HONEST, ...HONEST_PARTS })) {
    expect.soft(await findingOf(stage, drawing, name), name).toContain(SAME);
  }
}

/** What makes other words of those that were looked up, once the panel is open. */
const BY_STYLE: Record<string, string> = {
  'more words': 'i::before{content:"不"}',
  'a mask': 'b{mask-image:linear-gradient(#0000,#0000)}',
  'no colour': 'b{color:transparent}',
  'letters on each other': 'b{letter-spacing:-1em}',
  'a patch that presses meet': 'b{position:relative}b::after{content:"";position:absolute;inset:0;background:#fff}',
  'a patch that lets presses through':
    'u{position:fixed;inset:0;background:#fff;pointer-events:none}#quote{position:relative;z-index:-1}',
  'another order': '#quote{unicode-bidi:bidi-override;direction:rtl}',
  'a patch that comes by an animation':
    '@keyframes over{to{inset:0}}u{position:fixed;inset:-100vh 0 100vh;background:#fff;animation:over .2s .3s forwards}',
};

/** The page has a word less than its picture, which turns into it so slowly that nobody sees it turn; presses go through. Chromium lets none through. */
const FROZEN: Drawing = {
  html: '谁要借半岛问题开冷战对抗的倒车，就<b>不</b>要承担历史责任',
  css: '#quote b{font-weight:inherit}::view-transition{pointer-events:none}::view-transition-old(root){animation:none;opacity:1;mix-blend-mode:normal}::view-transition-new(root){display:none}::view-transition-group(root){animation-duration:999s}',
  run: `document.startViewTransition(() => document.querySelector('#quote b').remove())`,
};

/** By styles alone: no observer of a page tells of it. */
async function exchange(stage: Stage): Promise<void> {
  const html = '谁要借半岛问题开<b>冷战</b>对抗的倒车，就<i></i>要承担历史责任<u></u>';
  expect(await findingOf(stage, { html, css: 'b{font-weight:inherit}' })).toContain(SAME);
  for (const [name, css] of Object.entries(BY_STYLE)) {
    await stage.run(EXCHANGE, css);
    await expect.poll(() => stage.panel.text('.finding h2'), name).toBe(DOUBTFUL);
    await stage.run(EXCHANGE, '');
    await expect.poll(() => stage.panel.text('.finding'), `${name}, no longer`).toContain(SAME);
  }
  await stage.run(EXCHANGE, '#quote{display:none}');
  await expect.poll(() => stage.panel.visible()).toBe(false);
}

test.describe('chromium', () => {
  test.beforeEach(({ ext }) => choose(ext, { locale: 'zh-CN', markFor: 'all', trigger: 'at-once' }));

  test('words that are not what is seen get no finding; however else they are drawn, they do', async ({
    visit,
    ext,
  }) => {
    test.slow();
    await judgeAll(chromiumStage(await visit('/plain'), ext), {
      ...MISLEADING_IN_CHROMIUM,
      ...MISLEADING_PARTS_IN_CHROMIUM,
    });
  });

  test('a finding is taken back when styles make other words of the selected ones', async ({ visit, ext }) => {
    await exchange(chromiumStage(await visit('/plain'), ext));
  });
});

inFirefox.describe('firefox', () => {
  inFirefox('firefox: words that are not what is seen get no finding', async ({ firefox, site }) => {
    inFirefox.slow();
    await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', trigger: 'at-once' });
    await firefox.go(site.at('/plain'));
    const stage = firefoxStage(firefox);
    await judgeAll(stage, MISLEADING_PARTS_IN_FIREFOX);
    await exchange(stage);
  });

  inFirefox('firefox: words under a picture of the page as it was get no finding', async ({ firefox, site }) => {
    await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', trigger: 'at-once' });
    await firefox.go(site.at('/plain'));
    const stage = firefoxStage(firefox);
    await stage.run(draw, FROZEN);
    await stage.run(() => new Promise((wake) => setTimeout(wake, 500)));
    await stage.select('#quote');
    await expect.poll(() => stage.panel.text('.finding h2')).toBe(DOUBTFUL);
  });

  inFirefox.afterAll(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));
});
