/**
 * A Chinese text and its English translation side by side: turn by turn, then sentence by sentence.
 *
 * What stands together is about as long and has the same numbers, names and words that a dictionary pairs. Nobody has confirmed it, so each
 * pair says how sure it is; what a person has put together stands as they put it, and the rest is laid around it.
 */
import { type Pairing, pairInOrder } from '../../collate/pair-in-order.ts';
import type { SentencePlace, Transcript, Turn } from '../../record/record.ts';
import { type Sentence, sentencesOf } from '../../text/sentences.ts';
import { type AlignedPair, alignSentences } from './align-sentences.ts';
import { aroundFixed, type Fixed, inBothOrders } from './around-fixed.ts';
import { englishSentences } from './english-sentences.ts';
import { type PairedSentences, statedPairs } from './stated-pairs.ts';
import type { TranslationKeys } from './translation-keys.ts';

/** Sentences that belong together; one side is null where a text has nothing for the other's. */
export interface TranslatedPair extends Pick<AlignedPair, 'sure' | 'isStated'> {
  chinese: SentencePlace | null;
  english: SentencePlace | null;
}

/** A translation beside what it translates. It is no collation: no difference between the two is told. */
export interface TranslationAlignment {
  /** Ids of turns. */
  turns: [chinese: string, english: string][];
  sentences: TranslatedPair[];
  /** How much of the English stands beside Chinese that it surely translates, 0 to 1. */
  share: number;
}

/** Two turns that belong together; one is null where a text has nothing for the other's. */
export interface AlignedTurns {
  chinese: Turn | null;
  english: Turn | null;
  pairs: AlignedPair[];
}

/** Any two texts can be laid side by side in order: only what is so sure speaks for one being the other's translation. */
export const SURE = 0.7;

export function alignTranslation(
  chinese: Transcript,
  english: Transcript,
  keys: TranslationKeys,
): TranslationAlignment {
  const turns = alignTurns(chinese, english, keys);
  let [beside, all] = [0, 0];
  for (const { english: turn, pairs } of turns) {
    if (turn === null) continue;
    all += turnLength(turn);
    for (const pair of pairs)
      if (pair.chinese.length > 0 && pair.english.length > 0 && pair.sure >= SURE) beside += lengthIn(pair.english);
  }
  return {
    turns: turns.flatMap(({ chinese: one, english: other }): [string, string][] =>
      one && other ? [[one.id, other.id]] : [],
    ),
    sentences: turns.flatMap(({ pairs }) =>
      pairs.map(({ sure, isStated, ...sides }) => ({
        chinese: placeOf(sides.chinese),
        english: placeOf(sides.english),
        sure,
        isStated,
      })),
    ),
    share: all === 0 ? 0 : beside / all,
  };
}

/** Turn by turn, in the order of both texts, each with its sentences. */
export function alignTurns(chinese: Transcript, english: Transcript, keys: TranslationKeys): AlignedTurns[] {
  const scale = lengthOf(english) / Math.max(1, lengthOf(chinese));
  const own = chinese.turns.map(({ paragraphs }) => paragraphs.flatMap(sentencesOf));
  const theirs = english.turns.map(({ paragraphs }) => paragraphs.flatMap(englishSentences));
  const stated = statedPairs(chinese, english, own.flat(), theirs.flat());
  const taken = new Set(stated.flatMap((pair) => [...pair.chinese, ...pair.english]));
  const [inChinese, inEnglish] = [turnsBySentence(chinese.turns, own), turnsBySentence(english.turns, theirs)];
  const homes = stated.map(({ chinese: [one], english: [other] }) => ({
    chinese: one ? inChinese.get(one)! : null,
    english: other ? inEnglish.get(other)! : null,
  }));
  const fixed = homes.flatMap(({ chinese: one, english: other }): Fixed[] => {
    if (one === null || other === null) return [];
    const [i, j] = [chinese.turns.indexOf(one), english.turns.indexOf(other)];
    return [{ left: [i, i + 1], right: [j, j + 1] }];
  });
  const isFree = (sentence: Sentence): boolean => !taken.has(sentence);
  return pairTurns(chinese, english, keys, scale, fixed).map(({ one, other }) => {
    const left = one ? own[chinese.turns.indexOf(one)]! : [];
    const right = other ? theirs[english.turns.indexOf(other)]! : [];
    // Where a pair reaches beyond two turns, it stands with the English.
    const mine = stated.filter((_, at) => {
      const { english: inTheirs, chinese: inOurs } = homes[at]!;
      return inTheirs === null ? inOurs === one : inTheirs === other;
    });
    const inside = inBothOrders(mine.flatMap((pair) => fixedIn(pair, left, right)));
    const pairs = aroundFixed(
      left,
      right,
      inside,
      ({ pair }) => statedPair(pair),
      (some, others) =>
        one && other
          ? alignSentences(some.filter(isFree), others.filter(isFree), keys, scale)
          : standingAlone((one ?? other)!, some.filter(isFree), others.filter(isFree)),
    );
    const standing = new Set(inside.map(({ pair }) => pair));
    for (const pair of mine) if (!standing.has(pair)) putInOrder(pairs, statedPair(pair));
    return { chinese: one, english: other, pairs };
  });
}

