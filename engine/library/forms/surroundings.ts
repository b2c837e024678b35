/** What a web page and a magazine print around a text: nobody's words. */
import type { Line } from '../../parse/lines.ts';
import { readMatter } from '../../parse/matter.ts';
import type { Matter } from '../../parse/matter.ts';
import type { Range } from '../../record/record.ts';
import { type Stepwise, withPauses } from '../../record/stepwise.ts';

const CRUMBS = /^(?:[^>›»→。！？]{1,16}[\s　]?[>›»→][\s　]?){1,6}[^>›»→。！？]{1,24}$/u;
const SHARING =
  /^(?:点个|點個|点赞|點讚|转发|轉發|点亮|分享到?|分享至|扫一扫|掃一掃|扫码|掃碼|打印|列印|【(?:纠错|糾錯|责任编辑|責任編輯|责编|编辑|打印|列印|关闭|關閉|字[号號體体]|大|中|小)|字[号號體体][:：]|点击(?:查看|进入)|长按|關注|关注我们|返回|回到?[顶頂]|[上下]一[页頁篇]|收藏|纠错|責任編輯|责任编辑|责编|编辑[:：]|(?:审核|審核|初审|复审|终审|校对|校對|监制|監製|编审|值班)[\s　]?[:：｜|丨/／]|点击(?:上方|下方)?(?:蓝字|藍字|名片|卡片)|特别声明|免责声明|免責聲明|版权|版權|©|Copyright|未经许可|未經)/u;
/** Below it stand titles of other texts. */
const ELSEWHERE =
  /^[【[]?(?:相关(?:链接|阅读|新闻|文章|稿件|报道|解读)|相關(?:連結|鏈接|閱讀|新聞|文章|報導)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|猜你喜欢|热点(?:推荐|新闻)|更多(?:新闻|内容|阅读)|往期(?:回顾|推荐)|[Rr]elated (?:[Ll]inks|[Aa]rticles|[Nn]ews))[】\]]?[\s　]?[:：]?$/u;
const CREDITS =
  /^[（(【]?(?:摄影|攝影|图片|圖片|供图|供圖|制图|製圖|整理|采写|採寫|撰文|撰稿|翻译|翻譯|美编|美編|统筹|統籌|策划|策劃|实习生|實習生|文字|文|作者|责任编辑|责编|编辑|編輯)[\s　]?[:：/｜|丨][^。！？]{1,60}[）)】]?$/u;
/** 某某周刊 2029年第14期 文｜林岚 */
const ISSUE =
  /^[^。！？：:]{0,20}(?:19|20)\d\d年?(?:第\d{1,3}期|\d{1,2}月(?:刊|号|號))[^。！？]{0,40}$|[\s　](?:文|撰文|采写|摄影)[\s　]?[｜|/／丨:：][^。！？]{2,20}$/u;
/** 某某发布 今天 09:00 */
const PUT_UP =
  /^[^。！？：:，]{1,24}[\s　](?:今天|昨天|前天|刚刚|\d{1,2}月\d{1,2}日)[\s　]?\d{1,2}[:：]\d{2}[^。！？：:，]{0,20}$/u;
const BYLINE =
  /^(?:本[刊报報社网網台]|\p{Script=Han}{2,6}[刊报報社网網])?(?:特约|实习|首席|特派)?(?:[记記]者|作者|撰文|[采採][写寫]|主[笔筆])[\s　]{0,2}[/／｜|:：\s　][\s　]{0,2}[\p{Script=Han}\s　、]{2,20}$|^《[^》]{2,16}》[\s　]{0,4}(?:文|记者|記者|撰文|采写)[\s　]?[｜|/／丨:：]?[^。！？，]{0,20}$/u;
const FIELD =
  /^(?:\p{Script=Han}{0,4}(?:时[\s　]{0,4}间|時[\s　]{0,4}間|日[\s　]{0,4}期|地[\s　]{0,4}[点點])|(?:列席|出席|与会|與會|参加|參加|[记記][录錄]|主[\s　]{0,4}持|采访|採訪|访谈|訪談|受访|受訪|被采访|对话|對話|主[讲講]|[发發]布|整理|撰文|[嘉来來]?[宾賓]|嘉宾主持|本期嘉宾|人物|主题|主題|议题|議題)(?:[\s　]{0,4}(?:人员|人員|人|者|单位|單位|嘉宾|嘉賓))?)[\s　]{0,2}[:：](?<value>[^\n]*)$/u;
