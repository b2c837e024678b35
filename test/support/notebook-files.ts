/** Notebook files in all formats, written and read in one go. */
import { atOnce } from '../../platform/shared/in-slices.ts';
import { isBorneOut, type NotebookEntry } from '../../platform/notebook/entry.ts';
import { type ReadResult } from '../../platform/notebook/parse-entry.ts';
import type { Format } from '../../platform/notebook/formats/formats.ts';
import { readNotebook } from '../../platform/notebook/formats/read-notebook.ts';
import { writeNotebook } from '../../platform/notebook/formats/write-notebook.ts';

const WORDS = {
  language: 'en',
  title: 'Notebook <1>',
  quote: 'Quote',
  record: 'Record',
  note: 'Note',
  nothing: 'Nothing',
  claimed: 'Claimed',
  library: 'Library',
  warning: (entry: NotebookEntry) => (isBorneOut(entry) ? '' : 'Not in the record'),
  standing: ({ wording }: NotebookEntry) => wording,
  source: ({ title }: NotebookEntry) => title ?? '',
  kept: ({ keptAt }: NotebookEntry) => keptAt,
  notes: ({ origin, setAside }: NotebookEntry) =>
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
