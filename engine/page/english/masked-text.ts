/** An English paragraph with what stands in its marks masked, and what stands between and behind what is said. */
import type { BlockText } from '../block-text.ts';
import type { StatementDraft } from '../draft/statement-draft.ts';
import { MASKED } from '../speech/spoken-verb.ts';
import type { MarkedSpan } from '../marks.ts';

/** A joint before the next frame: …, but he added that. */
const JOINT = /(?:[,;—–]|\s(?:but|and|while|before|as|with))$/u;

/** “…,” Holm said, “…”: one statement with the frame between. */
export function isInterposed(
  { stretches }: StatementDraft,
  close: number,
  span: MarkedSpan,
  masked: string,
  index: number,
): boolean {
  const between = masked.slice(close, span.open.at);
  return (
    stretches.at(-1)?.block === index &&
    close <= span.open.at &&
    /,\s*$/u.test(between) &&
    /\p{L}/u.test(between) &&
    !/[.!?]\s/u.test(between)
  );
}

export function withoutJoint(words: string): string {
  let bare = words.trimEnd();
  for (let more = ''; more !== bare;) {
    more = bare;
    bare = bare.replace(JOINT, '').trimEnd();
  }
  return bare;
}

export function withoutStop(text: string, from: number, to: number): number {
  return /[.,;:]$/u.test(text.slice(from, to)) ? to - 1 : to;
}

const FINAL = /[.,;!?…]/u;

/** Every character between outer marks masked but a stop at the end. */
export function maskedText({ block, index, spans, carried }: BlockText): string {
  let masked = MASKED.repeat(carried) + block.text.slice(carried);
  for (const { stretches } of spans)
    for (const {
      block: at,
      range: [from, to],
    } of stretches)
      if (at === index) {
        const till = FINAL.test(masked.charAt(to - 1)) ? to - 1 : to;
        masked = masked.slice(0, from) + MASKED.repeat(Math.max(0, till - from)) + masked.slice(Math.max(from, till));
      }
  return masked;
}
