/**
 * Every message that a page, ours or a web page's content script, may send to the background: who may send it and how often, how it is
 * checked, and the type of its answer. The types of asking and answering follow from this table.
 *
 * Payloads are JSON: `null`, never `undefined`. At run time the table is the background's alone; all others take its types.
 */
import type { Citations } from '../../../engine/cite/citation.ts';
import type { ListedCheck } from '../../../engine/page/listed.ts';
import type { OfSource, Wording } from '../../../engine/record/answer.ts';
import type { OfficialRecord } from '../../../engine/record/record.ts';
import type { AnswerView } from '../../../engine/record/view.ts';
import type { Whereabouts } from '../../../engine/search/locate.ts';
import type { PhrasePlace } from '../../../engine/search/timeline.ts';
import type { WordPatterns } from '../../../engine/search/word-pattern.ts';
import type { SourcedTimeline } from '../../../engine/source/merge.ts';
import type { SourcedContents, SourcedFound } from '../../../engine/source/merge-search.ts';
import type { KnownDamage } from '../../../engine/source/known-damage.ts';
import type { ClaimCheck } from '../../../engine/source/verify.ts';
import type { AddRefusal } from '../library/added-page.ts';
import type { MarkNews } from '../page-check/in-page.ts';
import type { CheckRefusal, StoredCheck } from '../page-check/stored-check.ts';
import type { PageSettings } from '../page-settings.ts';
import type { PanelWords } from '../protocol.ts';
import * as check from './checks.ts';

/** How often something may be asked for: so many at once, and then so many a second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/**
 * A gesture takes up to five messages, and no hand makes ten a second. A page that has taken over its renderer could send thousands:
 * have the record searched, our code loaded, storage written and the toolbar button redrawn without end.
 */
export const RATES = {
  /** All of a tab's messages together. */
  together: { burst: 80, perSecond: 40 },
  /** Loading a part of our code, or its words: once a page, and pages do not come faster. */
  loading: { burst: 40, perSecond: 10 },
  /** What a press or a drag of the reader's ends in. */
  'by-hand': { burst: 20, perSecond: 4 },
  /** The text of a whole page, and what is found in it: not among the others, since nobody sends it whom no gesture gave a token. */
  'by-token': { burst: 300, perSecond: 60 },
} as const satisfies Record<string, Rate>;

interface MessageRule {
  /** How often a script in a web page may send it; null: only our own pages may, and they as often as they like. */
  inPages: keyof typeof RATES | null;
  /** `undefined` for what does not fit. */
  check: (ask: unknown, own: boolean) => unknown;
  answer: AnswerOf<unknown>;
}

/** The type of an answer. Nothing at run time: what the background answers is not checked, it is ours. */
interface AnswerOf<T> {
  readonly type?: T;
}
const answerOf = <T>(): AnswerOf<T> => ({});
const nothing = answerOf<null>();

