/**
 * What says whose the words are, before, between and behind them: 某某说, 某部长表示, 某部：.
 *
 * Nothing that a reader selected may vanish, so a stretch is an attribution only where every piece of it is shown to be one: a name, an
 * office, an outlet, a day, a place, an occasion, a word of speech. One piece that is none of these, and all of it is text to be compared.
 */
import { foldText, isFoldedHan } from '../../text/fold.ts';
import type { KnownNames } from '../../text/names.ts';
import type { Person } from '../../text/person.ts';
import { anyOf, wordList } from '../../text/word-list.ts';
import type { Range } from '../../record/record.ts';

export interface Attribution {
  kind: 'attribution' | 'label';
  range: Range;
  /** Whom the page names, as the data of the record have the name, or as printed; null for 他, 答 and the like. */
  to: string | null;
  /** Whether that is an official whose answers the record holds, or nobody by name: such words are set aside first. */
  isOwn: boolean;
}

export interface Attributions {
  /** In the order of the text, not overlapping. */
  in(text: string): Attribution[];
}

const VERB =
  '(?:强调指出|表示|指出|强调|说明|说道|说到|说|称|认为|补充|解释|介绍|透露|写道|重申|呼吁|宣布|反问|质问|问道|答道|回答|回应|谈到|提到|谈及|坦言|直言|警告|告诉|建议|敦促|希望|承诺|提出|批评|警示|反驳|驳斥|评论|坚称|声称|宣称|断言|感叹|喊话|发文|撰文|提问|发问|追问|问)';
const OPENS = '“「『〝"‘';
const CLOSES = '”」』〞"’';
const STOPS = '。！？!?；;\\n\\r';

/** Characters with which a Chinese name begins: the commonest family names, without those that begin common words (于是, 应该, 方才). */
const FAMILIES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛温季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛祝左耿华栗韩';
/** Words that begin like a name and are none. */
const NO_NAMES =
  '马上|何时|何处|何人|何以|何况|黄金|石油|金融|金砖|金额|华人|华侨|华文|华盛|江河|江苏|江西|武汉|武力|武装|康复|孔子|孟子|温和|季度|左右|章程|施压|施政|石墨|龙头|田间|钱财|毕竟|申请|申明|严肃|严格|严厉|严正|齐心|齐声|余下|余地|余年|陆续|顾问|林业|叶落|许多|许诺|程度|夏季|夏天|宋朝|唐朝|秦朝|汉朝|孙子|苏联|蒋家|贺信|贺电|雷达|洪水|杜绝|任何|谢谢|梁柱|周边|周年|周日|周末|周一|周二|周三|周四|周五|周六|胡说|毛病';
/** Characters that no name holds: whatever has one of them is said, and is no name. */
const NEVER = '的了不没未已要会将是有在也都就把被使让给很更最再又我你他她它们这那可能应该必须请对于因为但或如若所只';
/** Characters with which foreign names are written. */
const TRANSLITERATED =
  '阿埃艾安奥巴贝本比宾波伯布查茨达戴德迪丁杜多恩尔法菲费芬夫弗福盖冈戈格根古哈海赫亨洪华霍基吉加杰金卡凯坎康考科克肯库夸拉莱兰朗劳勒雷里利林卢鲁伦罗洛马麦曼梅米莫默姆穆纳内尼诺欧帕佩皮普齐奇乔切萨塞桑瑟沙舍施斯索苏塔泰特提图托瓦威韦维沃乌西希肖谢辛亚雅扬耶伊因尤约泽扎詹朱兹菈娜莎丽琳娅黛蒂妮尤瑙胡贾贡蓬佐茅冯格兹曹藤田岸林芳正茂木敏充';
const TITLE =
  '部长|外长|外相|总统|总理|首相|主席|副主席|发言人|大使|国务卿|秘书长|总书记|书记|总领事|局长|司长|主任|委员|助理|顾问|代表|议长|司令|将军|教授|专家|学者|院长|会长|行长|防长|财长|国王|总裁|董事长|先生|女士|同志|总干事|高级代表|特使|领导人|负责人|官员';
const BODY =
  '中共中央|党中央|中央|政治局|外事工作委员会|中央外办|外办|办公室|国务院|国务|(?:外交|国防|商务|财政|教育)部|国台办|国新办|港澳办|白宫|五角大楼|国会|议会|欧盟|委员会|国家|安全|经济|政府|总统府|外交与安全政策|新闻司|人大|政协|全国|常务|副|兼|前|时任|候任|现任|首席|高级';
