/** What kind of difference there is between two versions of a sentence; of several, the gravest. */
import type { SentenceDifference } from './record.ts';
import { contentOf } from './witness-text.ts';

const NEGATION = /[不没沒未无無非勿别]/u;
/** With these, the character denies nothing. */
const NO_NEGATION =
  /未来|未來|不仅|不僅|不但|不断|不斷|不久|不同|不管|不论|不論|无论|無論|非常|非洲|除非|别人|区别|區別|特别|特別|中非|对非|訪非|访非|非方|非盟|亚非|来非|个别|個別|分别|分別/gu;
const HEDGE =
  /可能|也许|或许|恐怕|应该|应当|應該|應當|必须|必須|必将|必將|必然|一定|可以|能够|能夠|愿意|愿|願|大概|大约|左右|近|约|多|余|几乎|基本|非常|十分|很|更|最|都|一些|有些|部分|比较|进一步|明显|全面/u;
const COUNTS = /[\d一二两三四五六七八九十百千万亿%]/u;
const NUMBER =
  /(?:\d+(?:[.,]\d+)*|[一二两三四五六七八九十百千万亿]+(?=[个個年月日次场場项項国國点點大种種名位周週届屆倍分成家万亿期]|$))[万亿%]*/gu;
const DIGITS: Record<string, number> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
/** Countries, persons, organisations as they come in such texts; with Latin words and what stands in 《》. */
const NAME =
  /[A-Za-z][A-Za-z.+-]*|《[^》]*》|(?:习近平|特朗普|拜登|普京|杜特尔特|高市早苗|赖清德|蒂勒森|中国|美国|俄罗斯|日本|韩国|朝鲜|英国|法国|德国|欧盟|欧洲|东盟|非洲|拉美|亚洲|台湾|香港|菲律宾|越南|印度|印尼|伊朗|以色列|巴勒斯坦|沙特|埃及|乌克兰|叙利亚|巴基斯坦|联合国|安理会|外交部|商务部|金砖|上合|[中美俄日韩朝英法德欧菲越印巴沙伊乌以]+(?=[关两双三方国建联贸合首元在对之间]))/gu;

const MAX_CELLS = 4_000_000;

type Chunk = [a: string, b: string];

export function classifyDifference(a: string, b: string): SentenceDifference {
  if (a === b) return 'same';
  const left = contentOf(a);
  const right = contentOf(b);
  if (left === right) return a.normalize('NFKC') === b.normalize('NFKC') ? 'same' : 'punctuation';
  // Sentences without stops, pages long, are not worth the memory.
  if (left.length * right.length > MAX_CELLS) return 'wording';
  const chunks = differ(left, right);
  if (chunks.some((chunk) => isInPlace(chunk) && negates(chunk))) return 'negation';
  const counts = chunks.some((chunk) => isInPlace(chunk) && COUNTS.test(chunk.join('')));
  if (counts && !sameValues(left, right)) return 'number';
  if (chunks.some((chunk) => isInPlace(chunk)) && namesDiffer(a, b)) return 'name';
  if (chunks.some((chunk) => !isInPlace(chunk))) return 'omission';
  if (chunks.some(([one, other]) => HEDGE.test(one) !== HEDGE.test(other))) return 'hedge';
  return 'wording';
}

/** A clause that one text has more is an omission, whatever stands in it. */
function isInPlace([a, b]: Chunk): boolean {
  return Math.abs(a.length - b.length) < 6;
}

function negates([a, b]: Chunk): boolean {
  const strip = (text: string): string => text.replaceAll(NO_NEGATION, '');
  return NEGATION.test(strip(a)) !== NEGATION.test(strip(b));
}

function namesDiffer(a: string, b: string): boolean {
  const one = namesOf(a);
  const other = namesOf(b);
  const lost = [...one].filter((name) => !other.has(name));
  const added = [...other].filter((name) => !one.has(name));
  return lost.length > 0 && added.length > 0;
}

function namesOf(text: string): Set<string> {
  return new Set(text.normalize('NFKC').match(NAME));
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

/** 三 = 3, 十 = 10; anything longer is compared as it is printed. 一个 and 两国 count nothing: empty. */
function valueOf(text: string): string {
  if (text === '一' || text === '两') return '';
  if (text === '十') return '10';
  const ten = /^([一二两三四五六七八九])?十([一二三四五六七八九])?$/u.exec(text);
  if (ten) return String((ten[1] ? DIGITS[ten[1]]! : 1) * 10 + (ten[2] ? DIGITS[ten[2]]! : 0));
  return text.replace(/^[一二两三四五六七八九]/u, (sign) => String(DIGITS[sign]));
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
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] = a[i] === b[j] ? lengths[at + width + 1]! + 1 : Math.max(lengths[at + width]!, lengths[at + 1]!);
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
    if (!chunk) chunks.push((chunk = ['', '']));
    if (j >= b.length || (i < a.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!))
      chunk[0] += a[i++]!;
    else chunk[1] += b[j++]!;
  }
  return chunks;
}
