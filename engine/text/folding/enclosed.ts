/** Letters of which Unicode does not say which they are: white on black, of flags, in the dots of the blind. */

const A = 'a'.charCodeAt(0);
const REGIONAL = 0x1f1e6;
/** White letters on black circles and squares. */
const BLACK: readonly number[] = [0x1f150, 0x1f170];
const LETTERS = 26;
const BRAILLE = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵';

/** The letters that a character stands for; itself where it is written in dots, of which there are others than letters; null for all else. */
export function letterOf(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x2800 && code < 0x2900) {
    const at = BRAILLE.indexOf(character);
    return at < 0 ? character : String.fromCharCode(A + at);
  }
  const first = BLACK.find((each) => code >= each && code < each + LETTERS);
  return first === undefined ? null : String.fromCharCode(A + code - first);
}

/** By ISO 3166, and those of the United Nations and the European Union. */
const STATES =
  'adaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjblbmbnbobqbrbsbtbvbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegeheresetfifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemfmgmhmkmlmmmnmompmqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsisjskslsmsnsosrssstsvsxsysztctdtftgthtjtktltmtntotrtttvtwtzuaugumusuyuzvavcvevgvivnvuwfwsxkyeytzazmzweuun';
const REGIONALS = /[\u{1f1e6}-\u{1f1ff}]+/uy;
const BEHIND_LETTER = /[\u{1f1e6}-\u{1f1ff}]*$/u;

function isRegional(code: number): boolean {
  return code >= REGIONAL && code < REGIONAL + LETTERS;
}

/**
 * The letter of a flag, where its row is no row of flags: 🇳🇴🇹. Norway's is a word where neither the name of the state stands before it nor
 * an end of the words beside it.
 */
export function flagLetterAt(text: string, at: number): string | null {
  const code = text.codePointAt(at) ?? 0;
  if (!isRegional(code)) return null;
  const from = at - (BEHIND_LETTER.exec(text.slice(Math.max(0, at - 80), at))?.[0].length ?? 0);
  REGIONALS.lastIndex = from;
  const row = REGIONALS.exec(text)?.[0] ?? '';
  const letters = Array.from(row, (each) => String.fromCharCode(A + (each.codePointAt(0) ?? 0) - REGIONAL)).join('');
  const isWord =
    letters === 'no' &&
    /[\p{L}\p{N}]\s?$/u.test(text.slice(0, from)) &&
    !/挪威\s?$/u.test(text.slice(0, from)) &&
    /^\s?[\p{L}\p{N}]/u.test(text.slice(from + row.length));
  const pairs = letters.match(/../g) ?? [];
  const areFlags = letters.length % 2 === 0 && pairs.every((pair) => isState(pair));
  return areFlags && !isWord ? null : String.fromCharCode(A + code - REGIONAL);
}

function isState(pair: string): boolean {
  for (let at = STATES.indexOf(pair); at >= 0; at = STATES.indexOf(pair, at + 1)) if (at % 2 === 0) return true;
  return false;
}
