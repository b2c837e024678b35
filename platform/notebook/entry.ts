/** A finding that was kept, and the check of every field of one that comes from outside. */
import type { Wording } from '../../engine/record/answer.ts';
import type { Range, Voice } from '../../engine/record/record.ts';
import type { Claim, PieceAt, ClaimStanding } from '../../engine/source/verify.ts';
import type { Steps } from '../shared/in-slices.ts';
import { isPageAddress } from '../shared/page-address.ts';
import { isPassageId } from '../shared/passage-id.ts';
import { beginsWithRealDay, isRealDay, isRealTime } from './real-day.ts';

/** Flat, so that every file format has a column or a line for each field. `null`: not known, or there is none. */
export interface NotebookEntry {
  id: string;
  /** ISO 8601, UTC. */
  keptAt: string;
  /** As it was found. */
  quote: string;
  pageAddress: string | null;
  pageTitle: string | null;
  /** What of the quote was not compared, each stretch in quotation marks; null: nothing of it, or not known. */
  setAside: string | null;
  wording: Wording;
  /** The record's own words, pieces with …… between; empty where the record has nothing. */
  words: string;
  /** Whose words. */
  voice: Voice | null;
  event: string | null;
  date: string | null;
  title: string | null;
  speaker: string | null;
  publisher: string | null;
  /** On what the text rests, as printed, and what is printed above it: how a text is called that does not print its paper's name. */
  sourceLine: string | null;
  pageHead: string | null;
  /** Which published text. */
  transcript: string | null;
  paragraph: string | null;
  /** In the transcript's source file, UTF-16 units. */
  ranges: Range[];
  /** Where each piece of the words stands, in their order; null where they are one passage, or were kept before pieces were. */
  pieces: PieceAt[] | null;
  /** Kept by a lookup of this browser, or taken from a file; null where that was not noted. */
  origin: Origin | null;
  /** In a file: what comparing an entry with the record gave when the file was written. null: not compared, or kept by a lookup. */
  checked: ClaimStanding | null;
  /** Of the record that was searched: the version it came with, and its SHA-256 in hexadecimal. */
  corpusVersion: string;
  corpusHash: string;
  note: string;
}

export type Origin = 'kept' | 'imported';
export type Field = keyof NotebookEntry;

/** Why something in a file was not taken. Each has a sentence in the locale files under `notebook.problem`. */
export type ProblemReason =
  | 'not-a-notebook'
  | 'not-text'
  | 'too-large'
  | 'newer-version'
  | 'damaged'
  | 'cut-off'
  | 'too-deep'
  | 'too-many'
  | 'missing'
  | 'wrong-kind'
  | 'too-long'
  | 'not-allowed'
  | 'doubled';

export interface Problem {
  why: ProblemReason;
  /** From 1; null where it is about the whole file. */
  line: number | null;
  field: string | null;
}

/** An entry as a file format hands it over. */
export interface RawEntry {
  fields: Readonly<Record<string, unknown>>;
  /** The line of a field, or of the entry where the field is not there. */
  lineOf: (field: string) => number;
}

export const MAX_ENTRIES = 100_000;
/** More than anyone mends by hand: reading ends there. One entry may bring a few more than these. */
export const MAX_PROBLEMS = 100;

const WORDINGS: ReadonlySet<string> = new Set<Wording>([
  'verbatim',
  'near',
  'altered',
  'abridged',
  'spliced',
  'partial',
  'similar',
  'none',
  'unchecked',
]);
const VOICES: ReadonlySet<string> = new Set<Voice>([
  'answer',
  'question',
  'moderator',
  'heading',
  'caption',
  'narration',
  'reported',
]);
const TRANSCRIPT = /^[a-z0-9][a-z0-9.-]{0,63}$/;

interface Rule {
  max: number;
  /** null is allowed, and stands for an empty text. */
  nullable?: boolean;
  /** Files of older versions do not have it. */
  isLater?: boolean;
  allows?: (text: string) => boolean;
}

const ORIGINS: ReadonlySet<string> = new Set<Origin>(['kept', 'imported']);
const STANDINGS: ReadonlySet<string> = new Set<ClaimStanding>(['confirmed', 'unconfirmed', 'joined', 'absent']);

