/**
 * English text as the words that are compared: spellings folded, contractions parted, names that have a short form under it, numbers by value.
 *
 * Two words with one `form` say the same, however they are written.
 */
import type { Range } from '../../record/record.ts';
import { type EnglishNumber, englishNumbers } from '../words/numbers.ts';
import { type EnglishToken, englishTokens } from '../words/tokens.ts';
import { foldSpelling } from './spelling.ts';
import { SHORT_FORMS } from './short-forms.ts';

export interface EnglishUnit {
  /** UTF-16 units of the text. */
  range: Range;
  form: string;
  kind: 'word' | 'number' | 'name';
  /** Begins with a capital, and not because a sentence does. */
  isCapital: boolean;
  /** Opens a sentence, where a capital says nothing. */
  isFirst: boolean;
}

/** A letter in brackets in a word, `[M]isjudging`: the brackets are replaced by this mark, which a word may hold, and folded away. */
export const JOINER = '\u{34f}';

export function englishUnits(text: string): EnglishUnit[] {
  const tokens = englishTokens(text);
  const numbers = new Map(numbersIn(tokens, text).map((number) => [number.tokens[0], number]));
  const out: EnglishUnit[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = numbers.get(at);
    const isFirst = out.length === 0 || endsSentence(text, out.at(-1)!.range[1], tokens[at]!.range[0]);
    if (number !== undefined) {
      const dated = dateAt(numbers, tokens, number);
      const money = dated === null ? moneyAt(tokens, number) : null;
      const end = dated?.end ?? money?.end ?? number.tokens[1];
      const form = dated?.form ?? formOf(number, text) + (money?.currency ?? '');
      out.push({
        range: [tokens[at]!.range[0], tokens[end - 1]!.range[1]],
        form,
        kind: 'number',
        isCapital: false,
        isFirst,
      });
      at = end;
      continue;
    }
    const sign = tokens[at]!;
    const next = numbers.get(at + 1);
    // $60 billion, US$240 billion
    const prefix = currencyAt(tokens, at);
    const amount = prefix === null ? undefined : (numbers.get(prefix.end) ?? next);
    if (prefix !== null && amount !== undefined && amount.tokens[0] === prefix.end) {
      const end = amount.tokens[1];
      const form = formOf(amount, text) + prefix.currency;
      out.push({ range: [sign.range[0], tokens[end - 1]!.range[1]], form, kind: 'number', isCapital: false, isFirst });
      at = end;
      continue;
    }
    const named = shortFormAt(tokens, at, text);
    if (named !== null) {
      const range: Range = [sign.range[0], tokens[named.end - 1]!.range[1]];
      out.push({ range, form: named.form, kind: 'name', isCapital: true, isFirst });
      at = named.end;
      continue;
    }
    const joined = joinedAt(tokens, at, text);
    const isCapital = sign.isCapital;
    if (joined !== null) {
      const range: Range = [sign.range[0], tokens[at + 1]!.range[1]];
      out.push({ range, form: joined, kind: 'word', isCapital, isFirst });
      at += 2;
      continue;
    }
    if (sign.kind === 'word') out.push(...partsOf(sign, isCapital, isFirst));
    at += 1;
  }
  return out;
}

/** Of a month by name and of figures: "one" and "second" in words are numbers where more than the word says so. */
function numbersIn(tokens: readonly EnglishToken[], text: string): EnglishNumber[] {
  return englishNumbers(tokens, text);
}

function formOf({ value, kind, range }: EnglishNumber, text: string): string {
  if (kind === 'month') return `#month${value}`;
  const isDecade = /\ds$/u.test(text.slice(...range));
  return `#${value}${kind === 'ordinal' ? 'th' : kind === 'share' ? '%' : isDecade ? 's' : ''}`;
}

/** March 7, 7 March, the 7th of March. */
function dateAt(
  numbers: ReadonlyMap<number, EnglishNumber>,
  tokens: readonly EnglishToken[],
  number: EnglishNumber,
): { form: string; end: number } | null {
  const of = tokens[number.tokens[1]]?.word === 'of' ? 1 : 0;
  const next = numbers.get(number.tokens[1] + of);
  if (
    next === undefined ||
    (number.kind === 'month') === (next.kind === 'month') ||
    (of === 1 && number.kind !== 'ordinal')
  )
    return null;
  const [month, day] = number.kind === 'month' ? [number, next] : [next, number];
  if (day.kind === 'share' || !/^(?:[12]?\d|3[01])$/.test(day.value)) return null;
  return { form: `#day${month.value}-${day.value}`, end: next.tokens[1] };
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yuan',
  dollar: 'dollar',
  dollars: 'dollar',
  euro: 'euro',
  euros: 'euro',
  pound: 'pound',
  pounds: 'pound',
  yuan: 'yuan',
  rmb: 'yuan',
  usd: 'dollar',
};