export const MESSAGES = {
  /** How a quote stands to the record. `length` is the true length of the selection, in UTF-16 units. */
  lookUp: { inPages: 'together', check: check.quoteIn, answer: answerOf<AnswerView>() },
  /** The same with the nearest passages, whatever is found: `answer.closest`. */
  lookUpClosest: { inPages: null, check: check.quoteIn, answer: answerOf<AnswerView>() },
  /** How a quote that is still being selected stands to the record. Not remembered. */
  lookAhead: { inPages: 'together', check: check.pageQuoteIn, answer: answerOf<{ wording: Wording }>() },
  /** Load a part of our code into the frame that asks: the watcher, what draws the mark, or the panel. */
  loadWatch: { inPages: 'loading', check: check.nothingIn, answer: nothing },
  loadMark: { inPages: 'loading', check: check.nothingIn, answer: nothing },
  loadPanel: { inPages: 'loading', check: check.nothingIn, answer: nothing },
  /** What the panel says, in the reader's language. */
  panelWords: { inPages: 'loading', check: check.nothingIn, answer: answerOf<PanelWords>() },
  /** What a page needs of what the reader chose, and whether nothing may appear by itself in it. */
  viewSettings: { inPages: 'together', check: check.nothingIn, answer: answerOf<PageSettings>() },
  /** Remember the panel's size. */
  keepSize: { inPages: 'by-hand', check: check.sizeIn, answer: nothing },
  /** A passage as it is cited; null for one that the record does not have. */
  cite: { inPages: 'by-hand', check: check.passageIn, answer: answerOf<Citations | null>() },
  // How often the next three open a page is another matter: entrypoints/background/open-for-page.ts.
  /** Open the settings at a site that is to be switched off. The reader decides there. */
  openSettings: { inPages: 'by-hand', check: check.siteIn, answer: nothing },
  /** Open the reader at a paragraph, in a tab beside the asking one, and mark these ranges of the source there. */
  openReader: { inPages: 'by-hand', check: check.placeIn, answer: nothing },
  /**
   * Look a quote up where no page can draw: in the side panel or, where the browser does not open it at a message, on our own page in a
   * tab. That not from private windows: it would open in another, and nobody was asked. Must be sent in the turn of the reader's gesture.
   */
  openLookup: { inPages: 'by-hand', check: check.pageQuoteIn, answer: nothing },
  /** Keep words for a page of ours, so that its address need not have them. */
  giveWords: { inPages: null, check: check.wordsIn, answer: answerOf<{ id: string }>() },
  /** The words that were given under an id; null where they are kept no longer. */
  givenWords: { inPages: null, check: check.idIn, answer: answerOf<{ words: string | null }>() },
  /** Passages that hold all the words typed, or any of the phrases between commas. */
  search: { inPages: null, check: check.searchIn, answer: answerOf<SourcedFound>() },
  /** A page's selection, for the side panel that follows it. Not `going`: the page need not tell of further ones. */
  followSelection: { inPages: 'by-hand', check: check.pageQuoteIn, answer: answerOf<{ going: boolean }>() },
  /** The reader opened the panel for a selection: only what was opened is remembered. */
  panelOpened: { inPages: 'by-hand', check: check.pageQuoteIn, answer: nothing },
  /** The panel could not be shown, or had to be given up: the toolbar button says so in its place. */
  tellTrouble: { inPages: 'by-hand', check: check.troubleIn, answer: nothing },
  /** Check the whole page of a tab. Where the browser grants pages by click, only what grants this one can ask for it. */
  checkPage: { inPages: null, check: check.tabIn, answer: answerOf<{ refusal: CheckRefusal | null }>() },
  /** Take the marks away, or stop before there are any. */
  stopCheck: { inPages: null, check: check.tabIn, answer: nothing },
  /** How the check of a tab stands. */
  readCheck: { inPages: null, check: check.tabIn, answer: answerOf<StoredCheck | null>() },
  /** The same, after a look at which of the marked words still stand on the page. */
  lookAfterMarks: { inPages: null, check: check.tabIn, answer: answerOf<StoredCheck | null>() },
  /** Bring a statement into view in its page. Not `stands`: its words are there no longer. */
  showStatement: { inPages: null, check: check.statementIn, answer: answerOf<{ stands: boolean }>() },
  /** A part of a page's text, for which a gesture gave the frame a token. `next`: the part that is wanted next; null: none. */
  sendPart: { inPages: 'by-token', check: check.partIn, answer: answerOf<{ next: number | null }>() },
  /** What is to be marked in the frame, as soon as it is other than what was `seen`. */
  askMarks: { inPages: 'by-token', check: check.newsIn, answer: answerOf<MarkNews>() },
  /** The reader clicked a mark. Not `shown`: no side panel is open, and the browser opens none at a message. */
  chooseStatement: { inPages: 'by-hand', check: check.choiceIn, answer: answerOf<{ shown: boolean }>() },
  /** Take the page of a tab for the reader's library. It is shown there before anything is kept. */
  addPage: { inPages: null, check: check.tabIn, answer: answerOf<{ refusal: AddRefusal | null }>() },
  /** A part of such a page, for which the gesture gave its document a token. `next` as of `sendPart`. */
  sendAddedPart: { inPages: 'by-token', check: check.partIn, answer: answerOf<{ next: number | null }>() },
  /** Compare a draft as a page is compared. `text`: a `PageText` as JSON. */
  checkDraft: { inPages: null, check: check.draftIn, answer: answerOf<ListedCheck>() },
  /** How far it is; null: it is not going on. */
  draftProgress: { inPages: null, check: check.idIn, answer: answerOf<{ progress: [number, number] | null }>() },
  /** What was found until then is its answer. */
  stopDraft: { inPages: null, check: check.idIn, answer: nothing },
  /** Put a quote that was typed into the session's history. */
  remember: { inPages: null, check: check.quoteIn, answer: nothing },
  clearHistory: { inPages: null, check: check.nothingIn, answer: nothing },
  /** What the record holds, event by event, without its words: a page of it. `after`: the event with which the page before ends. */
  contents: { inPages: null, check: check.contentsIn, answer: answerOf<SourcedContents>() },
  /** All texts of the event that a transcript is of; null where the record does not have it. */
  eventTexts: { inPages: null, check: check.transcriptIn, answer: answerOf<(OfficialRecord & OfSource) | null>() },
  /** Where the print of the texts is damaged. */
  damage: { inPages: null, check: check.nothingIn, answer: answerOf<KnownDamage>() },
  /** How often phrases stand in each event; without phrases: which events there are. */
  timeline: { inPages: null, check: check.phrasesIn, answer: answerOf<SourcedTimeline>() },
  /** The places that were counted in one event. */
  phrasePlaces: { inPages: null, check: check.phrasesOfEventIn, answer: answerOf<PhrasePlace[]>() },
  /** The words of a query as regular expressions, flags `iu`, that find them however they are written. */
  wordPatterns: { inPages: null, check: check.queryIn, answer: answerOf<WordPatterns>() },
  /** What the record says to entries that a file holds. */
  verify: { inPages: null, check: check.claimsIn, answer: answerOf<ClaimCheck[]>() },
  /** Where passages that were kept from another version of the record stand in this one. */
  locate: { inPages: null, check: check.passagesIn, answer: answerOf<Whereabouts[]>() },
} as const satisfies Record<string, MessageRule>;

export type MessageType = keyof typeof MESSAGES;

type Derived = {
  [T in MessageType]: {
    ask: Exclude<ReturnType<(typeof MESSAGES)[T]['check']>, undefined>;
    answer: (typeof MESSAGES)[T]['answer'] extends AnswerOf<infer A> ? A : never;
  };
};

/** An interface, of which the compiler knows the members where a function is about any message. */
export interface Protocol extends Derived {}

/** @returns null for anything that is not a message of ours, well formed. @param own sent by one of our pages */
export function parseMessage(message: unknown, own: boolean): { type: MessageType; ask: unknown } | null {
  const { type, ask } = check.fieldsOf(message);
  if (typeof type !== 'string' || !Object.hasOwn(MESSAGES, type)) return null;
  const rule: MessageRule = MESSAGES[type as MessageType];
  const checked = rule.check(ask, own);
  return checked === undefined ? null : { type: type as MessageType, ask: checked };
}
