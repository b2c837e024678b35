/** Many quotations, or a text's statements, line by line: what is compared is told while the rest still is. */
import { setImmediate } from 'node:timers/promises';
import { checkPage } from '../../engine/page/check-page.ts';
import type { EventOfRecord } from '../../engine/page/event-of-page.ts';
import type { PageText } from '../../engine/page/page-text.ts';
import type { KnownNames } from '../../engine/text/names.ts';
import type { Asking } from '../database/shard.ts';
import type { Answering } from './answering.ts';
import { refusalBody, refusalOf } from './refusal.ts';

export interface AskedQuotation {
  id: string | number;
  query: string;
  closest?: boolean;
}

/** Quotations that are compared at once: the database works on some while the finder works on another. */
const AT_ONCE = 4;

/** One that cannot be compared is told in its place, and the rest goes on. @yields lines */
export async function* checkQuotations(
  { lookUp }: Answering,
  quotations: readonly AskedQuotation[],
  signal: AbortSignal,
): AsyncGenerator<string> {
  const compare = async ({ id, ...asked }: AskedQuotation): Promise<string> => {
    try {
      const answer = await lookUp({ signal, lost: new Set() }, asked);
      return line({ id, answer });
    } catch (error) {
      signal.throwIfAborted();
      return line({ id, ...refusalBody(refusalOf(error)) });
    }
  };
  const waiting: Promise<string>[] = [];
  for (const quotation of quotations) {
    if (waiting.length === AT_ONCE) yield await waiting.shift()!;
    signal.throwIfAborted();
    const made = compare(quotation);
    // Whoever goes away leaves some behind that nobody awaits.
    made.catch(() => undefined);
    waiting.push(made);
  }
  for (const made of waiting) yield await made;
  yield line({ done: true, quotations: quotations.length });
}

interface AskedText {
  page: PageText;
  /** Those of the archive that the page may tell of. */
  events: readonly EventOfRecord[];
  names: KnownNames;
}

/** @yields lines: one a statement, then what is told of the text as a whole */
export async function* checkText(
  { lookUp }: Answering,
  { page, events, names }: AskedText,
  asking: Asking,
): AsyncGenerator<string> {
  const { signal } = asking;
  const ask = async (query: string, { isOfEvent }: { isOfEvent: boolean }) => {
    // Of each statement by itself: a part that is back again is asked again.
    const own: Asking = { signal, lost: new Set() };
    const answer = await lookUp(own, { query, isOfEvent });
    for (const lost of own.lost) asking.lost.add(lost);
    return answer;
  };
  try {
    const steps = checkPage(page, ask, events, names, signal);
    let told = -1;
    for (;;) {
      const step = await steps.next();
      if (step.done !== true) {
        const { checked, of } = step.value;
        if (checked !== told) yield line({ checked, of });
        told = checked;
        // A long draft is read in slices: others are answered between two of them.
        await setImmediate();
        signal.throwIfAborted();
        continue;
      }
      const { statements, ...whole } = step.value;
      for (const statement of statements) yield line({ statement });
      yield line({ done: true, statements: statements.length, partial: asking.lost.size > 0, page: whole });
      return;
    }
  } catch (error) {
    signal.throwIfAborted();
    yield line(refusalBody(refusalOf(error)));
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
