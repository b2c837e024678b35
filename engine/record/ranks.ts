/** All wordings and all voices, in the order in which matches are told; DESIGN §4. */
import type { Wording } from './answer.ts';
import type { Voice } from './record.ts';

/** Closest first. A marked omission changes nothing, so it stands before a changed word. */
export const WORDINGS: readonly Wording[] = [
  'verbatim',
  'near',
  'abridged',
  'altered',
  'spliced',
  'partial',
  'similar',
  'none',
  'unchecked',
];
/** The official's own words first. */
export const VOICES: readonly Voice[] = [
  'answer',
  'reported',
  'moderator',
  'question',
  'narration',
  'caption',
  'heading',
];
