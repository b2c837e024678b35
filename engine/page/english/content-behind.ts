/** Where what is said begins behind an English verb of speech: behind when, where and to whom, a “that”, a colon. */
import { MASKED } from '../speech/spoken-verb.ts';
import { ADDRESSEE, CIRCUMSTANCE, type SpeechVerbKind } from './speech-words.ts';

const OPENS = new RegExp(`^\\s*[,:]?\\s*[“"‘]?${MASKED}`, 'u');
export const THAT =
  /^\s*(?:(?:in|on|at|to|during|after|before|through|from|with|of|via|by|while|for)\s[^,:;“"—–\u{E000}]{0,90}?\s)?that\s+/u;
/** …, of whom somebody tells. */
const TOLD_THAT = /^[^,:;“"—–\u{E000}]{0,90}?\bthat\s+/u;
const COLON = /^[^,;“"\u{E000}]{0,90}?:\s*/u;
const MARK_NEXT = new RegExp(`^\\s*,?\\s*[“"‘]${MASKED}`, 'u');
export const TELLS = /^(?:told|tells|telling)$/u;
/** Only how, when and to whom: nothing more is said. */
export const NOTHING_MORE =
  /^\s*(?:[.!?]|$|(?:,\s*)?(?:in|on|at|to|of|during|after|before|while|when|as|from|through|via|by|with|for|citing|referring|according|about|without|who|whose|which|but|and)\s)/u;

export function afterModifiers(rest: string, word: string): number {
  let at = TELLS.test(word) ? (ADDRESSEE.exec(rest)?.[0].length ?? 0) : 0;
  for (
    let match = CIRCUMSTANCE.exec(rest.slice(at));
    match !== null && match[0] !== '';
    match = CIRCUMSTANCE.exec(rest.slice(at))
  )
    at += match[0].length;
  return at;
}

/** @returns where what is said begins, by UTF-16 units behind the verb; null where none is led in */
export function contentBehind(rest: string, kind: SpeechVerbKind, word: string): number | null {
  const begins = (from: number): number | null => {
    const at = from + (/^[\s,]*/u.exec(rest.slice(from))?.[0].length ?? 0);
    return /[\p{L}\p{N}\u{E000}]/u.test(rest.slice(at)) ? at : null;
  };
  if (kind === 'marked') {
    const marked = /^[^,.;:“"\u{E000}]{0,40}[“"‘](?=\u{E000})/u.exec(rest);
    return marked === null ? null : marked[0].length - 1;
  }
  if (kind === 'object') return begins(0);
  if (OPENS.test(rest)) return begins(/^\s*[,:]?/u.exec(rest)?.[0].length ?? 0);
  const colon = COLON.exec(rest);
  if (colon !== null) return begins(colon[0].length);
  const after = afterModifiers(rest, word);
  const that = (TELLS.test(word) ? TOLD_THAT : THAT).exec(rest.slice(TELLS.test(word) ? 0 : after));
  if (that !== null) return begins((TELLS.test(word) ? 0 : after) + that[0].length);
  if (MARK_NEXT.test(rest.slice(after))) return begins(after);
  const isTold = TELLS.test(word) && after > 0;
  if (
    (kind === 'plain' || kind === 'participle' || isTold) &&
    !NOTHING_MORE.test(rest.slice(after)) &&
    !/^\s*,/u.test(rest.slice(after))
  )
    return begins(after);
  return null;
}
