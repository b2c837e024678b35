/** How a person, an office and a news outlet look in print. */
import { groupOf } from '../record/match-groups.ts';
import type { KnownNames } from '../text/names.ts';

/** The common surnames; a word of two or three Han characters is taken for a name only if it begins with one. */
const SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾鐘汪田任姜范範方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文华華耿陆秋寿壽邢朴关關解蓝藍严嚴凌温溫洪施倪安季俞穆庞龐柯习習习裴齐齊申柳祝纪紀邝鄺连連单單查左岳项項滕殷牛翟娄婁焦闵閔车車闫閆符宁寧甄商尚盛鲁魯葛章苗俞鲍鮑岑滕毕畢邬鄔卞伍卜湛祁禹狄臧茅舒屈阮席童颜顏梅刁丘骆駱樊霍虞莫房裘缪繆宗郁吉荣榮翁荀曲芮储儲靳桂佟晏蒲冉';
/** Rarer ones: they begin words, too, and are believed only where a label, a title or a lead-in stands. */
const RARER =
  '兰蘭陶芦韦韋尤聂聶丛叢庄莊辛涂谷牟詹费費欧歐覃隋甘薄柏柴辜饶饒瞿戚池晋苑畅宫宮苟褚廉奚郎邸冀姬屠郜栾欒喻窦竇迟遲敖糜鄢卓仇艾巩鞏仲封竺冼楚栗匡巫鞠桑荆谌諶胥蔺藺路贝貝';
const DOUBLE_SURNAMES = '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|夏侯|东方|東方|皇甫|尉迟|尉遲';

/** A person's name in Han, by surname, or a foreign one with a dot in it. */
export const HAN_NAME = nameOf(SURNAMES);
/** The same where a person is expected. */
export const EXPECTED_NAME = nameOf(SURNAMES + RARER);

function nameOf(surnames: string): string {
  return `(?:(?:${DOUBLE_SURNAMES})[\\p{Script=Han}]{1,2}?|[${surnames}][\\p{Script=Han}]{1,2}?|[\\p{Script=Han}]{1,8}(?:[·・•][\\p{Script=Han}]{1,8}){1,3})`;
}

/** `Lin Lan`, `MR. HALE`, `Amb. O'Hale`. */
const LATIN_NAME =
  "(?:(?:Mr|Ms|Mrs|Miss|Dr|Amb|Sec|Gen|Sen|MR|MS|MRS|MISS|DR|AMB|SEC|GEN|SEN)\\.?\\s+)?\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’.-]*){0,3}";

/** Words that end an office; the name follows, or has gone before (林岚部长). */
export const OFFICE_END =
  '(?:部长|部長|外长|外長|总理|總理|总书记|總書記|书记|書記|主席|总统|總統|发言人|發言人|主任|局长|局長|司长|司長|大使|代办|代辦|秘书长|秘書長|委员长|委員長|委员|委員|省长|省長|市长|市長|会长|會長|行长|行長|院长|院長|校长|校長|署长|署長|处长|處長|科长|科長|县长|縣長|区长|區長|镇长|鎮長|馆长|館長|站长|站長|理事长|理事長|董事长|董事長|总裁|總裁|总经理|總經理|组长|組長|国务卿|國務卿|首相|大臣|长官|長官|先生|女士|特使|代表|参赞|參贊|[Mm]inister|[Ss]pokesperson|[Ss]pokesman|[Ss]pokeswoman|[Ss]ecretary|[Pp]resident|[Aa]mbassador|[Pp]remier|[Dd]irector|[Cc]hairman|[Cc]hancellor|[Gg]overnor|Chief Executive|MINISTER|SECRETARY|PRESIDENT|AMBASSADOR|DIRECTOR|CHAIRMAN|CHANCELLOR|GOVERNOR|SENATOR|GENERAL|ADMIRAL)';

const OUTLET_END =
  /(?:通讯社|通訊社|新闻社|新聞社|电视台|電視台|电视网|電視網|卫视|衛視|广播公司|廣播公司|广播电台|電台|电台|日报|日報|时报|時報|晚报|晚報|早报|早報|晨报|晨報|商报|商報|邮报|郵報|青年报|新闻网|新聞網|新闻|新聞|周刊|週刊|杂志|雜誌|财经|財經|报业集团|[^本该這这]社|[^汇回申海]报|[^回海]報|[^互联万]网|融媒体)》?$/u;
const LATIN_OUTLET =
  /\b(?:News|Agency|Times|Post|Daily|Press|TV|Television|Radio|Broadcasting|Journal|Network|Media|Group|Gazette|Tribune|Magazine|Review|Economist|Guardian|Financial|Phoenix|Channel|Online|Paper|Standard|Weekly|Herald|Globe|Chronicle)\b/;

/** By how outlets are called, or because this one is known. */
export function isOutlet(words: string, { outletName }: KnownNames): boolean {
  // Zanzibar Broadcasting Corporation of Tanzania
  const most = /\p{Script=Han}/u.test(words) ? 40 : 60;
  return words.length <= most && (OUTLET_END.test(words) || LATIN_OUTLET.test(words) || outletName.test(words));
}

