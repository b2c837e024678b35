/** Signs that deny: crossed out, forbidden, unequal, empty. Amid words they are read as one sign, which is no word of the record's. */

/** What they are folded to. */
export const DENIAL = '¬';

const SIGNS = '≠≢≄≇≉≨≩≮-≱∄∉∌⊄⊅⊘⊗⊬⊭∅¬￢⌐⍻⇍-⇏↚↛↮𐄂⁒➖❌❎✕✖✗✘☒☓⌧⛝⛌🛇🗙🗴-🗷🚫⛔🙅👎🤥🆖🈲📵🔞🚷🛑🚯🚱🚳🚭🔇🔕';
const ONE = new RegExp(`^[${SIGNS}]$`, 'u');
/** Of sizes, colours and persons, and marks round a word: what stands beside a sign is looked for beyond them. */
const BEYOND =
  ' \\t\\u{a0}\\u{3000}\\u{200b}-\\u{200d}\\u{fe0e}\\u{fe0f}\\u{1f3fb}-\\u{1f3ff}♀♂“”‘’"\'「」『』（）()【】[\\]';
/** Of several signs in a row the first is read. */
const WORD_BEFORE = new RegExp(`[\\p{L}\\p{N}%％][${BEYOND}]{0,12}$`, 'u');
const WORD_AFTER = new RegExp(`^[${BEYOND}${SIGNS}]{0,12}[\\p{L}\\p{N}]`, 'u');
const WITHIN = 16;

export function isDenial(character: string): boolean {
  return ONE.test(character);
}

/** Whether a sign stands amid words. Before a sentence, or on a line of its own, it says what the page thinks of it. */
export function isAmidWords(text: string, start: number, end: number): boolean {
  return (
    WORD_BEFORE.test(text.slice(Math.max(0, start - WITHIN), start)) && WORD_AFTER.test(text.slice(end, end + WITHIN))
  );
}

const SOUND = '(?:ㄅㄨ[ˊˋ]?|ㄇㄟˊ|ㄨˊ|ㄈㄟ|ㄅㄧㄝˊ|ㄨˋ|b[ùú]|méi|wú|fēi|bié|wù)';
/** 不 in letters of its sound: 我们ㄅㄨˋ支持, but not where they are how a character before them is read. */
export const SPELLED_DENIAL = new RegExp(
  `(?<=\\p{Script=Han}[(（]?)(?<![不没沒无無非别別勿步部布佈怖务務物误誤雾霧悟吴吳吾五飞飛啡菲梅煤媒枚眉每][(（]?)${SOUND}(?=[)）]?\\p{Script=Han})`,
  'giu',
);

/** What denies in brackets by itself explains nothing: (❌), (ㄅㄨˋ). */
export const DENIED = `(?:[${SIGNS}]|${SOUND})[\\u{fe0e}\\u{fe0f}]?`;