/** 本报记者 □林岚（工程师）: which mark is whose. */
const LEGEND = /^[^。！？：:]{2,20}[\s　][■□◆◇●○▲△▼▽][^。！？：:]{2,30}$/u;
const PICTURE =
  /^[（(【[△▲](?:图|圖|图片|圖片|资料图|照片|现场图|Photo)[^）)】\]]{0,12}[）)】\]]?|[\s　。][\p{Script=Han}\s　·]{2,16}[摄攝][）)]?$/u;
/** （以上内容如与录像不一致，以录像为准。） */
const NOTE = /^[（(*※](?:以上|本文|本[记記]录|本紀錄|注[:：]|註[:：]|编者|編者|根据|根據|如有)[^\n]{2,120}[）)]?$/u;

/** （本文根据录音整理，有删节。） */
const END_NOTE =
  /^[（(【*※][^\n]{0,120}(?:整理|删节|刪節|录音|錄音|为准|為準|未经|未經|[审審]定|[审審][阅閱]|[参參][阅閱]|原文|edited|condensed|transcript)[^\n]{0,60}[）)】*]$/u;
/** 【记者：林岚／编辑：王五】 */
const CREDIT_LINE =
  /^[【（([]?(?:[记記]者|撰文|文|[采採][访訪写寫]|[编編][辑輯]|[责責][编編]|[摄攝]影)[\s　]?[:：][^。！？：:]{1,60}(?:[／/｜|、][^。！？]{1,80}|[】）)\]])$/u;
const END_MARK =
  /^-?[\s　]?(?:THE )?END[\s　]?-?$|^(?:完|Ends)[／/\s].{0,40}$|^Ends$|^[（(](?:实习生|實習生|[记記]者|通[讯訊][员員]|[编編][辑輯]|[责責][编編]|[摄攝]影|供[图圖])[^。！？]{1,60}[）)]$|^Issued at .{0,20}\d{1,2}:\d{2}$|^(?:全文)?(?:完|终|終)$/u;

const LEADS_IN =
  /近日|日前|聊|本期|整理|[编編]者|[邀][请請]|[请請]来|[请請]來|做客|走[进進]|[记記]者|[采採][访訪]|本刊|本[报報]|以下|如下|[专專][访訪]|嘉[宾賓]|[对對][话話]|答[记記]?者?[问問]|回[答应應]|spoke|interview|[Ff]ollowing/u;

const FURNITURE: Matter = { is: 'furniture', kind: 'metadata' };
const RULE: Matter = { is: 'furniture', kind: 'mark' };
const PAGE_HEAD: Matter = { is: 'furniture', kind: 'running-head' };
const PAGE_NUMBER = /^[-—–·\s]{0,4}第?[\s　]?\d{1,4}[\s　]?[页頁]?[-—–·\s]{0,4}$/u;
const LONGEST = 160;
/** So many lines from the end may be titles of other texts, and most of them are short. */
const FOOT = 40;
const SHORT = 60;

/** Where titles of other texts begin, below the text; the number of lines where there are none. */
export function footOf(source: string, lines: readonly Line[]): number {
  const from = Math.max(Math.floor(lines.length / 2), lines.length - FOOT);
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || !ELSEWHERE.test(textOf(source, line))) continue;
    const rest = lines.slice(index);
    const short = rest.filter(({ start, end }) => end - start <= SHORT).length;
    if (short * 5 >= rest.length * 4) return index;
  }
  return lines.length;
}

/** So many lines hold the fields at the head of a page. */
const HEAD = 20;

/** Where the fields at the head of a page start, each with the list below it, before anybody speaks; and credits anywhere. */
export function findFields(source: string, lines: readonly Line[]): Set<number> {
  const fields = new Set<number>();
  for (const line of lines) {
    if (line.end - line.start <= LONGEST && CREDIT_LINE.test(textOf(source, line))) fields.add(line.start);
  }
  let isList = false;
  for (const line of lines.slice(0, HEAD)) {
    const text = textOf(source, line);
    const value = FIELD.exec(text)?.groups?.['value']?.trim();
    const stops = /[。！？!?；;，,]$/u.test(text);
    if (value !== undefined && !stops && line.end - line.start <= LONGEST) {
      fields.add(line.start);
      isList = value === '';
    } else if (isList && !line.apart && !stops && line.end - line.start <= SHORT) fields.add(line.start);
    else {
      isList = false;
      // Somebody has begun to speak.
      if (stops && fields.size > 0) break;
    }
  }
  return fields;
}

/**
 * By where a line starts; lines that are not there are what the parser finds.
 * @param first where the first label starts; Infinity where there is none
 * @param foot index of the first line below the text
 * @param fields where fields start
 */
