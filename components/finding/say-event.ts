/** An event in few words: its title, and what was asked. */
import type { Match } from '../../engine/record/answer.ts';

/** The event's title without the speaker and office that stand beside it. */
export function sayTitle({ title, speaker, office }: Pick<Match, 'title' | 'speaker' | 'office'>): string {
  const at = speaker === null ? -1 : title.indexOf(speaker);
  if (speaker === null || at === -1) return title;
  const isNamed = at === 0 || (office ?? '').split('、').some((one) => title.slice(0, at).endsWith(one));
  return isNamed ? title.slice(at + speaker.length).trim() : title;
}

/** A question up to this length is shown whole. */
const SHORT_QUESTION = 90;
/** A first sentence that is shorter greets, or says who asks. */
const GREETING = 20;

/** A question's first sentence that says something; all of a short one. */
export function beginningOf(question: string): string {
  if (question.length <= SHORT_QUESTION) return question;
  let beginning = '';
  for (const [sentence] of question.matchAll(/[^。？！?!]*[。？！?!]+[”’」』]*/guy)) {
    beginning += sentence;
    if (beginning.length >= GREETING) break;
  }
  const isShort = beginning.length >= GREETING && beginning.length <= SHORT_QUESTION;
  return isShort ? beginning : `${question.slice(0, SHORT_QUESTION - 10).toWellFormed()}……`;
}
