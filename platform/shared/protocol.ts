/**
 * Every message that a page, ours or a web page's content script, may send to the background.
 *
 * Payloads are JSON: `null`, never `undefined`. `serve` checks what arrives with `parseMessage`.
 */
import type { Wording } from '../../engine/record/answer.ts';
import type { KeptPassage, Whereabouts } from '../../engine/search/locate.ts';
import type { OfficialRecord, Range } from '../../engine/record/record.ts';
import type { SearchFound } from '../../engine/search/search.ts';
import type { Filter } from '../../engine/search/filter.ts';
import type { PhrasePlace, Timeline } from '../../engine/search/timeline.ts';
import type { SourceContents } from '../../engine/source/contents.ts';
import type { KnownDamage } from '../../engine/source/known-damage.ts';
import type { Claim, ClaimStanding } from '../../engine/source/verify.ts';
import type { AnswerView } from '../../engine/record/view.ts';
import type { WordPatterns } from '../../engine/search/word-pattern.ts';
import type { Citations } from '../../engine/cite/source.ts';
import type { Locale } from './i18n.ts';
import type { PageSettings } from './page-settings.ts';
import type { PanelSize } from './panel-size.ts';

/** A content script sends at most so many characters of a selection, and its true length. */
export const MAX_PAGE_QUOTE = 2600;

/** Words of the interface by area and key. */
export interface Words {
  [key: string]: string | Words;
}
export interface PanelWords {
  locale: Locale;
  words: Words;
}

export interface Protocol {
  /** How a quote stands to the record. `length` is the true length of the selection, in UTF-16 units. */
  lookUp: { ask: { quote: string; length: number }; answer: AnswerView };
  /** How a quote that is still being selected stands to the record. Not remembered. */
  lookAhead: { ask: { quote: string; length: number }; answer: { wording: Wording } };
  /** Load a part of our code into the frame that asks: the watcher, what draws the mark, or the panel. */
  loadWatch: { ask: null; answer: null };
  loadMark: { ask: null; answer: null };
  loadPanel: { ask: null; answer: null };
  /** What the panel says, in the reader's language. */
  panelWords: { ask: null; answer: PanelWords };
  /** What a page needs of what the reader chose, and whether nothing may appear by itself in it. */
  viewSettings: { ask: null; answer: PageSettings };
  /** Remember the panel's size. */
  keepSize: { ask: PanelSize; answer: null };
  /** A passage as it is cited; null for one that the record does not have. */
  cite: { ask: { paragraph: string }; answer: Citations | null };
  /** Open the settings at a site that is to be switched off. The reader decides there. */
  openSettings: { ask: { site: string }; answer: null };
  /** Open the reader at a paragraph, in a tab beside the asking one, and mark these ranges of the source there. */
  openReader: { ask: { paragraph: string; ranges: Range[] }; answer: null };
  /**
   * Look a quote up where no page can draw: in the side panel or, where the browser does not open it at a message, on our own page in a
   * tab. That not from private windows: the address has the words. Must be sent in the turn of the reader's gesture.
   */
  openLookup: { ask: { quote: string; length: number }; answer: null };
  /** Passages that hold all the words typed, or any of the phrases between commas. Only our own pages may ask. */
  search: { ask: { query: string; limit: number; filter: Filter; any: boolean }; answer: SearchFound };
  /** A page's selection, for the side panel that follows it. Not `going`: the page need not tell of further ones. */
  followSelection: { ask: { quote: string; length: number }; answer: { going: boolean } };
  /** The reader opened the panel for a selection: only what was opened is remembered. */
  panelOpened: { ask: { quote: string; length: number }; answer: null };
  /** The panel could not be shown, or had to be given up: the toolbar button says so in its place. */
  tellTrouble: { ask: { trouble: PageTrouble }; answer: null };
  /** Put a quote that was typed into the session's history. */
  remember: { ask: { quote: string; length: number }; answer: null };
  clearHistory: { ask: null; answer: null };
  /** What the record holds, event by event, without its words. */
  contents: { ask: null; answer: SourceContents };
  /** All texts of the event that a transcript is of; null where the record does not have it. */
  eventTexts: { ask: { transcript: string }; answer: OfficialRecord | null };
  /** Where the print of the texts is damaged. */
  damage: { ask: null; answer: KnownDamage };
  /** How often phrases stand in each event. */
  timeline: { ask: { phrases: string[] }; answer: Timeline };
  /** The places that were counted in one event. */
  phrasePlaces: { ask: { phrases: string[]; event: string }; answer: PhrasePlace[] };
  /** The words of a query as regular expressions, flags `iu`, that find them however they are written. */
  wordPatterns: { ask: { query: string }; answer: WordPatterns };
  /** What the record says to entries that a file holds. */
  verify: { ask: { claims: Claim[] }; answer: ClaimStanding[] };
  /** Where passages that were kept from another version of the record stand in this one. */
  locate: { ask: { passages: KeptPassage[] }; answer: Whereabouts[] };
}

export type MessageType = keyof Protocol;

/** What the background may tell the scripts of a tab. */
export interface TabProtocol {
  /** Look the current selection up and show the panel; `quote` is used where the page shows no selection. */
  showPanel: { ask: { quote: string } };
  /** Answer the words that are selected, as the panel reads them; empty where there are none. `writing`: in what the reader writes, too. */
  readSelection: { ask: { writing: boolean } };
}

/** What keeps the panel from being shown in a page. Each has a sentence in the locale files under `trouble`. */
export const PAGE_TROUBLES = ['taken-away', 'not-shown', 'covered', 'changed'] as const;
export type PageTrouble = (typeof PAGE_TROUBLES)[number];

/** Words of the page as a reader sees them, cut to what is sent, and their true length in UTF-16 units. */
export interface ReadWords {
  text: string;
  length: number;
}

/** Foreseen failures. Each has a sentence in the locale files under `failure`. */
export const FAILURES = [
  'record-missing',
  'record-damaged',
  'not-allowed',
  'bad-message',
  'too-many',
  'no-answer',
  'outdated',
  'unexpected',
] as const;
export type Failure = (typeof FAILURES)[number];

export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A failure that was foreseen: a code that crosses the channel. */
export class KnownFailure extends Error {
  readonly failure: Failure;
  constructor(failure: Failure, cause?: unknown) {
    super(failure, cause === undefined ? undefined : { cause });
    this.name = 'KnownFailure';
    this.failure = failure;
  }
}
