/** What a reader changes in how a text was understood. It is kept beside the untouched source, and so outlives a newer parser. */
import type { Form, Range, StatedPair, TranslatedBy, Voice } from '../record/record.ts';

export interface CorrectedFacts {
  title: string;
  speaker: string | null;
  office: string | null;
  /** `YYYY-MM-DD`; null: it is said to be unknown. */
  date: string | null;
  event: string;
  place: string | null;
  publisher: string | null;
  address: string | null;
  form: Form;
  language: 'zh' | 'en';
  /** Who made a translation. */
  translation: TranslatedBy | null;
  /** The id of the text that it translates; null: it is looked for among those of its day. */
  translates: string | null;
}

/** In the order in which they are told. */
export const CORRECTED_FACTS = [
  'title',
  'speaker',
  'office',
  'date',
  'event',
  'place',
  'publisher',
  'address',
  'form',
  'language',
  'translation',
  'translates',
] as const satisfies (keyof CorrectedFacts)[];

/** Places are offsets in the source, since ids of turns change with the parser. */
export type Correction =
  | { kind: 'fact'; fact: keyof CorrectedFacts; value: string | null }
  /** A turn begins here. */
  | { kind: 'split'; at: number }
  /** The turn that begins at or around here belongs to the one before it. */
  | { kind: 'join'; at: number }
  | { kind: 'voice'; at: number; voice: Voice }
  /** Of the turn here. */
  | { kind: 'speaker'; at: number; speaker: string | null }
  /** Of all turns with this printed label. */
  | { kind: 'label'; label: string; speaker: string | null; voice: Voice }
  /** It is nobody's words. */
  | { kind: 'furniture'; range: Range }
  /** It is somebody's words after all. */
  | { kind: 'words'; range: Range }
  /** Of a translation: what stands beside what in the text that it translates. */
  | PairCorrection;

export type PairCorrection = { kind: 'pair' } & StatedPair;

/** In the order in which they were made; undo takes the last one off. */
export type Corrections = readonly Correction[];
