/** Text with each character in its common form, so that one pattern reads both scripts; offsets stay. */
import { foldText } from '../text/fold.ts';

/** Of the block of common characters, the form of each; 0 where it was not asked for yet. */
const FIRST = 0x2e80;
const LAST = 0x9fff;
const forms = new Uint16Array(LAST - FIRST + 1);

function commonCode(code: number): number {
  if (code < FIRST || code > LAST) return code;
  const known = forms[code - FIRST];
  if (known) return known;
  const character = String.fromCharCode(code);
  // Punctuation folds away, and stays as it is.
  const { text } = /\p{Script=Han}/u.test(character) ? foldText(character, { vocabulary: false }) : { text: character };
  const form = text.length === 1 ? text.charCodeAt(0) : code;
  forms[code - FIRST] = form;
  return form;
}

/** A function takes so many arguments everywhere. */
const AT_ONCE = 4096;
const codes = new Uint16Array(AT_ONCE);

export function commonText(text: string): string {
  let at = 0;
  while (at < text.length && commonCode(text.charCodeAt(at)) === text.charCodeAt(at)) at += 1;
  if (at === text.length) return text;
  let common = text.slice(0, at);
  while (at < text.length) {
    const count = Math.min(AT_ONCE, text.length - at);
    for (let unit = 0; unit < count; unit += 1) codes[unit] = commonCode(text.charCodeAt(at + unit));
    common += Reflect.apply(String.fromCharCode, null, codes.subarray(0, count)) as string;
    at += count;
  }
  return common;
}

/** How many Han characters stand in a text. */
export function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xd840 && code < 0xd890)) count += 1;
  }
  return count;
}

/** A pattern whose own characters are in their common form: 待, 研 and 夫, too, have another. */
export function commonPattern(pattern: RegExp): RegExp {
  return new RegExp(commonText(pattern.source), pattern.flags);
}
