/**
 * Countries, people, organisations and places in folded text: whose change, or change of order, changes what is said.
 *
 * People, the bodies they speak for, and outlets come from the data of a record. Only the names that any such text uses stand here.
 */
import { FORMULAS } from './formulas.ts';
import { FULL_NAMES } from './full-names.ts';
import type { Lexeme } from './lexicon.ts';
import type { Person } from './person.ts';
import { createFindQuoted, type FindQuoted } from './quoted.ts';
import { TERRITORIES } from './vocabulary.ts';
import { anyOf, matchesIn, WordIndex, wordList } from './word-list.ts';

/**
 * One character for a country, as compounds use it (中美, 对非, 美方). `value` is the country's own name, so that 美方 and 美国 are one.
 * Alone such a character means anything (其中, 方法), so it counts only inside the patterns below.
 */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  中: '中国',
  美: '美国',
  俄: '俄罗斯',
  日: '日本',
  韩: '韩国',
  朝: '朝鲜',
  英: '英国',
  法: '法国',
  德: '德国',
  欧: '欧洲',
  非: '非洲',
  拉: '拉美',
  印: '印度',
  巴: '巴',
  以: '以色列',
  伊: '伊朗',
  菲: '菲律宾',
  越: '越南',
  澳: '澳大利亚',
  加: '加拿大',
  乌: '乌克兰',
  台: '台湾',
  蒙: '蒙古',
  新: '新',
  阿: '阿拉伯',
  沙: '沙特',
  缅: '缅甸',
  泰: '泰国',
  老: '老挝',
  柬: '柬埔寨',
  智: '智利',
  墨: '墨西哥',
  埃: '埃及',
  塞: '塞尔维亚',
  土: '土耳其',
  波: '波兰',
  匈: '匈牙利',
  荷: '荷兰',
};
const LETTERS = Object.keys(SHORT_NAMES).join('');
/** Those that common words use as well; they count only beside 中, 美 or the like, or before 方 and 国. */
const CLEAR = '中美俄日韩朝英德欧菲越澳乌缅柬埃';

/** 中美关系, 巴以冲突, 中日韩; 对美, 访欧; 美方, 日国, 韩军. */
const COMPOUND = new RegExp(
  // All of them begin with such a letter: elsewhere none need be tried.
  `(?=[${LETTERS}])(?:${[
    `(?<pair>[${LETTERS}]{2,3})(?=关系|两国|双方|三方|两军|双边|贸易|经贸|合作|友好|战略|建交|元首|冲突|战争|边界|高层|人民|命运|论坛|经济|民间|交往|人文|联合|同盟|首脑|外长|班列|接触|三国|之间|各自|都|应|要|在|可以|完全)`,
    `(?<=[对涉访援驻赴与同和向反亲遏])(?<to>[${CLEAR}非拉台以])(?![国洲方])(?=政策|关系|合作|贸易|军售|投资|援助|认知|问题|外交|友好|务实|加征|限制|制裁|施压|[，。]|$|采取|进行|的)`,
    `(?<side>[${LETTERS}])(?=方(?![向法式面案便针位才略程])|军|媒|企|元首)`,
    `(?<pairclear>(?:[${CLEAR}](?:[${CLEAR}非拉以法印台])|[拉以法印台非][${CLEAR}])(?!国|洲|本))`,
  ].join('|')})`,
  'g',
);

/** Places, and organisations that nobody of a record speaks for. */
const PLACES_AND_BODIES = wordList(
  '亚洲 非洲 欧洲 拉美 拉丁美洲 美洲 大洋洲 北美 中东 东亚 南亚 东南亚 亚太 加勒比 阿拉伯 半岛 中亚 西方',
  '台湾 香港 澳门 南海 东海 台海 钓鱼岛 黄岩岛 仁爱礁 新疆 西藏 加沙 旧金山 北京 上海 深圳 杭州 博鳌 纽约',
  '华盛顿 莫斯科 东京 巴黎 伦敦 柏林 布鲁塞尔 日内瓦 内罗毕 蒙巴萨 亚的斯亚贝巴 吉布提 利雅得 德黑兰 缅北',
  '联合国 安理会 欧盟 东盟 北约 非盟 阿盟 金砖 上合组织 上海合作组织 亚太经合组织 apec g20 二十国集团',
  '世贸组织 世界贸易组织 国际原子能机构 哈马斯 塔利班 真主党 全国人大 国务院 人大 七国集团 g7 世界银行',
  '世卫组织',
);

/** Names that say the same: for each the one that stands for it. */
const SAME = new Map(
  FULL_NAMES.flatMap(([common, ...others]) =>
    wordList(...others).map((other) => [other, wordList(common)[0] ?? common] as const),
  ),
);

/** Words that merely hold a name's characters. */
const NO_NAMES = new Set(wordList('发展中国家 其中国家 之中国家 当中国家 欧美国家 英美国家'));

