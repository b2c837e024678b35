/** A Chinese sentence as the English keys that lead to it, and by which of its words each does. */
import type { Range } from '../../record/record.ts';
import { foldHan, foldText } from '../../text/fold.ts';
import { numbersIn } from '../../text/numbers.ts';
import type { FindGlossed } from '../gloss/glosses.ts';
import { keyOfNumber } from './english-keys.ts';

export interface ChineseKey {
  /** How well the word says it, up to 1. */
  strength: number;
  /** The word, in the sentence. */
  at: Range;
}

/** A character alone has many meanings, and mostly none of them. */
const LONE = 0.6;
/** These say nothing alone: other words lead to a sentence with them. */
export const LITTLE: ReadonlySet<string> = new Set(
  '的了是在有和不这那也都就而与及其或于以把被对从到为之所上下中个我你他她它们没未无等着过得地来去会能要可将让使向还又再更最很太只仅才已曾',
);
/** Per cent, a fraction, tenths, a half. */
const SHARE = /[%‰成半]|分之/;
/** The signs with which engine/text/numbers.ts says how exact a number is. */
const EXACTNESS = /[~<>≤≥?½-]$/;

export function chineseKeys(sentence: string, findGlossed: FindGlossed): Map<string, ChineseKey> {
  const keys = new Map<string, ChineseKey>();
  const words = findGlossed(sentence);
  const isInWord = new Uint8Array(sentence.length);
  for (const { start, end } of words) if (end - start > 1) isInWord.fill(1, start, end);
  for (const { start, end, keys: of } of words) {
    const isLone = end - start === 1;
    if (isLone && (isInWord[start] || LITTLE.has(foldHan(sentence.charAt(start))))) continue;
    for (const { key, strength } of of) {
      const own = isLone ? strength * LONE : strength;
      if (own > (keys.get(key)?.strength ?? 0)) keys.set(key, { strength: own, at: [start, end] });
    }
  }
  const { text, starts, ends } = foldText(sentence);
  for (const number of numbersIn(text))
    keys.set(keyOfChineseNumber(number, text), {
      strength: 1,
      at: [starts[number.start]!, ends[number.end - 1]!],
    });
  return keys;
}

/** @param text folded, in which it stands */
export function keyOfChineseNumber({ start, end, value }: ReturnType<typeof numbersIn>[number], text: string): string {
  return keyOfNumber(value.replace(EXACTNESS, ''), SHARE.test(text.slice(start, end)));
}
