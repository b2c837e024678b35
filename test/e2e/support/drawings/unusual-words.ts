/** Words whose elements draw them as no article does: by what styles can do, whatever it is, and by elements that draw in ways of their own. */
import { VERBATIM } from '../quotes.ts';
import type { Drawing } from './unseen-words.ts';

const [START, HIDDEN, REST] = ['谁要借半岛问题开', '冷战', VERBATIM.text.slice(10)] as const;
const hidden = (markup: string, css = '', run = ''): Drawing => ({ html: START + markup + REST, css, run });
const hiddenBy = (style: string, css = ''): Drawing => hidden(`<span class="x" style="${style}">${HIDDEN}</span>`, css);
const more = (markup: string, css = ''): Drawing => ({
  html: `${START}${HIDDEN}${REST.slice(0, 7)}${markup}${REST.slice(7)}`,
  css,
});
const whole = (css: string, run = ''): Drawing => ({ html: VERBATIM.text, css, run });
const SUM = '中方宣布的600亿美元资金支持已落实或作出安排近50%';
const sumWith = (style: string): Drawing => ({ html: SUM.replace('600', `6<span style='${style}'>00</span>`) });
/** A host whose closed root draws what it has been given in something else. */
const slotted = (style: string, mode: ShadowRootMode = 'closed'): Drawing =>
  hidden(
    `<x-host>${HIDDEN}</x-host>`,
    '',
    `document.querySelector('x-host').attachShadow({ mode: '${mode}' }).innerHTML = '<b style="font-weight:inherit;${style}"><slot></slot></b>'`,
  );
const OVER = 'position:absolute;right:0;top:0;width:2em;height:1.5em;pointer-events:none;user-select:none';

export const UNUSUAL: Record<string, Drawing> = {
  'in a slot that is masked': slotted('mask-image:linear-gradient(#0000,#0000)'),
  'in a slot that is faded': slotted('opacity:.08', 'open'),
  'in a slot that is blended into the ground': slotted('mix-blend-mode:screen'),
  'in the colour of the page, written another way': hiddenBy('color:oklch(1 0 0)'),
  'in the colour of the page, in a wider space': hiddenBy(
    'color:color(display-p3 1 1 1)',
    '::selection{background:none}',
  ),
  'in the colour of a ground that is written another way': hiddenBy(
    'color:rgb(255 255 255)',
    'p{background:color(srgb 1 1 1)}',
  ),
  'in the colour of a dark page': hiddenBy('color:Canvas', 'html{color-scheme:dark}'),
  'in a colour of which little is left': hiddenBy('color:rgb(0 0 0 / .03)'),
  'in the ground of what is selected': hiddenBy('', '.x::selection{color:#fff;background:#fff}'),
  'under a thick line through a wide space behind them': hidden(
    `${HIDDEN}<i class="x">\u2003\u2003</i>`,
    '.x{margin-left:-2em;text-decoration:line-through #fff 2em}',
  ),
  'under a thick line under fixed spaces behind them': hidden(
    `${HIDDEN}<i class="x">\u00a0\u00a0\u00a0\u00a0</i>`,
    '.x{margin-left:-2em;text-decoration:underline #fff 2em;text-underline-offset:-1.8em}',
  ),
  'as dots, without a box of its own': hiddenBy('display:contents;-webkit-text-security:disc'),
  'without colour or box of its own': hiddenBy('display:contents;color:transparent'),
  'struck through without a box of its own': hiddenBy('display:contents;text-decoration:line-through 40px #fff'),
  'with a number as a power by its font': sumWith('font-variant-position:super'),
  'with a number as an index by its font': sumWith('font-variant-position:sub'),
  'with a number as a power by a feature of its font': sumWith('font-feature-settings:"sups"'),
  'with a number as a fraction by its font': sumWith('font-variant-numeric:diagonal-fractions'),
  'under shadows of the words behind it': hidden(
    `${HIDDEN}<span class="x">。</span>`,
    `.x{text-shadow:${Array.from({ length: 9 }, (_, at) => `${-2 + at / 20}em 0 #fff`).join()}}`,
  ),
  'in the haze of the words behind it': hidden(
    `${HIDDEN}<span class="x">。</span>`,
    `.x{text-shadow:${Array.from({ length: 40 }, () => '0 0 2em #fff').join()}}`,
  ),
  'under a line of the words below': hidden(
    `${HIDDEN}<br><span class="x">${REST.slice(0, 2)}</span>`,
    '.x{text-decoration:underline 2em #fff;text-underline-offset:-3.5em}',
  ),
  'under many thin lines': hidden(
    `${'<b>'.repeat(20)}${HIDDEN}${'</b>'.repeat(20)}`,
    '#quote b{font-weight:inherit;text-decoration:line-through 1px #fff}',
  ),
  'selected in no colour': hiddenBy('', '.x::selection{color:transparent;background:transparent}'),
  'selected in no colour with all around': whole('p ::selection{color:#0000;background:#fff}'),
  'in an opened part that is faded': hidden(
    `<details open><summary style="display:none"></summary>${HIDDEN}</details>`,
    'details{display:inline}::details-content{display:inline-block;opacity:.08}',
  ),
  'blinking most of the time': hiddenBy(
    'animation:blink 9s steps(1) infinite',
    '@keyframes blink{0%,90%{color:#000}91%,100%{color:transparent}}',
  ),
  'blinking by opacity': hiddenBy(
    'display:inline-block;animation:blink 9s steps(1) infinite',
    '@keyframes blink{0%,90%{opacity:1}91%,100%{opacity:0}}',
  ),
  'blinking with all around': whole(
    'p{animation:blink 9s steps(1) infinite}@keyframes blink{91%,100%{filter:invert(1)}}',
  ),
  'in a picture': hidden(`<svg width="40" height="18"><text y="15" font-size="18">${HIDDEN}</text></svg>`),
  'in a formula': { html: SUM.replace('600', '<math><mn>600</mn></math>') },
  'in words that run': hidden(`<marquee style="width:3em;display:inline-block" scrollamount="1">${HIDDEN}</marquee>`),
  'under words that a picture uses': {
    html: `<span style="position:relative">${START}${HIDDEN}<svg style="${OVER}" viewBox="0 0 36 27"><defs><text id="t" y="18" font-size="18">热爱</text></defs><use href="#t"/></svg></span>${REST}`,
  },
  'with more in a character that looks like one': more('<i></i>', 'i::before{content:"ニ";font-style:normal}'),
  'with more in a stroke of a character': more('<i></i>', 'i::before{content:"㇐";font-style:normal}'),
  'with more that a counter of its own draws': more(
    '<i></i>',
    '@counter-style own{system:cyclic;symbols:"不"}i::before{content:counter(a,own);font-style:normal}',
  ),
  'with more digits from a counter': {
    html: SUM.replace('600', '<i></i>600'),
    css: '#quote{counter-reset:a 9}i::before{content:counter(a);font-style:normal}',
  },
  'with more above each character': hiddenBy("text-emphasis:'不'"),
  'cut to the middle of each character': hiddenBy(
    'display:inline-block;clip-path:polygon(20% 40%,80% 40%,80% 60%,20% 60%)',
  ),
  'cut in pieces, as all around': whole(
    '#quote{display:inline-block;clip-path:polygon(0 0,30% 0,30% 45%,32% 45%,32% 0,100% 0,100% 100%,0 100%)}',
  ),
  'blended, as all around': whole('p{mix-blend-mode:difference}'),
  'moved on a path': hiddenBy('display:inline-block;offset-path:circle(1px at 0 0)'),
};

