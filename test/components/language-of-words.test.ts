import { expect, it } from 'vitest';
import { languageOfWords } from '../../components/names/language-of-words.ts';

it.each([
  ['王毅说', 'zh'],
  ['“一带一路” is what APEC heard', 'zh'],
  ['China’s bottom line is clear', 'en'],
  ['2024', 'zh'],
  ['', 'zh'],
])('knows the language of words: %s', (words, language) => expect(languageOfWords(words)).toBe(language));
