/**
 * What is said of an answer, in one language of the interface.
 *
 * Said where the answer is made, as names are: the panel in a web page brings no code that could.
 */

/** A sentence in stretches. Of words that are not the interface's own, their language as `lang` has it; null: the interface's. */
export type Runs = (string | { words: string; lang: 'zh' | 'zh-Hans' | null })[];

/** One protected difference: of what kind, and what stands in quote and record. */
export interface SaidEdit {
  type: string;
  change: Runs;
}

/** What a reader takes along of a finding, ready to be pasted. */
export interface TakenAlong {
  label: string;
  text: string;
}

/** One match, or the answer as a whole where none is singled out. */
export interface SaidFinding {
  headline: string;
  /** How the words stand, where the headline had to say whose they are. */
  detail: string | null;
  /** That page and record give the words to different people. */
  attributed: Runs | null;
  taken: TakenAlong | null;
}

export interface SaidMatch extends SaidFinding {
  named: SaidEdit[];
  /** Who said it when, where the headline says neither and the words are the official's. */
  by: string | null;
  /** What to know before reading the passage, and after it. */
  before: string[];
  after: string[];
  /** The stretches of a quote in part that the record does not have. */
  missing: string[];
}

export interface SaidAnswer extends SaidFinding {
  /** As it is announced. */
  aloud: string;
  matches: SaidMatch[];
}