/** Firefox has none of these. */
export const UNUSUAL_IN_CHROMIUM: Record<string, Drawing> = {
  'mirrored below itself': hiddenBy('display:inline-block;-webkit-box-reflect:below -1em'),
  'mirrored in a slot': slotted('display:inline-block;-webkit-box-reflect:above -1em'),
  'mirrored with all around': whole('#quote{display:inline-block;-webkit-box-reflect:below -1em}'),
  'in a box whose corners are cut out': hiddenBy(
    'display:inline-block;overflow:hidden;border-radius:45%;corner-shape:notch',
  ),
  'in letters for formulas': hiddenBy('text-transform:math-auto'),
};

/** As real pages draw their words. */
export const HONEST_STYLES: Record<string, Drawing> = {
  'in capitals, with figures of one width': whole(
    'p{text-transform:uppercase;font-variant-numeric:tabular-nums lining-nums;font-feature-settings:"kern","palt" 1}',
  ),
  'with a fine shadow': whole('p{text-shadow:0 1px 0 #fff,0 0 3px #ccc}'),
  'with dots for emphasis': hiddenBy('text-emphasis:filled dot;text-underline-offset:.2em'),
  'in a link that changes its colour': hidden(
    `<a href="#" class="x">${HIDDEN}</a>`,
    '.x{color:#06c;transition:all .2s;position:relative;text-decoration:none}.x::after{content:"";position:absolute;left:0;right:0;bottom:0;height:1px;background:#06c}',
  ),
  'in a card with soft corners': whole(
    'p{border-radius:16px;corner-shape:squircle;overflow:hidden;padding:16px;background:#eef;clip-path:inset(0 round 16px)}',
  ),
  'over a ground that changes all the time': whole(
    'body{animation:ground 9s infinite}@keyframes ground{50%{background-color:#fee}}',
  ),
  'coming up when it is scrolled to': whole(
    '@keyframes up{from{opacity:.9}}p{animation:up linear both;animation-timeline:view();animation-range:entry}',
  ),
  'with selected words in the colours of the page': whole('::selection{color:#fff;background:#c00;text-shadow:none}'),
  'in elements of the page, with slots': hidden(
    `<x-text><font color="#333">${HIDDEN}</font></x-text>`,
    'x-text{display:inline}',
    `document.querySelector('x-text').attachShadow({ mode: 'open' }).innerHTML = '<span><slot></slot></span>'`,
  ),
  'in an opened part': {
    html: `<details open><summary>全文</summary><div id="quote">${VERBATIM.text}</div></details>`,
    run: `document.querySelector('span#quote').removeAttribute('id')`,
  },
  'in a table, a list and a definition': {
    html: `<table><tbody><tr><td><ul><li><dl><dt></dt><dd><blockquote><cite>${VERBATIM.text}</cite></blockquote></dd></dl></li></ul></td></tr></tbody></table>`,
  },
  'with a fine outline, as what has the focus': hiddenBy('outline:2px solid #06c;outline-offset:2px'),
  'turned a little, as a whole': whole('p{rotate:-1deg;transform:perspective(900px) rotateY(2deg)}'),
};