/** All fields that are text. */
const RULES: Record<Exclude<Field, 'ranges' | 'pieces'>, Rule> = {
  id: { max: 80, allows: (id) => /^[\w.~-]+$/.test(id) },
  keptAt: { max: 30, allows: isRealTime },
  quote: { max: 20_000 },
  pageAddress: { max: 20_000, nullable: true, allows: isPageAddress },
  pageTitle: { max: 5_000, nullable: true },
  setAside: { max: 60_000, nullable: true, isLater: true },
  wording: { max: 20, allows: (wording) => WORDINGS.has(wording) },
  words: { max: 100_000 },
  voice: { max: 20, nullable: true, allows: (voice) => VOICES.has(voice) },
  event: { max: 64, nullable: true, allows: isTranscript },
  date: { max: 10, nullable: true, allows: isRealDay },
  title: { max: 5_000, nullable: true },
  speaker: { max: 500, nullable: true },
  publisher: { max: 5_000, nullable: true },
  sourceLine: { max: 5_000, nullable: true, isLater: true },
  pageHead: { max: 5_000, nullable: true, isLater: true },
  transcript: { max: 64, nullable: true, allows: isTranscript },
  paragraph: { max: 80, nullable: true, allows: (id) => isPassageId(id) && beginsWithRealDay(id) },
  origin: { max: 20, nullable: true, isLater: true, allows: (origin) => ORIGINS.has(origin) },
  checked: { max: 20, nullable: true, isLater: true, allows: (standing) => STANDINGS.has(standing) },
  corpusVersion: { max: 40, allows: (version) => /^[\w.+-]*$/.test(version) },
  corpusHash: { max: 64, allows: (hash) => /^[0-9a-f]*$/.test(hash) },
  note: { max: 200_000 },
};
const MAX_RANGES = 1000;

/** In the order in which files have them: what is read first, first. */
export const FIELDS: readonly Field[] = [
  'id',
  'keptAt',
  'quote',
  'setAside',
  'wording',
  'words',
  'note',
  'pageTitle',
  'pageAddress',
  'speaker',
  'voice',
  'date',
  'title',
  'publisher',
  'sourceLine',
  'pageHead',
  'event',
  'transcript',
  'paragraph',
  'ranges',
  'pieces',
  'origin',
  'checked',
  'corpusVersion',
  'corpusHash',
];

const TEXT_FIELDS = FIELDS.filter((field) => field !== 'ranges' && field !== 'pieces');
/** Fields that files of older versions lack: null there. */
export const LATER: readonly Field[] = [...TEXT_FIELDS.filter((field) => RULES[field].isLater), 'pieces'];

function isTranscript(id: string): boolean {
  return TRANSCRIPT.test(id) && beginsWithRealDay(id);
}

/** Check one entry. Fields are copied one by one: nothing unknown travels on, not even by the name `__proto__`. */
function parseEntry({ fields, lineOf }: RawEntry): { entry: NotebookEntry | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const entry: Partial<Record<Field, unknown>> = {};
  for (const field of TEXT_FIELDS) {
    const rule = RULES[field];
    const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const why = whyNot(value, rule);
    if (why !== null) problems.push({ why, line: lineOf(field), field });
    else entry[field] = value === '' && rule.nullable ? null : typeof value === 'string' ? value.toWellFormed() : null;
  }
  const ranges = parseRanges(Object.hasOwn(fields, 'ranges') ? fields['ranges'] : undefined);
  if (typeof ranges === 'string') problems.push({ why: ranges, line: lineOf('ranges'), field: 'ranges' });
  else entry.ranges = ranges;
  const pieces = parsePieces(Object.hasOwn(fields, 'pieces') ? fields['pieces'] : undefined);
  if (typeof pieces === 'string') problems.push({ why: pieces, line: lineOf('pieces'), field: 'pieces' });
  else entry.pieces = pieces;
  // Every field of the type was checked above.
  return { entry: problems.length === 0 ? (entry as NotebookEntry) : null, problems };
}

function whyNot(value: unknown, { max, nullable = false, isLater = false, allows }: Rule): ProblemReason | null {
  if (value === undefined) return isLater ? null : 'missing';
  if (value === null || value === '') {
    if (nullable) return null;
    return value === null || allows?.('') === false ? 'missing' : null;
  }
  if (typeof value !== 'string') return 'wrong-kind';
  if (value.length > max) return 'too-long';
  return allows && !allows(value) ? 'not-allowed' : null;
}

function parseRanges(value: unknown): Range[] | ProblemReason {
  if (value === undefined) return 'missing';
  if (!Array.isArray(value)) return 'wrong-kind';
  if (value.length > MAX_RANGES) return 'too-long';
  const ranges: Range[] = [];
  for (const range of value as unknown[]) {
    if (!Array.isArray(range) || range.length !== 2) return 'wrong-kind';
    const [start, end] = range as unknown[];
    if (!isOffset(start) || !isOffset(end) || start > end) return 'not-allowed';
    ranges.push([start, end]);
  }
  return ranges;
}

