/**
 * Numbers in folded text, and what they are worth: 3 and 三, 1.7万 and 17000, 50% and 百分之五十.
 *
 * Characters that write numbers also make words (一带一路, 千万不要); those are no numbers.
 */

import { withFigures } from './folding/figures.ts';
import { matchesIn, WordIndex, wordList } from './word-list.ts';

export interface NumberToken {
  start: number;
  end: number;
  /** Equal for equal numbers. */
  value: string;
}

const ROMANS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, x: 10 };
const DIGITS = '〇零一二三四五六七八九';
const SMALL: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Words in which a numeral counts nothing. Longest first where they share a beginning. */
const FIXED = new WordIndex(
  wordList(
    '一带一路 一心一意 三心二意 一意孤行 一如既往 一以贯之 一视同仁 一成不变 一帆风顺 一衣带水 一举两得 四面八方',
    '五湖四海 千方百计 千秋万代 千家万户 万众一心 万无一失 七上八下 五花八门 三番五次 独一无二 一目了然 一蹴而就',
    '一锤定音 一脉相承 一鼓作气 一厢情愿 一己之私 一家独大 一国两制 接二连三 一清二楚 不可一世 千载难逢 万水千山',
    '九霄云外 百花齐放 百家争鸣 百折不挠 百年未有 一波未平 一波又起 三言两语 一系列 一方面 一大批 一辈子 一点儿',
    '一部分 万隆 万象 万一 千万不 千万要 十分 百姓 万物 一些 一道 一起 一直 一定 一样 一般 一切 一旦 一致',
    '一贯 一再 一向 一律 一体 一同 一味 一时 一边 一面 一流 一经 一概 一番 一早 一手 一共 统一 唯一 单一',
    '之一 专一 第一线 四川 三亚 九江 三明治 三角 百度 五角 两会 两岸 两极 双十 十字 千古 万岁 万能 万里长城',
    '八项规定 八面 四处 四周',
  ),
);

const HAN = '〇零一二三四五六七八九十百千万亿两廿卅';
/** More than it says: 十余万, 70多个, but not 5 多边机制, 1200 来自各国. */
const MORE = '(?:多(?![边极元样种方次重数])|余(?!地)|几(?![乎何内])|来(?=[个岁年天人位条名次场月吨里]))';
const MORES = new RegExp(MORE, 'g');
const UNITS = '[百千万亿]';
const PLAIN = `(?:(?:\\d+(?:\\.\\d+)?${MORE}?${UNITS}{0,2})+${MORE}?|[${HAN}]+(?:点[〇零一二三四五六七八九]+[万亿]?|${MORE}${UNITS}{0,2})?)`;
/** 1/3, but not the day 2017/3/8. */
const FRACTION = '(?<![\\d/])\\d{1,3}/\\d{1,3}(?![\\d/])';
/** 四成 is forty per cent, but not in 一成不变 or 十国成立. */
const TENTHS =
  '(?<![〇零一二三四五六七八九十百千万亿两\\d.])[一二三四五六七八九两1-9]成(?![为立功员就果长本熟效交绩都全型分品色名])';
const HALF = '一半|半数|对半|半(?=[个年天月])';
/** Ⅱ, or II as it is typed: a number beside Chinese words alone. */
const ROMAN =
  '(?<![a-z])(?:iii|ii|iv|viii|vii|vi|ix|i(?=[期阶届个类型次章部])|v(?=[期阶届个类型次章部])|x(?=[期阶届个类型次章部]))(?![a-z\\d])';
const AMOUNT = `${HALF}|${ROMAN}|${TENTHS}|${FRACTION}|百分之(?:${PLAIN})|${PLAIN}分之${PLAIN}|${PLAIN}[%‰]?`;

/** What stands before a number and says how exact it is. 约 is none in 公约, 近 none in 最近. */
const BEFORE =
  '大约|(?<![条签公契节合制特违大盟缔毁预履誓隐简])约|将近|接近|(?<![最附靠接亲邻临拉贴将新远])近|超过|(?<![赶高])超|逾|至少|最少|最多|至多|不到|不足|不下|几乎|(?<![人次总多少无件倍参指点岁])数(?=[十百千万亿])|几(?=[十百千万亿])|上(?=[百千万亿])';
const MEASURE =
  '[个位名年月日天次场起通条项国家种岁倍吨点里人件套届艘架辆份米元篇户处所]|小时|世纪|公里|分钟|星期|季度|美元';
const AFTER = `(?:${MEASURE}){0,2}(?:左右|上下(?!游)|以上|以下|以内|多(?![边极元样种方次重数])(?=.)|不到|半(?![岛导])(?=[载来前后的之，。时的]|$))`;
/** All characters with which a number or such a word begins: at most places of a text nothing else need be tried. */
const BEGINS = `(?=[${HAN}\\divx半对大约将接近超逾至最不几数上])`;
const NUMBER = new RegExp(`${BEGINS}(?<before>${BEFORE})?(?<amount>${AMOUNT})(?<after>${AFTER})?`, 'g');