function turnsBySentence(turns: readonly Turn[], sentences: readonly Sentence[][]): Map<Sentence, Turn> {
  return new Map(turns.flatMap((turn, at) => sentences[at]!.map((sentence) => [sentence, turn] as const)));
}

/** The stretches of two turns that a pair takes; nothing where it has not all of both sides there. */
function fixedIn(
  pair: PairedSentences,
  left: readonly Sentence[],
  right: readonly Sentence[],
): (Fixed & { pair: PairedSentences })[] {
  const stretch = (all: readonly Sentence[], some: readonly Sentence[]): [number, number] | null => {
    const [from, last] = [all.indexOf(some[0]!), all.indexOf(some.at(-1)!)];
    return from < 0 || last < 0 ? null : [from, last + 1];
  };
  const [inLeft, inRight] = [stretch(left, pair.chinese), stretch(right, pair.english)];
  return inLeft === null || inRight === null ? [] : [{ left: inLeft, right: inRight, pair }];
}

function statedPair(pair: PairedSentences): AlignedPair {
  return { ...pair, sure: pair.chinese.length > 0 && pair.english.length > 0 ? 1 : 0, isStated: true };
}

/** Behind what stands before it in its own text. */
function putInOrder(pairs: AlignedPair[], pair: AlignedPair): void {
  const side = pair.english.length > 0 ? 'english' : 'chinese';
  const startOf = (each: AlignedPair): number => each[side][0]?.ranges[0]?.[0] ?? Infinity;
  const before = pairs.findLastIndex((each) => startOf(each) < startOf(pair));
  pairs.splice(before + 1, 0, pair);
}

const SPOKEN: ReadonlySet<string> = new Set(['question', 'answer', 'moderator', 'reported', 'narration']);

function lengthOf({ turns }: Transcript): number {
  return turns.filter(({ voice }) => SPOKEN.has(voice)).reduce((sum, turn) => sum + turnLength(turn), 0);
}

function turnLength({ paragraphs }: Turn): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function lengthIn(sentences: readonly Sentence[]): number {
  return sentences.flatMap(({ ranges }) => ranges).reduce((sum, [start, end]) => sum + end - start, 0);
}

/** A turn half or twice as long is hardly the same one, unless much in it is. */
const UNLIKE = 0.35;

/** @param fixed stretches of one turn each, of which a person has put sentences together */
function pairTurns(
  chinese: Transcript,
  english: Transcript,
  keys: TranslationKeys,
  scale: number,
  fixed: readonly Fixed[],
): Pairing<Turn, Turn>[] {
  const wordsOf = ({ paragraphs }: Turn): string => paragraphs.map(({ text }) => text).join('\n');
  const inChinese = new Map(chinese.turns.map((turn) => [turn, keys.chinese(wordsOf(turn))]));
  const inEnglish = new Map(english.turns.map((turn) => [turn, keys.english(wordsOf(turn))]));
  const likenessOf = (one: Turn, other: Turn): number => {
    if (one.voice !== other.voice || one.part !== other.part) return 0;
    const [a, b] = [turnLength(one) * scale, turnLength(other)];
    const fit = Math.min(a, b) / Math.max(a, b, 1);
    const [own, theirs] = [inChinese.get(one)!, inEnglish.get(other)!];
    let [met, weight] = [0, 0];
    for (const [key, worth] of own) {
      weight += worth;
      if (theirs.has(key)) met += worth;
    }
    const common = weight === 0 ? 0.5 : met / weight;
    const likeness = 0.4 * fit + 0.6 * common;
    return likeness < UNLIKE ? 0 : likeness * Math.sqrt(b);
  };
  return aroundFixed(
    chinese.turns,
    english.turns,
    inBothOrders(fixed),
    ({ left, right }): Pairing<Turn, Turn> => ({ one: chinese.turns[left[0]]!, other: english.turns[right[0]]! }),
    (some, others) => pairInOrder(some, others, likenessOf),
  );
}

function standingAlone({ voice }: Turn, chinese: readonly Sentence[], english: readonly Sentence[]): AlignedPair[] {
  if (!SPOKEN.has(voice)) return [];
  const alone = { chinese: [], english: [], sure: 0, isStated: false };
  return [
    ...chinese.map((sentence) => ({ ...alone, chinese: [sentence] })),
    ...english.map((sentence) => ({ ...alone, english: [sentence] })),
  ];
}

function placeOf(sentences: readonly Sentence[]): SentencePlace | null {
  const [first] = sentences;
  return first === undefined ? null : { paragraph: first.paragraph, ranges: sentences.flatMap(({ ranges }) => ranges) };
}
