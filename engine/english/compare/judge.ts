/** What a difference between an English quote and the record's words means. The kinds are those of Chinese; DESIGN §4, §12. */
import type { EditKind, EditType } from '../../record/answer.ts';
import type { Range } from '../../record/record.ts';
import { areDenied, areForms, areOpposite, exactnessOf, isFunctionWord, isMistyped, protectedWord } from './lexicon.ts';
import { PLACE_WORDS } from './place-words.ts';
import type { EnglishUnit } from './units.ts';

/** The words of one side, and which of them are names. */
export interface WordSide {
  units: readonly EnglishUnit[];
  isName(unit: EnglishUnit): boolean;
  /** Put in by an editor, in brackets: it stands for what the quotation had. */
  isEditors(unit: EnglishUnit): boolean;
}

export interface EnglishJudgement {
  kind: EditKind;
  type: EditType;
  size: number;
  weight: number;
  swapped: boolean;
  isContent: boolean;
}

/** Kinds of words of which each counts, in the order in which they are told. */
const GUARDED = ['modality', 'scope', 'time', 'question-word'] as const;

export function judgeWords(a: WordSide, b: WordSide, inA: Range, inB: Range): EnglishJudgement {
  const own = a.units.slice(...inA);
  const other = b.units.slice(...inB);
  const size = Math.max(own.length, other.length);
  const weight = Math.max(contentOf(own).length, contentOf(other).length);
  const judged = (kind: EditKind, type: EditType, more: Partial<EnglishJudgement> = {}): EnglishJudgement => ({
    kind,
    type,
    size,
    weight: Math.min(size, weight),
    swapped: false,
    isContent: false,
    ...more,
  });
  // win-win and winwin
  if (joined(own) === joined(other)) return judged('minor', 'function-word', { size: 0, weight: 0 });
  if (own.length > 0 && own.every((unit) => a.isEditors(unit) && !denies(unit)) && other.length <= MOST_REPLACED)
    return judged(other.length === 0 ? 'minor' : 'plain', 'masked', { size: 0, weight: 0 });
  if (numbersDiffer(a, b, inA, inB)) return judged('protected', 'number');
  if (differ(own, other, 'negation') || hasDenied(own, other)) return judged('protected', 'negation');
  const [namesA, namesB] = [namesIn(a, own), namesIn(b, other)];
  if (namesA.join(' ') !== namesB.join(' ')) {
    const isReordered = namesA.toSorted().join(' ') === namesB.toSorted().join(' ');
    return judged('protected', isReordered ? 'name-order' : 'name', {
      swapped: namesA.length > 0 && namesB.length > 0 && !isReordered,
    });
  }
  if (hasOpposite(own, other)) return judged('protected', 'direction');
  for (const type of GUARDED) if (differ(own, other, type)) return judged('protected', type);
  const [personsA, personsB] = [valuesOf(own, 'person'), valuesOf(other, 'person')];
  if (personsA.length > 0 && personsB.length > 0 && personsA.join() !== personsB.join())
    return judged('protected', 'person');
  const [contentA, contentB] = [contentOf(own), contentOf(other)];
  if (contentA.join(' ') === contentB.join(' ')) return judged('minor', 'function-word');
  if (contentA.length === contentB.length && contentA.every((word, at) => isVariant(word, contentB[at] ?? '')))
    return judged('plain', 'word');
  return judged('plain', 'word', { isContent: true });
}

/** An editor's words stand for no more of the record's than these. */
const MOST_REPLACED = 6;

function joined(units: readonly EnglishUnit[]): string {
  return units.map(({ form }) => form).join('');
}

/** Words that say something. */
function contentOf(units: readonly EnglishUnit[]): string[] {
  return units
    .map(({ form }) => form)
    .filter((form) => !isFunctionWord(form) && protectedWord(form)?.type !== 'person');
}

function isVariant(one: string, other: string): boolean {
  return one === other || areForms(one, other) || isMistyped(one, other);
}

function valuesOf(units: readonly EnglishUnit[], type: EditType): string[] {
  return units.flatMap(({ form }) => {
    const word = protectedWord(form);
    return word?.type === type ? [word.value] : [];
  });
}

function differ(own: readonly EnglishUnit[], other: readonly EnglishUnit[], type: EditType): boolean {
  return valuesOf(own, type).toSorted().join() !== valuesOf(other, type).toSorted().join();
}

export function denies({ form }: EnglishUnit): boolean {
  return protectedWord(form)?.type === 'negation';
}

function hasDenied(own: readonly EnglishUnit[], other: readonly EnglishUnit[]): boolean {
  return own.some(({ form }) => other.some((each) => areDenied(form, each.form)));
}

function hasOpposite(own: readonly EnglishUnit[], other: readonly EnglishUnit[]): boolean {
  return own.some(({ form }) => other.some((each) => areOpposite(form, each.form)));
}

function namesIn(side: WordSide, units: readonly EnglishUnit[]): string[] {
  return units.filter((unit) => side.isName(unit)).map(({ form }) => form);
}

/** Numbers by value, with the words beside them that say how exact they are. A lone "one" is a number only beside another. */
function numbersDiffer(a: WordSide, b: WordSide, inA: Range, inB: Range): boolean {
  const [numbersA, numbersB] = [numbersIn(a, inA), numbersIn(b, inB)];
  const isLone = (numbers: readonly string[], others: readonly string[]): boolean =>
    numbers.join() === '#1' && others.length === 0;
  if (isLone(numbersA, numbersB) || isLone(numbersB, numbersA)) return false;
  if (numbersA.join() !== numbersB.join()) return true;
  return exactnessBeside(a, inA).join() !== exactnessBeside(b, inB).join();
}

function numbersIn({ units }: WordSide, [from, to]: Range): string[] {
  return units.slice(from, to).flatMap(({ kind, form }) => (kind === 'number' ? [form] : []));
}

/** Words between them and the number: "more than 100", "at least a". */
const NEAR = 3;

function exactnessBeside({ units }: WordSide, [from, to]: Range): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const value = exactnessOf(units[at]!.form);
    if (value === null) continue;
    for (let next = at + 1; next <= at + NEAR && next < units.length; next += 1) {
      const { kind, form } = units[next]!;
      if (kind === 'number' && form !== '#1') found.push(value);
      if (kind === 'number' || (form !== 'than' && form !== 'a' && form !== 'to' && exactnessOf(form) === null)) break;
    }
  }
  return found;
}

/** Whether a word is a name where nothing but its capital, or its being a country's, tells. */
export function isNameByItself({ form, isCapital, isFirst, kind }: EnglishUnit): boolean {
  if (kind === 'number') return false;
  return (
    kind === 'name' ||
    PLACE_WORDS.has(form) ||
    (isCapital && !isFirst && !isFunctionWord(form) && protectedWord(form) === null)
  );
}
