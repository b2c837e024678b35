/** Notebook files in all formats, written and read in one go. */
import { atOnce } from '../../engine/record/stepwise.ts';
import { isBorneOut, type NotebookEntry } from '../../platform/notebook/entry.ts';
import { type ReadResult } from '../../platform/notebook/parse-entry.ts';
import { editsToTell } from '../../platform/notebook/marked-text.ts';
import { type NotebookWords, TABLE_COLUMNS } from '../../platform/notebook/formats/report.ts';
import type { Format } from '../../platform/notebook/formats/formats.ts';
import { readNotebook } from '../../platform/notebook/formats/read-notebook.ts';
import { writeNotebook } from '../../platform/notebook/formats/write-notebook.ts';

const WORDS: NotebookWords = {
  language: 'en',
  title: 'Notebook <1>',
  quote: 'Quote',
  record: 'Record',
  note: 'Note',
  verdict: 'Verdict',
  differences: 'Differences',
  appendix: 'Appendix',
  marked: 'Marked',
  nothing: 'Nothing',
  claimed: 'Claimed',
  library: () => 'Library',
  columns: Object.fromEntries(TABLE_COLUMNS.map((column) => [column, `Head ${column}`])) as NotebookWords['columns'],
  summary: (entries) => `${entries.length} quotations`,
  page: ({ pageTitle }) => pageTitle ?? 'No page',
  warning: (entry) => (isBorneOut(entry) ? '' : 'Not in the record'),
  standing: ({ wording }) => wording,
  source: ({ title }) => title ?? '',
  edits: (entry) => editsToTell(entry).map(({ quote, record }) => `${quote} → ${record}`),
  around: ({ question }) => (question === null ? [] : [{ name: 'Question', text: question }]),
  technical: ({ paragraph }) => [['Passage', paragraph ?? '']],
  notes: ({ origin, setAside }) =>
    [origin === 'imported' ? 'Imported' : '', setAside ? `Not compared: ${setAside}` : ''].filter(
      (note) => note !== '',
    ),
};

/** The text of a file with these entries. */
export function written(format: Format, entries: readonly NotebookEntry[]): string {
  const file = writeNotebook(entries, format, { exportedAt: '2026-03-10T00:00:00.000Z', name: 'n', words: WORDS });
  return atOnce(file).text;
}

export function read(file: string | Uint8Array): ReadResult {
  return atOnce(readNotebook(typeof file === 'string' ? new TextEncoder().encode(file) : file));
}
