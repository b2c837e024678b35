/**
 * Bring text to the form in which it is compared, with a map back to the characters it came from.
 *
 * What differs between newspapers, web pages and scripts without differing in words is folded away: spacing, width, punctuation,
 * Traditional and Simplified characters, regional vocabulary. Han characters, letters and digits remain, what makes a
 * number: any sign between digits, and per cent; signs that deny amid words; and the plus that is part of a name: 金砖+.
 */
import type { Range } from '../record/record.ts';
import { letterOf } from './folding/enclosed.ts';
import { separatorAt } from './folding/separators.ts';
import { foldSign, isTold } from './folding/signs.ts';
import { isSpelled, mayBegin, spellingAt } from './folding/spellings.ts';
import { MASK } from './folding/masked.ts';
import { VARIANT_CLASSES } from './variants.ts';

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

/** Han characters in common use as the one that stands for their variants, and all else as it is: unit by unit, so that places stay. */
export function foldHan(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    folded += String.fromCharCode((isCommonHan(code) && hanVariants[code - FIRST_HAN]) || code);
  }
  return folded;
}

function isCommonHan(code: number): boolean {
  return code >= FIRST_HAN && code <= LAST_HAN;
}

/** By code point and by whether variants are folded. Texts use few thousand characters, so this stays small. */
const caches: [Map<string, string>, Map<string, string>] = [new Map(), new Map()];
const MAX_CACHED = 20_000;

/**
 * What each unit folds to that stands for itself, whatever is beside it: most of what is not Han is one of a few signs, and a map that is
 * asked for each costs more than all the rest. 0 where that is not known yet, or is to be told by what stands beside it.
 */
const plainUnits = new Uint16Array(0x10000);
const AWAY = 0xffff;

/** Of letters, and yet no words. */
const TRADE_MARKS = '™℠';

/** In what ½ is made of. */
const FRACTION = '\u{2044}';

/** What one character folds to; empty for what is folded away. Context (the point in 1.7) is the caller's matter. */
function foldCharacter(character: string, variants: boolean): string {
  const cache = caches[variants ? 1 : 0];
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = letterOf(character) ?? '';
  const own = folded !== '' || TRADE_MARKS.includes(character) ? '' : (radicalOf.get(character) ?? character);
  for (const each of own.normalize('NFKD').toLowerCase()) {
    if (each === FRACTION) folded += '/';
    else if (/[\p{L}\p{N}%‰+]/u.test(each) || each === MASK) folded += variants ? (variantOf.get(each) ?? each) : each;
  }
  if (cache.size < MAX_CACHED) cache.set(character, folded);
  return folded;
}

/** What a character folds to of which nothing beside it tells; from then on the table knows it. */
function foldPlain(character: string, variants: boolean): string {
  const folded = foldCharacter(character, variants);
  const code = character.charCodeAt(0);
  if (variants && character.length === 1 && folded.length < 2 && !isTold(code)) {
    plainUnits[code] = folded === '' ? AWAY : folded.charCodeAt(0);
  }
  return folded;
}

/** What a unit folds to by itself; 0 where that is not known. Read without a check: the tables hold the whole block, and every unit. */
function foldsAlone(code: number): number {
  return isCommonHan(code) ? hanVariants[code - FIRST_HAN]! : plainUnits[code]!;
}

/**
 * Work space, grown when needed: the text that is written at the moment, unit by unit, and where each came from. Units lie in an array, of which a
 * string is made several times faster than of typed ones.
 */
const units: number[] = [];
let starts = new Uint32Array(0);
let ends = new Uint32Array(0);

function makeRoom(length: number): void {
  if (length <= units.length) return;
  const [oldStarts, oldEnds] = [starts, ends];
  while (units.length < length * 2) units.push(0);
  starts = new Uint32Array(length * 2);
  ends = new Uint32Array(length * 2);
  starts.set(oldStarts);
  ends.set(oldEnds);
}

/** What is written from one place to another. */
function written(from: number, to: number): Folded {
  const length = to - from;
  const folded = { text: textOf(from, to), starts: new Uint32Array(length), ends: new Uint32Array(length) };
  // Copied one by one: of a paragraph, a part of a typed array takes longer to make than to fill.
  for (let at = 0; at < length; at += 1) {
    folded.starts[at] = starts[from + at]!;
    folded.ends[at] = ends[from + at]!;
  }
  return folded;
}

