/**
 * Sentences that an editor has put in other words: 期望达到什么样的一个目标？ for 希望达成什么目标？
 *
 * Too little of them agrees to find them by their character pairs. But between two sentences that are each other's, in both texts,
 * there are few that could be meant: there, half of the characters that carry meaning are enough.
 */
import type { Sentence } from '../text/sentences.ts';
import { contentOf, pairsOf, shareOf } from './witness-text.ts';

/** Steps of the alignment: sentences [from, to) of the one text stand against [counterFrom, counterTo) of the other. */
export type Step = [from: number, to: number, counterFrom: number, counterTo: number];

/** Characters of courtesy and grammar, which any two questions share. */
const COMMON = /[的了是吗呢吧您你我们请问个一这那在和与及对也还有什么样如何怎会能将要]/gu;
/** Shares of common characters: under the first nothing is meant, and fewer than so many characters agree by chance. */
const MIN_LIKENESS = 0.4;
const MIN_COMMON = 4;
/** Of short sentences more must agree. */
const SHORT_LIKENESS = 0.7;
/** A sentence that was cut down keeps the pairs it has. */
const MIN_KEPT = 0.6;
const MIN_PAIRS = 6;
/** Longer runs are not two versions of a passage. */
const MAX_CELLS = 2500;

/** `steps` with the paraphrases among what stood alone between two pairs. */
export function pairParaphrases(steps: Step[], left: Sentence[], right: Sentence[]): Step[] {
  const paired: Step[] = [];
  let run: Step[] = [];
  const close = (): void => {
    paired.push(...pairRun(run, left, right));
    run = [];
  };
  for (const step of steps) {
    if (step[0] === step[1] || step[2] === step[3]) run.push(step);
    else {
      close();
      paired.push(step);
    }
  }
  close();
  return paired;
}

function pairRun(run: Step[], left: Sentence[], right: Sentence[]): Step[] {
  const ones = run.filter(([from, to]) => from < to);
  const others = run.filter(([, , from, to]) => from < to);
  if (ones.length === 0 || others.length === 0 || ones.length * others.length > MAX_CELLS) return run;
  const likeness = ones.map(([a]) => others.map(([, , b]) => paraphraseLikeness(left[a]!.text, right[b]!.text)));
  const best = Array.from({ length: ones.length + 1 }, () => new Float64Array(others.length + 1));
  for (let i = ones.length - 1; i >= 0; i -= 1) {
    for (let j = others.length - 1; j >= 0; j -= 1) {
      const together = likeness[i]![j]! > 0 ? likeness[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(together, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  if (best[0]![0] === 0) return run;
  const paired: Step[] = [];
  let [i, j] = [0, 0];
  while (i < ones.length || j < others.length) {
    const [one, other] = [ones[i], others[j]];
    if (one && other && likeness[i]![j]! > 0 && best[i]![j] === likeness[i]![j]! + best[i + 1]![j + 1]!) {
      paired.push([one[0], one[1], other[2], other[3]]);
      i += 1;
      j += 1;
    } else if (one && (!other || best[i]![j] === best[i + 1]![j])) {
      paired.push(one);
      i += 1;
    } else {
      paired.push(other!);
      j += 1;
    }
  }
  return paired;
}

/** 0 where the two are not each other's. */
function paraphraseLikeness(a: string, b: string): number {
  const [one, other] = [contentOf(a), contentOf(b)];
  const [pairs, otherPairs] = [pairsOf(one), pairsOf(other)];
  if (Math.min(pairs.length, otherPairs.length) >= MIN_PAIRS) {
    const kept = shareOf(pairs, otherPairs);
    if (kept >= MIN_KEPT) return kept;
  }
  const signs = new Set(one.replaceAll(COMMON, ''));
  const otherSigns = new Set(other.replaceAll(COMMON, ''));
  const common = [...signs].filter((sign) => otherSigns.has(sign)).length;
  const likeness = (2 * common) / (signs.size + otherSigns.size);
  const enough = likeness >= SHORT_LIKENESS ? MIN_COMMON - 1 : MIN_COMMON;
  return common >= enough && likeness >= MIN_LIKENESS ? likeness : 0;
}
