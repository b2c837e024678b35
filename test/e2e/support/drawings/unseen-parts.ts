/** Words that a page hides, or shows more of, by parts of its elements and by what is drawn beyond their boxes. */
import { boxFont } from '../box-font.ts';
import { VERBATIM } from '../quotes.ts';
import type { Drawing } from './unseen-words.ts';

const [START, HIDDEN, REST] = ['谁要借半岛问题开', '冷战', VERBATIM.text.slice(10)] as const;
const hidden = (markup: string, css = '', run = ''): Drawing => ({ html: START + markup + REST, css, run });
const hiddenBy = (style: string, css = ''): Drawing => hidden(`<span class="x" style="${style}">${HIDDEN}</span>`, css);
const moreBy = (style: string, css = ''): Drawing => ({
  html: `${START}${HIDDEN}${REST.slice(0, 7)}<span class="x" style="${style}">不</span>${REST.slice(7)}`,
  css,
});
const SUM = '中方宣布的600亿美元资金支持已落实或作出安排近50%';
const sumWith = (markup: string): Drawing => ({ html: SUM.replace('600', markup) });
const inPicture = (markup: string): Drawing =>
  hidden(`<svg width="40" height="18" style="vertical-align:-2px">${markup}</svg>`);
const TEXT = `<text y="15" font-size="18">${HIDDEN}</text>`;
/** Runs in the page: something above all else, that presses do not meet, over the words of a kind. */
const backdrop = `{
  const over = Object.assign(document.createElement('div'), { className: 'over', popover: 'manual' });
  document.querySelector('p').append(over);
  const { left, top, width, height } = document.querySelector('.x').getBoundingClientRect();
  document.querySelector('style.drawn').textContent += \`.over::backdrop{left:\${left}px;top:\${top}px;right:auto;bottom:auto;width:\${width}px;height:\${height}px;background:#fff}\`;
  over.showPopover();
}`;

export const MISLEADING_PARTS: Record<string, Drawing> = {
  'in a first letter without colour': hiddenBy('display:inline-block', '.x::first-letter{color:transparent}'),
  'in a first letter that is faded': hiddenBy('display:inline-block', '.x::first-letter{opacity:0}'),
  'in a first letter that is struck through': hiddenBy(
    'display:inline-block',
    '.x::first-letter{text-decoration:line-through 40px #fff}',
  ),
  'in a first line without colour': hiddenBy('display:inline-block', '.x::first-line{color:transparent}'),
  'where an address leads to, without colour': {
    html: VERBATIM.text,
    css: '::target-text{color:transparent;background:transparent}',
  },
  'with more in a first letter that alone has a colour': moreBy(
    'display:inline-block;color:transparent',
    '.x::first-letter{color:#000}',
  ),
  'with more in a first line that alone has a colour': moreBy(
    'display:inline-block;color:transparent',
    '.x::first-line{color:#000}',
  ),
  'with more in letters that are drawn round alone': moreBy(
    '-webkit-text-fill-color:transparent;-webkit-text-stroke:1px #000',
  ),
  'with more that is cut off in the other direction': moreBy(
    'display:inline-block;height:0;overflow-x:clip;overflow-y:visible;vertical-align:top',
  ),
  'with more beyond the box that clips it': moreBy(
    'display:inline-block;width:0;height:1em;overflow:clip;overflow-clip-margin:3em;margin-right:1em;vertical-align:bottom',
  ),
  'with more in the name of a picture, where no font draws it': {
    html: `${START}${HIDDEN}${REST.slice(0, 7)}<i aria-hidden="true" style="font:18px icons">not</i>${REST.slice(7)}`,
  },
  'under the picture of a border beside it': hidden(
    `${HIDDEN}<i class="x"></i>`,
    '.x{display:inline-block;height:1em;width:1px;user-select:none;border:1px solid #0000;border-image:linear-gradient(#fff,#fff) 1 / 2.2em / 1em 0 1em 2.2em}',
  ),
  'under the picture of a border that is filled': hiddenBy(
    'position:relative',
    '.x::after{content:"";position:absolute;inset:0;border:1px solid #0000;border-image:linear-gradient(#fff,#fff) 1 fill / 0 / .5em}',
  ),
  'under a shadow of all that is drawn beside it': hidden(
    `${HIDDEN}<i class="x"></i>`,
    '.x{position:absolute;height:1.4em;width:2.2em;user-select:none;background:#fff;translate:2em;margin-left:-2em;filter:drop-shadow(-2em 0 0 #fff)}',
  ),
  'under the shadow of the words behind it': {
    html: `${START}${HIDDEN}<span style="box-shadow:-2em 0 #fff">${REST}</span>`,
  },
  'under a patch that is nearer': {
    html: `<span style="display:inline-block;position:relative;transform-style:preserve-3d"><i style="position:absolute;right:0;top:0;width:2em;height:1.8em;background:#fff;pointer-events:none;user-select:none;transform:translateZ(1px)"></i><span style="display:inline-block;position:relative;transform:translateZ(0)">${START}${HIDDEN}</span></span>${REST}`,
  },
  'under what a popover lays behind itself': hidden(
    `<span class="x">${HIDDEN}</span>`,
    '.over{display:block;width:0;height:0;border:0;padding:0;pointer-events:none}',
    backdrop,
  ),
  'partly masked, as all around': {
    html: VERBATIM.text,
    css: 'p{mask-image:linear-gradient(90deg,#000 25%,#0000 25% 35%,#000 35%)}',
  },
  'partly taken away by a filter of all around': {
    html: VERBATIM.text,
    css: '#quote{filter:url(#f)}',
    run: `document.querySelector('p').insertAdjacentHTML('beforeend','<svg width=0 height=0><filter id=f x=0 y=0 width=1 height=1><feFlood x="20%" width="20%" flood-color="white" result="a"/><feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="a"/></feMerge></filter></svg>')`,
  },
  'in a picture, without colour': inPicture(TEXT.replace('<text', '<text fill-opacity="0"')),
  'in a picture, under a figure of it': inPicture(
    `${TEXT}<rect width="40" height="18" fill="#fff" pointer-events="none"/>`,
  ),
  'with a number as a power': sumWith('6<sup style="font-size:.9em">00</sup>'),
  'with a number as an index': sumWith('6<sub>00</sub>'),
  'with digits that are raised': sumWith('6<b style="font-weight:inherit;position:relative;top:-.4em">00</b>'),
  'with a number as a power in a formula': sumWith('<math><msup><mn>6</mn><mn>00</mn></msup></math>'),
  'with a number under a root': sumWith('<math><msqrt><mn>600</mn></msqrt></math>'),
};

