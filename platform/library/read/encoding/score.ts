import { COMMON, KANA } from './common-characters.ts';

/** What no text has, or hardly any: controls, private use, unassigned, half-width katakana, the rare ideographs of the extensions. */
const STRANGE = /[\p{Cc}\p{Co}\p{Cn}\ufffd\uff61-\uff9f\u3400-\u4dbf\u{20000}-\u{3ffff}]/u;
const PLAIN = /[\t\n\r\f\v\u0085]/;
/** Such a character speaks against a reading three times as strongly as a common one for it. */
const STRANGE_WEIGHT = 3;

/**
 * How likely it is that a text was meant: the share of common characters, 1 the highest. ASCII is the same in most encodings and not
 * counted; a text of nothing else is what it is.
 */
export function scoreText(text: string, withKana: boolean): number {
  let [common, strange, counted] = [0, 0, 0];
  for (const character of text) {
    const isAscii = character < '\u0080';
    if (STRANGE.test(character) && !PLAIN.test(character)) strange += 1;
    else if (isAscii) continue;
    else if (COMMON.has(character) || (withKana && KANA.test(character))) common += 1;
    counted += 1;
  }
  return counted === 0 ? 1 : (common - STRANGE_WEIGHT * strange) / counted;
}
