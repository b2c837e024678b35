/** Quotations from the texts of a library, and how many of them come first when some characters are changed. */
import type { Finder } from '../../engine/find/finder.ts';
import type { SegmentStore } from '../../engine/index/segments/segment-store.ts';
import type { KeptText } from '../../engine/index/segments/storage.ts';
import { foldText } from '../../engine/text/fold.ts';
import type { FigureRow } from './figures.ts';

/** Quotations of one measure. */
export const ENOUGH = 200;
const QUOTE_LENGTH = 40;

export interface LibraryQuote {
  quote: string;
  /** All of the text that it is from. */
  text: string;
  transcript: string;
}

export function quoteFrom(kept: readonly KeptText[], random: () => number, length: number): LibraryQuote {
  for (;;) {
    const { transcript } = kept[Math.floor(random() * kept.length)]!;
    const paragraphs = transcript.turns.flatMap((turn) => turn.paragraphs.map(({ text }) => text));
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)]!;
    const from = Math.floor(random() * Math.max(1, paragraph.length - length));
    const quote = paragraph.slice(from, from + length);
    // An address in a text is no quotation.
    if ((quote.match(/\p{Script=Han}/gu)?.length ?? 0) >= length * 0.7)
      return { quote, text: paragraphs.join('\n'), transcript: transcript.id };
  }
}

/** Half of the edits put another character in a place, the others put one in or leave one out. */
function edited(text: string, edits: number, random: () => number): string {
  const characters = Array.from(text);
  for (let left = edits; left > 0; left -= 1) {
    const at = Math.floor(random() * characters.length);
    const other = String.fromCharCode(0x4e00 + Math.floor(random() * 3000));
    const kind = random();
    if (kind < 0.5) characters[at] = other;
    else characters.splice(at, kind < 0.75 ? 1 : 0, ...(kind < 0.75 ? [] : [other]));
  }
  return characters.join('');
}

/** @param least share of the quotes that must be found first */
export async function rightRow(
  what: string,
  { store, finder }: { store: SegmentStore; finder: Finder },
  kept: readonly KeptText[],
  edits: number,
  least: number,
  random: () => number,
): Promise<FigureRow> {
  let [right, among] = [0, 0];
  for (let left = ENOUGH; left > 0; left -= 1) {
    const { quote } = quoteFrom(kept, random, QUOTE_LENGTH);
    const exact = foldText(quote).text;
    const asked = edited(quote, edits, random);
    const [found] = await store.propose([{ text: foldText(asked).text, limit: 24 }]);
    const proposed = new Set(found!.map(({ event }) => event));
    const stored = await store.events([...proposed]);
    const holders = new Set(
      stored.flatMap(({ event, texts }) => (texts.some(({ printed }) => printed.text.includes(exact)) ? [event] : [])),
    );
    // What the reader sees first: the proposals are compared with the words, and put in another order.
    const [first] = (await finder.lookUp(asked)).matches;
    if (first !== undefined && holders.has(first.event)) right += 1;
    if (holders.size > 0) among += 1;
  }
  return {
    what,
    figure: `${((100 * right) / ENOUGH).toFixed(1)} % (proposed at all ${((100 * among) / ENOUGH).toFixed(1)} %, n=${ENOUGH})`,
    reach: `≥ ${100 * least} %`,
    holds: right >= least * ENOUGH,
  };
}
