/** What a printed line without a label is: text, or matter that surrounds and interrupts the text. */
import { isField, isFootField } from './labels.ts';

export type FurnitureKind =
  | 'metadata'
  | 'timestamp'
  | 'running-head'
  | 'continuation-note'
  | 'page-number'
  | 'by-line'
  | 'source-line'
  | 'end-mark'
  | 'mark';
export type Matter =
  | { is: 'furniture'; kind: FurnitureKind }
  | { is: 'caption' | 'lede' | 'closing-note' | 'stage-direction' }
  /** Short and without a stop: a heading, unless it turns out to be a piece of a broken sentence. */
  | { is: 'heading'; sure: boolean }
  | { is: 'text' };

const CONTINUATION =
  /^[（(【[]?[\s　]*(?:上接|下转|下轉|紧接|接|转|轉|接上|续|續)第?[\s　]*[\dA-Z一二三四五六七八九十]{1,4}[\s　]*[版页頁].{0,12}$/u;
const PAGE_NUMBER =
  /^(?:[-—–·\s]*\d{1,4}[-—–·\s]*|第?\s*\d{1,4}\s*[页頁](?:\s*[/／,，]?\s*共\s*\d{1,4}\s*[页頁])?|[Pp](?:age)?\.?\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?)$/u;
const END_MARK = /^完$|^[（(【[](?:完|全文完|完毕|完畢|[Ee]nd)[）)】\]]$|^\*{3,}$|^#{3,}$/u;
const METADATA = /^(?<field>[\p{Script=Han}A-Za-z]{1,8})[\s　]?[:：]/u;
const SOURCE =
  '(?:(?:据|據|摘自|转自|轉自|源自)[\\s　]?[^，,。！？：:；\\s]{1,20}?(?:社|[报報]|[网網]|[电電讯訊]|[台臺]|报道|報導|客户端|公众号)|(?:来源|來源)[:：]?[\\s　]?[^，,。！？：:；\\s]{2,20})';
const SOURCE_LINE = new RegExp(`^[（(]?${SOURCE}[）)]?$`, 'u');
/** A source glued to the last sentence, behind a space or in brackets: `…更大的机遇。 据某某社`. */
const SOURCE_TAIL = new RegExp(
  `(?<=[。！？!?”」』][\\s　]+)${SOURCE}$|(?<=[。！？!?”」』][\\s　]*)[（(](?:${SOURCE}|\\p{Script=Han}{1,6}社[^。）)]{0,20}[电電发發])[）)]$`,
  'u',
);
const BY_LINE =
  /^[（(]?(?:(?:本报|本報|本社|本台|本网|\p{Script=Han}{1,6}?[社网網视視])(?:驻\S{2,8})?(?:特派|首席|见习)?(?:记者|記者)|(?:特派|首席|见习)?(?:记者|記者)(?=[\s　:：/])|文\/|文[:：]|作者[:：]|撰文|By\s)[\s　:：/]*[\p{Script=Han}A-Za-z·.、\s　]{2,30}(?:报道|報導|整理|采写)?[）)]?$/u;
const CREDIT =
  /(?:(?<!拍)[摄攝]|摄影|攝影|供图|供圖|资料图片?|\p{Script=Han}社[发發]|制图|製圖|[Pp]hoto(?:graph)?\s+(?:by|:).{2,40})[\s　]*[）)]?[。.]?$/u;
const CAPTION_HEAD = /^[（(]?(?:图为|圖為|图[一二三四五六七八九十\d]?[:：]|圖[:：]|资料图|图片说明|[△▲])/u;
const MEETING = '(?:记者会|記者會|发布会|發布會|吹风会|吹風會|见面会|見面會|招待会|招待會|座谈会|答问|答問|记者招待)';
const DATELINE =
  /(?:社|网|網|报|報|台)?[\p{Script=Han}]{0,10}\d{1,2}月\d{1,2}日[\s　]?(?:专)?(?:电|電|讯|訊)(?:[\s　(（]|$)/u;
const LATIN_DATELINE =
  /^\p{Lu}[\p{Lu} ]{2,30},\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.?\s+\d{1,2}/u;
const HELD = new RegExp(
  `^(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日.{0,80}(?:举行|舉行|召开|召開|举办|舉辦|出席|主持|就|会见|會見).{0,60}(?:${MEETING}|提问|提問|回答|答)`,
  'u',
);
const CLOSING = new RegExp(
  `^(?!今天|我宣布|现在我|現在我)(?:整[个場场])?.{0,12}${MEETING}(?:.{0,6}(?:历时|歷時|持续|持續)(?:了|约|約)?.{0,6}(?:小时|小時|分钟|分鐘|个半|多)|(?:现已|現已|现在|現在|圆满|圓滿|宣布){0,2}(?:结束|結束)[。！!]?$)`,
  'u',
);
const LATIN_CLOSING =
  /^\(?The (?:press conference|briefing|meeting|event) (?:was |has )?(?:lasted|ended|concluded|over)/;
/** When the page was put up, with where it is from on the same line: `2024-03-08 09:41 来源：…`. */
const PAGE_INFO =
  /^[*（(【[]?(?:(?:发布|發布|更新)?(?:时间|時間|日期|于)[:：]?[\s　]?)?(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[\sT　]{0,3}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[\s　|｜·•]{0,6}(?:来源|來源|稿源|作者|记者|記者|编辑|編輯|责编|責編|字号|字號|浏览|瀏覽|阅读|閱讀|点击|點擊|发布|發布)[^。！？]{0,80}$/u;
/** `某某发布 2024-03-08 18:30 北京`: who put the page up, when and where. */
const PUT_UP =
  /^[^。！？，：:\d]{1,30}[\s　]{1,4}(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:[\s　]{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:[\s　]{1,4}\p{Script=Han}{2,8})?)?$/u;
/** `阅读 3.2万 赞 188 在看 96` */
const COUNTERS =
  /^(?:(?:阅读量?|閱讀|浏览量?|瀏覽|点击|點擊|点赞|點讚|赞|讚|在看|分享|收藏|评论|評論|转发|轉發)[\s　:：]{0,4}\d[\d.,]{0,12}[万萬千kKwW+]{0,2}[\s　|｜·]{0,6}){1,8}$/u;
/** （责任编辑：某某）, at the foot of a page. */
const EDITED_BY =
  /^[（(【[](?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|来源|來源|作者)[\s　]?[:：]?[^。！？）)\]】]{1,40}[）)\]】]$/u;
/** Of a live text, minute by minute, or of the page. */
const TIMESTAMP =
  /^[[（(]?(?:(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?[\sT　]*)?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)[\s　]*(?:[ap]\.?m\.?)?[\s　]*(?:[A-Z]{2,4})?[\]）)]?$|^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$/iu;
const STAGE =
  /^[（(【[](?:掌声|掌聲|笑|笑声|笑聲|热烈|熱烈|鼓掌|众笑|眾笑|全场|音乐|插话|停顿|[Ll]aughter|[Aa]pplause|[Cc]rosstalk|[Ii]naudible)[^）)\]】]{0,20}[）)\]】]$/u;
/** A day on a line of its own, perhaps with the place: under a title it is the event's, below the text the page's. */
const DATE_LINE =
  /^[（(]?(?:[〇零○一二三四五六七八九十\d]{3,4}年)?[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}[日号號](?:[（(]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)）]?)?(?:[\s　，,于於在]*[\p{Script=Han}]{2,12})?[）)]?$/u;
/** `Beijing, March 7, 2024`, `7 March 2024` */
const LATIN_DATE_LINE =
  /^[([]?(?:\p{Lu}[\p{L}.’' -]{1,30},? {1,2})?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? \d{4})(?:, \p{Lu}[\p{L}.’' -]{1,30})?[)\]]?$/u;
const CLOCK_LINE = /^[\p{Script=Han}]{2,4}[时時][间間][\s　]*\d{1,2}[时時点點:：]\d{0,2}分?$/u;
/** (Please also refer to the Chinese portion of the remarks.) */
const BRACKETED_NOTE =
  /^[（(](?:[Pp]lease (?:also )?(?:refer|see|note)|[Nn]ote|[Ee]ditor|请参|請參|请同时参|請同時參|注[：:]|註[：:]|编[者注]|編[者註]|以上[为為是]).{4,}[）)]$/u;
const PAGE_FLAG =
  /^.{0,16}(?:特刊|专版|專版|要[\s　]*闻|要[\s　]*聞|第[\d一二三四五六七八九十]{1,3}版|[AB]\d{1,2}版|星期[一二三四五六日天].*版)$/u;

/** Marks that close a sentence, with the brackets and quotation marks behind them. */
export const CLOSED = /[。！？!?…；;：:.”"』」》）)】\]’~～*–]$|(?<![\p{Script=Han}—])(?:--|—)$/u;

const MAX_HEADING = 40;
/** A title may name an office in full. */
const MAX_TITLE = 60;
const MAX_FIELD = 200;
const MAX_CAPTION = 160;

export interface Setting {
  /** Printed as a heading: `#`, ■, or bold all through. */
  marked: boolean;
  /** The same line stands elsewhere, too, and this is not its first place at the head of the text. */
  repeated: boolean;
  /** Before the first label. */
  opening: boolean;
  /** The first line of the text. */
  first: boolean;
}

export function readMatter(text: string, { marked, repeated, opening, first }: Setting): Matter {
  if (repeated) return furniture('running-head');
  if (text.length <= 10 && !/[\p{L}\p{N}]/u.test(text)) return furniture('mark');
  if (CONTINUATION.test(text)) return furniture('continuation-note');
  if (PAGE_NUMBER.test(text)) return furniture('page-number');
  if (END_MARK.test(text)) return furniture('end-mark');
  const field = METADATA.exec(text)?.groups?.['field'];
  if (
    field !== undefined &&
    text.length <= MAX_FIELD &&
    (opening ? isField(field) : text.length < 60 && isFootField(field)) &&
    !/[。！？]$/u.test(text.slice(-1))
  )
    return furniture('metadata');
  if (PAGE_INFO.test(text.slice(0, 160)) || EDITED_BY.test(text.slice(0, 60)) || PUT_UP.test(text.slice(0, 80)))
    return furniture('metadata');
  if (COUNTERS.test(text.slice(0, 120))) return furniture('metadata');
  if (!opening && (DATE_LINE.test(text.slice(0, 40)) || CLOCK_LINE.test(text.slice(0, 40))))
    return furniture('timestamp');
  if (TIMESTAMP.test(text.slice(0, 40))) return furniture('timestamp');
  if (text.length <= MAX_CAPTION) {
    if (STAGE.test(text) || BRACKETED_NOTE.test(text)) return { is: 'stage-direction' };
    if (SOURCE_LINE.test(text)) return furniture('source-line');
    if (BY_LINE.test(text) && !CREDIT.test(text)) return furniture('by-line');
    if (CREDIT.test(text) || CAPTION_HEAD.test(text)) return { is: 'caption' };
    if (CLOSING.test(text) || LATIN_CLOSING.test(text)) return { is: 'closing-note' };
  }
  const stops = CLOSED.test(text.slice(-2));
  if (DATELINE.test(text.slice(0, 60)) || LATIN_DATELINE.test(text)) return { is: 'lede' };
  // A headline may tell the same, but it does without a stop.
  if (stops && text.length <= (opening ? 400 : 200) && HELD.test(text)) return { is: 'lede' };
  if (text.length <= MAX_HEADING && PAGE_FLAG.test(text)) return furniture('running-head');
  // In an alphabet the first line has room for an office and all that was spoken of.
  const ofTitle = first && !/\p{Script=Han}/u.test(text) ? MAX_TITLE * 2 : MAX_TITLE;
  const longest = marked ? MAX_HEADING * 3 : opening ? ofTitle : MAX_HEADING;
  if (widthOf(text) <= longest && !(first ? /[。；;]/u : /[。；;！!]/u).test(text.slice(0, -1))) {
    if (marked) return { is: 'heading', sure: true };
    if (!stops || /[”》）)]$/u.test(text)) return { is: 'heading', sure: false };
  }
  return { is: 'text' };
}

/** 要闻, 2024全国两会特刊, 第3版: the page's own, whatever stands below it. */
export function isPageFlag(text: string): boolean {
  return PAGE_FLAG.test(text);
}

export function isDateLine(text: string): boolean {
  return (text.length <= 40 && DATE_LINE.test(text)) || (text.length <= 80 && LATIN_DATE_LINE.test(text));
}

/** In Han characters; two of an alphabet take the room of one. */
function widthOf(text: string): number {
  return text.length > 3 * MAX_HEADING * 2
    ? text.length
    : text.length - text.replaceAll(/[^\x20-\x7e]/g, '').length / 2;
}

/** Where a glued source line begins, else the end of the text. */
export function bodyLength(text: string): number {
  const tail = SOURCE_TAIL.exec(text.slice(-60));
  return tail ? text.length - tail[0].length : text.length;
}

function furniture(kind: FurnitureKind): Matter {
  return { is: 'furniture', kind };
}
