/** Nothing that a page declares in its styles reaches what is drawn in the panel and in the mark. */
import { readFileSync } from 'node:fs';
import { chooseInFirefox } from '../../../tools/drive/firefox-settings.ts';
import { expect, test as inChromium } from '../fixtures.ts';
import { ownPage, test as inFirefox } from '../firefox-fixtures.ts';
import { boxFont } from '../support/box-font.ts';
import { CHROME, FIREFOX } from '../support/build.ts';
import { choose } from '../support/panel.ts';
import { INVENTED } from '../support/quotes.ts';
import {
  bringMark,
  bringPanel,
  chromiumStage,
  firefoxStage,
  insideOf,
  lookUpInside,
  type Stage,
  wear,
} from '../support/stage.ts';

// One after the other: there is one Firefox.
inFirefox.describe.configure({ mode: 'default' });

/** What the built scripts bring into pages. */
const SCRIPTS = [CHROME, FIREFOX].flatMap((folder) =>
  ['panel.js', 'sight.js', 'mark.js', 'watch.js', 'content-scripts/quote.js'].map((file) =>
    readFileSync(`${folder}/${file}`, 'utf8'),
  ),
);
/** Of more than one word: scripts count down with `--n`. */
const CUSTOM_PROPERTY = /(?<![\w-])--[a-z]+-[\w-]+/gi;

/** Every custom property that stands, or once stood, in what we draw: those of our own pages, and those that a build tool makes. */
const NAMES = [
  ...new Set([
    ...(readFileSync('assets/styles/shared/tokens.css', 'utf8').match(CUSTOM_PROPERTY) ?? []),
    ...SCRIPTS.flatMap((script) => script.match(CUSTOM_PROPERTY) ?? []),
    '--yh-zoom',
    '--lightningcss-light',
    '--lightningcss-dark',
  ]),
];

/** A font that a page brings, under any name. @param says the characters that it changes to boxes */
const face = (says: string, family: string, more = '') =>
  `@font-face { font-family: ${family}; src: url(${boxFont(says)}); ${more} }\n`;
const register = (syntax: string, value: string) =>
  NAMES.map((name) => `@property ${name} { syntax: "${syntax}"; inherits: false; initial-value: ${value} }\n`).join('');

/** Names that stand for no font in particular, and those that such a name may lead to. */
const FAMILIES = `
  serif, sans-serif, system-ui, monospace, cursive, fantasy, math, emoji, fangsong, ui-serif, ui-sans-serif,
  ui-monospace, ui-rounded, -apple-system, BlinkMacSystemFont, -webkit-standard, -webkit-body, initial,
  inherit, default, caption, menu, message-box, Arial, Helvetica, Times, Times New Roman, DejaVu Sans,
  Liberation Sans, Noto Sans, Roboto, Noto Sans CJK SC, Noto Sans SC, WenQuanYi Zen Hei, WenQuanYi Micro Hei,
  Droid Sans Fallback, PingFang SC, Microsoft YaHei, Segoe UI, SimSun, Last Resort, .LastResort`
  .trim()
  .split(/,\s+/);