const WHEN =
  '\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号]|\\d{1,2}[月日号]|[〇零一二三四五六七八九十]{1,4}[年月日号]|当天|今天|今日|昨天|昨日|日前|近日|周[一二三四五六日末]|星期[一二三四五六日天]|上午|下午|中午|晚间|晚上|凌晨|清晨|傍晚|当地时间|北京时间|早些时候|随后|此前|其后|当晚|当日|同日';
const OCCASION =
  '[第]?[\\d一二三四五六七八九十]{1,3}[届次]|会议|大会|两会|记者会|新闻发布会|发布会|吹风会|外长|例行|专场|年度|梅地亚|新闻中心|中心|会场|会上|现场|之际|期间|会后|会前|见面会|会见|会谈|论坛|峰会|采访|专访|受访|访问|讲话|致辞|演讲|发言|声明|文章|社交媒体|社交平台|视频|电话';
const FILLER =
  '[、，,（）()《》〈〉\\s]|在|于|的|了|并|与|同|向|对|就此|就|和|及|等|还|也|又|再次|再度|再|多次|曾|特别|明确|郑重|严正|公开|当场|当面|首先|最后|接着|继续|进一步|同时|笑着|幽默地|坦率地|强硬|这位|该|本|以及|中外|媒体|提问时|提问|的?相关问题|的?有关问题|问题|相关|有关|举行|出席|主持|回答|接受|答复|答|回应|应询|被问及|被问|问|时|中|上|后|里|据|报道|消息|电|讯|援引|引述|说|表示|地|一样|正如|如|对此|日|有(?=记者)';
/** What somebody is asked about, or talks about; a denial in it would be a statement. */
const ABOUT = '(?:的?(?:相关|有关)?问题)?';
const TOPIC = `(?:谈到|谈及|就|围绕|关于|被问及|谈|论|回应|评)(?:[“「《][^“「》」”。！？\\n]{1,30}[”」》]|[^“「《》，。：:！？\\n不没未无非别]{1,20}?(?=${ABOUT}(?:回答|答|接受|发表|向|对记者|时|$)))${ABOUT}`;
const ASKED = '(?<=[答对向])[\\p{Script=Han}\\p{Script=Latin}\\d]{2,16}?(?=记者)|记者们?';
/** Who speaks in the form of an interview, without a name. */
const ROLE = '主持人|提问者|记者|答|问|中方|中国中方|(?:发言人|说话人)\\s*\\d{0,2}';