function parsePieces(value: unknown): PieceAt[] | null | ProblemReason {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return 'wrong-kind';
  if (value.length > MAX_RANGES) return 'too-long';
  const pieces: PieceAt[] = [];
  for (const piece of value as unknown[]) {
    const { paragraph, ranges: given } = (typeof piece === 'object' && piece !== null ? piece : {}) as Partial<PieceAt>;
    const ranges = parseRanges(given);
    if (typeof ranges === 'string') return ranges;
    if (typeof paragraph !== 'string') return 'wrong-kind';
    if (paragraph.length > RULES.paragraph.max || !isPassageId(paragraph)) return 'not-allowed';
    pieces.push({ paragraph, ranges });
  }
  return pieces;
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export type ReadResult = { entries: NotebookEntry[]; problems: [] } | { entries: []; problems: Problem[] };

/** So many between two looks at the clock. */
export const STRIDE = 100;

/** Check all entries of a file; one that is wrong refuses the file, so that nothing is ever half imported. */
export function* parseEntries(raw: readonly RawEntry[]): Steps<ReadResult> {
  if (raw.length > MAX_ENTRIES) {
    return { entries: [], problems: [{ why: 'too-many', line: raw[MAX_ENTRIES]!.lineOf('id'), field: null }] };
  }
  const entries: NotebookEntry[] = [];
  const problems: Problem[] = [];
  const ids = new Set<string>();
  for (const [index, each] of raw.entries()) {
    if (problems.length > MAX_PROBLEMS) break;
    if (index % STRIDE === 0) yield index / raw.length;
    const parsed = parseEntry(each);
    problems.push(...parsed.problems);
    if (parsed.entry === null) continue;
    if (ids.has(parsed.entry.id)) problems.push({ why: 'doubled', line: each.lineOf('id'), field: 'id' });
    ids.add(parsed.entry.id);
    entries.push(parsed.entry);
  }
  return problems.length > 0 ? { entries: [], problems } : { entries, problems: [] };
}

/** The stretches of a quote that were not compared, as an entry has them. */
export function writeSetAside(words: readonly string[]): string | null {
  if (words.length === 0) return null;
  return words
    .map((each) => `“${each}”`)
    .join(' ')
    .slice(0, 60_000)
    .toWellFormed();
}

/** What an entry says of the record, to be compared with it. */
export function claimOf(entry: NotebookEntry): Claim {
  const { quote, wording, words, voice, event, date, title, speaker, publisher, sourceLine, pageHead } = entry;
  const { transcript, paragraph, ranges, pieces } = entry;
  const facts = { voice, event, date, title, speaker, publisher, sourceLine, pageHead, transcript, paragraph };
  return { quote, wording, words, ...facts, ranges, pieces };
}

/** Whether the words may stand under the record's name: not those that a file claimed and that were not found there. */
export function isBorneOut({ origin, checked }: Pick<NotebookEntry, 'origin' | 'checked'>): boolean {
  return origin === 'kept' || checked === 'confirmed' || checked === 'unconfirmed';
}

/** `12-40;52-60`, for formats without lists. */
export function writeRanges(ranges: readonly Range[]): string {
  return ranges.map((range) => range.join('-')).join(';');
}

/** The inverse; what it cannot read it hands on as it is, to be refused by the check. */
export function readRanges(text: string): unknown {
  if (text === '') return [];
  const parts = text.split(';');
  return parts.every((part) => /^\d{1,15}-\d{1,15}$/.test(part))
    ? parts.map((part) => part.split('-').map(Number))
    : text;
}

/** A field as text, for formats that have nothing else. */
export function writeField(entry: NotebookEntry, field: Field): string {
  if (field === 'ranges') return writeRanges(entry.ranges);
  if (field !== 'pieces') return entry[field] ?? '';
  return entry.pieces?.map(({ paragraph, ranges }) => `${paragraph} ${writeRanges(ranges)}`).join(' | ') ?? '';
}

/** The inverse; what it cannot read it hands on as it is, to be refused by the check. */
export function readField(field: string, text: string): unknown {
  if (field === 'ranges') return readRanges(text);
  if (field !== 'pieces') return text;
  if (text === '') return null;
  return text.split(' | ').map((piece) => {
    const [paragraph, ranges = '', ...more] = piece.split(' ');
    return more.length > 0 ? null : { paragraph, ranges: readRanges(ranges) };
  });
}
