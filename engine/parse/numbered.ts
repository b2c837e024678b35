/** Exchanges in which not every turn has a label: numbered questions, and answers that simply follow. */
import type { Line } from './lines.ts';
import type { Label } from './speakers.ts';

const NUMBER = /^(?:\*\*)?(?:(?<digits>\d{1,3})|[一二三四五六七八九十]{1,3})[.、．)）][\s　]*(?:\*\*)?/u;
const ASKS = /[？?][”"」』）)*\s]*$/u;
const ASKS_THANKS = /[？?][”"」』）)*\s]*(?:谢谢|謝謝|Thank you|Thanks)?[!！。.]?\**$/u;

/** `1. 中美关系前景如何?` and the answer in the lines below. At least two, or it is a list in somebody's speech. */
export function findNumberedQuestions(source: string, lines: Line[]): Label[] {
  const labels: Label[] = [];
  let questions = 0;
  let afterQuestion = false;
  for (const { start, end } of lines) {
    const text = source.slice(start, end);
    const number = NUMBER.exec(text);
    if (number && ASKS.test(text)) {
      labels.push({ ...label('question', start, start + number[0].length), words: number[0].trim() });
      questions += 1;
      afterQuestion = true;
    } else if (afterQuestion) {
      labels.push(label('answer', start, start));
      afterQuestion = false;
    }
  }
  return questions >= 2 ? labels : [];
}

/** Where questions have labels and answers have none, the answer begins on the line behind the question mark. */
export function findPlainAnswers(source: string, lines: Line[], labels: Label[]): Label[] {
  const answers: Label[] = [];
  let next = 0;
  let state: 'outside' | 'asking' | 'asked' = 'outside';
  for (const { start, end } of lines) {
    const first = next;
    while ((labels[next]?.start ?? Infinity) < end) next += 1;
    const last = labels.slice(first, next).at(-1);
    if (last) state = 'asking';
    else if (state === 'asked') {
      answers.push(label('answer', start, start));
      state = 'outside';
    }
    const bare = last !== undefined && last.end >= end;
    if (state === 'asking' && !bare && ASKS_THANKS.test(source.slice(Math.max(start, end - 20), end))) state = 'asked';
  }
  return answers;
}

/** An empty range: a turn without a printed label. */
function label(voice: Label['voice'], start: number, end: number): Label {
  return { start, end, words: '', voice, speaker: null, office: null, outlet: null };
}
