/** What was asked, in few words. */

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
