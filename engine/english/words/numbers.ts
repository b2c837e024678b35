/**
 * Numbers of English text by value, in words and in digits: 1.4 billion, sixty billion, 75th, two thirds, 40 per cent, dozens.
 *
 * Values are written as engine/text/numbers.ts writes those of Chinese text, without its signs for how exact they are: equal ones are equal.
 */
import type { Range } from '../../record/record.ts';
import type { EnglishToken } from './tokens.ts';

export interface EnglishNumber {
  /** Tokens that write it, half-open. */
  tokens: Range;
  /** UTF-16 units of the text. */
  range: Range;
  value: string;
  /** `ordinal`: 75th; `share`: per cent or a fraction; `month`: one by name. */
  kind: 'cardinal' | 'ordinal' | 'share' | 'month';
  /** In figures, or with a unit in figures: "one" alone is mostly a pronoun. */
  isFigure: boolean;
}

const list = (words: string): string[] => words.split(' ');
const ONES = new Map(
  list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, value) => [word, value]),
);
const TENS = new Map(
  list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, at) => [word, at * 10 + 20]),
);
const SCALES = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['score', 20],
]);
const ORDINALS = new Map(
  [
    ...list(
      'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
    ).entries(),
    ...list('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth')
      .map((word, at) => [at + 14, word] as const)
      .values(),
    ...list('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth')
      .map((word, at) => [at * 10 + 20, word] as const)
      .values(),
    [100, 'hundredth'] as const,
  ].map(([value, word]) => [word, value]),
);
const MONTHS = new Map(
  list('january february march april may june july august september october november december').map((word, at) => [
    word,
    at + 1,
  ]),
);
const SHORT_MONTHS = new Map(list('jan feb mar apr may jun jul aug sep oct nov dec').map((word, at) => [word, at + 1]));
const DENOMINATORS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Numbers in order; none overlaps another. @param text of which the tokens are */
export function englishNumbers(tokens: readonly EnglishToken[], text: string): EnglishNumber[] {
  const found: EnglishNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = numberAt(tokens, at, text);
    if (number === null) {
      at += 1;
      continue;
    }
    found.push(number);
    at = number.tokens[1];
  }
  return found;
}

function numberAt(tokens: readonly EnglishToken[], at: number, text: string): EnglishNumber | null {
  const month = monthAt(tokens, at, text);
  if (month !== null) return numberOf(tokens, [at, at + 1], month, 'month', false);
  const read = amountAt(tokens, at, text);
  if (read === null) return null;
  const { amount, end, isOrdinal, isFigure } = read;
  const next = tokens[end];
  if (isOrdinal) return numberOf(tokens, [at, end], amount, 'ordinal', isFigure);
  if (next?.word === '%' || next?.word === 'percent')
    return numberOf(tokens, [at, end + 1], amount * 0.01, 'share', true);
  if (next?.word === 'per' && tokens[end + 1]?.word === 'cent')
    return numberOf(tokens, [at, end + 2], amount * 0.01, 'share', true);
  const below = DENOMINATORS.get(next?.word ?? '');
  // One third, three quarters; "two second terms" has no such word.
  if (below !== undefined && amount < below && (amount === 1) !== /(?:s|ves)$/.test(next?.word ?? ''))
    return numberOf(tokens, [at, end + 1], amount / below, 'share', isFigure);
  return numberOf(tokens, [at, end], amount, 'cardinal', isFigure || end - at > 1 || amount >= 12);
}

function numberOf(
  tokens: readonly EnglishToken[],
  [from, to]: Range,
  amount: number,
  kind: EnglishNumber['kind'],
  isFigure: boolean,
): EnglishNumber {
  const range: Range = [tokens[from]!.range[0], tokens[to - 1]!.range[1]];
  // Twelve places: what remains after 0.1 + 0.2 is no difference.
  return { tokens: [from, to], range, value: String(Number(amount.toPrecision(12))), kind, isFigure };
}

/** A month by name. "May" and "March" are other words too: they count beside a day or a year. */
function monthAt(tokens: readonly EnglishToken[], at: number, text: string): number | null {
  const token = tokens[at]!;
  const isShort =
    text[token.range[1]] === '.' || [tokens[at - 1], tokens[at + 1]].some((near) => near?.kind === 'number');
  const month = MONTHS.get(token.word) ?? (isShort ? SHORT_MONTHS.get(token.word) : undefined);
  if (month === undefined || !token.isCapital) return null;
  if (token.word !== 'may' && token.word !== 'march' && token.word !== 'mar') return month;
  const before = tokens[at - 1];
  const isDated =
    [before, tokens[at + 1]].some((near) => near?.kind === 'number') ||
    /^(?:in|of|by|since|until|last|this|next|early|late)$/.test(before?.word ?? '');
  return isDated ? month : null;
}