for (const [name, onStage] of [
  ['', chromium],
  ['firefox: ', firefox],
] as const) {
  onStage(`${name}no property that a page registers changes a pixel of the panel`, async (stage) => {
    await bringPanel(stage);
    const box = face((await stage.panel.text())!, 'Box');
    await unchanged(stage, {
      'a font': box + register('*', 'Box'),
      'a font, by its type': box + register('<custom-ident>', 'Box'),
      'no colour': register('*', 'transparent'),
      'no colour, by its type': register('<color>', 'transparent'),
      'a length': register('<length>', '1px'),
      nothing: register('*', ''),
    });
    const before = await stage.picture();
    await stage.run((names: string[]) => {
      for (const name of names) {
        CSS.registerProperty({ name, syntax: '*', inherits: false, initialValue: 'transparent' });
      }
    }, NAMES);
    await wear(stage, '');
    expect(await stage.differences(await insideOf(stage.panel), before, [await stage.picture()])).toEqual([0]);
  });

  onStage(`${name}no font of a page is drawn or asked for`, async (stage) => {
    // The font is one that changes what is read.
    const before = await stage.picture();
    await wear(stage, `${face(INVENTED, 'Box')} #invented { font-family: Box }`);
    const text = await stage.run(() => {
      const { x, y, width, height } = document.querySelector('#invented')!.getBoundingClientRect();
      return { x: Math.ceil(x), y: Math.ceil(y), width: Math.floor(width), height: Math.floor(height) };
    });
    expect((await stage.differences(text, before, [await stage.picture()]))[0]).toBeGreaterThan(0.1);

    await bringPanel(stage);
    const says = (await stage.panel.text())!;
    await unchanged(stage, {
      quoted: FAMILIES.map((family) => face(says, JSON.stringify(family))).join(''),
      bare: FAMILIES.map((family) => face(says, family)).join(''),
      'for one character': FAMILIES.map((family) => face(says, JSON.stringify(family), 'unicode-range: U+51FA')).join(
        '',
      ),
    });
    // Only the page's own `Asked` is fetched: so no address tells the page what is read.
    const asked = [...FAMILIES.map((family) => JSON.stringify(family)), 'Asked'].map(
      (family) => `@font-face { font-family: ${family}; src: url("/font?${encodeURIComponent(family)}") }`,
    );
    await wear(stage, `${register('*', '"Asked"')} ${asked.join('')}`);
    const fetched = () =>
      stage.run(() => performance.getEntriesByType('resource').flatMap(({ name }) => name.split('/font?')[1] ?? []));
    expect(await fetched()).toEqual([]);
    await wear(stage, '#invented { font-family: Asked }', false);
    await expect.poll(fetched).toEqual(['Asked']);
  });

  onStage(`${name}no pseudo-element, inherited value or animation of a page reaches the panel`, async (stage) => {
    await bringPanel(stage);
    // Of the page's own words nothing is said while these styles hide them, and lay others over them.
    await lookUpInside(stage);
    await unchanged(stage, {
      pseudo: PSEUDO.map((pseudo) => `html > div${pseudo}, *${pseudo} { ${GLARE} }`).join('\n'),
      inherited: `html { ${INHERITED}; overflow: hidden !important } body { display: none !important }`,
      'on the element': `html > div { ${INHERITED}; writing-mode: vertical-rl !important; ${OWN} }`,
      around: `html { ${AROUND} }`,
      'in a layer': `@layer page { html > div, html > div::after { ${OWN}; ${GLARE} } }`,
      'at-rules': AT_RULES,
      animated: `@keyframes gone { to { opacity: 0; transform: scale(0); color: red; font-size: 90px } }
        html > div { animation: gone 1ms forwards !important; transition: all 99s !important }`,
    });
    const before = await stage.picture();
    await stage.run(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.animate([{ opacity: 0, transform: 'scale(0)', fontSize: '90px' }], { fill: 'both' });
      host.id = 'host';
      host.dir = 'rtl';
      host.lang = 'ar';
      host.translate = false;
      host.style.cssText = 'opacity: 0 !important; zoom: 3 !important; direction: rtl !important';
    });
    await wear(stage, '');
    expect(await stage.differences(await insideOf(stage.panel), before, [await stage.picture()])).toEqual([0]);
  });

  onStage(`${name}no highlight of a page hides or changes the words of the panel`, async (stage) => {
    await bringPanel(stage);
    // Of the page's own words nothing is said while they are selected in no colour.
    await lookUpInside(stage);
    const { x, y, width } = (await stage.panel.boundingBox('blockquote'))!;
    await stage.drag({ x: x + 20, y: y + 22 }, { x: x + width - 60, y: y + 22 });
    await expect.poll(() => stage.panel.text('.nested')).toMatch(/查找“/);
    await expect.poll(() => stage.mark.visible()).toBe(false);
    await unchanged(stage, {
      selected: `:root::selection, *::selection, html > div::selection { ${HIDDEN} }`,
      'selected, by importance': `:root::selection { ${HIDDEN.replaceAll(';', ' !important;')} !important }`,
      named: [':root::target-text', ':root::search-text', ':root::spelling-error', ':root::highlight(page)']
        .map((highlight) => `${highlight} { ${HIDDEN} }`)
        .join('\n'),
    });
  });

  onStage(`${name}no word that an address or a script marks is seen in the panel`, async (stage) => {
    await bringPanel(stage);
    await wear(stage, `:root::target-text, :root::highlight(page) { ${HIDDEN} }`);
    const before = await stage.picture();
    await stage.run(() => {
      // Over whatever stands beside the page's own words: with these under it the panel would say that they are not seen.
      const beside = [...document.documentElement.children].filter((child) => child !== document.body);
      const ranges = beside.map((child) => {
        const range = document.createRange();
        range.selectNode(child);
        return range;
      });
      CSS.highlights.set('page', new Highlight(...ranges));
      location.hash = `:~:text=${encodeURIComponent('约翰内斯堡')}`;
    });
    await wear(stage, '', false);
    // What is marked stays marked; where the page goes at the new address, it moves for a moment, and the panel with it.
    const differ = async () => stage.differences(await insideOf(stage.panel), before, [await stage.picture()]);
    await expect.poll(differ).toEqual([0]);
  });

  onStage(`${name}the mark looks the same on a page that tries all of this`, async (stage) => {
    await bringMark(stage);
    const before = await stage.picture();
    const box = await insideOf(stage.mark, 5);
    await stage.reload();
    await wear(
      stage,
      [
        face('原话', 'Box') + register('*', 'transparent') + AT_RULES,
        PSEUDO.map((pseudo) => `html > div${pseudo} { ${GLARE} }`).join('\n'),
        `html > div { ${INHERITED}; ${OWN} }`,
      ].join('\n'),
    );
    await bringMark(stage);
    expect(await insideOf(stage.mark, 5)).toEqual(box);
    expect(await stage.differences(box, before, [await stage.picture()])).toEqual([0]);
  });
}

