/**
 * What the scripts of a page hand each other.
 *
 * The smallest one hears the reader in every page. The watcher is brought by the first selection, what shows a mark while the
 * first answer is looked up, and the panel's code by the first mark, into the same isolated world. They meet at a property of that world's global object, which no page can reach. Its
 * name is a symbol, because a page's `<div id="…">` shows through under its id.
 */
import type { AnswerView } from '../../engine/record/view.ts';
import type { TakeBegun, TakeStart } from '../shared/library/added-page.ts';
import type { Ask } from '../shared/ask.ts';
import type { ReaderBegun, ReaderStart } from '../shared/page-check/in-page.ts';
import type { PageSettings } from '../shared/page-settings.ts';
import type { AskStyle } from './drawn-apart.ts';
import type { Host } from './host.ts';
import type { PanelWords, ReadWords } from '../shared/protocol.ts';

/** Words that are selected in a page, as they are read. */
export interface PageQuote {
  /** The words as a reader sees them, at most `MAX_PAGE_QUOTE` UTF-16 units. */
  text: string;
  /** The true length, counted up to `COUNTED`: beyond it every selection is too long alike. */
  length: number;
  /** Han characters in `text`. */
  han: number;
  /** Words in Latin letters. */
  words: number;
  /** Text amid them that is drawn so that nobody sees it, and was not read; the beginning of each. */
  unseen: readonly string[];
  /** Where they stand, piece by piece. */
  pieces: WordsPiece[];
  /** From the first word read to the last; a triple click selects up to the start of the next paragraph. */
  range: Range;
  /** As the reader made it. */
  selected: Range;
}

/** What is known of the reader's hands in a page. */
export interface KnownHands {
  /** Whether any press or key was heard: where not, the selection was made before we came. */
  isHeard: boolean;
  /** What they have selected; where that was more than a few words, it was seen. */
  made: AbstractRange | null;
  /** On what they pressed last. */
  pressed: EventTarget | null;
  /** Open shadow roots around the last press, for a selection inside them. */
  roots: ShadowRoot[];
}

/** What a panel is opened with. */
export interface PanelRequest {
  /** What was selected, as it was sent, its true length in UTF-16 units, and what amid it was not read. */
  quote: Pick<PageQuote, 'text' | 'length'> & Partial<Pick<PageQuote, 'unseen'>>;
  /** Where the words stand in the page's text, and the reader's selection around them; else the element that has the keyboard. */
  place: { range: Range; selected: Range } | Element | null;
  answer: Promise<AnswerView>;
  settings: PageSettings;
  /** What the panel says, in the reader's language. */
  words: PanelWords;
  ask: Ask;
  /** Opened by the keyboard: the focus goes in. */
  takeFocus: boolean;
}

/** A part of a text node. */
export type WordsPiece = readonly [node: Text, from: number, until: number];

/** Something of ours that is drawn in a page. */
export interface Drawn {
  /** Whether an event that is on its way happens on it. */
  holds(event: Event): boolean;
  /** Takes what the mouse or a finger does on it, of which the page does not hear. */
  take(event: Event): void;
}

export interface Mark extends Drawn {
  /** Say that the panel could not be brought. */
  fail(): void;
  remove(): void;
}

export interface Panel extends Drawn {
  open(request: PanelRequest): void;
  close(): void;
  isOpen(): boolean;
  /** Stays open while the reader goes on selecting. */
  isPinned(): boolean;
  /** A press anywhere in the page. */
  onPress(event: MouseEvent): void;
  /** A key, before the page has it. */
  onKey(event: KeyboardEvent): void;
}

/**
 * An event of the reader's; its way from the target up where that begins in a shadow root, else its target alone; and what was
 * selected before the page's own listeners heard of it. Both can be asked for only while the event is on its way.
 */
export type HeardEvent = readonly [event: Event, path: EventTarget[], selected: AbstractRange | null];

/** Fewer words in English are no quotation, and nothing comes of them by itself. */
export const FEWEST_WORDS = 6;

/** Hears of words that the reader's own hand has selected; `han` of their characters are Han, and so many words are in Latin letters. */
export type Follower = (quote: ReadWords & { han: number; words: number }, ask: Ask) => void;

/** The running watcher of this page. */
export interface Watcher {
  /** What reads the words and shows what is found of them, brought where it is not here yet. */
  bring(): Promise<Showing>;
  readonly hands: KnownHands;
  /** Open the panel, whatever the settings say. @param quote where the words stand; null for those of a field. @returns whether it is open */
  show(words: ReadWords, quote: PageQuote | null, takeFocus: boolean): Promise<boolean>;
  /** Have somebody hear of what the reader selects by hand, from what is selected so now on; null: nobody any longer. */
  follow(follower: Follower | null): void;
  /** false once it has outlived its extension. */
  isAlive(): boolean;
  stop(): void;
}

/** What the watcher lends to what shows its findings. */
export interface WatcherParts {
  ask: Ask;
  lookUp: (words: ReadWords) => Promise<AnswerView>;
  hands: KnownHands;
  /** As they were told last. */
  settings: () => Promise<PageSettings>;
  /** The panel is about to come up, by itself or at a click. */
  onOpened: () => void;
  /** The mark went away, or the words did. */
  onGone: () => void;
}

