import type { MessageType, Protocol } from './messages/messages.ts';
import { KnownFailure, type Reply } from './protocol.ts';

export type Ask = <T extends MessageType>(type: T, ask: Protocol[T]['ask']) => Promise<Protocol[T]['answer']>;

/** How a page waits between tries, ms. A background worker that dies in the middle answers `undefined` or not at all. */
const PAUSES_MS = [50, 100, 200, 400];
/** A worker that was stopped starts, loads the record and answers within a tenth of this. */
const TRY_MS = 5000;

/**
 * Make the function by which a page asks the background.
 *
 * Every message may be asked again: a lost answer is asked for up to five times in all.
 * @param send delivers one message; resolves with a `Reply`, or with anything else when the worker died
 * @throws KnownFailure
 */
export function makeAsk(send: (message: unknown) => Promise<unknown>, pausesMs = PAUSES_MS): Ask {
  return async (type, ask) => {
    for (let attempt = 0; ; attempt += 1) {
      let reply: unknown;
      let failed: unknown = null;
      try {
        reply = await inTime(send({ type, ask }));
      } catch (error) {
        failed = error;
      }
      if (isReply(reply)) {
        if (reply.ok) return reply.value as Protocol[typeof type]['answer'];
        throw new KnownFailure(reply.failure);
      }
      const pause = pausesMs[attempt];
      if (pause === undefined) throw new KnownFailure('no-answer', failed);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}

function inTime(answer: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, TRY_MS);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

function isReply(value: unknown): value is Reply<unknown> {
  return typeof (value as { ok?: unknown } | null | undefined)?.ok === 'boolean';
}
