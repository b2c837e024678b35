/** The finder's answer to a quote, in the shape of DESIGN §6. */
import type { Range, Voice } from './record.ts';
import type { Stretch } from './record-words.ts';

/** How a quote stands to the record; DESIGN §4 says when each holds. */
export type Wording =
  | 'verbatim'
  | 'near'
  | 'altered'
  | 'abridged'
  | 'spliced'
  | 'partial'
  | 'similar'
  | 'none'
  | 'unchecked';

/** Why a quote could not be compared at all. */
export type UncheckedReason = 'empty' | 'too-short' | 'too-long' | 'other-language' | 'not-text';

/** The tightest folding under which the quote stands in the text; DESIGN §3. */
export type Tier = 'T0' | 'T1' | 'T2' | 'T3' | 'T4';

export type EditKind = 'minor' | 'plain' | 'protected';
export const EDIT_TYPES = [
  'number',
  'negation',
  'modality',
  'name',
  'name-order',
  'direction',
  'scope',
  'time',
  'question-word',
  'person',
  'masked',
  'function-word',
  'equal-number',
  'damage',
  'word',
] as const;
export type EditType = (typeof EDIT_TYPES)[number];

/** One difference between quote and reading. */
export interface Edit {
  kind: EditKind;
  type: EditType;
  /** The quote's characters; empty where the quote leaves something out. */
  quote: string;
  /** The record's own characters; empty where the quote adds something. */
  record: string;
  /** In the query as given, UTF-16 units, half-open; may be empty. */
  at: Range;
  /** In the source; may be empty. */
  recordAt: Range;
}

export interface Damage {
  printed: string;
  emended: string | null;
  grounds: string;
  confidence: 'high' | 'medium' | 'low';
}

/** The passage in one transcript. */
export interface Reading {
  transcript: string;
  paragraph: string;
  wording: Wording;
  voice: Voice;
  /** 1 − edits / longer side, in characters after folding to T4. */
  similarity: number;
  /** The record's own words, as they are given out: its stretches, with …… between. */
  text: string;
  /** All ranges of its stretches. */
  ranges: Range[];
  /** In the order of the record; one for a passage that stands there whole. */
  stretches: Stretch[];
  edits: Edit[];
  damage: Damage | null;
  /** Of a translation: what it translates there. Never compared with the quote. */
  original?: TranslatedPassage;
}

/** The Chinese that a passage of a translation stands for, as two texts laid side by side tell: nobody has confirmed it, but by hand. */
export interface TranslatedPassage extends OfSource {
  transcript: string;
  paragraph: string;
  ranges: Range[];
  text: string;
  /** How sure it is that it belongs there, 0 to 1. */
  sure: number;
  /** Whoever keeps the translation has put it there. */
  byHand?: true;
}

/** A place where the quote, or a piece of it, stands. */
export interface Place {
  transcript: string;
  paragraph: string;
  ranges: Range[];
  voice: Voice;
}

/** A piece of a quote in pieces (abridged, spliced, partial). */
export interface Piece extends Place {
  /** In the query as given, UTF-16 units. */
  quote: Range;
}

export type Flag =
  | 'truncated-before-turn'
  | 'in-question'
  | 'in-hypothesis'
  | 'in-others-view'
  | 'negation-elided'
  | 'turn-elided'
  | 'across-sentences'
  | 'across-turns'
  | 'across-voices'
  | 'across-events'
  | 'contradicting-gloss'
  | 'reordered'
  | 'also-in-heading';

/** One event's answer to a quote. */
export interface Match {
  event: string;
  date: string | null;
  title: string;
  speaker: string | null;
  office: string | null;
  /** Who says the words: the official, the outlet that asks, a moderator by name; null where the text names nobody. */
  saidBy: string | null;
  wording: Wording;
  voice: Voice;
  similarity: number;
  tier: Tier;
  /** The phrase stands in three events or more. */
  formula: boolean;
  /** The question that was asked; null where there is none. `outlet` is null where the text names none. */
  question: { outlet: string | null; text: string } | null;
  /** How often the quote stands in the event (the fullest transcript counts). */
  count: number;
  places: Place[];
  pieces: Piece[];
  /** Transcripts of the event that do not have the place: left out there, or not covered by that text. */
  missing: { transcript: string; why: 'omitted' | 'not-covered' }[];
  flags: Flag[];
  /** One per transcript that has the place, best first. */
  readings: Reading[];
}

export interface Coverage {
  events: number;
  transcripts: number;
  /** Dates of the oldest and the newest event. */
  from: string | null;
  to: string | null;
  /** In more than one source: then they are not the record's alone. Left out where they are in one. */
  mixed?: boolean;
}

/** Something the finder set aside before comparing (outer quotation marks, a label, a footer, …). */
export interface Cleaned {
  kind: string;
  /** In the query as given, UTF-16 units. */
  range: Range;
}

/** Where a quote of fewer than eight characters stands. So short, it is counted, and told as nobody's in particular. */
export interface Concordance {
  events: number;
  /** In all of them; of an event the fullest text counts. */
  places: number;
  /** Whose words the places are, the official's own first; together as many as `places`. */
  voices: { voice: Voice; places: number }[];
  /** There may be more events, older ones, that were not looked at. */
  atLeast?: true;
}

/** The page gives the words to another than the record. */
export interface Attributed {
  to: string;
  record: string;
}

/** A passage near to a quote: for a reader who asks, and no finding. */
export interface NearPassage {
  transcript: string;
  paragraph: string;
  ranges: Range[];
  /** For a quote in English, in its order: its words, and those of the passage by which they led there. Else none. */
  words: MetWords[];
}

/** An English word, a term or a number, and the Chinese for it in a passage: by a dictionary, not by what the passage says. */
export interface MetWords {
  /** As the quote has them. */
  quote: string;
  /** In the query as given, UTF-16 units. */
  at: Range;
  /** The record's own characters. */
  record: string;
  /** In the source; several where it is broken there. */
  recordAt: Range[];
}

export interface Answer {
  query: string;
  /** The lookup alone. */
  ms: number;
  /** That of `matches[0]`, else `none` or `unchecked`. */
  wording: Wording;
  reason: UncheckedReason | null;
  /** The part of the query that was compared. */
  compared: Range;
  cleaned: Cleaned[];
  matches: Match[];
  /** null where page and record name the same speaker, or one of them names none. */
  attributed: Attributed | null;
  /** The nearest passages, best first, three at most; null where they were not asked for. */
  closest: NearPassage[] | null;
  /** A quote in English, on a page that names the official: so much of it is met that they are shown unasked. Never a finding. */
  closestShown: boolean;
  /** null for a longer quote, and for one that stands nowhere. */
  concordance: Concordance | null;
  coverage: Coverage;
}

/** How it went with one source of texts. */
export interface SourceState {
  id: string;
  /** `late`: it did not answer in time; `off`: it was not asked. */
  state: 'answered' | 'late' | 'failed' | 'off';
  /** A code: why it failed or is off. */
  reason: string | null;
  /** What those who made it call it; of a pack. */
  name?: string;
}

/** What comes from a source names it. */
export interface OfSource {
  source: string;
}

export interface SourcedMatch extends Match, OfSource {
  /** Of one source or of several, each named. */
  readings: (Reading & OfSource)[];
}

/** The answer of all sources that were asked. */
export interface SourcedAnswer extends Answer {
  matches: SourcedMatch[];
  /** All that there are: "not found" says where was not looked. */
  sources: SourceState[];
}
