/** Two transcripts of one event laid side by side, turn by turn and sentence by sentence. */
import type { Alignment, SentencePlace, Transcript, Turn } from '../record/record.ts';
import { atOnce, type Stepwise } from '../record/stepwise.ts';
import type { KnownNames } from '../text/names.ts';
import { type Sentence, sentencesOf, textOfSentences } from '../text/sentences.ts';
import { BestScores } from './best-scores.ts';
import { type Classify, createClassifier } from './witness-difference.ts';
import { pairParaphrases } from './witness-paraphrase.ts';
import type { Step } from './witness-paraphrase.ts';
import { contentOf, countCommon, pairsOf } from './witness-text.ts';
import { alignTurns } from './witness-turns.ts';

/** How many sentences of each text are passed at once. */
type Stride = readonly [number, number];

const LEFT_ALONE: Stride = [1, 0];
const RIGHT_ALONE: Stride = [0, 1];
/** An editor makes two sentences of one, or one of four: so many may stand against each other. */
const STRIDES: readonly Stride[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
  [1, 4],
  [4, 1],
];
/** Under this likeness two sentences are not each other's. */
const MIN_LIKENESS = 0.34;
/** A group must be better than its best pair by this much a sentence, or one of them stands alone. */
const GROUP_COST = 0.06;

/** @param names of which one for another is a difference of its own kind */
export function alignTranscripts(a: Transcript, b: Transcript, names: KnownNames): Alignment {
  return atOnce(alignInSteps(a, b, names));
}

/** The same with places to pause: two speeches of a few hundred sentences each take a third of a second. */
export function* alignInSteps(a: Transcript, b: Transcript, names: KnownNames): Stepwise<Alignment> {
  const classify = createClassifier(names);
  const turns = alignTurns(a, b);
  const sentences: Alignment['sentences'] = [];
  for (const turn of a.turns) {
    const counterpart = turns.find(([one]) => one === turn)?.[1];
    sentences.push(...(counterpart ? yield* alignSentences(turn, counterpart, classify) : standingAlone(turn, 'a')));
  }
  for (const turn of b.turns) {
    if (turns.every(([, other]) => other !== turn)) sentences.push(...standingAlone(turn, 'b'));
  }
  return { event: a.event, a: a.id, b: b.id, turns: turns.map(([one, other]) => [one.id, other.id]), sentences };
}

/** A turn that the other text does not have. Headings, captions and notes are each text's own. */
function standingAlone(turn: Turn, side: 'a' | 'b'): Alignment['sentences'] {
  if (!['question', 'answer', 'reported', 'moderator'].includes(turn.voice)) return [];
  return turn.paragraphs.flatMap(sentencesOf).map((sentence) => {
    const place = placeOf([sentence]);
    return side === 'a'
      ? { a: place, b: null, kind: 'only-a' as const }
      : { a: null, b: place, kind: 'only-b' as const };
  });
}

function* alignSentences(one: Turn, other: Turn, classify: Classify): Stepwise<Alignment['sentences']> {
  const left = one.paragraphs.flatMap(sentencesOf);
  const right = other.paragraphs.flatMap(sentencesOf);
  const aligned: Alignment['sentences'] = [];
  const steps = yield* bestSteps(left, right);
  for (const [from, to, counterFrom, counterTo] of pairParaphrases(steps, left, right)) {
    yield;
    const a = left.slice(from, to);
    const b = right.slice(counterFrom, counterTo);
    const kind =
      a.length === 0 ? 'only-b' : b.length === 0 ? 'only-a' : classify(textOfSentences(a), textOfSentences(b));
    aligned.push({ a: placeOf(a), b: placeOf(b), kind });
  }
  return aligned;
}

/** Monotone alignment that maximises the likeness of what stands together, weighted by length. */
function* bestSteps(left: Sentence[], right: Sentence[]): Stepwise<Step[]> {
  const likeness = yield* createLikeness(left, right);
  const best = new BestScores(left.length, right.length);
  const taken: Stride[][] = left.map(() => []);
  for (const [i, strides] of [...taken.entries()].toReversed()) {
    yield;
    for (let j = right.length - 1; j >= 0; j -= 1) {
      let [stride, most] = [LEFT_ALONE, best.from(i + 1, j)];
      if (best.from(i, j + 1) > most) [stride, most] = [RIGHT_ALONE, best.from(i, j + 1)];
      for (const both of STRIDES) {
        const [di, dj] = both;
        if (i + di > left.length || j + dj > right.length) continue;
        const score = likeness(i, i + di, j, j + dj);
        if (score > 0 && score + best.from(i + di, j + dj) > most)
          [stride, most] = [both, score + best.from(i + di, j + dj)];
      }
      strides[j] = stride;
      best.set(i, j, most);
    }
  }
  const path: Step[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    // Where one text has ended, what is left of the other stands alone.
    const [di, dj] = taken[i]?.[j] ?? (i < left.length ? LEFT_ALONE : RIGHT_ALONE);
    path.push([i, i + di, j, j + dj]);
    i += di;
    j += dj;
  }
  return path;
}

/** Dice coefficient over character pairs, times the length of what is matched; 0 where it is too low. */
function* createLikeness(
  left: Sentence[],
  right: Sentence[],
): Stepwise<(i: number, iTo: number, j: number, jTo: number) => number> {
  const rightPairs = right.map(({ text }) => pairsOf(`^${contentOf(text)}`));
  const rows: { size: number; shared: number[] }[] = [];
  for (const { text } of left) {
    yield;
    const pairs = pairsOf(`^${contentOf(text)}`);
    rows.push({ size: pairs.length, shared: rightPairs.map((other) => countCommon(pairs, other)) });
  }
  return (i, iTo, j, jTo) => {
    let together = 0;
    let size = 0;
    for (const row of rows.slice(i, iTo)) {
      size += row.size;
      for (const common of row.shared.slice(j, jTo)) together += common;
    }
    for (const pairs of rightPairs.slice(j, jTo)) size += pairs.length;
    const likeness = (2 * together) / size;
    if (likeness < MIN_LIKENESS) return 0;
    return size * (Math.min(1, likeness) - GROUP_COST * (iTo - i + jTo - j - 2));
  };
}

function placeOf(sentences: Sentence[]): SentencePlace | null {
  const [first] = sentences;
  return first ? { paragraph: first.paragraph, ranges: sentences.flatMap(({ ranges }) => ranges) } : null;
}
