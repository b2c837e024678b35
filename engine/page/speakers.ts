/** Who is named before a verb of speech, as far as the page says it. All patterns read the common form of the characters. */
import { HAN_NAME } from '../parse/names.ts';
import type { KnownNames } from '../text/names.ts';
import { anyOf, wordList } from '../text/word-list.ts';

export interface NamedSpeaker {
  who: 'official' | 'other';
  name: string;
  /** A reporter, a paper, a ministry: whom no 他 stands for. */
  isRole: boolean;
}

/** Who speaks by the words before a verb. */
export type Subject =
  | { kind: 'named'; speaker: NamedSpeaker; at: [start: number, end: number] }
  /** 他, 她; or an office that may be anybody's. */
  | { kind: 'pronoun'; at: [start: number, end: number]; antecedent: NamedSpeaker | null }
  /** Nobody: whoever spoke last. */
  | { kind: 'dropped'; at: [start: number, end: number] }
  /** 我们, 中方: what is said there belongs to what is being said. */
  | { kind: 'own' }
  /** Somebody or something that nothing is known of, by the last words before the verb. */
  | { kind: 'unclear'; words: string; at: [start: number, end: number] };

export interface Speakers {
  /**
   * Who is the subject of a verb that stands behind `prefix`, a sentence's beginning.
   * @param least characters of the verb: behind a short one nobody unknown is guessed
   */
  subjectOf(prefix: string): Subject;
  /** Everybody known who is named in a text, in order. */
  namedIn(text: string): { speaker: NamedSpeaker; at: [start: number, end: number] }[];
  /** Whoever a label names (某某：, 某报记者：); null where it is no speaker's label. */
  labelOf(words: string): NamedSpeaker | null;
  /** Reads the names that a text gives with a title, for what comes after it. */
  learn(text: string): void;
  /** Takes words for a speaker's name. */
  know(words: string): void;
  /** Who is named at the beginning of a sentence, known or learned. */
  startsWith(text: string): { speaker: NamedSpeaker; at: [start: number, end: number] } | null;
  /** Who is spoken of first in the beginning of a sentence. */
  firstPerson(before: string): NamedSpeaker | null;
  /** Whether the official is named, by name or by office. */
  isOfficialNamed(text: string): boolean;
}

const TITLE =
  '(?:部长|副部长|外长|外相|防长|财长|总统|副总统|总理|副总理|首相|副首相|主席|副主席|国务卿|秘书长|总书记|书记|总领事|大使|公使|特使|局长|司长|署长|厅长|处长|主任|委员长|委员|行政长官|特首|议长|议员|主委|副主委|所长|社长|台长|团长|主编|总编辑|参谋长|秘书|外交官|导演|作家|商人|老板|店主|教练|队员|侨领|参赞|官房长官|长官|参赞|法官|司令|将军|上将|教授|院长|会长|行长|校长|市长|省长|县长|国王|总裁|董事长|总经理|经理|总干事|总监|高级代表|代表|发言人|新闻官|新闻秘书|先生|女士|小姐|太太|同志|博士|律师|医生|研究员|分析师|评论员|专家|学者|司司长|组长|队长|主持人|创办人|负责人|领导人|大臣|首席执行官|助理国务卿|顾问|上议员|众议员|参议员|立法委员|立委)';
const ROLE =
  '(?:发言人|新闻发言人|记者|专家|学者|分析人士|观察人士|消息人士|知情人士|业内人士|有关人士|网友|网民|市民|村民|居民|学生|家长|官员|负责人|主持人|评论员|分析师|外界|舆论|媒体|外媒|港媒|台媒|美媒|日媒|英媒|批评者|支持者|反对派|律师|医生|司机|店员|教师|老师|校方|警方|院方|官方|当局|政府|法院|法官|检方|控方|辩方|公司|集团|协会|机构|组织|党团|委员会|大学|研究所|智库|报告|声明|公报|文章|社论|社评|白皮书|研究|调查|报道|新闻稿|电视台|电台|日报|晚报|时报|早报|周刊|通讯社|大使馆|使馆|领事馆|议会|国会|白宫|克里姆林宫|总统府|秘书处|办公室|工会|团体|代表团|主办方|馆方|店方|男子|女子|受访者|候选人|当事人|目击者|家属|友人|同事|师傅|女士|先生|小姐|太太|教授|博士|议员|[美俄日韩朝英法德欧印巴以伊菲越澳加乌台港资劳馆厂军]方)';
