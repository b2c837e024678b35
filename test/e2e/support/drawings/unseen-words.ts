/** Ways in which a page has a reader see other words than those of its text, and such as real pages draw their text. */
import { VERBATIM } from '../quotes.ts';

/** `#quote` with markup amid its words; `css` and `run` (a script) belong to it. */
export interface Drawing {
  html: string;
  css?: string;
  run?: string;
}

const [START, HIDDEN, REST] = ['谁要借半岛问题开', '冷战', VERBATIM.text.slice(10)] as const;

/** The whole sentence is in the text, and two characters of it are to be seen nowhere. */
const hidden = (markup: string, css = '', run = ''): Drawing => ({ html: START + markup + REST, css, run });
const hiddenBy = (style: string, css = ''): Drawing => hidden(`<span class="x" style="${style}">${HIDDEN}</span>`, css);

/** The whole sentence is read, and one more character is seen in it. */
const more = (markup: string, css = '', run = ''): Drawing => ({
  html: `${START}${HIDDEN}${REST.slice(0, 7)}${markup}${REST.slice(7)}`,
  css,
  run,
});
const moreBy = (style: string): Drawing => more(`<span style="${style}">不</span>`);

/** Something that is drawn over the hidden words, and stands elsewhere in the page. */
const coveredBy = (style: string, words = ''): Drawing => ({
  html: `<span style="position:relative">${START}<span class="x" style="${words}">${HIDDEN}</span><i style="position:absolute;right:0;top:0;width:2em;height:1.5em;user-select:none;${style}"></i></span>${REST}`,
});
/** With numbers, of which a character more makes others. */
const NUMBER = '去年，双方贸易额达到创纪录的2400亿美元，提前完成2000亿美元的目标';
const numberWith = (markup: string, css: string): Drawing => ({ html: NUMBER.replace('2400', markup), css });

/** Something with words of its own that lets presses through, over the hidden words. */
const laidOver = (markup: string): Drawing => ({
  html: `<span style="position:relative">${START}${HIDDEN}${markup}</span>${REST}`,
  css: '#quote span>*{position:absolute;right:0;top:0;width:2em;height:1.5em;border:0;pointer-events:none;user-select:none}',
});

/** Lets more than half of what it lies over through. */
const VEIL =
  '<i style="position:absolute;right:0;top:0;width:2em;height:1.5em;user-select:none;pointer-events:none;background:rgb(255 255 255/.3)"></i>';
/** By the browser's list, with no element of its own; the next drawing has none. */
const highlighted = (style: string): Drawing =>
  hidden(
    `<span class="x">${HIDDEN}</span>`,
    `::highlight(own){${style}}`,
    `{ const range = new Range(); range.selectNodeContents(document.querySelector('.x')); CSS.highlights.set('own', new Highlight(range)); }`,
  );

const IMAGE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

