/** Two transcripts of one event laid side by side, turn by turn and sentence by sentence. */
import type { Alignment, SentencePlace, Transcript, Turn } from '../record/record.ts';
import type { KnownNames } from '../text/names.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Classify, createClassifier } from './witness-difference.ts';
import { pairParaphrases } from './witness-paraphrase.ts';
import type { Step } from './witness-paraphrase.ts';
import { contentOf, countCommon, pairsOf } from './witness-text.ts';
import { alignTurns } from './witness-turns.ts';

/** An editor makes two sentences of one, or one of four: so many may stand against each other. */
const STEPS: [number, number][] = [
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
  const classify = createClassifier(names);
  const turns = alignTurns(a, b);
  return {
    event: a.event,
    a: a.id,
    b: b.id,
    turns: turns.map(([one, other]) => [one.id, other.id]),
    sentences: [
      ...a.turns.flatMap((turn) => {
        const counterpart = turns.find(([one]) => one === turn)?.[1];
        return counterpart ? alignSentences(turn, counterpart, classify) : standingAlone(turn, 'a');
      }),
      ...b.turns
        .filter((turn) => turns.every(([, other]) => other !== turn))
        .flatMap((turn) => standingAlone(turn, 'b')),
    ],
  };
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

function alignSentences(one: Turn, other: Turn, classify: Classify): Alignment['sentences'] {
  const left = one.paragraphs.flatMap(sentencesOf);
  const right = other.paragraphs.flatMap(sentencesOf);
  const aligned: Alignment['sentences'] = [];
  for (const [from, to, counterFrom, counterTo] of pairParaphrases(bestSteps(left, right), left, right)) {
    const a = left.slice(from, to);
    const b = right.slice(counterFrom, counterTo);
    const kind = a.length === 0 ? 'only-b' : b.length === 0 ? 'only-a' : classify(textOf(a), textOf(b));
    aligned.push({ a: placeOf(a), b: placeOf(b), kind });
  }
  return aligned;
}

/** Monotone alignment that maximises the likeness of what stands together, weighted by length. */
function bestSteps(left: Sentence[], right: Sentence[]): Step[] {
  const likeness = createLikeness(left, right);
  const width = right.length + 1;
  const best = new Float64Array((left.length + 1) * width);
  const step = new Uint8Array(best.length);
  for (let i = left.length; i >= 0; i -= 1) {
    for (let j = right.length; j >= 0; j -= 1) {
      const at = i * width + j;
      if (i < left.length && best[at + width]! >= best[at]!) set(at, best[at + width]!, STEPS.length);
      if (j < right.length && best[at + 1]! > best[at]!) set(at, best[at + 1]!, STEPS.length + 1);
      for (const [index, [di, dj]] of STEPS.entries()) {
        if (i + di > left.length || j + dj > right.length) continue;
        const score = likeness(i, i + di, j, j + dj);
        if (score > 0 && score + best[at + di * width + dj]! > best[at]!)
          set(at, score + best[at + di * width + dj]!, index);
      }
    }
  }
  function set(at: number, score: number, index: number): void {
    best[at] = score;
    step[at] = index;
  }
  const path: Step[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length;) {
    const index = i >= left.length ? STEPS.length + 1 : j >= right.length ? STEPS.length : step[i * width + j]!;
    const [di, dj] = STEPS[index] ?? (index === STEPS.length ? [1, 0] : [0, 1]);
    path.push([i, i + di, j, j + dj]);
    i += di;
    j += dj;
  }
  return path;
}

/** Dice coefficient over character pairs, times the length of what is matched; 0 where it is too low. */
function createLikeness(
  left: Sentence[],
  right: Sentence[],
): (i: number, iTo: number, j: number, jTo: number) => number {
  const leftPairs = left.map(({ text }) => pairsOf(`^${contentOf(text)}`));
  const rightPairs = right.map(({ text }) => pairsOf(`^${contentOf(text)}`));
  const shared = leftPairs.map((one) => rightPairs.map((other) => countCommon(one, other)));
  return (i, iTo, j, jTo) => {
    let together = 0;
    let size = 0;
    for (let a = i; a < iTo; a += 1) {
      size += leftPairs[a]!.length;
      for (let b = j; b < jTo; b += 1) together += shared[a]![b]!;
    }
    for (let b = j; b < jTo; b += 1) size += rightPairs[b]!.length;
    const likeness = (2 * together) / size;
    if (likeness < MIN_LIKENESS) return 0;
    return size * (Math.min(1, likeness) - GROUP_COST * (iTo - i + jTo - j - 2));
  };
}

function textOf(sentences: Sentence[]): string {
  return sentences.map(({ text }) => text).join('');
}

function placeOf(sentences: Sentence[]): SentencePlace | null {
  const [first] = sentences;
  return first ? { paragraph: first.paragraph, ranges: sentences.flatMap(({ ranges }) => ranges) } : null;
}
