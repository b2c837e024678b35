/**
 * A selection may begin or end inside a word that must be read whole: 5万 of 15万, 不使 of 不能不使. Character by character it stands there; what
 * it says does not.
 */
import type { Range } from '../../record/record.ts';
import type { Delta } from '../../diff/edits.ts';
import { wordingOf } from '../../diff/wording-of.ts';
import { isDoubleNegation, type Lexeme } from '../../text/lexicon.ts';
import type { Stream } from '../../index/streams.ts';
import type { Query } from '../query/query.ts';
import type { Comparison } from './comparison.ts';
import { wordsIn } from './words.ts';

/** The longest of these words reach so far beyond an edge. */
const REACH = 12;

/** @param comparison of the same units on both sides @returns altered where an edge cuts a number or a double negation */
export function withCutWords(query: Query, comparison: Comparison): Comparison {
  const { stream, quote, record } = comparison;
  const around: Range = [Math.max(0, record[0] - REACH), Math.min(stream.text.length, record[1] + REACH)];
  const cut = wordsIn(stream, around, query.names).words.filter(
    (word) => isCut(word, record) && counts(stream, word, record),
  );
  const deltas = cut.map((word): Delta => {
    const inside: Range = [Math.max(word.start, record[0]), Math.min(word.end, record[1])];
    const shift = quote[0] - record[0];
    const size = word.end - word.start - (inside[1] - inside[0]);
    return {
      a: [inside[0] + shift, inside[1] + shift],
      b: [word.start, word.end],
      kind: 'protected',
      type: word.type,
      size,
      weight: size,
      swapped: false,
      isContent: false,
    };
  });
  const [first, last] = [deltas[0], deltas.at(-1)];
  if (first === undefined || last === undefined) return comparison;
  const whole: Range = [Math.min(record[0], first.b[0]), Math.max(record[1], last.b[1])];
  const length = quote[1] - quote[0];
  const longer = Math.max(length, whole[1] - whole[0]);
  const edits = deltas.reduce((sum, { size }) => sum + size, 0);
  return {
    ...comparison,
    record: whole,
    deltas,
    similarity: Math.max(0, 1 - edits / longer),
    wording: wordingOf(deltas, length, longer),
  };
}

function isCut({ start, end }: Lexeme, record: Range): boolean {
  return (start < record[0] && record[0] < end) || (start < record[1] && record[1] < end);
}

/** What is left of a number must be one; of a double negation anything is less than it says. */
function counts({ text }: Stream, { start, end, type, value }: Lexeme, record: Range): boolean {
  const left = text.slice(Math.max(start, record[0]), Math.min(end, record[1]));
  if (type === 'number') return /[\d〇零一二三四五六七八九十两]/u.test(left);
  return type === 'negation' && isDoubleNegation(value);
}
