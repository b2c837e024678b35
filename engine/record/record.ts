/**
 * The record: published texts of press conferences, parsed.
 *
 * The words are those of DESIGN §1: an *event* has *transcripts*, a transcript has *turns*, a turn has *paragraphs*.
 */

/** Half-open `[start, end)` in UTF-16 units of the transcript's untouched source file. */
export type Range = readonly [start: number, end: number];

/** Whose words a turn holds. `reported` is the official in indirect speech, as a digest prints it. */
export type Voice = 'answer' | 'question' | 'moderator' | 'heading' | 'caption' | 'narration' | 'reported';

/** How much of the event a published text gives: all of it, a part of it, or a summary in reported speech. */
export type Form = 'full' | 'partial' | 'digest';

export interface Paragraph {
  /** `2017-03-08.scio#a14.2`: paragraph 2 of answer 14. Minted once and kept. */
  id: string;
  /** The source at `ranges`, joined; bold marks and labels are outside. */
  text: string;
  ranges: Range[];
  /** When it was spoken, from the beginning of the recording; only in texts made of captions. */
  time?: { startMs: number; endMs: number };
}

export interface Turn {
  /** `2017-03-08.scio#a14`. `q5` is answered by `a5`; `a0` is an opening statement or an orphan tail. */
  id: string;
  voice: Voice;
  /** The official's name for answers and reported speech, the moderator's for a moderator, else null. */
  speaker: string | null;
  /** Canonical name of the reporter's outlet, several joined by 、; null where the text names none. */
  outlet: string | null;
  /** The label as printed (`《某某日报》记者:`), or a lead-in clause (`对此,某某说,`); null where there is none. */
  label: string | null;
  labelRanges: Range[];
  /** Indirect speech. */
  reported: boolean;
  part: 'body' | 'sidebar';
  /** Words of a third person inside the turn. */
  quoted: Range[];
  paragraphs: Paragraph[];
}

/** Printed matter that is nobody's words: running heads, labels' bold marks, continuation notes, metadata lines. */
export interface Furniture {
  kind: string;
  ranges: Range[];
}

/** An official translation is the speaker's own house's; an agency's or a paper's is theirs; a machine's is nobody's. */
export type TranslatedBy = 'official' | 'agency' | 'machine';

/** What is known of a transcript besides its text. `null`: the text does not say. */
export interface TranscriptFacts {
  /** `2017-03-08.scio` */
  id: string;
  /** The event's id: its date. */
  event: string;
  /** The day it was spoken, `YYYY-MM-DD`; null when the text cannot prove one. */
  date: string | null;
  dateEvidence: string[];
  title: string;
  speaker: string | null;
  office: string | null;
  place: string | null;
  /** Name of the paper or site. */
  publisher: string | null;
  /** On what the text rests, as printed: `据某某社北京3月7日电`. */
  sourceLine: string | null;
  /** What is printed above the text on its page: `要闻`. */
  pageHead: string | null;
  form: Form;
  /** What part of the event the text gives, in words. */
  covers: string;
  address: string | null;
  /** Of the source file's bytes, in hexadecimal. */
  sha256: string;
  /** Absent where it is Chinese. */
  language?: 'en';
  /** Of a text in another language: the id of the text that it translates; null where that is not known. */
  translates?: string | null;
  /** Who made the translation; null where nobody has said. */
  translation?: TranslatedBy | null;
}

export interface Transcript extends TranscriptFacts {
  turns: Turn[];
  furniture: Furniture[];
  /** Of a translation: what a person has said of its sentences, in the order in which it was said. */
  pairs?: StatedPair[];
}

/** Sentences of a translation and of the text that it translates which belong together, by a person's word. At most one side is null. */
export interface StatedPair {
  /** Id of the text that is translated. */
  text: string;
  /** From the first to the last of the sentences in the translation's source; null: it has nothing for the other side. */
  english: Range | null;
  /** The same in the other text's source; null: it has nothing that is translated here. */
  chinese: Range | null;
  /** FNV-1a of the letters that stand there: where the text has others, this is said of it no longer. null where no place is named. */
  words: number | null;
}

/** A place where the print is damaged. Never changes the source; used for comparison only. */
export interface Emendation {
  id: string;
  transcript: string;
  /** Where the printed reading stands. */
  range: Range;
  printed: string;
  /** null: no reading can be recovered. */
  emended: string | null;
  /** `number`, `ocr-substitution`, `dropped-char`, … */
  type: string;
  grounds: string;
  confidence: 'high' | 'medium' | 'low';
  /** Whether the damage changes what is said. */
  changesMeaning: 'none' | 'minor' | 'fact' | 'reversal';
}

export type SentenceDifference =
  | 'same'
  | 'number'
  | 'name'
  | 'negation'
  | 'hedge'
  | 'omission'
  | 'wording'
  | 'punctuation'
  | 'only-a'
  | 'only-b';

/** A sentence: its paragraph and its range in the source (several where the source is broken). */
export interface SentencePlace {
  paragraph: string;
  ranges: Range[];
}

/** Two transcripts of one event, laid side by side. */
export interface Alignment {
  event: string;
  /** Transcript ids. */
  a: string;
  b: string;
  /** Pairs of turn ids. */
  turns: [string, string][];
  /** `a` or `b` is null where the sentence stands in one text only; `kind` is the gravest difference. */
  sentences: { a: SentencePlace | null; b: SentencePlace | null; kind: SentenceDifference }[];
}

/** Everything the finder and the pages read. */
export interface OfficialRecord {
  transcripts: Transcript[];
  emendations: Emendation[];
  alignment: Alignment[];
  /** Paragraph ids given up → those that stand for them now. A link made under the old one still opens. */
  redirects?: Record<string, string>;
}
