/** A transcript cut into what is laid out at once, so that a text of any length is read from the moment it opens. */
import type { Paragraph, Transcript, Turn } from '../../../engine/record/record.ts';

/** A turn, or a stretch of one that goes on for pages. */
export interface TextPiece {
  turn: Turn;
  paragraphs: readonly Paragraph[];
  /** The turn begins here. */
  opens: boolean;
}

export interface TextBlock {
  pieces: TextPiece[];
  /** In UTF-16 units. */
  length: number;
  /** Roughly what it takes, in rem, so that the scroll bar is right before it was laid out. */
  height: number;
}

/** No answer at a press conference is longer; the browser lays out so much within one frame. */
const PIECE_LENGTH = 6_000;
/** About as much as is drawn in ten milliseconds. */
const BLOCK_LENGTH = 8_000;
/** Any press conference of an afternoon is shorter, and is drawn in one go. */
const WHOLE_LENGTH = 60_000;

/** @returns one block where the text is short enough to be drawn in one go */
export function blocksOf({ turns }: Pick<Transcript, 'turns'>): TextBlock[] {
  const pieces = turns.flatMap(piecesOf);
  const length = pieces.reduce((sum, piece) => sum + lengthOf(piece.paragraphs), 0);
  if (length <= WHOLE_LENGTH) return [{ pieces, length, height: 0 }];
  const blocks: TextBlock[] = [];
  let block: TextBlock | null = null;
  for (const piece of pieces) {
    if (block === null || block.length >= BLOCK_LENGTH) blocks.push((block = { pieces: [], length: 0, height: 0 }));
    block.pieces.push(piece);
    block.height += heightOf(piece);
    block.length += lengthOf(piece.paragraphs);
  }
  return blocks;
}

function piecesOf(turn: Turn): TextPiece[] {
  const pieces: Paragraph[][] = [[]];
  let length = 0;
  for (const paragraph of turn.paragraphs) {
    if (length >= PIECE_LENGTH) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)!.push(paragraph);
    length += paragraph.text.length;
  }
  return pieces.map((paragraphs, at) => ({ turn, paragraphs, opens: at === 0 }));
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Of the styles: 39 characters a line, lines of 1.97 rem, 0.9 rem between paragraphs, 5 rem for the head of a turn. */
function heightOf({ paragraphs, opens }: TextPiece): number {
  const lines = paragraphs.reduce((sum, { text }) => sum + Math.ceil(text.length / 39), 0);
  return lines * 1.97 + paragraphs.length * 0.9 + (opens ? 5 : 0);
}

/** Where each place of the text is: index of its block by the id of a turn or paragraph. */
export function blocksById(blocks: readonly TextBlock[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  blocks.forEach(({ pieces }, index) => {
    for (const { turn, paragraphs, opens } of pieces) {
      if (opens) found.set(turn.id, index);
      for (const { id } of paragraphs) found.set(id, index);
    }
  });
  return found;
}