/** Latin words that say who spoke, and nothing else. */
const LATIN_SPEECH =
  /^(?:(?:the|chinese|china['’]?s|foreign|minister|state|councilor|councillor|spokesperson|he|she|said|says|told|tells|reporters?|journalists?|added|adds|noted|stated|stressed|asked|answered|put|it|as|in|on|at|to|a|an|of|is|saying|needed|beijing|march|april|press|conference|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|fm|\d{1,4})\W*)+$/iu;

/** Each character in its common form, punctuation as it is: offsets stay. */
function common(text: string): string {
  let out = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isFoldedHan(text.charCodeAt(at))) continue;
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const form = commonForm(character);
    if (form !== character) {
      out += text.slice(done, at) + form;
      done = at + character.length;
    }
    at += character.length - 1;
  }
  return out + text.slice(done);
}

const commonForms = new Map<string, string>();

function commonForm(character: string): string {
  const known = commonForms.get(character);
  if (known !== undefined) return known;
  const { text: folded } = foldText(character, { vocabulary: false });
  const form = folded.length === character.length ? folded : character;
  commonForms.set(character, form);
  return form;
}

interface Found {
  to: string | null;
  isOwn: boolean;
}

export function createAttributions(names: KnownNames): Attributions {
  const { people, outlets } = names;
  const persons = new Map<string, Person>();
  for (const person of people)
    for (const form of wordList(person.name, ...person.hans, ...person.hant, ...(person.address ?? [])))
      if (!persons.has(form)) persons.set(form, person);
  const answering = people.filter(({ answers }) => answers);
  const ownOffices = new Set(
    wordList(...answering.flatMap(({ byOffice = [], bodies = [] }) => [...byOffice, ...bodies])),
  );
  const offices = wordList(...people.flatMap((person) => person.offices.flatMap((office) => [...office.names])));
  const outletForms = wordList(...outlets.flatMap(({ name, aliases }) => [name, ...aliases])).filter(
    (form) => form.length > 1,
  );
  const places = names.places;
  const title = `(?:${TITLE}|${anyOf(wordList(...people.flatMap(({ titles = [] }) => [...titles])))})`;
  const after = `(?=$|[\\d在于就对向昨今日上下月周]|${VERB}|、|，|,)`;
  const token = new RegExp(
    [
      `(?<person>${anyOf(persons.keys())})(?:${title})?`,
      `(?<latin>${anyOf(people.map(({ english }) => english.toLowerCase()))})`,
      `(?<office>(?:${anyOf([...ownOffices, ...offices])}))`,
      `(?<outlet>${anyOf(outletForms)})`,
      `(?:${WHEN})`,
      `(?<held>(?:${BODY}|${anyOf(places)})*${title})`,
      `(?:${OCCASION})(?!${title})`,
      `(?<=${title})(?<titled>(?!${TITLE}|${WHEN}|${OCCASION})(?:[^${NEVER}\\P{Script=Han}]{2,4}?|[${TRANSLITERATED}·]{2,9}?))${after}`,
      `(?<named>(?!${NO_NAMES})[${FAMILIES}]\\p{Script=Han}{1,2})${after}`,
      `(?<role>${ROLE})(?=$)`,
      ASKED,
      `(?<he>[他她])(?=$|还|也|又|再|同|进|随|最|接|补|强|说|指|表|继|${VERB})`,
      `(?:${BODY})`,
      anyOf(places),
      TOPIC,
      `(?:${FILLER})`,
    ].join('|'),
    'uy',
  );

  /** Whether every piece of a stretch belongs to an attribution, and whom it names; null where some piece does not. */
  function read(stretch: string): { found: Found | null } | null {
    let found: Found | null = null;
    let office: string | null = null;
    let isTitled = false;
    for (let at = 0; at < stretch.length;) {
      token.lastIndex = at;
      const match = token.exec(stretch);
      if (match === null || match[0] === '') return null;
      const groups = match.groups!;
      const person = groups['person'];
      // Behind 某某总统 no other name follows.
      if (groups['titled'] !== undefined && !isTitled) return null;
      const name = groups['titled'] ?? groups['named'];
      if (person !== undefined) {
        const { name: canonical, answers = false } = persons.get(person)!;
        found = { to: canonical, isOwn: answers };
      } else if (groups['latin'] !== undefined) {
        const known = people.find(({ english }) => english.toLowerCase() === groups['latin'])!;
        found = { to: known.name, isOwn: known.answers ?? false };
      } else if (name !== undefined) found = { to: name, isOwn: false };
      else if (groups['office'] !== undefined || groups['held'] !== undefined) {
        office = (office ?? '') + match[0];
      } else if (groups['outlet'] !== undefined) found ??= { to: groups['outlet'], isOwn: true };
      else if (groups['role'] !== undefined || groups['he'] !== undefined) found ??= { to: null, isOwn: true };
      isTitled = groups['office'] !== undefined || groups['held'] !== undefined;
      at += match[0].length;
    }
    if (found === null && office !== null) {
      const isOwn = ownOffices.has(office);
      found = { to: isOwn ? answering[0]!.name : office, isOwn };
    }
    return { found };
  }

  return {
    in(text) {
      const plain = common(text);
      const all = [...spoken(plain, read), ...labels(plain, read), ...latin(text)];
      return withoutOverlaps(all);
    },
  };
}

type Read = (stretch: string) => { found: Found | null } | null;

/** More characters are no attribution. */
const LONGEST = 120;

/** To whom it is said. */
const HEARERS = '(?:(?:本报|本台|本刊|中外|在场|现场)?(?:记者|媒体)们?|大家|各位|外界)';
const SPOKEN = new RegExp(`${VERB}(?:道|说|到|${HEARERS})?(?=\\s*(?:[：:，,。]|[${OPENS}]|$))`, 'gu');
const BOUNDARY = new RegExp(`[${STOPS}${OPENS}${CLOSES}：:，,]`, 'u');

/** 就“两国关系”: marks round what is asked about end no stretch. Of so many units at most. */
const LONGEST_TOPIC = 66;
const TOPIC_BEFORE = new RegExp(`[就绕于谈到论以][${OPENS}][^${OPENS}${CLOSES}${STOPS}]{1,30}[${CLOSES}]$`, 'u');

/** What ends an attribution behind its verb. */
const TAIL = /\s*(?:[：:，,]\s*|[。.]\s*$)?/uy;
const CLOSED_BEFORE = new RegExp(`[${CLOSES}]\\s*[，,。]?\\s*$`, 'u');
/** As headlines have it, without a pause: 某某称…. */
const BARE = new RegExp(
  `^\\s*([^\\s“”「」『』。！？：:，,\\n]{2,24}?)(?:(?!回答|答|问|提问|发问|追问)${VERB}\\s*|(?:谈|论|回应|就)[^“”「」『』。！？：:，,\\s]{1,16}\\s+)(?=\\p{Script=Han})`,
  'u',
);

/** …，某某说，…: a subject and its verb, between pauses. */
function* spoken(text: string, read: Read): Generator<Attribution> {
  let done = 0;
  for (const { 0: verb, index } of text.matchAll(SPOKEN)) {
    let start = index;
    while (start > done && index - start < LONGEST) {
      const from = Math.max(done, start - LONGEST_TOPIC);
      const topic = CLOSES.includes(text[start - 1]!) ? TOPIC_BEFORE.exec(text.slice(from, start)) : null;
      if (topic !== null) start = from + topic.index + 1;
      else if (BOUNDARY.test(text[start - 1]!)) break;
      else start -= 1;
    }
    const subject = read(text.slice(start, index));
    if (subject?.found == null) continue;
    // A day, an occasion before it, each between pauses.
    for (let from = start; from > done && /[，,：:]/u.test(text[from - 1]!);) {
      let before = from - 1;
      while (before > done && !BOUNDARY.test(text[before - 1]!)) before -= 1;
      const phrase = text.slice(before, from - 1);
      if (phrase.trim() === '' || read(phrase) === null) break;
      start = before;
      from = before;
    }
    let end = index + verb.length;
    TAIL.lastIndex = end;
    end += TAIL.exec(text)![0].length;
    // Marks that close before it and open again behind it belong to the frame.
    const closes = CLOSED_BEFORE.exec(text.slice(Math.max(0, start - 8), start));
    const opens = end < text.length && OPENS.includes(text[end]!);
    const isBetween = closes !== null && opens;
    if (isBetween) start -= closes[0].length;
    if (isBetween) end += 1;
    if (start === 0 && end === text.length) continue;
    yield { kind: 'attribution', range: [start, end], ...subject.found };
    done = end;
  }
  const bare = BARE.exec(text);
  const subject = bare === null ? null : read(bare[1]!.trim());
  if (bare !== null && subject?.found != null && subject.found.to !== null)
    yield { kind: 'attribution', range: [0, bare[0].length], ...subject.found };
}

const LABEL = new RegExp(
  `(?:^|(?<=[\\n\\r】］\\])）${STOPS}丨|｜]))(?<lead>[\\s“「『"*【#]{0,9})(?<who>[^“”「」『』。！？：:\\n【】]{1,60}?)(?<end>[*]*\\s*[:：]\\s*|】)`,
  'gu',
);
const SIGNED = new RegExp(`[—–―-]{1,3}\\s*(?<who>[^—–―。！？!?\\n]{2,60})$`, 'u');

/** 某某：, 【某某】 before the words, and —— 某某 behind them. */
function* labels(text: string, read: Read): Generator<Attribution> {
  for (const { index, groups, 0: all } of text.matchAll(LABEL)) {
    const { who = '', lead = '' } = groups!;
    const found = read(who.trim().replace(/(?:[(（]?\d{1,2}:\d{2}(?::\d{2})?[)）]?)$/u, ''))?.found;
    if (found == null || all.length >= text.trim().length) continue;
    // A mark that stands before the label opens the words.
    yield { kind: 'label', range: [index + (lead.trim() === '' ? lead.length : 0), index + all.length], ...found };
  }
  const signed = SIGNED.exec(text);
  const found = signed === null || signed.index === 0 ? null : read(signed.groups!['who']!.trim())?.found;
  if (signed !== null && found != null) yield { kind: 'attribution', range: [signed.index, text.length], ...found };
}

const LATIN =
  /(?<!\p{Script=Latin})\p{Script=Latin}[\p{Script=Latin}\p{M}.,;:'’-]*(?:[ \t]+[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d.,;:'’-]*)*/gu;

/** Lin Lan said, in the language of the page round the words; and whole lines of another script. */
function* latin(text: string): Generator<Attribution> {
  for (const { 0: words, index } of text.matchAll(LATIN)) {
    const isSpeech =
      /\b(?:said|says|told|added|noted|stated|stressed|put)\b/iu.test(words) &&
      LATIN_SPEECH.test(words.replace(/\b[A-Z][a-z]+\b/gu, 'the'));
    if (isSpeech && words.includes(' '))
      yield { kind: 'attribution', range: [index, index + words.length], to: null, isOwn: true };
  }
}

function withoutOverlaps(all: readonly Attribution[]): Attribution[] {
  const out: Attribution[] = [];
  for (const each of all.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])) {
    if (each.range[0] >= (out.at(-1)?.range[1] ?? 0)) out.push(each);
  }
  return out;
}
