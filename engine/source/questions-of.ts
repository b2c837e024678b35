/** The questions of an event, and which of its texts has which. */
import { alignTurns } from '../collate/witness-turns.ts';
import type { Transcript, Turn } from '../record/record.ts';

/** A question of an event. */
export interface EventQuestion {
  /** As it stands in the text that has most of them; else in the first that has it. */
  turn: Turn;
  /** For each text, the turn in which it has the question, or that of the answer where it prints nothing but that; null: neither. */
  inTexts: (string | null)[];
}

export interface QuestionsOfEvent {
  questions: EventQuestion[];
  /** For each text, whether it was laid beside the others: of one that was not, nobody knows which of the questions it has. */
  isPlaced: boolean[];
}

/** Pairs of turn ids, of the first text and of the second; null where the two were not laid side by side. */
export type TurnPairs = (a: Transcript, b: Transcript) => readonly (readonly [string, string])[] | null;

/** Two texts that no alignment of the record knows: by what is asked and answered. Those of two languages are not compared so. */
export function pairsByWords(a: Transcript, b: Transcript): [string, string][] | null {
  if (a.language !== undefined || b.language !== undefined) return null;
  return alignTurns(a, b).map(([one, other]) => [one.id, other.id]);
}

/** In the order of the text that has most of them; what that lacks stands where the others have it. */
export function questionsOf(texts: readonly Transcript[], pairsOf: TurnPairs): QuestionsOfEvent {
  const asked = texts.map(exchangesOf);
  const base = asked.reduce((most, each, at) => (each.length > asked[most]!.length ? at : most), 0);
  const none = (): (string | null)[] => texts.map(() => null);
  const questions: EventQuestion[] = (asked[base] ?? [])
    .filter(({ question }) => question !== null)
    .map(({ question }) => ({ turn: question!, inTexts: none().with(base, question!.id) }));
  const isPlaced = texts.map((_, at) => at === base);
  for (const [at, text] of texts.entries()) {
    for (const [other, exchanges] of asked.entries()) {
      if (isPlaced[at] || !isPlaced[other]) continue;
      const pairs = pairsOf(texts[other]!, text);
      if (pairs === null) continue;
      place(questions, { at, exchanges: asked[at]! }, { at: other, exchanges, pairs }, none);
      isPlaced[at] = true;
    }
  }
  return { questions, isPlaced };
}

/** A question with its answers; an answer whose question the text does not print stands alone. */
interface AskedAndAnswered {
  question: Turn | null;
  answers: Turn[];
}

function exchangesOf({ turns }: Transcript): AskedAndAnswered[] {
  const exchanges: AskedAndAnswered[] = [];
  for (const turn of turns) {
    if (turn.part !== 'body' || turn.paragraphs.length === 0) continue;
    const last = exchanges.at(-1);
    if (turn.voice === 'question') exchanges.push({ question: turn, answers: [] });
    else if (turn.voice === 'answer' || turn.voice === 'reported') {
      if (last === undefined) exchanges.push({ question: null, answers: [turn] });
      else last.answers.push(turn);
    }
  }
  return exchanges;
}

interface PlacedText {
  /** Index of the text. */
  at: number;
  exchanges: readonly AskedAndAnswered[];
}

/**
 * Put a text's questions beside those that are known, by the text that it was laid beside.
 * @param none a question that no text has
 */
function place(
  questions: EventQuestion[],
  own: PlacedText,
  beside: PlacedText & { pairs: readonly (readonly [string, string])[] },
  none: () => (string | null)[],
): void {
  const there = new Map(beside.pairs.map(([one, other]) => [other, one]));
  /** Of the text beside which it stands: question and answers lead to the same. */
  const known = new Map(
    beside.exchanges.flatMap(({ question, answers }) =>
      question === null ? [] : [question, ...answers].map((turn) => [turn.id, question.id] as const),
    ),
  );
  const indexOf = (turn: Turn): number => {
    const question = known.get(there.get(turn.id) ?? '');
    return question === undefined ? -1 : questions.findIndex(({ inTexts }) => inTexts[beside.at] === question);
  };
  let last = -1;
  for (const { question, answers } of own.exchanges) {
    const turns = question === null ? answers : [question, ...answers];
    const found = turns.map(indexOf).find((index) => index >= 0) ?? -1;
    if (found >= 0) {
      questions[found]!.inTexts[own.at] ??= turns[0]!.id;
      last = found;
    } else if (question !== null) {
      last += 1;
      questions.splice(last, 0, { turn: question, inTexts: none().with(own.at, question.id) });
    }
  }
}
