/**
 * A Chinese text and its English translation side by side: turn by turn, then sentence by sentence.
 *
 * What stands together is about as long (Gale and Church 1993) and has the same numbers, names and words that a dictionary pairs. Nobody
 * has confirmed it, so each pair says how sure it is.
 */
import { BestScores } from '../../collate/best-scores.ts';
import { pairInOrder } from '../../collate/pair-in-order.ts';
import type { SentencePlace, Transcript, Turn } from '../../record/record.ts';
import { type Sentence, sentencesOf } from '../../text/sentences.ts';
import { englishSentences } from './english-sentences.ts';
import type { TranslationKeys } from './translation-keys.ts';

/** Sentences that belong together; one side is null where a text has nothing for the other's. */
export interface TranslatedPair {
  chinese: SentencePlace | null;
  english: SentencePlace | null;
  /** How sure it is that they belong together, 0 to 1. */
  sure: number;
}

/** A translation beside what it translates. It is no collation: no difference between the two is told. */
export interface TranslationAlignment {
  /** Ids of turns. */
  turns: [chinese: string, english: string][];
  sentences: TranslatedPair[];
  /** How much of the English stands beside Chinese that it surely translates, 0 to 1. */
  share: number;
}

type Stride = readonly [chinese: number, english: number, cost: number];

/** How many sentences of each stand against each other, and what is against it. */
const STRIDES: readonly Stride[] = [
  [1, 1, 0],
  [1, 2, 0.6],
  [2, 1, 0.9],
  [1, 3, 1.3],
  [3, 1, 1.9],
  [2, 2, 1.5],
  [1, 4, 2],
  [2, 3, 1.9],
  [1, 0, 2.5],
  [0, 1, 2.5],
];

/** A sentence, with its length in its language's characters and what it is known again by. */
interface Measured {
  sentence: Sentence;
  length: number;
}

/** Any two texts can be laid side by side in order: only what is so sure speaks for one being the other's translation. */
const SURE = 0.7;

export function alignTranslation(
  chinese: Transcript,
  english: Transcript,
  keys: TranslationKeys,
): TranslationAlignment {
  const scale = lengthOf(english) / Math.max(1, lengthOf(chinese));
  const turns = alignTurns(chinese, english, keys, scale);
  const sentences: TranslatedPair[] = [];
  let [beside, all] = [0, 0];
  for (const { one, other } of turns) {
    if (one === null || other === null) {
      const alone = (one ?? other)!;
      if (other !== null) all += turnLength(other);
      sentences.push(...standingAlone(alone, one === null));
      continue;
    }
    all += turnLength(other);
    for (const pair of alignSentences(one, other, keys, scale)) {
      sentences.push(pair);
      if (pair.chinese !== null && pair.english !== null && pair.sure >= SURE) beside += lengthIn(pair.english);
    }
  }
  return {
    turns: turns.flatMap(({ one, other }): [string, string][] => (one && other ? [[one.id, other.id]] : [])),
    sentences,
    share: all === 0 ? 0 : beside / all,
  };
}

const SPOKEN: ReadonlySet<string> = new Set(['question', 'answer', 'moderator', 'reported', 'narration']);

function lengthOf({ turns }: Transcript): number {
  return turns.filter(({ voice }) => SPOKEN.has(voice)).reduce((sum, turn) => sum + turnLength(turn), 0);
}

