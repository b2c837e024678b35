/** The check of an entry's differences and other texts that come from outside. */
import { EDIT_TYPES, type EditKind } from '../../engine/record/answer.ts';
import type { Form, Range } from '../../engine/record/record.ts';
import { MAX_EDITS, MAX_OTHERS, MAX_WORDS, type NotedEdit, type OtherText } from './entry-detail.ts';
import { beginsWithRealDay } from './real-day.ts';

type WhyNot = 'wrong-kind' | 'too-long' | 'not-allowed';

const KINDS: Record<EditKind, true> = { minor: true, plain: true, protected: true };
const FORMS: Record<Form, true> = { full: true, partial: true, digest: true };
const TRANSCRIPT = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const SOURCE = /^[\w:.-]{0,200}$/;

export function parseEdits(value: unknown): NotedEdit[] | null | WhyNot {
  return parseList(value, MAX_EDITS, ({ kind, type, quote, record, at, in: within }) => {
    const [given, own] = [parseRange(at), parseRange(within)];
    if (typeof quote !== 'string' || typeof record !== 'string' || given === null || own === null) return 'wrong-kind';
    if (quote.length > MAX_WORDS || record.length > MAX_WORDS) return 'too-long';
    const named = EDIT_TYPES.find((each) => each === type);
    if (!isKeyOf(kind, KINDS) || named === undefined) return 'not-allowed';
    return { kind, type: named, quote: quote.toWellFormed(), record: record.toWellFormed(), at: given, in: own };
  });
}

/** @param isWording whether a word is one of the wordings */
export function parseOthers(
  value: unknown,
  isWording: (text: unknown) => text is OtherText['wording'],
): OtherText[] | null | WhyNot {
  return parseList(value, MAX_OTHERS, ({ source, transcript, wording, words, form = null, ...named }) => {
    const names = [named['publisher'], named['sourceLine'], named['pageHead']].map((name) => name ?? null);
    if (typeof source !== 'string' || typeof transcript !== 'string' || typeof words !== 'string') return 'wrong-kind';
    if (names.some((name) => name !== null && typeof name !== 'string')) return 'wrong-kind';
    if (words.length > MAX_WORDS || names.some((name) => typeof name === 'string' && name.length > 5_000))
      return 'too-long';
    const isText = TRANSCRIPT.test(transcript) && beginsWithRealDay(transcript);
    if (!isText || !SOURCE.test(source) || !isWording(wording)) return 'not-allowed';
    if (form !== null && !isForm(form)) return 'not-allowed';
    const [own, line, head] = names.map((name) => (typeof name === 'string' ? name.toWellFormed() : null));
    const called = { publisher: own ?? null, sourceLine: line ?? null, pageHead: head ?? null };
    return { source, transcript, ...called, form, wording, words: words.toWellFormed() };
  });
}

function parseList<Item extends object>(
  value: unknown,
  most: number,
  parse: (fields: Record<string, unknown>) => Item | WhyNot,
): Item[] | null | WhyNot {
  if (value === undefined || value === null || value === '') return null;
  if (!Array.isArray(value)) return 'wrong-kind';
  if (value.length > most) return 'too-long';
  const items: Item[] = [];
  for (const each of value as unknown[]) {
    if (typeof each !== 'object' || each === null) return 'wrong-kind';
    const item = parse(each as Record<string, unknown>);
    if (typeof item === 'string') return item;
    items.push(item);
  }
  return items;
}

function parseRange(value: unknown): Range | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [start, end] = value as unknown[];
  const isPlace = (at: unknown): at is number => typeof at === 'number' && Number.isSafeInteger(at) && at >= 0;
  return isPlace(start) && isPlace(end) && start <= end ? [start, end] : null;
}

export function isForm(text: unknown): text is Form {
  return isKeyOf(text, FORMS);
}

function isKeyOf<Key extends string>(text: unknown, keys: Record<Key, true>): text is Key {
  return typeof text === 'string' && Object.hasOwn(keys, text);
}
