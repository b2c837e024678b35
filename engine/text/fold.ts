/**
 * Bring text to the form in which it is compared, with a map back to the characters it came from.
 *
 * What differs between newspapers, web pages and scripts without differing in words is folded away: spacing, width, punctuation,
 * Traditional and Simplified characters, regional vocabulary. Han characters, letters and digits remain, what makes a
 * number: the point and the stroke of a fraction between digits, and per cent; and the plus that is part of a name: 金砖+.
 */
import type { Range } from '../record/record.ts';
import { UnitSet } from './letters.ts';
import { MASK } from './masked.ts';
import { VARIANT_CLASSES } from './variants.ts';
import { VOCABULARY } from './vocabulary.ts';

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where the source characters it stands for begin. */
  starts: Uint32Array;
  /** … and where they end. */
  ends: Uint32Array;
}

/**
 * Where units of a folded text stand in its source. No units stand behind the one before them, before the first at the beginning.
 * @param length of the source, where no unit may be left of it
 */
export function spanInSource({ starts, ends }: Pick<Folded, 'starts' | 'ends'>, [from, to]: Range, length = 0): Range {
  const [start, end] = [starts[from], ends[to - 1]];
  if (to > from && start !== undefined && end !== undefined) return [start, end];
  const at = ends[from - 1] ?? starts[0] ?? length;
  return [at, at];
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
    for (const other of others) if (first !== undefined) variantOf.set(other, first);
  }
}
const radicalOf = new Map(
  Array.from(RADICALS.matchAll(/(.)(.)/gu), ([, radical = '', character = '']) => [radical, character] as const),
);

/** The block of unified Han characters in common use; it holds no radicals and no compatibility forms. */
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * For each character of that block the one it folds to: they are nearly all that is read, and a table is the quickest to look up.
 * Nothing where it folds to a character of two units, which is rare.
 */
const hanVariants = Uint16Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) => FIRST_HAN + at);
for (const [other, first] of variantOf) {
  const code = other.charCodeAt(0);
  if (isCommonHan(code)) hanVariants[code - FIRST_HAN] = first.length === 1 ? first.charCodeAt(0) : 0;
}

/** Whether a unit is a character in common use that folds to itself: most of what is read. */
export function isFoldedHan(code: number): boolean {
  return isCommonHan(code) && hanVariants[code - FIRST_HAN] === code;
}

function isCommonHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/** By code point and by whether variants are folded. Texts use few thousand characters, so this stays small. */
const caches: [Map<string, string>, Map<string, string>] = [new Map(), new Map()];
const MAX_CACHED = 20_000;

/** In what ½ is made of. */
const FRACTION = '\u{2044}';

/** What one character folds to; empty for what is folded away. Context (the point in 1.7) is the caller's matter. */
function foldCharacter(character: string, variants: boolean): string {
  const cache = caches[variants ? 1 : 0];
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const each of (radicalOf.get(character) ?? character).normalize('NFKD').toLowerCase()) {
    if (each === FRACTION) folded += '/';
    else if (/[\p{L}\p{N}%‰+]/u.test(each) || each === MASK) folded += variants ? (variantOf.get(each) ?? each) : each;
  }
  if (cache.size < MAX_CACHED) cache.set(character, folded);
  return folded;
}

/** Work space, grown when needed: the text that is written at the moment, unit by unit, and where each came from. */
let units = new Uint16Array(1024);
let starts = new Uint32Array(1024);
let ends = new Uint32Array(1024);

function makeRoom(length: number): void {
  if (length <= units.length) return;
  const [oldUnits, oldStarts, oldEnds] = [units, starts, ends];
  units = new Uint16Array(length * 2);
  starts = new Uint32Array(length * 2);
  ends = new Uint32Array(length * 2);
  units.set(oldUnits);
  starts.set(oldStarts);
  ends.set(oldEnds);
}

function written(length: number): Folded {
  return { text: textOf(units.subarray(0, length)), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** A function takes so many arguments everywhere. */
const AT_ONCE = 4096;

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += AT_ONCE) {
    text += Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + AT_ONCE)) as string;
  }
  return text;
}

