/**
 * What a search by words asks of a store: which passages hold them, what is known of those, and the words of the few that are shown.
 *
 * A passage is a paragraph. A store finds passages by an index of its own; none of its texts is read that holds nothing of what was typed.
 */
import type { Folded } from '../text/fold.ts';
import type { Form, Paragraph, Transcript, TranscriptFacts, Turn, Voice } from '../record/record.ts';
import type { Proposal } from './store.ts';

/** A run of characters to look for. */
export interface Word {
  /** Folded. */
  text: string;
  /** May run over a sentence's end, which folding takes away: 「……的人。民……」 is 人民 to nobody. */
  acrossEnds: boolean;
}

/** A passage without its words: by this, passages are counted, put in order and narrowed down before any text is loaded. */
export interface PassageFacts extends Proposal {
  /** Its id. */
  paragraph: string;
  /** Place in the store, for a steady order. */
  order: number;
  date: string | null;
  form: Form;
  voice: Voice;
  speaker: string | null;
  /** Of its turn, as `Turn` has it. */
  outlet: string | null;
  /** The first of its turn: a question is found by its outlet once, where it begins. */
  opens: boolean;
  /** The question that its turn is, or answers; one object a question. */
  asked: AskedFacts | null;
  /** Ids of paragraphs in the other texts of the event that hold one of its sentences. */
  counterparts: ReadonlySet<string>;
}

export interface AskedFacts {
  outlet: string | null;
  label: string | null;
  /** The question itself, its paragraphs on lines of their own: what it names can be chosen. */
  words: string;
}

/** A passage with its words. */
export interface StoredPassage {
  facts: PassageFacts;
  transcript: TranscriptFacts;
  turn: Turn;
  paragraph: Paragraph;
  /** Of the paragraph's text. */
  folded: Folded;
}

/** Passages of one turn that are counted, and made one by one when they are asked for: a common word has a hundred thousand. */
export interface PassageGroup {
  /** One of them: text, speaker and question are those of all. */
  like: PassageFacts;
  count: number;
  passages(): PassageFacts[];
}

export interface HeldWords {
  passages: PassageFacts[];
  /** Older ones, where there are more than a reader looks through: newest first, never where it is sure. */
  more: readonly PassageGroup[];
  /** Whether each of them is known to hold the words; else they hold the characters, and the words are to be looked for. */
  sure: boolean;
  /** There are older ones, which were not asked for. */
  isNewest?: true;
}

/** A text's size, by which counts in it become rates. */
export interface TextSize {
  transcript: string;
  event: string;
  date: string | null;
  title: string;
  /** Han, letters and digits, after folding. */
  characters: number;
}

export interface PassageStore {
  /** Everybody whose words it has by name, moderators too; reporters' outlets as turns name them. In the order of the texts. */
  names(): Promise<{ speakers: readonly string[]; outlets: readonly string[] }>;
  /**
   * Every passage that holds all of the words; those of `passages` in the order of the store.
   * @param newest the older ones, which `more` would have, may be left out: to tell what each of them is takes a while
   */
  holding(words: readonly Word[], newest?: boolean): Promise<HeldWords>;
  /** The passages with which questions of an outlet begin, in the order of the store. @param newest as of `holding` */
  askedBy(outlet: string, newest?: boolean): Promise<Pick<HeldWords, 'passages' | 'isNewest'>>;
  /** Whether each of these folded texts stands in a passage, be it over a sentence's end. */
  standing(texts: readonly string[]): Promise<boolean[]>;
  /** @returns one for each, in their order */
  passages(of: readonly PassageFacts[]): Promise<StoredPassage[]>;
  /** Those that the store does not have are left out. */
  transcripts(ids: readonly string[]): Promise<Transcript[]>;
  /** Of all texts, in the order of the store. */
  sizes(): Promise<readonly TextSize[]>;
}

export function everyPassage({ passages, more }: HeldWords): PassageFacts[] {
  return more.length === 0 ? passages : [...passages, ...more.flatMap((group) => group.passages())];
}
