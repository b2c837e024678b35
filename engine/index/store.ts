/** What lies under a source of texts: it proposes paragraphs and hands out texts. What stands where, the finder decides; DESIGN §8. */
import type { Coverage } from '../record/answer.ts';
import type { Alignment } from '../record/record.ts';
import type { Stream } from './streams.ts';

/** A stretch of folded text to be proposed for. */
export interface AskedStretch {
  text: string;
  /** How many paragraphs at the most, the most promising first; null: every paragraph that holds all of the stretch. */
  limit: number | null;
}

/** A paragraph that may hold a stretch. */
export interface Proposal {
  /** An event is loaded whole, because its texts are compared with each other. */
  event: string;
  transcript: string;
  /** Index of the paragraph among those of its transcript. */
  slot: number;
}

/** A transcript as the finder works on it. */
export interface StoredText {
  printed: Stream;
  /** With emended readings; null where nothing is damaged. */
  emended: Stream | null;
}

/** All texts of one event. */
export interface StoredEvent {
  event: string;
  texts: StoredText[];
  alignment: Alignment[];
}

/** So many characters in a row that two events share are a phrase in use, not a quotation. */
export const SHARED_GRAM = 5;

/** How rare the parts of a quote are in everything that a store holds. */
export interface Rarity {
  /** Number of paragraphs in the store. */
  paragraphs: number;
  /** In how many paragraphs a folded character, or a pair of them, stands; 0 for what was not asked for. */
  frequency(part: string): number;
  /** Whether `SHARED_GRAM` folded characters in a row stand in two events or more. */
  isShared(gram: string): boolean;
}

/** Answers without waiting, for a store that lies in memory. */
export type ProposeNow = (text: string, limit: number, windows: number) => Proposal[];

/** What a store has in English. */
export interface EnglishTexts {
  coverage: Coverage;
  /** Events that have such a text. */
  events: readonly string[];
}

export interface Store {
  coverage(): Promise<Coverage>;
  /** null where it has nothing in English. */
  english(): Promise<EnglishTexts | null>;
  /** Names of the officials who speak in its texts. */
  speakers(): Promise<ReadonlySet<string>>;
  /** @returns one list a stretch, in their order */
  propose(stretches: readonly AskedStretch[]): Promise<Proposal[][]>;
  /** @param text a folded quote: the rarity of its characters, its pairs and its fives will be asked */
  rarity(text: string): Promise<Rarity>;
  /** @param ids null for all events; those that the store does not have are left out */
  events(ids: readonly string[] | null): Promise<StoredEvent[]>;
  /** null where every proposal takes time: then the texts that were loaded are asked for the parts of a quote. */
  proposeNow: ProposeNow | null;
}
