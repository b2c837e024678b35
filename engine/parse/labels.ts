/** Speaker labels in every printed form: where one could stand, and whose it would be. */
import { groupOf } from '../record/match-groups.ts';
import type { KnownNames } from '../text/names.ts';
import { isName, isOutlet, readPerson } from './names.ts';

/** `name` is a bare name or something like one: whether it is a speaker, the text as a whole decides. */
export type HeadKind = 'question' | 'answer' | 'moderator' | 'official' | 'name';

export interface Head {
  kind: HeadKind;
  /** The person's name as printed; null where the label has none. */
  name: string | null;
  office: string | null;
  /** The outlet as printed, without 《》 and 记者; null where the label names none. */
  outlet: string | null;
  /** It looks like no name that is known; the head of the text may tell of one. */
  unlikely?: true;
}

const ORDINAL = '[\\s　]*(?:[（(]?[\\d０-９]{1,3}[)）]?|[一二三四五六七八九十]{1,3})?';
const ASKED = new RegExp(
  `^(?:(?:有)?(?:记者|記者|媒体|媒體|网友|網友|观众|觀眾)?(?:提问|提問|发问|發問|追问|追問|再问|再問|又问|又問|问题|問題|质问|質問|问|問)|记者|記者|媒体|媒體|网友|網友|Q|Question|Reporter|Journalist|Media|Press)${ORDINAL}$`,
  'iu',
);
const ASKED_BY =
  /^(?:Q|Question|Reporter|Journalist|Media|Press|记者|記者|问|問)[\s　]*[（([](?<outlet>[^）)\]]+)[）)\]]$/iu;
