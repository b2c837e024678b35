/** Which words are long enough to be a statement. */
import { countHan } from '../common-form.ts';
import { LEAST_HAN } from './statement-draft.ts';
import { countWords, isEnglishText, LEAST_WORDS } from '../english/english-text.ts';

export function isStatement(text: string): boolean {
  return isEnglishText(text) ? countWords(text) >= LEAST_WORDS : countHan(text) >= LEAST_HAN;
}
