/** What the background and its reader in a checked page tell each other. */

/**
 * How many UTF-16 units of a page's text go in one message: none takes more than three bytes, so a message stays below 64 KB.
 */
export const PART_LENGTH = 21_000;

/** Characters of all frames together; the rest of a longer page is not read. */
export const MAX_PAGE_TEXT = 2_000_000;

/** How a statement is marked: the record's own words, words that differ from them, or not at all until the list leads to it. */
export type MarkLook = 'found' | 'different' | 'none';

/** A stretch in the text of a block, both as the frame itself counts them. */
export type BlockStretch = [block: number, from: number, until: number];

/** A statement's place in one frame. */
export interface FrameMark {
  /** The number by which the page knows the statement; the list has another order. */
  index: number;
  /** Of the statement's places in the whole page. */
  place: number;
  look: MarkLook;
  stretches: BlockStretch[];
  /** What is said beside it, under the pointer: of the published record alone, since a page can read what stands in it. */
  says: string;
}

/** The names of the highlights of one check: made at random, since a page can list them. */
export interface MarkNames {
  found: string;
  different: string;
  current: string;
}

/** With what a reader begins, in one frame. */
export interface ReaderStart {
  /** Of the check, and never sent back: by it the side panel's wishes are told from those for an older check. */
  check: string;
  /** The right of this frame's document to send its text, once. */
  token: string;
  names: MarkNames;
}

/** `unseen`: a frame that no reader sees. */
export type ReaderBegun = 'begun' | 'unseen' | 'pdf';

/** What a reader is told that asks for its marks. */
export interface MarkNews {
  /**
   * `lost`: the background was stopped and has the text no longer, which is to be sent again; `over`: this check is no longer wanted.
   */
  state: 'going' | 'done' | 'lost' | 'over';
  /** Counts the changes. */
  revision: number;
  /** All of this frame; null where they are those of the revision that was named. */
  marks: FrameMark[] | null;
}

/** What the background may ask of the readers in a tab. Each names its check; a reader of another one does not answer. */
export interface ReaderProtocol {
  /**
   * Bring a statement into view and give it the look of the current one, and no other: a mark, or words that have none. @returns whether
   * it stands in this frame, at the place that is named or, where that is null, at any
   */
  showStatement: {
    ask: { check: string } & ({ index: number; place: number | null } | { stretches: BlockStretch[] });
    answer: boolean;
  };
  /** Which statements stand no longer at any place of this frame? Marks that the page took away are drawn again. */
  lookAfterMarks: { ask: { check: string }; answer: number[] };
  /** Take all marks away and be gone. */
  endCheck: { ask: { check: string }; answer: true };
}
