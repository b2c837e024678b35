/** What of a quote was not compared, to be told wherever its finding is: a finding must not seem to be about it. */
import type { Answer } from './answer.ts';

/** Of a web page, and left over in its text: no words. All other markup may be. */
const BARE_MARKUP =
  /^(?:<\/?(?:br|p|b|i|u|s|a|em|strong|span|div|font|sup|sub|li|ul|ol|h[1-6])\s*\/?>|&(?:nbsp|[lr][ds]quo|quot|amp|hellip|mdash);)$/iu;
const NUMBER_BEFORE = /[\p{N}.%％]$/u;
const NUMBER_AFTER = /^[\p{N}.%％]/u;

const LETTER = /\p{L}/u;

/**
 * The stretches that hold words, of whatever kind they were taken to be, in their order. A mark of a note is none, but amid a number; and a sign
 * (an emoji, an arrow) counts amid the words, where it may stand for one.
 */
export function wordsSetAside({ cleaned, query }: Pick<Answer, 'cleaned' | 'query'>): string[] {
  return cleaned
    .filter(({ kind, range: [start, end] }) => {
      const words = query.slice(start, end);
      if (kind === 'sign') return LETTER.test(query.slice(0, start)) && LETTER.test(query.slice(end));
      if (/\p{L}/u.test(words)) return !BARE_MARKUP.test(words.trim());
      if (!/\p{N}/u.test(words)) return false;
      return NUMBER_BEFORE.test(query.slice(0, start)) || NUMBER_AFTER.test(query.slice(end));
    })
    .map(({ range }) => query.slice(...range).trim());
}