/** How exact a number is, by the words that say so; equal ones are one. */
const EXACTNESS: readonly (readonly [RegExp, string])[] = [
  [/不到|不足|以下|以内/, '<'],
  [/最多|至多/, '≤'],
  [/至少|最少|不下/, '≥'],
  [/多|余|超|逾|以上|上(?![下])/, '>'],
  [/约|左右|上下|来/, '~'],
  [/近|几乎/, '-'],
  [/数|几/, '?'],
  [/半$/, '½'],
];

/** The numbers of a folded text, in order, each with the words that say how exact it is: 70多, 近千, 三年左右. */
export function numbersIn(text: string): NumberToken[] {
  const masked = maskFixed(withFigures(text));
  const tokens: NumberToken[] = [];
  for (const { 0: written, index, groups: { before = '', amount = '', after = '' } = {} } of matchesIn(
    masked,
    NUMBER,
  )) {
    const more = amount.match(MORES)?.join('') ?? '';
    const bare = amount.replace(MORES, '');
    const hedge = `${before}${more}${after}`;
    // A lone 千 is a number only where something says how many: 上千, 百余.
    const value = valueOf(/^[百千万亿]+$/.test(bare) && hedge !== '' ? `一${bare}` : bare);
    if (value === null) continue;
    const exactness = hedge === '' ? '' : (EXACTNESS.find(([words]) => words.test(hedge))?.[1] ?? '');
    tokens.push({ start: index, end: index + written.length, value: value + exactness });
  }
  return tokens;
}

function maskFixed(text: string): string {
  let masked = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const word = FIXED.at(text, at);
    // 之一 is one of several, but not in 三分之一.
    if (word === undefined || text[at - 1] === '分') continue;
    masked += text.slice(done, at) + '\u{0}'.repeat(word.length);
    done = at + word.length;
    at = done - 1;
  }
  return masked + text.slice(done);
}

/** @returns null for what has the form of a number but is none: a lone 万 or 百 */
export function valueOf(text: string): string | null {
  if (text === '一半' || text === '半数' || text === '对半' || text === '半') return '0.5';
  if (text in ROMANS) return String(ROMANS[text]);
  if (text === '百分之百') return '1';
  if (text.startsWith('百分之')) return named(amountOf(text.slice(3)), 0.01);
  const [below, above] = text.split('分之');
  if (below !== undefined && above !== undefined) return shareOf(amountOf(above), amountOf(below));
  const [over, under] = text.split('/');
  if (over !== undefined && under !== undefined) return shareOf(amountOf(over), amountOf(under));
  if (text.endsWith('成')) return named(amountOf(text.slice(0, -1)), 0.1);
  if (text.endsWith('%')) return named(amountOf(text.slice(0, -1)), 0.01);
  if (text.endsWith('‰')) return named(amountOf(text.slice(0, -1)), 0.001);
  return named(amountOf(text), 1);
}

function shareOf(over: number | null, under: number | null): string | null {
  return over === null || under === null || under === 0 ? null : named(over / under, 1);
}

/** Twelve places: what remains after 0.1 + 0.2 is no difference. */
function named(amount: number | null, unit: number): string | null {
  return amount === null ? null : String(Number((amount * unit).toPrecision(12)));
}

function amountOf(text: string): number | null {
  if (/^(?=\d)(?:\d+(?:\.\d+)?[百千万亿]+)*(?:\d+(?:\.\d+)?)?$/.test(text)) {
    // 1亿2千万: the parts are added.
    let sum = 0;
    for (const [, digits, units = ''] of text.matchAll(/(\d+(?:\.\d+)?)([百千万亿]*)/g))
      sum += timesUnits(Number(digits), units);
    return sum;
  }
  const [whole = '', fraction] = text.split('点');
  if (fraction !== undefined) {
    const scale = LARGE[fraction.slice(-1)];
    const places = Array.from(scale ? fraction.slice(0, -1) : fraction, digitOf).join('');
    const base = hanAmount(whole);
    return base === null ? null : Number(`${base}.${places}`) * (scale ?? 1);
  }
  return hanAmount(text);
}

/** @param units of `SMALL` and `LARGE`, one after the other */
function timesUnits(amount: number, units: string): number {
  return Array.from(units).reduce((product, unit) => product * (SMALL[unit] ?? LARGE[unit] ?? 1), amount);
}

function digitOf(character: string): number {
  if (character === '两') return 2;
  const at = DIGITS.indexOf(character);
  return at <= 0 ? 0 : at - 1;
}

function hanAmount(text: string): number | null {
  if (!/[〇零一二三四五六七八九十两廿卅]/.test(text)) return null;
  text = text.replace('廿', '二十').replace('卅', '三十');
  // 二〇一七, 三〇〇〇万: digits read one by one.
  const [, digits, units = ''] = /^([〇零一二三四五六七八九两]{2,})([百千万亿]*)$/.exec(text) ?? [];
  if (digits !== undefined) return timesUnits(Number(Array.from(digits, digitOf).join('')), units);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const small = SMALL[character];
    const large = LARGE[character];
    if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      section += digit ?? 0;
      // 一万亿: a large unit multiplies all that stands before it.
      if (section === 0) total *= large;
      else
        total =
          total + section < large && total > 0 && total < large ? (total + section) * large : total + section * large;
      section = 0;
      digit = null;
    } else digit = digitOf(character);
  }
  return total + section + (digit ?? 0);
}