/** Firefox's alone: words in place of the last ones of a line that is cut off. */
export const MISLEADING_PARTS_IN_FIREFOX: Record<string, Drawing> = {
  'exchanged at the end of a line that is cut off': {
    html: VERBATIM.text.replace('历史责任；', '<span class="x">历史责任；</span>'),
    css: '.x{display:inline-block;white-space:nowrap;overflow:hidden;width:4.6em;text-overflow:"不";vertical-align:bottom}',
  },
};

/** Chromium's alone: the corner by which a box is drawn larger, as large as a page wants it. */
export const MISLEADING_PARTS_IN_CHROMIUM: Record<string, Drawing> = {
  'under the corner of a box': hidden(
    `<span class="x">${HIDDEN}</span>`,
    '.x{display:inline-block;vertical-align:bottom;resize:both;overflow:hidden}.x::-webkit-scrollbar{width:40px;height:40px}.x::-webkit-resizer{background:#fff}',
  ),
};

/** The letters of the name take up the square that a font of pictures would draw. */
const SQUARE = `@font-face{font-family:icons;src:url(${boxFont('arow_fd')})}i{font:18px icons;letter-spacing:calc(-12em / 13)}`;

export const HONEST_PARTS: Record<string, Drawing> = {
  'the name of a picture that a font draws': {
    html: `${START}${HIDDEN}${REST.slice(0, 7)}<i aria-hidden="true">arrow_forward</i>${REST.slice(7)}`,
    css: SQUARE,
  },
  'with a large coloured first letter, and a first line in small capitals': {
    html: VERBATIM.text,
    css: 'p{width:300px}#quote{display:block}#quote::first-letter{font-size:3em;color:#c00;float:left}#quote::first-line{font-variant:small-caps;color:#333}',
  },
  'with found words marked': { html: VERBATIM.text, css: '::target-text{background:#ff0;color:#000}' },
  'in a box that can be drawn larger': { html: VERBATIM.text, css: 'p{resize:both;overflow:auto;padding:1em}' },
  'in a frame of pictures': {
    html: VERBATIM.text,
    css: 'p{border:9px solid;border-image:linear-gradient(#c00,#00c) 1;padding:.5em}',
  },
  'with words marked line by line': {
    html: `${START}<mark style="box-shadow:.3em 0 #ff0,-.3em 0 #ff0;background:#ff0">${HIDDEN}${REST.slice(0, 30)}</mark>${REST.slice(30)}`,
    css: 'p{width:260px}',
  },
  'at an end that fades': {
    html: VERBATIM.text,
    css: 'p{mask-image:linear-gradient(to bottom,#000 60%,#0000)}',
  },
  'with a number over two lines': { html: SUM, css: 'p{width:11.5em;word-break:break-all}' },
  'in space': { html: VERBATIM.text, css: 'p{transform-style:preserve-3d;transform:translateZ(0)}' },
  'with a number in small type': { html: SUM, css: '#quote{font-size:.8em}' },
};