inChromium('no style in the built page scripts knows a custom property', () => {
  for (const script of SCRIPTS) {
    expect(script.match(CUSTOM_PROPERTY)).toBeNull();
    expect(script).not.toMatch(/var\(\s*--|["'`]--[a-z]/);
    expect(script).not.toContain('@property');
  }
});

/** All that may stand beside an element by a style alone. */
const PSEUDO = `
  ::before, ::after, ::marker, ::first-line, ::first-letter, ::backdrop, ::placeholder, ::scroll-marker,
  ::scroll-marker-group, ::scroll-button(*), ::column, ::checkmark, ::picker-icon, ::details-content,
  ::file-selector-button, ::part(box), ::slotted(*), ::interest-hint`
  .trim()
  .split(/,\s+/);
const HIDDEN = 'color: transparent; background: #fff; -webkit-text-fill-color: transparent; text-shadow: 9px 0 red';
const GLARE = `content: "领取奖品" !important; display: block !important; position: fixed !important; inset: 0 !important;
  z-index: 999 !important; background: gold !important; color: red !important; font: 90px serif !important;
  opacity: 1 !important; visibility: visible !important; pointer-events: none !important`;
const INHERITED = `-webkit-text-security: disc !important; -webkit-text-fill-color: transparent !important;
  -webkit-text-stroke: 6px red !important; text-emphasis: "×" red !important; text-shadow: 9px 9px red !important;
  letter-spacing: 1em !important; word-spacing: 2em !important; text-indent: 4em !important; text-align: right !important;
  text-transform: full-width !important; text-orientation: upright !important; text-combine-upright: all !important; font-feature-settings: "ruby", "vert" !important; font-variant: small-caps !important;
  font-size-adjust: 2 !important; font-stretch: 50% !important; font-palette: --page !important; font-synthesis: none !important;
  font-variation-settings: "wght" 900 !important; font-variant-emoji: emoji !important; font-language-override: "JAN" !important;
  quotes: "×" "×" !important; hyphenate-character: "×" !important; line-break: anywhere !important; word-break: break-all !important;
  white-space: pre !important; tab-size: 99 !important; -webkit-text-size-adjust: 300% !important; text-rendering: geometricPrecision !important;
  list-style: "×" inside !important; fill: transparent !important; stroke: transparent !important; paint-order: stroke !important;
  color-scheme: dark !important; accent-color: red !important; forced-color-adjust: none !important; zoom: 1 !important;
  line-height: 4 !important; text-autospace: no-autospace !important; text-spacing-trim: trim-all !important; math-style: compact !important;
  direction: rtl !important; unicode-bidi: bidi-override !important; cursor: none !important`;
const OWN = `content: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='900' height='700'/>") !important;
  display: none !important; visibility: hidden !important; opacity: 0.1 !important; clip-path: inset(50%) !important;
  mask: linear-gradient(transparent, transparent) !important; filter: blur(9px) !important; mix-blend-mode: difference !important;
  transform: rotate(180deg) !important; rotate: 9deg !important; scale: 0.1 !important; translate: 90px !important;
  perspective: 9px !important; offset-path: path("M 0 0 L 99 99") !important; offset-distance: 100% !important;
  contain: strict !important; container-type: size !important; content-visibility: hidden !important; columns: 9 !important;
  will-change: transform !important; zoom: 3 !important; -webkit-box-reflect: below !important; float: right !important;
  position-area: bottom right !important; position-anchor: --page !important; anchor-name: --page !important;
  view-transition-name: page !important; interactivity: inert !important; reading-flow: flex-visual !important; overflow: hidden !important;
  width: 9px !important; max-height: 0 !important; backdrop-filter: invert(1) !important; background: gold !important; overlay: none !important`;
const AROUND = `transform: scale(0.5); opacity: 0.1; clip-path: inset(50%); mask: linear-gradient(transparent, transparent);
  mix-blend-mode: difference; perspective: 9px; contain: strict; container-type: size; will-change: transform; isolation: isolate; overflow: hidden`;
/** Names of ours and of the browser's, said anew for the whole document. */
const AT_RULES = `
  @counter-style disclosure-closed { system: cyclic; symbols: "领奖" }
  @counter-style disclosure-open { system: cyclic; symbols: "领奖" }
  @counter-style disc { system: cyclic; symbols: "领奖" }
  @counter-style decimal { system: cyclic; symbols: "领奖" }
  @keyframes breathe { from, to { opacity: 0 } }
  @font-palette-values --page { font-family: sans-serif; override-colors: 0 transparent }
  @font-feature-values sans-serif { @styleset { page: 1 } }
  @position-try --page { inset: auto 0 0 auto }
  @view-transition { navigation: auto }
  @container (width > 0) { html > div { display: none !important } }
  @scope (html) { :scope > div { display: none !important } }
  @starting-style { html > div { opacity: 0 !important } }
  @function --page() { result: red }
  @namespace page "http://www.w3.org/1999/xhtml"; page|div { display: none !important }
  html { container: page / inline-size; timeline-scope: --page; scroll-timeline: --page; anchor-scope: all; position-anchor: --page }`;

/** Each sheet alone leaves every pixel inside the panel as it was. */
async function unchanged(stage: Stage, sheets: Record<string, string>): Promise<void> {
  const box = await insideOf(stage.panel);
  // Drawn anew once: what falls between two pixels may fall on the other one then.
  await wear(stage, 'html > div { color: red } @font-face { font-family: Unused; src: local(Unused) }');
  await wear(stage, '');
  const first = await stage.picture();
  const others: Buffer[] = [];
  for (const sheet of Object.values(sheets)) {
    await wear(stage, sheet);
    others.push(await stage.picture());
  }
  await wear(stage, '');
  const shares = await stage.differences(box, first, others);
  expect(Object.fromEntries(Object.keys(sheets).map((name, at) => [name, shares[at]]))).toEqual(
    Object.fromEntries(Object.keys(sheets).map((name) => [name, 0])),
  );
}

function chromium(title: string, attack: (stage: Stage) => Promise<void>): void {
  inChromium(title, async ({ ext, visit }) => {
    await choose(ext, { locale: 'zh-CN', markFor: 'all' });
    await attack(chromiumStage(await visit('/plain'), ext));
  });
}

function firefox(title: string, attack: (stage: Stage) => Promise<void>): void {
  inFirefox(title, async ({ firefox, site }) => {
    await chooseInFirefox(firefox, ownPage('options.html'), { locale: 'zh-CN', markFor: 'all' });
    await firefox.go(site.at('/plain'));
    await attack(firefoxStage(firefox));
  });
}