const NAME_ONLY = new RegExp(`^(?:${EXPECTED_NAME}|${LATIN_NAME})$`, 'u');
export function isName(words: string): boolean {
  return NAME_ONLY.test(words);
}

const OFFICE_THEN_NAME = new RegExp(
  `^(?<office>.*?${OFFICE_END})?[\\s　]*(?<name>${EXPECTED_NAME}|${LATIN_NAME})$`,
  'u',
);
/** President of Ruritania Rudolf Hale */
const OFFICE_OF = new RegExp(
  `^(?<office>.*?${OFFICE_END} (?:of|for|to) .+?) (?<name>\\p{Lu}[\\p{L}'’.-]+ \\p{Lu}[\\p{L}'’-]+)$`,
  'u',
);
const NAME_THEN_OFFICE = new RegExp(`^(?<name>${EXPECTED_NAME}|[${SURNAMES}${RARER}])(?<office>.*${OFFICE_END})$`, 'u');
/** 林副部长: 副 is no given name. */
const DEPUTY = new RegExp(`^(?<name>[${SURNAMES}${RARER}])(?<office>副(?:${OFFICE_END}))$`, 'u');
/** 林部長嵐 */
const OFFICE_INSIDE = new RegExp(
  `^(?<surname>[${SURNAMES}${RARER}])(?<office>副?(?:部长|部長|外长|外長|院长|院長|主委|署长|署長|司长|司長|局长|局長|次长|次長|发言人|發言人))(?<given>[\\p{Script=Han}]{1,2})$`,
  'u',
);
const OFFICE_ONLY = new RegExp(`^.*${OFFICE_END}$`, 'u');

export interface NamedPerson {
  /** null: only the office is printed (发言人：). A surname alone where the label has no more (林部长：). */
  name: string | null;
  office: string | null;
}

/** Read `某部部长林岚`, `林岚部长`, `发言人`, `Lin Lan`; null for anything else. */
export function readPerson(words: string): NamedPerson | null {
  if (words.length > 60) return null;
  const bare = words.replaceAll(/[（(][^（(）)]*[）)]/gu, '').trim();
  const inside = /[（(]([^（(）)]*)[）)]/u.exec(words)?.[1] ?? null;
  // 某部发言人 alone ends in an office, though its last characters could be read as a name.
  const trailing = DEPUTY.exec(bare) ?? NAME_THEN_OFFICE.exec(bare);
  if (trailing) return { name: groupOf(trailing, 'name'), office: groupOf(trailing, 'office') };
  // 主任委员（林岚）
  if (OFFICE_ONLY.test(bare)) return { name: inside !== null && isName(inside) ? inside : null, office: bare };
  const within = OFFICE_INSIDE.exec(bare);
  if (within) return { name: groupOf(within, 'surname') + groupOf(within, 'given'), office: groupOf(within, 'office') };
  const of = / (?:of|for|to) /.test(bare) ? OFFICE_OF.exec(bare) : null;
  if (of) return { name: groupOf(of, 'name'), office: groupOf(of, 'office') };
  const leading = OFFICE_THEN_NAME.exec(bare);
  if (leading) return { name: groupOf(leading, 'name'), office: leading.groups?.['office']?.trim() || inside };
  return null;
}

const TITLED = /^(?:Mr|Ms|Mrs|Miss|Dr|Amb|Sec|Gen|Sen)\.?\s+(?<surname>[\p{L}'’-]+)$/iu;
const ENDS_IN_OFFICE = new RegExp(`${OFFICE_END}$`, 'u');

/**
 * The head of a text gives in full the name that a label shortens: Jane Hale for MS. HALE, 林岚 for 林部长.
 * @param subject whom the title speaks of; null where it names nobody
 */
export function fullName(name: string, opening: string, subject: string | null): string {
  if (subject !== null && subject.length > name.length && subject.startsWith(name)) return subject;
  if (/^\p{Script=Han}$/u.test(name)) return fieldName(name, opening) ?? name;
  const surname = TITLED.exec(name)?.groups?.['surname'];
  if (surname === undefined) return name;
  const full = new RegExp(`(?<given>\\p{Lu}\\p{Ll}[\\p{L}'’-]*(?: \\p{Lu}\\.)?) ${cased(surname)}(?![\\p{L}])`, 'gu');
  for (const match of opening.matchAll(full)) if (!ENDS_IN_OFFICE.test(groupOf(match, 'given'))) return match[0];
  return name;
}

/** `主持人：林發言人嵐` */
function fieldName(surname: string, opening: string): string | null {
  for (const line of opening.split(/\s+/)) {
    const name = readPerson(line.replace(/^[^:：]{1,8}[:：]/u, ''))?.name ?? null;
    if (name !== null && name.length > 1 && name.startsWith(surname)) return name;
  }
  return null;
}

/** HALE as the title sets it: Hale. */
function cased(surname: string): string {
  return surname === surname.toUpperCase() ? surname.charAt(0) + surname.slice(1).toLowerCase() : surname;
}
