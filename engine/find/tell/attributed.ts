/** Whether the page gives the words to somebody else than the record does. */
import type { Attributed, Match } from '../../record/answer.ts';

/** Wordings that say that the record has the words. */
const FOUND: ReadonlySet<Match['wording']> = new Set(['verbatim', 'near', 'altered', 'abridged', 'spliced', 'partial']);

/** @param said whom the page names, in the order of the text @returns null where page and record agree, or one of them names nobody */
export function attributedOf(said: readonly string[], match: Match | undefined): Attributed | null {
  const to = said[0];
  if (to === undefined || match === undefined || !FOUND.has(match.wording)) return null;
  const record = match.saidBy;
  if (record === null || said.includes(record)) return null;
  // The record knows an outlet by its full name, and a page by a short one.
  if (match.voice === 'question' && (record.includes(to) || to.includes(record))) return null;
  return { to, record };
}
