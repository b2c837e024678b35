/** Text with each character in its common form, so that one pattern reads both scripts; offsets stay. */
import { foldText } from '../text/fold.ts';

const forms = new Map<string, string>();

function commonForm(character: string): string {
  const known = forms.get(character);
  if (known !== undefined) return known;
  const { text } = foldText(character, { vocabulary: false });
  const form = text.length === character.length ? text : character;
  forms.set(character, form);
  return form;
}

/** Runs of Han alone have other forms; all else stands as it is. */
const HAN = /[\u{2E80}-\u{2FDF}\u{3400}-\u{9FFF}\u{F900}-\u{FAFF}]/gu;

export function commonText(text: string): string {
  return text.replaceAll(HAN, commonForm);
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