/** A function takes so many arguments everywhere. */
const AT_ONCE = 4096;

function textOf(from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += AT_ONCE) {
    text += String.fromCharCode(...units.slice(at, Math.min(at + AT_ONCE, to)));
  }
  return text;
}

export function foldText(text: string, { variants = true, vocabulary = true }: FoldOptions = {}): Folded {
  return written(0, write(text, 0, variants, variants && vocabulary));
}

/** The words alone, for whom it does not matter where they stood: no places are written down for them. */
export function foldWords(text: string): string {
  return textOf(0, write(text, 0, true, true));
}

/** Texts that were folded one behind the other. */
export interface FoldedInOne extends Folded {
  /** Where the units of each text end. */
  bounds: Uint32Array;
}

/**
 * Several texts of one source, each folded by itself and all put into one: to make room for a paragraph takes as long as to fold it.
 * @param offsets where each text begins in the source
 */
export function foldInOne(texts: readonly string[], offsets: readonly number[]): FoldedInOne {
  const bounds = new Uint32Array(texts.length);
  let length = 0;
  for (const [index, text] of texts.entries()) {
    const from = length;
    length = write(text, from, true, true);
    const offset = offsets[index] ?? 0;
    for (let at = from; at < length; at += 1) {
      starts[at]! += offset;
      ends[at]! += offset;
    }
    bounds[index] = length;
  }
  return { ...written(0, length), bounds };
}

/** Fold a text into the work space, behind what is written there. @returns where it ends */
function write(text: string, from: number, variants: boolean, vocabulary: boolean): number {
  let length = from;
  // Compatibility forms stand for 18 characters at most.
  makeRoom(length + text.length + 32);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const unit = variants ? foldsAlone(code) : isCommonHan(code) ? code : 0;
    if (unit === AWAY && !(length > from && ends[length - 1] === at && isFigure(units[length - 1]!))) {
      at += 1;
      continue;
    }
    if (unit !== 0 && unit !== AWAY) {
      units[length] = unit;
      starts[length] = at;
      ends[length] = at + 1;
      length += 1;
      at += 1;
      continue;
    }
    makeRoom(length + text.length - at + 32);
    const size = code >= 0xd800 && code < 0xdc00 && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
    const character = text.slice(at, at + size);
    const own = foldSign(text, at) ?? foldPlain(character, variants);
    const isBehindFigure = own === '' && length > from && ends[length - 1] === at && isFigure(units[length - 1]!);
    const to = isBehindFigure ? separatorAt(text, at) : own;
    for (let unit = 0; unit < to.length; unit += 1) {
      units[length] = to.charCodeAt(unit);
      starts[length] = at;
      ends[length] = at + size;
      length += 1;
    }
    at += size;
  }
  return vocabulary && mayHaveSpelling(from, length) ? foldVocabulary(from, length) : length;
}

function isFigure(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** Whether what is written at the moment may have a regional spelling: few texts have any, and then they need not be gone through. */
function mayHaveSpelling(from: number, to: number): boolean {
  for (let at = from; at + 1 < to; at += 1) {
    // Read without a check: behind the end stands what was there before, and says no more than that a look is worth it.
    if (mayBegin(units[at]!, units[at + 1]!, units[at + 2]!) && isSpelled(units, at)) return true;
  }
  return false;
}

/** Every unit of a word that was replaced maps to the whole of it: part of 纽西兰 has no place of its own in 新西兰. */
function foldVocabulary(begin: number, end: number): number {
  const folded = written(begin, end);
  const { text } = folded;
  let length = begin;
  let done = 0;
  const copyTo = (end: number) => {
    makeRoom(length + end - done + 32);
    for (; done < end; done += 1, length += 1) {
      units[length] = text.charCodeAt(done);
      starts[length] = folded.starts[done]!;
      ends[length] = folded.ends[done]!;
    }
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
  if (done === 0) return end;
  copyTo(text.length);
  return length;
}
