import { OutgoingText } from '../../entrypoints/read-page/outgoing.ts';
import type { PageText } from '../../engine/page/page-text.ts';

/** A block a line, and what the page says of itself behind them. */
export function linesOf({ blocks, ...facts }: PageText): string {
  return [...blocks, facts].map((each) => JSON.stringify(each)).join('\n');
}

/** As it is when all of it was read. */
export function outgoingLines(text: PageText, signal: AbortSignal): OutgoingText {
  const outgoing = new OutgoingText(signal);
  outgoing.write(linesOf(text));
  outgoing.end();
  return outgoing;
}

/** The parts in which a page's text goes to the background. */
export async function partsOf(text: PageText): Promise<string[]> {
  const parts = await outgoingLines(text, new AbortController().signal).from(0, Infinity);
  return parts.map(({ part }) => part);
}
