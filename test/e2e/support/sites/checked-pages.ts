/** Pages whose statements are checked: each sentence of the record stands at a place that is read, or at one that is not. */
import { readFileSync } from 'node:fs';
import type { SentPage } from '../../../../tools/sample/serve.ts';
import { ALTERED, VERBATIM } from '../quotes.ts';

/** Sentences of the answers of 7 March 2024, one for each place. */
const SENTENCES = [
  '坚定奉行独立自主的和平外交政策，坚定维护国家主权和民族尊严。',
  '双方政治互信持续深化，互利合作优势互补，民间交往热情高涨。',
  '当今世界，霸权不得人心，分裂没有前途，大国不应对抗，冷战不能重来。',
  '中方愿同俄方一道，进一步培育合作新动能，不断夯实两国人民友好基础。',
  '习近平主席多次强调，人类生活在同一个地球村，乘坐同一条大船上。',
  '习近平主席提出人类命运共同体理念以来，春华秋实，十载有成。',
  '道路可能是曲折的，但前景一定是光明的。',
  '中美关系关乎两国人民福祉，关乎人类和世界前途。',
  '我们的立场就是习近平主席提出的三原则：相互尊重、和平共处、合作共赢。',
  '习近平主席深刻阐明了中方对中美关系的基本方针和原则立场。',
  '如果一门心思打压中国，最终必将害了自己。',
  '中方的主张是，应当实现平等有序的世界多极化和普惠包容的经济全球化。',
  '任何理由都不能再为冲突延续辩解，任何借口都不能再为平民被杀戮开脱。',
  '面对矛盾和争端，不能动辄使用武力，更不能迷信施压制敌。',
  '各国人民心中自有一杆秤，有了公信力，才有影响力。',
  '放眼全球，只要中欧互利合作，阵营对抗就搞不起来。',
  '我们的政策很清晰，就是继续以最大诚意争取和平统一的前景。',
  '首先，中国的发展不仅有量的合理增长，而且质的有效提升。',
  '中国的发展离不开世界，世界的发展更离不开中国。',
] as const;

const STYLE = `
  body { font: 18px/1.8 sans-serif; margin: 24px; }
  iframe { width: 700px; height: 200px; }
  .gone { display: none }
  .for-ears { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .folded { max-height: 0; overflow: hidden }
  .drawn::before { content: '“' }
  .drawn::after { content: '”' }`;

