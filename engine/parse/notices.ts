/** What a reader of the parsed text should know, and what its publisher might mend. */
export type NoticeKind =
  /** Nothing but blanks. */
  | 'empty'
  /** No label at all: the whole text is one narration, nobody's answer. */
  | 'no-labels'
  /** Text before the first label that is nobody's, as far as the text tells. */
  | 'unattributed'
  /** The text begins in the middle of an answer. */
  | 'starts-inside'
  | 'label-without-words'
  /** A question or an answer stops in the middle of a sentence. */
  | 'lost-end'
  /** A paragraph stops without a closing mark, and what follows does not go on with it. */
  | 'broken-sentence'
  | 'no-date'
  | 'impossible-date'
  | 'impossible-session'
  /** The printed year and the session's do not agree. */
  | 'date-conflict';

export interface Notice {
  kind: NoticeKind;
  /** Counted from 1; null where it is about the text as a whole. */
  line: number | null;
}
