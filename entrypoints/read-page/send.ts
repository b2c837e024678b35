/** The text of a page goes to the background in parts, by the token that the gesture made. */
import type { Ask } from '../../platform/shared/ask.ts';
import { KnownFailure } from '../../platform/shared/protocol.ts';
import type { OutgoingPart, OutgoingText } from './outgoing.ts';

/** A tab that has sent too much is heard again after this time. */
const TOO_MANY_MS = 300;

/** Parts that are under way together: each waits for the background, which has other things to do. */
const AT_ONCE = 4;

/** Until all of it was taken, or nobody wants it. @param type for what it is taken @throws KnownFailure */
export async function sendText(
  ask: Ask,
  type: 'sendPart' | 'sendAddedPart',
  token: string,
  text: OutgoingText,
  signal: AbortSignal,
): Promise<void> {
  const send = async (at: number, part: OutgoingPart): Promise<number | null | 'too-many'> => {
    try {
      return (await ask(type, { token, at, ...part })).next;
    } catch (error) {
      if (error instanceof KnownFailure && error.failure === 'too-many') return 'too-many';
      throw error;
    }
  };
  for (let at = 0; ;) {
    const from = at;
    const parts = await text.from(from, AT_ONCE);
    if (parts.length === 0 || signal.aborted) return;
    const answers = await Promise.all(parts.map((part, next) => send(from + next, part)));
    if (answers.includes(null)) return;
    // Each names the part that is wanted behind those that had come by then; after a stop of the background they begin anew.
    const wanted = answers.filter((next) => typeof next === 'number');
    if (wanted.length > 0) at = Math.max(...wanted);
    if (answers.includes('too-many')) await new Promise((wake) => setTimeout(wake, TOO_MANY_MS));
  }
}
