/** What the words of a label say of whoever speaks below it, whatever mark sets them apart. */
import { readHead } from '../../parse/labels.ts';
import type { Head } from '../../parse/labels.ts';
import { isOutlet } from '../../parse/names.ts';
import type { KnownNames } from '../../text/names.ts';
import type { Cast } from './cast.ts';
import { isLikelyName, readOfficeAndName, TITLE } from './introduced.ts';

export interface ReadLabel {
  head: Head;
  /** The words without what changes from turn to turn: numbers, clock, 回应 and 补充. */
  words: string;
  /** Of an interpreter: the words before it once more. */
  interprets?: true;
  /** 主席: whether it moderates or replies, its words tell. */
  chairs?: true;
  /** The person is one whom the text introduces. */
  known?: true;
}

const CLOCK = '[\\[［（(]?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?[\\]］）)]?';
const CLOCK_BEFORE = new RegExp(`^${CLOCK}[\\s　]*`, 'u');
const CLOCK_BEHIND = new RegExp(`[\\s　]*${CLOCK}$`, 'u');
const SPACED = /^\p{Script=Han}(?:[\s　]+\p{Script=Han}){1,4}$/u;
const NUMBER = '[\\s　]?(?:[（(]?\\d{1,3}[)）]?|[一二三四五六七八九十]{1,3})?';
const INTERPRETS =
  /^(?:现场|現場|同[声聲])?(?:翻译|翻譯|译员|譯員|口译|口譯|传译|傳譯|译文|譯文|[Ii]nterpreter|INTERPRETER|[Tt]ranslat(?:or|ion))(?:[（(][^）)]{1,12}[）)])?$/u;
const ASKS = new RegExp(
  `^(?<who>.{0,24}?)(?:提问|提問|追问|追問|发问|發問|再问|再問|又问|又問|质询|質詢|询问|詢問|问|問)${NUMBER}(?:[（(](?<outlet>[^）)]{1,30})[）)])?$`,
  'u',
);
const ASKERS =
  /^(?:现场|現場|本[刊报報台社网網])?(?:记者|記者|记|記|媒体|媒體|网友|網友|网民|網民|(?:网民|網民|群众|读者)?(?:留言|来信|來信|咨询|諮詢)(?:内容|內容)?|观众|觀眾|听众|聽眾|读者|讀者|采访者|訪問者|访谈者|提问者|提問者|本刊|本报|本報|笔者|筆者|[Ii]nterviewer|INTERVIEWER|QUESTION|REPORTER)$/u;
const AUDIENCE =
  /^(?:现场|現場)?(?:网友|網友|观众|觀眾|听众|聽眾|读者|讀者|市民|提问者|提問者)[\s　]?(?![来來][信论論函])[^・·\s]{1,10}$/u;
const REPLIES =
  /^(?:受访者|受訪者|被采访者|被採訪者|受访人|嘉宾|嘉賓|(?:官方|部门|部門|单位|留言|我[局委办市厅]|答复|办理)?(?:回复|回復|答复|答覆|反馈|回信|办理结果|处理结果)(?:内容|內容|单位)?|[Ii]nterviewee)$/u;
