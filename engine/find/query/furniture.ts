/**
 * Lines and signs that pages, captions, copying and conversion leave among the words: captions of pictures, times of subtitles, numbers of
 * lines, markup. Each is known by its form, is set aside under its kind, and never counts as a change.
 */
import { neighbours } from '../../record/neighbours.ts';

const LINE = '(?:^|(?<=[\\n\\r]))[ \\t\\u{3000}]*';
const END = '[ \\t\\u{3000}]*(?=$|[\\n\\r])';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?';
/** How and where a caption is drawn: align:start X1:40. */
const SETTINGS = '(?:[ \\t]+[A-Za-z]\\w{0,9}:[\\w%,.-]{1,20})*';
const DAY = '\\d{1,4}[./年-]\\d{1,2}[./月-]\\d{1,4}日?';

const line = (content: string): RegExp => new RegExp(`${LINE}(?:${content})${END}`, 'giu');

/** A form of what is no part of the words. `sign`: what all of it has, for a pattern that is slow; a text without it is not searched. */
export type Clutter = readonly [kind: string, pattern: RegExp, sign?: RegExp];

const HOUR = /\d:\d/u;

export const FURNITURE: readonly Clutter[] = [
  // What a terminal, an address or a program writes for a colour, a mark, a line.
  ['markup', /\u{1b}?\[\d{1,2}(?:;\d{1,3})*m|\u{1b}/gu],
  ['markup', /(?<![\d%])(?:%[0-9a-f]{2})+/giu],
  ['markup', /\\[nrt"'](?![a-z])/gu],
  [
    'markup',
    /\{\{[^{}|\n]{1,20}\||\}\}|\[\[(?:[^[\]|\n]{1,40}\|)?|\]\]|\[(?=[^[\]\n]{1,80}\]\()|\]\([^()\s]{1,200}\)|\{\\[a-z]{1,3}\d?\}/giu,
  ],
  // Subtitles: WebVTT, SubRip, LRC.
  [
    'subtitle',
    line(
      `WEBVTT[^\\n\\r]*|(?:NOTE|STYLE|Kind:|Language:)[^\\n\\r]*|\\d{1,5}(?=[ \\t]*[\\n\\r]+[ \\t]*${CLOCK}\\s*-->)`,
    ),
  ],
  ['subtitle', new RegExp(`${CLOCK}\\s*-->\\s*${CLOCK}${SETTINGS}|\\[${CLOCK}\\]`, 'gu')],
  // Who wrote when, as messengers put it before a message; the hour of a live report; the speaker of a transcript.
  ['time', line(`[^\\n\\r。！？]{1,24}?[,，]?\\s*\\[?${DAY}[,， ]+${CLOCK}\\]?[:：]?`), HOUR],
  [
    'time',
    new RegExp(
      `${LINE}(?:(?:发言人|說話人|说话人|发言者)\\s*\\d{1,2}\\s*)?[(（[]?${CLOCK}[)）\\]]?(?:[ \\t\\u{3000}]+(?:来源|來源)[:：][^\\n\\r]{1,20})?[ \\t\\u{3000}]*`,
      'gu',
    ),
    HOUR,
  ],
  [
    'caption',
    line(
      '(?:资料图|資料圖|图为|圖為|上图|下图|上圖|下圖|题图|題圖|配图|配圖|图片来源|圖片來源|图源|圖源|视频截图|視頻截圖|图片|圖片|[图圖](?=[:：（(]))[:：（(为為]?[^\\n\\r]{0,60}(?:[摄攝發发供图圖]|现场|現場|截图|。|问|問)[）)]?[^\\n\\r]{0,12}',
    ),
  ],
  // … on the line of the words: 图为…。某社记者 摄
  [
    'caption',
    /(?<=^|[\s。！？”])(?:资料图|資料圖|图为|圖為|上图|下图|上圖|下圖|题图|題圖|配图|配圖)[^\n\r]{0,50}?[记記]者[ \u{3000}]?[\p{Script=Han}·]{0,4}[ \u{3000}]?[摄攝][）)。]?/gu,
  ],
  ['advertisement', line('(?:广告|廣告|AD|Advertisement|推广|推廣|赞助内容|贊助內容)')],
  [
    'footer',
    line(
      '[（(]?(?:(?:点击|點擊|展开|展開|查看|阅读|閱讀|继续阅读|繼續閱讀|下载|下載|打开|打開|分享|转发|轉發|返回)[^\\n\\r。！？，]{0,6}(?:全文|更多|详情|詳情|原文|内容|內容|余下|餘下|剩余|剩餘|App|客户端|客戶端|链接|連結|首页|首頁|下载|下載|查看|朋友圈|微博)[^\\n\\r。！？，]{0,4}|收起|展开|展開)(?:>>|》》|＞＞)?[）)]?|(?:阅读|閱讀|赞|讚|在看|评论|評論|转发|轉發|收藏|浏览|瀏覽|播放)\\s*[\\d.,万萬+]+(?:\\s*(?:阅读|閱讀|赞|讚|在看|评论|評論|转发|轉發|收藏|浏览|瀏覽|播放)\\s*[\\d.,万萬+]+)*',
    ),
  ],
  [
    'footer',
    line(
      '(?:来源|來源|编辑|編輯|作者|记者|記者|责任编辑|責任編輯|责编|責編|时间|時間|发布时间|發佈時間|日期|原标题|原標題)[:：][^\\n\\r，。！？]{1,40}',
    ),
  ],
  [
    'forwarded',
    line(
      '【?(?:转发|轉發|转|轉|扩散|擴散)】?[:：]?[^\\n\\r。，]{0,12}|[^\\n\\r，。]{0,4}(?:群友|朋友们|家人们|大家)[^\\n\\r，。]{0,4}(?:注意|转发|扩散|周知)[！!]?|[—–-]{0,2}\\s*(?:转自|轉自|摘自|来自|來自)[^\\n\\r。！？]{1,30}',
    ),
  ],
  // The head of a paper's page: its name, the day, the number of the page.
  [
    'page-head',
    line(
      `[^\\n\\r，。！？]{0,12}\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日[ \\t\\u{3000}]*(?:星期.|周.)?[ \\t\\u{3000}]*(?:第?\\s*\\d{1,3}\\s*版|[A-D]\\d{1,2})?[^\\n\\r，。！？]{0,8}`,
    ),
    /\d{4}\s*年/u,
  ],
  // The section before a title, and the site and its sections behind.
  [
    'site',
    /^\s*(?:要闻|要聞|时政|時政|国际|國際|国内|國內|快讯|快訊|独家|獨家|视频|視頻|直播|滚动|滾動|头条|頭條|热点|熱點|原标题|原標題|标题|標題)\s*[|｜:：丨]\s*/gu,
  ],
  [
    'site',
    /(?:(?<!\s)\s*[_|｜丨]\s*|(?<!\s)\s+[-–—]\s+|(?<=\p{Script=Han})[-–—](?=\p{Script=Han}{2,8}(?:网|網|网站|網站|客户端|客戶端|在线|線上)\s*$))(?:[^\s_|｜丨。，！？-]{0,8}(?:网|網|网站|網站|客户端|客戶端|报|報|社|新闻|新聞|频道|頻道|在线|線上|电视台|電視台|卫视|衛視|官网|官網)|两会|兩會|要闻|要聞|国际|國際|国内|國內|时政|時政|滚动|滾動|专题|專題|视频|視頻|财经|財經|政务|政務|评论|評論|军事|軍事|社会|社會|早报|早報)(?=\s*$|\s*[_|｜丨]|\s+[-–—])/gu,
    /[_|｜丨–—-]/u,
  ],
  ['hashtag', /\[(?:话题|話題|超话|超話)\]/gu],
];

const NUMBERED = /(?:^|(?<=[\n\r]))[ \t]*(\d{1,4})[ \t\u{3000}]+(?=[\p{Script=Han}“「，。、；：！？])/gu;
/** So many lines in a row that count on are numbered. */
const FEWEST_LINES = 2;

/** Numbers of lines, which go up by the same step. @returns ranges of the numbers, in order */
export function lineNumbers(text: string): [number, number][] {
  const found = [...text.matchAll(NUMBERED)];
  const values = found.map(([, digits]) => Number(digits));
  const [first = 0, ...others] = neighbours(values).map(([before, value]) => value - before);
  if (found.length < FEWEST_LINES || first <= 0 || others.some((step) => step !== first)) return [];
  return found.map(({ 0: all, index }) => [index, index + all.length]);
}

/** A shorter overlap of two lines is chance. */
const SHORTEST_REPEAT = 4;

/** What the lines of rolling captions repeat of the line before. @returns ranges, in order */
export function repeatedLines(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let before = '';
  for (const { 0: own, index } of text.matchAll(/[^\n\r]+/gu)) {
    const words = own.trim();
    if (words === '') continue;
    const start = index + own.indexOf(words);
    for (let length = Math.min(words.length, before.length); length >= SHORTEST_REPEAT; length -= 1) {
      if (!before.endsWith(words.slice(0, length))) continue;
      ranges.push([start, start + length]);
      break;
    }
    before = words;
  }
  return ranges;
}

/** A character of a font's own radicals and the same again as it is written: ⼿手, as bold print is copied. @returns ranges of the first */
export function doubledRadicals(text: string): [number, number][] {
  return [...text.matchAll(/[\u{2e80}-\u{2fdf}](?=(\p{Script=Han}))/gu)]
    .filter(({ 0: radical, 1: next = '' }) => radical.normalize('NFKC') === next || isRadicalOf(radical, next))
    .map(({ index }) => [index, index + 1]);
}

/** Radicals that Unicode maps to no character: ⻓ and 长. */
const UNMAPPED = '⻓长⻔门⻛风⻜飞⻢马⻨麦⻩黄⻋车⻄西⻘青⻝食⻚页⻥鱼⻦鸟⻰龙⻳龟⻬齐⻮齿⻉贝⻆角⻅见⺠民⺟母⻤鬼⻣骨';
function isRadicalOf(radical: string, character: string): boolean {
  const at = UNMAPPED.indexOf(radical);
  return at >= 0 && at % 2 === 0 && UNMAPPED[at + 1] === character;
}
