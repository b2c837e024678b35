import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../../data/known-names.ts';
import {
  type BilingualRow,
  type BilingualSentence,
  type SideBySide,
  sideBySide,
  statedPairOf,
} from '../../../../engine/english/align/side-by-side.ts';
import { translationKeys } from '../../../../engine/english/align/translation-keys.ts';
import { originalOf } from '../../../../engine/english/align/with-originals.ts';
import type { Range, StatedPair, Transcript } from '../../../../engine/record/record.ts';
import { englishSample } from '../../../support/english.ts';
import { realFinder } from '../../../support/finder.ts';

const chinese = realFinder().record.transcripts.find(({ id }) => id === '2024-03-07.xinhua')!;
const english = englishSample();
const KEYS = translationKeys(NAMES);
const plain = sideBySide(chinese, english, KEYS)!;

const rowsOf = ({ sections }: SideBySide): BilingualRow[] => sections.flatMap(({ rows }) => rows);
const allOf = (shown: SideBySide, side: 'chinese' | 'english'): BilingualSentence[] =>
  rowsOf(shown).flatMap(({ sentences }) => sentences[side]);
const laid = (pairs: StatedPair[], text: Transcript = chinese): SideBySide =>
  sideBySide(text, { ...english, pairs }, KEYS)!;
const span = (sentences: readonly BilingualSentence[]): Range => [sentences[0]!.range[0], sentences.at(-1)!.range[1]];
const pairOf = (own: readonly BilingualSentence[], theirs: readonly BilingualSentence[]): StatedPair =>
  statedPairOf(plain, {
    chinese: own.length === 0 ? null : span(own),
    english: theirs.length === 0 ? null : span(theirs),
  });
const rowWith = (shown: SideBySide, side: 'chinese' | 'english', { range }: BilingualSentence): BilingualRow =>
  rowsOf(shown).find(({ sentences }) => sentences[side].some((each) => each.range[0] === range[0]))!;
const starts = (sentences: readonly BilingualSentence[]): number[] => sentences.map(({ range }) => range[0]);

/** Neighbours that stand beside each other one to one, in one turn. */
const [first, second] = plain.sections
  .flatMap(({ rows }) => rows.slice(1).map((row, at) => [rows[at]!, row] as const))
  .find((two) => two.every(({ sentences }) => sentences.chinese.length === 1 && sentences.english.length === 1))!;

/** Every sentence of both texts once, whatever is said. */
function expectWhole(shown: SideBySide): void {
  for (const side of ['chinese', 'english'] as const)
    expect(starts(allOf(shown, side)).sort((a, b) => a - b)).toEqual(starts(allOf(plain, side)).sort((a, b) => a - b));
}

