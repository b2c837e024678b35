/** The people whom a text introduces: with an office before the name or behind it, in a field, in a list. */
import { EXPECTED_NAME, OFFICE_END } from '../../parse/names.ts';
import type { Stepwise } from '../../record/stepwise.ts';

export interface Member {
  name: string;
  /** As printed; empty where nothing is. */
  office: string;
}

export interface Introduced extends Member {
  /** Where the text does so. */
  at: number;
}

/** What people are besides holders of offices. */
const CALLING =
  '厂长|廠長|学家|學家|企业家|企業家|艺术家|藝術家|评论家|評論家|收藏家|摄影师|攝影師|设计师|設計師|建筑师|建築師|教师|教師|护林员|護林員|支书|支書|庭长|庭長|班长|班長|乡长|鄉長|村长|村長|店主|合伙人|发起人|發起人|传承人|傳承人|总工程师|總工程師|总规划师|總規劃師|总经济师|總經濟師|厅长|廳長|所长|所長|台长|台長|社长|社長|队长|隊長|总师|總師|工程师|工程師|规划师|規劃師|经济师|經濟師|研究员|研究員|教授|院士|博士|医生|醫生|医师|醫師|作家|导演|導演|演员|演員|编剧|編劇|画家|畫家|诗人|詩人|歌手|学者|學者|专家|專家|律师|律師|教练|教練|主编|主編|总编辑|總編輯|创始人|創始人|负责人|負責人|经理|經理|干事|幹事|检察长|檢察長|关长|關長|次长|次長|主委|执行长|執行長|董事|政务委员|政務委員|[专專][门門]委[员員]|[参參]事|[简簡]任技正|技正|总监|總監|船长|船長|老师|老師|师傅|師傅|参谋|參謀|专员|專員|议员|議員|立委|同志|博士|总工(?!程)|總工(?!程)|校董|馆员|館員|首席科学家|飞行员|航天员';
export const TITLE = `(?:(?:主任(?:委[员員]|秘[书書]))|总工程师|總工程師|${OFFICE_END}|${CALLING})`;
const TITLES = new RegExp(TITLE, 'gu');
/** Surnames that begin words more often than names; behind a title they are surnames. */
const RARE =
  '乐樂时時皮羊井暴蓬郗蒙莘劳勞逄郤璩濮扈敖融辛简簡巴游阚闞厉厲宓禤芈羋鄂麦麥沐宿粟邰闻聞卿景奕英双雙农農别別瞿充慕茹宦鱼魚容古易慎庾终居步都满滿弘国匡寇广禄祿阙闕殴沃利蔚越隆师師库晁勾冷訾那空曾沙乜养鞠须須丰豐关蒯相查红竺权權盖蓋益桓公白水云雲山木林麻戎昌明凤鳳花柏窦章昝柳喻奚范彭郎鲁韦马苗元卜平黄穆汪祁毛狄米计計伏成戴谈談茅纪舒屈项董梁阮闵季强強路危童颜梅盛钟徐骆高夏蔡田胡万支管莫经經房缪干解应應丁宣贲邓单杭洪包诸諸左石崔吉钮龚程嵇邢裴荣翁惠甄曲家封储靳段富乌烏焦弓牧隗谷车侯全班仰秋仲伊宁仇栾甘钭祖武符刘詹束叶幸司韶印怀懷从從索咸籍卓池乔阴陰胥能苍党谭贡贺申扶堵冉宰郦雍桑桂牛寿通边邊燕冀浦尚温庄晏柴向戈衡耿文欧求阎楚铁鐵岩佘佴伯赏海墨哈年爱愛佟续續帅帥缑亢有琴商牟揭藏覃锺展敬仝仉晗初兀尔爾苏扎阿格次德才嘎普拉多旦丹达達吐艾依努买迪热帕';
/** Of two characters. */
const DOUBLE =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯|东方|東方|皇甫|尉迟|尉遲|慕容|拓跋|端木|公孙|公孫|令狐|钟离|鍾離|司空|左丘|澹台|澹臺|万俟|第五|公冶|太史|申屠|仲孙|仲孫|轩辕|軒轅|宇文|长孙|長孫|呼延|南宫|南宮|东郭|東郭|百里|闻人|聞人|赫连|赫連|鲜于|鮮于|闾丘|濮阳|濮陽|淳于|完颜|完顏|纳兰|納蘭|独孤|獨孤|公羊|宗政|段干|西门|西門|东门|東門|羊舌|微生|梁丘';
const DOTTED = '\\p{Script=Han}{1,8}(?:[·・•‧][\\p{Script=Han}]{1,8}){1,3}';
const LIKELY = new RegExp(
  `^(?:${DOTTED}|(?:${DOUBLE})\\p{Script=Han}{1,2}|${EXPECTED_NAME}|[${RARE}]\\p{Script=Han}{1,2})$`,
  'u',
);
const ANY =
  '(?![的了在和与與就是有被把将將向对對为為出主介答回参參率会會并並也还還都不及等这這那其各我你他她人])\\p{Script=Han}{2,4}?';
const BEFORE = '[\\s　]*(?:[（(][^）)]{1,20}[）)])?[\\s　]*';
/** What surely is no part of a name, and what might be. */
const SURELY =
  '先生|女士|同志|博士|教授|院士|[、，,。；;：:！!？?）)（(|｜\\s“”]|出席|介绍|介紹|主持|回答|回应|回應|接受|做客|日前|今[天日]|昨[天日]|表示|陪同|列席|[参參]加|[发發][布言]|宣布|[担擔]任|代表|[带帶][领領队隊]|作|做|$';