export const MISLEADING: Record<string, Drawing> = {
  'cut off by a path': hiddenBy('clip-path:inset(100%);display:inline-block;margin-right:-2em'),
  'in a box of no width': hiddenBy('display:inline-block;width:0;overflow:hidden;white-space:nowrap;height:1em'),
  'moved away': hiddenBy('display:inline-block;transform:translateX(-9999px);margin-right:-2em'),
  'shrunk to nothing': hiddenBy('display:inline-block;transform:scale(0);margin-right:-2em'),
  'shrunk by zoom': hiddenBy('zoom:.01'),
  'with letters on each other': hiddenBy('letter-spacing:-1em'),
  'faded by a filter': hiddenBy('display:inline-block;filter:opacity(0);margin-right:-2em'),
  masked: hiddenBy('display:inline-block;mask-image:linear-gradient(#0000,#0000);margin-right:-2em'),
  'behind the ground': hiddenBy('position:relative;z-index:-1;margin-right:-2em', 'p{background:#fff}'),
  'indented away': hiddenBy('display:inline-block;width:0;text-indent:-9999px'),
  'fixed beside the window': hiddenBy('position:fixed;left:9999px'),
  'floating off the page': hiddenBy('float:left;margin-left:-9999px'),
  'in a first line of no size': hiddenBy('display:inline-block', '.x::first-line{font-size:0}'),
  'without colour': hiddenBy('color:transparent;margin-right:-2em'),
  'inside a canvas': hidden(`<canvas width="0" height="0">${HIDDEN}</canvas>`),
  'inside a meter': hidden(`<meter style="width:0">${HIDDEN}</meter>`),
  'inside an object': hidden(`<object type="image/gif" data="${IMAGE}" width="0" height="0">${HIDDEN}</object>`),
  'inside a host that draws other words': hidden(
    `<x-host>${HIDDEN}</x-host>`,
    '',
    `document.querySelector('x-host').attachShadow({ mode: 'closed' }).textContent = '热爱'`,
  ),
  'replaced by a picture': hiddenBy(`content:url(${IMAGE})`),
  'cut off with an ellipsis': {
    html: `${START}<span style="display:inline-block;width:4em;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;vertical-align:bottom">${HIDDEN}${REST.slice(0, 14)}</span>${REST.slice(14)}`,
  },
  'under a patch': {
    html: `<span style="position:relative">${START}${HIDDEN}<span style="position:absolute;right:0;width:2em;height:1.5em;background:#fff;user-select:none;pointer-events:none"></span></span>${REST}`,
  },
  'under a sheet with other words': {
    html: VERBATIM.text,
    css: '#quote::after{content:"各国只要开展对话合作，就能够分享机遇";position:absolute;left:90px;background:#fff;pointer-events:none}',
  },
  'with more in a shadow root': more(
    '<x-host></x-host>',
    '',
    `document.querySelector('x-host').attachShadow({ mode: 'closed' }).textContent = '不'`,
  ),
  'with more from a style sheet': more('<i></i>', 'i::before{content:"不";font-style:normal}'),
  'with more from an attribute': more('<i data-more="不"></i>', 'i::before{content:attr(data-more)}'),
  'with more in a field': more('<textarea style="all:unset;width:1em;height:1em;font:inherit">不</textarea>'),
  'with more that is tiny and enlarged': moreBy('font-size:2px;zoom:9'),
  'with more that can be edited': more('<span contenteditable>不</span>'),
  'with more in a button': more('<button style="all:unset;background:#fff">不</button>'),
  'with more in a note mark': more(
    '<span style="font-size:22px;line-height:1"><sup style="font-size:18px;vertical-align:baseline">不<a></a></sup></span>',
  ),
  'with more that cannot be selected': moreBy('user-select:none'),
  'with more that is not read aloud': more('<b aria-hidden="true" style="font-weight:inherit">不</b>'),
  'with a number that is not read aloud': more('<b aria-hidden="true" style="font:inherit">20</b>'),
  'with more in a note mark that leads nowhere': more('<sup style="font-size:1em;vertical-align:baseline">9</sup>'),
  'from right to left': { html: `<bdo dir="rtl">${START}</bdo>${HIDDEN}${REST}` },
  'in another order of boxes': {
    html: `${START}<span style="display:inline-flex;flex-direction:row-reverse"><span>${HIDDEN}</span><span>${REST.slice(0, 7)}</span></span>${REST.slice(7)}`,
  },
  'with two words moved past each other': {
    html: `${START}<span style="position:relative;left:2em">${HIDDEN}</span><span style="position:relative;left:-2em">${REST.slice(0, 2)}</span>${REST.slice(2)}`,
  },
  'faded bit by bit': hiddenBy('filter:opacity(.5) opacity(.5) opacity(.5)'),
  'faded by all around': hidden(
    `<b><b><b><b>${HIDDEN}</b></b></b></b>`,
    '#quote b{font-weight:inherit;filter:opacity(.5);display:inline-block}',
  ),
  'faded by this and that': hidden(
    `<b style="opacity:.4"><b style="opacity:.4">${HIDDEN}</b></b>`,
    '#quote b{font-weight:inherit;filter:opacity(.9)}',
  ),
  'as bright as the ground': hiddenBy('filter:brightness(99) invert(1)'),
  inverted: hiddenBy('filter:invert(1)'),
  'masked at its border': hiddenBy(
    'display:inline-block;-webkit-mask-box-image:linear-gradient(#0000,#0000);mask-image:linear-gradient(#0000,#0000)',
  ),
  'blended into the ground': hiddenBy('mix-blend-mode:screen'),
  'blended with what is around': hidden(
    `<b>谁<b>${HIDDEN}</b></b>`.replace('谁', ''),
    '#quote b{font-weight:inherit;color:#fff}#quote b b{mix-blend-mode:multiply}',
  ),
  'turned over': hiddenBy(
    'display:inline-block;backface-visibility:hidden;transform:rotateY(180deg);pointer-events:none',
  ),
  'turned over upwards': hiddenBy(
    'display:inline-block;backface-visibility:hidden;transform:rotateX(180deg);pointer-events:none',
  ),
  'struck through in the colour of the ground': hiddenBy('text-decoration:line-through 40px #fff'),
  'struck through from around': hidden(
    `<b>${HIDDEN}<span>${REST.slice(0, 2)}</span></b>`.replace(REST.slice(0, 2), ''),
    '#quote b{font-weight:inherit;text-decoration:line-through 150% #fff}',
  ),
  'under an outline drawn inwards': hiddenBy('outline:11px solid #fff;outline-offset:-11px'),
  'under an outline of what is around': hidden(
    `<b>${HIDDEN}</b>`,
    '#quote b{font-weight:inherit;display:inline-block;outline:2em solid #fff;outline-offset:-2em}',
  ),
  'under a shadow drawn inwards': hiddenBy(
    'position:relative',
    '.x::after{content:"";position:absolute;inset:0;box-shadow:inset 0 0 0 30px #fff}',
  ),
  'under the borders of what is generated': hiddenBy(
    'position:relative',
    '.x::after{content:"";position:absolute;left:0;top:0;border:solid #fff;border-width:.7em 1em}',
  ),
  'under a patch that presses go through, as they do through the words': coveredBy(
    'background:#fff',
    'pointer-events:none',
  ),
  'under borders, where presses go through the words': coveredBy(
    'box-sizing:border-box;border:1em solid #fff',
    'pointer-events:none',
  ),
  'under borders alone': coveredBy('box-sizing:border-box;border:1em solid #fff;pointer-events:none'),
  'under borders that presses meet': coveredBy('box-sizing:border-box;border:1em solid #fff'),
  'under one thick border': coveredBy('height:0;border-top:1.5em solid #fff;pointer-events:none'),
  'under a shadow': coveredBy('box-shadow:inset 0 0 0 30px #fff;pointer-events:none'),
  'under a shadow of what stands beside': coveredBy('margin-right:-2em;box-shadow:-2em 0 #fff'),
  'under an outline of what stands beside': coveredBy('top:-2em;height:1em;outline:2em solid #fff'),
  'under glass': coveredBy('backdrop-filter:brightness(0) invert(1);pointer-events:none'),
  'under glass that presses meet': coveredBy('backdrop-filter:contrast(0) brightness(9)'),
  'under a patch that is blended': coveredBy('background:#fff;mix-blend-mode:lighten'),
  'under what is generated for something else': {
    ...coveredBy('pointer-events:none;width:0;height:0'),
    css: 'i::before{content:"";position:absolute;right:0;top:0;width:2em;height:1.5em;background:#fff}',
  },
  'drawn by a shadow that some words do not have': {
    html: `<span style="color:#0000;text-shadow:0 0 #000">${START}<span style="text-shadow:none">${HIDDEN}</span>${REST}</span>`,
  },
  'with more in a marker': {
    html: `${START}${HIDDEN}${REST.slice(0, 7)}<span style="display:inline-block"><span class="x">${REST.slice(7)}</span></span>`,
    css: '.x{display:list-item;list-style-position:inside}.x::marker{content:"不"}',
  },
  'with more in the kind of a list': {
    html: `${START}${HIDDEN}${REST.slice(0, 7)}<span style="display:inline-block"><span class="x">${REST.slice(7)}</span></span>`,
    css: '.x{display:list-item;list-style:"不" inside}',
  },
  'with a digit before a number': numberWith('<b>2400</b>', '#quote b{font-weight:inherit}b::before{content:"9"}'),
  'with a digit after a number': numberWith('<b>2400</b>', '#quote b{font-weight:inherit}b::after{content:"0"}'),
  'with a minus sign': numberWith('<b>2400</b>', '#quote b{font-weight:inherit}b::before{content:"−"}'),
  'with a sign of less': numberWith('<i></i>2400', 'i::before{content:"<"}'),
  'with another digit over a number': numberWith(
    '<b>2400</b>',
    '#quote b{font-weight:inherit;position:relative}b::before{content:"9";position:absolute;left:0;background:#fff}',
  ),
  'under a patch, with a number that lifts nothing': coveredBy('background:#fff;pointer-events:none', 'z-index:5'),
  'under a patch, in a layer of its own with a number in it': {
    html: `<span style="position:relative"><span style="opacity:.99">${START}<span style="position:relative;z-index:9">${HIDDEN}</span></span><i style="position:absolute;z-index:1;right:0;top:0;width:2em;height:1.5em;background:#fff;user-select:none;pointer-events:none"></i></span>${REST}`,
  },
  'under a patch in what has no box to fade': {
    html: `<span style="position:relative">${START}${HIDDEN}<b style="display:contents;opacity:0"><i style="position:absolute;right:0;top:0;width:2em;height:1.5em;background:#fff;user-select:none;pointer-events:none"></i></b></span>${REST}`,
  },
  'under thin veils': {
    html: `<span style="position:relative">${START}${HIDDEN}${VEIL.repeat(9)}</span>${REST}`,
  },
  'under thin veils that presses meet': {
    html: `<span style="position:relative">${START}${HIDDEN}${VEIL.replace('pointer-events:none;', '').repeat(9)}</span>${REST}`,
  },
  'with a stroke in the colour of the ground': hiddenBy('-webkit-text-stroke:12px #fff'),
  'with a stroke as thick as its lines': hiddenBy('-webkit-text-stroke:.15em #fff'),
  'with a digit turned over': numberWith(
    '2<b>6</b>00',
    '#quote b{display:inline-block;font-weight:inherit;rotate:180deg}',
  ),
  'with a digit mirrored': numberWith('2<b>6</b>00', '#quote b{display:inline-block;font-weight:inherit;scale:1 -1}'),
  'with a digit turned by a matrix': numberWith(
    '2<b>6</b>00',
    '#quote b{display:inline-block;font-weight:inherit;transform:rotate(-.5turn)}',
  ),
  'with a digit turned on a path': numberWith(
    '2<b>6</b>00',
    '#quote b{display:inline-block;font-weight:inherit;offset:path("M5 9h1") 1px 180deg}',
  ),
  'with more where a word is parted': more('&shy;', '#quote{hyphens:manual;hyphenate-character:"不"}'),
  'with more digits where a word is parted': numberWith('2&shy;400', 'p{width:330px}#quote{hyphenate-character:"00"}'),
  'with more in a frame laid over it': laidOver('<iframe srcdoc="不"></iframe>'),
  'with more in an object laid over it': laidOver('<object type="text/html" data="about:blank"></object>'),
  'with more in a field laid over it': laidOver('<input value="不">'),
  'under a meter': laidOver('<meter value="1"></meter>'),
  mirrored: { html: `${START}<span style="display:inline-block;scale:-1 1">${HIDDEN}</span>${REST}` },
};

