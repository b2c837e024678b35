/** Two transcripts of one event: which turn of the one is which of the other. By content, outlet and order. */
import type { Transcript, Turn } from '../record/record.ts';
import { contentOf, pairsOf, sampleOf, shareOf } from './witness-text.ts';
import type { Pairs } from './witness-text.ts';

/** A question with what was answered to it; the opening statement stands alone. */
interface Exchange {
  question: Turn | null;
  answers: Turn[];
  asked: Pairs;
  answered: Pairs;
}

/** Under this share of common character pairs, two exchanges are not the same one. Re-edited answers share 70 % and more. */
const MIN_SHARE = 0.3;
const SAME_OUTLET = 0.2;

/** Pairs of turns, in order. An order that one text has changed is not followed: those turns stay alone. */
export function alignTurns(a: Transcript, b: Transcript): [Turn, Turn][] {
  const left = exchangesOf(a);
  const right = exchangesOf(b);
  const score = left.map((one) => right.map((other) => similarity(one, other)));
  // best[i][j]: the best sum of scores of left[i..] and right[j..].
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const together = score[i]![j]! > 0 ? score[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(together, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const turns: [Turn, Turn][] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const together = score[i]![j]!;
    if (together > 0 && best[i]![j] === together + best[i + 1]![j + 1]!) {
      turns.push(...pairUp(left[i]!, right[j]!));
      i += 1;
      j += 1;
    } else if (best[i]![j] === best[i + 1]![j]) i += 1;
    else j += 1;
  }
  return turns;
}

function pairUp(one: Exchange, other: Exchange): [Turn, Turn][] {
  const turns: [Turn, Turn][] = [];
  if (one.question && other.question) turns.push([one.question, other.question]);
  for (const [index, answer] of one.answers.entries()) {
    const counterpart = other.answers[index];
    if (counterpart) turns.push([answer, counterpart]);
  }
  return turns;
}

function exchangesOf({ turns }: Transcript): Exchange[] {
  const groups: { question: Turn | null; answers: Turn[] }[] = [];
  for (const turn of turns) {
    if (turn.part === 'sidebar' || turn.paragraphs.length === 0) continue;
    if (turn.voice === 'question') groups.push({ question: turn, answers: [] });
    else if (turn.voice === 'answer' || turn.voice === 'reported') {
      if (groups.length === 0) groups.push({ question: null, answers: [] });
      groups.at(-1)!.answers.push(turn);
    }
  }
  return groups.map(({ question, answers }) => ({
    question,
    answers,
    asked: sampleOf(pairsOf(question ? textOf([question]) : '')),
    answered: sampleOf(pairsOf(textOf(answers))),
  }));
}

function similarity(one: Exchange, other: Exchange): number {
  const answers = shareOf(one.answered, other.answered);
  const questions = shareOf(one.asked, other.asked);
  const content = Math.max(answers, questions * 0.8);
  if (content < MIN_SHARE) return 0;
  const outlet = one.question?.outlet ?? null;
  return content + (outlet !== null && outlet === other.question?.outlet ? SAME_OUTLET : 0);
}

function textOf(turns: Turn[]): string {
  return contentOf(turns.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('')).join(''));
}