export function* findSurroundings(
  source: string,
  lines: readonly Line[],
  first: number,
  foot: number,
  fields: ReadonlySet<number>,
): Stepwise<Map<number, Matter>> {
  const matters = new Map<number, Matter>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.end - line.start > SHORT) continue;
    const text = textOf(source, line);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  yield* withPauses(lines, (line, index) => {
    if (index >= foot || fields.has(line.start)) matters.set(line.start, FURNITURE);
    if (matters.has(line.start) || line.end - line.start > LONGEST) return;
    const text = textOf(source, line);
    const isEnd = index >= lines.length - 4;
    const matter = isPageHead(text, index) ? PAGE_HEAD : matterOf(text, line.start < first, isEnd);
    if (matter) matters.set(line.start, matter);
  });
  for (const start of introduction(source, lines, first, matters)) matters.set(start, { is: 'lede' });
  // Nothing but its place tells the title of a text that has no labels, or one that ends in a question mark.
  const title = lines.find(({ start }) => !matters.has(start));
  if (title && title !== lines.at(-1) && title.end <= first && isTitle(source, title))
    matters.set(title.start, { is: 'heading', sure: true });
  return matters;

  /** The head of each page stands beside its number, on the first page, too. */
  function isPageHead(text: string, index: number): boolean {
    if ((counts.get(text) ?? 0) < 2 || index === 0 || text.length < 4) return false;
    return [lines[index - 1], lines[index + 1]].some((beside) => beside && PAGE_NUMBER.test(textOf(source, beside)));
  }
}

/** Words that lead in a talk are nobody's, though an editor may say “we”. */
function introduction(
  source: string,
  lines: readonly Line[],
  first: number,
  matters: ReadonlyMap<number, Matter>,
): number[] {
  const [, ...above] = lines.filter(({ start, end }) => end <= first && !matters.has(start));
  const prose = above.filter(
    (line) => /[。！？!?.：:…”」]$/u.test(source.slice(line.start, line.end)) && isOwn(source, line, 'text'),
  );
  const leadsIn = prose.length <= 8 && prose.some((line) => LEADS_IN.test(textOf(source, line)));
  return first < Infinity && leadsIn ? prose.map(({ start }) => start) : [];
}

function isTitle(source: string, { start, end }: Line): boolean {
  const text = source.slice(start, end);
  return (
    text.length <= SHORT && !/[。；;，,：:]$|[。；;]./u.test(text) && isOwn(source, { start, end }, 'heading', 'text')
  );
}

/** Whether the parser, too, would take it for words of the text, and not of the page. */
function isOwn(source: string, { start, end }: Pick<Line, 'start' | 'end'>, ...kinds: Matter['is'][]): boolean {
  const setting = { marked: false, repeated: false, opening: true, first: start === 0 };
  return kinds.includes(readMatter(source.slice(start, Math.min(end, start + 400)), setting).is);
}

function matterOf(text: string, opening: boolean, isEnd: boolean): Matter | null {
  if (/^[^\p{L}\p{N}]{3,}$/u.test(text)) return RULE;
  if (/^【[^】。！？]{1,24}】$/u.test(text) && !SHARING.test(text)) return { is: 'heading', sure: true };
  if (CREDITS.test(text) || SHARING.test(text)) return FURNITURE;
  if (opening && (PUT_UP.test(text) || CRUMBS.test(text) || ISSUE.test(text) || BYLINE.test(text))) return FURNITURE;
  if (opening && LEGEND.test(text)) return FURNITURE;
  if (PICTURE.test(text)) return { is: 'caption' };
  if (NOTE.test(text) || (isEnd && END_NOTE.test(text))) return { is: 'stage-direction' };
  if (isEnd && END_MARK.test(text)) return FURNITURE;
  return null;
}

const CLOCK_BEHIND = /[\s　][[［（(]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]］）)]$/u;

/** Lines without the clock that a live text prints behind each; none where only some lines have one. */
export function withoutClocks(source: string, lines: readonly Line[]): { lines: Line[]; marks: Range[] } {
  const clocks = lines.map(({ start, end }) => CLOCK_BEHIND.exec(source.slice(Math.max(start, end - 14), end))?.[0]);
  const count = clocks.filter((clock) => clock !== undefined).length;
  if (count < 3 || count * 2 < lines.length) return { lines: [...lines], marks: [] };
  const marks: Range[] = [];
  const cut = lines.map((line, index) => {
    const clock = clocks[index];
    if (clock === undefined || clock.length >= line.end - line.start) return line;
    const end = line.end - clock.length;
    marks.push([end + 1, line.end]);
    return {
      ...line,
      end: end - (source.slice(line.start, end).length - source.slice(line.start, end).trimEnd().length),
    };
  });
  return { lines: cut, marks };
}

function textOf(source: string, { start, end }: Line): string {
  return source.slice(start, Math.min(end, start + LONGEST + 1)).replaceAll('**', '');
}