/** What comes of a phrase that a hand has selected: its words, whether a reader sees them, the mark beside them, and the panel. */
export interface Showing {
  /** The one reading of words for all that is done with a selection, and where they stand; null where a range has none. */
  read: (range: Range) => PageQuote | null;
  /** The same, but for the reader's own writing. */
  readPage: (selected: AbstractRange) => PageQuote | null;
  /** Whether words that were read are seen; null where none of them stands in the window. */
  isSeen: (quote: PageQuote) => boolean | null;
  readonly mark: Mark | null;
  /** Draw the mark beside words, or have the panel that is pinned answer them. */
  drawMark: (quote: PageQuote, answer: Promise<AnswerView>) => Promise<void>;
  /** Open the panel for words that were looked up, as they stand now. */
  open: (quote: PageQuote, answer: Promise<AnswerView>) => Promise<void>;
  /** @returns whether it is open */
  openPanel: (request: Omit<PanelRequest, 'settings' | 'words' | 'ask'>) => Promise<boolean>;
}

/** What the mark's script lends to those that come after it: the panel's, and what looks at the words. */
export interface Lent {
  /** @param css besides what all of ours have */
  attachHost: (near: Node, css: string) => Host | null;
  showHost: (host: Host, near: Node) => void;
  homeFor: (near: Node) => Element;
  isShown: (host: Host) => boolean;
  undoZoom: (drawn: HTMLElement) => void;
  keepOurs: (ours: Drawn) => () => void;
  /** Whether the page names who speaks in the passages of an answer. */
  isNamedHere: (view: Pick<AnswerView, 'named'>) => boolean;
  isFaint: (owner: Element, box: DOMRect) => boolean;
  isDrawnApart: (owner: Element, styleOf: AskStyle) => boolean;
  /** Whether an element has nothing but the number or the sign of a note. */
  isNumber: (element: Element) => boolean;
}

/** What looks at the page, brought with the panel. */
export interface Looking {
  /** @returns what tells whether the page shows words as they were read. @param ours our own element, which may lie over them */
  startLooking: (ours: Element, signal: AbortSignal) => Promise<(pieces: readonly WordsPiece[]) => boolean>;
  /** Whether a press would find us everywhere in the box, as far as it is in sight. */
  isOnTop: (box: Element, host: Element) => boolean;
  watchCover: (box: HTMLElement, host: Host, heard: CoverHandlers, signal: AbortSignal) => CoverWatch;
  /** Words that a page has drawn anew: frameworks put the same text into other nodes. */
  findAgain: (text: string, near: Node, isThat: (range: Range) => boolean) => Range | null;
}

export interface CoverWatch {
  /** We are on top again: what is open now lies below. */
  raised(): void;
}

export interface CoverHandlers {
  /** Something came up after us; `isOver`: it covers the panel, as far as can be told. */
  onRisen: (isOver: boolean) => void;
  /** It cannot be told, whatever the reason: then nothing may be taken to be uncovered. */
  onBlind: () => void;
}

/** What reads a page as a whole and marks it, for one check. */
export interface PageReader {
  readonly check: string;
  /** Under which its marks are in the browser's list of highlights. */
  readonly names: readonly string[];
  /** Take everything of it away. */
  stop(): void;
}

interface Handover {
  /** Stand at the window, again where `document.open()` has taken the listeners away. Never twice. */
  listen?: () => void;
  /** Takes what else may happen on something of ours, and all copying, before the page does. */
  onOther?: (event: Event) => void;
  /** All that is drawn of us in the page, and what keeps the presses on it from the page. */
  drawn?: Set<Drawn>;
  keep?: (event: Event) => void;
  /** Takes a copy before the page does, of ours alone. */
  onCopy?: ((event: ClipboardEvent) => void) | undefined;
  /** While nobody takes events: the last press or key that went down, and what came after it. */
  early?: HeardEvent[];
  /** Takes each of the reader's events before the page does. */
  onEvent?: (...heard: HeardEvent) => void;
  watcher?: Watcher;
  /** Whether what a menu or the shortcut asks is answered. */
  isAnswering?: boolean;
  read?: Showing['read'];
  makeShowing?: (parts: WatcherParts) => Showing;
  panel?: Panel;
  /** Begins a check, brought by the reader's gesture; and the one that is under way, or whose marks stand. */
  readPage?: (start: ReaderStart) => ReaderBegun;
  reader?: PageReader | null;
  /** Takes the page for the reader's library, brought by the reader's gesture. */
  takePage?: (start: TakeStart) => TakeBegun;
  lent?: Lent;
  looking?: Looking;
}

const KEY = Symbol.for('yuanhua');

export function handover(): Handover {
  const globals = globalThis as { [KEY]?: Handover };
  return (globals[KEY] ??= {});
}

/** Of the panel's script alone, before which the mark's has come. */
export function lent(): Lent {
  return handover().lent!;
}
