import type { Wording } from '../../engine/record/answer.ts';

/** A sign for each wording, so that the eye has it before the sentence is read; never a colour alone. */
export const SIGNS: Record<Wording, string> = {
  verbatim: '＝',
  near: '≈',
  altered: '≠',
  abridged: '…',
  spliced: '⧺',
  partial: '◐',
  similar: '∼',
  none: '∅',
  unchecked: '–',
};
