/** A stretch of a page that gives somebody's words, and what the record says of it; DESIGN §10. Plain JSON. */
import type { SourcedAnswer, Wording } from '../record/answer.ts';
import type { Voice } from '../record/record.ts';

/**
 * `direct`: quotation marks and a speech frame; `transcript`: a paragraph with a speaker's label; `indirect`: a frame without marks;
 * `headline`: 某某：…; `embedded`: marks without a frame. In this order same words are given one kind.
 */
export type StatementKind = 'direct' | 'transcript' | 'indirect' | 'headline' | 'embedded';

/** A stretch of one block's text, half-open. */
export interface StatementPlace {
  block: number;
  range: [start: number, end: number];
}

/** One behind the other, and never none. */
export type Stretches = [StatementPlace, ...StatementPlace[]];

export interface StatementSpeaker {
  /** `official`: one whose answers the record has. */
  who: 'official' | 'other' | 'unknown';
  /** As the page names the person, an official's canonical name; null where nobody is named. */
  name: string | null;
  /** The words by which the speaker was told. */
  evidence: StatementPlace | null;
}

export interface StatementDay {
  /** `YYYY-MM-DD` */
  day: string | null;
  from: 'words' | 'page' | 'session' | null;
  /** The page's words. */
  evidence: string | null;
}

export interface Statement {
  /** Its stretches joined, without outer marks and without a frame between. */
  text: string;
  kind: StatementKind;
  speaker: StatementSpeaker;
  day: StatementDay;
  /** Each place a list of stretches: of a statement over several blocks, or with a frame between. The first is the one of `kind`. */
  places: StatementPlace[][];
}

export interface CheckedStatement extends Statement {
  finding: Wording;
  /** Of the best match. */
  voice: Voice | null;
  /** `mark`: in the page and the list; `folded`: in the list's folded part; `no`: told nowhere. */
  shown: 'mark' | 'folded' | 'no';
  /** Of indirect speech, which is never called altered: the record's own words, or their sense. */
  said: 'asIs' | 'retold' | null;
  /** Nobody's in particular: a set phrase, or one of three events. */
  formula: boolean;
  answer: SourcedAnswer;
}

export interface DateEvidence {
  from: 'json-ld' | 'meta' | 'time' | 'modified' | 'address' | 'dateline' | 'byline';
  text: string;
  day: string;
}

export interface PageDate {
  day: string | null;
  state: 'sure' | 'probable' | 'unknown';
  evidence: DateEvidence[];
}

/** The page says one thing and the record another; DESIGN §10 says when that is told. */
export interface PageDisagreement {
  kind: 'day' | 'person' | 'voice';
  /** Its place among the statements; null: of the page as a whole. */
  statement: number | null;
  /** What the page says: a day, a name. */
  page: string;
  record: string;
  /** The page's words. */
  evidence: string;
}

export interface PageCheck {
  date: PageDate;
  /** The event whose page this is, by its id: its day is the page's within three days, or its occasion is named. */
  event: string | null;
  /** The event of which the page is itself a text. */
  isTextOf: string | null;
  disagreements: PageDisagreement[];
  /** In the order of the page. */
  statements: CheckedStatement[];
  cut: string | null;
}

/** What is told while a page is checked. */
export interface PageCheckStep {
  /** Statements checked so far, of how many. */
  checked: number;
  of: number;
  /** Those checked since the last step, in the order of the page. */
  statements: CheckedStatement[];
  /** The rest of the page is not read yet: marks of its beginning, each of which it will keep. All of these come again, in their order. */
  isEarly?: true;
}

/** Who compares words with the record: the same finder as for a selection. @param options `isOfEvent`: the page tells of an event of the record */
export type AskRecord = (quote: string, options: { isOfEvent: boolean }) => Promise<SourcedAnswer>;
