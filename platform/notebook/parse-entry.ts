/** The check of every field of an entry that comes from outside. */
import type { Wording } from '../../engine/record/answer.ts';
import type { Range, Voice } from '../../engine/record/record.ts';
import type { ClaimStanding, PieceAt } from '../../engine/source/verify.ts';
import type { Steps } from '../shared/in-slices.ts';
import { isPageAddress } from '../shared/page-address.ts';
import { isPassageId } from '../shared/passage-id.ts';
import { MAX_BESIDE, MAX_PASSAGE, MAX_QUESTION } from './entry-detail.ts';
import { type Field, FIELDS, type NotebookEntry, type Origin } from './entry.ts';
import { isForm, parseEdits, parseOthers } from './parse-detail.ts';
import { beginsWithRealDay, isRealDay, isRealTime } from './real-day.ts';

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
const STANDINGS: ReadonlySet<string> = new Set<ClaimStanding>([
  'confirmed',
  'unconfirmed',
  'joined',
  'absent',
  'elsewhere',
]);

type ListField = 'ranges' | 'pieces' | 'edits' | 'others';
const LATER_LISTS = ['pieces', 'edits', 'others'] as const satisfies Field[];

/** All fields that are text. */
const RULES: Record<Exclude<Field, ListField>, Rule> = {
  id: { max: 80, allows: (id) => /^[\w.~-]+$/.test(id) },
  keptAt: { max: 30, allows: isRealTime },
  quote: { max: 20_000 },
  pageAddress: { max: 20_000, nullable: true, allows: isPageAddress },
  pageTitle: { max: 5_000, nullable: true },
  givenTo: { max: 500, nullable: true, isLater: true },
  said: { max: 10, nullable: true, isLater: true, allows: (said) => said === 'asIs' || said === 'retold' },
  setAside: { max: 60_000, nullable: true, isLater: true },
  wording: { max: 20, allows: (wording) => WORDINGS.has(wording) },
  source: { max: 128, nullable: true, isLater: true, allows: (source) => /^[\w:.-]+$/.test(source) },
  words: { max: 100_000 },
  voice: { max: 20, nullable: true, allows: (voice) => VOICES.has(voice) },
  event: { max: 64, nullable: true, allows: isTranscript },
  date: { max: 10, nullable: true, allows: isRealDay },
  title: { max: 5_000, nullable: true },
  speaker: { max: 500, nullable: true },
  publisher: { max: 5_000, nullable: true },
  sourceLine: { max: 5_000, nullable: true, isLater: true },
  pageHead: { max: 5_000, nullable: true, isLater: true },
  form: { max: 10, nullable: true, isLater: true, allows: isForm },
  transcript: { max: 64, nullable: true, allows: isTranscript },
  paragraph: { max: 80, nullable: true, allows: (id) => isPassageId(id) && beginsWithRealDay(id) },
  origin: { max: 20, nullable: true, isLater: true, allows: (origin) => ORIGINS.has(origin) },
  checked: { max: 20, nullable: true, isLater: true, allows: (standing) => STANDINGS.has(standing) },
  corpusVersion: { max: 40, allows: (version) => /^[\w.+-]*$/.test(version) },
  corpusHash: { max: 64, allows: (hash) => /^[0-9a-f]*$/.test(hash) },
  note: { max: 200_000 },
  verdict: { max: 5_000, nullable: true, isLater: true },
  before: { max: MAX_BESIDE, nullable: true, isLater: true },
  after: { max: MAX_BESIDE, nullable: true, isLater: true },
  passage: { max: MAX_PASSAGE, nullable: true, isLater: true },
  question: { max: MAX_QUESTION, nullable: true, isLater: true },
  questionBy: { max: 500, nullable: true, isLater: true },
};
const MAX_RANGES = 1000;

const LISTS: readonly Field[] = ['ranges', ...LATER_LISTS];
const TEXT_FIELDS = FIELDS.filter((field): field is Exclude<Field, ListField> => !LISTS.includes(field));
/** Fields that files of older versions lack: null there. */
export const LATER: readonly Field[] = [...TEXT_FIELDS.filter((field) => RULES[field].isLater), ...LATER_LISTS];

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
  for (const [field, parse] of Object.entries(LIST_PARSERS)) {
    const list = parse(Object.hasOwn(fields, field) ? fields[field] : undefined);
    if (typeof list === 'string') problems.push({ why: list, line: lineOf(field), field });
    else entry[field as ListField] = list;
  }
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

const LIST_PARSERS: Record<ListField, (value: unknown) => unknown[] | null | ProblemReason> = {
  ranges: parseRanges,
  pieces: parsePieces,
  edits: parseEdits,
  others: (value) => parseOthers(value, (text): text is Wording => typeof text === 'string' && WORDINGS.has(text)),
};

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