export function foldText(text: string, { variants = true, vocabulary = true }: FoldOptions = {}): Folded {
  let length = 0;
  for (let at = 0; at < text.length;) {
    // Compatibility forms stand for 18 characters at most.
    makeRoom(length + 32);
    const code = text.charCodeAt(at);
    // Read without a check: the table holds the whole block, and nearly every character that is read is in it.
    const han = !isCommonHan(code) ? 0 : variants ? hanVariants[code - FIRST_HAN]! : code;
    if (han !== 0) {
      units[length] = han;
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
      at += 1;
      continue;
    }
    const size = code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
    const character = text.slice(at, at + size);
    const to = isPoint(code)
      ? betweenDigits(text, at, '.')
      : isStroke(code)
        ? betweenDigits(text, at, '/')
        : isMinus(code) && BELOW_NOUGHT.test(text.slice(Math.max(0, at - 1), at + 12))
          ? '-'
          : isBound(text, at)
            ? foldBound(character)
            : isCircle(code)
              ? isDigitOf(text[at - 1]) || isDigitOf(text[at + 1])
                ? '〇'
                : ''
              : isMiddleDot(code) && BEFORE_UNIT.test(text.slice(at + 1, at + 1 + MAX_DECIMALS))
                ? betweenDigits(text, at, '.')
                : foldCharacter(character, variants);
    for (let unit = 0; unit < to.length; unit += 1) {
      units[length] = to.charCodeAt(unit);
      starts[length] = at;
      ends[length] = at + size;
      length += 1;
    }
    at += size;
  }
  const folded = written(length);
  return variants && vocabulary ? foldVocabulary(folded) : folded;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

function isStroke(code: number): boolean {
  return code === 0x2f || code === 0xff0f;
}

function isMinus(code: number): boolean {
  return code === 0x2d || code === 0x2212 || code === 0xff0d;
}

/** −5.2%, <5%, ±3: signs that belong to a number; but not 3月7日-9日, 2016-2017 or COVID-19. */
const BELOW_NOUGHT = /^(?![年月日号時时])[^\p{L}\d]?(?:\p{Script=Han})?[-−－][\d.]{1,8}\s*[%％‰]/u;

/** Which of them a text has, whatever its width. */
function foldBound(sign: string): string {
  return sign.normalize('NFKC').replace('～', '~');
}

function isBound(text: string, at: number): boolean {
  return (
    '<>≤≥±＜＞~～'.includes(text.charAt(at)) && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1))
  );
}

/** 二○一六: a circle of any make beside figures is a nought. */
function isCircle(code: number): boolean {
  return code === 0x25cb || code === 0x25ef || code === 0x2b55;
}

function isDigitOf(character: string | undefined): boolean {
  return character !== undefined && '〇零一二三四五六七八九○◯'.includes(character);
}

/** Newspapers print 5·2% too. In 9·11 the dot is no point. */
function isMiddleDot(code: number): boolean {
  return code === 0xb7 || code === 0x30fb;
}

const MAX_DECIMALS = 8;
const BEFORE_UNIT = /^[\d０-９]+\s*[%％‰万萬亿億倍]/;

/**
 * The point of a decimal counts, and the stroke of a fraction: without them 5.2% would be 52%, and 1/3 thirteen. Where a line breaks
 * inside the number too: Chinese text is broken anywhere.
 */
function betweenDigits(text: string, at: number, mark: string): string {
  let [before, after] = [at - 1, at + 1];
  while (isSpace(text.charCodeAt(before))) before -= 1;
  while (isSpace(text.charCodeAt(after))) after += 1;
  return isDigit(text.charCodeAt(before)) && isDigit(text.charCodeAt(after)) ? mark : '';
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** Regional spellings by the unit they begin with, longest first. */
const spellings = new Map<number, (readonly [string, string])[]>();
/** With which units one begins. */
const beginnings = new UnitSet();
for (const entry of VOCABULARY) {
  const first = entry[0].charCodeAt(0);
  spellings.set(first, [...(spellings.get(first) ?? []), entry]);
  beginnings.add(first);
}
for (const entries of spellings.values()) entries.sort((a, b) => b[0].length - a[0].length);

function spellingAt(text: string, at: number): readonly [string, string] | undefined {
  const first = text.charCodeAt(at);
  if (!beginnings.has(first)) return undefined;
  // 哈萨克 is the mainland's 哈萨克斯坦, but not where 斯坦 follows.
  return spellings.get(first)?.find(([from, to]) => text.startsWith(from, at) && !text.startsWith(to, at));
}

/** Every unit of a word that was replaced maps to the whole of it: part of 纽西兰 has no place of its own in 新西兰. */
function foldVocabulary(folded: Folded): Folded {
  const { text } = folded;
  let length = 0;
  let done = 0;
  const copyTo = (end: number) => {
    makeRoom(length + end - done + 32);
    starts.set(folded.starts.subarray(done, end), length);
    ends.set(folded.ends.subarray(done, end), length);
    for (; done < end; done += 1, length += 1) units[length] = text.charCodeAt(done);
  };
  for (let at = 0; at < text.length; at += 1) {
    const spelling = spellingAt(text, at);
    if (spelling === undefined) continue;
    copyTo(at);
    const [from, to] = spelling;
    done = at + from.length;
    const [start, end] = spanInSource(folded, [at, done]);
    for (let unit = 0; unit < to.length; unit += 1, length += 1) {
      units[length] = to.charCodeAt(unit);
      starts[length] = start;
      ends[length] = end;
    }
    at = done - 1;
  }
  if (done === 0) return folded;
  copyTo(text.length);
  return written(length);
}
