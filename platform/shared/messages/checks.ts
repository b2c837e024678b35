/** How what arrives is checked: `undefined` for what does not fit. Fields are copied one by one: nothing unknown travels on. */
import { FACETS, type Filter, NO_FILTER } from '../../../engine/search/filter.ts';
import type { Range } from '../../../engine/record/record.ts';
import type { KeptPassage } from '../../../engine/search/locate.ts';
import type { SearchOptions } from '../../../engine/search/search.ts';
import type { Claim, PieceAt } from '../../../engine/source/verify.ts';
import { MAX_PAGE_TEXT, PART_LENGTH } from '../page-check/in-page.ts';
import { isPassageId } from '../passage-id.ts';
import { type PanelSize, parsePanelSize } from '../panel-size.ts';
import { LONGEST_UNSEEN, MAX_PAGE_QUOTE, MOST_UNSEEN, PAGE_TROUBLES, type PageTrouble } from '../protocol.ts';
import { isSite } from '../sites.ts';

/** Our own pages may send whole articles; the engine says when a text is too long. */
const MAX_OWN_QUOTE = 200_000;
const TRANSCRIPT_ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const MAX_HITS = 200;
/** No name in the record is as long. */
const MAX_CHOICE = 200;
/** A text without a day is an event of its own, under its id. */
const EVENT_ID = /^(?:\d{4}-\d\d-\d\d[a-z0-9-]{0,8}|undated[.a-z0-9-]{0,56})$/;
/** As `crypto.randomUUID` makes them. */
const TOKEN = /^[0-9a-f-]{36}$/;
/** More are typed than are compared; the timeline takes the first. */
const MAX_PHRASES = 100;
/** As JSON: with what is written beside each line, and a code for a character that has none. */
const MAX_DRAFT = 6 * MAX_PAGE_TEXT;
/** A quote may be joined from many pieces; the reader marks the first of them. */
const MAX_RANGES = 500;
/** The side panel asks for those of the entries that it shows. */
const MAX_LOCATED = 500;
/** Entries of a notebook in one message, and ranges or pieces of one of them. */
const MAX_CLAIMS = 50;
const MAX_CLAIMED = 1000;

export function nothingIn(): null {
  return null;
}

/** A web page's quote may not be longer than what its content script sends. */
export function quoteIn(ask: unknown, own: boolean): { quote: string; length: number } | undefined {
  const { quote, length } = fieldsOf(ask);
  if (typeof quote !== 'string' || quote.length > (own ? MAX_OWN_QUOTE : MAX_PAGE_QUOTE)) return undefined;
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < quote.length) return undefined;
  return { quote: quote.toWellFormed(), length };
}

/** Words of a web page, whoever sends them. */
export function pageQuoteIn(ask: unknown): { quote: string; length: number; unseen?: string[] } | undefined {
  const quote = quoteIn(ask, false);
  const unseen = unseenIn(ask);
  return quote && unseen && (unseen.length === 0 ? quote : { ...quote, unseen });
}

/** Of words that were read in a page; nothing unless it is told. */
export function unseenIn(read: unknown): string[] | undefined {
  const { unseen = [] } = fieldsOf(read);
  if (!Array.isArray(unseen) || unseen.length > MOST_UNSEEN) return undefined;
  const isOne = (each: unknown): each is string => typeof each === 'string' && each.length <= LONGEST_UNSEEN;
  return unseen.every(isOne) ? unseen.map((each) => each.toWellFormed()) : undefined;
}

export function troubleIn(ask: unknown): { trouble: PageTrouble } | undefined {
  const trouble = PAGE_TROUBLES.find((each) => each === fieldsOf(ask)['trouble']);
  return trouble && { trouble };
}

export function sizeIn(ask: unknown): PanelSize | undefined {
  return parsePanelSize(ask) ?? undefined;
}

export function passageIn(ask: unknown): { paragraph: string } | undefined {
  const { paragraph } = fieldsOf(ask);
  return typeof paragraph === 'string' && isPassageId(paragraph) ? { paragraph } : undefined;
}

export function idIn(ask: unknown): { id: string } | undefined {
  const { id } = fieldsOf(ask);
  return typeof id === 'string' && TOKEN.test(id) ? { id } : undefined;
}

export function wordsIn(ask: unknown): { words: string } | undefined {
  const { words } = fieldsOf(ask);
  return typeof words === 'string' && words.length <= MAX_OWN_QUOTE ? { words: words.toWellFormed() } : undefined;
}

