/** Signs that are folded by what stands beside them: a point is part of a number between digits, and a cross amid words denies them. */
import { DENIAL, isAmidWords, isDenial } from './denials.ts';
import { characterAt } from '../letters.ts';
import { flagLetterAt } from './enclosed.ts';
import { mayBeFigure } from './figures.ts';

/** Whether what stands beside a unit has a say in what it folds to. */
export function isTold(code: number): boolean {
  const isHalf = code >= 0xd800 && code < 0xe000;
  return (
    isHalf ||
    isPoint(code) ||
    isStroke(code) ||
    isMinus(code) ||
    isCircle(code) ||
    isBoundSign(code) ||
    HAN_POINTS.has(code) ||
    code === NOT_SIGN ||
    (code > LAST_OF_LATIN && isDenial(String.fromCharCode(code))) ||
    isOfMathematics(code)
  );
}

/** @returns what the sign at a place folds to; null where it is none of these, or its neighbours make it nothing special */
export function foldSign(text: string, at: number): string | null {
  const code = text.charCodeAt(at);
  if (HAN_POINTS.has(code) && isDigitOf(text[at - 1]) && HAN_DECIMALS.test(text.slice(at + 1, at + 9))) return '点';
  if (isPoint(code)) return betweenDigits(text, at, '.');
  if (isStroke(code)) return betweenDigits(text, at, '/');
  if (isMinus(code) && BELOW_NOUGHT.test(text.slice(Math.max(0, at - 1), at + 12))) return '-';
  if (isBound(text, at)) return foldBound(text.charAt(at));
  if (isCircle(code)) return isDigitOf(text[at - 1]) || isDigitOf(text[at + 1]) ? '〇' : '';
  if (code < NOT_SIGN) return null;
  const character = characterAt(text, at);
  if (isDenial(character)) return isAmidWords(text, at, at + character.length) ? DENIAL : '';
  if (isOfMathematics(code)) return isAmidWords(text, at, at + 1) ? character : '';
  return character.length > 1 ? flagLetterAt(text, at) : null;
}

/** ∀, ∞: amid words they are written for words. Those of the block that are dots, strokes and waves are not. */
function isOfMathematics(code: number): boolean {
  return code === 0xf7 || (code >= 0x2200 && code < 0x22ee && !PLAIN.has(code));
}

const PLAIN = new Set(Array.from('−∓∔∕∖∗∘∙∣∥∶∷∼⋄⋅⋆', (sign) => sign.charCodeAt(0)));

const NOT_SIGN = 0xac;
/** Behind it, but for the sign of negation, are the signs that deny. */
const LAST_OF_LATIN = 0x17f;

/** 六·〇〇亿 is 六点〇〇亿; in 九·一八 and 一二·九 it is no point. */
const HAN_POINTS = new Set(Array.from('·・‧•･∙⋅.．․', (sign) => sign.charCodeAt(0)));
const HAN_DECIMALS = /^[〇零一二三四五六七八九○◯]{1,5}[%％万萬亿億倍]/u;

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
  return isBoundSign(text.charCodeAt(at)) && isDigit(text.charCodeAt(at + 1)) && !isDigit(text.charCodeAt(at - 1));
}

const BOUND_SIGNS = new Set(Array.from('<>≤≥±＜＞~～', (sign) => sign.charCodeAt(0)));

function isBoundSign(code: number): boolean {
  return BOUND_SIGNS.has(code);
}

/** 二○一六: a circle of any make beside figures is a nought. */
function isCircle(code: number): boolean {
  return code === 0x25cb || code === 0x25ef || code === 0x2b55;
}

function isDigitOf(character: string | undefined): boolean {
  return character !== undefined && '〇零一二三四五六七八九○◯'.includes(character);
}

/**
 * The point of a decimal counts, and the stroke of a fraction: without them 5.2% would be 52%, and 1/3 thirteen. Where a line breaks
 * inside the number too: Chinese text is broken anywhere.
 */
function betweenDigits(text: string, at: number, mark: string): string {
  let [before, after] = [at - 1, at + 1];
  while (isSpace(text.charCodeAt(before))) before -= 1;
  while (isSpace(text.charCodeAt(after))) after += 1;
  const [isBefore, isAfter] = [isDigit(text.charCodeAt(before)), isDigit(text.charCodeAt(after))];
  if (isBefore && isAfter) return mark;
  // O.5 and 1.O, as scanned.
  const isMisread = (isBefore && mayBeFigure(text, after)) || (isAfter && mayBeFigure(text, before));
  return isMisread && after - before === 2 ? mark : '';
}

/** Spacing of all widths, and what is not seen. */
function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return true;
  return code === 0xa0 || code === 0xad || code === 0x3000 || code === 0xfeff || WIDE.has(code);
}

const WIDE = new Set(
  Array.from({ length: 0x70 }, (_, at) => 0x2000 + at).filter((code) =>
    /[\p{Z}\p{Cf}]/u.test(String.fromCharCode(code)),
  ),
);

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
