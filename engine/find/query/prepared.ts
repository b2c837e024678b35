/** A quote before it is folded: what folding would drop, and stands for a character, is first put in its place; as long as before. */
import { DENIAL, SPELLED_DENIAL } from '../../text/folding/denials.ts';
import { withMasks } from '../../text/folding/masked.ts';

export function prepared(text: string): string {
  return withMasks(withOnes(withDenials(text)));
}

/** What is read or typed as a dash where it can only be the character 一: 国家—起努力, 统—. */
const DASHED_ONE =
  /(?<=[\p{Script=Han}，。；：、“”（]|^)[-－—–―](?=[起样樣些个個种種项項名位件场場次段层層定直切致体體贯貫条條步边邊批系旦味再向概般道代](?![-－—–―]))|(?<=[统統唯第])[-－—–―](?=\p{Script=Han})|(?<=\p{Script=Han}[带帶])[-－—–―](?=路)/gu;

/** Most texts have none of the signs; the pattern looks at what stands before every character. */
const DASH = /[-－—–―]/u;

function withOnes(text: string): string {
  return DASH.test(text) ? text.replaceAll(DASHED_ONE, '一') : text;
}

/** With which letters a denial is spelled; few texts have any of them. */
const SPELLED = /[ㄅㄇㄨㄈùúéēBb]/u;

function withDenials(text: string): string {
  if (!SPELLED.test(text)) return text;
  return text.replaceAll(SPELLED_DENIAL, (word) => DENIAL + '\u{200b}'.repeat(word.length - 1));
}
