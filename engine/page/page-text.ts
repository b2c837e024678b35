/** What one walk over a page gives: its text in blocks, in the order of the page, as a reader sees it. Plain JSON, no document in it. */
import { itemAt } from '../record/items.ts';

export interface PageText {
  /** Where it stands. Of a file, which stands nowhere, what it says of itself. */
  address: string;
  title: string;
  /** The page's own dates as it writes them, not yet understood. */
  dates: WrittenDate[];
  blocks: PageBlock[];
  /**
   * By frame: the address of one that is another site's, whose words are not the page's; null for all others. Left out where none is. Of a
   * text that is another site's as a whole, which is no page of its own, it names every frame.
   */
  frames?: (string | null)[];
  /** Why not all of the page was read; null where all was. */
  cut: 'too-long' | 'cancelled' | 'frames' | null;
}

/** `time`: an element of that name outside of repeated items; `modified`: when the page was changed last, by whatever tells it. */
export interface WrittenDate {
  from: 'json-ld' | 'meta' | 'time' | 'modified';
  text: string;
}

/** `quotation`: a `<blockquote>`; `row`: of a table; `item`: an entry of a list, a post, a teaser, what stands aside or leads elsewhere. */
export type BlockRole = 'text' | 'heading' | 'quotation' | 'row' | 'caption' | 'item';

export interface PageBlock {
  /**
   * The text nodes' own characters joined, `<br>` as "\n", the cells of a row parted by "\t". White space is not collapsed: offsets, in
   * UTF-16 units, lead back to the nodes. A line break or a tab of the page's source, which a reader sees as a space, is best a space here.
   */
  text: string;
  role: BlockRole;
  /** Stretches whose quotation marks are drawn by style (`<q>`), half-open. */
  quoted: [start: number, end: number][];
  /** Of the page, 0 the top. */
  frame: number;
}

/** The words of a stretch of one block. */
export function wordsAt(
  blocks: readonly Pick<PageBlock, 'text'>[],
  { block, range }: { block: number; range: readonly [start: number, end: number] },
): string {
  return itemAt(blocks, block).text.slice(...range);
}
