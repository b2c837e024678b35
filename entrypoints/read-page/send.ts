/** The text of a page goes to the background in parts, by the token that the gesture made. */
import type { Ask } from '../../platform/shared/ask.ts';
import { PART_LENGTH } from '../../platform/shared/page-check/in-page.ts';
import { KnownFailure } from '../../platform/shared/protocol.ts';

/** A tab that has sent too much is heard again after this time. */
const TOO_MANY_MS = 300;

const HIGH = /[\uD800-\uDBFF]$/;

/** Never between the halves of a pair: half of one does not come through. */
export function partsOf(json: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < json.length;) {
    let part = json.slice(from, from + PART_LENGTH);
    if (HIGH.test(part) && from + part.length < json.length) part = part.slice(0, -1);
    parts.push(part);
    from += part.length;
  }
  return parts;
}

/** Parts that are under way together: each waits for the background, which has other things to do. */
const AT_ONCE = 4;

/** @param type for what it is taken @throws KnownFailure */
export async function sendText(
  ask: Ask,
  type: 'sendPart' | 'sendAddedPart',
  token: string,
  text: object,
  signal: AbortSignal,
): Promise<void> {
  const parts = partsOf(JSON.stringify(text));
  const send = async (at: number): Promise<number | null | 'too-many'> => {
    try {
      return (await ask(type, { token, at, part: parts[at]!, isLast: at === parts.length - 1 })).next;
    } catch (error) {
      if (error instanceof KnownFailure && error.failure === 'too-many') return 'too-many';
      throw error;
    }
  };
  for (let at = 0; at < parts.length && !signal.aborted;) {
    const count = Math.min(AT_ONCE, parts.length - at);
    const from = at;
    const answers = await Promise.all(Array.from({ length: count }, (_, next) => send(from + next)));
    if (answers.includes(null)) return;
    // Each names the part that is wanted behind those that had come by then; after a stop of the background they begin anew.
    const wanted = answers.filter((next) => typeof next === 'number');
    if (wanted.length > 0) at = Math.max(...wanted);
    if (answers.includes('too-many')) await new Promise((wake) => setTimeout(wake, TOO_MANY_MS));
  }
}
