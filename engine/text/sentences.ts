/** Sentences of a paragraph, with their places in the source. */
import type { Paragraph, Range } from '../record/record.ts';
import { toSource } from './quoted.ts';

export interface Sentence {
  paragraph: string;
  text: string;
  ranges: Range[];
}

/** A stop with the quotation marks and brackets behind it, or the end of the paragraph. */
const SENTENCE = /[^。！？!?]+(?:[。！？!?]+[”"」』）)]*|$)|[。！？!?]+/gu;

export function textOfSentences(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join('');
}

export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const sentences = [...paragraph.text.matchAll(SENTENCE)].filter(([text]) => text.trim() !== '');
  const inSource = toSource(paragraph);
  return sentences.map(({ index, 0: text }) => ({
    paragraph: paragraph.id,
    text,
    ranges: inSource([index, index + text.length]),
  }));
}