/** 网友大海 */
const READER = /^(?:网友|網友|观众|觀眾|读者|讀者)[\s　]*[\p{L}\d_]{1,12}$/u;
/** `A（林岚 Lin Lan）`, `答（发言人）`: who answers stands in brackets, perhaps in two scripts. */
const REPLIED_BY = /^(?:答复|答覆|回答|答|A|Answer)[\s　]*[（([](?<who>[^）)\]]{2,40})[）)\]]$/iu;
const REPLIED = new RegExp(`^(?:答复|答覆|回答|答问|答|A|Answer)${ORDINAL}$`, 'iu');
const REPORTER =
  /^(?<outlet>.{0,36}?)(?:(?:驻|駐)[\p{Script=Han}]{1,8}?)?(?:女|特派|见习|見習|实习|首席)?(?:记者|記者)(?:[\s　]*(?:提问|提問|问|問)|[（([][^）)\]]*[）)\]]|[\s　]*(?:(?![会會节節站协協们們])[\p{Script=Han}·]{1,12}|[A-Z\d]|[\p{Lu}][\p{L} .'-]{1,30}))?$/u;
export const PAPER = /^《[^》]{2,20}》$/u;
const REPORTER_OF =
  /^(?:[Rr]eporter|REPORTER|[Jj]ournalist|[Cc]orrespondent)s?\s+(?:from|of|with|for)\s+(?:the\s+)?(?<outlet>.{2,40})$/;
const REPORTER_LATIN = /^(?<outlet>.{2,40}?)(?:'s)?\s+(?:[Rr]eporter|[Cc]orrespondent|[Jj]ournalist)s?$/;
const MODERATOR =
  /(?:主持人|主持|司仪|司儀|新闻中心主任|新聞中心主任|翻译|翻譯|译员|譯員|传译|[Mm]oderator|MODERATOR|[Ii]nterpreter|INTERPRETER|^Host|^MC$)[\s　]*(?<name>[\p{Script=Han}·]{2,8}|[\p{L} .'-]{2,40})?(?:[（(][^）)]*[）)])?$/u;
/** A head that ends in a verb of speaking leads in a sentence (一位外国记者表示:…); it is no label. */
const SPEECH_VERB =
  /(?:说|[說説]|表示|称|稱|道|指出|强调|強調|认为|認為|云|写道|寫道|告诉|告訴|回忆|介绍|透露|宣布|提到|讲|講|想|看|如下|包括|就是|即)$/u;
/** Reporters who are spoken of or to, not who speak. */
const NOT_ASKING =
  /各位|诸位|諸位|大家|回答|答复|答中外|答记者|答記者|向.*记者|对.*记者|一[位名个].*[记記]者$|(?:本报|本報|本社|本台|本网)[记記]者/u;
/** Words before a colon that order an argument. */
const DISCOURSE =
  /^(?:首先|其次|再次|最后|最後|总之|總之|例如|比如|注|备注|备註|提示|第[一二三四五六七八九十]+|其[一二三四五]|First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Finally|Lastly|Next|Note|Remarks?|Summary|Background|However|Again|So|Well|Yes|No|Washington|Beijing)$/u;
/** Fields at the head of a page. */
const FIELD =
  /^(?:title|url|author|content|source|(?:last )?updated|posted|published|released|date|time|place|venue|editor|link|tags?|subject|原标题|原標題|标题|標題|副标题|题目|作者|来源|來源|稿源|(?:会议|會議|举行|舉行)?(?:时间|時間|地点|地點)|日期|发布时间|發布時間|发布日期|發布日期|更新时间|更新時間|更新日期|编辑|編輯|责编|責編|责任编辑|責任編輯|校对|校對|链接|網址|网址|关键词|關鍵詞|摘要|正文|内容|內容|图|圖|摄影|攝影|审核|监制|监製|出品|人物|主持人?|嘉宾|嘉賓|出席|发布人|發布人|主题|主題|议题|議題|附|附件|附录)$/iu;
/** Those that stand at the foot of a page, too. */
const FOOT_FIELD =
  /^(?:url|author|source|editor|link|作者|来源|來源|稿源|编辑|編輯|责编|責編|责任编辑|責任編輯|校对|校對|链接|網址|网址|审核|监制)$/iu;

export function isFootField(words: string): boolean {
  return FOOT_FIELD.test(words.trim());
}

export function isField(words: string): boolean {
  return FIELD.test(words.trim());
}

/** Read the words before a colon (or inside 【】) as a label; null where they cannot be one. */
export function readHead(words: string, names: KnownNames): Head | null {
  const text = wordsOf(words)
    .replaceAll(
      /\*\*|^[\s　]*(?:[\d０-９]{1,3}|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3})[.．、)）][\s　]*/gu,
      '',
    )
    .trim();
  if (text === '' || text.length > 60 || SPEECH_VERB.test(text)) return null;
  const none = { name: null, office: null, outlet: null };
  if (ASKED.test(text) || READER.test(text)) return { ...none, kind: 'question' };
  const askedBy = ASKED_BY.exec(text);
  if (askedBy) return { ...none, kind: 'question', outlet: outletOf(groupOf(askedBy, 'outlet')) };
  if (REPLIED.test(text)) return { ...none, kind: 'answer' };
  const replied = REPLIED_BY.exec(text)?.groups?.['who'];
  const answering = replied === undefined ? null : readPerson(inOneScript(replied));
  if (answering) return { kind: 'official', ...answering, outlet: null };
  const moderator = MODERATOR.exec(text);
  if (moderator) return { ...none, kind: 'moderator', name: moderator.groups?.['name']?.trim() ?? nameBefore(text) };
  if (isField(text) || DISCOURSE.test(text)) return null;
  if (NOT_ASKING.test(text)) return null;
  const reporter = REPORTER.exec(text) ?? REPORTER_OF.exec(text) ?? REPORTER_LATIN.exec(text);
  if (reporter) return { ...none, kind: 'question', outlet: outletOf(groupOf(reporter, 'outlet')) };
  // 《环球》: a title is an outlet's only if it asks again and again; the text as a whole decides.
  if (isOutlet(text, names) || PAPER.test(text)) return { ...none, kind: 'question', outlet: outletOf(text) };
  // 林嵐答:
  const person = readPerson(text.replace(/(?:回?答|答[复覆])$/u, ''));
  if (!person) return null;
  return { kind: person.office === null ? 'name' : 'official', ...person, outlet: null };
}

/** `林岚 Lin Lan` is one name, printed twice. */
function inOneScript(words: string): string {
  const [, han = words] = /^([\p{Script=Han}·•・]+)[\s　]+[A-Za-z][A-Za-z .'’-]*$/u.exec(words) ?? [];
  return han;
}

/** 林岚（主持人） */
function nameBefore(text: string): string | null {
  const [, before, inside = ''] = /^([\p{Script=Han}·]{2,8})[（(]([^）)]*)/u.exec(text) ?? [];
  // 主持人（林岚）
  if (before !== undefined && MODERATOR.test(before))
    return isName(inside) ? inside : (readPerson(inside)?.name ?? null);
  return before ?? null;
}

/** Words before 记者 that name no outlet: 会后有, 一位外国. */
const NOBODY =
  /^(?:[会會][后後上前]|另外?|此外|[随隨][后後]|最[后後])?有?(?:一[位名]|[多数][位名家])?(?:外国|外國|境外|中外|现场|現場|在场|在場|男|女|某)?$/u;

function outletOf(words: string): string | null {
  const bare = words
    .replaceAll(/[《》〈〉“”"]/gu, '')
    .replace(/^(?:来自|來自)/u, '')
    .trim();
  return NOBODY.test(bare) ? null : bare;
}

export interface Candidate {
  head: Head;
  /** The words of the label without marks and colon, as they identify its speaker. */
  words: string;
  /** First character of the label. */
  start: number;
  /** Behind its colon or bracket. */
  end: number;
  atLineStart: boolean;
}

const COLON_OR_BRACKET = /[:：︰﹕]|[【[［（(]/g;
/** What may stand between the last sentence and a label on the same line. */
const CLOSED = /(?:[。！？!?…；;.）)”"』」》】\]]|\*\*)[\s　]*(?:\*\*)?[\s　]*$|[\p{Script=Han}][\s　]+(?:\*\*)?$/u;
const DELIMITER = /[。！？!?；;，,“”"‘’：:︰﹕…\t　\n]/;
const HEAD_LENGTH = 60;

/** A line that is a label without a colon: 某某社记者, 林岚. Only several of them in a text are believed. */
export function bareLabel(source: string, start: number, end: number, names: KnownNames): Candidate | null {
  if (end - start > 30) return null;
  const words = wordsOf(source.slice(start, end));
  const head = /[\p{Script=Han}]$/u.test(words) ? readHead(words, names) : null;
  if (!head || (head.kind === 'question' && !/[记記]者$/u.test(words))) return null;
  return { head, words, start, end, atLineStart: true };
}

/** A label that only a wide blank parts from its words. */
export function spacedLabel(source: string, start: number, end: number, names: KnownNames): Candidate | null {
  const match = /^(?:\*\*)?(?<words>[^\s　]{1,16})(?:\*\*)?(?:[　\t]| {2,})[\s　]*(?=\S)/u.exec(
    source.slice(start, Math.min(end, start + 40)),
  );
  if (!match) return null;
  const words = wordsOf(groupOf(match, 'words'));
  const head = readHead(words, names);
  return head && { head, words, start, end: start + match[0].length, atLineStart: true };
}

/** Every place of one line at which a label could stand. */
export function scanLine(source: string, start: number, end: number, names: KnownNames): Candidate[] {
  const found: Candidate[] = [];
  const add = (candidate: Candidate | null): void => {
    if (candidate && candidate.start >= (found.at(-1)?.end ?? start)) found.push(candidate);
  };
  add(dottedLabel(source, start, end, names));
  // Only in the line: looked for in the rest of the text from each line, what is in none costs the square of it.
  for (const { index, 0: sign } of source.slice(start, end).matchAll(COLON_OR_BRACKET)) {
    const at = start + index;
    if (at < (found.at(-1)?.end ?? start)) continue;
    const opener = /[【[［（(]/.test(sign);
    add(opener ? boxedLabel(source, start, at, end, names) : colonLabel(source, start, at, names));
  }
  return found;
}

/** `某某社记者:`, `**林岚:**`, `Q (Daily Post):`, `MR. HALE:` */
function colonLabel(source: string, lineStart: number, colon: number, names: KnownNames): Candidate | null {
  let from = colon;
  const floor = Math.max(lineStart, colon - HEAD_LENGTH);
  while (from > floor && !DELIMITER.test(source.charAt(from - 1))) {
    const opening = /[）)]/.test(source.charAt(from - 1)) ? openingOf(source, from - 1, floor) : -1;
    from = opening >= 0 ? opening : from - 1;
  }
  if (from === floor && floor > lineStart) return null;
  let start = from;
  const before = source.slice(from, colon);
  if (/[\p{Lu}a-z]/u.test(before)) start += latinStart(before);
  while (start < colon && /[\s*　]/.test(source.charAt(start))) start += 1;
  let end = colon + 1;
  if (source.startsWith('//', end)) return null;
  while (source.startsWith('**', end)) end += 2;
  return candidateAt(source, lineStart, start, colon, end, names);
}

/** Behind the last sentence of a Latin head: the period of `MR.` ends none. */
function latinStart(before: string): number {
  let start = 0;
  for (const { index, 0: stop } of before.matchAll(/\.\s+/g)) {
    if (
      !/\b(?:Mr|Ms|Mrs|Dr|Amb|Sec|Gen|Sen|St|[A-Z])$/i.test(before.slice(0, index)) &&
      !/^\s*[\dA-Z]{1,3}$/.test(before.slice(0, index))
    )
      start = index + stop.length;
  }
  return start;
}

function openingOf(source: string, close: number, floor: number): number {
  for (let at = close - 1; at >= floor; at -= 1) if (/[（(]/.test(source.charAt(at))) return at;
  return -1;
}

/** `【某某社记者】`, `[林岚]:`, `（問）`, with or without a colon behind. */
function boxedLabel(
  source: string,
  lineStart: number,
  opener: number,
  lineEnd: number,
  names: KnownNames,
): Candidate | null {
  const box =
    /^(?:[【[［](?<words>[^】\]］\n]{1,40})[】\]］]|[（(](?<round>[^（(）)\n]{1,20})[)）])(?:\*\*)?[\s　]?(?<colon>[:：])?/u.exec(
      source.slice(opener, Math.min(lineEnd, opener + 50)),
    );
  if (!box) return null;
  const { groups: { round, colon } = {} } = box;
  const printed = groupOf(box, 'words', 'round');
  const head = readHead(printed.replace(/[:：]$/u, ''), names);
  if (!head) return null;
  // In such brackets stand notes and asides, too: only what is plainly a speaker is one.
  if (head.kind === 'name' && colon === undefined && (round !== undefined || box[0].startsWith('['))) return null;
  const candidate = checked(source, lineStart, opener, opener + box[0].length, wordsOf(printed), head);
  return round === undefined || candidate?.atLineStart ? candidate : null;
}

/** `Q1. …`, `问1、…`, `Q    …`: a label without a colon, at the start of a line only. */
function dottedLabel(source: string, start: number, end: number, names: KnownNames): Candidate | null {
  const match =
    /^(?:\*\*)?((?:[QA]|问|問|答)[\s　]?\d{0,3})(?:\*\*)?[.．、](?:\*\*)?(?=[\s　\p{Script=Han}])|^([QA])(?:\t|[ \u00a0]{2,})/u.exec(
      source.slice(start, Math.min(end, start + 20)),
    );
  if (!match) return null;
  const [all, dotted, spaced = ''] = match;
  const words = dotted ?? spaced;
  const head = readHead(words, names);
  return head && { head, words, start, end: start + all.length, atLineStart: true };
}

/** Foreigners are called by names that look like any word (某某尔). */
function readUnlikely(printed: string): Head | null {
  const words = printed.replace(/[（(][^（(）)]*[）)]$/u, '');
  if (!/^[\p{Script=Han}]{2,6}$/u.test(words) || SPEECH_VERB.test(words)) return null;
  return { kind: 'name', name: words, office: null, outlet: null, unlikely: true };
}

function candidateAt(
  source: string,
  lineStart: number,
  start: number,
  colon: number,
  end: number,
  names: KnownNames,
): Candidate | null {
  if (start >= colon) return null;
  const words = wordsOf(source.slice(start, colon));
  const head = readHead(words, names) ?? (start - lineStart <= 2 ? readUnlikely(words) : null);
  if (head) return checked(source, lineStart, start, end, words, head);
  // Labels run into one line: …答记者问 某某社记者:…. The last blank may end what is not part of the label.
  const blank = /\p{Script=Han}\s+(?=\S+$)/u.exec(source.slice(start, colon));
  return blank ? candidateAt(source, lineStart, start + blank.index + blank[0].length, colon, end, names) : null;
}

/** The words of a label as they identify its speaker, however widely they are set. */
function wordsOf(printed: string): string {
  return printed
    .replaceAll('**', '')
    .normalize('NFKC')
    .trim()
    .replace(/^(\p{Script=Han})\s+(\p{Script=Han})$/u, '$1$2');
}

function checked(
  source: string,
  lineStart: number,
  start: number,
  end: number,
  words: string,
  head: Head,
): Candidate | null {
  const before = source.slice(Math.max(lineStart, start - 12), start);
  const atLineStart = start - lineStart <= 12 && /^[\s　*]*$/.test(before);
  if (!atLineStart && !CLOSED.test(before)) return null;
  return { head, words, start, end, atLineStart };
}