/** 60 billion dollars, 60 billion US dollars, 200 yuan */
function moneyAt(
  tokens: readonly EnglishToken[],
  { kind, tokens: [, end] }: EnglishNumber,
): { currency: string; end: number } | null {
  if (kind !== 'cardinal') return null;
  const near = tokens[end];
  const isUs = near?.word === 'us' && near.isCapital;
  const currency = CURRENCIES[tokens[isUs ? end + 1 : end]?.word ?? ''];
  return currency === undefined ? null : { currency, end: isUs ? end + 2 : end + 1 };
}

/** $, US$, USD, RMB before a number. */
function currencyAt(tokens: readonly EnglishToken[], at: number): { currency: string; end: number } | null {
  const { word, isCapital, range } = tokens[at]!;
  const next = tokens[at + 1];
  if (word === 'us' && isCapital && next?.word === '$' && next.range[0] === range[1])
    return { currency: 'dollar', end: at + 2 };
  const currency = /^(?:[$€£¥]|usd|rmb)$/u.test(word) ? CURRENCIES[word] : undefined;
  return currency === undefined ? null : { currency, end: at + 1 };
}

/** The United States, US and U.S. */
function shortFormAt(tokens: readonly EnglishToken[], at: number, text: string): { form: string; end: number } | null {
  const first = tokens[at]!;
  if (!first.isCapital) return null;
  for (const { words, form, isWritten } of SHORT_FORMS.get(first.word) ?? []) {
    const own = tokens.slice(at, at + words.length);
    if (own.length < words.length || own.some(({ word }, index) => word !== words[index])) continue;
    // WHO and US are words too.
    if (isWritten && !/^(?:\p{Lu}\.?)+$/u.test(text.slice(...first.range))) continue;
    return { form, end: at + words.length };
  }
  return null;
}

/** With a hyphen or without: co-operation, non-interference. */
const PREFIXES = new Set(
  'co re pre anti non multi inter counter post sub over under semi ultra hyper micro macro bi tri trans extra intra un de'.split(
    ' ',
  ),
);
const HYPHEN = /^[-\u2010\u2011]$/u;

function joinedAt(tokens: readonly EnglishToken[], at: number, text: string): string | null {
  const [one, other] = [tokens[at]!, tokens[at + 1]];
  if (other?.kind !== 'word' || !PREFIXES.has(one.word)) return null;
  if (!HYPHEN.test(text.slice(one.range[1], other.range[0]))) return null;
  return foldSpelling(bare(one.word + other.word));
}

const bare = (word: string): string => word.replaceAll("'", '').replaceAll(JOINER, '');

/** What stands behind the apostrophe, and before it. */
const CONTRACTED: Readonly<Record<string, string>> = { ll: 'will', ve: 'have', re: 'are', m: 'am', d: 'would' };
/** Behind these 's is a verb. */
const WITH_IS = new Set('it that there he she what here who where how when why this'.split(' '));
const NEGATED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

function partsOf(
  { range: [start, end], word: written }: EnglishToken,
  isCapital: boolean,
  isFirst: boolean,
): EnglishUnit[] {
  const word = written.replaceAll(JOINER, '');
  const one = (form: string): EnglishUnit[] => [{ range: [start, end], form, kind: 'word', isCapital, isFirst }];
  const two = (length: number, first: string, second: string): EnglishUnit[] => [
    { range: [start, start + length], form: first, kind: 'word', isCapital, isFirst },
    { range: [start + length, end], form: second, kind: 'word', isCapital: false, isFirst: false },
  ];
  if (word === 'cannot') return two(3, 'can', 'not');
  if (word.endsWith("n't")) {
    const verb = word.slice(0, -3);
    return two(verb.length, NEGATED[verb] ?? verb, 'not');
  }
  const [, before = '', behind = ''] = /^(.+)'([a-z]+)$/u.exec(word) ?? [];
  if (before === '') return one(foldSpelling(bare(word)));
  if (word === "let's") return two(3, 'let', 'we');
  const full = CONTRACTED[behind];
  if (full !== undefined) return two(before.length, foldSpelling(bare(before)), full);
  if (behind === 's') return two(before.length, foldSpelling(bare(before)), WITH_IS.has(before) ? 'is' : "'s");
  return one(foldSpelling(bare(word)));
}

/** Titles end in a point and no sentence does. */
const TITLED = /\b(?:Mr|Ms|Mrs|Dr|St|Jr|Sr|Prof|Gen|Sen|No|vs|Amb)$/u;
const ENDS = /[.!?;…\n:“"]/u;

export function endsSentence(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return ENDS.test(between) && !(between.startsWith('.') && TITLED.test(text.slice(Math.max(0, from - 5), from)));
}
