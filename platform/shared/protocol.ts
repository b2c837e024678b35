/** What the background and those who ask it have in common at run time. Which messages there are: `messages/messages.ts`. */
import type { AnswerView } from '../../engine/record/view.ts';
import type { Locale } from './i18n.ts';

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

/** What the background may tell the scripts of a tab. */
export interface TabProtocol {
  /** Look the current selection up and show the panel; `quote` is what the browser gave, used where the page shows no selection. */
  showPanel: { ask: { quote: string } };
  /**
   * Answer the words that are selected, as the panel reads them; empty where there are none. `writing`: in what the reader writes, too;
   * `quote`: what the browser gave, empty where it gave nothing.
   */
  readSelection: { ask: { writing: boolean; quote: string } };
}

/** Whether a page shows the panel. `changed`: what is selected there is not what the reader selected, or is not seen. */
export type ShownPanel = boolean | 'changed';

/** What keeps the panel from being shown in a page. Each has a sentence in the locale files under `trouble`. */
export const PAGE_TROUBLES = ['taken-away', 'not-shown', 'covered', 'changed'] as const;
export type PageTrouble = (typeof PAGE_TROUBLES)[number];

/** Words of the page as a reader sees them, cut to what is sent, and their true length in UTF-16 units. */
export interface ReadWords {
  text: string;
  length: number;
  /** What stands amid them, but so that nobody sees it, and was not read: of each the beginning. */
  unseen?: readonly string[];
}

/** What was left out as unseen stands with what else was not compared: what is selected has colours of its own, which may show it. */
export function withUnseen(view: AnswerView, unseen: readonly string[]): AnswerView {
  return unseen.length === 0 ? view : { ...view, setAside: [...view.setAside, ...unseen] };
}

/** So many of these are told, and so many UTF-16 units of each. */
export const MOST_UNSEEN = 20;
export const LONGEST_UNSEEN = 100;

/** Foreseen failures. Each has a sentence in the locale files under `failure`. */
export const FAILURES = [
  'record-missing',
  'record-damaged',
  'not-allowed',
  'bad-message',
  'too-many',
  'no-answer',
  'outdated',
  'storage-full',
  'library-newer',
  'library-damaged',
  'library-gone',
  'text-gone',
  'import-not-ours',
  'pack-changed',
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

export function failureOf(error: unknown): Failure {
  return error instanceof KnownFailure ? error.failure : 'unexpected';
}