function html(body: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>外长谈外交</title>${head}<style>${STYLE}</style></head><body>${body}</body></html>`;
}

const said = (words: string): string => `外交部长王毅说：“${words}”`;

/** One found word for word, one with differences, text that nobody said, and one far below. */
const MARKED = html(`<h1>外长谈外交</h1>
  <p id="found">${said(VERBATIM.text)}</p>
  <p id="between">这里是一段没有引语的文字，只说天气。</p>
  <p id="different">${said(ALTERED.text)}</p>
  <div style="height: 3000px"></div>
  <p id="far">${said(SENTENCES[0])}</p>`);

/** Where words stand, and whether a reader sees them there as the page's own. */
const PLACES: readonly [name: string, isRead: boolean, body: (words: string) => string][] = [
  ['a paragraph', true, (words) => `<p>${said(words)}</p>`],
  [
    'inline elements',
    true,
    (words) => `<p>外交部长王毅说：“<b>${words.slice(0, 6)}</b><a href="#">${words.slice(6)}</a>”</p>`,
  ],
  ['lines of the source', true, (words) => `<p>外交部长王毅说：“${words.slice(0, 8)}\n${words.slice(8)}”</p>`],
  ['an open shadow root', true, (words) => `<div class="host" data-words="${said(words)}"></div>`],
  ['a slot', true, (words) => `<div class="slotted"><span>${said(words)}</span></div>`],
  ['marks drawn by style', true, (words) => `<p>外交部长王毅说：<span class="drawn quote">${words}</span></p>`],
  ['not displayed', false, (words) => `<p class="gone">${said(words)}</p>`],
  ['not visible', false, (words) => `<p style="visibility: hidden">${said(words)}</p>`],
  ['see-through', false, (words) => `<div style="opacity: 0"><p>${said(words)}</p></div>`],
  ['not rendered', false, (words) => `<div style="content-visibility: hidden"><p>${said(words)}</p></div>`],
  ['for screen readers alone', false, (words) => `<p class="for-ears">${said(words)}</p>`],
  ['folded to nothing', false, (words) => `<div class="folded"><p>${said(words)}</p></div>`],
  ['details that are closed', false, (words) => `<details><summary>更多</summary><p>${said(words)}</p></details>`],
  ['hidden from assistive technology', false, (words) => `<p aria-hidden="true">${said(words)}</p>`],
  [
    'what the reader writes',
    false,
    (words) => `<div contenteditable>${said(words)}</div><textarea>${said(words)}</textarea>`,
  ],
  ['a script', false, (words) => `<script type="text/plain">${said(words)}</script>`],
  ['a light child without a slot', false, (words) => `<div class="unslotted"><p>${said(words)}</p></div>`],
];

/** What is read, and what is not, of `/check/places`. */
export const READ = PLACES.flatMap(([, isRead], at) => (isRead ? [SENTENCES[at]!] : []));
export const UNREAD = PLACES.flatMap(([, isRead], at) => (isRead ? [] : [SENTENCES[at]!]));

const PLACED = html(
  `<p>外长谈外交。</p>${PLACES.map(([, , body], at) => body(SENTENCES[at]!)).join('\n')}
  <script>
    for (const host of document.querySelectorAll('.host')) {
      const inner = document.createElement('p');
      inner.textContent = host.dataset.words;
      host.attachShadow({ mode: 'open' }).append(inner);
    }
    for (const host of document.querySelectorAll('.slotted'))
      host.attachShadow({ mode: 'open' }).append(document.createElement('p').appendChild(document.createElement('slot')));
    for (const host of document.querySelectorAll('.unslotted')) host.attachShadow({ mode: 'open' });
  </script>`,
);

/** Frames of all kinds, one of which nobody sees, and one that is taken away while it is read. */
function framed(port: number): string {
  const inner = (words: string): string =>
    html(`<p>${said(words)}</p>`)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
  return html(`<p>${said(SENTENCES[0])}</p>
    <iframe src="http://localhost:${port}/check/inner"></iframe>
    <iframe srcdoc="${inner(SENTENCES[2])}"></iframe>
    <iframe srcdoc="${inner(SENTENCES[3])}" style="display: none"></iframe>
    <iframe srcdoc="${inner(SENTENCES[4])}" width="1" height="1" style="width: 1px; height: 1px"></iframe>
    <div style="opacity: 0"><iframe srcdoc="${inner(SENTENCES[5])}"></iframe></div>`);
}
export const IN_FRAMES = [SENTENCES[0], SENTENCES[1], SENTENCES[2]];

/** Long, and never still: paragraphs go, come, and are written anew. */
const RESTLESS = html(
  `<p id="first">${said(SENTENCES[0])}</p>
  <main>${Array.from({ length: 3000 }, (_, at) => `<p>第${at}段，<b>说的</b>是<i>别的事</i>。</p>`).join('')}</main>
  <p id="last">${said(SENTENCES[1])}</p>
  <script>
    const main = document.querySelector('main');
    const all = [...main.children];
    const any = () => Math.floor(Math.random() * all.length);
    setInterval(() => {
      for (let left = 20; left > 0; left -= 1) {
        const at = any();
        all[at].remove();
        all[at] = document.createElement('p');
        main.prepend(all[at]);
        all[any()].textContent = '又是一段';
      }
    }, 1);
  </script>`,
);

/** A million elements without a word, and one sentence behind them. */
const EMPTY = html(
  `<div id="many"></div><p>${said(SENTENCES[0])}</p>
  <script>
    const many = document.querySelector('#many');
    const row = document.createElement('div');
    for (let left = 1000; left > 0; left -= 1) row.append(document.createElement('i'));
    for (let left = 1000; left > 0; left -= 1) many.append(row.cloneNode(true));
  </script>`,
  '<style>#many { display: none }</style>',
);

const NESTED = html(`<p>${'<b>'.repeat(300)}${said(SENTENCES[0])}${'</b>'.repeat(300)}</p>
  <p>${'“'.repeat(100)}${SENTENCES[1]}${'”'.repeat(100)}</p><p>坏字\ud83d：${said(SENTENCES[2])}</p>`);

/** In an open shadow root, where a page's own rules do not reach. */
const SHADOWED = html(`<p id="between">这里只说天气。</p><div id="shadowed"></div>
  <script>
    const inner = document.createElement('p');
    inner.textContent = '${said(SENTENCES[0])}';
    document.querySelector('#shadowed').attachShadow({ mode: 'open' }).append(inner);
  </script>`);

const englishPage = (name: string): string =>
  readFileSync(new URL(`../../../gold/english/pages/${name}.html`, import.meta.url), 'utf8');

export const CHECKED_PAGES: Record<string, (port: number) => SentPage> = {
  '/check/marked': () => ({ body: MARKED }),
  '/check/shadow': () => ({ body: SHADOWED }),
  '/check/places': () => ({ body: PLACED }),
  '/check/frames': (port) => ({ body: framed(port) }),
  '/check/inner': () => ({ body: html(`<p>${said(SENTENCES[1])}</p>`) }),
  '/check/restless': () => ({ body: RESTLESS }),
  '/check/empty': () => ({ body: EMPTY }),
  '/check/nested': () => ({ body: NESTED }),
  '/check/english': () => ({
    body: html('<p>The minister said: “The world cannot return to the law of the jungle.”</p>'),
  }),
  '/check/english-article': () => ({ body: englishPage('w01-wire-event') }),
  '/check/english-paragraphs': () => ({ body: englishPage('w14-agency-paragraphs') }),
  '/check/english-nested': () => ({ body: englishPage('w15-daily-nested') }),
  '/check/english-visit': () => ({ body: englishPage('w18-visit-counterpart') }),
};
