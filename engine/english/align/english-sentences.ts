/** Sentences of an English paragraph, with their places in the source. */
import type { Paragraph } from '../../record/record.ts';
import { toSource } from '../../text/quoted.ts';
import type { Sentence } from '../../text/sentences.ts';
import { endsSentence } from '../compare/units.ts';

/** A stop with the marks and brackets behind it, before a blank. */
const STOP = /[.!?]+[”’"')\]]{0,3}(?=\s)/gu;

export function englishSentences(paragraph: Paragraph): Sentence[] {
  const { id, text } = paragraph;
  const inSource = toSource(paragraph);
  const out: Sentence[] = [];
  let from = 0;
  const add = (to: number): void => {
    const start = from + (text.slice(from, to).search(/\S/u) + 1 || 1) - 1;
    const words = text.slice(start, to);
    if (/[\p{L}\p{N}]/u.test(words)) out.push({ paragraph: id, text: words, ranges: inSource([start, to]) });
    from = to;
  };
  for (const { 0: stop, index } of text.matchAll(STOP)) {
    const end = index + stop.length;
    // Mr. ends no sentence, nor does a letter alone: U.S., p.m., J. Hale.
    const isLetter = /(?<![\p{L}\p{N}’'])[^\P{L}I]$/u.test(text.slice(Math.max(0, index - 2), index));
    if (endsSentence(text, index, end) && !isLetter) add(end);
  }
  add(text.length);
  return out;
}
