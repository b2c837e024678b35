/** The form of a clause: what stays when numbers and names are taken out. */
import type { Lexeme } from './lexicon.ts';
import { numbersIn } from './numbers.ts';

/** A folded text with each number as `#` and each name as `@`: the same for the same formula about another day or country. */
export function maskedForm(text: string, names: { in(text: string): Lexeme[] }): string {
  const words = [
    ...numbersIn(text).map(({ start, end }) => ({ start, end, sign: '#' })),
    ...names.in(text).map(({ start, end }) => ({ start, end, sign: '@' })),
  ];
  let out = '';
  let done = 0;
  for (const { start, end, sign } of words.sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    out += text.slice(done, start) + sign;
    done = end;
  }
  return out + text.slice(done);
}
