/** What kind of difference there is between two versions of a sentence; of several, the gravest. */
import { OPPOSITES } from '../text/opposites.ts';
import { numbersIn } from '../text/numbers.ts';
import type { KnownNames } from '../text/names.ts';
import { anyOf } from '../text/word-list.ts';
import type { SentenceDifference } from '../record/record.ts';
import { contentOf } from './witness-text.ts';

const NEGATION = /[不没沒未无無非勿别]/u;
/** Words in which such a character denies nothing, or hedges nothing. */
const NEUTRAL =
  /未来|未來|不仅|不僅|不但|不断|不斷|不久|不同|不管|不论|不論|无论|無論|非常|非洲|除非|别人|区别|區別|特别|特別|个别|個別|分别|分別|(?<=[中对訪访亚来])非|非(?=[方盟])|[愿願](?=[望景])|(?<=[意心夙])[愿願]|近(?=[年日期来來平])|(?<=[最附])近|多(?=[边邊极極元样樣种種])|(?<=[许許众眾])多|[余餘](?=地)|首都|都市|基本(?=[观觀国國原规規准法准])/gu;
const VEILED = '不没沒未无無非别愿願近多余餘都基本';
/** How sure, how many, how far; words of amount only beside a number. */
const HEDGE =
  /可能|也许|也許|或许|或許|恐怕|应该|应当|應該|應當|必须|必須|必将|必將|必然|一定|可以|能够|能夠|[愿願]|大概|大约|大約|左右|几乎|幾乎|基本|非常|十分|很|更|最|都|一些|有些|部分|比较|比較|进一步|進一步|明显|明顯|全面/u;
const ABOUT_NUMBER =
  /(?<=[\d十百千万萬亿億]|[\d一两三四五六七八九十][年月天])[多余餘]|[近约約](?=[\d一二两三四五六七八九十百千万])/gu;
const COUNTS = /[\d一二两三四五六七八九十百千万亿%]/u;
const NUMBER =
  /(?:\d+(?:[.,]\d+)*|[一二两三四五六七八九十百千万亿]+(?=[个個年月日次场場项項国國点點大种種名位周週届屆倍分成家万亿期]|$))[千万亿%]*/gu;
/** Countries and organisations as they come in such texts. */
const PLACES =
  '中国|我国|美国|俄罗斯|日本|韩国|朝鲜|英国|法国|德国|欧盟|欧洲|东盟|非洲|拉美|亚洲|台湾|香港|菲律宾|越南|印度|印尼|伊朗|以色列|巴勒斯坦|沙特|埃及|乌克兰|叙利亚|巴基斯坦|联合国|安理会|商务部|金砖|上合|中非|[中美俄日韩朝英法德欧菲越印巴沙伊乌以]+(?=[关两双三方国建联贸合首元在对之间])|(?<=[访驻赴])[美俄日韩朝英法德欧菲越印非]';