export function draftIn(ask: unknown): { id: string; text: string } | undefined {
  const { text } = fieldsOf(ask);
  const draft = idIn(ask);
  // What stands in it is checked where it is read.
  const isObject = typeof text === 'string' && text.length <= MAX_DRAFT && text.startsWith('{');
  return draft && isObject ? { ...draft, text } : undefined;
}

export function placeIn(ask: unknown): { paragraph: string; ranges: Range[] } | undefined {
  const passage = passageIn(ask);
  const ranges = rangesIn(fieldsOf(ask)['ranges']);
  return passage && ranges && { ...passage, ranges };
}

export function tabIn(ask: unknown): { tabId: number } | undefined {
  const tabId = countIn(ask, 'tabId');
  return tabId === undefined ? undefined : { tabId };
}

export function statementIn(ask: unknown): { tabId: number; index: number; place: number | null } | undefined {
  const [tab, index] = [tabIn(ask), countIn(ask, 'index')];
  const place = fieldsOf(ask)['place'] === null ? null : countIn(ask, 'place');
  return tab && index !== undefined && place !== undefined ? { ...tab, index, place } : undefined;
}

export function partIn(ask: unknown): { token: string; at: number; part: string; isLast: boolean } | undefined {
  const { part, isLast } = fieldsOf(ask);
  const [token, at] = [tokenIn(ask), countIn(ask, 'at')];
  if (typeof part !== 'string' || part.length > PART_LENGTH || typeof isLast !== 'boolean') return undefined;
  return token === undefined || at === undefined ? undefined : { token, at, part, isLast };
}

export function newsIn(ask: unknown): { token: string; seen: number } | undefined {
  const [token, seen] = [tokenIn(ask), countIn(ask, 'seen')];
  return token === undefined || seen === undefined ? undefined : { token, seen };
}

export function choiceIn(ask: unknown): { token: string; index: number } | undefined {
  const [token, index] = [tokenIn(ask), countIn(ask, 'index')];
  return token === undefined || index === undefined ? undefined : { token, index };
}

function tokenIn(ask: unknown): string | undefined {
  const { token } = fieldsOf(ask);
  return typeof token === 'string' && TOKEN.test(token) ? token : undefined;
}

