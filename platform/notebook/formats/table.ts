/** The notebook as a table for people: a row an entry, heads in the reader's language, the technical data in the last columns. */
import { csvCell } from '../../../engine/text/csv-cell.ts';
import type { Steps } from '../../shared/in-slices.ts';
import { isBorneOut, type NotebookEntry } from '../entry.ts';
import { STRIDE } from '../parse-entry.ts';
import {
  numberedByPage,
  type NumberedEntry,
  type NotebookWords,
  TABLE_COLUMNS,
  type TableColumn,
  whoseWords,
} from './report.ts';

export function* writeTable(entries: readonly NotebookEntry[], words: NotebookWords): Steps<string> {
  const rows = [TABLE_COLUMNS.map((column) => csvCell(words.columns[column]))];
  for (const numbered of numberedByPage(entries).flat()) {
    if (numbered.number % STRIDE === 1) yield numbered.number / entries.length;
    const cells = cellsOf(numbered, words);
    rows.push(TABLE_COLUMNS.map((column) => csvCell(cells[column])));
  }
  return `\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;
}

function cellsOf({ number, entry }: NumberedEntry, words: NotebookWords): Record<TableColumn, string> {
  const list = (items: readonly (readonly [string, string])[]): string =>
    items.map(([name, text]) => `${name}: ${text}`).join('\n');
  return {
    number: String(number),
    page: words.page(entry),
    quote: entry.quote,
    finding: [words.warning(entry) || words.standing(entry), ...words.notes(entry)].join('\n'),
    differences: words.edits(entry).join('\n'),
    // Whose they are stands before them wherever they are not the record's.
    words: isBorneOut(entry) || entry.words === '' ? entry.words : `${whoseWords(entry, words)}: ${entry.words}`,
    speaker: words.warning(entry) === '' ? (entry.speaker ?? '') : '',
    date: words.warning(entry) === '' ? (entry.date ?? '') : '',
    around: list(words.around(entry).map(({ name, text }) => [name, text] as const)),
    verdict: entry.verdict ?? '',
    note: entry.note,
    address: entry.pageAddress ?? '',
    technical: list(words.technical(entry)),
  };
}