/** What every record's names stand beside, whoever speaks in it. */
const COMMON = [...NO_NAMES, ...TERRITORIES, ...PLACES_AND_BODIES, ...SAME.keys(), ...SAME.values()];

/** Ends a name that means nothing but an outlet. Other short forms may begin common words, as that of a 国际电台 does. */
const OUTLET = /^\p{Script=Han}{2,}(?:社|[报報]|卫视|衛視|电视台|電視台|电台|電台|公司)$/u;

/** What stands before a title is a name, known or not: 某某总统, 某某首相. */
export const TITLES =
  /^(?:总统|首相|主席|国务卿|总理|外长|(?:外交|国防|财政|商务|司法|内政)?部长|大臣|大使|先生|女士|秘书长|总书记|议长|国王|特使)/;

/** An outlet's canonical name, and its other names. */
export interface OutletNames {
  name: string;
  aliases: readonly string[];
  /** As its readers in English call it; without it as it is printed. */
  english?: string | undefined;
  /** In Traditional characters, where these are others. */
  hant?: string | undefined;
}

/** Whom the data of a record know by name. Compiled once; never changed. */
export interface KnownNames {
  people: readonly Person[];
  outlets: readonly OutletNames[];
  /** What ends in an outlet's name, or holds one in Latin letters. */
  outletName: RegExp;
  /** Countries, places and organisations, folded. */
  places: readonly string[];
  /** The names of a folded text, in order. */
  in(text: string): Lexeme[];
  /** Words of somebody known, or of a third person, inside a paragraph of another. */
  findQuoted: FindQuoted;
  /** Set phrases, folded; see formulas.ts. */
  formulas: WordIndex;
  /** Forms of set clauses, as `maskedForm` makes them. */
  forms: ReadonlySet<string>;
}

/** Set clauses and forms of clauses, counted in texts that know nothing of each other; tools/formulas.ts makes them. */
export interface CountedFormulas {
  clauses: Readonly<Record<string, number>>;
  forms: Readonly<Record<string, number>>;
}

const NO_FORMULAS: CountedFormulas = { clauses: {}, forms: {} };

export function createNames(
  people: readonly Person[],
  outlets: readonly OutletNames[],
  counted: CountedFormulas = NO_FORMULAS,
): KnownNames {
  const values = new Map(SAME);
  const know = (forms: readonly string[], name: string): void => {
    const [value] = wordList(name);
    for (const form of wordList(...forms)) if (value !== undefined && !values.has(form)) values.set(form, value);
  };
  for (const { name, hans, hant, address = [] } of people) know([name, ...hans, ...hant, ...address], name);
  for (const { bodies: [body] = [] } of people) if (body !== undefined) know([body], body);
  for (const { name, aliases } of outlets)
    know(
      [name, ...aliases].filter((form) => OUTLET.test(form)),
      name,
    );
  const index = new WordIndex([...COMMON, ...values.keys()]);
  const phrases = people.flatMap((person) => wordList(...(person.phrases ?? [])));
  return {
    people,
    outlets,
    outletName: outletPattern(outlets.flatMap(({ name, aliases }) => [name, ...aliases])),
    places: [...TERRITORIES, ...PLACES_AND_BODIES],
    in: (text) => namesIn(text, index, values),
    findQuoted: createFindQuoted(people),
    formulas: new WordIndex([...FORMULAS, ...phrases, ...Object.keys(counted.clauses)]),
    forms: new Set(Object.keys(counted.forms)),
  };
}

/** Behind Han, Latin letters are an outlet’s only where a country or a house stands before them: an App that a page offers is none. */
function outletPattern(forms: readonly string[]): RegExp {
  const latin = anyOf(forms.filter((form) => !/\p{Script=Han}/u.test(form)));
  const han = anyOf(forms.filter((form) => /\p{Script=Han}/u.test(form)));
  return new RegExp(`${han}》?$|(?<![A-Za-z\\d]|(?![国國本港台社])\\p{Script=Han})${latin}(?![A-Za-z\\d])`, 'u');
}

function namesIn(text: string, index: WordIndex, values: ReadonlyMap<string, string>): Lexeme[] {
  const found: Lexeme[] = [];
  const taken = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const name = index.at(text, at);
    if (name === undefined) continue;
    const end = at + name.length;
    if (!NO_NAMES.has(name)) found.push({ start: at, end, type: 'name', value: values.get(name) ?? name });
    taken.fill(1, at, end);
    at += name.length - 1;
  }
  for (const match of matchesIn(text, COMPOUND)) {
    for (const [offset, letter] of Array.from(match[0]).entries()) {
      const start = match.index + offset;
      if (taken[start] || SHORT_NAMES[letter] === undefined) continue;
      found.push({ start, end: start + 1, type: 'name', value: SHORT_NAMES[letter] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