/** Not a person although a title or a role stands in it: 记者会, 总统府, 部长级会议. */
const NO_ROLE_BEHIND = '(?![会席招级府选制令节堂致论坛团证部])';

/** Those before whom somebody is, but does not speak. */
const OBJECT_BEFORE =
  /(?:[对向同与和跟给把被让请使由替为]|关于|有关|针对|回应|答复|回答|面对|会见|会晤|接见|拜会|致电|告诉|告知|感谢|祝贺|批评|指责|陪同|听取|邀请|支持|访问|欢迎|反驳|问及|提到|谈到|谈及|以及|及|、|抵达|担任|出任|选举|任命|罢免|[问见迎送])$/u;
/** Asked, met, spoken of: whoever stands in such words is not the one who speaks. Bounded, so that no page makes it slow. */
const ASIDE =
  /(?:在)?(?:回答|回应|答复|应询|应邀|被问及|被问到|被问|谈到|谈及|提到|针对|围绕|关于|面对|会见|会晤|与|同|和|就|当|接受|对于|出席|参加)[^，,。：:；;！？!?“”「」]{0,60}?(?:提问时|提问|问题时|采访时|访问时|专访时|一事时|会谈时|会见时|会晤时|会谈后|会谈中|通话时|交谈时|问题上|时|之际|期间|问题|采访|专访|访问)(?![代间事候刻期常])/gu;
const WHEN =
  /(?:提问|发问|追问|受访|离开|离京|离场|总结|致辞|讲话|发言|开场|答问|被问)[时后中]|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}[日号]|[（(][^（）()]{0,12}[）)]|[今昨前当同翌][天日晚早]|周[一二三四五六日末]|星期[一二三四五六日天]|上午|下午|中午|晚间|晚上|凌晨|清晨|傍晚|日前|近日|早前|较早前|稍早|稍后|稍后|此前|其后|随后|之后|(?<!\p{Script=Han})会[后前上]|席间|期间|当时|最近|当地时间|北京时间|早些时候/gu;
/** What a speaker does beside speaking, and what joins clauses. */
const ADVERB =
  /(?:并且|而且|同时|此外|另外|然而|不过|接着|继续|最后|首先|其次|随即|进而|进一步|再次|再度|一再|多次|曾经|已经|特别|明确|严肃|郑重|坦率|公开|反复|亦|则|又|还|也|并|再|更|曾|已|而|但|续|均|都|只|仅|先|后|就|便|才|即|却|笑着|笑|强烈|坚决|严正|高度|直接|当场|当面|主动|幽默|风趣|自豪|动情|诚恳|坚定|斩钉截铁|掷地有声|语重心长|一针见血|开门见山|对此|为此|就此|因此|所以|其中|他还|例如|[地的着，,、\s\u{E001}])$/u;
const PLACE_AT_END =
  /(?:在(?![野任职场])|对(?![话外华立])|向(?!来)|就(?!是)|通过|透过|出席|接受|发表|举行|主持|经由)[^，,。：:；;]{0,50}$/u;
/** 我, 我们, 中方 as the subject: a view within what is said. */
const OWN_SUBJECT =
  /^[但而且若如因所以同时对此]{0,4}(?:我们|我方|我国|我|中方|中国|中国政府|中国人民|双方|两国|各方|大家|咱们|本人|你们|你|您|人们|人类|各国|国际社会|世界|历史|事实|实践|这|那|它|它们|其中)(?:一直|始终|历来|多次|都|也|还|已|已经|对此|就此|再次|郑重|坚决|强烈|愿|要|应|将|会|可以|必须|是|就是|们|一贯){0,5}$/u;
