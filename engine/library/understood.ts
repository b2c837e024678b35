/** A text as it was understood: its transcript, and what is doubtful about it. */
import type { Transcript } from '../record/record.ts';
import type { CorrectedFacts } from './correction.ts';
import type { StatedFact } from './read-text.ts';

export interface Doubt {
  kind:
    | 'no-date'
    /** The text tells none; `values` has what the file's name is written with. */
    | 'date-of-name'
    /** `values` has what different places of the text state. */
    | 'dates-disagree'
    | 'no-speaker'
    | 'no-labels'
    | 'speaker-guessed'
    | 'voice-guessed'
    | 'starts-inside'
    | 'stops-inside'
    /** By the file alone; `values` has what it states. */
    | 'publisher-stated'
    /** By the page alone; `values` has what it states and where it is. */
    | 'publisher-of-page'
    | 'no-words';
  fact: keyof CorrectedFacts | null;
  values: string[];
  /** Ids of the turns it is about. */
  turns: string[];
}

/** Turns with one printed label, which one correction can change together. */
export interface LabelGroup {
  label: string;
  speaker: string | null;
  turns: string[];
}

export interface CorrectedParts {
  facts: (keyof CorrectedFacts)[];
  /** Ids of turns. */
  turns: string[];
}

export interface Understood {
  transcript: Transcript;
  /** What speaks for each fact, the strongest first. */
  evidence: StatedFact[];
  doubts: Doubt[];
  labels: LabelGroup[];
  /** What a correction has changed. */
  corrected: CorrectedParts;
  /** Date and speaker are stated or said to be unknown, and no guess: it can be kept. */
  isSettled: boolean;
}
