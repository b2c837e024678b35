/**
 * Sentences that an editor has put in other words: 期望达到什么样的一个目标？ for 希望达成什么目标？
 *
 * Too little of them agrees to find them by their character pairs. But between two sentences that are each other's, in both texts,
 * there are few that could be meant: there, half of the characters that carry meaning are enough.
 */
import { type Sentence, textOfSentences } from '../text/sentences.ts';
import { pairInOrder } from './pair-in-order.ts';
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
  const paired = pairInOrder(ones, others, ([from, to], [, , counterFrom, counterTo]) =>
    paraphraseLikeness(textOfSentences(left.slice(from, to)), textOfSentences(right.slice(counterFrom, counterTo))),
  );
  if (paired.every(({ one, other }) => one === null || other === null)) return run;
  return paired.flatMap(({ one, other }): Step[] => {
    if (one && other) return [[one[0], one[1], other[2], other[3]]];
    return [one ?? other].filter((step) => step !== null);
  });
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
