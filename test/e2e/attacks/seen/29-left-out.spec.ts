/** What is left out of the selected words, since nobody sees it, is told: the colours of what is selected may show it. */
import { expect, panelIn, selectText, test } from '../../fixtures.ts';
import { ownPage, test as inFirefox } from '../../firefox-fixtures.ts';
import { chooseInFirefox } from '../../../../tools/drive/firefox-settings.ts';
import { choose } from '../../support/panel.ts';
import { VERBATIM } from '../../support/quotes.ts';
import { chromiumStage, firefoxStage, type Stage } from '../../support/stage.ts';
import { findingOf } from '../../support/drawings/finding-of.ts';

const [START, REST] = [VERBATIM.text.slice(0, 12), VERBATIM.text.slice(12)];
const LEFT_OUT = '并非如此';
const withMore = (style: string, css = '') => ({ html: `${START}<i style="${style}">${LEFT_OUT}</i>${REST}`, css });

const TOLD = {
  'without colour': withMore('color:transparent'),
  'not filled': withMore('-webkit-text-fill-color:transparent'),
  'in the colour of the ground': withMore('color:#fff'),
  'on a ground that is drawn by a shadow': withMore('color:#fff', 'p{box-shadow:inset 0 0 0 9em #123}'),
  'hardly opaque': withMore('opacity:.05'),
  'of no size': withMore('font-size:1px'),
  'put off the page': withMore('position:absolute;left:-9999px'),
  'above a character as if it were a reading': {
    html: `${START}<ruby>${REST[0]}<rt>${LEFT_OUT}</rt></ruby>${REST.slice(1)}`,
  },
};
/** Drawn by no means, or no words of the page's. */
const NOT_TOLD = {
  'not there': withMore('display:none'),
  'not shown': withMore('visibility:hidden;position:absolute'),
  'a reading': { html: `${START}<ruby>${REST[0]}<rt>lěng</rt></ruby>${REST.slice(1)}` },
  'readings of Japanese': { html: `${START}<ruby>${REST[0]}<rt>れい</rt></ruby>${REST.slice(1)}` },
  'a note mark': { html: `${START}<sup>3</sup>${REST}` },
  'the name of an icon': { html: `${START}<i aria-hidden="true" style="font-size:0">arrow_forward</i>${REST}` },
};

async function judge(stage: Stage): Promise<void> {
  for (const [name, drawing] of Object.entries(TOLD)) {
    const finding = await findingOf(stage, drawing, name);
    expect.soft(finding, name).toContain('逐字一致');
    expect.soft(finding, name).toContain(`看不见，未作比对： “${LEFT_OUT}”`);
  }
  for (const [name, drawing] of Object.entries(NOT_TOLD)) {
    const finding = await findingOf(stage, drawing, name);
    expect.soft(finding, name).toContain('逐字一致');
    expect.soft(finding, name).not.toContain('未作比对');
  }
}

test('words amid the selection that nobody sees are told as not compared', async ({ visit, ext }) => {
  await choose(ext, { locale: 'zh-CN', markFor: 'all', trigger: 'at-once' });
  await judge(chromiumStage(await visit('/plain'), ext));
});

test('words of a frame that the page around cuts, masks or fades get no finding', async ({ visit, ext }) => {
  await choose(ext, { locale: 'zh-CN', markFor: 'all', trigger: 'at-once' });
  for (const style of [
    '',
    'clip-path:inset(0 0 1px 0)',
    'mask-image:linear-gradient(90deg,#000 30%,#0000)',
    'opacity:.1',
  ]) {
    const page = await visit('/frames');
    const frame = page.frame({ name: 'same' })!;
    await page.locator('iframe[name=same]').evaluate((element, set) => element.setAttribute('style', set), style);
    await selectText(page, frame.locator('#quote'));
    const said = () => panelIn(page, frame).text('.finding h2');
    await expect.poll(said, style).toMatch(style === '' ? /逐字一致/ : /无法核对网页上所见/);
  }
});

inFirefox('firefox: words amid the selection that nobody sees are told as not compared', async ({ firefox, site }) => {
  await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', trigger: 'at-once' });
  await firefox.go(site.at('/plain'));
  await judge(firefoxStage(firefox));
});

inFirefox.afterAll(({ firefox }) => chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN' }));
