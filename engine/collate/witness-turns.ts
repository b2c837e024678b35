/** Two transcripts of one event: which turn of the one is which of the other. By content, outlet and order. */
import type { Transcript, Turn } from '../record/record.ts';
import { pairInOrder } from './pair-in-order.ts';
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
  return pairInOrder(left, right, similarity).flatMap(({ one, other }) => (one && other ? pairUp(one, other) : []));
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
  const groups: Pick<Exchange, 'question' | 'answers'>[] = [];
  for (const turn of turns) {
    if (turn.part === 'sidebar' || turn.paragraphs.length === 0) continue;
    if (turn.voice === 'question') groups.push({ question: turn, answers: [] });
    else if (turn.voice === 'answer' || turn.voice === 'reported') {
      const last = groups.at(-1);
      if (last) last.answers.push(turn);
      else groups.push({ question: null, answers: [turn] });
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