/** 在会上引述某主席的话说. */
const CITES = /(?:引用|引述|援引|转述)[^，,。]{2,24}$/u;
const OWN_CLAUSE = /^(?:我(?!国外长|国外交)|您|你|中方|双方|两国|咱)/u;
const PRONOUN = /(?:^|[，,。；;：:、\s）)”」』并而但且])(?:他|她|其|对方|这位\S{0,6}|该\S{0,8})$/u;
const LAST_CLAUSE = /[^，,；;：:。！？!?\s\u{E001}]*$/u;
const FOREIGN =
  '阿埃艾安奥巴贝本比宾波伯布查茨达戴德迪丁杜多恩尔法菲费芬夫弗福盖冈戈格根古哈海赫亨洪霍基吉加杰金卡凯坎康考科克肯库夸拉莱兰朗劳勒雷里利林卢鲁伦罗洛马麦曼梅米莫默姆穆纳内尼诺欧帕佩皮普齐奇乔切萨塞桑瑟沙舍施斯索苏塔泰特提图托瓦威韦维沃乌西希肖谢辛亚雅扬耶伊因尤约泽扎詹朱兹';
/** Beginnings of common words that begin like a family's name. */
const NO_NAME =
  /^(?:马上|何时|何处|何以|何况|黄金|石油|石化|金融|金额|金砖|金句|华人|华侨|华盛|江河|武力|武装|康复|温和|季度|左右|章程|施压|施政|龙头|毕竟|申请|申明|严肃|严格|严厉|严正|余下|陆续|顾问|许多|许诺|程度|任何|周边|周年|周[日末一二三四五六]|胡说|高度|高级|高层|高调|高兴|应|方面|方才|方案|方法|于|时间|时候|时任|时隔|成为|成果|成功|明确|明年|万一|常常|常务|和平|和谈|平台|平等|包括|尚未|关于|关系|关键|单位|单边|强|国|连续|连同|项目|段|都|全|安全|黎明|白|水平|解决|商务|商会|商家|盛会|习惯|计划|经|文章|文化|向|终|元首|路|钱财|利益|别|查看|车|林业|田间|毛利|易于|戴|尼|英|法|贝|印|以|巴|阿拉伯|欧洲|非洲|沙特|波|乌克|泰国|那|何)/u;
/** Names that are remembered of one page. */
const MOST_LEARNED = 2000;
const NEVER_IN_NAME =
  /[的了不没未已要会将是有在也都就把被使让给很更最再又我你他她它们这那可能应该必须请对但或若所只说指称问答讲道地着]/u;

/** 某某谈某事：, 某某回应：, 某某就某事：. */
const ABOUT =
  /^(?:谈|再谈|回应|就|评|答|话|论|详解|阐述|介绍|在|出席|会见|同|与|说|称|强调|表示|指出|直言|发声|亮出|喊话|警告|这样|为何|金句)/u;
/** The title of a work names nobody; that of a paper does where its reporter is meant. */
const TITLED = /《[^《》]{1,40}》(?!记者|报道|引述|引用|称|指|说)/gu;
const IS_TITLE = new RegExp(`${TITLE}$`, 'u');
/** Of the titles and the roles those behind which a person's name may stand. */
const IS_PERSON = new RegExp(`(?:${TITLE}|[人者员家师生士长民])$`, 'u');
/** What follows a name. */
const BEHIND_NAME =
  /^[\u{E001}在就于对向也还又亦则曾续再今昨前当日说称指表傍晚清凌上下离早分补强认透坦直重回批写警呼告记接出访抵介，,。、]/u;
/** What follows a title, and is no name. */
const NO_NAME_BEHIND =
  /^(?:会|级|们|团|兼|主持|出席|会见|表态|发言|回应|讲话|因|等|及|和|与|从|为|以|之|职务|身份|名义|任内|办公|一行|访问|访华|先后|来访|到访|发表|宣布|强调|认为)/u;
const SURNAME_NAME = new RegExp(`^${HAN_NAME}$`, 'u');

