/** A translation beside what it translates, in the words of both: what two columns show that move together. */
import type { Range, StatedPair, Transcript, Turn } from '../../record/record.ts';
import { joinWords, stretchesOf } from '../../record/record-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AlignedPair } from './align-sentences.ts';
import { alignTurns, SURE } from './align-translation.ts';
import { wordsAt } from './stated-pairs.ts';
import type { TranslationKeys } from './translation-keys.ts';

export type BilingualSide = 'chinese' | 'english';

/** A sentence in its text. */
export interface BilingualSentence {
  words: string;
  /** In the source, from its first character to its last. */
  range: Range;
}

export interface BilingualRow {
  /** null where this text has nothing for what the other says. */
  chinese: string | null;
  english: string | null;
  /** The sentences that the words of either side are made of, in their order. */
  sentences: Record<BilingualSide, BilingualSentence[]>;
  /** The two are put together by length, numbers and names alone, and it is not sure that they belong together. */
  isUnsure: boolean;
  /** A person has put them together, or said that one stands alone. */
  isStated: boolean;
}

export interface BilingualSection {
  chinese: Turn | null;
  english: Turn | null;
  rows: BilingualRow[];
}

export interface SideBySide {
  chinese: Transcript;
  english: Transcript;
  sections: BilingualSection[];
  /** Rows that have both sides, and those of them that are not sure. */
  pairs: number;
  unsure: number;
}

/** @returns null where it is not one Chinese and one English text of the same event */
export function sideBySide(one: Transcript, other: Transcript, keys: TranslationKeys): SideBySide | null {
  const [chinese, english] = one.language === 'en' ? [other, one] : [one, other];
  if (chinese.language !== undefined || english.language !== 'en') return null;
  if (chinese.event !== english.event && english.translates !== chinese.id) return null;
  const sections = alignTurns(chinese, english, keys)
    .filter(({ pairs }) => pairs.length > 0)
    .map(({ pairs, ...turns }) => ({ ...turns, rows: pairs.map((pair) => rowOf(pair, chinese, english)) }));
  const rows = sections.flatMap((section) => section.rows);
  return {
    chinese,
    english,
    sections,
    pairs: rows.filter((row) => row.chinese !== null && row.english !== null).length,
    unsure: rows.filter((row) => row.isUnsure).length,
  };
}

function rowOf(pair: AlignedPair, chinese: Transcript, english: Transcript): BilingualRow {
  const wordsOf = (text: Transcript, sentences: readonly Sentence[]): string | null =>
    sentences.length === 0 ? null : joinWords(stretchesOf(text, [sentences.flatMap(({ ranges }) => ranges)]));
  const isWhole = pair.chinese.length > 0 && pair.english.length > 0;
  return {
    chinese: wordsOf(chinese, pair.chinese),
    english: wordsOf(english, pair.english),
    sentences: { chinese: pair.chinese.map(placedSentence), english: pair.english.map(placedSentence) },
    isUnsure: isWhole && pair.sure < SURE,
    isStated: pair.isStated,
  };
}

function placedSentence({ text, ranges }: Sentence): BilingualSentence {
  return { words: text.trim(), range: [ranges[0]![0], ranges.at(-1)![1]] };
}

/** What a person says who puts these places of the two texts together; null: nothing there stands for the other side. */
export function statedPairOf(
  { chinese }: Pick<SideBySide, 'chinese'>,
  chosen: Record<BilingualSide, Range | null>,
): StatedPair {
  return {
    text: chinese.id,
    english: chosen.english,
    chinese: chosen.chinese,
    words: chosen.chinese === null ? null : wordsAt(chinese, chosen.chinese),
  };
}
