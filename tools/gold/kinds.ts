/**
 * Cases by kind of trap: what is set aside, question words, approximators, captions, masked characters …
 *
 * `test/gold/kinds.jsonl` was written blind, by people who knew the record and DESIGN, and had not seen the engine's rules; so its cases are
 * no specs that a judge works out, but say outright what a right answer must hold. One case a line.
 */
import { readFileSync } from 'node:fs';
import { EDIT_TYPES, type EditType, type Flag, type Wording } from '../../engine/record/answer.ts';
import { VOICES, WORDINGS } from '../../engine/record/ranks.ts';
import type { OfficialRecord, Voice } from '../../engine/record/record.ts';

export interface KindExpectation {
  verdict: Wording;
  /** Other wordings that can be defended as well. */
  also?: Wording[];
  /** Wordings that would be a grave mistake. */
  notVerdict?: Wording[];
  /** A paragraph in which the words stand; in whichever text of the event. */
  place?: string;
  /** Words that stand in no paragraph: in a text's title. */
  inTitle?: true;
  transcript?: string;
  voice?: Voice;
  voiceAlso?: Voice[];
  /** What was changed: some protected edit has characters of one of these, in the quote or in the record. */
  protected?: string[];
  noProtected?: true;
  /** The same of edits of any kind. */
  shows?: string[];
  /** Put in by the page: an edit has it in the quote, and nothing of its own in the record. */
  inserted?: string[];
  /** Two words that stand in each other's place: one edit has them, in either order. */
  pairs?: [string, string][];
  flags?: Flag[];
  notFlags?: Flag[];
  types?: EditType[];
  notTypes?: EditType[];
  /** Changed characters, all edits together; and other counts that can be defended. */
  count?: number;
  countAlso?: number[];
  attributed?: { to: string; record: string } | null;
  /** What must be named as set aside, by its kind in `cleaned`. */
  cleaned?: string[];
  /** Paragraphs of which one must be among the three that are offered on request. */
  closest?: string[];
}

export interface KindCase {
  id: string;
  class: string;
  query: string;
  expect: KindExpectation;
  note: string;
}

/** One entry each: the compiler says when one is missing. */
const FLAGS: Partial<Record<Flag, true>> = { 'across-voices': true, 'contradicting-gloss': true };

/** What the words of a record may be asked against. */
export interface Known {
  paragraphs: ReadonlySet<string>;
  transcripts: ReadonlySet<string>;
}

export function knownOf({ transcripts }: OfficialRecord): Known {
  return {
    transcripts: new Set(transcripts.map(({ id }) => id)),
    paragraphs: new Set(
      transcripts.flatMap(({ turns }) => turns.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))),
    ),
  };
}

type Check = (value: unknown, known: Known) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isTrue: Check = (value) => value === true;
const isCount: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const oneOf =
  (all: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && all.includes(value);
const listOf =
  (check: Check): Check =>
  (value, known) =>
    Array.isArray(value) && value.length > 0 && value.every((each) => check(each, known));
const isParagraph: Check = (value, { paragraphs }) => typeof value === 'string' && paragraphs.has(value);
const isPair: Check = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((each) => isText(each, NOTHING));
const NOTHING: Known = { paragraphs: new Set(), transcripts: new Set() };

const CHECKS: Record<keyof KindExpectation, Check> = {
  verdict: oneOf(WORDINGS),
  also: listOf(oneOf(WORDINGS)),
  notVerdict: listOf(oneOf(WORDINGS)),
  place: isParagraph,
  inTitle: isTrue,
  transcript: (value, { transcripts }) => typeof value === 'string' && transcripts.has(value),
  voice: oneOf(VOICES),
  voiceAlso: listOf(oneOf(VOICES)),
  protected: listOf(isText),
  noProtected: isTrue,
  shows: listOf(isText),
  inserted: listOf(isText),
  pairs: listOf(isPair),
  flags: listOf(oneOf(Object.keys(FLAGS))),
  notFlags: listOf(oneOf(Object.keys(FLAGS))),
  types: listOf(oneOf(EDIT_TYPES)),
  notTypes: listOf(oneOf(EDIT_TYPES)),
  count: isCount,
  countAlso: listOf(isCount),
  attributed: (value) => value === null || hasTexts(value, ['to', 'record']),
  cleaned: listOf(isText),
  closest: listOf(isParagraph),
};

function hasTexts(value: unknown, keys: readonly string[]): value is Record<string, string> {
  if (typeof value !== 'object' || value === null) return false;
  return (
    Object.keys(value).length === keys.length &&
    keys.every((key) => isText((value as Record<string, unknown>)[key], NOTHING))
  );
}

/** @throws naming the line, where one is no case, contradicts itself, or asks again what its kind has asked */
export function parseKinds(text: string, known: Known): KindCase[] {
  const ids = new Set<string>();
  const asked = new Set<string>();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const fail = (what: string): never => {
        throw new Error(`kinds.jsonl, line ${index + 1}: ${what}`);
      };
      const { expect, ...rest } = JSON.parse(line) as Record<string, unknown>;
      if (!hasTexts(rest, ['id', 'class', 'query', 'note'])) return fail('wants id, class, query, expect, note');
      if (typeof expect !== 'object' || expect === null) return fail('wants expect');
      for (const [key, value] of Object.entries(expect)) {
        const check = CHECKS[key as keyof KindExpectation] as Check | undefined;
        if (!check?.(value, known)) fail(`${key} cannot be ${JSON.stringify(value)}`);
      }
      const one = { ...rest, expect } as unknown as KindCase;
      const wrong = contradictionIn(one.expect);
      if (wrong !== null) fail(wrong);
      const question = `${one.class}\n${one.query}`;
      if (ids.has(one.id) || asked.has(question)) fail(`${one.id} is given twice`);
      ids.add(one.id);
      asked.add(question);
      return one;
    });
}

function contradictionIn(expect: KindExpectation): string | null {
  const { verdict, also = [], notVerdict = [], flags = [], notFlags = [], types = [], notTypes = [] } = expect;
  if (verdict === undefined) return 'wants a verdict';
  if (notVerdict.some((each) => each === verdict || also.includes(each))) return 'a verdict is right and wrong';
  if (also.includes(verdict)) return 'a verdict is given twice';
  if (flags.some((each) => notFlags.includes(each))) return 'a flag is right and wrong';
  if (types.some((each) => notTypes.includes(each))) return 'a type is right and wrong';
  if (expect.protected && expect.noProtected) return 'a protected edit is right and wrong';
  const isNowhere = verdict === 'none' && also.every((each) => each === 'similar');
  if (isNowhere && (expect.place ?? expect.voice) !== undefined) return 'nothing found has no place';
  return null;
}

export function readKinds(record: OfficialRecord): KindCase[] {
  return parseKinds(readFileSync(new URL('../../test/gold/kinds.jsonl', import.meta.url), 'utf8'), knownOf(record));
}