describe('what a person says of a translation', () => {
  it('joins sentences, and what is around them is laid anew', () => {
    const own = [...first.sentences.chinese, ...second.sentences.chinese];
    const shown = laid([pairOf(own, first.sentences.english)]);
    const row = rowWith(shown, 'english', first.sentences.english[0]!);
    expect(starts(row.sentences.chinese)).toEqual(starts(own));
    expect(row).toMatchObject({ isStated: true, isUnsure: false });
    expect(rowWith(shown, 'english', second.sentences.english[0]!).isStated).toBe(false);
    expectWhole(shown);
  });

  it('parts what was reckoned to be one pair', () => {
    const whole = rowsOf(plain).find(
      ({ sentences }) => sentences.english.length === 2 && sentences.chinese.length === 1,
    )!;
    const [one, other] = whole.sentences.english;
    const shown = laid([pairOf(whole.sentences.chinese, [one!])]);
    expect(starts(rowWith(shown, 'english', one!).sentences.english)).toEqual(starts([one!]));
    expect(rowWith(shown, 'english', other!)).not.toBe(rowWith(shown, 'english', one!));
    expectWhole(shown);
  });

  it('says that a sentence of either side stands alone', () => {
    const shown = laid([pairOf([], first.sentences.english), pairOf(second.sentences.chinese, [])]);
    expect(rowWith(shown, 'english', first.sentences.english[0]!)).toMatchObject({ chinese: null, isStated: true });
    expect(rowWith(shown, 'chinese', second.sentences.chinese[0]!)).toMatchObject({ english: null, isStated: true });
    expectWhole(shown);
  });

  it('brings the turns together of which it pairs sentences', () => {
    const answers = plain.sections.filter(({ chinese: own, english: theirs }) => own?.voice === 'answer' && theirs);
    const [here, there] = [answers[2]!, answers[4]!];
    const own = here.rows[0]!.sentences.chinese;
    const theirs = there.rows[0]!.sentences.english;
    const shown = laid([pairOf(own, theirs)]);
    const section = shown.sections.find(({ english: turn }) => turn?.id === there.english!.id)!;
    expect(section.chinese?.id).toBe(here.chinese!.id);
    expect(section.rows.filter(({ chinese: a, english: b }) => a !== null && b !== null).length).toBeGreaterThan(1);
    expectWhole(shown);
  });

  it('holds for pairs that cross, and for the last word said of a sentence', () => {
    const crossing = laid([
      pairOf(first.sentences.chinese, second.sentences.english),
      pairOf(second.sentences.chinese, first.sentences.english),
    ]);
    for (const [own, theirs] of [
      [first, second],
      [second, first],
    ] as const) {
      const row = rowWith(crossing, 'chinese', own.sentences.chinese[0]!);
      expect(starts(row.sentences.english)).toEqual(starts(theirs.sentences.english));
    }
    expectWhole(crossing);
    const again = laid([
      pairOf(first.sentences.chinese, second.sentences.english),
      pairOf(first.sentences.chinese, first.sentences.english),
    ]);
    const row = rowWith(again, 'chinese', first.sentences.chinese[0]!);
    expect(starts(row.sentences.english)).toEqual(starts(first.sentences.english));
    expectWhole(again);
  });

  it('is found again where sentences begin and end a little otherwise', () => {
    const pair = pairOf(first.sentences.chinese, first.sentences.english);
    const [from, to] = pair.english!;
    const shown = laid([{ ...pair, english: [from - 2, to + 2] }]);
    const row = rowWith(shown, 'english', first.sentences.english[0]!);
    expect(row.isStated).toBe(true);
    expect(starts(row.sentences.english)).toEqual(starts(first.sentences.english));
  });

  it('is not said of another text, nor of other words at the same place', () => {
    const pair = pairOf(second.sentences.chinese, first.sentences.english);
    for (const other of [
      { ...pair, text: '2024-03-07.special' },
      { ...pair, words: pair.words! + 1 },
      { ...pair, english: [9_000_000, 9_000_001] as Range },
      { ...pair, english: null, chinese: null, words: null },
    ])
      expect(rowsOf(laid([other])), JSON.stringify(other)).toEqual(rowsOf(plain));
    const changed: Transcript = {
      ...chinese,
      turns: chinese.turns.map((turn) => ({
        ...turn,
        paragraphs: turn.paragraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.replaceAll('中', '华') })),
      })),
    };
    const isOther = ({ words }: BilingualSentence): boolean => words.includes('中');
    const row = rowsOf(plain).find(({ sentences }) => sentences.chinese.some(isOther) && sentences.english.length > 0)!;
    const stated = pairOf(row.sentences.chinese, []);
    expect(rowsOf(laid([stated])).some(({ isStated }) => isStated)).toBe(true);
    expect(rowsOf(laid([stated], changed)).some(({ isStated }) => isStated)).toBe(false);
  });

  it('is what the finder has beside a quotation', () => {
    const [own, theirs] = [second.sentences.chinese, first.sentences.english];
    const beside = (pairs: StatedPair[]) =>
      originalOf([theirs[0]!.range], { ...english, pairs, source: 'library' }, { ...chinese, source: 'bundled' });
    expect(beside([])!.byHand).toBeUndefined();
    const corrected = beside([pairOf(own, theirs)])!;
    expect(corrected).toMatchObject({ sure: 1, byHand: true });
    expect(corrected.text).toBe(second.chinese);
    expect(beside([pairOf([], theirs)])).toBeNull();
  });
});
