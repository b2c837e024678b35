/** Words and sentences of a paragraph in English. */
import { SHORTENED } from './speech-words.ts';

const WORD = /\p{Script=Latin}[\p{Script=Latin}\p{N}’'.&-]*|\p{N}[\p{N}.,%]*/gu;

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

/** Fewer words are no statement. */
export const LEAST_WORDS = 6;

/** Whether a paragraph is read as English: words in Latin letters, and no Chinese. */
export function isEnglishText(text: string): boolean {
  return !/\p{Script=Han}/u.test(text) && (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0) >= 3;
}

const STOP = /[.!?]+[)\]]?(?=\s)|[.!?…][”"’]{1,2}(?=\s)|\n/gu;

/**
 * Half-open. A stop within marks ends a sentence only where the marks end it.
 * @param masked every character between marks masked
 * @param isFrameBehind whether what begins at a place says who spoke before it
 */
export function sentencesOfEnglish(masked: string, isFrameBehind: (from: number) => boolean): [number, number][] {
  const sentences: [number, number][] = [];
  let from = 0;
  const push = (to: number): void => {
    if (masked.slice(from, to).trim() !== '') sentences.push([from, to]);
    from = to;
  };
  for (const { 0: sign, index } of masked.matchAll(STOP)) {
    const end = index + sign.length;
    if (/[”"’]$/u.test(sign)) {
      if (!isFrameBehind(end)) push(end);
      continue;
    }
    if (sign.startsWith('.') && SHORTENED.test(masked.slice(Math.max(0, index - 12), index))) continue;
    if (/^\s+\p{Ll}/u.test(masked.slice(end, end + 4))) continue;
    push(end);
  }
  push(masked.length);
  return sentences;
}
