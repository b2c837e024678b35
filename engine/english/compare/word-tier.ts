/** Under which folding two English texts are the same; DESIGN §12. */
import type { Tier } from '../../record/answer.ts';
import { englishTokens } from '../words/tokens.ts';
import { englishUnits } from './units.ts';

const spaced = (text: string): string =>
  text
    .replaceAll(/[\p{Cf}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** T1: spaces and what cannot be seen. T2: case, quotation marks, dashes, hyphens. T3: spellings, contractions, short names. T4: numbers by value. */
export function wordTier(a: string, b: string): Tier {
  if (a === b) return 'T0';
  if (spaced(a) === spaced(b)) return 'T1';
  const words = (text: string): string =>
    englishTokens(text)
      .map(({ word }) => word)
      .join(' ');
  if (words(a) === words(b)) return 'T2';
  return numbersAsWritten(a) === numbersAsWritten(b) ? 'T3' : 'T4';
}

function numbersAsWritten(text: string): string {
  return englishUnits(text)
    .filter(({ kind }) => kind === 'number')
    .map(({ range }) => text.slice(...range).toLowerCase())
    .join(' ');
}
