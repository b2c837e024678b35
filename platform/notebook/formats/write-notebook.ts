/** The notebook as a file, in the format the reader chose. */
import type { Steps } from '../../shared/in-slices.ts';
import type { NotebookEntry } from '../entry.ts';
import { writeAnnotations } from './annotation.ts';
import { writeCsv } from './csv.ts';
import type { Format } from './formats.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeMarkdownReport } from './markdown-report.ts';
import type { NotebookWords } from './report.ts';
import { writeTable } from './table.ts';

interface Export {
  /** ISO 8601, UTC. */
  exportedAt: string;
  /** Of the file, without day and ending. */
  name: string;
  words: NotebookWords;
}

const WRITERS: Record<
  Format,
  { ending: string; type: string; write: (entries: readonly NotebookEntry[], to: Export) => Steps<string> }
> = {
  json: { ending: 'json', type: 'application/json', write: (entries, to) => writeJson(entries, to.exportedAt) },
  markdown: {
    ending: 'md',
    type: 'text/markdown',
    write: (entries, to) => writeMarkdownReport(entries, to.exportedAt, to.words),
  },
  table: { ending: 'csv', type: 'text/csv', write: (entries, to) => writeTable(entries, to.words) },
  csv: { ending: 'csv', type: 'text/csv', write: writeCsv },
  html: { ending: 'html', type: 'text/html', write: (entries, to) => writeHtml(entries, to.exportedAt, to.words) },
  annotation: { ending: 'jsonld', type: 'application/ld+json', write: writeAnnotations },
};

export interface NotebookFile {
  name: string;
  type: string;
  text: string;
}

export function* writeNotebook(entries: readonly NotebookEntry[], format: Format, to: Export): Steps<NotebookFile> {
  const { ending, type, write } = WRITERS[format];
  const text = yield* write(entries, to);
  return { name: `${to.name}-${to.exportedAt.slice(0, 10)}.${ending}`, type, text };
}
