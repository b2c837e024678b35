/** A finding that was kept, and how its fields are written where there is nothing but text. */
import type { Wording } from '../../engine/record/answer.ts';
import { BUNDLED, isOfRecord } from '../../engine/record/of-record.ts';
import type { Form, Range, Voice } from '../../engine/record/record.ts';
import type { Claim, ClaimStanding, PieceAt } from '../../engine/source/verify.ts';
import type { NotedEdit, OtherText } from './entry-detail.ts';

/** Flat, so that every file format has a column or a line for each field. `null`: not known, or there is none. */
export interface NotebookEntry {
  id: string;
  /** ISO 8601, UTC. */
  keptAt: string;
  /** As it was found. */
  quote: string;
  pageAddress: string | null;
  pageTitle: string | null;
  /** To whom the page gives the words, as it names the person, where the record has another; null: to the same, to nobody, or not known. */
  givenTo: string | null;
  /** Speech without marks claims no wording: whether it has the record's own words or their sense. null: the words stood in marks. */
  said: 'asIs' | 'retold' | null;
  /** What of the quote was not compared, each stretch in quotation marks; null: nothing of it, or not known. */
  setAside: string | null;
  /** What stands before and behind the quote on its page, where the page was read as a whole; null: it was not. */
  before: string | null;
  after: string | null;
  wording: Wording;
  /** How quote and words differ; null: not noted, or nothing was found. */
  edits: NotedEdit[] | null;
  /** Whose text the words are from, as a source is named; null: there are none, or it was not noted, when there was the record alone. */
  source: string | null;
  /** The record's own words, pieces with …… between; empty where the record has nothing. */
  words: string;
  /** The paragraphs in which they stand, whole; null: not noted, or there are none. */
  passage: string | null;
  /** What was asked there, and who asked as the text names them; null: not noted, or it is no answer. */
  question: string | null;
  questionBy: string | null;
  /** How the other texts of the event have the passage; null: not noted, or nothing was found. */
  others: OtherText[] | null;
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
  /** Full text, part or digest, by which a text has its short name; null: not noted, or there is no text. */
  form: Form | null;
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
  /** The reader's own finding, in a line; null: none was written. */
  verdict: string | null;
}

export type Origin = 'kept' | 'imported';
export type Field = keyof NotebookEntry;

/** In the order in which files have them: what is read first, first. */
export const FIELDS: readonly Field[] = [
  'id',
  'keptAt',
  'quote',
  'givenTo',
  'said',
  'setAside',
  'before',
  'after',
  'wording',
  'edits',
  'source',
  'words',
  'note',
  'verdict',
  'passage',
  'question',
  'questionBy',
  'others',
  'pageTitle',
  'pageAddress',
  'speaker',
  'voice',
  'date',
  'title',
  'publisher',
  'sourceLine',
  'pageHead',
  'form',
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
  const { source, quote, wording, words, voice, event, date, title, speaker, publisher, sourceLine, pageHead } = entry;
  const { form, transcript, paragraph, ranges, pieces } = entry;
  const facts = { voice, event, date, title, speaker, publisher, sourceLine, pageHead, form, transcript, paragraph };
  return { source, quote, wording, words, ...facts, ranges, pieces };
}

type Standing = Pick<NotebookEntry, 'origin' | 'checked' | 'source'>;

/** Whether the words may stand under the record's name: not the library's, nor those that a file claimed and that were not found there. */
export function isBorneOut({ origin, checked, source }: Standing): boolean {
  if (!isOfRecord({ source: source ?? BUNDLED })) return false;
  return origin === 'kept' || checked === 'confirmed' || checked === 'unconfirmed';
}

/** Whose text the words are from. Entries of older versions name none: then there was but the record. */
export function ownerOf({ source }: Pick<NotebookEntry, 'source'>): { source: string } {
  return { source: source ?? BUNDLED };
}

/** Whether a lookup of this browser found the words in a text of the reader's own library. */
export function isOfLibrary({ origin, source }: Pick<NotebookEntry, 'origin' | 'source'>): boolean {
  return origin === 'kept' && !isOfRecord({ source: source ?? BUNDLED });
}

/**
 * An entry whose differences, passage, question and other texts are those that a lookup of this browser found; of all others the file
 * alone says them, and nothing of it is told as the record's.
 */
export function isDetailed({ origin }: Pick<NotebookEntry, 'origin'>): boolean {
  return origin === 'kept';
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
  if (field === 'edits' || field === 'others') return entry[field] === null ? '' : JSON.stringify(entry[field]);
  if (field !== 'pieces') return entry[field] ?? '';
  return entry.pieces?.map(({ paragraph, ranges }) => `${paragraph} ${writeRanges(ranges)}`).join(' | ') ?? '';
}

/** The inverse; what it cannot read it hands on as it is, to be refused by the check. */
export function readField(field: string, text: string): unknown {
  if (field === 'ranges') return readRanges(text);
  if (field === 'edits' || field === 'others') return readJsonField(text);
  if (field !== 'pieces') return text;
  if (text === '') return null;
  return text.split(' | ').map((piece) => {
    const [paragraph, ranges = '', ...more] = piece.split(' ');
    return more.length > 0 ? null : { paragraph, ranges: readRanges(ranges) };
  });
}

function readJsonField(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
