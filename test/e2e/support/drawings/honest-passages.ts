/** Passages as articles of today are styled, by the sheets that most of them start from: each is read as it stands. */
import { VERBATIM } from '../quotes.ts';
import type { Drawing } from './unseen-words.ts';

const [START, WORD, REST] = ['谁要借半岛问题开', '冷战', VERBATIM.text.slice(10)] as const;
/** Some words amid the others have an element of their own. */
const around = (before: string, after: string, css = ''): Drawing => ({
  html: `${START}${before}${WORD}${after}${REST}`,
  css,
});
const whole = (css: string, run = ''): Drawing => ({ html: VERBATIM.text, css, run });
/** Runs in the page: what an article has besides its paragraphs. */
const beside = (markup: string, where: InsertPosition = 'beforebegin'): string =>
  `document.querySelector('p').insertAdjacentHTML('${where}', ${JSON.stringify(`<div class="beside">${markup}</div>`)})`;

const RESET =
  '*,::before,::after{box-sizing:border-box;border:0 solid #e5e7eb;--own-x:0;--own-shadow:0 0 #0000}html{line-height:1.5;-webkit-text-size-adjust:100%;tab-size:4;font-feature-settings:normal;font-variation-settings:normal;-webkit-tap-highlight-color:transparent}::backdrop{--own-x:0}';

