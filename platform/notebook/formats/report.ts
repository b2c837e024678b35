/** What the files for people have in common: page by page, what was found and what differs; the technical data come last. */
import { isBorneOut, isOfLibrary, type NotebookEntry } from '../entry.ts';

/** The words of a file, in the reader's language. */
export interface NotebookWords {
  /** `zh-CN` */
  language: string;
  title: string;
  quote: string;
  record: string;
  note: string;
  verdict: string;
  differences: string;
  appendix: string;
  /** What the marks in quotations and words mean. */
  marked: string;
  /** What stands where the record has nothing. */
  nothing: string;
  /** How many there are, and of each finding. */
  summary: (entries: readonly NotebookEntry[]) => string;
  /** The page of an entry, as a heading. */
  page: (entry: NotebookEntry) => string;
  /** That an entry was taken from a file and the record does not bear it out; empty where that is not so. */
  warning: (entry: NotebookEntry) => string;
  /** What stands above the words of such an entry in place of `record`. */
  claimed: string;
  /** … and of one whose words are from the reader's own library. */
  library: (entry: NotebookEntry) => string;
  /** One line on an entry's standing, and one on where the record's words come from. */
  standing: (entry: NotebookEntry) => string;
  source: (entry: NotebookEntry) => string;
  /** Each difference that this browser found, the weightiest first. */
  edits: (entry: NotebookEntry) => readonly string[];
  /** The question, the whole passage, the other texts of the event. */
  around: (entry: NotebookEntry) => readonly ReportText[];
  /** That the entry was imported, though the record bears it out, and what of its quote was not compared. */
  notes: (entry: NotebookEntry) => readonly string[];
  /** Where the words stand, and of which record: by name and value. */
  technical: (entry: NotebookEntry) => readonly (readonly [name: string, value: string])[];
  /** The heads of a table's columns. */
  columns: Record<TableColumn, string>;
}

export interface ReportText {
  name: string;
  text: string;
}

export const TABLE_COLUMNS = [
  'number',
  'page',
  'quote',
  'finding',
  'differences',
  'words',
  'speaker',
  'date',
  'around',
  'verdict',
  'note',
  'address',
  'technical',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface NumberedEntry {
  /** From 1, through all pages. */
  number: number;
  entry: NotebookEntry;
}

/** The entries of each page, in the order that was given. */
export function numberedByPage(entries: readonly NotebookEntry[]): NumberedEntry[][] {
  const pageOf = ({ pageAddress, pageTitle }: NotebookEntry): string => pageAddress ?? `\0${pageTitle ?? ''}`;
  let number = 0;
  return [...Map.groupBy(entries, pageOf).values()].map((own) =>
    own.map((entry) => ({ number: (number += 1), entry })),
  );
}

/** What stands above the words of an entry: whose they are. */
export function whoseWords(entry: NotebookEntry, words: Pick<NotebookWords, 'record' | 'library' | 'claimed'>): string {
  return isBorneOut(entry) ? words.record : isOfLibrary(entry) ? words.library(entry) : words.claimed;
}