/** Firefox lets no extension look at a page's highlights. */
export const MISLEADING_IN_CHROMIUM: Record<string, Drawing> = {
  'under a highlight of the page': highlighted('color:transparent'),
  'struck through by a highlight of the page': highlighted('text-decoration:line-through 40px #fff'),
};

/** Words that nobody sees, and that a selection has in it: they are no part of the quotation. */
const unseenBy = (style: string): Drawing => more(`<span style="${style}">多余的字</span>`);
const UNSEEN: Record<string, Drawing> = {
  'cut to a point, the old way': unseenBy('position:absolute;clip:rect(0 0 0 0)'),
  'cut to a point by a path': unseenBy('position:absolute;clip-path:inset(50%)'),
  'cut to a circle of nothing': unseenBy('position:absolute;clip-path:circle(0)'),
  'off the page by a margin': unseenBy('float:left;margin-left:-9999px'),
  'off the page by an indent': unseenBy(
    'display:inline-block;width:1px;height:1px;text-indent:-9999px;overflow:hidden',
  ),
  'moved off the page': unseenBy('position:absolute;transform:translateX(-200vw)'),
  'one pixel high': unseenBy('position:absolute;height:1px;overflow:hidden'),
  'in a box of no size': unseenBy('display:inline-block;max-height:0;max-width:0;overflow:hidden'),
  'in a box within a box of no size': more(
    '<span style="display:inline-block;position:relative;width:0;height:0;overflow:hidden"><span style="position:absolute">多余的字</span></span>',
  ),
  'scaled to nothing': unseenBy('position:absolute;transform:scale(0)'),
  'scaled to next to nothing': unseenBy('position:absolute;transform:scale(.01)'),
  'not opaque at all': unseenBy('position:absolute;opacity:0'),
  'hardly opaque': unseenBy('position:absolute;opacity:.05'),
  'transparent letters': unseenBy('position:absolute;color:transparent'),
  'letters that are not filled': unseenBy('position:absolute;-webkit-text-fill-color:transparent'),
  'letters in the colour of the ground': unseenBy('color:#fff'),
  'small letters in the colour of the ground': unseenBy('color:#fff;font-size:4px'),
  'content that is not drawn': unseenBy('display:inline-block;content-visibility:hidden;width:0;height:0'),
  'the name of an icon without size': more('<i aria-hidden="true" style="font-size:0">arrow_forward</i>'),
  'a note mark that leads nowhere': more('<sup>3</sup>'),
  'a note mark in brackets': more('<sup>[12]</sup>'),
  'a note mark in a link': more('<a href="#"><sup>3</sup></a>'),
  'a note mark with a word': more('<sup><a href="#"><span>[</span>注 1<span>]</span></a></sup>'),
  'a note mark by style': more('<span style="vertical-align:super;font-size:.7em">[3]</span>'),
};