interface Amount {
  amount: number;
  /** The token after it. */
  end: number;
  isOrdinal: boolean;
  isFigure: boolean;
}

function amountAt(tokens: readonly EnglishToken[], at: number, text: string): Amount | null {
  const first = tokens[at]!;
  if (first.kind === 'number') return figureAt(tokens, at, text);
  if (first.word === 'a' || first.word === 'an') {
    const [next] = tokens.slice(at + 1, at + 2);
    const scale = SCALES.get(singular(next?.word ?? ''));
    if (next?.word === 'half' || next?.word === 'quarter' || next?.word === 'third')
      return next.word === 'third'
        ? null
        : { amount: 1 / DENOMINATORS.get(next.word)!, end: at + 2, isOrdinal: false, isFigure: true };
    return scale === undefined || scale === 20
      ? null
      : { amount: scale, end: at + 2, isOrdinal: false, isFigure: true };
  }
  if (first.word === 'half') return { amount: 0.5, end: at + 1, isOrdinal: false, isFigure: false };
  return inWords(tokens, at, text);
}

/** 1.4 billion, 75th, 60bn. */
function figureAt(tokens: readonly EnglishToken[], at: number, text: string): Amount {
  const first = tokens[at]!;
  let amount = Number(first.word);
  let end = at + 1;
  const next = tokens[end];
  const isJoined = next?.range[0] === first.range[1];
  if (isJoined && /^(?:st|nd|rd|th)$/.test(next?.word ?? ''))
    return { amount, end: end + 1, isOrdinal: true, isFigure: true };
  // The 1990s.
  if (isJoined && next?.word === 's') return { amount, end: end + 1, isOrdinal: false, isFigure: true };
  for (;;) {
    const word = tokens[end]?.word ?? '';
    const letter =
      text.slice(tokens[end - 1]!.range[1], tokens[end]?.range[0]) === '' ? (LETTERS.get(word) ?? null) : null;
    const scale = SCALES.get(singular(word)) ?? letter;
    if (scale === null || scale === 20) break;
    amount *= scale;
    end += 1;
  }
  return { amount, end, isOrdinal: false, isFigure: true };
}

const LETTERS = new Map<string, number>([
  ['m', 1e6],
  ['b', 1e9],
  ['k', 1e3],
]);

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Twenty-five, one hundred and twenty thousand, seventy-fifth; a scale alone (hundreds, millions) says no number. */
function inWords(tokens: readonly EnglishToken[], at: number, text: string): Amount | null {
  let total = 0;
  let section = 0;
  let isRead = false;
  let end = at;
  /** A unit after a ten (twenty-five), a ten after a hundred: each place is filled once. */
  let least = Infinity;
  for (; end < tokens.length; end += 1) {
    const { word } = tokens[end]!;
    if (end > at && !areNear(text, tokens[end - 1]!, tokens[end]!)) break;
    if (word === 'and' && isRead && least >= 100 && least < Infinity && isSmall(tokens[end + 1]?.word)) continue;
    const small = ONES.get(word) ?? TENS.get(word);
    const ordinal = ORDINALS.get(word);
    if (small !== undefined) {
      if (least <= (small < 20 ? (small < 10 ? 1 : 10) : 10)) break;
      section += small;
      least = small < 20 ? 1 : 10;
      isRead = true;
      continue;
    }
    if (ordinal !== undefined && (isRead ? ordinal < least : word !== 'second')) {
      return { amount: total + section + ordinal, end: end + 1, isOrdinal: true, isFigure: ordinal > 3 };
    }
    const scale = isRead ? SCALES.get(word) : undefined;
    if (scale === undefined) break;
    if (scale === 100) section *= 100;
    else {
      total += section * scale;
      section = 0;
    }
    least = scale === 100 ? 100 : 1000;
  }
  // A lone "and" was read on in vain.
  if (tokens[end - 1]?.word === 'and') end -= 1;
  return isRead ? { amount: total + section, end, isOrdinal: false, isFigure: false } : null;
}

function isSmall(word = ''): boolean {
  return ONES.has(word) || TENS.has(word) || ORDINALS.has(word);
}

/** Nothing but a space or a hyphen between them. */
function areNear(text: string, one: EnglishToken, other: EnglishToken): boolean {
  return /^[ \u00a0\n\u2010\u2011-]{0,2}$/.test(text.slice(one.range[1], other.range[0]));
}