/** @param isMeant whether the page means the official by his name: a namesake is somebody else */
export function createSpeakers(names: KnownNames, isMeant: boolean): Speakers {
  const known = new Map<string, NamedSpeaker>();
  const offices = new Set<string>();
  for (const { name, hans, hant, address = [], answers = false, byOffice = [] } of names.people) {
    for (const form of wordList(name, ...hans, ...hant, ...address))
      if (!known.has(form)) known.set(form, { who: answers && isMeant ? 'official' : 'other', name, isRole: false });
    if (answers) for (const form of wordList(...byOffice)) offices.add(form);
  }
  const officials = names.people.filter(({ answers }) => answers);
  const official: NamedSpeaker | null =
    officials.length === 1 && isMeant ? { who: 'official', name: officials[0]!.name, isRole: false } : null;
  const outlets = wordList(...names.outlets.flatMap(({ name, aliases }) => [name, ...aliases])).filter(
    (form) => form.length >= 3 && /^\p{Script=Han}+$/u.test(form),
  );
  const knownName = new RegExp(anyOf(known.keys()), 'gu');
  // An office of another country is somebody else's.
  const ownOffice = new RegExp(
    `(?<=^|[，,。；;：:、\\s“”「」（）()日国当并而但由对向|｜任])${anyOf(offices)}(?![级会团府])`,
    'gu',
  );
  const someone = new RegExp(
    `(?:${anyOf(outlets)})(?:记者)?${NO_ROLE_BEHIND}|${TITLE}[\\p{Script=Han}]{1,4}(?:[·・•][\\p{Script=Han}]{1,6}){1,2}|${TITLE}${NO_ROLE_BEHIND}|${ROLE}${NO_ROLE_BEHIND}`,
    'gu',
  );

  const namedIn: Speakers['namedIn'] = (text) => {
    const found: ReturnType<Speakers['namedIn']> = [];
    for (const match of text.matchAll(knownName)) {
      const end = match.index + match[0].length;
      found.push({ speaker: known.get(match[0])!, at: [match.index, end] });
    }
    if (official !== null && offices.size > 0)
      for (const match of text.matchAll(ownOffice)) {
        const end = match.index + match[0].length;
        if (isAnothersOffice(text, match.index, end)) continue;
        if (found.every(({ at }) => at[0] >= end + 4 || at[1] <= match.index - 4))
          found.push({ speaker: official, at: [match.index, end] });
      }
    return found.sort((a, b) => a.at[0] - b.at[0]);
  };

  /** 外长某某 and 某国外长 are other people's, unless the name is the official's own. */
  function isAnothersOffice(text: string, start: number, end: number): boolean {
    const before = text.slice(Math.max(0, start - 6), start);
    const [last] = names.in(before.slice(-4)).slice(-1);
    if (last !== undefined && last.value !== '中国' && last.end >= Math.min(4, before.length)) return true;
    const behind = text.slice(end, end + 4);
    const [first] = [...behind.matchAll(knownName)];
    if (first?.index === 0) return true;
    return (
      /^\p{Script=Han}{2,4}(?=[说称指表在就于对日，\u{E001}]|\d|$)/u.test(behind) && isNameLike(behind.slice(0, 2))
    );
  }

  /** Names that this page gave with a title: whoever is named without it later is the same. */
  const learned = new Map<string, NamedSpeaker>();
  const titled = new RegExp(`${TITLE}(?=(\\p{Script=Han}{2,7}))`, 'gu');

  const learn: Speakers['learn'] = (text) => {
    if (learned.size > MOST_LEARNED) return;
    for (const match of text.matchAll(titled)) {
      const name = nameAtStart(match[1]!);
      if (name !== '' && !known.has(name)) learned.set(name, { who: 'other', name, isRole: false });
    }
  };

  function lastLearned(text: string): { speaker: NamedSpeaker; at: [number, number] } | null {
    if (learned.size === 0) return null;
    for (let end = text.length; end >= 2; end -= 1) {
      for (const length of [4, 3, 2]) {
        const speaker = end >= length ? learned.get(text.slice(end - length, end)) : undefined;
        if (speaker !== undefined && !isObject(text, end - length, end)) return { speaker, at: [end - length, end] };
      }
    }
    return null;
  }

  const subjectOf: Speakers['subjectOf'] = (whole) => {
    // A quotation within it is no part of who speaks.
    const prefix = whole.slice(-120);
    const offset = whole.length - prefix.length;
    const place = (start: number, end: number): [number, number] => [offset + start, offset + end];
    const bare = prefix.replaceAll(ASIDE, blank).replaceAll(WHEN, when);
    const core = withoutAdverbs(bare);
    if (core === '') return dropped(prefix, bare, place);
    // 某某在会上: where and to whom is no subject.
    const own = (CITES.test(core) ? '' : withoutAdverbs(core.replace(PLACE_AT_END, ''))) || core;
    const clause = LAST_CLAUSE.exec(own)?.[0] ?? '';
    const start = own.length - clause.length;
    if (PRONOUN.test(own) || /^(?:他|她|其)(?!中|实|他|们|余|后)/u.test(clause))
      return { kind: 'pronoun', at: place(start, start + 1), antecedent: firstPerson(own.slice(0, start)) };
    if (OWN_SUBJECT.test(clause) || OWN_CLAUSE.test(clause)) return { kind: 'own' };
    const found = [
      namedIn(own)
        .filter(({ at }) => !isObject(own, ...at))
        .at(-1),
      lastOther(own.replaceAll(TITLED, blank)) ?? undefined,
      lastLearned(own) ?? undefined,
    ].filter((each) => each !== undefined);
    const last = found.reduce<(typeof found)[number] | null>(
      (latest, each) => (latest === null || each.at[1] > latest.at[1] ? each : latest),
      null,
    );
    if (last !== null && last.at[1] > start) return { kind: 'named', speaker: last.speaker, at: place(...last.at) };
    const at = place(start, start + clause.length);
    if (isNameLike(clause)) return { kind: 'named', speaker: { who: 'other', name: clause, isRole: false }, at };
    if (last !== null) return { kind: 'named', speaker: last.speaker, at: place(...last.at) };
    const first = namedIn(prefix)[0];
    if (first !== undefined && !isObject(prefix, ...first.at) && namedIn(bare).length === 0)
      return { kind: 'named', speaker: first.speaker, at: place(...first.at) };
    return { kind: 'unclear', words: clause, at };
  };

  /** Who is spoken of in a sentence before its 他. */
  function firstPerson(before: string): NamedSpeaker | null {
    const [named] = namedIn(before).filter(({ at }) => !isObject(before, ...at));
    return named?.speaker ?? lastLearned(before)?.speaker ?? null;
  }

  function dropped(prefix: string, bare: string, place: (start: number, end: number) => [number, number]): Subject {
    // Whoever was set aside with the words beside may be the subject after all: 某某在会见他时说.
    const [first] = namedIn(prefix).filter(({ at: [start, end] }) => !isObject(prefix, start, end));
    if (first !== undefined && bare.trim() === '')
      return { kind: 'named', speaker: first.speaker, at: place(...first.at) };
    return { kind: 'dropped', at: place(prefix.length, prefix.length) };
  }

  function isObject(text: string, start: number, end: number): boolean {
    if (/^的(?!.{0,8}发言人|话|名言|原话|论述|观点|说法|回答|回应|答案)/u.test(text.slice(end, end + 12))) return true;
    return OBJECT_BEFORE.test(text.slice(Math.max(0, start - 4), start));
  }

  function lastOther(text: string): { speaker: NamedSpeaker; at: [number, number] } | null {
    const all = [...text.matchAll(someone)];
    for (let at = all.length - 1; at >= 0; at -= 1) {
      const match = all[at]!;
      const start = match.index;
      let end = start + match[0].length;
      // 某国总理某某: the name behind the title.
      const [, behind = ''] = /^(\p{Script=Han}{2,7})/u.exec(text.slice(end)) ?? [];
      const name = IS_PERSON.test(match[0]) ? nameAtStart(behind) : '';
      if (name !== '') end += name.length;
      if (isObject(text, start, end)) continue;
      const holder = nameEndingAt(text, start);
      if (holder > 0 && isObject(text, start - holder, end)) continue;
      if (known.has(name)) return { speaker: known.get(name)!, at: [start, end] };
      const [before = ''] = /[\p{Script=Han}·・•]{0,8}$/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
      const people = namedIn(before + match[0]);
      const own = people.find(({ at: [, till] }) => till >= before.length);
      if (own !== undefined) return { speaker: own.speaker, at: [start - before.length + own.at[0], end] };
      // A title or a role alone speaks only where the verb follows.
      if (name === '' && text.length - end > 1) continue;
      const title = match[0];
      const printed = name === '' ? `${nameBefore(before)}${title}` : name;
      return {
        speaker: { who: 'other', name: printed, isRole: name === '' && !IS_TITLE.test(title) },
        at: [start, end],
      };
    }
    return null;
  }

  /** How long a known name is that ends there. */
  function nameEndingAt(text: string, end: number): number {
    for (const length of [5, 4, 3, 2]) {
      const name = text.slice(Math.max(0, end - length), end);
      if (name.length === length && (known.has(name) || learned.has(name))) return length;
    }
    return 0;
  }

  function nameBefore(before: string): string {
    for (const length of [3, 2, 1]) {
      const slice = before.slice(-length);
      if (slice.length === length && SURNAME_NAME.test(slice) && isNameLike(slice)) return slice;
    }
    return '';
  }

  function nameAtStart(behind: string): string {
    for (const form of [behind.slice(0, 4), behind.slice(0, 3), behind.slice(0, 2)]) if (known.has(form)) return form;
    const [foreign = ''] = new RegExp(`^[${FOREIGN}]{2,7}`, 'u').exec(behind) ?? [];
    if (foreign.length >= 2) return foreign;
    // Behind a title any few characters are a name, where what follows cannot belong to it.
    for (const length of [5, 4, 3, 2]) {
      const slice = behind.slice(0, length);
      if (slice.length < length || NEVER_IN_NAME.test(slice) || NO_NAME_BEHIND.test(slice)) continue;
      if (length > 3 && isNameLike(slice.slice(0, 3)) && BEHIND_NAME.test(slice.slice(3))) continue;
      const next = behind[length] ?? '';
      if (next === '' || BEHIND_NAME.test(next)) return slice;
    }
    return '';
  }

  return {
    subjectOf,
    firstPerson,
    namedIn,
    learn,
    know: (words) => {
      if (!known.has(words) && learned.size < MOST_LEARNED)
        learned.set(words, { who: 'other', name: words, isRole: false });
    },
    startsWith: (text) => {
      for (const length of [5, 4, 3, 2]) {
        const speaker = learned.get(text.slice(0, length));
        if (speaker !== undefined) return { speaker, at: [0, length] };
      }
      const [first] = namedIn(text.slice(0, 24));
      return first !== undefined && first.at[0] <= 12 ? first : null;
    },
    isOfficialNamed: (text) => namedIn(text).some(({ speaker }) => speaker.who === 'official'),
    labelOf: (words) => {
      const text = words.trim();
      if (text === '' || text.length > 30) return null;
      if (learned.has(text)) return learned.get(text)!;
      const people = namedIn(text);
      const only = people.at(-1);
      if (only !== undefined) {
        const behind = text.slice(only.at[1]);
        if (behind.length <= 3 && !/记者|媒体/u.test(text)) return only.speaker;
        if (ABOUT.test(behind)) return only.speaker;
      }
      if (/^(?:[问問]|记者|提问|[QＱ])$/u.test(text)) return { who: 'other', name: '记者', isRole: true };
      if (text.endsWith('记者') || outlets.some((form) => text.replaceAll(/[《》]/gu, '') === form))
        return { who: 'other', name: text, isRole: true };
      if (new RegExp(`(?:${TITLE}|${ROLE})$`, 'u').test(text) && text.length <= 16)
        return { who: 'other', name: text, isRole: !IS_TITLE.test(text) };
      const [, behind = ''] = new RegExp(`^.{0,16}?${TITLE}(\\p{Script=Han}{2,6})$`, 'u').exec(text) ?? [];
      if (behind !== '') return { who: 'other', name: behind, isRole: false };
      return isNameLike(text) ? { who: 'other', name: text, isRole: false } : null;
    },
  };
}

function withoutAdverbs(text: string): string {
  let core = text;
  for (let found = ADVERB.exec(core); found !== null; found = ADVERB.exec(core)) core = core.slice(0, found.index);
  return core;
}

/** Stands for words that tell when, within a clause. */
const TIME = '\u{E001}';

function when(words: string): string {
  return TIME.repeat(words.length);
}

function blank(words: string): string {
  return '，'.repeat(words.length);
}

/** A Chinese name of two or three characters, or a foreign one in the characters that such are written with. */
function isNameLike(words: string): boolean {
  if (words.length < 2 || words.length > 12 || NEVER_IN_NAME.test(words) || NO_NAME.test(words)) return false;
  if (/[·・•]/u.test(words)) return SURNAME_NAME.test(words);
  if (words.length <= 3 && SURNAME_NAME.test(words)) return true;
  return words.length <= 7 && new RegExp(`^[${FOREIGN}]+$`, 'u').test(words);
}