export const HONEST: Record<string, Drawing> = {
  ...UNSEEN,
  'in columns': { html: VERBATIM.text, css: 'p{columns:3;width:600px;height:120px}' },
  'from top to bottom': { html: VERBATIM.text, css: 'p{writing-mode:vertical-rl;height:300px}' },
  justified: { html: VERBATIM.text, css: 'p{width:333px;text-align:justify}' },
  'with readings': hidden(`<ruby>${HIDDEN}<rt>lěngzhàn</rt></ruby>`),
  'with note marks': more('<sup><a href="#">[12]</a></sup>'),
  'with links and the like': hidden(`<a href="#">${HIDDEN[0]}</a><code style="padding:.2em .4em">${HIDDEN[1]}</code>`),
  'without a box of its own': hiddenBy('display:contents'),
  'with a large first letter': {
    html: VERBATIM.text,
    css: 'p{width:300px}#quote{display:block}#quote::first-letter{float:left;font-size:3em}',
  },
  'smaller as a whole': { html: VERBATIM.text, css: 'body{transform:scale(.9);zoom:.9}' },
  'in dark colours': { html: VERBATIM.text, css: 'html{filter:invert(1) hue-rotate(180deg)}' },
  'after it came up': hiddenBy('display:inline-block;filter:blur(0);opacity:1;transform:translateY(0)'),
  'with a hidden hint': hidden(
    `<span class="x">${HIDDEN}<span class="hint">对抗状态</span></span>`,
    '.x{position:relative}.hint{visibility:hidden;position:absolute;left:0;bottom:1em}',
  ),
  'with words for screen readers': more(
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">注释</span>',
  ),
  'over a decoration': {
    html: VERBATIM.text,
    css: 'body::before{content:"";position:fixed;inset:0;background:#fee;pointer-events:none}p{position:relative}',
  },
  'around a picture': hidden(`${HIDDEN}<img style="float:right" width="80" height="80" src="${IMAGE}">`),
  'with an item of a list with numbers': {
    html: `${START}${HIDDEN}${REST.slice(0, 7)}<span class="x">${REST.slice(7)}</span>`,
    css: '.x{display:list-item;list-style:decimal inside}',
  },
  'with an item of a list with bullets of its own': {
    html: `${START}${HIDDEN}${REST.slice(0, 7)}<span class="x">${REST.slice(7)}</span>`,
    css: '.x{display:list-item;list-style:"– " inside}',
  },
  'with quotation marks from styles': hidden(
    `<q>${HIDDEN}</q>`,
    'q{quotes:none}q::before{content:"‹"}q::after{content:"›"}',
  ),
  underlined: hiddenBy('text-decoration:underline 2px;text-underline-offset:4px'),
  'struck through': hiddenBy('text-decoration:line-through'),
  'under a marker': hiddenBy(
    'background:linear-gradient(#0000 60%,#ff0 60%);box-shadow:inset 0 -.4em #fd0;text-decoration:underline .5em #fe0;text-underline-offset:-.4em',
  ),
  'in a card': {
    html: VERBATIM.text,
    css: 'p{padding:16px;margin:16px;border:1px solid #888;box-shadow:0 2px 12px #000;border-radius:8px;outline:2px solid #00f;outline-offset:-2px}',
  },
  'above a band of colour': {
    html: `${VERBATIM.text}<span style="display:block;background:#def;box-shadow:0 0 0 100vmax #def;clip-path:inset(0 -100vmax)">·</span>`,
  },
  'under a header that stays': {
    html: VERBATIM.text,
    css: 'body::after{content:"";position:fixed;inset:0 0 auto;height:20px;background:#fff;box-shadow:0 2px 8px #000}p{margin-top:60px}',
  },
  'beside a blended picture': hidden(
    `${HIDDEN}<img style="float:right;mix-blend-mode:multiply" width="80" height="80" src="${IMAGE}">`,
  ),
  'with a ground that comes under a pointer': hiddenBy(
    'position:relative',
    '.x::before{content:"";position:absolute;inset:0;background:#fd0;transform:scaleX(0)}',
  ),
  'with letters drawn round, as subtitles are': hiddenBy('-webkit-text-stroke:3px #fff;paint-order:stroke fill'),
  'a little bolder by a stroke': hiddenBy('-webkit-text-stroke:.5px #222'),
  'under one thin veil': { html: `<span style="position:relative">${START}${HIDDEN}${VEIL}</span>${REST}` },
  'above what stands below it by its number': {
    html: `<span style="position:relative;z-index:0;isolation:isolate">${START}<span style="position:relative;z-index:1">${HIDDEN}</span><i style="position:absolute;right:0;top:0;width:2em;height:1.5em;background:#fff;user-select:none;pointer-events:none"></i></span>${REST}`,
  },
  'an item of a flexible box that its number lifts': {
    html: `<span style="display:inline-flex;position:relative"><span>${START}</span><span style="z-index:1">${HIDDEN}</span><i style="position:absolute;right:0;top:0;width:2em;height:1.5em;background:#fff;user-select:none;pointer-events:none"></i></span>${REST}`,
  },
  'beside a highlight of the page': {
    html: VERBATIM.text,
    run: `{ const range = new Range(); range.selectNodeContents(document.querySelector('p').lastChild); CSS.highlights.set('own', new Highlight(range)); }`,
  },
  'a little paler': hiddenBy('opacity:.6'),
  'a little aslant': hiddenBy('display:inline-block;transform:skewX(-12deg) rotate(2deg);rotate:3deg'),
  'with a word that may be parted': hidden(`${HIDDEN[0]}&shy;${HIDDEN[1]}`, '#quote{hyphenate-character:"‐"}'),
  'under a field that is not drawn': {
    html: `<span style="position:relative">${START}${HIDDEN}<input type="checkbox" style="position:absolute;inset:0;opacity:0;pointer-events:none"></span>${REST}`,
  },
  'with a line under what is framed': hiddenBy(
    'position:relative;border-bottom:2px solid #c00',
    '.x::after{content:"";position:absolute;left:0;right:0;top:50%;border-top:1px solid #c00}',
  ),
  'with a number in a list of notes': more(
    '<sup><a href="#">3</a></sup>',
    'sup::before{content:"["}sup::after{content:"]"}',
  ),
  'in slots': {
    html: VERBATIM.text,
    run: `document.querySelector('p').attachShadow({ mode: 'open' }).innerHTML = '<b>页眉</b><div><slot></slot></div>'`,
  },
};

/** Runs in the page: draw the quote anew. Of a panel a page sees that an element stands beside its own: those of before are noted. */
export function draw({ html, css = '', run = '' }: Drawing): void {
  Object.assign(window, { before: [...document.querySelectorAll('html > div')] });
  getSelection()?.removeAllRanges();
  CSS.highlights.delete('own');
  document.head.querySelector('style.drawn')?.remove();
  document.head.append(Object.assign(document.createElement('style'), { className: 'drawn', textContent: css }));
  const paragraph = document.createElement('p');
  const quote = `报道说：“<span id="quote">${html}</span>”各方对此十分关注。`;
  paragraph.append(document.createRange().createContextualFragment(quote));
  document.querySelector('p')!.replaceWith(paragraph);
  document.head.append(Object.assign(document.createElement('script'), { textContent: run }));
}
