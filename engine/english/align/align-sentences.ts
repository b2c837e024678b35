/** The sentences of two turns side by side, by how long they are (Gale and Church 1993) and by what both have. */
import { BestScores } from '../../collate/best-scores.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { TranslationKeys } from './translation-keys.ts';

/** Sentences that belong together; one side is empty where a text has nothing for the other's. */
export interface AlignedPair {
  chinese: readonly Sentence[];
  english: readonly Sentence[];
  /** How sure it is that they belong together, 0 to 1. */
  sure: number;
  /** A person has put them together. */
  isStated: boolean;
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

/** @param scale how many characters of English stand for one of Chinese in these texts */
export function alignSentences(
  chinese: readonly Sentence[],
  english: readonly Sentence[],
  keys: TranslationKeys,
  scale: number,
): AlignedPair[] {
  const left = chinese.map(measured);
  const right = english.map(measured);
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
  const aligned: AlignedPair[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    const [di, dj] = (i < left.length ? taken[i]! : last)[j]!;
    aligned.push({
      chinese: chinese.slice(i, i + di),
      english: english.slice(j, j + dj),
      sure: di === 0 || dj === 0 ? 0 : sureness(scores(i, i + di, j, j + dj)),
      isStated: false,
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