function turnLength({ paragraphs }: Turn): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function lengthIn({ ranges }: SentencePlace): number {
  return ranges.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** A turn half or twice as long is hardly the same one, unless much in it is. */
const UNLIKE = 0.35;

function alignTurns(
  chinese: Transcript,
  english: Transcript,
  keys: TranslationKeys,
  scale: number,
): ReturnType<typeof pairInOrder<Turn, Turn>> {
  const wordsOf = ({ paragraphs }: Turn): string => paragraphs.map(({ text }) => text).join('\n');
  const inChinese = new Map(chinese.turns.map((turn) => [turn, keys.chinese(wordsOf(turn))]));
  const inEnglish = new Map(english.turns.map((turn) => [turn, keys.english(wordsOf(turn))]));
  return pairInOrder(chinese.turns, english.turns, (one, other) => {
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
  });
}

function standingAlone(turn: Turn, isEnglish: boolean): TranslatedPair[] {
  if (!SPOKEN.has(turn.voice)) return [];
  return turn.paragraphs
    .flatMap((paragraph) => (isEnglish ? englishSentences(paragraph) : sentencesOf(paragraph)))
    .map((sentence) => {
      const place = placeOf([sentence]);
      return isEnglish ? { chinese: null, english: place, sure: 0 } : { chinese: place, english: null, sure: 0 };
    });
}

function alignSentences(one: Turn, other: Turn, keys: TranslationKeys, scale: number): TranslatedPair[] {
  const left = one.paragraphs.flatMap(sentencesOf).map(measured);
  const right = other.paragraphs.flatMap(englishSentences).map(measured);
  const scores = createScores(left, right, keys, scale);
  const best = new BestScores(left.length + 1, right.length + 1);
  const taken: Stride[][] = left.map(() => []);
  const last: Stride[] = [];
  for (let i = left.length; i >= 0; i -= 1) {
    for (let j = right.length; j >= 0; j -= 1) {
      if (i === left.length && j === right.length) continue;
      let [most, stride]: [number, Stride | null] = [-Infinity, null];
      for (const each of STRIDES) {
        const [di, dj, cost] = each;
        if (i + di > left.length || j + dj > right.length) continue;
        const score = scores(i, i + di, j, j + dj) - cost + best.from(i + di, j + dj);
        if (score > most) [most, stride] = [score, each];
      }
      best.set(i, j, most);
      if (stride !== null) (i < left.length ? taken[i]! : last)[j] = stride;
    }
  }
  const aligned: TranslatedPair[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    const [di, dj] = (i < left.length ? taken[i]! : last)[j]!;
    const [a, b] = [left.slice(i, i + di), right.slice(j, j + dj)];
    aligned.push({
      chinese: placeOf(a.map(({ sentence }) => sentence)),
      english: placeOf(b.map(({ sentence }) => sentence)),
      sure: di === 0 || dj === 0 ? 0 : sureness(scores(i, i + di, j, j + dj)),
    });
    i += di;
    j += dj;
  }
  return aligned;
}

function measured(sentence: Sentence): Measured {
  return { sentence, length: sentence.text.trim().length };
}

/** How far lengths may differ, and what a key that both have is worth beside it. */
const SPREAD = 1.6;
const KEY = 0.8;
/** A key of one alone speaks a little against it. */
const LOST = 0.15;

function createScores(
  left: readonly Measured[],
  right: readonly Measured[],
  keys: TranslationKeys,
  scale: number,
): (i: number, iTo: number, j: number, jTo: number) => number {
  const own = left.map(({ sentence }) => keys.chinese(sentence.text));
  const theirs = right.map(({ sentence }) => keys.english(sentence.text));
  return (i, iTo, j, jTo) => {
    if (i === iTo || j === jTo) return 0;
    let [expected, length] = [0, 0];
    for (const each of left.slice(i, iTo)) expected += each.length * scale;
    for (const each of right.slice(j, jTo)) length += each.length;
    const difference = Math.abs(expected - length) / Math.sqrt((expected + length) / 2);
    let [met, lost] = [0, 0];
    const seen = new Set<string>();
    for (const map of own.slice(i, iTo)) {
      for (const [key, worth] of map) {
        if (seen.has(key)) continue;
        seen.add(key);
        if (theirs.slice(j, jTo).some((set) => set.has(key))) met += worth;
        else lost += worth;
      }
    }
    return KEY * met - LOST * lost - difference / SPREAD;
  };
}

/** From the score of a pair, 0 to 1. */
function sureness(score: number): number {
  return Math.round(100 / (1 + Math.exp(-score - 0.5))) / 100;
}

function placeOf(sentences: readonly Sentence[]): SentencePlace | null {
  const [first] = sentences;
  return first === undefined ? null : { paragraph: first.paragraph, ranges: sentences.flatMap(({ ranges }) => ranges) };
}