const PERHAPS = '就|答|[与與和及]|向|在|[谈談]|[于於]|率|[来來]|到|[说說]|[为為]|[将將]|的';
const NAMES_HERE = [SURELY, PERHAPS].map(
  (behind) =>
    new RegExp(
      `${BEFORE}(?<name>${DOTTED}|(?:${DOUBLE})\\p{Script=Han}{1,2}?|${EXPECTED_NAME}|${ANY})(?=${behind})`,
      'uy',
    ),
);
const NO_NAME = new RegExp(
  `主持|包括|如下|[说說]明|[补補]充|回[应應]|提[问問]|追[问問]|答[复覆]|介绍|介紹|出席|先生|女士|[发發]言|[讲講][话話]|致[辞辭词詞]|委[员員]|[会會][议議]|办公|辦公|记者|記者|${TITLE}$|^(?:负责|表示|指出|陪同|一行|同志|名单)`,
  'u',
);
/** What may be printed of an office in front of its title. */
const OFFICE_BEFORE = /[\p{Script=Han}、]{0,24}$/u;
const LEADS_IN =
  /^.*(?:邀请到?了?|邀請到?了?|有请|有請|请来了?|請來了?|的是|出席|见到了|見到了|[由请請])(?=[\p{Script=Han}]{2})/u;
/** 林岚 某部某司司长, a line of a list. */
const LISTED = new RegExp(
  `^(?<name>\\p{Script=Han}{2,4}(?:·\\p{Script=Han}{1,8})?)(?:[\\s　]{1,4}|[（(，,])(?<office>[^\\n。！？：:，]{0,30}${TITLE})(?:[）)]?$|，)`,
  'gmu',
);
/** 林岚（某院工程师） */
const BRACKETED = new RegExp(
  `(?<![\\p{Script=Han}])(?<name>\\p{Script=Han}{2,4})[（(](?<office>[^）)\\n]{0,24}${TITLE})[）)]`,
  'gu',
);
/** Where names in an alphabet can stand: the rules for them are slow in thousands of Han characters. */
const LATIN_STRETCH = /[\x20-\x7eÀ-ɏ‘’“”–—]{8,}/gu;
const LATIN_PERSON =
  "(?:(?:Mr|Ms|Mrs|Miss|Dr|Prof(?:essor)?)\\.? )?(?<name>[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]+(?: [A-ZÀ-ÖØ-Þ]\\.)?(?: [A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]+){1,2})";
const LATIN_HELD = new RegExp(
  `(?<office>(?:Secretary|Minister|Director|Commissioner|Ambassador|Chairman|President|Spokesperson|Spokesman|Spokeswoman)(?:-General)?(?: (?:for|of)(?: (?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]*|and|the|of)){1,8})?),? ${LATIN_PERSON}`,
  'gu',
);
const LATIN_CALLED = new RegExp(
  `(?<office>\\b(?:[A-Za-zÀ-ɏ]{2,14}(?:ist|ogist|ian)|[Aa]uthor|[Ww]riter|[Pp]oet|[Ee]ngineer|[Pp]rofessor|[Dd]irector|[Ee]ditor|[Cc]aptain|[Aa]rchitect)) ${LATIN_PERSON}`,
  'gu',
);

/** 某部某司司长林岚 */
const OFFICE_THEN_NAME = new RegExp(
  `^(?<office>.{0,30}${TITLE})[\\s　]{0,2}(?<name>[\\p{Script=Han}·・•‧]{2,20})$`,
  'u',
);

export function readOfficeAndName(words: string): Member | null {
  const { office = '', name = '' } = OFFICE_THEN_NAME.exec(words)?.groups ?? {};
  return name !== '' && isLikelyName(name) ? { name, office } : null;
}

export function isLikelyName(name: string): boolean {
  return LIKELY.test(name) && !NO_NAME.test(name);
}

/** Rules as long as these take some milliseconds each the first time. */
export function* findIntroduced(text: string): Stepwise<Introduced[]> {
  const found: Introduced[] = [];
  const titles = [...text.matchAll(TITLES)];
  yield;
  for (const [count, { index, 0: title }] of titles.entries()) {
    if (count % 8 === 1) yield;
    const at = index + title.length;
    const name = nameAt(text, at);
    // What begins with no surname is a name only where it comes again.
    if (name === null || (!LIKELY.test(name) && text.indexOf(name) === text.lastIndexOf(name))) continue;
    const before = OFFICE_BEFORE.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
    // 林部長嵐
    if (before.length === 1 && name.length <= 2) found.push({ name: before + name, office: title, at });
    else found.push({ name, office: before.replace(LEADS_IN, '').replace(/^.*、/u, '') + title, at });
  }
  const add = (pattern: RegExp, within: string, from: number): void => {
    for (const { index, groups } of within.matchAll(pattern)) {
      const { name = '', office = '' } = groups ?? {};
      if (!NO_NAME.test(name)) found.push({ name, office, at: from + index });
    }
  };
  for (const pattern of [LISTED, BRACKETED]) {
    yield;
    add(pattern, text, 0);
  }
  for (const { index, 0: stretch } of text.matchAll(LATIN_STRETCH)) {
    yield;
    for (const pattern of [LATIN_HELD, LATIN_CALLED]) add(pattern, stretch, index);
  }
  return found.sort((a, b) => a.at - b.at);
}

function nameAt(text: string, at: number): string | null {
  for (const pattern of NAMES_HERE) {
    pattern.lastIndex = at;
    const name = pattern.exec(text)?.groups?.['name'];
    if (name !== undefined && !NO_NAME.test(name)) return name;
  }
  return null;
}
