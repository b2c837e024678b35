/** Labels before what somebody says: 某某：, 某报记者：; the heads of a transcript, of live entries and of headlines. */
import { groupOf } from '../record/match-groups.ts';
import { commonPattern, commonText } from './common-form.ts';
import type { NamedSpeaker } from './page-names.ts';
import type { Speakers } from './speech/speakers.ts';

export interface SpokenLabel {
  speaker: NamedSpeaker;
  at: [start: number, end: number];
  /** Behind the colon. */
  content: number;
  /** A name of which nothing is known, as comments have. */
  isAnybody: boolean;
}

const LABEL = commonPattern(
  /^(?:[\s•●▪■◆▲★·*\-—–]|(?:更多|相关|另见|推荐阅读|延伸阅读)[：:]|[【[（(〔][^】\])）〕\n]{1,16}[】\])）〕]|\d{1,2}[:：]\d{2}(?::\d{2})?|\d{1,3}[.．、])*(?<words>[^：:，,。！？!?；;“”「」『』"\n\t]{1,30})[：:](?=\s*\S)/u,
);
/** What stands before a colon in a page's own lines. */
const FIELD = commonPattern(
  /(?:编辑|责编|来源|校对|审核|监制|摄影?|制图|作者|撰文|电话|邮箱|地址|时间|日期|地点|标题|原题|配图|图片?|注|版权|声明|热线|关键词|标签|分类|阅读|点击|更多|推荐|链接|专题|栏目|通讯员|策划|出品|编译|翻译|文|供稿|发布|更新|浏览|评论|分享|报道|报导|新闻|文章|原文|回顾|字幕|音效|音乐|配乐|旁注)$/u,
);

/** @param text a block in the common form of its characters @param isItem it is a post or an entry */
export function labelAt(text: string, speakers: Speakers, isItem = false): SpokenLabel | null {
  const match = LABEL.exec(text.slice(0, 120));
  if (match === null) return null;
  const words = groupOf(match, 'words').trim();
  if (FIELD.test(words)) return null;
  // Whoever writes a comment is a name that nobody knows.
  const known = speakers.labelOf(words);
  const speaker = known ?? (isItem ? anybody(words) : null);
  if (speaker === null) return null;
  const content = match[0].length;
  // 记者：某某 is a byline.
  if (
    speaker.isRole &&
    /^记者$/u.test(words) &&
    /^\s*[^\s，。！？!?]{2,8}(?:\s+[^\s，。！？!?]{2,4}){0,8}\s*$/u.test(text.slice(content, content + 40))
  )
    return null;
  const start = text.indexOf(words);
  return { speaker, at: [start, start + words.length], content, isAnybody: known === null };
}

/** 字幕：…, 编辑：…: a page's own line. */
export function isFieldLine(text: string): boolean {
  const match = LABEL.exec(text.slice(0, 120));
  return match !== null && FIELD.test(groupOf(match, 'words').trim());
}

const BARE = /^\s*(?<words>[^：:，,。！？!?；;“”「」『』\n\t]{1,16})[：:]\s*$/u;
/** 某某：, and nothing else in its block; what it labels begins the next one. */
export function bareLabelAt(text: string, speakers: Speakers): SpokenLabel | null {
  const words = BARE.exec(text.slice(0, 40))?.groups?.['words']?.trim();
  if (text.length > 24 || words === undefined || FIELD.test(words) || SAYING.test(words)) return null;
  const speaker = speakers.labelOf(words);
  return speaker === null ? null : { speaker, at: [0, 0], content: 0, isAnybody: false };
}

const MOST_OF_LABEL = 120;
const ENGLISH = /^\s*[^:.,;!?“”"\n]{1,60}:\s/u;
/** 某某说：“…” is a frame. */
const SAYS = commonPattern(/[说称道示出调问答认]$/u);
const OPENS = /^\s*[“「『"‘﹁]/u;

/** What a paragraph's beginning leads in, where it may be a label, whoever may be known by then; null where it is none. */
export function mayBeLabel(paragraph: string): 'words' | 'marks' | null {
  const text = commonText(paragraph.slice(0, MOST_OF_LABEL));
  const label = LABEL.exec(text);
  if (label === null) return BARE.test(text) || ENGLISH.test(text) ? 'words' : null;
  const words = groupOf(label, 'words').trim();
  if (FIELD.test(words) || /^\d*$/u.test(words)) return null;
  if (!OPENS.test(text.slice(label[0].length))) return 'words';
  return SAYS.test(words) ? null : 'marks';
}

const HEADLINE = /^(?<before>[^：:\n]{1,36})[：:](?=\s*\S)/u;
/** 某某：…, 某地外长某某谈某事：…: who speaks behind a headline's colon. @param isPart of a headline: whoever it is that is named there */
export function headlineAt(text: string, speakers: Speakers, isPart = false): SpokenLabel | null {
  const label = labelAt(text, speakers, isPart);
  if (label !== null) return label;
  const match = HEADLINE.exec(text.slice(0, 60));
  if (match === null) return null;
  const before = groupOf(match, 'before');
  const [named] = speakers.namedIn(before).slice(-1);
  if (named === undefined) return null;
  if (before.slice(named.at[1]).trim() !== '') return null;
  return { speaker: named.speaker, at: named.at, content: match[0].length, isAnybody: false };
}

/** In a headline a space, an exclamation mark or a semicolon parts two statements. */
export function partsOfHeadline(text: string, from: number): [start: number, end: number][] {
  const parts: [number, number][] = [];
  for (const { 0: part, index } of text.slice(from).matchAll(/[^\s！!；;]+/gu)) {
    // 2024 年 and words of other scripts are one with what stands beside them.
    const last = parts.at(-1);
    const start = from + index;
    if (
      last !== undefined &&
      /[\dA-Za-z]\s+$|^\s+$/u.test(text.slice(last[1] - 1, start)) &&
      /^[\dA-Za-z]/u.test(text.charAt(last[1] - 1))
    )
      last[1] = start + part.length;
    else parts.push([start, start + part.length]);
  }
  return parts;
}

/** A headline's topic. */
const TOPIC = commonPattern(
  /(?:观点|时评|社论|社评|评论|来论|分钟|小时|两会|直播|数据|调查|提醒|预告|通知|公告|突发|最新|关注|热点|焦点|话题|问答|一图|盘点|揭秘|解读|分析|背景|原因|结果|答案|主题|台海|南海|中东|国际|财经|体育|社会|文化|生活|教育|健康|旅游|记者会|发布会|外交|关系|问题|局势|会议|访谈|对话|特稿|札记|记者|在线|要闻|说法|信号|看点|重点|全文)$|^(?:谈|论|评|关于|从|为|在)/u,
);
const ANYBODY = /^[\p{Script=Han}A-Za-z\d_]{2,10}$/u;

function anybody(words: string): NamedSpeaker | null {
  return ANYBODY.test(words) && !SAYING.test(words) && !TOPIC.test(words)
    ? { who: 'other', name: words, isRole: true }
    : null;
}

const NAME_LABEL = /^\s*(?<words>\p{Script=Han}{2,8})[：:]\s*\S/u;

/** 某某说： is a frame, and 特写： a genre. */
const SAYING =
  /(?:说|问|答|称|指|道|表示|强调|指出|认为|写|回应|反问|追问|直言|坦言|特写|侧记|手记|图集|视频|快评|社论|社评|观察|专访|直播|独家|快讯|图解|读者|专栏|聚焦|综述|全文|实录)$/u;

/** What may be somebody's label. */
export function nameLabelIn(text: string): string | null {
  const words = NAME_LABEL.exec(text)?.groups?.['words'];
  return words === undefined || FIELD.test(words) || SAYING.test(words) ? null : words;
}
