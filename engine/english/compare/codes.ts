/**
 * Words as characters: each form has a code unit of its own, so that all that works on the characters of a text works on its words.
 *
 * The private use area and the surrogates are left out: those have meanings elsewhere.
 */
const FIRST = 0x100;
const SURROGATES = 0xd800;
const AFTER_PRIVATE = 0xf900;
const LAST = 0xfffd;
/** The texts of one lookup have fewer forms that are met for the first time. */
const ROOM = 16_384;

const codes = new Map<string, number>();
let next = FIRST;
let generation = 0;

/** Codes given out in another generation are other words'. */
export function codeGeneration(): number {
  return generation;
}

/** Before a lookup: where few codes are left, all are given out anew, and what was encoded before must be again. */
export function makeRoomForCodes(): void {
  if (next < LAST - ROOM) return;
  codes.clear();
  next = FIRST;
  generation += 1;
}

function codeOf(form: string): number {
  const known = codes.get(form);
  if (known !== undefined) return known;
  if (next > LAST) throw new RangeError('more forms of words in one lookup than there are codes');
  const code = next;
  next = next + 1 === SURROGATES ? AFTER_PRIVATE : next + 1;
  codes.set(form, code);
  return code;
}

export function encode(forms: readonly string[]): string {
  let text = '';
  for (const form of forms) text += String.fromCharCode(codeOf(form));
  return text;
}
