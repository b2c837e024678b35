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

/** A piece of a quote that is made of several, and whose it is or when it was said, where that must be told. */
export interface SaidPiece {
  words: string;
  whose: string | null;
}

/** The other texts of an event, in a line and one by one. */
export interface SaidTexts {
  line: Runs;
  /** Of the match's readings behind the first. `voice`: whose words they are there, where that is another. */
  readings: { name: Runs; voice: string | null; isSame: boolean }[];
  /** Those without the passage, and why. */
  missing: { name: Runs; why: string }[];
}

/** What a passage of a translation stands for. */
export interface SaidOriginal {
  /** Whose translation it is, of which text, and how sure it is that of this passage. */
  line: string;
  /** The Chinese; null where nothing stands beside it. */
  text: string | null;
}

export interface SaidMatch extends SaidFinding {
  /** In the quote's own order. */
  pieces: SaidPiece[];
  /** Who asked, and how the question begins. */
  question: { name: string; beginning: string } | null;
  /** The text that is shown: in a few words, in full, and who speaks there when, as it is printed; null where it is not known. */
  source: { line: Runs; name: Runs; day: string; who: string | null } | null;
  /** null beside a Chinese passage. */
  original: SaidOriginal | null;
  /** null where no other text has anything to say. */
  texts: SaidTexts | null;
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
  /** Whose words stand in each of the view's lines. */
  lines: string[];
  /** Of each of the closest passages: whose words they are, of what kind where somebody is named, and in which text. */
  near: { whose: string; voice: string | null; text: string }[];
  /** As it is announced. */
  aloud: string;
  matches: SaidMatch[];
}