export const HONEST_PASSAGES: Record<string, Drawing> = {
  'by a sheet of small classes': around(
    '<strong class="mark"><a href="#">',
    '</a></strong>',
    `${RESET}body{-webkit-font-smoothing:antialiased;text-rendering:optimizeLegibility}p{margin:1.25em 0;max-width:65ch;color:#374151;font-size:1.125rem;line-height:1.75;transform:translate(var(--own-x),0) rotate(0) skewX(0) scaleX(1);box-shadow:var(--own-shadow),var(--own-shadow),0 1px 3px 0 rgb(0 0 0/.1);border-radius:.75rem;padding:1.5rem}.mark{font-weight:600;color:#111827}a{text-decoration:underline;text-underline-offset:4px;text-decoration-thickness:2px;transition:color .15s cubic-bezier(.4,0,.2,1)}`,
  ),
  'in a card that is a link as a whole': {
    html: VERBATIM.text,
    css: `${RESET}p{position:relative;display:flex;flex-direction:column;min-width:0;word-wrap:break-word;background:#fff;background-clip:border-box;border:1px solid #0002;border-radius:.375rem;padding:1rem}a::after{position:absolute;inset:0;z-index:1;content:"";pointer-events:none}`,
    run: `document.querySelector('p').insertAdjacentHTML('beforeend','<a href="#">全文</a>')`,
  },
  'with an explained word and a marked one': around(
    '<abbr title="1947年至1991年"><mark>',
    '</mark></abbr>',
    'abbr[title]{text-decoration:underline dotted;cursor:help;text-decoration-skip-ink:none}mark{padding:.1875em;background:linear-gradient(120deg,#fcf8e3 0,#fff3cd 100%);border-radius:.3em;box-decoration-break:clone;-webkit-box-decoration-break:clone;color:inherit}',
  ),
  'in an article of a message service': {
    html: `<section style="margin:0 8px;padding:0;outline:0;max-width:100%;font-size:16px;letter-spacing:.034em;line-height:2em;text-indent:2em;visibility:visible;text-align:justify"><span leaf="" style="outline:0;max-width:100%;color:#3f3f3f;font-family:mp-quote,PingFang SC,system-ui;letter-spacing:.544px;visibility:visible">${START}<strong style="color:#c00"><span textstyle="" style="font-weight:bold">${WORD}</span></strong></span><span leaf="">${REST}</span></section>`,
    css: 'p{overflow:hidden;color:rgba(0,0,0,.9);font-size:17px;word-wrap:break-word;hyphens:auto;position:relative;z-index:0;-webkit-tap-highlight-color:rgba(0,0,0,0)}p *{max-width:100%!important;box-sizing:border-box!important;word-wrap:break-word!important;-webkit-text-size-adjust:inherit}section{display:block;transform:translate3d(0,0,0) rotateZ(0deg);box-shadow:#c9c9c9 4px 4px 0;border:1px solid #c00;border-style:none none solid solid}',
  },
  'with a large first letter on a ground': whole(
    '#quote{display:block}#quote::first-letter{float:left;font:700 4em/.8 Georgia,serif;padding:.05em;margin:.05em .08em 0 0;color:#fff;background:#900;border-radius:.1em;text-transform:uppercase;text-shadow:0 1px 1px #0006}',
  ),
  'with a first letter over three lines': whole(
    '#quote{display:block;width:280px}#quote::first-letter{initial-letter:3;-webkit-initial-letter:3;color:#900;margin-right:.1em}',
  ),
  'with a link whose line grows under the pointer': around(
    '<a href="#"><em>',
    '</em></a>',
    'a{color:#0a58ca;text-decoration:none;background:linear-gradient(currentColor,currentColor) 0 100%/0 1px no-repeat;transition:background-size .3s,color .2s;will-change:background-size}a:hover{background-size:100% 1px}em{font-style:normal;text-decoration-skip-ink:auto}',
  ),
  'in a blockquote with a large quotation mark': {
    html: `<blockquote style="display:block">${VERBATIM.text}</blockquote>`,
    css: 'blockquote{position:relative;margin:2em;padding:0 0 0 1.5em;border-inline-start:4px solid #ccc;font-style:italic;quotes:"“" "”" "‘" "’"}blockquote::before{content:open-quote;position:absolute;left:-.7em;top:-.4em;font:4em Georgia,serif;color:#c00;opacity:.25}blockquote::after{content:close-quote;position:absolute;right:-.7em;bottom:-.6em;font:4em Georgia,serif;color:#c00;opacity:.25}',
  },
  'on a dark page': around(
    '<a href="#">',
    '</a>',
    ':root{color-scheme:dark;--ink:#e5e5e5}body{background:#121212;color:var(--ink);transition:background-color .3s,color .3s}p{color:color-mix(in srgb,var(--ink) 92%,transparent)}a{color:#8ab4f8;text-decoration-color:#8ab4f866}',
  ),
  'made dark by a filter': whole('html{filter:invert(.92) hue-rotate(180deg);background:#fff}'),
  'on a page without colours': whole('html{filter:grayscale(100%);-webkit-filter:grayscale(1)}'),
  'with lines of like length': whole(
    'p{text-wrap:balance;text-wrap:pretty;hanging-punctuation:first allow-end;line-break:strict;word-break:auto-phrase;text-spacing-trim:trim-start;text-autospace:normal;text-box:trim-both cap alphabetic;overflow-wrap:anywhere}',
  ),
  'in a heading with a run of colours': {
    html: `<b style="display:block">${VERBATIM.text}</b>`,
    css: 'b{font:800 24px/1.3 system-ui;letter-spacing:-.02em;text-wrap:balance;background:linear-gradient(90deg,#c00,#00c);background-clip:text;-webkit-background-clip:text;color:transparent;-webkit-text-fill-color:transparent}',
  },
  'beside a run of colours in one word': around(
    '<b>',
    '</b>',
    'b{background:linear-gradient(90deg,#c00,#00c);background-clip:text;-webkit-background-clip:text;color:transparent}',
  ),
  'below a header that stays, and is frosted': whole(
    'html{scroll-behavior:smooth;scroll-padding-top:80px}p{scroll-margin-top:80px;margin-top:90px}.beside{position:sticky;top:0;z-index:50;height:40px;background:#fffc;backdrop-filter:blur(8px) saturate(180%);box-shadow:0 1px 8px #0003}',
    beside('要闻'),
  ),
  'beside bars that stay': whole(
    '.beside{position:fixed;z-index:99;right:0;bottom:0;left:0;padding:12px;background:#222;color:#fff}.beside b{position:fixed;right:4px;bottom:80px;width:40px;height:40px;border-radius:50%;background:#c00;box-shadow:0 4px 12px #0004;animation:beat 2s infinite}@keyframes beat{50%{transform:scale(1.1)}}',
    beside('本站使用 Cookie <button>同意</button><b>↑</b>'),
  ),
  'cut at so many lines, and opened': whole(
    'p{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:30;line-clamp:30;overflow:hidden;text-overflow:ellipsis;max-height:60em;transition:max-height .3s}',
  ),
  'in fonts for print': whole(
    'p{font-family:Georgia,"Songti SC",serif;font-optical-sizing:auto;font-synthesis:none;font-kerning:normal;font-size-adjust:.5;font-variant-ligatures:common-ligatures;font-variant-east-asian:proportional-width;font-feature-settings:"palt","liga";font-variant-numeric:oldstyle-nums proportional-nums;orphans:3;widows:3;page:article;break-inside:avoid;print-color-adjust:exact}',
  ),
  'that came up once': whole(
    '@keyframes up{from{opacity:0;transform:translate3d(0,30px,0)}to{opacity:1;transform:none}}p{animation:up .6s -.6s both;transition-property:opacity,transform;will-change:transform}',
  ),
  'that has its place for other things': whole(
    'article,p{container-type:inline-size;content-visibility:auto;contain-intrinsic-size:auto 300px;anchor-name:--a;view-transition-name:text;scroll-snap-align:start;timeline-scope:--t;overscroll-behavior:contain;isolation:isolate}',
  ),
  'over a picture that stays': whole(
    'body::before{content:"";position:fixed;inset:0;z-index:-1;background:linear-gradient(135deg,#fdfbfb,#ebedee) fixed;opacity:.8}body::after{content:"";position:fixed;inset:0;pointer-events:none;z-index:9;opacity:.03;background:repeating-linear-gradient(45deg,#000,#000 1px,#fff 1px,#fff 3px)}p{background:#fffa;backdrop-filter:blur(12px);border-radius:24px;padding:24px}',
  ),
  'in two columns': whole('p{columns:2;column-gap:2em;column-rule:1px solid #ccc;column-fill:balance;width:560px}'),
  'in a page with colours for what is selected': whole(
    '::selection{background:#b3d4fc;color:#000;text-shadow:none}:focus-visible{outline:2px solid #06c}p{letter-spacing:-.003em;word-break:break-word;caret-color:#c00;accent-color:#c00}',
  ),
  'with a word that stands a little lower': around('<sub>', '</sub>', 'sub{font-size:inherit;vertical-align:-.1em}'),
  'with a note, a reading and a small remark': {
    html: `${START}<ruby>${WORD}<rp>(</rp><rt>lěngzhàn</rt><rp>)</rp></ruby><sup><a href="#">[1]</a></sup>${REST}`,
    css: 'sup{font-size:75%;line-height:0;position:relative;vertical-align:baseline;top:-.5em}rt{font-size:50%;user-select:none}',
  },
};
