/** How often a script in a web page may ask. What none of them may ask is answered to our own pages alone. */
import { MESSAGES, type MessageType, RATES } from '../shared/messages/messages.ts';
import { createRateLimit } from './rate-limit.ts';

/** A page's text comes in more parts than any gesture has messages, and by a token of the gesture. */
const APART: ReadonlySet<keyof typeof RATES | null> = new Set(['by-token']);

export function isForWebPages(type: MessageType): boolean {
  return MESSAGES[type].inPages !== null;
}

/** @returns whether a web page in a tab may send one more message of a kind */
export function createPageLimits(now?: () => number): (type: MessageType, tab: number) => boolean {
  const together = createRateLimit(RATES.together, now);
  const each = new Map(
    Object.entries(MESSAGES).flatMap(([type, { inPages }]) =>
      inPages === null ? [] : [[type, createRateLimit(RATES[inPages], now)]],
    ),
  );
  return (type, tab) => (APART.has(MESSAGES[type].inPages) || together(tab)) && (each.get(type)?.(tab) ?? false);
}
