import { FACETS, type Filter, NO_FILTER } from '../../engine/search/filter.ts';
import type { Range } from '../../engine/record/record.ts';
import type { Claim, PieceAt } from '../../engine/source/verify.ts';
import { parsePanelSize } from './panel-size.ts';
import { MAX_PAGE_QUOTE, type MessageType, PAGE_TROUBLES, type Protocol } from './protocol.ts';
import { isSite } from './sites.ts';

/** Our own pages may send whole articles; the engine says when a text is too long. */
const MAX_OWN_QUOTE = 200_000;
const TRANSCRIPT_ID = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const PARAGRAPH_ID = /^[a-z0-9][a-z0-9.-]{0,63}#[a-z]{1,2}\d{1,5}(?:-\d{1,3})?(?:\.\d{1,5})?$/;
const MAX_HITS = 200;
/** No name in the record is as long. */
const MAX_CHOICE = 200;
const EVENT_ID = /^\d{4}-\d\d-\d\d[a-z0-9-]{0,8}$/;
/** More are typed than are compared; the timeline takes the first. */
const MAX_PHRASES = 100;
/** A quote may be joined from many pieces; the reader marks the first of them. */
const MAX_RANGES = 500;
/** The side panel asks for those of the entries that it shows. */
const MAX_LOCATED = 500;
/** Entries of a notebook in one message, and ranges or pieces of one of them. */
const MAX_CLAIMS = 50;
const MAX_CLAIMED = 1000;

type Checks = { [T in MessageType]: (ask: unknown) => Protocol[T]['ask'] | undefined };

/** `undefined` for what does not fit. Fields are copied one by one: nothing unknown travels on. */
const CHECKS: Checks = {
  lookUp: quoteIn,
  lookAhead: quoteIn,
  followSelection: quoteIn,
  panelOpened: quoteIn,
  tellTrouble: (ask) => {
    const trouble = PAGE_TROUBLES.find((each) => each === fields(ask)['trouble']);
    return trouble && { trouble };
  },
  remember: quoteIn,
  clearHistory: () => null,
  loadWatch: () => null,
  loadMark: () => null,
  loadPanel: () => null,
  panelWords: () => null,
  viewSettings: () => null,
  keepSize: (ask) => parsePanelSize(ask) ?? undefined,
  cite: passageIn,
  openReader: (ask) => {
    const passage = passageIn(ask);
    const ranges = rangesIn(fields(ask)['ranges']);
    return passage && ranges && { ...passage, ranges };
  },
  openLookup: (ask) => {
    const parsed = quoteIn(ask);
    return parsed && fitsPage(parsed.quote) ? parsed : undefined;
  },
  openSettings: (ask) => {
    const { site } = fields(ask);
    return typeof site === 'string' && isSite(site) ? { site } : undefined;
  },
  search: (ask) => {
    const { query, limit, filter, any } = fields(ask);
    if (typeof query !== 'string' || query.length > MAX_OWN_QUOTE) return undefined;
    if (typeof limit !== 'number' || !Number.isSafeInteger(limit) || limit < 1) return undefined;
    const choices = filterIn(filter);
    if (choices === undefined || typeof any !== 'boolean') return undefined;
    return { query: query.toWellFormed(), limit: Math.min(limit, MAX_HITS), filter: choices, any };
  },
  contents: () => null,
  eventTexts: (ask) => {
    const { transcript } = fields(ask);
    return typeof transcript === 'string' && TRANSCRIPT_ID.test(transcript) ? { transcript } : undefined;
  },
  damage: () => null,
  timeline: (ask) => {
    const phrases = textsIn(fields(ask)['phrases'], MAX_PHRASES);
    return phrases && { phrases };
  },
  phrasePlaces: (ask) => {
    const { event } = fields(ask);
    const phrases = textsIn(fields(ask)['phrases'], MAX_PHRASES);
    return phrases && typeof event === 'string' && EVENT_ID.test(event) ? { phrases, event } : undefined;
  },
  wordPatterns: (ask) => {
    const { query } = fields(ask);
    return typeof query === 'string' && query.length <= MAX_OWN_QUOTE ? { query: query.toWellFormed() } : undefined;
  },
  verify: (ask) => {
    const { claims } = fields(ask);
    if (!Array.isArray(claims) || claims.length > MAX_CLAIMS) return undefined;
    const checked = (claims as unknown[]).flatMap((claim) => claimIn(claim) ?? []);
    return checked.length === claims.length ? { claims: checked } : undefined;
  },
  locate: (ask) => {
    const { passages } = fields(ask);
    if (!Array.isArray(passages) || passages.length > MAX_LOCATED) return undefined;
    const checked = (passages as unknown[]).flatMap((passage) => {
      const { paragraph } = fields(passage);
      const words = textsIn(fields(passage)['words'], MAX_LOCATED);
      return typeof paragraph === 'string' && words ? { paragraph, words } : [];
    });
    return checked.length === passages.length ? { passages: checked } : undefined;
  },
};

const CLAIMED = [
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
  'transcript',
  'paragraph',
] as const satisfies readonly (keyof Claim)[];

/** Texts are only compared with those of the record, so that any will do. */
function claimIn(value: unknown): Claim | undefined {
  const given = fields(value);
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
    const { paragraph } = fields(piece);
    const ranges = offsetsIn(fields(piece)['ranges']);
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

function passageIn(ask: unknown): { paragraph: string } | undefined {
  const { paragraph } = fields(ask);
  return typeof paragraph === 'string' && PARAGRAPH_ID.test(paragraph) ? { paragraph } : undefined;
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

function quoteIn(ask: unknown): { quote: string; length: number } | undefined {
  const { quote, length } = fields(ask);
  if (typeof quote !== 'string' || quote.length > MAX_OWN_QUOTE) return undefined;
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < quote.length) return undefined;
  return { quote: quote.toWellFormed(), length };
}

function filterIn(value: unknown): Filter | undefined {
  const choices = fields(value);
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

/** @returns null for anything that is not a message of ours, well formed */
export function parseMessage(message: unknown): { type: MessageType; ask: unknown } | null {
  const { type, ask } = fields(message);
  if (typeof type !== 'string' || !Object.hasOwn(CHECKS, type)) return null;
  const checked = CHECKS[type as MessageType](ask);
  return checked === undefined ? null : { type: type as MessageType, ask: checked };
}

/** Whether a string has the form of a turn's or paragraph's id; it may still name nothing in the record. */
export function isPassageId(id: string): boolean {
  return PARAGRAPH_ID.test(id);
}

/**
 * Whether a sender is one of our own pages. `sender.tab` does not tell: our pages in tabs have one too.
 * @param base the address of our packaged files, with a slash at the end
 */
export function isOurPage(sender: { id?: string; url?: string }, id: string, base: string): boolean {
  return sender.id === id && typeof sender.url === 'string' && base !== '' && sender.url.startsWith(base);
}

/** Never throws: what is no object has no fields. A content script's longest quote is checked by the background. */
function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A web page's quote may not be longer than what its content script sends. */
export function fitsPage(quote: string): boolean {
  return quote.length <= MAX_PAGE_QUOTE;
}
