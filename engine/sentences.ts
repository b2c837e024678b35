/** Sentences of a paragraph, with their places in the source. */
import type { Paragraph, Range } from './record.ts';
import { toSource } from './parse/quoted.ts';

export interface Sentence {
  paragraph: string;
  text: string;
  ranges: Range[];
}

/** A stop with the quotation marks and brackets behind it, or the end of the paragraph. */
const SENTENCE = /[^。！？!?]+(?:[。！？!?]+[”"」』）)]*|$)|[。！？!?]+/gu;

export function sentencesOf(paragraph: Paragraph): Sentence[] {
  return [...paragraph.text.matchAll(SENTENCE)]
    .filter(([text]) => text.trim() !== '')
    .map(({ index, 0: text }) => ({
      paragraph: paragraph.id,
      text,
      ranges: toSource(paragraph, [index, index + text.length]),
    }));
}