const COUNTRIES = /^[中美俄日韩朝英法德欧菲越印巴沙伊乌以非]{2,3}$/u;
/** A country's short form is no other name: 中方, 我国, 访菲. */
const SHORT = new Map(
  '中国中 我国中 美国美 俄罗斯俄 日本日 韩国韩 朝鲜朝 英国英 法国法 德国德 菲律宾菲 越南越 印度印 伊朗伊 以色列以 非洲非'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

/** Longer stretches are other clauses, which hold words of all kinds. */
const MAX_TURNED = 4;
const MAX_CELLS = 4_000_000;

/** Where two strings differ, and what stands there. */
interface Chunk {
  a: string;
  b: string;
  at: [inA: number, inB: number];
}

export type Classify = (a: string, b: string) => SentenceDifference;

export function createClassifier({ people }: KnownNames): Classify {
  const persons = new Map(
    people.flatMap(({ name, hans, hant }) => [name, ...hans, ...hant].map((form) => [form, name] as const)),
  );
  const bodies = people.flatMap((person) => person.bodies?.slice(0, 1) ?? []);
  // With Latin words and what stands in 《》. A ministry is not its minister.
  const pattern = new RegExp(
    `[A-Za-z][A-Za-z.+-]*|《[^》]*》|(?:${anyOf([...persons.keys()])}|${anyOf(bodies)}(?![长長部])|${PLACES})`,
    'gu',
  );
  return (a, b) => classifyDifference(a, b, { pattern, persons });
}

/** How names are found in a sentence, and which of them are forms of one person's. */
interface NamePattern {
  pattern: RegExp;
  persons: ReadonlyMap<string, string>;
}

function classifyDifference(a: string, b: string, names: NamePattern): SentenceDifference {
  if (a === b) return 'same';
  const left = contentOf(a);
  const right = contentOf(b);
  if (left === right) return a.normalize('NFKC') === b.normalize('NFKC') ? 'same' : 'punctuation';
  // Sentences without stops, pages long, are not worth the memory.
  if (left.length * right.length > MAX_CELLS) return 'wording';
  const chunks = differ(veil(left), veil(right));
  const inPlace = chunks.filter(isInPlace);
  if (inPlace.some((chunk) => negates(chunk) || isTurned(chunk, left, right))) return 'negation';
  if (inPlace.some(({ a, b }) => COUNTS.test(a + b)) && !sameValues(left, right)) return 'number';
  if (inPlace.some((chunk) => swapsCountry(chunk, left, right)) || (inPlace.length > 0 && namesDiffer(a, b, names)))
    return 'name';
  if (inPlace.length < chunks.length) return 'omission';
  if (chunks.some(({ a, b }) => HEDGE.test(a) !== HEDGE.test(b)) || approximates(left) !== approximates(right))
    return 'hedge';
  return 'wording';
}

/** Characters that mean nothing by themselves in their word are taken out of sight, the same ones in the same way. */
function veil(text: string): string {
  return text.replaceAll(NEUTRAL, (word) =>
    word.replaceAll(/./gu, (sign) => {
      const index = VEILED.indexOf(sign);
      return index < 0 ? sign : String.fromCharCode(0xe000 + index);
    }),
  );
}

/** A clause that one text has more is an omission, whatever stands in it. */
function isInPlace({ a, b }: Chunk): boolean {
  return Math.abs(a.length - b.length) < 6;
}

function negates({ a, b }: Chunk): boolean {
  return NEGATION.test(a) !== NEGATION.test(b);
}

/** 支持 for 反对, 增加 for 减少: as grave as a 不. The words may share a character, and so be longer than what differs. */
function isTurned({ a, b, at: [inA, inB] }: Chunk, left: string, right: string): boolean {
  if (a === '' || b === '' || a.length > MAX_TURNED || b.length > MAX_TURNED) return false;
  const around = left.slice(Math.max(0, inA - 1), inA + a.length + 1);
  const other = right.slice(Math.max(0, inB - 1), inB + b.length + 1);
  for (let from = 0; from < around.length - 1; from += 1) {
    const opposites = OPPOSITES.get(around.slice(from, from + 2));
    if (opposites?.some((word) => other.includes(word) && !around.includes(word))) return true;
  }
  return false;
}

/** Which numbers are said to be about so many. */
function approximates(text: string): string {
  return (text.match(ABOUT_NUMBER) ?? []).map((sign) => (/[近约約]/u.test(sign) ? '近' : '多')).join('');
}

/** 中美关系 for 中非关系 */
function swapsCountry({ a, b, at: [inA, inB] }: Chunk, left: string, right: string): boolean {
  const two = left.slice(inA - 1, inA + 1);
  const other = right.slice(inB - 1, inB + 1);
  return a.length === 1 && b.length === 1 && COUNTRIES.test(two) && COUNTRIES.test(other);
}

function namesDiffer(a: string, b: string, known: NamePattern): boolean {
  const one = namesOf(a, known);
  const other = namesOf(b, known);
  const lost = [...one.names].filter((name) => !other.names.has(name));
  const added = [...other.names].filter((name) => !one.names.has(name));
  return (lost.length > 0 && added.length > 0) || isReordered(one.pairs, other.pairs);
}

/** 韩中 for 中韩: whose paper it is, shows in whom it names first. */
function isReordered(one: string[], other: string[]): boolean {
  return one.some((pair) => !other.includes(pair) && other.includes(pair.charAt(1) + pair.charAt(0)));
}

function namesOf(text: string, { pattern, persons }: NamePattern): { names: Set<string>; pairs: string[] } {
  const found = text.normalize('NFKC').match(pattern) ?? [];
  const isPair = (name: string): boolean => COUNTRIES.test(name) && !SHORT.has(name);
  const names = found.flatMap((name) =>
    isPair(name) ? name.split('') : [SHORT.get(name) ?? persons.get(name) ?? name],
  );
  return { names: new Set(names), pairs: found.filter((name) => isPair(name) && name.length === 2) };
}

function sameValues(a: string, b: string): boolean {
  const values = (text: string): string =>
    (text.match(NUMBER) ?? [])
      .map(valueOf)
      .filter((number) => number !== '')
      .sort()
      .join(' ');
  return values(a) === values(b);
}

/** 三 = 3, 千 = 1000. 一个 and 两国 count nothing: empty. */
function valueOf(text: string): string {
  if (text === '一' || text === '两') return '';
  return numbersIn(text)[0]?.value ?? text;
}

/** The stretches in which two strings differ, by their longest common subsequence. */
function differ(left: string, right: string): Chunk[] {
  let from = 0;
  while (from < left.length && left[from] === right[from]) from += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - from && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const a = left.slice(from, left.length - end);
  const b = right.slice(from, right.length - end);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    let [corner, beside] = [0, 0];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      // Read without a check: there may be millions of cells, and the table has a row more than `a` has characters.
      const below = lengths[at + width]!;
      beside = a[i] === b[j] ? corner + 1 : Math.max(below, beside);
      lengths[at] = beside;
      corner = below;
    }
  }
  const chunks: Chunk[] = [];
  let chunk: Chunk | null = null;
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      chunk = null;
      i += 1;
      j += 1;
      continue;
    }
    if (!chunk) chunks.push((chunk = { a: '', b: '', at: [from + i, from + j] }));
    // Nothing is lost by passing the character of the one; otherwise that of the other is passed.
    if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j] === lengths[i * width + j]))
      chunk.a += a.charAt(i++);
    else chunk.b += b.charAt(j++);
  }
  return chunks;
}