function countIn(ask: unknown, name: string): number | undefined {
  const count = fieldsOf(ask)[name];
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

export function siteIn(ask: unknown): { site: string } | undefined {
  const { site } = fieldsOf(ask);
  return typeof site === 'string' && isSite(site) ? { site } : undefined;
}

export function searchIn(ask: unknown): ({ query: string } & Required<SearchOptions>) | undefined {
  const { limit, filter, any, soon } = fieldsOf(ask);
  const typed = queryIn(ask);
  if (typeof limit !== 'number' || !Number.isSafeInteger(limit) || limit < 1) return undefined;
  const choices = filterIn(filter);
  if (typed === undefined || choices === undefined || typeof any !== 'boolean' || typeof soon !== 'boolean')
    return undefined;
  return { ...typed, limit: Math.min(limit, MAX_HITS), filter: choices, any, soon };
}

export function queryIn(ask: unknown): { query: string } | undefined {
  const { query } = fieldsOf(ask);
  return typeof query === 'string' && query.length <= MAX_OWN_QUOTE ? { query: query.toWellFormed() } : undefined;
}

/** @returns which event the page before ended with; null for the first page */
export function contentsIn(ask: unknown): { after: string | null; isRecord: boolean } | undefined {
  const { after, isRecord } = fieldsOf(ask);
  if (typeof isRecord !== 'boolean') return undefined;
  return after === null || (typeof after === 'string' && EVENT_ID.test(after)) ? { after, isRecord } : undefined;
}

export function transcriptIn(ask: unknown): { transcript: string } | undefined {
  const { transcript } = fieldsOf(ask);
  return typeof transcript === 'string' && TRANSCRIPT_ID.test(transcript) ? { transcript } : undefined;
}

export function phrasesIn(ask: unknown): { phrases: string[] } | undefined {
  const phrases = textsIn(fieldsOf(ask)['phrases'], MAX_PHRASES);
  return phrases && { phrases };
}

export function phrasesOfEventIn(ask: unknown): { phrases: string[]; event: string } | undefined {
  const { event } = fieldsOf(ask);
  const asked = phrasesIn(ask);
  return asked && typeof event === 'string' && EVENT_ID.test(event) ? { ...asked, event } : undefined;
}

export function claimsIn(ask: unknown): { claims: Claim[] } | undefined {
  const { claims } = fieldsOf(ask);
  if (!Array.isArray(claims) || claims.length > MAX_CLAIMS) return undefined;
  const checked = (claims as unknown[]).flatMap((claim) => claimIn(claim) ?? []);
  return checked.length === claims.length ? { claims: checked } : undefined;
}

export function passagesIn(ask: unknown): { passages: KeptPassage[] } | undefined {
  const { passages } = fieldsOf(ask);
  if (!Array.isArray(passages) || passages.length > MAX_LOCATED) return undefined;
  const checked = (passages as unknown[]).flatMap((passage) => {
    const { paragraph } = fieldsOf(passage);
    const words = textsIn(fieldsOf(passage)['words'], MAX_LOCATED);
    return typeof paragraph === 'string' && words ? { paragraph, words } : [];
  });
  return checked.length === passages.length ? { passages: checked } : undefined;
}

const CLAIMED = [
  'source',
  'quote',
  'wording',
  'words',
  'voice',
  'event',
  'date',
  'title',
  'speaker',
  'publisher',
  'sourceLine',
  'pageHead',
  'form',
  'transcript',
  'paragraph',
] as const satisfies readonly (keyof Claim)[];

/** Texts are only compared with those of the record, so that any will do. */
function claimIn(value: unknown): Claim | undefined {
  const given = fieldsOf(value);
  const isText = (text: unknown): boolean => typeof text === 'string' && text.length <= MAX_OWN_QUOTE;
  const isSound = CLAIMED.every((name) => isText(given[name]) || given[name] === null);
  const ranges = offsetsIn(given['ranges']);
  const pieces = given['pieces'] === null ? null : piecesIn(given['pieces']);
  if (!isSound || !isText(given['quote']) || !isText(given['words'])) return undefined;
  if (ranges === undefined || pieces === undefined) return undefined;
  return { ...Object.fromEntries(CLAIMED.map((name) => [name, given[name]])), ranges, pieces } as Claim;
}

function piecesIn(value: unknown): PieceAt[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_CLAIMED) return undefined;
  const pieces = (value as unknown[]).flatMap((piece): PieceAt[] => {
    const { paragraph } = fieldsOf(piece);
    const ranges = offsetsIn(fieldsOf(piece)['ranges']);
    return typeof paragraph === 'string' && ranges ? [{ paragraph, ranges }] : [];
  });
  return pieces.length === value.length ? pieces : undefined;
}

/** Ranges as a file may have them: more than the reader's page marks, and empty ones. */
function offsetsIn(value: unknown): Range[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_CLAIMED) return undefined;
  const ranges = (value as unknown[]).flatMap((range): Range[] => {
    const [start, end, ...more] = Array.isArray(range) ? (range as unknown[]) : [];
    return isOffset(start) && isOffset(end) && start <= end && more.length === 0 ? [[start, end]] : [];
  });
  return ranges.length === value.length ? ranges : undefined;
}

function rangesIn(value: unknown): Range[] | undefined {
  if (!Array.isArray(value) || value.length > MAX_RANGES) return undefined;
  const ranges = (value as unknown[]).flatMap((range): Range[] => {
    const [start, end, ...more] = Array.isArray(range) ? (range as unknown[]) : [];
    return isOffset(start) && isOffset(end) && start < end && more.length === 0 ? [[start, end]] : [];
  });
  return ranges.length === value.length ? ranges : undefined;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function filterIn(value: unknown): Filter | undefined {
  const choices = fieldsOf(value);
  const filter: Filter = { ...NO_FILTER };
  for (const name of FACETS) {
    const choice = choices[name];
    if (choice !== null && (typeof choice !== 'string' || choice.length > MAX_CHOICE)) return undefined;
    filter[name] = choice;
  }
  return filter;
}

function textsIn(value: unknown, max: number): string[] | undefined {
  if (!Array.isArray(value) || value.length > max) return undefined;
  const texts = (value as unknown[]).filter((text) => typeof text === 'string' && text.length <= MAX_OWN_QUOTE);
  return texts.length === value.length ? (texts as string[]) : undefined;
}

/** Never throws: what is no object has no fields. */
export function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
