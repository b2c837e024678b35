/** Signs that are folded by what stands beside them: a point is part of a number between digits, and nothing elsewhere. */
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
    isMiddleDot(code) ||
    isBoundSign(code)
  );
}

/** @returns what the sign at a place folds to; null where it is none of these, or its neighbours make it nothing special */
export function foldSign(text: string, at: number): string | null {
  const code = text.charCodeAt(at);
  if (isPoint(code)) return betweenDigits(text, at, '.');
  if (isStroke(code)) return betweenDigits(text, at, '/');
  if (isMinus(code) && BELOW_NOUGHT.test(text.slice(Math.max(0, at - 1), at + 12))) return '-';
  if (isBound(text, at)) return foldBound(text.charAt(at));
  if (isCircle(code)) return isDigitOf(text[at - 1]) || isDigitOf(text[at + 1]) ? '〇' : '';
  if (isMiddleDot(code) && BEFORE_UNIT.test(text.slice(at + 1, at + 1 + MAX_DECIMALS)))
    return betweenDigits(text, at, '.');
  return null;
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
  const [isBefore, isAfter] = [isDigit(text.charCodeAt(before)), isDigit(text.charCodeAt(after))];
  if (isBefore && isAfter) return mark;
  // O.5 and 1.O, as scanned.
  const isMisread = (isBefore && mayBeFigure(text, after)) || (isAfter && mayBeFigure(text, before));
  return isMisread && after - before === 2 ? mark : '';
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
