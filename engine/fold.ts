/**
 * Bring text to the form in which it is compared, with a map back to the characters it came from.
 *
 * What differs between newspapers, web pages and scripts without differing in words is folded away: spacing, width, punctuation,
 * Traditional and Simplified characters, regional vocabulary. Han characters, letters and digits remain, and what makes a
 * number: the point between digits, and per cent.
 */
import { VARIANT_CLASSES } from './variants.ts';
import { VOCABULARY } from './vocabulary.ts';

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where the source characters it stands for begin. */
  starts: Uint32Array;
  /** … and where they end. */
  ends: Uint32Array;
}

export interface FoldOptions {
  /** Fold Traditional, Simplified and regional characters together. Default true. */
  variants?: boolean;
  /** Fold regional vocabulary to the mainland's. Default true; needs `variants`. */
  vocabulary?: boolean;
}

/** Radicals that PDF files hold in place of the character; NFKC folds the Kangxi radicals but not these. */
const RADICALS =
  '⺎兀⺠民⺟母⻅见⻓长⻔门⻛风⻜飞⻢马⻨麦⻩黄⻋车⻄西⻘青⻝食⻚页⻥鱼⻦鸟⻰龙⻳龟⻬齐⻮齿⻉贝⻆角⻤鬼⻣骨⻁虎⻙韦⻧卤⺶羊⺼肉⻌辶⻏阝⺮竹';

const variantOf = new Map<string, string>();
for (const line of VARIANT_CLASSES) {
  for (const word of line.split(' ')) {
    const [first, ...others] = Array.from(word);
    for (const other of others) variantOf.set(other, first!);
  }
}
const radicals = Array.from(RADICALS);
const radicalOf = new Map<string, string>();
for (let at = 0; at < radicals.length; at += 2) radicalOf.set(radicals[at]!, radicals[at + 1]!);

/** The block of unified Han characters in common use; it holds no radicals and no compatibility forms. */
const FIRST_HAN = '\u4e00';
const LAST_HAN = '\u9fff';

/** By code point and by whether variants are folded. Texts use few thousand characters, so this stays small. */
const caches: [Map<string, string>, Map<string, string>] = [new Map(), new Map()];
const MAX_CACHED = 20_000;

/** What one character folds to; empty for what is folded away. Context (the point in 1.7) is the caller's matter. */
function foldCharacter(character: string, variants: boolean): string {
  // Nearly all that is read: common Han, which is a letter and its own normal form. Normalising each would be half of a cold start.
  if (character >= FIRST_HAN && character <= LAST_HAN)
    return variants ? (variantOf.get(character) ?? character) : character;
  const cache = caches[variants ? 1 : 0];
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const each of (radicalOf.get(character) ?? character).normalize('NFKD').toLowerCase()) {
    if (/[\p{L}\p{N}%‰]/u.test(each)) folded += variants ? (variantOf.get(each) ?? each) : each;
  }
  if (cache.size < MAX_CACHED) cache.set(character, folded);
  return folded;
}

export function foldText(text: string, { variants = true, vocabulary = true }: FoldOptions = {}): Folded {
  let folded = '';
  // NFKC makes at most 18 characters of one; the usual text gets shorter.
  let starts = new Uint32Array(text.length + 16);
  let ends = new Uint32Array(text.length + 16);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const size = code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
    const character = size === 1 ? text[at]! : text.slice(at, at + 2);
    const to = isPoint(code) ? pointBetweenDigits(text, at) : foldCharacter(character, variants);
    for (let unit = 0; unit < to.length; unit += 1) {
      const index = folded.length + unit;
      if (index >= starts.length) [starts, ends] = [grown(starts), grown(ends)];
      starts[index] = at;
      ends[index] = at + size;
    }
    folded += to;
    at += size;
  }
  const result = { text: folded, starts: starts.subarray(0, folded.length), ends: ends.subarray(0, folded.length) };
  return variants && vocabulary ? foldVocabulary(result) : result;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/** The point of a decimal counts: without it 5.2% would be 52%. */
function pointBetweenDigits(text: string, at: number): string {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? '.' : '';
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Longest first among those that begin with the same character. */
const vocabularyByFirst = new Map<string, (readonly [string, string])[]>();
for (const entry of VOCABULARY) {
  const first = entry[0][0]!;
  const entries = vocabularyByFirst.get(first) ?? [];
  entries.push(entry);
  entries.sort((a, b) => b[0].length - a[0].length);
  vocabularyByFirst.set(first, entries);
}

/** Every unit of a word that was replaced maps to the whole of it: part of 纽西兰 has no place of its own in 新西兰. */
function foldVocabulary(folded: Folded): Folded {
  const { text } = folded;
  const found: { at: number; from: string; to: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const entry = vocabularyByFirst.get(text[at]!)?.find(
      // 哈萨克 is the mainland's 哈萨克斯坦, but not where 斯坦 follows.
      ([from, to]) => text.startsWith(from, at) && !text.startsWith(to, at),
    );
    if (entry === undefined) continue;
    found.push({ at, from: entry[0], to: entry[1] });
    at += entry[0].length - 1;
  }
  if (found.length === 0) return folded;
  let out = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const copyTo = (end: number) => {
    out += text.slice(done, end);
    for (; done < end; done += 1) {
      starts.push(folded.starts[done]!);
      ends.push(folded.ends[done]!);
    }
  };
  for (const { at, from, to } of found) {
    copyTo(at);
    out += to;
    for (let unit = 0; unit < to.length; unit += 1) {
      starts.push(folded.starts[at]!);
      ends.push(folded.ends[at + from.length - 1]!);
    }
    done = at + from.length;
  }
  copyTo(text.length);
  return { text: out, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