/** 答（林岚） */
const REPLIED_BY = /^(?:答|答复|答覆|回答|回应|回應|A|Answer)[\s　]?[（(](?<who>[^）)]{2,20})[）)]$/u;
const MODERATES =
  /^(?:节目|節目|现场|現場)?(?:主持人|主持|司仪|司儀|主播|[Mm]oderator|MODERATOR|[Hh]ost|MC)[\s　·:：（(]{0,3}(?<name>[\p{Script=Han}·]{2,8}|[\p{L}\s　、 .'-]{2,40})?[）)]?$/u;
const CHAIRS =
  /^(?:代理)?(?:会议|會議)?(?:主席|召集人|议长|議長|主任委员|主任委員|委员长|委員長|Chair(?:man|woman|person)?|CHAIR(?:MAN|PERSON)?)(?:[（(](?<name>[^）)]{2,20})[）)])?$/u;
/** What the speaker does; the speaker stands before it. */
const DOES =
  /(?:回应|回應|回答|答复|答覆|说明|說明|补充|補充|介绍|介紹|致辞|致辭|致词|致詞|总结|總結|解答|答)(?:说明|說明|回应|回應)?$/u;
/** 林委員嵐, 林部長嵐答 */
const AROUND = new RegExp(`^(?<surname>\\p{Script=Han})(?<office>副?${TITLE})(?<given>\\p{Script=Han}{1,2})$`, 'u');
/** 某国《某报》 */
const PAPER_OF = /^(?!根据|根據|按照|依据|依據|关于|關於|有关|有關|[在对對就据據])\p{Script=Han}{1,6}《[^》]{2,20}》$/u;
const NO_GIVEN = new RegExp(DOES.source, 'u');
/** Words that introduce a text, and name nobody. */
const NOBODY =
  /^(?:(?:相关|相關|延伸|最新|更多)(?:新闻|新聞|报道|報道|報導|阅读|閱讀|链接|連結)|编者按?|編者按?|按语|按語|导语|導語|[记記]者按|注|編按|编后|編後|题记|題記|手记|手記|.{0,2}摘要|.{0,4}(?:解读|解讀|联系|聯絡|经办|承办|记录|紀錄|审核|審核|责任|責任|签发)(?:人|机关|機關|单位|單位|部门|部門)|.{0,6}(?:电话|電話|热线|熱線|传真|傳真|邮箱|郵箱|地址|网址|網址|附件))$/u;
/** 一问, 2答 */
const COUNTED = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?<voice>[问問答])$/u;
const LATIN_OFFICE =
  /^(?:The )?(?:(?:Acting|Deputy|Under|Permanent|Chief|Financial|Foreign|Prime|Defen[cs]e) ){0,2}(?:Secretary|Minister|Director|Commissioner|Chairman|Chairperson|Executive|Ambassador|Spokesperson|Spokesman|Spokeswoman)(?:-General)?(?: (?:for|of) [\p{L} ,'’-]{2,60})?$/u;
/** 环资庭庭长 林岚: what somebody is and the name, apart. */
const APART = /^(?<office>\S{2,24}[长長员員师師任官士授家理监監裁记記人者表])[\s　]+(?<name>\p{Script=Han}{2,4})$/u;
/** Words before a colon that go on with a sentence. */
const GOES_ON =
  /^(?:[他她它我你您这這那其]|[请請][问問]|一[是]|二是|三是|四是|五是)|(?:是|为|為|有|道|着|著|了|的|包括|如下|例如|通[报報]|[汇匯][报報]|公[报報]|[预預][报報])$|[回答][复覆].{1,12}[报報闻聞网網社]$/u;

export function plainWords(printed: string): string {
  const words = printed
    .slice(0, 120)
    .replaceAll('**', '')
    .normalize('NFKC')
    .trim()
    .replace(CLOCK_BEFORE, '')
    .replace(CLOCK_BEHIND, '')
    .replace(/[:：]$/u, '')
    .trim();
  return SPACED.test(words) ? words.replaceAll(/[\s　]+/gu, '') : words;
}

/** null: they are no label's words, as far as they tell. */
export function readLabelWords(printed: string, names: KnownNames, cast: Cast): ReadLabel | null {
  const words = plainWords(printed).replaceAll(/[“”"]/gu, '');
  if (words === '' || words.length > 60 || GOES_ON.test(words) || NOBODY.test(words)) return null;
  const none = { name: null, office: null, outlet: null };
  const of = (head: Head, more: Partial<ReadLabel> = {}): ReadLabel => ({ head, words, ...more });
  if (INTERPRETS.test(words)) return of({ ...none, kind: 'moderator' }, { interprets: true });
  const moderates = MODERATES.exec(words);
  if (moderates) {
    const printedName = moderates.groups?.['name']?.replace(/^·/u, '').trim() ?? null;
    const name = printedName === null ? cast.moderator : nameIn(printedName, cast);
    return of({ ...none, kind: 'moderator', name });
  }
  const chairs = CHAIRS.exec(words)?.groups;
  if (chairs) {
    const name = chairs['name'] === undefined ? null : nameIn(chairs['name'], cast);
    return of({ ...none, kind: 'official', name, office: words.replace(/[（(].*$/u, '') }, { chairs: true });
  }
  const counted = COUNTED.exec(words)?.groups?.['voice'];
  if (counted !== undefined)
    return { head: { ...none, kind: counted === '答' ? 'answer' : 'question' }, words: counted };
  const asks = ASKS.exec(words)?.groups;
  if (asks) {
    const who = (asks['who'] ?? '').trim();
    if (who === '' || ASKERS.test(who)) return of({ ...none, kind: 'question', outlet: asks['outlet'] ?? null });
    if (isOutlet(who, names)) return of({ ...none, kind: 'question', outlet: who });
    if (cast.find(who)) return of({ ...none, kind: 'question' });
  }
  const replier = REPLIED_BY.exec(words)?.groups?.['who'];
  const replying =
    replier === undefined ? null : (cast.find(replier)?.name ?? (isLikelyName(replier) ? replier : null));
  if (replying !== null) return { head: { ...none, kind: 'official', name: replying }, words: replying, known: true };
  if (ASKERS.test(words) || AUDIENCE.test(words)) return of({ ...none, kind: 'question' });
  if (REPLIES.test(words)) return of({ ...none, kind: 'answer' });
  if (PAPER_OF.test(words)) return of({ ...none, kind: 'question', outlet: words });
  const [outlet = '', reporter] = words.split(/[\s　]+/u, 2);
  if (reporter !== undefined && /^\p{Script=Han}/u.test(outlet) && isOutlet(outlet, names))
    return of({ ...none, kind: 'question', outlet });
  const speaks = words.replace(DOES, '').trim();
  const around = cast.find(words) ? null : (aroundTitle(words) ?? aroundTitle(speaks));
  if (around) return { head: { ...none, kind: 'official', ...around }, words: around.name };
  const person = cast.find(words) ?? (speaks === '' ? null : cast.find(speaks));
  if (person)
    return {
      head: { ...none, kind: 'official', name: person.name, office: person.office || null },
      words,
      known: true,
    };
  const apart = APART.exec(words)?.groups;
  if (apart && !/[记記]者$/u.test(apart['office'] ?? '')) {
    const { office = null, name = null } = apart;
    return { head: { ...none, kind: 'official', name, office }, words: name ?? words };
  }
  if (LATIN_OFFICE.test(words)) return of({ ...none, kind: 'official', office: words });
  const introduces = readOfficeAndName(speaks) ?? readOfficeAndName(words);
  if (introduces) return { head: { ...none, kind: 'official', ...introduces }, words: introduces.name };
  const head = (speaks === '' || speaks === words ? null : readHead(speaks, names)) ?? readHead(words, names);
  return head && { head, words: speaks === '' ? words : speaks };
}

function aroundTitle(words: string): { name: string; office: string } | null {
  const { surname = '', given = '', office = '' } = AROUND.exec(words)?.groups ?? {};
  return surname !== '' && isLikelyName(surname + given) && !NO_GIVEN.test(given)
    ? { name: surname + given, office }
    : null;
}

/** 林委員嵐, in the brackets behind 主席. */
function nameIn(printed: string, cast: Cast): string {
  const known = aroundTitle(printed)?.name ?? cast.find(printed)?.name ?? readOfficeAndName(printed)?.name;
  if (known !== undefined) return known;
  const last = printed.split(/[\s　]+/u).at(-1) ?? printed;
  return /^\p{Script=Han}{2,4}$/u.test(last) ? last : printed;
}

export function isNobody(words: string): boolean {
  return NOBODY.test(words);
}

/** 他们的意思是：, 一是：: a sentence goes on behind the colon. */
export function goesOnWith(words: string): boolean {
  return GOES_ON.test(words);
}
