/** How long a statement is, and which words are long enough to be one. */
import { countHan } from '../common-form.ts';
import { LEAST_HAN } from './statement-draft.ts';
import { countWords, isEnglishText, LEAST_WORDS } from '../english/english-text.ts';

export function isStatement(text: string): boolean {
  return isEnglishText(text) ? countWords(text) >= LEAST_WORDS : countHan(text) >= LEAST_HAN;
}

/** An English word says as much as one and a half characters: nine words as thirteen of them. */
const PER_WORD = 1.5;

/** In characters, for the gates of a page's findings. @param folded the same text */
export function lengthOf(text: string, folded: string): number {
  return isEnglishText(text) ? Math.floor(countWords(text) * PER_WORD) : folded.length;
}
