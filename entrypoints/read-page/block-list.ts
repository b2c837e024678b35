/** The text of a page in blocks, as the walk comes to it, with the way back to its nodes. */
import type { BlockRole } from '../../engine/page/page-text.ts';
import { type ElementLook, isPre } from './looks.ts';

/** A text node in a block, whole or, where the page is too long, its beginning. */
export interface NodePiece {
  node: Text;
  /** Where it begins in the block's text. */
  at: number;
  length: number;
}

export interface ReadBlock {
  text: string;
  role: BlockRole;
  quoted: [start: number, end: number][];
  pieces: NodePiece[];
}

const WORDS = /\S/;
const LINES = /[\n\r\t]/;

interface OpenBlock extends ReadBlock {
  of: Element | null;
  cell: Element | null;
  /** The element whose marks are drawn around what was added last, and where that began. */
  quote: { of: Element; start: number } | null;
}

export class BlockList {
  readonly blocks: ReadBlock[] = [];
  private open: OpenBlock | null = null;
  private left: number;

  /** @param most characters in all */
  constructor(most: number) {
    this.left = most;
  }

  get isFull(): boolean {
    return this.left <= 0;
  }

  add(node: Text, look: ElementLook): void {
    const read = node.data.slice(0, this.left);
    const isInOpen = this.open !== null && this.open.of === look.block;
    if (!WORDS.test(read)) {
      // White space between two blocks is nobody's.
      if (!isInOpen || this.open?.cell !== look.cell) return;
    } else if (!isInOpen) {
      this.close();
      this.open = { text: '', role: look.role, quoted: [], pieces: [], of: look.block, cell: look.cell, quote: null };
    }
    const open = this.open!;
    // A line ends at `<br>`, and not where the source has one.
    const data = LINES.test(read) && !isPre(node) ? withoutLines(read) : read;
    if (open.cell !== look.cell) {
      open.text += '\t';
      open.role = 'row';
      open.cell = look.cell;
    }
    this.quote(look.quoted);
    open.pieces.push({ node, at: open.text.length, length: data.length });
    open.text += data;
    this.left -= data.length;
  }

  /** A line ends here. */
  breakLine(look: ElementLook): void {
    if (this.open !== null && this.open.of === look.block) this.open.text += '\n';
  }

  close(): void {
    const { open } = this;
    if (open === null) return;
    this.quote(null);
    const { text, role, quoted, pieces } = open;
    this.blocks.push({ text, role, quoted, pieces });
    this.open = null;
  }

  private quote(by: Element | null): void {
    const open = this.open!;
    if (open.quote?.of === by) return;
    if (open.quote !== null && open.quote.start < open.text.length)
      open.quoted.push([open.quote.start, open.text.length]);
    open.quote = by && { of: by, start: open.text.length };
  }
}

/** Of the same length. */
export function withoutLines(text: string): string {
  return text.replace(/[\n\r\t]/g, ' ');
}
